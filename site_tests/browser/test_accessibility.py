from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browser.kinds import page_kinds

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ("color-contrast", "link-in-text-block")
"""The rules that a colour scheme can break; all others look at what is the same in both. They are the slow ones."""
STRUCTURE = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {rule: {"enabled": False} for rule in COLOURS},
}
LOOKS = {"runOnly": {"type": "rule", "values": COLOURS}}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
VIEWPORTS = {"phone": (360, 760), "desktop": (1280, 900)}
RUN = """(options) => axe.run(document, options).then(({ violations }) =>
  violations.map(({ id, nodes: [first] }) => `${id} ${first.target} ${first.failureSummary}`))"""
THIN_OUT = """() => {
  for (const parent of document.querySelectorAll(".sg-page *")) {
    const seen = {};
    for (const child of [...parent.children]) {
      const kind = `${child.tagName} ${child.className}`;
      seen[kind] = (seen[kind] ?? 0) + 1;
      if (seen[kind] > 3) child.remove();
    }
  }
}"""
"""Leave three of all rows, items and paragraphs that look alike: their colours are the same."""
OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true"


def violations(page: Page, options: dict[str, Any]) -> list[str]:
    """Return what axe finds on a page that it was put into, each with the first place where it stands."""
    found: list[str] = page.evaluate(RUN, {**options, "resultTypes": ["violations"], "iframes": False})
    return found


def test_axe_finds_nothing_on_any_kind_of_page(page: Page, built_site: Path, site_url: str) -> None:
    """With every `details` open, so that nothing is passed over; each page is loaded once for all four looks."""
    found = {}
    for kind, address in page_kinds(built_site).items():
        page.goto(f"{site_url}{address}")
        page.evaluate(OPEN_ALL)
        page.evaluate(Axe().axe_script)
        for viewport, (width, height) in VIEWPORTS.items():
            page.set_viewport_size({"width": width, "height": height})
            found[kind, viewport, "structure"] = violations(page, STRUCTURE)
        page.evaluate(THIN_OUT)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.wait_for_function("(scheme) => getComputedStyle(document.body).colorScheme === scheme", arg=scheme)
            for viewport, (width, height) in VIEWPORTS.items():
                page.set_viewport_size({"width": width, "height": height})
                found[kind, viewport, scheme] = violations(page, LOOKS)

    assert {where: lines for where, lines in found.items() if lines} == {}


def test_the_scheme_follows_the_system_by_day_and_by_night(page: Page, site_url: str) -> None:
    papers = []
    for scheme in ("light", "dark", "light"):
        page.emulate_media(color_scheme=scheme)
        page.goto(site_url)
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert papers[0] == papers[2] != papers[1]
