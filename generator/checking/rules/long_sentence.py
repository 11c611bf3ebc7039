"""A spoken sentence is longer than a breath.

What it finds: a sentence of more than 36 words in what a candidate says. A hint, which stops nothing.

Why it matters: a listener has to keep the beginning in mind until the end has come, and the speaker has to breathe.

How to mend it: read it aloud and end it where you take a breath.
"""

from collections.abc import Iterator

from generator.checking.told import house_texts, is_spoken, place_of
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import sentences
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

LONGEST = 36


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find spoken sentences that are too long."""
    for _, text in house_texts(guide):
        if is_spoken(text):
            for sentence in sentences(text.text):
                if sentence.words > LONGEST:
                    yield RULE.at(
                        place_of(text, sentence.offset, len(sentence.text)),
                        f"a spoken sentence of {sentence.words} words; up to {LONGEST} can be followed",
                        help=("end it where you would take a breath",),
                    )
