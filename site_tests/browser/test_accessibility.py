from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browser.kinds import page_kinds

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIEWPORTS = {"phone": (360, 760), "desktop": (1280, 900)}
OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true"


def violations(page: Page) -> list[str]:
    """Return what axe finds on a page, each with the first place where it stands."""
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{each['id']} {each['nodes'][0]['target']} {each['nodes'][0]['failureSummary']}" for each in found]


@pytest.mark.parametrize("viewport", VIEWPORTS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    page: Page, built_site: Path, site_url: str, scheme: str, viewport: str
) -> None:
    """With every `details` open, so that nothing is passed over."""
    width, height = VIEWPORTS[viewport]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    found = {}
    for kind, address in page_kinds(built_site).items():
        page.goto(f"{site_url}{address}")
        page.evaluate(OPEN_ALL)
        if lines := violations(page):
            found[kind] = lines

    assert found == {}


def test_the_scheme_follows_the_system(page: Page, site_url: str) -> None:
    """So that the tests above have seen both."""
    papers = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(site_url)
        papers.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert papers[0] != papers[1]
