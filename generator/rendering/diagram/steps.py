"""A decision graph to nested steps, for everybody who does not see the drawing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.decision import Decision, Node


@dataclass(frozen=True, slots=True)
class Step:
    """A box of the graph in the list, under the way that leads to it."""

    label: str | None
    """The answer that leads here, after a question."""
    node: Node
    again: bool
    """Whether the box stands further up already; then its ways are not told a second time."""
    then: tuple[Step, ...]


def as_steps(decision: Decision) -> tuple[Step, ...]:
    """Return the graph as steps, each box told in full where the list reaches it first.

    A box with one way out does not indent: its successor follows on the same level.
    """
    nodes = {node.id: node for node in decision.nodes}
    told: set[str] = set()

    def follow(id: str, label: str | None) -> list[Step]:
        node = nodes[id]
        if id in told:
            return [Step(label, node, again=True, then=())]
        told.add(id)
        ways = [edge for edge in decision.edges if edge.start == id]
        if len(ways) == 1 and ways[0].label is None:
            return [Step(label, node, again=False, then=()), *follow(ways[0].end, None)]
        branches = [step for way in ways for step in _branch(follow(way.end, way.label))]
        return [Step(label, node, again=False, then=tuple(branches))]

    entered = {edge.end for edge in decision.edges}
    first = next((node.id for node in decision.nodes if node.id not in entered), decision.nodes[0].id)
    return tuple(follow(first, None))


def _branch(steps: list[Step]) -> list[Step]:
    """Put the rest of a branch below its first step, so that each answer is one item of the list."""
    head, *rest = steps
    return [Step(head.label, head.node, head.again, (*head.then, *rest))]
