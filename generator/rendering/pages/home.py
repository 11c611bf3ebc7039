"""The first page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.answer import ModelAnswer, passages
from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Level
from generator.rendering.environment import PagePlan
from generator.rendering.handwritten import handwritten_pages
from generator.rendering.notes import NumberedNote, quoted_in
from generator.rendering.pages.question import PassageView, annotated
from generator.rendering.pages.question_list import Group, grouped
from generator.rendering.urls import HOME, item_anchor

SPECIMEN_WORDS = 75
"""How long the passage on the first page may be, in words."""


@dataclass(frozen=True, slots=True)
class Door:
    """A level that readers come in by, and the answers that they find there."""

    level: Level
    answers: Sequence[tuple[str, Question, str]]
    """Question's id, question, and the anchor of the level's main answer; the most asked first."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A passage of an answer with a note in its margin, to show what the guide is."""

    question_id: str
    answer: ModelAnswer
    told: PassageView


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
    pages = [(page.path, page.title) for page in handwritten_pages(guide)]
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
    """Return a passage of the most asked question that has one note and is soon read."""
    found = (
        Specimen(id, answer, annotated(passage, notes))
        for id, question in _most_asked(guide)
        for answer in question.answers
        for passage in passages(answer)
        if passage.part and len(passage.text.split()) <= SPECIMEN_WORDS
        for notes in [quoted_in(passage.text, [NumberedNote(1, "specimen-note", each) for each in answer.margin_notes])]
        if len(notes) == 1
    )
    return next(found, None)
