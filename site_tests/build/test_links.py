"""Every link of the built site leads somewhere, with its fragment."""

from __future__ import annotations

import posixpath
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The ids and links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the id and the address of an element."""
        found = dict(attrs)
        self.ids[found.get("id") or ""] += 1
        canonical = tag == "link" and found.get("rel") == "canonical"
        self.links += [address for name in ("href", "src") if (address := found.get(name)) and not canonical]


def read(site: Path) -> dict[str, Page]:
    """Return the pages of a site by their address from its root."""
    files = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8")) for path in files}


def target(page: str, link: str) -> tuple[str, str] | None:
    """Return the file and fragment that a link leads to, or None if it leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = posixpath.join("/", posixpath.dirname(page), unquote(parts.path)) if parts.path else f"/{page}"
    file = posixpath.normpath(path).lstrip("/")
    return posixpath.join(file, "index.html") if parts.path.endswith(("/", ".")) else file, unquote(parts.fragment)


def test_every_internal_link_leads_somewhere(built_site: Path) -> None:
    pages = read(built_site)
    broken = []
    for address, page in pages.items():
        for link in page.links:
            found = target(address, link)
            if found is None:
                continue
            file, fragment = found
            there = (built_site / file).is_file()
            if not there or (fragment and file in pages and not pages[file].ids[fragment]):
                broken.append(f"{address}: {link}")

    assert broken == []


def test_no_id_is_given_twice_on_a_page(built_site: Path) -> None:
    twice = {
        f"{address}#{id}"
        for address, page in read(built_site).items()
        for id, count in page.ids.items()
        if id and count > 1
    }

    assert twice == set()
