"""The pages of the competencies, and their list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Competency
from generator.rendering.environment import PagePlan
from generator.rendering.urls import COMPETENCIES, page_of


@dataclass(frozen=True, slots=True)
class CompetencyView:
    """What the template of a competency knows as `page`."""

    id: str
    competency: Competency
    primary: Mapping[str, Question]
    """The questions that are mainly about it."""
    secondary: Mapping[str, Question]
    """The questions that touch it."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the list of competencies and a page for each."""
    views = [_view(guide, id, competency) for id, competency in guide.competencies.items()]
    yield PagePlan(path=COMPETENCIES, title="", template="competency_list", view=views)
    for view in views:
        yield PagePlan(
            path=page_of("competency", view.id),
            title=view.competency.name,
            template="competency",
            view=view,
            description=view.competency.definition,
            source=guide.paths["competency", view.id],
        )


def _view(guide: Guide, id: str, competency: Competency) -> CompetencyView:
    return CompetencyView(
        id,
        competency,
        {key: each for key, each in guide.questions.items() if each.competencies.primary == id},
        {key: each for key, each in guide.questions.items() if id in each.competencies.secondary},
    )
