"""A decision framework has no start, or more than one.

What it finds: a decision whose boxes have not exactly one of kind `start`.

Why it matters: a reader has to know where to begin, and boxes that hang on a second start look as if they could be
reached.

How to mend it: keep one box with `kind: start` and make the others a `step`.
"""

from collections.abc import Iterator

from generator.checking.subjects import decisions
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.model.decision import NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find decisions with no start or several."""
    for question, decision in decisions(guide):
        starts = [index for index, node in enumerate(decision.nodes) if node.kind is NodeKind.START]
        if len(starts) == 1:
            continue
        places = guide.place(question)
        if not starts:
            first = decision.nodes[0].id
            yield RULE.at(
                places.key(("decision", "nodes")),
                "no box of this decision is its start",
                help=(f"give the box to begin with `kind: start`, perhaps `{first}`",),
            )
        for index in starts[1:]:
            yield RULE.at(
                places.value(("decision", "nodes", index, "kind")),
                f"the box `{decision.nodes[index].id}` is a second start",
                help=("make it `kind: step`",),
                also=(Label(places.value(("decision", "nodes", starts[0], "kind")), "the first start"),),
            )
