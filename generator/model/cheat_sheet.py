"""S10: what fits on one page on the morning of the interview."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Item, PerLevelLines, Prose, Record, Word


class Slot(Item):
    """A stretch of the spoken answer with its seconds."""

    label: Word = Field(description="What the stretch is for.", examples=["The disagreement"])
    seconds: int = Field(gt=0, description="How long it takes, in seconds.", examples=[30])


class Opening(Record):
    """The first sentences of the answer."""

    formula: Prose = Field(
        description="The opening with gaps in [square brackets].", examples=["[Who] had decided [what] by [when]."]
    )
    example: Prose = Field(
        description="The same opening, filled in.", examples=["My director had promised the council a date in March."]
    )


class CheatSheet(Record):
    """S10: time, calibration, opening, separator and the sentence that rescues."""

    split: tuple[Slot, ...] = Field(
        min_length=2,
        description="How the time divides. The seconds add up to the time of the whole answer.",
        examples=[[{"id": "situation", "label": "Situation", "seconds": "30"}]],
    )
    short_split: tuple[Slot, ...] = Field(
        default=(),
        description="How the 60 to 90 seconds of the short version divide.",
        examples=[[{"id": "direction", "label": "The direction", "seconds": "15"}]],
    )
    calibration: PerLevelLines = Field(
        description="What to add and to leave out at each level.", examples=[{"em": ["One team, your own briefing."]}]
    )
    opening: Opening = Field(
        description="How to begin.", examples=[{"formula": "[Who] had decided …", "example": "My director …"}]
    )
    separator: Prose = Field(
        description="What separates a good answer from a great one.", examples=["What exists because you worried."]
    )
    first_sentence: Prose = Field(
        description="The sentence to say if your mind goes blank.",
        examples=["Let me start with what I told my team the next morning."],
    )
