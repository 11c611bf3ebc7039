"""A way leaves a box of a decision framework that is marked as an end.

What it finds: an edge whose `from` is a box of kind `end`.

Why it matters: the chart would say that the reader is done, and send them on.

How to mend it: make the box a `step`, or delete the way.
"""

from collections.abc import Iterator

from generator.checking.subjects import decisions
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.decision import NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find ways that leave an end."""
    for question, decision in decisions(guide):
        ends = {node.id for node in decision.nodes if node.kind is NodeKind.END}
        for index, edge in enumerate(decision.edges):
            if edge.start in ends:
                yield RULE.at(
                    guide.place(question).value(("decision", "edges", index, "from")),
                    f"a way leaves the box `{edge.start}`, which is an end",
                    help=(f"make `{edge.start}` a `kind: step`, or delete this way",),
                )
