"""What follows from the content: the figures of each answer and the self-check items of each question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.timing import Part, Phase, Range, Targets


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of an answer, measured."""

    words: int
    seconds: int
    share: int
    """Its share of the answer's words, in per cent; the shares of the four parts add up to 100."""
    target: Range | None
    """The share that is asked for."""
    tolerance: int
    """How far the share may lie outside the target, in percentage points."""

    @property
    def fits(self) -> bool:
        """Whether the share lies in its range, give or take the tolerance."""
        if self.target is None:
            return True
        return self.target.min - self.tolerance <= self.share <= self.target.max + self.tolerance


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What an answer amounts to when it is spoken."""

    words: int
    seconds: int
    target_s: Range
    """How long it should take, in seconds."""
    parts: Mapping[Part, Stretch]
    """The four parts of a story; empty for an answer that is only its short version."""
    phases: tuple[tuple[Phase, Stretch], ...]
    short_words: int
    short_seconds: int
    """The short version, which is told by itself."""

    @property
    def fits(self) -> bool:
        """Whether the time lies in its range."""
        return self.target_s.min <= self.seconds <= self.target_s.max


@dataclass(frozen=True, slots=True)
class QuizOption:
    """An option with the reason why it is right or wrong."""

    id: str
    text: str
    why: str
    correct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizItem:
    """A self-check item that readers see."""

    id: str
    """`question.kind.item`, for ever."""
    kind: str
    quoted: str
    """What the stem quotes or names; empty where an author wrote the whole stem."""
    stem: str | None
    """An author's own wording of the question, in place of the kind's."""
    options: tuple[QuizOption, ...]
    source: str
    """Where on the page the answer stands: an item as `list/id`, or a passage."""
    revision: int
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An item that is not published, with the reason."""

    kind: str
    id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """Everything that is computed from a guide, by question."""

    targets: Mapping[str, Targets]
    phases: Mapping[str, tuple[Phase, ...]]
    """The phases that a question's answers are measured by: its kind's, then its own."""
    figures: Mapping[tuple[str, str], Figures]
    """The figures of each answer, by question and answer."""
    items: Mapping[str, tuple[QuizItem | Refusal, ...]]

    def published_items(self, question: str) -> tuple[QuizItem, ...]:
        """Return the items of a question that readers see."""
        return tuple(each for each in self.items[question] if isinstance(each, QuizItem))
