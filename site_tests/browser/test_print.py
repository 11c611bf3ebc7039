from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_tests.browser.kinds import page_kinds, questions

MILLIMETRE = 96 / 25.4
MARGINS = (2 * 17, 2 * 15)
"""What `@page` leaves free left and right, and above and below, in millimetres."""
PAPER = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
SMALLEST_TYPE = """(sheet) => {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const sizes = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent.trim())
      sizes.push(parseFloat(getComputedStyle(walker.currentNode.parentElement).fontSize));
  return Math.min(...sizes) * 72 / 96;
}"""
ON_PAPER = """() => ({
  chrome: [".md-header", ".md-tabs", ".md-sidebar", ".md-path", ".md-footer"]
    .filter((part) => [...document.querySelectorAll(part)].some((each) => each.checkVisibility())),
  dark: getComputedStyle(document.querySelector("h1")).color.match(/\\d+/g).every((part) => part < 80),
})"""
CHROME = ("On this page", "Back to top", "Made with", "Switch to", "Initializing search")


def inner(paper: str) -> tuple[float, float]:
    """Return the width and height of a sheet of paper between its margins, in pixels of CSS."""
    width, height = ((side - margin) * MILLIMETRE for side, margin in zip(PAPER[paper], MARGINS, strict=True))
    return width, height


@pytest.mark.parametrize("paper", PAPER)
def test_every_cheat_sheet_fits_one_page_in_type_that_can_be_read(
    page: Page, built_site: Path, site_url: str, paper: str
) -> None:
    width, height = inner(paper)
    page.set_viewport_size({"width": round(width), "height": round(height)})
    page.emulate_media(media="print")
    for address in questions(built_site):
        page.goto(f"{site_url}{address}")
        sheet, heading = page.locator(".sg-sheet"), page.locator("h2:has(+ .sg-sheet)")
        boxes = [each.bounding_box() for each in (heading, sheet)]
        used = sum(box["height"] for box in boxes if box)

        assert used <= height * 0.98, address
        assert sheet.evaluate(SMALLEST_TYPE) >= 9.99, address
        assert heading.evaluate("(each) => getComputedStyle(each).breakBefore") == "page"


def test_paper_shows_a_page_in_dark_ink_without_the_site_around_it(page: Page, built_site: Path, site_url: str) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    found = {}
    for kind, address in page_kinds(built_site).items():
        page.goto(f"{site_url}{address}")
        found[kind] = page.evaluate(ON_PAPER)

    assert {kind: on_paper for kind, on_paper in found.items() if on_paper != {"chrome": [], "dark": True}} == {}


@pytest.mark.parametrize("paper", PAPER)
def test_a_printed_question_holds_what_was_closed_and_its_sheet_on_one_page(
    page: Page, built_site: Path, site_url: str, tmp_path: Path, paper: str
) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext, of poppler")
    page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    response = squeezed(page.locator(".sg-follow-up .sg-said p").last.text_content() or "")
    rescue = squeezed(page.locator(".sg-sheet__rescue p").last.text_content() or "")
    title = squeezed(page.locator(".sg-sheet__question").text_content() or "")
    file = tmp_path / "question.pdf"
    page.pdf(path=file, format=paper, prefer_css_page_size=False)
    done = subprocess.run(("pdftotext", "-layout", file, "-"), capture_output=True, text=True, check=True)
    sheets = [squeezed(each) for each in done.stdout.split("\f")]

    assert response in "".join(sheets)
    assert [word for word in CHROME if squeezed(word) in "".join(sheets)] == []
    assert [title in each for each in sheets if rescue in each and title in each] == [True]


def squeezed(text: str) -> str:
    """Return the letters of a text without spaces and signs, which printing may set otherwise."""
    return "".join(re.findall(r"[A-Za-z0-9]", text.replace("ﬁ", "fi").replace("ﬀ", "ff").replace("ﬂ", "fl")))
