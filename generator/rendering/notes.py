"""A passage of an answer to HTML with the words marked that margin notes quote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.answer import MarginNote, WeakNote

OPEN, CLOSE = "\ue000", "\ue001"
"""Private characters that stand for a mark while the text is Markdown. Content cannot hold them."""
MARKED = re.compile(f"{OPEN}([0-9]+){OPEN}(.*?){CLOSE}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class NumberedNote:
    """A note with its number in the margin and the anchor that its mark leads to."""

    number: int
    anchor: str
    note: MarginNote | WeakNote


def quote_pattern(quote: str) -> re.Pattern[str]:
    """Return what finds a quote in a text, however the two break their lines."""
    return re.compile(r"\s+".join(re.escape(word) for word in quote.split()))


def quoted_in(text: str, notes: Sequence[NumberedNote]) -> list[NumberedNote]:
    """Return the notes whose quote stands in a text, in the order of their quotes."""
    found = [(match.start(), note) for note in notes if (match := quote_pattern(note.note.quote).search(text))]
    return [note for _, note in sorted(found, key=lambda pair: pair[0])]


def with_marks(text: str, notes: Sequence[NumberedNote]) -> str:
    """Return a Markdown text with private marks around the quotes; of two that overlap, the later keeps none."""
    spans: list[tuple[int, int, int]] = []
    for note in notes:
        match = quote_pattern(note.note.quote).search(text)
        if match and all(match.end() <= start or match.start() >= end for start, end, _ in spans):
            spans.append((*match.span(), note.number))
    for start, end, number in sorted(spans, reverse=True):
        text = f"{text[:start]}{OPEN}{number}{OPEN}{text[start:end]}{CLOSE}{text[end:]}"
    return text


def show_marks(html: str, notes: Sequence[NumberedNote]) -> str:
    """Return HTML with the private marks turned into marked text and a link to the note."""
    anchors = {note.number: note.anchor for note in notes}

    def shown(match: re.Match[str]) -> str:
        number, inside = int(match[1]), match[2]
        # A quote that begins or ends inside an emphasis cannot be wrapped; its number still stands behind it.
        text = inside if "<" in inside else f"<mark>{inside}</mark>"
        link = f'<a class="sg-note-link" id="{anchors[number]}-mark" href="#{anchors[number]}">{number}</a>'
        return f"{text}<sup>{link}</sup>"

    return MARKED.sub(shown, html)
