"""A question to its self-check items: one file per kind that is derived, and the authors' own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from generator.deriving.quiz.item import Candidate
from generator.deriving.quiz.spot_the_mistake import spot_the_mistake
from generator.deriving.quiz.trap_or_upgrade import trap_or_upgrade
from generator.model.derived import Refusal
from generator.model.question import Question

KINDS: Mapping[str, Callable[[Question], Iterable[Candidate | Refusal]]] = {
    "trap-or-upgrade": trap_or_upgrade,
    "spot-the-mistake": spot_the_mistake,
}
"""How the items of each derived kind are made; the keys are those of `model.quiz.DERIVED_KINDS`."""
