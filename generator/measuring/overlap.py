"""Two texts to what they have in common."""

from __future__ import annotations

from collections.abc import Sequence

Gram = tuple[str, ...]


def grams(words: Sequence[str], length: int) -> list[Gram]:
    """Return every run of so many words, in order."""
    return list(zip(*(words[start:] for start in range(length)), strict=False))


def jaccard(one: frozenset[Gram], other: frozenset[Gram]) -> float:
    """Return the share of runs that two texts have in common, from 0 to 1."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def common_subsequence(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest sequence of words that both texts hold in the same order."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for index, each in enumerate(other, start=1):
            before, row[index] = row[index], before + 1 if word == each else max(row[index], row[index - 1])
    return row[-1]
