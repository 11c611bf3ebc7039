"""Places in the text of a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

DocumentPath = tuple[str | int, ...]
"""The keys and list positions that lead to a value, from the top of its file."""

LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What YAML 1.1 counts as the end of a line."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: lines and columns count from 1, columns in code points, the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


def stretch(path: str, text: str, start: int, length: int = 1) -> Span:
    """Return the place of a stretch of a file's text; one that goes over several lines is cut at the end of its first.

    Args:
        path: The path of the file.
        text: Its text.
        start: Where the stretch starts, in characters from the start of the text.
        length: How many characters it has.
    """
    line, begins = 1, 0
    for line_break in LINE_BREAK.finditer(text, 0, start):
        line, begins = line + 1, line_break.end()
    shown = len(LINE_BREAK.split(text[start : start + length], maxsplit=1)[0])
    column = start - begins + 1
    return Span(path, line, column, line, column + max(1, shown))


class Places(Protocol):
    """Where the values of one file stand in it."""

    def key(self, path: DocumentPath) -> Span:
        """Return the place of the key at the path, or of the value where there is no key."""

    def value(self, path: DocumentPath) -> Span:
        """Return the place of the value at the path, or of what is nearest to it."""

    def within(self, path: DocumentPath, piece: str, offset: int) -> Span:
        """Return the place of a piece of a text, given where it starts in that text."""
