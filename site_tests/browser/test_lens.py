"""The lens, the filter and the tools that appear with scripts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.adapters.site import build_site

ROOT = Path(__file__).parent.parent.parent
QUESTION = "questions/disagree-with-manager/"
FIRST, SECOND = "#answer-em-situation", "#answer-director-situation"


@pytest.fixture(scope="session")
def instant_url(server: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """Serve a site that knows its own address, without which Material switches instant navigation off."""
    folder = tmp_path_factory.mktemp("instant") / "site"
    folder.mkdir()
    address = server(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", address)
        build_site(ROOT, folder.parent / "built", strict=True)
    folder.rmdir()
    (folder.parent / "built").rename(folder)
    return address


def test_without_scripts_everything_is_shown_and_no_lens(browser: Browser, site_url: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site_url}{QUESTION}?lens=director")

        expect(page.locator(FIRST)).to_be_visible()
        expect(page.locator(SECOND)).to_be_visible()
        expect(page.locator("sg-lens")).to_be_hidden()


def test_the_lens_hides_the_other_level_and_is_remembered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}")
    page.get_by_role("radio", name="Director").check()

    expect(page.locator(FIRST)).to_be_hidden()
    expect(page.locator(SECOND)).to_be_visible()
    assert "lens=director" in page.url
    expect(page.locator("sg-lens [role=status]")).to_contain_text("Showing Director. Hidden: ")

    page.goto(f"{site_url}questions/conflict-with-peer/")
    expect(page.get_by_role("radio", name="Director")).to_be_checked()
    expect(page.locator(FIRST)).to_be_hidden()

    page.get_by_role("radio", name="Both").check()
    expect(page.locator(FIRST)).to_be_visible()
    assert "lens" not in page.url


def test_the_lens_is_set_before_the_first_paint(page: Page, site_url: str) -> None:
    """The module may come late: the script in the page's head has set the lens already."""
    page.route("**/*.mjs", lambda route: route.abort())
    page.goto(f"{site_url}{QUESTION}?lens=em")

    expect(page.locator(SECOND)).to_be_hidden()
    expect(page.locator(FIRST)).to_be_visible()


def test_a_link_to_a_hidden_place_shows_everything_and_goes_there(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}?lens=director{FIRST}")

    expect(page.locator(FIRST)).to_be_in_viewport()
    expect(page.get_by_role("radio", name="Both")).to_be_checked()


def test_a_link_to_a_closed_item_opens_it(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}")
    item = page.locator("details.sg-follow-up").first
    page.evaluate("id => { location.hash = id }", item.get_attribute("id"))

    expect(item).to_have_attribute("open", "")


def test_an_unknown_lens_and_a_broken_store_change_nothing(page: Page, site_url: str) -> None:
    page.goto(site_url)
    page.evaluate("localStorage.setItem('calibrated', '{not json')")
    page.goto(f"{site_url}{QUESTION}?lens=emperor")

    expect(page.locator(FIRST)).to_be_visible()
    page.get_by_role("radio", name="Director").check()
    expect(page.locator(FIRST)).to_be_hidden()


def test_the_lens_works_by_keyboard_alone(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}")
    page.get_by_role("radio", name="Both").focus()
    page.keyboard.press("ArrowLeft")

    expect(page.get_by_role("radio", name="Director")).to_be_focused()
    expect(page.locator(FIRST)).to_be_hidden()


def test_the_lens_survives_instant_navigation(page: Page, instant_url: str) -> None:
    page.goto(f"{instant_url}{QUESTION}")
    page.get_by_role("radio", name="Director").check()
    page.evaluate("window.sameDocument = true")
    page.locator(".sg-related a").first.click()
    page.wait_for_url(lambda url: QUESTION not in url)
    expect(page.locator("h1")).not_to_contain_text("argued against")

    assert page.evaluate("window.sameDocument") is True, "the document was reloaded: navigation is not instant"
    expect(page.get_by_role("radio", name="Director")).to_be_checked()
    expect(page.locator("[data-levels='em']").first).to_be_hidden()
    assert page.locator("sg-lens").count() == 1
    page.get_by_role("radio", name="Engineering Manager").check()
    expect(page.locator("[data-levels='em']").first).to_be_visible()


def test_paper_names_the_lens(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}?lens=director")
    page.emulate_media(media="print")

    name = page.locator("sg-lens").evaluate("element => getComputedStyle(element, '::after').content")
    assert name == '"Director"'
    expect(page.locator(FIRST)).to_be_hidden()


def test_the_list_is_narrowed_down_and_says_so(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}questions/")
    rows = page.locator(".sg-question-row")
    everything = rows.count()
    page.get_by_label("By kind").select_option("conflict")

    expect(page.locator(".sg-question-row:visible")).to_have_count(1)
    expect(page.locator("sg-filter [role=status]")).to_have_text(f"1 of {everything} shown")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".sg-question-row:visible")).to_have_count(everything)


def test_a_skeleton_can_be_copied(page: Page, site_url: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site_url}{QUESTION}")
    outline = page.locator("details", has=page.locator("sg-copy")).first
    outline.locator("summary").click()
    outline.get_by_role("button").click()

    expect(outline.get_by_role("status")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Situation\n")
    assert "[" in copied


def test_the_cheat_sheet_is_printed_alone(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}{QUESTION}")
    page.emulate_media(media="print")
    page.evaluate("document.documentElement.dataset.print = 'cheat-sheet'")

    expect(page.locator(".sg-sheet")).to_be_visible()
    expect(page.locator(FIRST)).to_be_hidden()
    expect(page.locator("h1")).to_be_hidden()
