"""The pages of the answer frameworks, and their list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.site import Framework, Kind
from generator.rendering.environment import PagePlan
from generator.rendering.urls import FRAMEWORKS, page_of


@dataclass(frozen=True, slots=True)
class FrameworkView:
    """What the template of a framework knows as `page`."""

    id: str
    framework: Framework
    kinds: Sequence[Kind]
    """The kinds of question whose answers follow it."""
    questions: Mapping[str, Question]


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the list of frameworks and a page for each."""
    views = [_view(guide, id, framework) for id, framework in guide.frameworks.items()]
    yield PagePlan(path=FRAMEWORKS, title="", template="framework_list", view=views)
    for view in views:
        yield PagePlan(
            path=page_of("framework", view.id),
            title=view.framework.name,
            template="framework",
            view=view,
            description=view.framework.purpose,
            source=guide.paths["framework", view.id],
        )


def _view(guide: Guide, id: str, framework: Framework) -> FrameworkView:
    kinds = [kind for kind in guide.settings.kinds if kind.framework == id]
    ids = {kind.id for kind in kinds}
    questions = {key: each for key, each in guide.questions.items() if each.kind in ids}
    return FrameworkView(id, framework, kinds, questions)
