"""Links between pages, with and without folders in addresses."""

from __future__ import annotations

import pytest

from generator.rendering.urls import Urls, item_anchor
from site_tests.support import linked, small_guide


@pytest.mark.parametrize(
    ("start", "end", "anchor", "with_folders", "without"),
    [
        ("index.md", "index.md", "", "./", "index.html"),
        ("index.md", "questions/a.md", "", "questions/a/", "questions/a.html"),
        ("questions/a.md", "index.md", "", "../../", "../index.html"),
        ("questions/a.md", "index.md", "top", "../../#top", "../index.html#top"),
        ("questions/a.md", "questions/b.md", "probe", "../b/#probe", "b.html#probe"),
        ("questions/a.md", "questions/index.md", "", "../", "index.html"),
        ("questions/index.md", "questions/a.md", "", "a/", "a.html"),
        ("questions/a.md", "questions/a.md", "probe", "#probe", "#probe"),
        ("principles.md", "contribute/reference.md", "x", "../contribute/reference/#x", "contribute/reference.html#x"),
    ],
)
def test_links_lead_from_page_to_page(start: str, end: str, anchor: str, with_folders: str, without: str) -> None:
    guide = linked(small_guide()).shown(drafts=False)

    assert with_folders == Urls(guide).between(start, end, anchor)
    assert without == Urls(guide, directory_urls=False).between(start, end, anchor)


def test_addresses_that_authors_write_are_resolved_or_dropped() -> None:
    guide = linked(small_guide()).shown(drafts=False)
    question = next(iter(guide.questions))
    urls = Urls(guide)

    assert urls.written("index.md", "https://example.org/") == "https://example.org/"
    assert urls.written("index.md", f"question:{question}#probe") == f"questions/{question}/#probe"
    assert urls.written("index.md", "page:about") == "about/"
    for address in (
        "question:nothing",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:x",
        "data:text/html,x",
    ):
        assert urls.written("index.md", address) is None


def test_anchors_are_made_of_ids() -> None:
    assert item_anchor("follow_ups/who-knew") == "follow-up-who-knew"
    assert item_anchor("em/action/one-case") == "answer-em-action-one-case"
