"""Places in the text of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

DocumentPath = tuple[str | int, ...]
"""The keys and list positions that lead to a value, from the top of its file."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: lines and columns count from 1, columns in code points, the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


class Places(Protocol):
    """Where the values of one file stand in it."""

    def key(self, path: DocumentPath) -> Span:
        """Return the place of the key at the path, or of the value where there is no key."""

    def value(self, path: DocumentPath) -> Span:
        """Return the place of the value at the path, or of what is nearest to it."""

    def within(self, path: DocumentPath, piece: str, offset: int) -> Span:
        """Return the place of a piece of a text, given where it starts in that text."""
