"""The characters of a file that a reader cannot tell from others: what is left when the plain ones are removed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.diagnostics.span import LINE_BREAK, Span

PLAIN = bytes(range(0x20, 0x7F)) + b"\n\t"
ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U00[0-9A-Fa-f]{6})")
"""A character written by its number, as YAML reads it inside double quotes."""


class Run(NamedTuple):
    """A run of characters of one sort on one line of a file."""

    span: Span
    written: str
    """The run, or the escape that stands for it."""
    sign: str
    """Its first character."""


def runs(path: str, text: str, sort_of: Callable[[str], str]) -> Iterator[Run]:
    """Yield on each line the first run of each sort; `sort_of` names the sort of a character, if it is of one."""
    rare = sorted(sign for sign in text.encode().translate(None, PLAIN).decode() if sort_of(sign))
    if rare:
        run = re.compile(f"[{''.join(map(re.escape, dict.fromkeys(rare)))}]+")
        yield from _runs(path, text, run, sort_of)
    if "\\" in text and path.endswith(".yaml"):
        yield from _runs(path, text, ESCAPE, sort_of)


def name_of(sign: str) -> str:
    """Return what a character is called, with its number."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".rstrip()


def _runs(path: str, text: str, run: re.Pattern[str], sort_of: Callable[[str], str]) -> Iterator[Run]:
    seen: set[tuple[int, str]] = set()
    line, begins, breaks = 1, 0, LINE_BREAK.finditer(text)
    ends = next(breaks, None)
    for found in run.finditer(text):
        while ends and ends.end() <= found.start():
            line, begins, ends = line + 1, ends.end(), next(breaks, None)
        sign = _unescaped(found[0]) if run is ESCAPE else found[0][0]
        sort = sort_of(sign)
        if sort and (line, sort) not in seen:
            seen.add((line, sort))
            column = found.start() - begins + 1
            yield Run(Span(path, line, column, line, column + len(found[0])), found[0], sign)


def _unescaped(written: str) -> str:
    number = int(written.lstrip("\\xuU"), 16)
    return chr(number) if number <= 0x10FFFF else " "
