"""A question to the items that it publishes and the reasons for those that it does not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.deriving.quiz import KINDS
from generator.deriving.quiz.item import Candidate, flaw, shuffled
from generator.model.derived import QuizItem, QuizOption, Refusal
from generator.model.question import Question
from generator.model.quiz import AuthoredItem


def derive_items(id: str, question: Question) -> tuple[QuizItem | Refusal, ...]:
    """Return the items of a question, derived ones first, each published or refused with a reason."""
    derived = (made for make in KINDS.values() for made in make(question))
    return (*(_judged(id, question, each) for each in derived), *_authored(id, question))


def _judged(id: str, question: Question, made: Candidate | Refusal) -> QuizItem | Refusal:
    if isinstance(made, Refusal):
        return made
    name = f"{made.kind}/{made.id}"
    off = next((each.reason for each in question.quiz.switched_off if each.item == name), None)
    reason = f"switched off: {off}" if off else flaw(made)
    if reason:
        return Refusal(kind=made.kind, id=made.id, reason=reason)
    item = f"{id}.{made.kind}.{made.id}"
    return QuizItem(
        id=item,
        kind=made.kind,
        quoted=made.quoted,
        stem=next((each.stem for each in question.quiz.overrides if each.item == name), None),
        options=shuffled(item, made.options),
        source=made.source,
        revision=made.revision,
        levels=made.levels,
    )


def _authored(id: str, question: Question) -> Iterator[QuizItem]:
    for each in question.quiz.items:
        yield _from_author(f"{id}.authored.{each.id}", each)


def _from_author(item: str, authored: AuthoredItem) -> QuizItem:
    options = (QuizOption(each.id, each.text, each.why, each.correct) for each in authored.options)
    return QuizItem(
        id=item,
        kind="authored",
        quoted="",
        stem=authored.stem,
        options=shuffled(item, options),
        source=authored.source,
        revision=authored.revision,
        levels=authored.levels,
    )
