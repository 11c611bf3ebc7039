"""The page of the plans, by the time that is left."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.rendering.environment import PagePlan
from generator.rendering.urls import PLANS


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the one page of the plans, where the guide has any."""
    if guide.plans:
        source = guide.paths["file", "plans"]
        yield PagePlan(path=PLANS, title="", template="plans", view=guide.plans, source=source)
