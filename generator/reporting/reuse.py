"""What two questions have in common that each should have for itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.measuring.words import figures
from generator.model.answer import ModelAnswer
from generator.model.guide import Guide
from generator.reporting.subjects import composed, whole
from generator.reporting.table import table

TELLING = 3
"""From so many digits on, without zeros at the end, nobody thinks of the same figure twice by chance."""


def reuse_table(guide: Guide, chosen: Collection[str]) -> str:
    """Return the table of domains, places and figures that two questions use."""
    used: dict[tuple[str, str], dict[str, None]] = {}
    for id, answer in composed(guide):
        for what in _used(answer):
            used.setdefault(what, {})[id] = None
    return table(
        ("of", "what", "questions"),
        [
            (sort, what, ", ".join(ids))
            for (sort, what), ids in sorted(used.items())
            if len(ids) > 1 and not ids.keys().isdisjoint(chosen)
        ],
    )


def _used(answer: ModelAnswer) -> Iterator[tuple[str, str]]:
    yield "domain", answer.domain.casefold()
    yield "place", answer.place.casefold()
    for figure in figures(whole(answer)):
        if len("".join(filter(str.isdigit, figure)).strip("0")) >= TELLING and not _is_year(figure):
            yield "figure", figure


def _is_year(figure: str) -> bool:
    return figure.isdigit() and 1900 <= int(figure) < 2100
