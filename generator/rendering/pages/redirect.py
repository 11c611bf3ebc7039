"""The pages of retired questions: they only lead on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.rendering.environment import PagePlan
from generator.rendering.urls import QUESTIONS, page_of


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan a page without content for each retired question."""
    for id, question in guide.retired_questions.items():
        moved = question.moved_to
        yield PagePlan(
            path=page_of("question", id),
            title=question.prompt.one_line,
            template="redirect",
            view=None,
            in_nav=False,
            leads_to=page_of("question", moved) if moved in guide.questions and moved else QUESTIONS,
        )
