"""A section is longer or shorter than pages of this guide are.

What it finds: lists with more or fewer rows than usual, rows whose fields have more or fewer words, and first sections,
cheat sheets and whole pages outside their windows. Pages of fewer than 2,000 words are measured only for what is too
long. A hint, which stops nothing.

Why it matters: readers compare pages, and a row that is three times as long as the others is not read.

How to mend it: cut what the others do not need to say, or split the row. Where a row needs its length, leave it.
"""

from collections.abc import Iterator, Sequence

from generator.checking.texts import Text
from generator.checking.told import house_by_question
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath, Span
from generator.measuring.words import count_words
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

Window = tuple[int, int]

FIELDS: dict[DocumentPath, Window] = {
    ("assertions", "claim"): (6, 20),
    ("assertions", "why"): (24, 50),
    ("assertions", "upgrade", "says"): (7, 30),
    ("follow_ups", "ask"): (5, 25),
    ("follow_ups", "why"): (6, 18),
    ("follow_ups", "response"): (55, 95),
    ("mistakes", "name"): (2, 6),
    ("mistakes", "why"): (12, 28),
    ("phrases", "phrase"): (5, 15),
    ("phrases", "signals"): (3, 10),
    ("phrases", "example"): (15, 34),
}
"""The words of a field in each row of a list."""
ROWS: dict[str, Window] = {"assertions": (5, 8), "follow_ups": (6, 9), "mistakes": (7, 10), "phrases": (5, 8)}
SECTIONS: dict[str, Window] = {"probe": (280, 560), "breakdown": (90, 260), "cheat_sheet": (170, 340)}
"""The words of a whole section."""
PAGE: Window = (3800, 7000)
FINISHED_PAGE = 2000
"""The words from which on a page counts as written, so that what is short is worth a word."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find what is longer or shorter than usual."""
    for texts in house_by_question(guide):
        counts = [count_words(text.text) for text in texts]
        written = sum(counts) >= FINISHED_PAGE
        yield from _fields(texts, counts, written=written)
        for section, window in SECTIONS.items():
            words = sum(count for text, count in zip(texts, counts, strict=True) if text.document_path[0] == section)
            yield from _compare(_key(texts[0], section), f"`{section}` has", words, window, written=written)
        for section, window in ROWS.items():
            rows = len({text.document_path[1] for text in texts if text.document_path[0] == section})
            yield from _compare(_key(texts[0], section), f"`{section}` has", rows, window, written=written, what="rows")
        yield from _compare(_key(texts[0], "status"), "the page has", sum(counts), PAGE, written=written)


def _fields(texts: Sequence[Text], counts: Sequence[int], *, written: bool) -> Iterator[Diagnostic]:
    for field, (least, most) in FIELDS.items():
        outside = [
            (text, count)
            for text, count in zip(texts, counts, strict=True)
            if text.document_path[0] == field[0]
            and tuple(step for step in text.document_path if isinstance(step, str)) == field
            and (count > most or (written and count < least))
        ]
        if outside:
            said = ", ".join(str(count) for _, count in outside[:5])
            yield RULE.at(
                _value(outside[0][0]),
                f"{len(outside)} × `{'.'.join(map(str, field))}` outside {least} to {most} words: {said}",
                help=("cut what the others do not need to say, or split the row",),
            )


def _compare(
    span: Span, subject: str, count: int, window: Window, *, written: bool, what: str = "words"
) -> Iterator[Diagnostic]:
    least, most = window
    if count > most or (written and 0 < count < least):
        yield RULE.at(span, f"{subject} {count} {what}; {least} to {most} is usual", help=("cut, or write what lacks",))


def _key(text: Text, section: str) -> Span:
    assert text.places is not None, "the texts of a question have places"
    return text.places.key((section,))


def _value(text: Text) -> Span:
    assert text.places is not None, "the texts of a question have places"
    return text.places.value(text.document_path)
