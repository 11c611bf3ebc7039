"""A text holds HTML.

What it finds: a tag such as `<b>` or `</div>`, or a comment, in a text of a record or on a hand-written page. Code in
backticks may hold it.

Why it matters: a text is used on pages, on paper, on cards and in quizzes, and HTML means something on one of them
only. It is also how a page could be made to run somebody's script.

How to mend it: write Markdown, such as *emphasis*, `code`, a list or a [link](question:id). To show a tag, put it in
backticks; before a letter, leave a space after a `<` that means "less than".
"""

import re
from collections.abc import Iterator

from generator.checking.texts import Text, active_texts
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

TAG = re.compile(r"<(?=[A-Za-z/!?])[^<>\n]*>?")
AUTOLINK = re.compile(r"<(?:https?://|mailto:|[\w.+-]+@)[^<>\s]*>")
ATTRIBUTES = re.compile(r"\{[^{}\n]*\b(?:on\w+|src|srcset|href|style|formaction)\s*=[^{}\n]*\}", re.IGNORECASE)
"""Attributes that some Markdown parsers give to the element before them, of which a browser may run something."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find HTML in texts and on pages."""
    for text in active_texts(guide):
        found = [*_tags(text)]
        if found:
            first = min(found, key=re.Match.start)
            piece, message, mend = _said(first[0])
            note = f"and {len(found) - 1} more in this text" if len(found) > 1 else ""
            yield RULE.at(text.place(piece, first.start()), message, note=note, help=(mend,))


def _tags(text: Text) -> Iterator[re.Match[str]]:
    if "<" not in text.text and not text.is_page:
        return
    prose = text.prose()
    for found in TAG.finditer(prose):
        if not (text.is_page and AUTOLINK.match(found[0])):
            yield found
    if text.is_page:
        yield from ATTRIBUTES.finditer(prose)


def _said(tag: str) -> tuple[str, str, str]:
    """Return what to point at, what to say and what to do."""
    shown = tag if len(tag) <= 30 else f"{tag[:30]}…"
    if AUTOLINK.match(tag):
        return tag, f"`{shown}` is not a link in this text", f"write it as `[text]({tag.strip('<>')})`"
    if not tag.endswith((">", "}")):
        begins = tag.split(maxsplit=1)[0]
        return begins, f"`{begins[:30]}` begins like a tag of HTML", "leave a space after a `<` that means “less than”"
    return tag, f"`{shown}` is HTML, which texts do not use", "write Markdown, or put it in backticks to show it"
