"""The page of a level: what changes there, and what interviews score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Competency, Level
from generator.rendering.environment import PagePlan
from generator.rendering.urls import level_page


@dataclass(frozen=True, slots=True)
class LevelView:
    """What the template of a level knows as `page`."""

    level: Level
    others: Sequence[Level]
    competencies: Mapping[str, Competency]
    """The competencies with behaviour anchors at this level."""
    only_here: Mapping[str, Question]
    """The questions that no other level is asked."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan a page for each level that has a calibration."""
    for level in guide.settings.levels:
        if level.calibration is None:
            continue
        view = LevelView(
            level,
            [each for each in guide.settings.levels if each is not level and each.calibration],
            {id: each for id, each in guide.competencies.items() if level.id in each.levels},
            {id: each for id, each in guide.questions.items() if each.levels == (level.id,)},
        )
        yield PagePlan(
            path=level_page(level.id),
            title=level.name,
            template="level",
            view=view,
            description=level.about,
            source=guide.paths["file", "guide"],
        )
