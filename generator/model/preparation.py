"""What helps people prepare: calibration of the levels, rounds, plans and the story bank."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Item, Line, Prose, Record, Word
from generator.model.probe import SpokenSign


class Arrival(Item):
    """Where people come from who interview for a level for the first time."""

    name: Word = Field(description="The way they come.", examples=["From senior engineer"])
    text: Prose = Field(description="What they have to leave behind, and what they can build on.", examples=["…"])


class Calibration(Record):
    """What changes at a level, and how one hears that an answer misses it."""

    scope: Line = Field(description="How many people and teams.", examples=["One or two teams, 4 to 15 people."])
    horizon: Line = Field(description="How far ahead the decisions reach.", examples=["Weeks to four quarters."])
    through_whom: Line = Field(description="Through whom the work is done.", examples=["Through your own reports."])
    money: Line = Field(description="What the level does with money.", examples=["You make the case for it."])
    organisation: Line = Field(
        description="What the level does with structure.", examples=["You shape one team, and see its edges."]
    )
    evidence: Line = Field(description="What counts as evidence.", examples=["Behaviour that you saw yourself."])
    cost: Line = Field(description="What an honest cost looks like.", examples=["A person, a date, a feature."])
    under_scoped: tuple[SpokenSign, ...] = Field(
        min_length=1,
        description="Sentences of answers that are too small for the level.",
        examples=[[{"id": "sprint"}]],
    )
    over_scoped: tuple[SpokenSign, ...] = Field(
        min_length=1, description="Sentences of answers that are too large for it.", examples=[[{"id": "charts"}]]
    )
    arrivals: tuple[Arrival, ...] = Field(
        default=(), description="Notes for people who come to the level from elsewhere.", examples=[[{"id": "first"}]]
    )


class PlanStep(Item):
    """One sitting of a plan."""

    name: Word = Field(description="What to do, in a few words.", examples=["Your own stories first"])
    minutes: Annotated[int, Field(ge=5, le=240)] = Field(description="How long it takes, in minutes.", examples=[30])
    text: Prose = Field(description="How to do it, with links.", examples=["Write down fifteen moments …"])


class Plan(Item):
    """What to do with the time that is left."""

    name: Word = Field(description="The time that is left.", examples=["Tonight"])
    about: Line = Field(description="For whom the plan is, in a line.", examples=["The interview is tomorrow."])
    days: int = Field(ge=1, le=90, description="How many days it covers.", examples=[5])
    steps: tuple[PlanStep, ...] = Field(min_length=1, description="The sittings, in order.", examples=[[{"id": "own"}]])

    @property
    def minutes(self) -> int:
        """The time of all sittings together, in minutes."""
        return sum(step.minutes for step in self.steps)


class Plans(Record):
    """content/plans.yaml."""

    plans: tuple[Plan, ...] = Field(
        min_length=1, description="The plans, shortest first.", examples=[[{"id": "tonight"}]]
    )


class MethodStep(Item):
    """One step of the story-bank method."""

    name: Word = Field(description="The step in a few words.", examples=["List the moments"])
    minutes: int | None = Field(default=None, ge=1, description="How long it takes, in minutes.", examples=[30])
    text: Prose = Field(description="How to do it, with its numbers.", examples=["Write down fifteen to …"])


class MomentPrompt(Item):
    """A prompt that brings moments back."""

    text: Line = Field(description="The prompt.", examples=["A decision you would take back."])


class Pivot(Item):
    """How one story answers another question."""

    told_as: Line = Field(description="The question that the story was built for.", examples=["A failure."])
    asked_as: Line = Field(
        description="The question that it also answers.", examples=["Feedback that was hard to hear."]
    )
    change: Line = Field(
        description="What to lengthen, shorten or move.", examples=["Open with the sentence that you were told."]
    )


class StoryBank(Record):
    """content/story-bank.yaml: how to prepare stories of one's own."""

    about: Prose = Field(description="Why a few stories, well prepared, beat many.", examples=["…"])
    prompts: tuple[MomentPrompt, ...] = Field(
        min_length=1, description="What to list moments by.", examples=[[{"id": "take-back"}]]
    )
    steps: tuple[MethodStep, ...] = Field(min_length=1, description="The method.", examples=[[{"id": "moments"}]])
    coverage: Prose = Field(description="How to read the coverage table.", examples=["Choose five to seven …"])
    pivots: tuple[Pivot, ...] = Field(
        default=(), description="Examples of one story answering another question.", examples=[[{"id": "as-feedback"}]]
    )
