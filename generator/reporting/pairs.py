"""Which answers sound most like each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import combinations

from generator.measuring.overlap import Gram, grams, jaccard
from generator.measuring.words import tokens
from generator.model.guide import Guide
from generator.reporting.subjects import whole
from generator.reporting.table import table

Name = tuple[str, str]
"""The ids of a question and an answer."""
LENGTH, SHOWN = 3, 12
COMMON = 50
"""Runs that more answers than these share belong to the language; they would only take time."""


def pairs_table(guide: Guide, chosen: Collection[str]) -> str:
    """Return the table of the nearest pairs of answers, nearest first."""
    told = {
        (id, answer.id): frozenset(grams(tokens(whole(answer)), LENGTH))
        for id, question in guide.questions.items()
        for answer in question.answers
    }
    near = [(jaccard(told[one], told[other]), one, other) for one, other in _candidates(told, chosen)]
    nearest = sorted(near, key=lambda pair: (-pair[0], pair[1:]))[:SHOWN]
    return table(
        ("one", "other", "in common", "runs"),
        [
            ("/".join(one), "/".join(other), f"{share:.4f}", len(told[one] & told[other]))
            for share, one, other in nearest
        ],
    )


def _candidates(told: Mapping[Name, frozenset[Gram]], chosen: Collection[str]) -> list[tuple[Name, Name]]:
    """Return the pairs that share most runs: far fewer than all pairs, and the nearest are among them."""
    holders: dict[Gram, list[Name]] = {}
    for name, runs in told.items():
        for run in runs:
            holders.setdefault(run, []).append(name)
    shared = Counter(
        pair
        for names in holders.values()
        if 1 < len(names) <= COMMON
        for pair in combinations(sorted(names), 2)
        if any(id in chosen for id, _ in pair)
    )
    return [pair for pair, _ in shared.most_common(1000)]
