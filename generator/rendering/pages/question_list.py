"""The list of all questions, by competency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Competency
from generator.rendering.environment import PagePlan
from generator.rendering.facets import FACETS
from generator.rendering.urls import QUESTIONS


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of one competency."""

    competency_id: str
    competency: Competency
    questions: Mapping[str, Question]


@dataclass(frozen=True, slots=True)
class FacetChoices:
    """A way to narrow the list down, with the values that any question has."""

    name: str
    choices: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class QuestionListView:
    """What the template of the list knows as `page`."""

    groups: Sequence[Group]
    facets: Sequence[FacetChoices]
    count: int


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the one page of the list."""
    groups = grouped(guide)
    view = QuestionListView(groups, _choices(guide), len(guide.questions))
    yield PagePlan(path=QUESTIONS, title="", template="question_list", view=view)


def grouped(guide: Guide) -> list[Group]:
    """Return the shown questions by their primary competency, the most asked first."""
    found = []
    for id, competency in guide.competencies.items():
        inside = {key: each for key, each in guide.questions.items() if each.competencies.primary == id}
        if inside:
            ordered = dict(sorted(inside.items(), key=lambda pair: (-pair[1].asked.count, pair[0])))
            found.append(Group(id, competency, ordered))
    return found


def _choices(guide: Guide) -> list[FacetChoices]:
    """Return the choices of each facet; a value that no question has is none."""
    found = []
    for facet in FACETS:
        used = {value for question in guide.questions.values() for value in facet.of(question)}
        found.append(FacetChoices(facet.name, [pair for pair in facet.values(guide).items() if pair[0] in used]))
    return found
