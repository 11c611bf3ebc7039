"""Fragments of Markdown to HTML."""

from __future__ import annotations

import time

import pytest

from generator.prose.convert import convert, resolve_links, to_text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One line.", "<p>One line.</p>"),
        ("One\nparagraph.\n\nAnother & more.", "<p>One\nparagraph.</p>\n<p>Another &amp; more.</p>"),
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("# No heading", "<p># No heading</p>"),
        ("No heading\n---", "<p>No heading\n---</p>"),
        ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("![a](b.png)", "<p>![a](b.png)</p>"),
        ("[a]: https://example.org\n\n[a]", "<p>[a]: https://example.org</p>\n<p>[a]</p>"),
        ("<https://example.org>", "<p>&lt;https://example.org&gt;</p>"),
        ("    not code", "<p>not code</p>"),
    ],
)
def test_blocks_know_paragraphs_lists_quotations_emphasis_code_and_links(text: str, html: str) -> None:
    assert html == convert(text, block=True).html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One *line*", "One <em>line</em>"),
        ("- no list", "- no list"),
        ("1. no list", "1. no list"),
        ("> no quotation", "&gt; no quotation"),
        ("broken\n  in *two*\n\n  or three", "broken in <em>two</em> or three"),
        ("broken\n\nplainly", "broken plainly"),
    ],
)
def test_lines_stay_one_run_of_inline_html(text: str, html: str) -> None:
    assert html == convert(text, block=False).html


def test_links_keep_their_addresses_until_they_are_resolved() -> None:
    fragment = convert("[a](question:x) and [b *c*](https://example.org/?a=1&b=2 'T') and [d](page:gone)", block=False)

    assert fragment.addresses == ("question:x", "https://example.org/?a=1&b=2", "page:gone")
    assert (
        '<a href="../x/">a</a> and <a href="https://example.org/?a=1&amp;b=2" title="T">b <em>c</em></a> and d'
        == resolve_links(fragment, {"question:x": "../x/", fragment.addresses[1]: fragment.addresses[1]}.get)
    )


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    fragment = convert('[a](x"onclick="alert) [b](<y" z>)', block=False)

    assert '"onclick' not in resolve_links(fragment, lambda address: address)


@pytest.mark.parametrize(
    ("text", "words"),
    [("A *word* and a [link](page:x).", "A word and a link."), ("a < b & c", "a < b & c"), ("plain", "plain")],
)
def test_words_remain_without_their_markup(text: str, words: str) -> None:
    assert words == to_text(text, block=False)


@pytest.mark.parametrize(
    "bomb",
    ["[" * 100_000, "[a](" * 50_000, "- " * 100_000, ">" * 100_000, "\\" * 100_000, "[a](<b" * 20_000, "*a _b" * 50_000,
     "`" * 100_000, "1. " * 50_000, "\n".join("    " * depth + "- a" for depth in range(300))],
)  # fmt: skip
def test_what_was_made_to_keep_the_parser_busy_comes_out_as_it_is_written(bomb: str) -> None:
    started = time.perf_counter()
    html = convert(bomb, block=True).html

    assert "<ul>" not in html
    assert time.perf_counter() - started < 1


def test_a_hostile_fragment_leaves_the_next_one_alone() -> None:
    convert("- " * 5_000 + "a", block=True)

    assert convert("- a", block=True).html == "<ul>\n<li>a</li>\n</ul>"
