"""A decision graph to positions: Graphviz places boxes whose size we fix, so that no font changes the result."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import pygraphviz

from generator.model.decision import Decision, Node, NodeKind

LINE_HEIGHT = 18
PADDING = 12
WIDEST = 190
"""How wide the text of a box may get before it is broken, in pixels."""

# Widths of characters in a 14 px sans-serif face, in pixels, on the wide side so that no reader's font overflows.
NARROW, WIDE = set("iljtfr.,:;'’!|()[] I1"), set("mwMWQOGDHNU—%@&")


@dataclass(frozen=True, slots=True)
class Box:
    """A placed box, its centre and size in pixels."""

    node: Node
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Way:
    """A placed way: a path of cubic curves, the tip and base of its arrow, and where its label stands."""

    curve: tuple[tuple[float, float], ...]
    tip: tuple[float, float]
    label: str
    label_at: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A placed graph; all measures are in pixels, the origin is top left."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]


def text_width(text: str) -> float:
    """Return about how wide a text is, in pixels."""
    return sum(4.6 if character in NARROW else 12.4 if character in WIDE else 8.1 for character in text)


def broken(text: str, widest: float = WIDEST) -> tuple[str, ...]:
    """Return a text broken into lines that are at most so wide, as far as its words allow."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}") <= widest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def place(decision: Decision) -> Layout:
    """Return where Graphviz's `dot` puts the boxes and ways of a graph that runs from top to bottom."""
    sizes = {node.id: _size(node) for node in decision.nodes}
    placed = json.loads(_graph(decision, sizes).draw(format="json", prog="dot"))
    _, _, width, height = (float(each) for each in placed["bb"].split(","))
    positions = {each["name"]: _point(each["pos"], height) for each in placed["objects"]}
    boxes = tuple(Box(node, broken(node.text), *positions[node.id], *sizes[node.id]) for node in decision.nodes)
    drawn = {int(each["id"]): each for each in placed.get("edges", ())}
    ways = tuple(_way(drawn[index], edge.label or "", height) for index, edge in enumerate(decision.edges))
    return Layout(width, height, boxes, ways)


def _size(node: Node) -> tuple[float, float]:
    lines = broken(node.text)
    extra = 2 * PADDING if node.kind is NodeKind.QUESTION else 0
    width = max(text_width(line) for line in lines) + 2 * PADDING + extra
    return round(width, 1), len(lines) * LINE_HEIGHT + 2 * PADDING


def _graph(decision: Decision, sizes: dict[str, tuple[float, float]]) -> pygraphviz.AGraph:
    graph = pygraphviz.AGraph(directed=True, strict=False)
    graph.graph_attr.update(rankdir="TB", nodesep="0.35", ranksep="0.4")
    for node in decision.nodes:
        width, height = sizes[node.id]
        inches = {"width": f"{width / 72:.3f}", "height": f"{height / 72:.3f}"}
        graph.add_node(node.id, shape="box", fixedsize="true", label="", **inches)
    for index, edge in enumerate(decision.edges):
        size = f'FIXEDSIZE="TRUE" WIDTH="{text_width(edge.label or "") + 8:.0f}" HEIGHT="{LINE_HEIGHT}"'
        label = {"label": f'<<TABLE BORDER="0" {size}><TR><TD></TD></TR></TABLE>>'} if edge.label else {}
        graph.add_edge(edge.start, edge.end, key=str(index), id=str(index), **label)
    return graph


def _way(drawn: dict[str, str], label: str, height: float) -> Way:
    numbers = re.findall(r"(e,)?(-?[\d.]+),(-?[\d.]+)", drawn["pos"])
    points = [(round(float(x), 1), round(height - float(y), 1)) for _, x, y in numbers]
    tip, *curve = points if numbers[0][0] else (points[-1], *points)
    return Way(tuple(curve), tip, label, _point(drawn["lp"], height) if "lp" in drawn else None)


def _point(text: str, height: float) -> tuple[float, float]:
    x, y = (float(each) for each in text.split(","))
    return round(x, 1), round(height - y, 1)
