"""The page of the rounds: what each asks at each level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Round
from generator.rendering.environment import PagePlan
from generator.rendering.urls import ROUNDS


@dataclass(frozen=True, slots=True)
class RoundsView:
    """What the template of the rounds knows as `page`."""

    rounds: Sequence[tuple[Round, Mapping[str, Question]]]
    """Each round with the questions that are asked in it, the most asked first."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the one page of the rounds."""
    ranked = sorted(guide.questions.items(), key=lambda pair: (-pair[1].asked.count, pair[0]))
    rounds = [
        (each, {id: question for id, question in ranked if each.id in question.rounds})
        for each in guide.settings.rounds
    ]
    yield PagePlan(
        path=ROUNDS, title="", template="rounds", view=RoundsView(rounds), source=guide.paths["file", "guide"]
    )
