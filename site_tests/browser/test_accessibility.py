from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browser.kinds import page_kinds

EVERYTHING = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that another colour scheme can break; all others look at what is the same in both."""
SCHEMES: tuple[tuple[Literal["light", "dark"], dict[str, Any]], ...] = (("light", EVERYTHING), ("dark", COLOURS))
VIEWPORTS = {"phone": (360, 760), "desktop": (1280, 900)}
RUN = """(options) => axe.run(document, options).then(({ violations }) =>
  violations.map(({ id, nodes: [first] }) => `${id} ${first.target} ${first.failureSummary}`))"""
OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true"


def violations(page: Page, run_only: dict[str, Any]) -> list[str]:
    """Return what axe finds on a page that it was put into, each with the first place where it stands."""
    found: list[str] = page.evaluate(RUN, {"runOnly": run_only, "resultTypes": ["violations"], "iframes": False})
    return found


def test_axe_finds_nothing_on_any_kind_of_page(page: Page, built_site: Path, site_url: str) -> None:
    """With every `details` open, so that nothing is passed over; each page is loaded once for all four looks."""
    found = {}
    for kind, address in page_kinds(built_site).items():
        page.goto(f"{site_url}{address}")
        page.evaluate(OPEN_ALL)
        page.evaluate(Axe().axe_script)
        for scheme, run_only in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.wait_for_function("(scheme) => getComputedStyle(document.body).colorScheme === scheme", arg=scheme)
            for viewport, (width, height) in VIEWPORTS.items():
                page.set_viewport_size({"width": width, "height": height})
                found[kind, scheme, viewport] = violations(page, run_only)

    assert {where: lines for where, lines in found.items() if lines} == {}


def test_the_scheme_follows_the_system_by_day_and_by_night(page: Page, site_url: str) -> None:
    papers = []
    for scheme in ("light", "dark", "light"):
        page.emulate_media(color_scheme=scheme)
        page.goto(site_url)
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert papers[0] == papers[2] != papers[1]
