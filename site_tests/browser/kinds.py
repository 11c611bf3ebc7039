"""The kinds of page in a built site, so that tests look at one of each and miss no new kind."""

from __future__ import annotations

from pathlib import Path

OWN_TEMPLATES = ("by-", "most-asked")
"""How the names of pages begin that share a folder with pages of another kind."""


def page_kinds(site: Path) -> dict[str, str]:
    """Return the address of the longest page of each kind, by the kind's name."""
    pages = sorted(
        (page for page in site.rglob("*.html") if not _is_redirect(page)), key=lambda page: page.stat().st_size
    )
    addresses = [page.relative_to(site).as_posix().removesuffix("index.html") for page in pages]
    return {_kind(address): address for address in addresses}


def questions(site: Path) -> list[str]:
    """Return the addresses of all questions with a whole page."""
    pages = sorted(site.glob("questions/*/index.html"))
    return [f"questions/{page.parent.name}/" for page in pages if 'id="probe"' in page.read_text(encoding="utf-8")]


def _kind(address: str) -> str:
    folder, _, name = address.strip("/").rpartition("/")
    if not folder:
        return name or "home"
    own = next((start for start in OWN_TEMPLATES if name.startswith(start)), "*")
    return f"{folder}/{own}"


def _is_redirect(page: Path) -> bool:
    return 'http-equiv="refresh"' in page.read_text(encoding="utf-8")
