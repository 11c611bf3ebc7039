"""What the rules look at: the questions that readers will see, and their decisions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.decision import Decision
from generator.model.guide import Guide
from generator.model.question import Question, Status

FINISHED = frozenset({Status.REVIEW, Status.PUBLISHED})
"""The states in which a question has to be complete."""


def living(guide: Guide) -> Iterator[tuple[str, Question]]:
    """Yield the questions that are not retired, by their id; of a retired one only the address is left."""
    for id, question in guide.questions.items():
        if question.status is not Status.RETIRED:
            yield id, question


def finished(guide: Guide) -> Iterator[tuple[str, Question]]:
    """Yield the questions that claim to be complete, by their id."""
    for id, question in guide.questions.items():
        if question.status in FINISHED:
            yield id, question


def decisions(guide: Guide) -> Iterator[tuple[str, Decision]]:
    """Yield the decision frameworks whose ways all lead to boxes that exist, by their question."""
    for id, question in living(guide):
        if decision := question.decision:
            boxes = {node.id for node in decision.nodes}
            # A misspelt box has been reported; what would follow from it is not said as well.
            if len(boxes) == len(decision.nodes) and all({edge.start, edge.end} <= boxes for edge in decision.edges):
                yield id, decision
