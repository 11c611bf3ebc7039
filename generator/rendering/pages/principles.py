"""The page of the principles, and that of the sources of the counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Principle
from generator.rendering.environment import PagePlan
from generator.rendering.urls import PRINCIPLES, SOURCES


@dataclass(frozen=True, slots=True)
class PrinciplesView:
    """What the template of the principles knows as `page`."""

    principles: Sequence[tuple[Principle, Mapping[str, Question]]]
    """Each principle with the questions whose answers lean on it."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the page of the principles and that of the sources, where the guide has any."""
    if guide.principles:
        rows = [
            (each, {id: guide.questions[id] for id in guide.questions_referring_to("principle", each.id)})
            for each in guide.principles.values()
        ]
        yield PagePlan(path=PRINCIPLES, title="", template="principles", view=PrinciplesView(rows))
    if guide.sources:
        yield PagePlan(path=SOURCES, title="", template="sources", view=guide.sources)
