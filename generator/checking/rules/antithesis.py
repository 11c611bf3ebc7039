"""A text argues by antithesis again and again.

What it finds: more than 2 turns of the kind “X, not Y”, “not X but Y” or “It isn’t A. It’s B” in a composed answer, and
more than 10 on a page. A hint, which stops nothing.

Why it matters: each of them is fine, and a page of them sounds like a slogan generator.

How to mend it: say what it was, and leave out what it was not.
"""

import re
from collections.abc import Iterator, Sequence

from generator.checking.texts import Text
from generator.checking.told import house_by_question
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

TURNS = {
    ", not ": re.compile(
        r",\s+not\s+(?!only\b|just\b|even\b|yet\b|least\b|sure\b|knowing\b|quite\b|unless\b|until\b|to mention\b)\w+"
    ),
    "not ": re.compile(r"\bnot\s+(?!only\b|just\b)(?:[\w’'-]+\s+){1,6}?but\b"),
    "n’t ": re.compile(
        r"\b(?:is|was|are|were)n’t\s[^.;!?]{2,40}[.;]\s+(?:[Ii]t|[Tt]hat|[Tt]hey)(?:’s|’re|\s(?:is|was|are|were))\b"
    ),
}
"""The kinds of turn, each with what a text must hold for it to be worth a try."""
IN_ANSWERS, ON_PAGE = 2, 10


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers and pages with many antitheses."""
    for texts in house_by_question(guide):
        for group in {text.document_path[1] for text in texts if text.document_path[0] == "answers"}:
            told = [text for text in texts if text.document_path[:2] == ("answers", group)]
            yield from _turned(told, "this answer", IN_ANSWERS)
        yield from _turned(texts, "this page", ON_PAGE)


def _turned(texts: Sequence[Text], where: str, most: int) -> Iterator[Diagnostic]:
    found = [
        (text, turn)
        for text in texts
        for sign, pattern in TURNS.items()
        if sign in text.text
        for turn in pattern.finditer(text.text)
    ]
    if len(found) > most:
        text, turn = found[most]
        yield RULE.at(
            text.place(turn[0], turn.start()),
            f"{len(found)} antitheses in {where}, of which this is one too many; up to {most} go unnoticed",
            help=("say what it was, and leave out what it was not",),
        )
