"""A level has two main answers.

What it finds: a second answer for one level that does not say `lead: false`.

Why it matters: the page shows one answer for each level first and the others below it; the timer and the cheat sheet
take the main one.

How to mend it: add `lead: false` to all answers of the level but one.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find second main answers for a level."""
    for id, question in living(guide):
        leads: dict[str, int] = {}
        for index, answer in enumerate(question.answers):
            if not answer.lead:
                continue
            first = leads.setdefault(answer.level, index)
            if first != index:
                places = guide.place(id)
                yield RULE.at(
                    places.value(("answers", index, "id")),
                    f"the level `{answer.level}` has a main answer already",
                    help=("add `lead: false` to this answer or to the other",),
                    also=(Label(places.value(("answers", first, "id")), "the first one"),),
                )
