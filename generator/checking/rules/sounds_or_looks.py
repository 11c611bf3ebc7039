"""A mistake does not say how one would notice it.

What it finds: a mistake without `sounds_like` and without `looks_like`.

Why it matters: readers look for the mistake in their own answer, and the quiz plays its sentence to them.

How to mend it: add the sentence that one would hear as `sounds_like`. Where no sentence gives the mistake away, say in
`looks_like` what one would see.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find mistakes that can be neither heard nor seen."""
    for id, question in living(guide):
        for index, mistake in enumerate(question.mistakes):
            if mistake.sounds_like is None and mistake.looks_like is None:
                yield RULE.at(
                    guide.place(id).value(("mistakes", index, "id")),
                    f"the mistake `{mistake.id}` has neither `sounds_like` nor `looks_like`",
                    help=("add `sounds_like:` with the sentence that one would hear",),
                )
