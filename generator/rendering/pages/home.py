"""The first page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.rendering.environment import PagePlan
from generator.rendering.pages.question_list import Group, grouped
from generator.rendering.urls import HOME


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the template of the first page knows as `page`."""

    groups: Sequence[Group]
    count: int
    handwritten: Sequence[tuple[str, str]]
    """The hand-written pages: path and title."""


def plan(guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the first page."""
    pages = [(path, title_of(text, path)) for path, text in sorted(guide.pages.items())]
    view = HomeView(grouped(guide), len(guide.questions), pages)
    yield PagePlan(
        path=HOME, title=guide.settings.title, template="home", view=view, description=guide.settings.tagline
    )


def title_of(markdown: str, path: str) -> str:
    """Return the title of a hand-written page: its first heading, or its path."""
    return next((line.removeprefix("# ").strip() for line in markdown.splitlines() if line.startswith("# ")), path)
