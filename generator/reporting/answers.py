"""Every answer with what it measures."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.model.derived import Derived, Figures
from generator.model.guide import Guide
from generator.model.timing import Part
from generator.reporting.table import table

HEAD = ("question", "answer", "level", "words", "time", "S/T/A/R %", "phases %", "short version", "outside its targets")


def answers_table(guide: Guide, derived: Derived, chosen: Collection[str]) -> str:
    """Return the table of the answers: words, times, shares, and where they lie outside the targets."""
    return table(
        HEAD,
        [
            (id, answer.id, answer.level, *_measured(derived.figures[id, answer.id]))
            for id, question in guide.questions.items()
            if id in chosen
            for answer in question.answers
        ],
    )


def _measured(figures: Figures) -> tuple[object, ...]:
    parts = figures.parts
    return (
        figures.words,
        _time(figures.seconds),
        "/".join(str(parts[part].share) for part in Part) if parts else "–",
        ", ".join(f"{phase.id} {stretch.share}" for phase, stretch in figures.phases) or "–",
        f"{figures.short_words}, {figures.short_seconds} s",
        ", ".join(_outside(figures)) or "–",
    )


def _outside(figures: Figures) -> Iterator[str]:
    if not figures.fits:
        yield "time"
    yield from (part.value for part, stretch in figures.parts.items() if not stretch.fits)
    yield from (phase.id for phase, stretch in figures.phases if not stretch.fits)


def _time(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
