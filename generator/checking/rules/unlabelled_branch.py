"""A question of a decision framework does not say which answer leads where.

What it finds: a way out of a box of kind `question` without a label, two ways out of it with one label, and a question
that only one way leaves.

Why it matters: a reader who has answered the question would not know which way to take.

How to mend it: give every way out of the question its answer:

    - from: heard
      to: commit
      label: "Yes"
"""

from collections.abc import Iterator

from generator.checking.subjects import decisions
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Places
from generator.model.decision import Decision, NodeKind
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find questions whose ways out cannot be told apart."""
    for question, decision in decisions(guide):
        for index, node in enumerate(decision.nodes):
            if node.kind is not NodeKind.QUESTION:
                continue
            ways = [number for number, edge in enumerate(decision.edges) if edge.start == node.id]
            if len(ways) == 1:
                yield RULE.at(
                    guide.place(question).value(("decision", "nodes", index, "id")),
                    f"only one way leaves the question `{node.id}`",
                    help=("add the way of the other answer, or make the box `kind: step`",),
                )
            else:
                yield from _told_apart(guide, question, decision, ways)


def _told_apart(guide: Guide, question: str, decision: Decision, ways: list[int]) -> Iterator[Diagnostic]:
    labels: dict[str, int] = {}
    for number in ways:
        label = decision.edges[number].label
        if label is None:
            yield RULE.at(
                guide.place(question).value(("decision", "edges", number, "from")),
                f"this way out of the question `{decision.edges[number].start}` has no label",
                help=('add the answer that takes this way, such as `label: "Yes"`',),
            )
        elif label in labels:
            yield _twice(guide.place(question), number, labels[label], label)
        else:
            labels[label] = number


def _twice(places: Places, number: int, first: int, label: str) -> Diagnostic:
    return RULE.at(
        places.value(("decision", "edges", number, "label")),
        f"two ways out of one question carry the label `{label}`",
        help=("write the answer that takes this way",),
        also=(Label(places.value(("decision", "edges", first, "label")), "the other way"),),
    )
