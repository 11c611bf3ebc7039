"""A text leans on its dashes.

What it finds: more than 0.4 dashes in a hundred words of a composed answer, and more than 0.8 in the rest of a page. A
hint, which stops nothing.

Why it matters: a dash cannot be heard, and many of them are the mark of text that nobody has spoken.

How to mend it: use a full stop, a comma or a colon, whichever you would say.
"""

import re
from collections.abc import Iterator, Sequence

from generator.checking.texts import Text
from generator.checking.told import MEASURABLE, house_by_question
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import count_words
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

DASH = re.compile(r"—|[–-](?<=\s[–-])(?=\s)")
IN_ANSWERS, ELSEWHERE = 0.4, 0.8


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers and pages with many dashes."""
    for texts in house_by_question(guide):
        if not any(DASH.search(text.text) for text in texts):
            continue
        for group in {text.document_path[1] for text in texts if text.document_path[0] == "answers"}:
            told = [text for text in texts if text.document_path[:2] == ("answers", group)]
            yield from _dashed(told, "this answer", IN_ANSWERS)
        yield from _dashed([text for text in texts if text.document_path[0] != "answers"], "this page", ELSEWHERE)


def _dashed(texts: Sequence[Text], where: str, most: float) -> Iterator[Diagnostic]:
    found = [(text, dash) for text in texts for dash in DASH.finditer(text.text)]
    words = sum(count_words(text.text) for text in texts) if found else 0
    if words >= MEASURABLE and 100 * len(found) > most * words:
        text, dash = found[0]
        yield RULE.at(
            text.place(dash[0], dash.start()),
            f"{where} has {100 * len(found) / words:.1f} dashes in a hundred words; up to {most} go unnoticed",
            help=("use a full stop, a comma or a colon",),
        )
