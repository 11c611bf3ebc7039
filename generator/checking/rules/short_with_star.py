"""A short question holds a whole story.

What it finds: an answer with `star` in a question of `format: short`.

Why it matters: the page of a short question has no place for it, and the story would be lost.

How to mend it: delete `star` and keep `short_version`, or make the question `format: story`.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide
from generator.model.question import Format

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find whole stories in short questions."""
    for id, question in living(guide):
        if question.format is not Format.SHORT:
            continue
        for index, answer in enumerate(question.answers):
            if answer.star is not None:
                yield RULE.at(
                    guide.place(id).key(("answers", index, "star")),
                    f"the answer `{answer.id}` of a short question has no place for a `star`",
                    help=("keep its `short_version` only, or make the question `format: story`",),
                )
