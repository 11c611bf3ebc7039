"""The content as a whole: records as they were read, and the guide that they make once they are linked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.diagnostics.span import Places
from generator.model.base import Record
from generator.model.preparation import Plans, StoryBank
from generator.model.question import Question, Status
from generator.model.site import (
    SETTINGS_LISTS,
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Guide:
    """The linked content. Records refer to one another by id; the guide finds them in both directions.

    A guide is equal to itself only, so that what is worked out for it can be kept by it.
    """

    settings: GuideSettings
    competencies: Mapping[str, Competency]
    frameworks: Mapping[str, Framework]
    principles: Mapping[str, Principle]
    sources: Sources | None
    plans: Plans | None
    story_bank: StoryBank | None
    retired: RetiredIds
    questions: Mapping[str, Question]
    pages: Mapping[str, str]
    paths: Mapping[Key, str]
    """The file of each record and page, by collection and id, also of those that could not be read."""
    places: Mapping[str, Places]
    """Where the values of each file stand in it."""
    texts: Mapping[str, str]
    """The text of each content file, by path."""
    retired_questions: Mapping[str, Question] = field(default_factory=dict)
    """The questions that are only redirects, in a guide as it is shown."""
    referred_from: Mapping[Key, tuple[Key, ...]] = field(default_factory=dict)
    """Which records refer to a record, in the order of the guide."""

    def shown(self, *, drafts: bool) -> Guide:
        """Return the guide with the questions that readers see; drafts only where they are asked for."""
        seen = {Status.REVIEW, Status.PUBLISHED} | ({Status.DRAFT} if drafts else set())
        questions = {id: question for id, question in self.questions.items() if question.status in seen}
        retired = {id: question for id, question in self.questions.items() if question.status is Status.RETIRED}
        return replace(self, questions=questions, retired_questions=retired)

    def ids(self) -> dict[str, tuple[str, ...]]:
        """Return the ids of everything that can be referred to from anywhere, by the target of the reference."""
        lists = {target: getattr(self.settings, name) for target, name in SETTINGS_LISTS.items()}
        found = {target: tuple(entry.id for entry in entries) for target, entries in lists.items()}
        return found | {
            "question": tuple(sorted(self.questions)),
            "competency": tuple(sorted(self.competencies)),
            "framework": tuple(sorted(self.frameworks)),
            "principle": tuple(self.principles),
            "source": tuple(each.id for each in self.sources.sources) if self.sources else (),
        }

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
