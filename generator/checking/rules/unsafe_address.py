"""A link would run something, or a picture comes from elsewhere.

What it finds: links with addresses such as `javascript:` or `data:`, any picture in a text of a record, and pictures
from other servers on a hand-written page.

Why it matters: such a link can do what it likes with a reader's notes. A picture from another server tells that server
who is reading, and is missing without a network.

How to mend it: link to an `https` address. Save pictures for hand-written pages beside them in `content/pages/`; in
texts of records, say it in words.
"""

import re
from collections.abc import Iterator

from generator.checking.addresses import is_unsafe, scheme_of
from generator.checking.subjects import living
from generator.checking.texts import Link, active_texts, links
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

PICTURE = re.compile(r"!\[[^\[\]\n]*\](?=[(\[])")


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find addresses that run something, and pictures that may not be there."""
    for text in active_texts(guide):
        if not text.is_page and "![" in text.text:
            for found in PICTURE.finditer(text.prose()):
                yield RULE.at(
                    text.place(found[0], found.start()),
                    "a picture cannot stand in this text",
                    help=("say it in words, or put the picture on a page in content/pages/",),
                )
        for link in links(text):
            yield from _look_at(link)
    for id, question in living(guide):
        for index, source in enumerate(question.sources):
            if source.url and is_unsafe(source.url):
                yield _unsafe(guide.place(id).value(("sources", index, "url")), source.url)


def _look_at(link: Link) -> Iterator[Diagnostic]:
    if is_unsafe(link.address):
        yield _unsafe(link.place(), link.address)
    elif link.is_picture and (scheme_of(link.address) or link.address.startswith("//")):
        yield RULE.at(
            link.place(),
            "this picture lies on another server",
            help=("save it beside the page in content/pages/ and write its file name here",),
        )


def _unsafe(span: Span, address: str) -> Diagnostic:
    return RULE.at(
        span,
        f"a link cannot lead to a `{scheme_of(address)}:` address",
        help=("link to an `https://` address, or delete the link",),
    )
