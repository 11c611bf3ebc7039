"""A text is harder to follow than speech.

What it finds: a composed answer above the tenth school grade by the formula of Flesch and Kincaid, and a first section
(`probe`) above the twelfth. A hint, which stops nothing.

Why it matters: the formula knows only the length of words and sentences, and so does a tired listener.

How to mend it: shorter words, or more full stops.
"""

from collections.abc import Iterator

from generator.checking.told import MEASURABLE, house_answers, house_by_question
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import count_words, reading_grade
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

ANSWER, PROBE = 10.5, 12.0


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find texts that are hard to follow."""
    for answer in house_answers(guide):
        grade = reading_grade([passage.text for passage in answer.told])
        if grade > ANSWER:
            yield RULE.at(answer.name_place(), _said("the answer", grade, ANSWER), help=("more full stops",))
    for texts in house_by_question(guide):
        probe = [text for text in texts if text.document_path[0] == "probe"]
        if sum(count_words(text.text) for text in probe) >= MEASURABLE:
            grade = reading_grade([text.text for text in probe])
            if grade > PROBE:
                yield RULE.at(probe[0].place("", 0), _said("`probe`", grade, PROBE), help=("more full stops",))


def _said(what: str, grade: float, most: float) -> str:
    return f"{what} reads at grade {grade:.1f}; speech stays below {most}"
