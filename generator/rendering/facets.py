"""The ways in which readers narrow the questions down."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.model.guide import Guide
from generator.model.question import Question


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to divide the questions."""

    name: str
    values: Callable[[Guide], Mapping[str, str]]
    """The ids and names of its values, in order."""
    of: Callable[[Question], Sequence[str]]
    """The values that a question has."""


def _entries(listed: str) -> Callable[[Guide], Mapping[str, str]]:
    return lambda guide: {entry.id: entry.name for entry in getattr(guide.settings, listed)}


def _skills(guide: Guide) -> dict[str, str]:
    found = sorted({skill for question in guide.questions.values() for skill in question.skills}, key=str.casefold)
    return {skill: skill for skill in found}


FACETS: tuple[Facet, ...] = (
    Facet(
        "competency",
        lambda guide: {id: each.name for id, each in guide.competencies.items()},
        lambda question: (question.competencies.primary, *question.competencies.secondary),
    ),
    Facet("level", _entries("levels"), lambda question: question.levels),
    Facet("round", _entries("rounds"), lambda question: question.rounds),
    Facet("kind", _entries("kinds"), lambda question: (question.kind,)),
    Facet("difficulty", _entries("difficulties"), lambda question: (question.difficulty,)),
    Facet("skill", _skills, lambda question: question.skills),
)
"""The ways in which readers narrow the questions down."""
