"""Targets of time and share: one set feeds the page, the cheat sheet, the timer and the checks."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from generator.model.base import Item, Line, Record, Word


class Part(StrEnum):
    """The four parts of a spoken story (Situation, Task, Action, Result); learning counts as result."""

    SITUATION = "situation"
    TASK = "task"
    ACTION = "action"
    RESULT = "result"


class Range(Record):
    """A span from `min` to `max`, both ends included."""

    min: int = Field(ge=0, description="The smallest value that is fine.", examples=[60])
    max: int = Field(ge=0, description="The largest value that is fine.", examples=[70])


class Shares(Record):
    """How much of the answer each part takes, in per cent of its words."""

    situation: Range = Field(description="Share of the situation, in per cent.", examples=[{"min": "10", "max": "10"}])
    task: Range = Field(description="Share of the task, in per cent.", examples=[{"min": "10", "max": "10"}])
    action: Range = Field(description="Share of the action, in per cent.", examples=[{"min": "60", "max": "70"}])
    result: Range = Field(
        description="Share of result, learning and later result together, in per cent.",
        examples=[{"min": "10", "max": "20"}],
    )


class Targets(Record):
    """How long an answer takes when spoken, and how it divides."""

    total_s: Range = Field(
        description="Length of the spoken answer, in seconds.", examples=[{"min": "240", "max": "300"}]
    )
    share: Shares | None = Field(
        default=None,
        description="Share of each part. Leave it out for answers that are not told as a story.",
        examples=[{"situation": {"min": "10", "max": "10"}}],
    )
    tolerance: int = Field(
        default=5, ge=0, description="How far a share may lie outside its range, in percentage points.", examples=[5]
    )


class Phase(Item):
    """A stretch of the answer that the question cares about, across the four parts."""

    name: Word = Field(description="What the stretch is called on the page.", examples=["Advocacy"])
    contains: Line = Field(
        description="What a listener should hear in it.",
        examples=["What you said, to whom, and before which moment."],
    )
    share: Range | None = Field(
        default=None,
        description="Its share of the whole answer's words, in per cent, where one is asked for.",
        examples=[{"min": "0", "max": "20"}],
    )
