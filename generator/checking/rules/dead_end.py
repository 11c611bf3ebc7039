"""A box of a decision framework leads nowhere and is not marked as an end.

What it finds: a box of kind `start`, `step` or `question` that no way leaves, and an `end` that does not say what sort
of end it is.

Why it matters: a reader who walks the chart in an interview would stand there with nothing to say, or would not know
whether this is where they wanted to be.

How to mend it: draw the missing way under `edges`, or make the box an end:

    - id: stop
      text: Stop, and say so
      kind: end
      ending: other
"""

from collections.abc import Iterator

from generator.checking.subjects import decisions
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.decision import NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find boxes that no way leaves, and ends of no known sort."""
    for question, decision in decisions(guide):
        left = {edge.start for edge in decision.edges}
        for index, node in enumerate(decision.nodes):
            path = ("decision", "nodes", index)
            if node.kind is NodeKind.END and node.ending is None:
                yield RULE.at(
                    guide.place(question).value((*path, "kind")),
                    f"the end `{node.id}` does not say what sort of end it is",
                    help=("add `ending: success`, or `ending: other` for an exit",),
                )
            elif node.kind is not NodeKind.END and node.id not in left:
                yield RULE.at(
                    guide.place(question).value((*path, "id")),
                    f"no way leaves the box `{node.id}`",
                    help=(f"add an edge with `from: {node.id}`, or make the box `kind: end`",),
                )
