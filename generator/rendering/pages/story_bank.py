"""The page of the story bank: the method, and what a story can cover in this guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.preparation import StoryBank
from generator.model.question import Question
from generator.model.site import Competency
from generator.rendering.environment import PagePlan
from generator.rendering.urls import STORY_BANK


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a story about one competency answers."""

    competency_id: str
    competency: Competency
    mainly: Mapping[str, Question]
    also: Mapping[str, Question]


@dataclass(frozen=True, slots=True)
class StoryBankView:
    """What the template of the story bank knows as `page`."""

    method: StoryBank
    coverage: Sequence[Coverage]
    """The competencies that any question is about, those that answer most questions first."""
    count: int
    """The number of questions in the guide."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the one page of the story bank, where the guide has a method."""
    if guide.story_bank:
        view = StoryBankView(guide.story_bank, _coverage(guide), len(guide.questions))
        source = guide.paths["file", "story-bank"]
        yield PagePlan(path=STORY_BANK, title="", template="story_bank", view=view, source=source)


def _coverage(guide: Guide) -> list[Coverage]:
    rows = []
    for id, competency in guide.competencies.items():
        mainly = {key: each for key, each in guide.questions.items() if each.competencies.primary == id}
        also = {key: each for key, each in guide.questions.items() if id in each.competencies.secondary}
        if mainly or also:
            rows.append(Coverage(id, competency, mainly, also))
    return sorted(rows, key=lambda row: -(len(row.mainly) + len(row.also)))
