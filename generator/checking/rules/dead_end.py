"""A box of a decision framework leads nowhere and is not marked as an end.

What it finds: a box of kind `start`, `step` or `question` that no way leaves, or one of kind `end` that one does.

Why it matters: a reader who walks the chart in an interview would stand there with nothing to say.

How to mend it: draw the missing way under `edges`, or make the box an `end`.
"""

from collections.abc import Iterator

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.decision import NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find boxes that no way leaves."""
    for id, question in guide.questions.items():
        if question.decision is None:
            continue
        left = {edge.start for edge in question.decision.edges}
        for index, node in enumerate(question.decision.nodes):
            span = guide.place(id).value(("decision", "nodes", index, "id"))
            if node.kind is not NodeKind.END and node.id not in left:
                yield RULE.at(
                    span,
                    f"no way leaves the box `{node.id}`",
                    help=(f"add an edge with `from: {node.id}`, or make it `kind: end`",),
                )
