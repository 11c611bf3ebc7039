"""Nobody speaks in an answer, or everybody does.

What it finds: a composed story without one quotation of four words or more, or with more than 8. A hint, which stops
nothing.

Why it matters: one sentence as it was said puts the listener into the room. A page of dialogue cannot be told aloud.

How to mend it: quote the sentence that turned the story, and report the others.
"""

import re
from collections.abc import Iterator

from generator.checking.told import stories
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import WORD
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

QUOTE = re.compile(r"“([^”]*)”|\"([^\"]*)\"")
SHORTEST, FEWEST, MOST = 4, 1, 8


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find stories in which nobody speaks, or everybody does."""
    for answer in stories(guide):
        quotes = [found[1] or found[2] or "" for each in answer.told for found in QUOTE.finditer(each.text)]
        count = sum(len(WORD.findall(quote)) >= SHORTEST for quote in quotes)
        if not FEWEST <= count <= MOST:
            yield RULE.at(
                answer.name_place(),
                f"the answer quotes {count} sentences; {FEWEST} to {MOST} can be told aloud",
                help=("quote the sentence that turned the story",),
            )
