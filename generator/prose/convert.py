"""A Markdown fragment to HTML, through the `markdown` library with everything dangerous or page-wide switched off.

A fragment knows paragraphs, lists, quotations, emphasis, code and links. Headings belong to the page; raw HTML,
pictures, footnotes and reference definitions are no part of it: they come out as the characters that were written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from html import escape, unescape
from typing import NamedTuple

from markdown import Markdown

ACTIVE = re.compile(r"[*_`\[\]<>&\\!\x02\x03]|^ *(?:[-+]|\d+\.) |^ {4}|^ *\t|  $", re.MULTILINE)
"""What could make a fragment more than plain paragraphs; most fragments have none of it and need no parser."""
LINK = re.compile(r'<a href="(?P<address>[^"]*)"(?P<rest>[^>]*)>(?P<text>.*?)</a>', re.DOTALL)
LINE_BREAK = re.compile(r"\s*\n\s*")
DEEP = re.compile(r"^(?: *(?:[-+*>]|\d+\.)){8}| {40}", re.MULTILINE)
"""Lists and quotations inside one another beyond any sense, on which the parser would use up its stack."""
MOST_BRACKETS, MOST_SIGNS = 200, 2000
"""With more signs than these, the parser's time grows with their square; no text that people write comes near."""


class Fragment(NamedTuple):
    """A converted fragment; its links still carry the addresses as they were written."""

    html: str
    addresses: tuple[str, ...]


@lru_cache(maxsize=1 << 16)
def convert(text: str, *, block: bool) -> Fragment:
    """Return the HTML of a fragment: paragraphs and lists when `block`, one run of inline HTML otherwise."""
    if not block:
        text = LINE_BREAK.sub(" ", text)
    if not ACTIVE.search(text) or _is_hostile(text):
        return Fragment(_plain(text, block=block), ())
    parser = _parser(block=block)
    html = parser.reset().convert(text)
    if not block:
        html = html.removeprefix("<p>").removesuffix("</p>")
    return Fragment(html, tuple(unescape(link["address"]) for link in LINK.finditer(html)))


def resolve_links(fragment: Fragment, address_of: Callable[[str], str | None]) -> str:
    """Return a fragment's HTML with each address as it is on the page; a link without one keeps only its text."""
    if not fragment.addresses:
        return fragment.html

    def resolved(link: re.Match[str]) -> str:
        address = address_of(unescape(link["address"]))
        if address is None:
            return link["text"]
        return f'<a href="{escape(address, quote=True)}"{link["rest"]}>{link["text"]}</a>'

    return LINK.sub(resolved, fragment.html)


def to_text(text: str, *, block: bool = True) -> str:
    """Return the words of a fragment without its markup."""
    if not ACTIVE.search(text):
        return text
    return unescape(re.sub(r"<[^>]*>", "", convert(text, block=block).html))


def _is_hostile(text: str) -> bool:
    """Tell whether a text was made to keep the parser busy; it then comes out as it is written."""
    signs = sum(map(text.count, "[*_`\\<"))
    return text.count("[") > MOST_BRACKETS or signs > MOST_SIGNS or bool(DEEP.search(text))


def _plain(text: str, *, block: bool) -> str:
    paragraphs = [escape(each.strip(), quote=False) for each in re.split(r"\n[ ]*\n", text.strip())]
    return "\n".join(f"<p>{each}</p>" if block else each for each in paragraphs if each)


@cache
def _parser(*, block: bool) -> Markdown:
    parser = Markdown(extensions=["sane_lists"], output_format="html")
    parser.preprocessors.deregister("html_block")
    for pattern in ("html", "autolink", "automail", "entity", "image_link", "image_reference", "reference",
                    "short_reference", "short_image_ref", "linebreak"):  # fmt: skip
        parser.inlinePatterns.deregister(pattern, strict=False)
    unwanted = {"hashheader", "setextheader", "hr", "code", "reference"}
    if not block:
        unwanted |= {"ulist", "olist", "quote", "indent"}
    for name in unwanted:
        parser.parser.blockprocessors.deregister(name, strict=False)
    return parser
