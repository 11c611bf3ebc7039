"""A self-check item has no right option, or several.

What it finds: an item under `quiz.items` of which not exactly one option says `correct: true`.

Why it matters: the reader picks one option, and is told whether it is the right one.

How to mend it: mark one option with `correct: true`. Where two can be defended, reword one until it cannot.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find self-check items without exactly one key."""
    for id, question in living(guide):
        for index, item in enumerate(question.quiz.items):
            path = ("quiz", "items", index)
            keys = [number for number, option in enumerate(item.options) if option.correct]
            if not keys:
                yield RULE.at(
                    guide.place(id).value((*path, "id")),
                    f"no option of the item `{item.id}` is the right one",
                    help=("add `correct: true` to one option",),
                )
            for number in keys[1:]:
                places = guide.place(id)
                yield RULE.at(
                    places.value((*path, "options", number, "correct")),
                    f"the item `{item.id}` has a second right option",
                    help=("keep `correct: true` at one option",),
                    also=(Label(places.value((*path, "options", keys[0], "correct")), "the first one"),),
                )
