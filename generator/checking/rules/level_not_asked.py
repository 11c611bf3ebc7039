"""A part of a question is for a level at which the question is not asked.

What it finds: an answer, a bar, a line of calibration or an item's `levels` that names a level outside the question's
own `levels`.

Why it matters: a reader of that level never comes to the page, and readers of the others would see a stray part.

How to mend it: add the level to the question's `levels`, or name one of those that stand there. A mistake's
`mismatch.answered` may be any level.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.base import Reference
from generator.model.guide import Guide
from generator.model.shape import marked_texts

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find levels inside a question that are not its own."""
    known = {level.id for level in guide.settings.levels}
    for id, question in living(guide):
        others = known.difference(question.levels)
        # A misspelt level has been reported, and may be any of the others.
        if not others or not known.issuperset(question.levels):
            continue
        for found in marked_texts(question, Reference):
            if found.text in others and found.mark.target == "level" and found.path[-2:] != ("mismatch", "answered"):
                places = guide.place(id)
                asked = ", ".join(f"`{level}`" for level in question.levels)
                yield RULE.at(
                    places.key(found.path) if found.is_key else places.value(found.path),
                    f"the question is not asked at the level `{found.text}`",
                    help=(f"add it to the question’s `levels`, or choose from {asked}",),
                )
