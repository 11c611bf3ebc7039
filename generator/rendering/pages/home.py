"""The first page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.answer import MarginNote, ModelAnswer
from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Level
from generator.rendering.environment import PagePlan
from generator.rendering.pages.question_list import Group, grouped
from generator.rendering.urls import HOME, item_anchor


@dataclass(frozen=True, slots=True)
class Door:
    """A level that readers come in by, and the answers that they find there."""

    level: Level
    answers: Sequence[tuple[str, Question, str]]
    """Question's id, question, and the anchor of the level's main answer; the most asked first."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A sentence of an answer with the note in its margin, to show what the guide is."""

    question_id: str
    question: Question
    answer: ModelAnswer
    note: MarginNote


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the template of the first page knows as `page`."""

    groups: Sequence[Group]
    doors: Sequence[Door]
    specimen: Specimen | None
    handwritten: Sequence[tuple[str, str]]
    """The hand-written pages: path and title."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the first page."""
    pages = [(path, title_of(text, path)) for path, text in sorted(guide.pages.items())]
    doors = [_door(guide, level) for level in guide.settings.levels]
    view = HomeView(grouped(guide), doors, _specimen(guide), pages)
    yield PagePlan(
        path=HOME, title=guide.settings.title, template="home", view=view, description=guide.settings.tagline
    )


def _most_asked(guide: Guide) -> list[tuple[str, Question]]:
    return sorted(guide.questions.items(), key=lambda pair: (-pair[1].asked.count, pair[0]))


def _door(guide: Guide, level: Level) -> Door:
    answers = [
        (id, question, item_anchor(answer.id))
        for id, question in _most_asked(guide)
        for answer in question.answers
        if answer.level == level.id and answer.lead
    ]
    return Door(level, answers)


def _specimen(guide: Guide) -> Specimen | None:
    """Return the first note of the most asked question that has any."""
    found = (
        Specimen(id, question, answer, note)
        for id, question in _most_asked(guide)
        for answer in question.answers
        for note in answer.margin_notes
    )
    return next(found, None)


def title_of(markdown: str, path: str) -> str:
    """Return the title of a hand-written page: its first heading, or its path."""
    return next((line.removeprefix("# ").strip() for line in markdown.splitlines() if line.startswith("# ")), path)
