"""S7: the decision framework as a graph of steps and questions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.base import Item, Record, Reference, Word

NodeId = Annotated[str, Reference(".node")]


class NodeKind(StrEnum):
    """What a box of the graph is."""

    START = "start"
    STEP = "step"
    QUESTION = "question"
    END = "end"


class Ending(StrEnum):
    """Whether an end is the hoped-for one."""

    SUCCESS = "success"
    OTHER = "other"


class Node(Item):
    """A box of the graph."""

    text: Word = Field(
        description="The box's text, twelve words at the most.", examples=["Has everyone who decides heard the case?"]
    )
    kind: NodeKind = Field(
        description="`start` (one), `step`, `question` (its branches carry labels) or `end`.", examples=["question"]
    )
    ending: Ending | None = Field(
        default=None,
        description="For an end: `success`, or `other` for an exit that is not success.",
        examples=["other"],
    )


class Edge(Record):
    """A way from one box to the next."""

    start: NodeId = Field(alias="from", description="The box that it leaves.", examples=["heard"])
    end: NodeId = Field(alias="to", description="The box that it reaches.", examples=["commit"])
    label: Word | None = Field(
        default=None, description="The answer that takes this way; needed after a question.", examples=["Yes"]
    )


class Decision(Record):
    """S7: how to decide, drawn as a flow chart and told as a list."""

    title: Word = Field(description="What the framework decides.", examples=["Commit, escalate or refuse?"])
    nodes: tuple[Node, ...] = Field(min_length=2, description="The boxes.", examples=[[{"id": "heard"}]])
    edges: tuple[Edge, ...] = Field(
        min_length=1, description="The ways between them.", examples=[[{"from": "heard", "to": "commit"}]]
    )
