"""Ways in: the most asked questions, one page per facet, every phrase and every mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.rendering.environment import PagePlan
from generator.rendering.facets import FACETS, Facet
from generator.rendering.urls import MISTAKES, MOST_ASKED, PHRASES, facet_page


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question with its place in the ranking; questions with the same count share one."""

    place: int
    id: str
    question: Question


@dataclass(frozen=True, slots=True)
class FacetView:
    """What the template of a facet knows as `page`."""

    name: str
    groups: Sequence[tuple[str, str, Mapping[str, Question]]]
    """The values that any question has: id, name, questions."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the ranking, the facets and the indexes."""
    yield PagePlan(path=MOST_ASKED, title="", template="most_asked", view=ranking(guide))
    for facet in FACETS:
        groups = [(id, name, _having(guide, facet, id)) for id, name in facet.values(guide).items()]
        view = FacetView(facet.name, [group for group in groups if group[2]])
        yield PagePlan(path=facet_page(facet.name), title="", template="facet", view=view, in_nav=False)
    yield PagePlan(path=PHRASES, title="", template="phrase_index", view=guide.questions)
    yield PagePlan(path=MISTAKES, title="", template="mistake_index", view=guide.questions)


def ranking(guide: Guide) -> list[Ranked]:
    """Return the questions by how many sources ask them."""
    ordered = sorted(guide.questions.items(), key=lambda pair: (-pair[1].asked.count, pair[0]))
    ranked: list[Ranked] = []
    for place, (id, question) in zip(count(1), ordered, strict=False):
        tied = bool(ranked) and ranked[-1].question.asked.count == question.asked.count
        ranked.append(Ranked(ranked[-1].place if tied else place, id, question))
    return ranked


def _having(guide: Guide, facet: Facet, value: str) -> dict[str, Question]:
    return {each.id: each.question for each in ranking(guide) if value in facet.of(each.question)}
