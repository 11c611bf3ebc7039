"""What belongs to the whole guide: levels, rounds, kinds, competencies, frameworks, principles, sources."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from generator.model.base import (
    FrameworkId,
    Id,
    Identity,
    Item,
    LevelId,
    Line,
    PerLevelProse,
    Prose,
    Record,
    Word,
)
from generator.model.judgment import Contrast
from generator.model.preparation import Calibration
from generator.model.timing import Phase, Targets

Score = Annotated[int, Field(ge=1, le=5)]


class Entry(Record):
    """An entry of one of the guide's own lists, referred to by its id."""

    id: Id = Field(description="The entry's own name, for ever.", examples=["values"])
    name: Word = Field(description="How it is written on the pages.", examples=["Values round"])
    about: Line = Field(description="What it means, in a line.", examples=["A round with somebody outside the team."])


class Level(Entry):
    """A level that people interview for."""

    short: Annotated[Word, Field(max_length=12)] = Field(description="The name for narrow places.", examples=["EM"])
    calibration: Calibration | None = Field(
        default=None, description="What changes at this level.", examples=[{"scope": "One or two teams."}]
    )


class Round(Entry):
    """A round of interviews."""

    asks: dict[LevelId, Prose] = Field(
        default_factory=dict,
        description="What the round asks, for each level that has it.",
        examples=[{"em": "One person, one quarter, told to the end."}],
    )


class Kind(Entry):
    """A kind of question; it brings the targets, the phases and the answer framework."""

    framework: FrameworkId = Field(description="The framework that answers of this kind follow.", examples=["star"])
    targets: Targets = Field(
        description="Time and shares that its questions inherit.", examples=[{"total_s": {"min": "240", "max": "300"}}]
    )
    phases: tuple[Phase, ...] = Field(
        default=(),
        description="Stretches that every answer of this kind is measured by.",
        examples=[[{"id": "recovery"}]],
    )


class GuideSettings(Record):
    """content/guide.yaml: the guide's name and its closed lists."""

    schema_version: int = Field(ge=1, le=1, description="The version of this file's shape: 1.", examples=[1])
    title: Word = Field(description="The guide's name.", examples=["Calibrated"])
    tagline: Line = Field(description="What it is, in a line.", examples=["Model answers to take apart."])
    about: Prose = Field(description="What it is, for the home page.", examples=["A study guide for …"])
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = Field(
        description="The language of the content, as two letters.", examples=["en"]
    )
    scripts: tuple[Word, ...] = Field(
        default=("LATIN",),
        description="The scripts that texts may use, by their Unicode names; other letters are refused.",
        examples=[["LATIN"]],
    )
    words_per_minute: int = Field(
        ge=80,
        le=240,
        description="The speaking rate that times are computed with, in words per minute.",
        examples=[145],
    )
    levels: tuple[Level, ...] = Field(min_length=1, description="The levels, junior first.", examples=[[{"id": "em"}]])
    rounds: tuple[Round, ...] = Field(min_length=1, description="Interview rounds.", examples=[[{"id": "values"}]])
    kinds: tuple[Kind, ...] = Field(min_length=1, description="Kinds of question.", examples=[[{"id": "commit"}]])
    themes: tuple[Entry, ...] = Field(min_length=1, description="Themes.", examples=[[{"id": "upward"}]])
    categories: tuple[Entry, ...] = Field(min_length=1, description="Categories.", examples=[[{"id": "behavioural"}]])
    difficulties: tuple[Entry, ...] = Field(
        min_length=1, description="Difficulties, easy first.", examples=[[{"id": "high"}]]
    )
    follow_up_kinds: tuple[Entry, ...] = Field(
        min_length=1, description="Kinds of follow-up.", examples=[[{"id": "evidence"}]]
    )
    constraints: tuple[Entry, ...] = Field(
        min_length=1, description="Families of limits that stories are about.", examples=[[{"id": "law"}]]
    )
    shapes: tuple[Entry, ...] = Field(
        min_length=1, description="Ways in which stories resolve.", examples=[[{"id": "concede"}]]
    )


SETTINGS_LISTS = {
    "level": "levels",
    "round": "rounds",
    "kind": "kinds",
    "theme": "themes",
    "category": "categories",
    "difficulty": "difficulties",
    "follow-up-kind": "follow_up_kinds",
    "constraint": "constraints",
    "shape": "shapes",
}
"""The targets whose ids stand in content/guide.yaml, and the list of each."""


class Evidence(Record):
    """What shows a competency at one level."""

    evidence: tuple[Line, ...] = Field(
        min_length=1, description="What a good answer contains.", examples=[["What the other party wanted."]]
    )
    anchors: Annotated[dict[Score, Line], Field(min_length=1)] = Field(
        description="Behaviour at 1, 3 and 5 of a five-point scale.",
        examples=[{"1": "Repeats the argument.", "3": "Trades something.", "5": "Leaves a rule behind."}],
    )


class FailureMode(Item):
    """A way in which answers about a competency fail."""

    name: Line = Field(description="The failure in a few words.", examples=["Escalation as the first move"])
    about: Line = Field(description="What it looks like.", examples=["The manager is in the second sentence."])


class Competency(Record):
    """content/competencies/…: one thing that interviews score."""

    name: Word = Field(description="Its name.", examples=["Influence and alignment"])
    order: int = Field(default=50, ge=0, description="Its place in lists; small first.", examples=[10])
    definition: Prose = Field(description="What it is.", examples=["Getting people you do not control to …"])
    levels: Annotated[dict[LevelId, Evidence], Field(min_length=1)] = Field(
        description="Evidence and behaviour anchors for each level.", examples=[{"em": {"evidence": ["…"]}}]
    )
    failure_modes: tuple[FailureMode, ...] = Field(
        min_length=1, description="How answers fail.", examples=[[{"id": "repetition"}]]
    )


class Move(Item):
    """One move of a framework."""

    name: Word = Field(description="The move in a few words.", examples=["Give the other side its reason"])
    does: Line = Field(description="What it does for the listener.", examples=["Shows that you could have lost."])
    says: Line | None = Field(
        default=None, description="How it may sound.", examples=["She had promised the date, and with cause."]
    )


class CheckPoint(Item):
    """One point of a checklist."""

    text: Line = Field(
        description="The point, to be ticked.", examples=["The other person would agree with this telling."]
    )


class Framework(Record):
    """content/frameworks/…: a way to build an answer."""

    name: Word = Field(description="Its name.", examples=["Disagree and commit"])
    order: int = Field(default=50, ge=0, description="Its place in lists; small first.", examples=[10])
    purpose: Prose = Field(description="When to use it, and why it works.", examples=["For questions that ask …"])
    targets: Targets | None = Field(
        default=None, description="Its time and shares.", examples=[{"total_s": {"min": "240", "max": "300"}}]
    )
    moves: tuple[Move, ...] = Field(min_length=1, description="Its moves, in order.", examples=[[{"id": "reason"}]])
    checklist: tuple[CheckPoint, ...] = Field(
        min_length=1, description="What to check before you use it.", examples=[[{"id": "reference-call"}]]
    )
    contrasts: tuple[Contrast, ...] = Field(
        default=(), description="The same moment, weak and strong.", examples=[[{"id": "villain"}]]
    )
    calibration: PerLevelProse | None = Field(
        default=None, description="What changes between the levels.", examples=[{"em": "One team."}]
    )


class Principle(Entry):
    """A principle that answers lean on."""

    origin: Line = Field(description="Where it comes from.", examples=["Intel, as told by Andrew Grove"])


class Principles(Record):
    """content/principles.yaml."""

    principles: tuple[Principle, ...] = Field(
        min_length=1, description="The principles.", examples=[[{"id": "decision-rights"}]]
    )


class QuestionSource(Record):
    """A public place where interview questions were collected."""

    id: Id = Field(description="Its key.", examples=["a3"])
    tier: Line = Field(description="What sort of source it is.", examples=["practitioner"])
    title: Line = Field(description="What it is.", examples=["Ricky Stevens, eng-rubrics"])
    where: Line = Field(description="Where it is.", examples=["github.com/Ricky-Stevens/eng-rubrics"])


class Sources(Record):
    """content/sources.yaml: where the guide's counts come from."""

    counted: date = Field(description="The day of the count, as YYYY-MM-DD.", examples=["2026-11-21"])
    method: Prose = Field(description="How the count was made.", examples=["67 public sources were read …"])
    sources: tuple[QuestionSource, ...] = Field(min_length=1, description="The sources.", examples=[[{"id": "a3"}]])


class Retired(Record):
    """An id that was published once and may never be used again."""

    id: Annotated[str, Identity()] = Field(
        description="The id as it was published: `question`, or `question/list/item`.",
        examples=["disagree-with-manager/assertions/one-full-case"],
    )
    retired_on: date = Field(description="When, as YYYY-MM-DD.", examples=["2026-11-21"])
    reason: Line = Field(description="Why.", examples=["Merged into another assertion."])


class RetiredIds(Record):
    """content/retired.yaml: the register of ids that are never used again."""

    retired: tuple[Retired, ...] = Field(default=(), description="The ids.", examples=[[{"id": "old-question"}]])
