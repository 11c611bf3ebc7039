"""A guide to what follows from it."""

from __future__ import annotations

from generator.deriving.quiz.bank import derive_items
from generator.measuring.figures import measure, phases_of, targets_of
from generator.model.derived import Derived
from generator.model.guide import Guide


def derive(guide: Guide) -> Derived:
    """Return the figures of every answer and the items of every question."""
    questions = guide.questions.items()
    return Derived(
        targets={id: targets_of(guide, question) for id, question in questions},
        phases={id: phases_of(guide, question) for id, question in questions},
        figures={
            (id, answer.id): measure(guide, question, answer)
            for id, question in questions
            for answer in question.answers
        },
        items={id: derive_items(id, question) for id, question in questions},
    )
