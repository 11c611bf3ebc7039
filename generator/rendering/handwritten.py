"""The hand-written pages: their title, and where they stand in the navigation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.guide import Guide

FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HandwrittenPage:
    """A page that somebody wrote as Markdown."""

    path: str
    """Its path below `content/pages/`."""
    title: str
    section: str
    """The part of the navigation that it stands in: `prepare`, or else the last one."""
    order: int
    """Its place there; small first."""


def handwritten_pages(guide: Guide) -> list[HandwrittenPage]:
    """Return the hand-written pages in the order of the navigation."""
    return sorted((_read(path, text) for path, text in guide.pages.items()), key=lambda page: (page.order, page.path))


def _read(path: str, text: str) -> HandwrittenPage:
    header = FRONT_MATTER.match(text)
    matter = dict(re.findall(r"^(\w+): *(.*?) *$", header[1], flags=re.MULTILINE)) if header else {}
    title = next((line.removeprefix("# ").strip() for line in text.splitlines() if line.startswith("# ")), path)
    order = matter.get("order", "")
    return HandwrittenPage(path, title, matter.get("section", ""), int(order) if order.isdigit() else 50)
