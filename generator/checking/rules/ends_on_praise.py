"""An answer ends on applause.

What it finds: a composed answer, or its short version, whose last two sentences hold praise of the speaker or a moral:
a promotion, thanks, an award, a word at the all-hands, what it taught. A hint, which stops nothing.

Why it matters: applause is what candidates invent most easily, and interviewers have learned to cross it out.

How to mend it: end where the consequences end, on a fact.
"""

import re
from collections.abc import Iterator

from generator.checking.told import house_answers, place_of
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import sentences
from generator.model.answer import passages
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

LAST = 2
PRAISE = re.compile(
    r"\b(?:all-hands|promot(?:ed|ion)|awards?|applau\w+|standing ovation"
    r"|praised (?:me|us|it|the)|thank(?:ed|s|ing)?\b[^.]{0,20}\bme\b"
    r"|congratulat\w+|proud\w*|told me (?:later|afterwards)"
    r"|best (?:\w+ ){0,3}(?:ever|I’ve|she’d|he’d|they’d|in years)"
    r"|performance review|role model|cited|taught me|I learned that|lesson|success story"
    r"|everyone (?:was|were) (?:happy|glad))\b",
    re.IGNORECASE,
)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers that end on applause."""
    for answer in house_answers(guide):
        every = tuple(passages(answer.answer))
        for passage in {every[-1].id: every[-1], answer.told[-1].id: answer.told[-1]}.values():
            for sentence in sentences(passage.text)[-LAST:]:
                if praise := PRAISE.search(sentence.text):
                    yield RULE.at(
                        place_of(answer.text(passage), sentence.offset, len(sentence.text)),
                        f"it ends on `{praise[0]}`; a fact would last longer",
                        help=("end where the consequences end",),
                    )
