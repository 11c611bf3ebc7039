from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from site_tests.browser.kinds import page_kinds, questions

STICKING_OUT = """() => {
  const scrolls = (each) => each && each !== document.body &&
    (getComputedStyle(each).overflowX !== "visible" || scrolls(each.parentElement));
  return [...document.querySelectorAll(".sg-frame *, .md-footer *")]
    .filter((each) => each.getClientRects().length > 0)
    .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((each) => !scrolls(each.parentElement))
    .map((each) => `${each.tagName} ${each.className}`).slice(0, 3);
}"""
CHARACTERS_A_LINE = """(paragraph) => {
  const style = getComputedStyle(paragraph);
  const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(style.lineHeight));
  return paragraph.textContent.replace(/\\s+/g, " ").length / (lines - 0.5);
}"""
"""Taken from a long paragraph, whose last line is half full on average."""


@pytest.fixture
def still_page(browser: Browser) -> Iterator[Page]:
    """Open a page with scripts switched off."""
    with browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}) as context:
        yield context.new_page()


def test_without_scripts_every_section_of_a_question_is_there_to_read(
    still_page: Page, built_site: Path, site_url: str
) -> None:
    for address in questions(built_site):
        still_page.goto(f"{site_url}{address}")
        headings = still_page.locator(".sg-page h2")
        assert headings.count() > 5
        for heading in headings.all():
            expect(heading).to_be_visible()
            expect(heading.locator("xpath=following-sibling::*[1]")).to_be_visible()


def test_without_scripts_the_key_of_an_item_is_behind_one_click(
    still_page: Page, built_site: Path, site_url: str
) -> None:
    still_page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    item = still_page.locator(".sg-quiz__item").first
    expect(item.locator(".sg-quiz__key")).to_be_hidden()

    item.locator("summary").click()

    expect(item.locator(".sg-quiz__key")).to_be_visible()
    expect(item.locator(".sg-quiz__key")).not_to_be_empty()


def test_without_scripts_the_scheme_follows_the_system(still_page: Page, site_url: str) -> None:
    papers = []
    for scheme in ("light", "dark"):
        still_page.emulate_media(color_scheme=scheme)
        still_page.goto(site_url)
        papers.append(still_page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert papers[0] != papers[1]


def test_nothing_sticks_out_sideways_on_the_narrowest_phone_or_at_twice_the_size(
    page: Page, built_site: Path, site_url: str
) -> None:
    found = {}
    for kind, address in page_kinds(built_site).items():
        page.goto(f"{site_url}{address}")
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        for width in (320, 640):
            page.set_viewport_size({"width": width, "height": 700})
            found[kind, width] = page.evaluate(STICKING_OUT)

    assert {where: outside for where, outside in found.items() if outside} == {}


def test_a_line_of_an_answer_holds_sixty_to_seventy_five_characters(
    page: Page, built_site: Path, site_url: str
) -> None:
    page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    page.evaluate("document.fonts.ready")
    for width in (1024, 1280, 1600, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        paragraphs = page.locator(".sg-page > .sg-answer .sg-passage__told p").all()
        longest = max(paragraphs, key=lambda each: len(each.text_content() or ""))

        assert 60 <= longest.evaluate(CHARACTERS_A_LINE) <= 75, width


def test_notes_stand_beside_the_words_on_wide_screens_and_below_them_on_phones(
    page: Page, built_site: Path, site_url: str
) -> None:
    page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    passage = page.locator(".sg-passage", has=page.locator(".sg-note")).first
    for width, beside in ((1280, True), (360, False)):
        page.set_viewport_size({"width": width, "height": 900})
        told, note = (passage.locator(part).first.bounding_box() for part in (".sg-passage__told", ".sg-note"))
        assert told is not None
        assert note is not None

        assert beside == (note["x"] >= told["x"] + told["width"])
        assert beside != (note["y"] >= told["y"] + told["height"])


def test_the_pages_are_set_in_the_guides_own_type(page: Page, built_site: Path, site_url: str) -> None:
    page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter((each) => each.status === 'loaded').map((each) => each.family)")

    assert {"Instrument Sans", "Literata"} <= {family.strip('"') for family in loaded}
    assert sum(font.stat().st_size for font in built_site.rglob("*.woff2")) <= 220_000


def test_forced_colours_leave_the_parts_of_a_story_told_apart(page: Page, built_site: Path, site_url: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{site_url}{page_kinds(built_site)['questions/*']}")
    patterns = {
        part.evaluate("(each) => getComputedStyle(each, '::before').backgroundImage")
        for part in page.locator(".sg-parts > .sg-part").all()
    }

    assert len(patterns) == 4
    assert "none" not in patterns


def test_the_tab_key_reaches_every_control_and_shows_where_it_is(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}questions/leadership-philosophy/")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = false })")
    wanted = page.evaluate(
        """() => [...document.querySelectorAll(".sg-page :is(a[href], button, summary, select, [tabindex='0'])")]
        .filter((each) => each.checkVisibility({ checkVisibilityCSS: true })).map((each, index) => {
          each.dataset.walk = index;
          return String(index);
        })"""
    )
    seen: list[str] = []
    unmarked: list[str] = []
    for _ in range(len(wanted) + 60):
        page.keyboard.press("Tab")
        here = page.evaluate(
            """() => {
          const at = document.activeElement, style = getComputedStyle(at);
          const marked = style.outlineStyle !== "none" || style.boxShadow !== "none";
          return [at?.dataset.walk, marked, at?.outerHTML.slice(0, 80)];
        }"""
        )
        if here[0] is not None:
            seen.append(here[0])
            if not here[1]:
                unmarked.append(here[2])

    assert [each for each in wanted if each not in seen] == []
    assert seen == sorted(seen, key=int)
    assert unmarked == []
