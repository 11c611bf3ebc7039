"""A text to its words, sentences and syllables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from statistics import mean, pstdev
from typing import NamedTuple

from generator.prose.convert import to_text

WORD = re.compile(r"\w+(?:['’.,/%-]\w+|%)*")
"""A word is a run of letters or digits, with hyphens, apostrophes, points, commas, slashes and per cent signs in it."""
SENTENCE_END = re.compile(
    r"[.!?…][”’\"')*_]*(?P<gap>\s+)(?=[“‘\"'(*_]*[A-Z0-9ÁÀÄÅÉÈÍÎÓÖØÚÜÇÑŽŠČ])|(?P<blank>\n\s*\n\s*)"
)
FIGURE = re.compile(r"\d+(?:[.,/:]\d+)*")
VOWELS = re.compile(r"[aeiouyáàäåéèíîóöøúü]+")


class Sentence(NamedTuple):
    """A sentence, and where it starts in its text."""

    text: str
    offset: int
    words: int


@lru_cache(maxsize=1 << 17)
def count_words(text: str) -> int:
    """Return the number of words in a Markdown text."""
    return len(WORD.findall(to_text(text)))


def seconds_for(words: int, words_per_minute: int) -> int:
    """Return how long so many words take to say, in whole seconds."""
    return round(words * 60 / words_per_minute)


@lru_cache(maxsize=1 << 14)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters and with straight apostrophes."""
    return tuple(WORD.findall(text.lower().replace("’", "'")))


@lru_cache(maxsize=1 << 16)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text: each ends with a stop before a capital, a figure or a blank line."""
    return tuple(_sentences(text))


def figures(text: str) -> list[str]:
    """Return the figures of a text: what is written in digits."""
    return FIGURE.findall(text)


def variation(counts: Sequence[int]) -> float:
    """Return how much lengths differ: their standard deviation over their mean."""
    return pstdev(counts) / mean(counts) if counts and any(counts) else 0.0


def reading_grade(texts: Sequence[str]) -> float:
    """Return the school grade at which a text is read with ease, by Flesch and Kincaid."""
    said = [each for text in texts for each in sentences(text)]
    words = [word for text in texts for word in tokens(text)]
    if not said or not words:
        return 0.0
    return 0.39 * len(words) / len(said) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@lru_cache(maxsize=1 << 15)
def syllables(word: str) -> int:
    """Return about how many syllables a word has: its groups of vowels, without a silent e at its end."""
    groups = len(VOWELS.findall(word))
    silent = word.endswith(("e", "es", "ed")) and not word.endswith(("le", "ee", "ted", "ded", "ses", "ces", "ges"))
    return max(1, groups - 1 if silent else groups)


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for end in SENTENCE_END.finditer(text):
        yield from _sentence(text, start, end.start("gap") if end["gap"] else end.start())
        start = end.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    piece = text[start:end]
    if words := len(WORD.findall(piece)):
        yield Sentence(piece, start, words)
