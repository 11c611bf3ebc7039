"""A story names a real company.

What it finds: the names of companies and products from a list, with their capitals, anywhere in a finished question but
its sources. Names that are words as well, such as the one of a fruit, count only inside a sentence. Principles, sources
and hand-written pages may name whom they quote.

Why it matters: what a composed story tells about a real company is invented, and an anonymised one gives somebody away.

How to mend it: name the trade and the place: “a reinsurer in Zurich” says more to a listener than a brand does.
"""

import re
from collections.abc import Iterator

from generator.checking.companies import COMMON_WORDS, COMPANIES, LONGER_NAMES
from generator.checking.subjects import FINISHED
from generator.checking.texts import Text
from generator.checking.told import question_texts
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import sentences
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

CAPITALISED = re.compile(r"\b(?:[A-Z]\w+|eBay)\b")
NAMES = COMPANIES | COMMON_WORDS | {name.partition(" ")[0].partition(".")[0] for name in LONGER_NAMES}


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find names of real companies."""
    possible = {path for path, text in guide.texts.items() if not NAMES.isdisjoint(CAPITALISED.findall(text))}
    for id, text in question_texts(guide):
        if text.file in possible and guide.questions[id].status in FINISHED:
            for name, offset in _named(text):
                yield RULE.at(
                    text.place(name, offset),
                    f"`{name}` is the name of a real company",
                    help=("name the trade and the place in its stead",),
                )


def _named(text: Text) -> Iterator[tuple[str, int]]:
    starts = {each.offset + len(each.text) - len(each.text.lstrip("“‘\"'(*_")) for each in sentences(text.text)}
    for found in CAPITALISED.finditer(text.text):
        if found[0] in COMPANIES or (found[0] in COMMON_WORDS and found.start() not in starts):
            yield found[0], found.start()
    for name in LONGER_NAMES:
        if (offset := text.text.find(name)) >= 0:
            yield name, offset
