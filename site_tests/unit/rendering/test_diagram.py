"""The decision graph as a drawing and as steps."""

from __future__ import annotations

import re

from generator.model.decision import Decision
from generator.rendering.diagram.layout import broken, place, text_width
from generator.rendering.diagram.steps import Step, as_steps
from generator.rendering.diagram.svg import draw

DECISION = Decision.model_validate(
    {
        "title": "Speak or wait?",
        "nodes": [
            {"id": "news", "text": "News <arrives>", "kind": "start"},
            {"id": "known", "text": "Does anybody know?", "kind": "question"},
            {"id": "tell", "text": "Tell them today", "kind": "step"},
            {"id": "wait", "text": "Wait a day, and no longer than that day", "kind": "step"},
            {"id": "told", "text": "It is told", "kind": "end", "ending": "success"},
            {"id": "late", "text": "It leaks", "kind": "end", "ending": "other"},
        ],
        "edges": [
            {"from": "news", "to": "known"},
            {"from": "known", "to": "tell", "label": "No"},
            {"from": "known", "to": "wait", "label": "Yes"},
            {"from": "tell", "to": "told"},
            {"from": "wait", "to": "tell", "label": "Still quiet"},
            {"from": "wait", "to": "late", "label": "A leak"},
        ],
    }
)


def outline(steps: tuple[Step, ...], depth: int = 0) -> list[str]:
    """Return steps as indented lines."""
    lines = []
    for step in steps:
        label = f"{step.label}: " if step.label else ""
        lines.append(f"{'  ' * depth}{label}{step.node.id}{' again' if step.again else ''}")
        lines.extend(outline(step.then, depth + 1))
    return lines


def test_steps_tell_every_box_once_and_point_back_afterwards() -> None:
    assert outline(as_steps(DECISION)) == [
        "news",
        "known",
        "  No: tell",
        "    told",
        "  Yes: wait",
        "    Still quiet: tell again",
        "    A leak: late",
    ]


def test_a_circle_ends() -> None:
    circle = DECISION.model_copy(
        update={"edges": (*DECISION.edges, DECISION.edges[0].model_copy(update={"start": "late"}))}
    )

    assert any(line.endswith("again") for line in outline(as_steps(circle)))


def test_the_drawing_holds_every_text_escaped_and_has_a_name() -> None:
    svg = draw(DECISION, id="decision", described_by="decision-steps")

    words = re.sub(r"<[^>]*>", " ", svg)
    assert all(
        word in " ".join(words.split())
        for node in DECISION.nodes
        for word in node.text.replace("<", "&lt;").replace(">", "&gt;").split()
    )
    assert "News &lt;arrives&gt;" in svg
    assert 'role="img" aria-labelledby="decision-title" aria-describedby="decision-steps"' in svg


def test_boxes_are_as_wide_as_their_text_and_do_not_overlap() -> None:
    boxes = place(DECISION).boxes

    assert all(text_width(line) < box.width for box in boxes for line in box.lines)
    for first in boxes:
        for second in boxes:
            apart_x = abs(first.x - second.x) >= (first.width + second.width) / 2
            apart_y = abs(first.y - second.y) >= (first.height + second.height) / 2
            assert first is second or apart_x or apart_y


def test_the_layout_is_the_same_every_time() -> None:
    assert place(DECISION) == place(DECISION)


def test_long_texts_are_broken_between_words() -> None:
    assert " ".join(broken("a text of many words that goes on and on")) == "a text of many words that goes on and on"
    assert len(broken("a text of many words that goes on and on", widest=80)) > 2
