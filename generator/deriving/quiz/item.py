"""An item before it is looked at, and what would give it away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from statistics import mean

from generator.model.derived import QuizOption

LENGTH_RATIO = (0.7, 1.4)
"""How long the key may be beside the mean of the others, in characters.

Haladyna, Downing and Rodriguez 2002: keep the length of options about equal.
"""
RARE_WORD = 5
"""A word of so many letters that stem and key share, and no other option, gives the key away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An item as it is made from the question, before it is looked at."""

    kind: str
    id: str
    """The id of the item of the question that it is made from."""
    quoted: str
    """What the stem quotes or names."""
    options: tuple[QuizOption, ...]
    source: str
    """Where on the page the answer stands, as `list/id`."""
    revision: int
    levels: tuple[str, ...]


def flaw(candidate: Candidate) -> str | None:
    """Return why a candidate gives itself away, or None if it does not."""
    [key] = [option.text for option in candidate.options if option.correct]
    others = [option.text for option in candidate.options if not option.correct]
    ratio = len(key) / mean(len(each) for each in others)
    if not LENGTH_RATIO[0] <= ratio <= LENGTH_RATIO[1]:
        return f"the key is {ratio:.1f} times as long as the other options"
    shared = _rare(candidate.quoted) & _rare(key) - _rare(" ".join(others))
    if shared:
        return f"the stem and the key alone share “{min(shared)}”"
    return None


def nearest(texts: Sequence[str], wanted: str, count: int) -> list[int]:
    """Return the positions of the texts whose length is nearest to that of the wanted one, nearest first."""
    return sorted(range(len(texts)), key=lambda index: (abs(len(texts[index]) - len(wanted)), index))[:count]


def shuffled(item: str, options: Iterable[QuizOption]) -> tuple[QuizOption, ...]:
    """Return the options in an order that depends on nothing but ids, so that the key stands anywhere."""
    return tuple(sorted(options, key=lambda option: blake2b(f"{item}/{option.id}".encode()).digest()))


def _rare(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) >= RARE_WORD}
