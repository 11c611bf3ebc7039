"""What the rules leave alone: questions that are not finished, not asked any more, or reported on already."""

from __future__ import annotations

import pytest

from generator.checking.texts import active_texts, links
from site_tests.support import SHORT, STORY, changed, findings, linked, small_guide

RETIRED = "content/questions/craft/a-load-test-you-refused.yaml"


def rules(files: dict[str, bytes]) -> list[str]:
    return [each.rule for each in findings(files)]


def test_a_draft_may_lack_sections_and_levels() -> None:
    draft = small_guide()[RETIRED].replace(b"status: retired\nmoved_to: the-pile-you-did-not-trust", b"status: draft")

    assert rules(small_guide() | {RETIRED: draft}) == []


def test_everything_else_of_a_draft_is_checked() -> None:
    draft = small_guide()[STORY].replace(b"status: published", b"status: draft", 1)
    draft = draft.replace(b"quote: I said so before anybody asked", b"quote: Nobody said so")

    assert rules(small_guide() | {STORY: draft}) == ["quote-not-found"]


def test_of_a_retired_question_only_the_address_is_left() -> None:
    retired = small_guide()[STORY].replace(b"status: published", b"status: retired", 1)
    retired = retired.replace(b"quote: I said so before anybody asked", b"quote: Nobody said so")

    assert "quote-not-found" not in rules(small_guide() | {STORY: retired})
    assert "missing-section" not in rules(small_guide() | {STORY: retired})


def test_a_misspelt_level_is_reported_once() -> None:
    assert rules(changed(STORY, "level: principal\n    title", "level: principle\n    title")) == ["unknown-reference"]


def test_a_misspelt_kind_is_reported_once() -> None:
    assert rules(changed(STORY, "kind: doubt\nformat", "kind: doubts\nformat")) == ["unknown-reference"]


def test_a_range_that_is_upside_down_is_reported_once() -> None:
    files = changed("content/guide.yaml", "total_s: {min: 60, max: 90}", "total_s: {min: 90, max: 60}")

    assert rules(files) == ["inverted-range"]


def test_quotes_may_break_their_lines_elsewhere_than_the_answer() -> None:
    files = changed(
        STORY, "quote: I said so before anybody asked", "quote: |\n          I said so\n          before anybody asked"
    )

    assert rules(files) == []


@pytest.mark.parametrize(
    "example",
    [
        "Nine blows: “MY DOUBT HAD A SIZE”, and that was that.",
        "I said “my doubt had a size”.",
        "My *doubt* had a size, as I said.",
    ],
)
def test_examples_may_change_capitals_quotes_and_emphasis_of_a_phrase(example: str) -> None:
    files = changed(STORY, "example: Nine blows against thirty, so my doubt had a size.", f'example: "{example}"')

    assert rules(files) == []


@pytest.mark.parametrize(
    "text",
    [
        "Three < four, and four > three.",
        "Write `<b>` for bold, and ``a `<i>` b`` for slanted.",
        "A [link](https://example.org/a_(b)) with brackets.",
        "A [link](http://example.org 'with a title').",
        "Mail [us](mailto:editors@example.org).",
        "An anchor on [a question](question:how-you-review-a-drawing#mistakes).",
        "Four [kinds](competency:craft) of [links](framework:open-the-ground) to [pages](page:about).",
        "A gap in [square brackets], and another [one] (not a link).",
        "Café, naïve, Ω and µm, and the 2ª edition.",
        "Typographic ‘quotes’ — “and” dashes – and … more.",
    ],
)
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert rules(changed(STORY, "- The contractor was competent.", f"- |\n    {text}")) == []


@pytest.mark.parametrize(
    "page",
    [
        "# A page\n\n```html\n<b>bold</b>\n[x](javascript:alert)\n```\n",
        "~~~\n<script>\n~~~\n",
        "Write `<b>` and see <https://example.org> or <us@example.org>.\n",
        "A [page](about.md), a [place](#below), a ![picture](pile.svg) and a [list](lists/all.md#top).\n",
        "[drawing]: https://example.org/drawing\n\nThe [drawing][drawing].\n",
    ],
)
def test_ordinary_pages_are_left_alone(page: str) -> None:
    assert rules(small_guide() | {"content/pages/more.md": page.encode()}) == []


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("x\n\n    <script>alert(1)</script>\n", "raw-html"),
        ("`<b>\n`\n", "raw-html"),
        ("```\n<b>\n", "raw-html"),
        ("``` {.html onload=x}\n<b>\n```\n", "raw-html"),
        ("<svg/onload=alert(1)>\n", "raw-html"),
        ("<img src=x onerror=alert(1)\n", "raw-html"),
        ("<!DOCTYPE x>\n", "raw-html"),
        ("[x](about.md){: style='color:red' }\n", "raw-html"),
        ("[x](<javascript:alert(1)>)\n", "unsafe-address"),
        ("[x](java\nscript:alert)\n", "unsafe-address"),
        ("[x](&#x6A;avascript:alert)\n", "unsafe-address"),
        ("[x](DATA:text/html,x)\n", "unsafe-address"),
        ("[x]: vbscript:x\n", "unsafe-address"),
        ("[![alt [with] brackets](https://example.org/x.png)](about.md)\n", "unsafe-address"),
        ("![alt]\n\n[alt]: https://example.org/x.png\n", "unsafe-address"),
        ("[x](file:///etc/passwd)\n", "unsafe-address"),
        ("[x](//example.org)\n", "unknown-link"),
        ("[x](question:nothing)\n", "unknown-link"),
        ("[x](tel:123)\n", "unknown-link"),
    ],
)
def test_pages_cannot_slip_anything_by(page: str, rule: str) -> None:
    assert rule in rules(small_guide() | {"content/pages/more.md": page.encode()})


def test_links_are_those_that_the_page_will_hold() -> None:
    files = changed(
        STORY,
        "- The contractor was competent.",
        "- A [b](page:about), `[c](page:no)`, \\[d](page:no) and [e [f]](<question:how-you-review-a-drawing#x>).",
    )
    found = [link.address for text in active_texts(linked(files)) if text.file == STORY for link in links(text)]

    assert found == [
        "competency:craft",
        "page:about",
        "question:how-you-review-a-drawing#x",
        "framework:open-the-ground",
    ]


def test_related_questions_are_asked_for_once_there_are_more_than_five() -> None:
    files = small_guide()
    text = files[SHORT].decode()
    for number in range(4):
        copy = text.replace("How do you review a drawing?", f"How do you review drawing {number}?")
        files[SHORT.replace("how-you", f"how-{number}-you")] = copy.encode()
        said = [(each.rule, each.severity) for each in findings(files) if each.rule != "copied-run"]

        assert said == ([] if number < 3 else [("orphan", "hint")] * 4)


def test_a_link_in_a_text_is_enough_for_not_being_an_orphan() -> None:
    added = {"content/competencies/patience.yaml": small_guide()["content/competencies/direction.yaml"]}
    linked_to = changed(
        STORY, "- The contractor was competent.", "- The contractor had [patience](competency:patience)."
    )

    assert rules(small_guide() | added) == ["orphan"]
    assert rules(linked_to | added) == []


def test_a_misspelt_level_is_one_finding() -> None:
    found = findings(changed(STORY, "\nlevels: [staff, principal]\n", "\nlevels: [staff, principl]\n"))

    assert ["unknown-reference"] == [each.rule for each in found]
