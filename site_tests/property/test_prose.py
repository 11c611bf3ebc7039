"""Whatever authors write, what comes out is what they meant or what they wrote, and nothing that runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from generator.prose.convert import ACTIVE, _parser, convert, resolve_links, to_text
from site_tests.property.strategies import pieces

TRIES = settings(max_examples=150, deadline=None, derandomize=True)

PLAIN = st.text(alphabet="ab.,;:’“” ()#=/|~^$%@?'\"\n0129-+é—", max_size=40)
MARKDOWN = pieces(
        [*"ab *_`[]()<>!#&\\\"'\n:/-+.1=|{}~", "](", "<script", "<a href=", "javascript:", "onerror=", "&#106;", "  \n",
         "[a](b)", "![", "http://x", "<!--", "-->", "    ", "\n\n", "\x02", "\x03", "question:a", "&lt;", "title"],
    most=25,
).map("".join)  # fmt: skip
TAGS = {"p", "em", "strong", "code", "a", "ul", "ol", "li", "blockquote"}


class Elements(HTMLParser):
    """Collects the elements of an HTML text, and whether each is closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.is_balanced = True
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.is_balanced &= not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note whether it is the one that was opened last."""
        self.is_balanced &= bool(self._open) and self._open.pop() == tag


@TRIES
@given(PLAIN, st.booleans())
def test_plain_texts_need_no_parser(text: str, block: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    """The fast way round gives what the parser would give, apart from blanks at the end of a paragraph."""
    text = text.strip()
    assume(not ACTIVE.search(text))
    html = _parser(block=block).reset().convert(text if block else re.sub(r"\s*\n\s*", " ", text))
    parsed = re.sub(r" +(?=</p>)", "", html)

    assert convert(text, block=block).html == (parsed if block else parsed.removeprefix("<p>").removesuffix("</p>"))


@TRIES
@example(text="[a](javascript:alert) <script>", block=True)
@example(text="[a [b](c) d](e)", block=False)
@given(text=MARKDOWN, block=st.booleans())
def test_nothing_comes_out_but_the_few_elements_of_a_text(text: str, block: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    html = resolve_links(convert(text, block=block), lambda address: f"resolved:{len(address)}")
    elements = Elements(html)

    assert elements.is_balanced
    for tag, attributes in elements.found:
        assert tag in TAGS
        assert set(attributes) <= ({"href", "title"} if tag == "a" else {"start"} if tag == "ol" else set())
        assert re.fullmatch(r"resolved:\d+", attributes.get("href", "resolved:0") or "")


@TRIES
@given(text=MARKDOWN, block=st.booleans())
def test_links_without_an_address_leave_their_words(text: str, block: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    fragment = convert(text, block=block)
    html = resolve_links(fragment, lambda _: None)

    assert "<a " not in html
    assert len(fragment.addresses) == fragment.html.count("<a ")


@TRIES
@given(MARKDOWN)
def test_every_text_has_words(text: str) -> None:
    assert isinstance(to_text(text), str)
    assert isinstance(to_text(text, block=False), str)
