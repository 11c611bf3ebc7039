"""Nothing refers to a record.

What it finds: a competency, framework or principle that no other record names and no text links to; and, in a guide of
more than five published questions, a question that no other names as related.

Why it matters: readers come to it by chance only. It may also be a leftover.

How to mend it: name it where it belongs, or delete it. It is a hint and stops nothing.
"""

from collections.abc import Iterator

from generator.checking.subjects import finished
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")

FEW = 5
"""With so few published questions, none needs to be related to another."""
NEED = {"competency": "a question", "framework": "a kind", "principle": "a question’s `coach`"}
"""What could name a record of each collection."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find records that nothing refers to."""
    if _has_gaps(guide):
        return
    for collection, id, span in _referable(guide):
        address = f"({collection}:{id}"
        if not guide.referred_from.get((collection, id)) and not any(address in text for text in guide.texts.values()):
            yield RULE.at(
                span,
                f"nothing refers to the {collection} `{id}`",
                help=(f"name it in {NEED[collection]}, or delete it",),
            )
    yield from _unrelated(guide)


def _has_gaps(guide: Guide) -> bool:
    """Tell whether a question could not be read: what it refers to is not known then."""
    return any(collection == "question" and id not in guide.questions for collection, id in guide.paths)


def _referable(guide: Guide) -> Iterator[tuple[str, str, Span]]:
    for collection, ids in (("competency", guide.competencies), ("framework", guide.frameworks)):
        for id in ids:
            yield collection, id, guide.places[guide.paths[collection, id]].value(("name",))
    for index, id in enumerate(guide.principles):
        path = guide.paths["file", "principles"]
        yield "principle", id, guide.places[path].value(("principles", index, "id"))


def _unrelated(guide: Guide) -> Iterator[Diagnostic]:
    published = dict(finished(guide))
    if len(published) <= FEW:
        return
    named = {related.question for question in published.values() for related in question.related}
    for id in published:
        if id not in named:
            yield RULE.at(
                guide.place(id).value(("prompt", "one_line")),
                f"no other question names `{id}` as related",
                help=(f"add `question: {id}` with a reason under `related` of another question",),
            )
