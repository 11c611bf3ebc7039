"""The content as a whole: records as they were read, and the guide that they make once they are linked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostics.span import Places
from generator.model.base import Record
from generator.model.question import Question, Status
from generator.model.site import (
    Competency,
    Framework,
    GuideSettings,
    Kind,
    Level,
    Principle,
    Principles,
    RetiredIds,
    Sources,
)

Key = tuple[str, str]
"""A collection and an id in it, such as `("question", "disagree-with-manager")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Everything that could be read, by its file."""

    files: Mapping[str, Record]
    """The records by the path of their file."""
    keys: Mapping[str, Key]
    """The collection and id of each file, also of those that could not be read."""
    places: Mapping[str, Places]
    """Where the values of each file stand in it."""
    texts: Mapping[str, str]
    """The text of each file that is text, for excerpts."""
    pages: Mapping[str, str]
    """The hand-written pages, by their path below `content/pages/`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The linked content. Records refer to one another by id; the guide finds them in both directions."""

    settings: GuideSettings
    competencies: Mapping[str, Competency]
    frameworks: Mapping[str, Framework]
    principles: Mapping[str, Principle]
    sources: Sources | None
    retired: RetiredIds
    questions: Mapping[str, Question]
    pages: Mapping[str, str]
    paths: Mapping[Key, str]
    """The file of each record, by collection and id."""
    places: Mapping[str, Places]
    """Where the values of each file stand in it."""
    texts: Mapping[str, str]
    """The text of each content file, by path."""
    referred_from: Mapping[Key, tuple[Key, ...]] = field(default_factory=dict)
    """Which records refer to a record, in the order of the guide."""

    def shown(self, *, drafts: bool) -> Guide:
        """Return the guide with the questions that readers see; drafts only where they are asked for."""
        seen = {Status.REVIEW, Status.PUBLISHED} | ({Status.DRAFT} if drafts else set())
        questions = {id: question for id, question in self.questions.items() if question.status in seen}
        return Guide(**{name: getattr(self, name) for name in Guide.__slots__} | {"questions": questions})

    def place(self, question: str) -> Places:
        """Return where the values of a question stand in its file."""
        return self.places[self.paths["question", question]]

    def level(self, id: str) -> Level:
        """Return a level by its id."""
        return next(each for each in self.settings.levels if each.id == id)

    def kind(self, id: str) -> Kind:
        """Return a kind of question by its id."""
        return next(each for each in self.settings.kinds if each.id == id)

    def questions_referring_to(self, collection: str, id: str) -> tuple[str, ...]:
        """Return the ids of the shown questions that refer to a record."""
        found = self.referred_from.get((collection, id), ())
        return tuple(key for where, key in found if where == "question" and key in self.questions)


__all__ = ["Guide", "Key", "Principles", "Records"]
