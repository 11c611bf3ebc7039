"""A placed graph to SVG that takes its colours from the page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from markupsafe import Markup

from generator.model.decision import Decision, Ending, NodeKind
from generator.rendering.diagram.layout import LINE_HEIGHT, PADDING, Box, Way, place

ARROW = 7
"""How long an arrow's head is, in pixels."""


def draw(decision: Decision, *, id: str, described_by: str) -> Markup:
    """Return a graph as inline SVG; `described_by` is the id of the list that tells the same."""
    layout = place(decision)
    margin = 4
    box = f"{-margin} {-margin} {layout.width + 2 * margin:.0f} {layout.height + 2 * margin:.0f}"
    role = f'role="img" aria-labelledby="{id}-title" aria-describedby="{described_by}"'
    parts = [
        f'<svg class="sg-decision__chart" viewBox="{box}" width="{layout.width + 2 * margin:.0f}" {role}>',
        f'<title id="{id}-title">{escape(decision.title)}</title>',
        *(part for way in layout.ways for part in _way(way)),
        *(part for each in layout.boxes for part in _box(each)),
        "</svg>",
    ]
    return Markup("\n".join(parts))  # noqa: S704 - every text in it is escaped here


def _box(box: Box) -> Iterator[str]:
    left, top = box.x - box.width / 2, box.y - box.height / 2
    kind = f"sg-decision__box sg-decision__box--{box.node.kind}"
    if box.node.ending is Ending.OTHER:
        kind += " sg-decision__box--other"
    if box.node.kind is NodeKind.QUESTION:
        inset = PADDING
        corners = [
            (left + inset, top), (left + box.width - inset, top), (left + box.width, box.y),
            (left + box.width - inset, top + box.height), (left + inset, top + box.height), (left, box.y),
        ]  # fmt: skip
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
        yield f'<polygon class="{kind}" points="{points}"/>'
    else:
        radius = box.height / 2 if box.node.kind in {NodeKind.START, NodeKind.END} else 4
        size = f'width="{box.width:.1f}" height="{box.height:.1f}" rx="{min(radius, 18):.1f}"'
        yield f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" {size}/>'
    first = box.y - (len(box.lines) - 1) * LINE_HEIGHT / 2 + 5
    lines = "".join(
        f'<tspan x="{box.x:.1f}" y="{first + index * LINE_HEIGHT:.1f}">{escape(line)}</tspan>'
        for index, line in enumerate(box.lines)
    )
    yield f'<text class="sg-decision__text">{lines}</text>'


def _way(way: Way) -> Iterator[str]:
    start, *curve = way.curve
    path = f"M{start[0]},{start[1]}C" + " ".join(f"{x},{y}" for x, y in curve)
    yield f'<path class="sg-decision__way" d="{path}"/>'
    yield f'<polygon class="sg-decision__arrow" points="{_head(way)}"/>'
    if way.label_at:
        x, y = way.label_at
        yield f'<text class="sg-decision__label" x="{x}" y="{y + 5:.1f}">{escape(way.label)}</text>'


def _head(way: Way) -> str:
    """Return the corners of the arrow's head, which points from the end of the curve to the tip."""
    (x, y), (from_x, from_y) = way.tip, way.curve[-1]
    length = ((x - from_x) ** 2 + (y - from_y) ** 2) ** 0.5 or 1
    across_x, across_y = -(y - from_y) / length * ARROW / 2, (x - from_x) / length * ARROW / 2
    corners = ((x, y), (from_x + across_x, from_y + across_y), (from_x - across_x, from_y - across_y))
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in corners)
