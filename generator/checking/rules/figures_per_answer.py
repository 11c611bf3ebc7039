"""An answer has too few figures, or too many.

What it finds: a composed story with fewer than 6 or more than 30 different figures, in digits or in words, and a
result without any. A hint, which stops nothing.

Why it matters: without figures nothing can be checked, and nobody remembers thirty of them a year later.

How to mend it: keep the figures that you would know without looking them up, and give the result one with its baseline.
"""

import re
from collections.abc import Iterable, Iterator

from generator.checking.told import stories
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import figures, tokens
from generator.model.answer import Passage
from generator.model.guide import Guide
from generator.model.timing import Part

RULE = define(__name__, __doc__, "hint")

FEWEST, MOST = 6, 30
SMALL = "two|three|four|five|six|seven|eight|nine"
NUMBER_WORD = re.compile(
    rf"(?:{SMALL}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|half|third|quarter|dozen|hundred|thousand|million"
    rf"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|{SMALL}))?)s?"
)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers that cannot be checked, or cannot be remembered."""
    for answer in stories(guide):
        count = len(_figures(answer.told))
        if not FEWEST <= count <= MOST:
            yield RULE.at(
                answer.name_place(),
                f"the answer has {count} different figures; {FEWEST} to {MOST} can be checked and remembered",
                help=("keep those that you would know a year later" if count > MOST else "say how many, and how long",),
            )
        result = [passage for passage in answer.told if passage.part is Part.RESULT]
        if not _figures(result):
            yield RULE.at(
                answer.guide.place(answer.id).key(("answers", answer.index, "star", "result")),
                "the result has no figure; one with its baseline can be checked",
                help=("say what was counted, before and after",),
            )


def _figures(told: Iterable[Passage]) -> set[str]:
    said = [passage.text for passage in told]
    words = {word for text in said for word in tokens(text) if NUMBER_WORD.fullmatch(word)}
    return words | {figure for text in said for figure in figures(text)}
