"""The sentences of an answer are all alike.

What it finds: a composed answer whose sentences vary little in length (a standard deviation below half of the mean),
and four sentences in a row that begin with the same word. A hint, which stops nothing.

Why it matters: people do not speak in sentences of one length; text that was made to be read does.

How to mend it: say it aloud to somebody. Let the sentence that matters be short.
"""

from collections.abc import Iterator

from generator.checking.told import Answer, house_answers, place_of
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import sentences, tokens, variation
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

LEAST = 0.5
IN_A_ROW = 4


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers whose sentences are alike."""
    for answer in house_answers(guide):
        varies = variation([each.words for passage in answer.told for each in sentences(passage.text)])
        if varies < LEAST:
            yield RULE.at(
                answer.name_place(),
                f"the lengths of its sentences vary by {varies:.2f} of their mean; people reach {LEAST} and more",
                help=("read it aloud, and let some sentences be short",),
            )
        yield from _droning(answer)


def _droning(answer: Answer) -> Iterator[Diagnostic]:
    for passage in answer.told:
        said = sentences(passage.text)
        first = [tokens(each.text)[0] for each in said]
        for start in range(len(said) - IN_A_ROW + 1):
            row = first[start : start + IN_A_ROW]
            if len(set(row)) == 1 and (start == 0 or first[start - 1] != row[0]):
                yield RULE.at(
                    place_of(answer.text(passage), said[start].offset, len(said[start].text)),
                    f"{IN_A_ROW} sentences in a row begin with `{row[0].capitalize()}`",
                    help=("begin one of them with what was seen or said",),
                )
