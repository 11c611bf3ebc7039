"""The address of everything, as a link from one page to another."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from generator.model.guide import Guide

HOME = "index.md"
QUESTIONS = "questions/index.md"
COMPETENCIES = "competencies/index.md"
FRAMEWORKS = "frameworks/index.md"
PRINCIPLES = "principles.md"
SOURCES = "sources.md"
REFERENCE = "contribute/reference.md"
ROUNDS = "rounds.md"
MOST_ASKED = "questions/most-asked.md"
PHRASES = "phrases.md"
MISTAKES = "mistakes.md"
PLANS = "plans.md"
STORY_BANK = "story-bank.md"

FOLDERS: Mapping[str, str] = {"question": "questions", "competency": "competencies", "framework": "frameworks"}
"""The folder of the pages of each collection."""

ITEM_ANCHORS: Mapping[str, str] = {
    "assertions": "assertion",
    "follow_ups": "follow-up",
    "mistakes": "mistake",
    "phrases": "phrase",
    "contrasts": "contrast",
}
"""What the anchors of the items of a list begin with. Anchors are made of ids alone: rewording moves none."""

EXTERNAL = re.compile(r"https?://|mailto:")


def page_of(collection: str, id: str) -> str:
    """Return the path of a record's page."""
    return f"{FOLDERS[collection]}/{id}.md"


def level_page(id: str) -> str:
    """Return the path of a level's page."""
    return f"levels/{id}.md"


def facet_page(name: str) -> str:
    """Return the path of the page that lists the questions by a facet."""
    return f"questions/by-{name}.md"


def item_anchor(place: str) -> str:
    """Return the anchor of a place on a question's page: `assertions/id`, or a passage such as `em/action/beat`."""
    first, _, rest = place.partition("/")
    return f"{ITEM_ANCHORS[first]}-{rest}" if first in ITEM_ANCHORS else f"answer-{place.replace('/', '-')}"


class Urls:
    """The addresses of one rendering of the guide."""

    def __init__(self, guide: Guide, *, directory_urls: bool = True) -> None:
        self._directory_urls = directory_urls
        self._records = {
            "question": guide.questions,
            "competency": guide.competencies,
            "framework": guide.frameworks,
        }
        self._pages = guide.pages

    def between(self, page: str, target: str, anchor: str = "") -> str:
        """Return the link from one page to another; both are paths below the folder of pages."""
        fragment = f"#{anchor}" if anchor else ""
        if page == target and fragment:
            return fragment
        start, end = self._address(page), self._address(target)
        address = posixpath.relpath(end or ".", posixpath.dirname(start) or ".")
        slash = "/" if end.endswith("/") or not end else ""
        return f"{address}{slash}{fragment}"

    def to_record(self, page: str, collection: str, id: str, anchor: str = "") -> str:
        """Return the link from a page to a record's page."""
        return self.between(page, page_of(collection, id), anchor)

    def written(self, page: str, address: str) -> str | None:
        """Return the link for an address in an author's text, or None where it leads to nothing that is shown."""
        if EXTERNAL.match(address) or address.startswith("#"):
            return address
        collection, _, rest = address.partition(":")
        id, _, anchor = rest.partition("#")
        if collection == "page" and f"{id}.md" in self._pages:
            return self.between(page, f"{id}.md", anchor)
        if id in self._records.get(collection, {}):
            return self.to_record(page, collection, id, anchor)
        return None

    def _address(self, page: str) -> str:
        """Return where a page is served, from the root; a folder's own page has the folder's address."""
        stem = page.removesuffix(".md")
        if stem == "index" or stem.endswith("/index"):
            folder = stem.removesuffix("index")
            return folder if self._directory_urls else f"{folder}index.html"
        return f"{stem}/" if self._directory_urls else f"{stem}.html"
