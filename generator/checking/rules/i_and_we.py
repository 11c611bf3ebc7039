"""An answer says we where it should say I, or says nothing but I.

What it finds: a composed story with fewer than two words of the I-family for each of the we-family, fewer than two
and a half in its action, or more than 8 in a hundred words. A hint, which stops nothing.

Why it matters: “we decided” hides who did, and that is what is scored. An I in every clause sounds like a hero.

How to mend it: give each decision its owner, and name the others by their roles.
"""

from collections.abc import Iterator, Sequence

from generator.checking.told import Answer, stories
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import tokens
from generator.model.answer import Passage
from generator.model.guide import Guide
from generator.model.timing import Part

RULE = define(__name__, __doc__, "hint")

_I, _WE = "i i'd i'll i'm i've me my mine myself", "we we'd we'll we're we've us our ours ourselves"
MINE, OURS = frozenset(_I.split()), frozenset(_WE.split())
WHOLE, ACTION, HERO = 2.0, 2.5, 8.0
FEW = 4
"""So many of the we-family are no trouble in any answer."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers in which nobody acts, or only one."""
    for answer in stories(guide):
        yield from _compare(answer, answer.told, "the answer", WHOLE)
        action = [passage for passage in answer.told if passage.part is Part.ACTION]
        yield from _compare(answer, action, "its action", ACTION)
        words = [word for passage in answer.told for word in tokens(passage.text)]
        often = 100 * sum(word in MINE for word in words) / len(words)
        if often > HERO:
            yield RULE.at(
                answer.name_place(),
                f"{often:.1f} words in a hundred are of the I-family; up to {HERO:.0f} is usual",
                help=("let others act: name them by their roles",),
            )


def _compare(answer: Answer, told: Sequence[Passage], what: str, least: float) -> Iterator[Diagnostic]:
    words = [word for passage in told for word in tokens(passage.text)]
    mine, ours = sum(word in MINE for word in words), sum(word in OURS for word in words)
    if ours > FEW and mine < least * ours:
        yield RULE.at(
            answer.name_place(),
            f"{what} says I {mine} times and we {ours} times; {least:g} to 1 shows who acted",
            help=("give each decision its owner",),
        )
