"""An answer to its figures: words, seconds and shares, measured and set beside the targets."""

from __future__ import annotations

from collections.abc import Sequence

from generator.measuring.words import count_words, seconds_for
from generator.model.answer import ModelAnswer, passages
from generator.model.derived import Figures, Stretch
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.timing import Part, Phase, Range, Targets


def targets_of(guide: Guide, question: Question) -> Targets:
    """Return a question's targets: its own, or those of its kind."""
    own = question.breakdown.targets if question.breakdown else None
    return own or guide.kind(question.kind).targets


def phases_of(guide: Guide, question: Question) -> tuple[Phase, ...]:
    """Return the phases that a question's answers are measured by: its kind's, then its own."""
    own = question.breakdown.phases if question.breakdown else ()
    return (*guide.kind(question.kind).phases, *own)


def measure(guide: Guide, question: Question, answer: ModelAnswer) -> Figures:
    """Return the figures of an answer beside the question's targets.

    Times are computed at the guide's `words_per_minute`. An answer without a story consists of its short version.
    """
    targets, pace = targets_of(guide, question), guide.settings.words_per_minute
    counted = [(passage, count_words(passage.text)) for passage in passages(answer)]
    told = [(passage, words) for passage, words in counted if passage.part is not None]
    short = next(words for passage, words in counted if passage.part is None)
    total = sum(words for _, words in told)

    def stretch(words: int, share: int, target: Range | None) -> Stretch:
        return Stretch(
            words=words,
            seconds=seconds_for(words, pace),
            share=share,
            target=target,
            tolerance=targets.tolerance,
        )

    by_part = {part: sum(words for passage, words in told if passage.part is part) for part in Part} if told else {}
    asked = {part: getattr(targets.share, part) if targets.share else None for part in Part}
    shares = dict(zip(by_part, whole_percents(list(by_part.values())), strict=True))
    phases = []
    for phase in phases_of(guide, question) if told else ():
        words = sum(words for passage, words in told if passage.phase == phase.id)
        phases.append((phase, stretch(words, round(100 * words / total), phase.share)))
    return Figures(
        words=total or short,
        seconds=seconds_for(total or short, pace),
        target_s=targets.total_s,
        parts={part: stretch(words, shares[part], asked[part]) for part, words in by_part.items()},
        phases=tuple(phases),
        short_words=short,
        short_seconds=seconds_for(short, pace),
    )


def whole_percents(counts: Sequence[int]) -> list[int]:
    """Return the shares of counts in whole per cent that add up to 100, by the largest-remainder method."""
    total = sum(counts)
    if not total:
        return [0 for _ in counts]
    floors = [100 * count // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda index: (-(100 * counts[index] % total), index))
    for index in by_remainder[: 100 - sum(floors)]:
        floors[index] += 1
    return floors
