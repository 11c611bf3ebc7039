"""No way from the start leads to a box of a decision framework.

What it finds: a box that one cannot reach from the start along the ways.

Why it matters: it would stand beside the chart, and readers would never come to its advice.

How to mend it: draw a way to it under `edges`, or delete the box.
"""

from collections.abc import Iterator

from generator.checking.subjects import decisions
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.decision import Decision, NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find boxes that no way from the start leads to."""
    for question, decision in decisions(guide):
        reached = _reached(decision)
        for index, node in enumerate(decision.nodes):
            if reached and node.id not in reached:
                yield RULE.at(
                    guide.place(question).value(("decision", "nodes", index, "id")),
                    f"no way from the start leads to the box `{node.id}`",
                    help=(f"add an edge with `to: {node.id}`, or delete the box",),
                )


def _reached(decision: Decision) -> set[str]:
    """Return the boxes that can be reached, none where there is no start."""
    ways: dict[str, list[str]] = {}
    for edge in decision.edges:
        ways.setdefault(edge.start, []).append(edge.end)
    waiting = [node.id for node in decision.nodes if node.kind is NodeKind.START]
    reached = set(waiting)
    while waiting:
        for end in ways.get(waiting.pop(), ()):
            if end not in reached:
                reached.add(end)
                waiting.append(end)
    return reached
