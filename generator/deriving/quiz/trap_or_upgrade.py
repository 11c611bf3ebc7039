"""Trap or upgrade: a claim, and three sentences of which one shows it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.deriving.quiz.item import Candidate, nearest
from generator.model.derived import QuizOption, Refusal
from generator.model.question import Question


def trap_or_upgrade(question: Question) -> Iterator[Candidate | Refusal]:
    """Yield an item for each assertion: its upgrade, its trap, and the trap of a sibling of like length."""
    for assertion in question.assertions:
        siblings = [each for each in question.assertions if each.id != assertion.id]
        if not siblings:
            yield Refusal(kind="trap-or-upgrade", id=assertion.id, reason="there is no second assertion")
            continue
        [index] = nearest([each.trap.says for each in siblings], assertion.upgrade.says, 1)
        sibling = siblings[index]
        yield Candidate(
            kind="trap-or-upgrade",
            id=assertion.id,
            quoted=assertion.claim,
            options=(
                QuizOption("upgrade", assertion.upgrade.says, assertion.upgrade.comment, correct=True),
                QuizOption("trap", assertion.trap.says, assertion.trap.comment, correct=False),
                QuizOption(f"trap-{sibling.id}", sibling.trap.says, sibling.trap.comment, correct=False),
            ),
            source=f"assertions/{assertion.id}",
            revision=assertion.revision,
            levels=assertion.levels,
        )
