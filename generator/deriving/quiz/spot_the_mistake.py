"""Spot the mistake: a sentence as one hears it, and three names of which one fits."""

from __future__ import annotations

from collections.abc import Iterator

from generator.deriving.quiz.item import Candidate, nearest
from generator.model.derived import QuizOption, Refusal
from generator.model.judgment import Mistake
from generator.model.question import Question


def spot_the_mistake(question: Question) -> Iterator[Candidate | Refusal]:
    """Yield an item for each mistake that can be heard: its name, and the names of two siblings of like length."""
    for mistake in question.mistakes:
        siblings = [each for each in question.mistakes if each.id != mistake.id]
        if mistake.sounds_like is None:
            yield Refusal(kind="spot-the-mistake", id=mistake.id, reason="no sentence gives it away")
        elif len(siblings) < 2:
            yield Refusal(kind="spot-the-mistake", id=mistake.id, reason="there are fewer than three mistakes")
        else:
            others = [siblings[index] for index in nearest([each.name for each in siblings], mistake.name, 2)]
            yield Candidate(
                kind="spot-the-mistake",
                id=mistake.id,
                quoted=mistake.sounds_like,
                options=(
                    QuizOption(mistake.id, mistake.name, mistake.why, correct=True),
                    *(QuizOption(each.id, each.name, _told(each), correct=False) for each in others),
                ),
                source=f"mistakes/{mistake.id}",
                revision=mistake.revision,
                levels=mistake.levels,
            )


def _told(mistake: Mistake) -> str:
    """Return by what the other mistake would be known, which is why it is not this one."""
    return mistake.sounds_like or mistake.looks_like or mistake.why
