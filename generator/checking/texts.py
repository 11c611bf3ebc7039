"""The texts that authors write in Markdown, and the links in them, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from generator.diagnostics.span import DocumentPath, Places, Span, stretch
from generator.model.base import Markup, Record
from generator.model.guide import Guide
from generator.model.shape import marked_texts
from generator.model.site import Principles
from generator.prose.convert import convert

ACTIVE_FILE = re.compile(r"<|\]\(|\\")
"""What a file holds that has HTML or links in it, or escapes that may hide them; most files need no closer look."""
ACTIVE_TEXT = re.compile(r"<|\]\(|!\[")
CODE = re.compile(r"(?<![\\`])(?P<ticks>`+)(?!`)[^\n]{0,1000}?(?<!`)(?P=ticks)(?!`)")
"""Code within a line. What a Markdown parser takes for code and this does not, is looked at as text."""
FENCE = re.compile(r"(~{3,}|`{3,}) *\w*$")
PAGE_LINK = re.compile(r"\]\((?P<inline>[^)\]]{0,1000})|^ {0,3}\[(?P<name>[^\[\]]+)\]:\s*(?P<listed>\S+)", re.MULTILINE)
NAMED_PICTURE = re.compile(r"!\[([^\[\]]*)\](?: ?\[([^\[\]]*)\])?(?!\()")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a record, or the whole text of a hand-written page."""

    text: str
    file: str
    markup: Markup | None = None
    """What Markdown a record's text may use; None for a page."""
    document_path: DocumentPath = ()
    places: Places | None = None

    @property
    def is_page(self) -> bool:
        """Whether this is a hand-written page."""
        return self.markup is None

    def prose(self) -> str:
        """Return the text with blanks in place of its code, so that offsets stay."""
        text = _without_fences(self.text) if self.is_page else self.text
        return CODE.sub(lambda found: " " * len(found[0]), text) if "`" in text else text

    def place(self, piece: str, offset: int) -> Span:
        """Return where a piece of the text stands in the file."""
        if self.places is None:
            return stretch(self.file, self.text, offset, len(piece))
        return self.places.within(self.document_path, piece, offset)


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture, with its address as the page will hold it."""

    text: Text
    address: str
    piece: str
    """The address as it is written, or what stands for it."""
    offset: int
    is_picture: bool = False

    def place(self) -> Span:
        """Return where the address stands in the file."""
        return self.text.place(self.piece, self.offset)


@lru_cache(maxsize=1)
def active_texts(guide: Guide) -> tuple[Text, ...]:
    """Return the texts that may hold HTML or links: several rules ask, and finding them is most of the work."""
    return (*_record_texts(guide), *_page_texts(guide))


def links(text: Text) -> Iterator[Link]:
    """Yield the links of a text, and the pictures of a page."""
    if text.is_page:
        yield from _page_links(text)
    elif "](" in text.text:
        yield from _record_links(text)


def _record_texts(guide: Guide) -> Iterator[Text]:
    for file, record in _records(guide):
        if ACTIVE_FILE.search(guide.texts[file]):
            for found in marked_texts(record, Markup):
                if ACTIVE_TEXT.search(found.text):
                    yield Text(found.text, file, found.mark, found.path, guide.places[file])


def _page_texts(guide: Guide) -> Iterator[Text]:
    for name, text in guide.pages.items():
        yield Text(text, guide.paths["page", name.removesuffix(".md")])


def _records(guide: Guide) -> Iterator[tuple[str, Record]]:
    principles = Principles(principles=tuple(guide.principles.values())) if guide.principles else None
    for name, single in (
        ("guide", guide.settings),
        ("principles", principles),
        ("sources", guide.sources),
        ("retired", guide.retired),
    ):
        path = guide.paths.get(("file", name), "")
        if single is not None and path in guide.places:
            yield path, single
    for collection, many in (
        ("competency", guide.competencies),
        ("framework", guide.frameworks),
        ("question", guide.questions),
    ):
        for id, record in many.items():
            yield guide.paths[collection, id], record


def _record_links(text: Text) -> Iterator[Link]:
    assert text.markup is not None, "pages have their own way"
    start = 0
    for address in convert(text.text, block=text.markup.block).addresses:
        written = re.compile(rf"\]\(\s*<?({re.escape(address)})").search(text.text, start)
        if written and address:
            start = written.end()
            yield Link(text, address, address, written.start(1))
        else:
            # The address is written with escapes, or there is none: what stands between the brackets is pointed at.
            offset = text.text.find("](", start) + 2
            start = max(offset, text.text.find(")", offset))
            inside = text.text[offset:start]
            yield Link(text, address, inside, offset) if inside else Link(text, address, "]()", offset - 2)


def _page_links(text: Text) -> Iterator[Link]:
    prose = text.prose()
    pictures = {(named[2] or named[1]).casefold() for named in NAMED_PICTURE.finditer(prose)}
    for found in PAGE_LINK.finditer(prose):
        group = "listed" if found["inline"] is None else "inline"
        written = re.sub(r"\s[\"'(].*$", "", found[group].strip(), flags=re.DOTALL).strip(" <>")
        is_picture = found["name"].casefold() in pictures if found["name"] else _is_picture(prose, found.start())
        yield Link(text, unescape(written), written, found.start(group) + found[group].index(written), is_picture)


def _is_picture(text: str, end: int) -> bool:
    """Tell whether the bracket that closes at `end` was opened by that of a picture."""
    depth = 0
    for at in range(end, max(end - 1000, -1), -1):
        depth += {"]": 1, "[": -1}.get(text[at], 0)
        if not depth:
            return at > 0 and text[at - 1] == "!"
    return False


def _without_fences(text: str) -> str:
    """Return a page's text with blanks in place of its fenced code; a fence that is never closed is none."""
    kept: list[str] = []
    fenced: list[str] = []
    fence = ""
    for line in text.split("\n"):
        if not fence:
            opened = FENCE.match(line)
            fence = opened[1] if opened else ""
            (fenced if fence else kept).append(line)
            continue
        fenced.append(line)
        if line.rstrip(" ") == fence:
            kept.extend(" " * len(each) for each in fenced)
            fenced, fence = [], ""
    return "\n".join(kept + fenced)
