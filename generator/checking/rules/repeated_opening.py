"""Two rows of a list begin in the same way.

What it finds: two entries of one list, such as two mistakes or two follow-ups, whose same field begins with the same
three words; of several in one list, the first. A hint, which stops nothing.

Why it matters: rows under one another are read as a column. Equal openings show the mould that they came from.

How to mend it: begin the second with what is its own.
"""

from collections.abc import Iterator

from generator.checking.texts import Text
from generator.checking.told import house_texts
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.measuring.words import WORD
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

SAME = 3
LISTS = frozenset({"probe", "clarifying", "assertions", "follow_ups", "mistakes", "phrases", "contrasts"})


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find rows that begin alike."""
    seen: dict[tuple[object, ...], Text] = {}
    told: set[tuple[object, ...]] = set()
    for id, text in house_texts(guide):
        if text.document_path[0] in LISTS and any(isinstance(step, int) for step in text.document_path):
            opening = [word.lower() for word in WORD.findall(text.text[:80])[:SAME]]
            column = (id, *(step for step in text.document_path if isinstance(step, str)))
            first = seen.setdefault((*column, *opening), text)
            if first is not text and len(opening) == SAME and column not in told:
                told.add(column)
                yield RULE.at(
                    _opening(text),
                    f"two rows begin with the same {SAME} words",
                    help=("begin this one with what is its own",),
                    also=(Label(_opening(first), "the other one"),),
                )


def _opening(text: Text) -> Span:
    found = list(WORD.finditer(text.text[:80]))[:SAME]
    start = found[0].start()
    return text.place(text.text[start : found[-1].end()], start)
