"""S3 and S4: the model answers, their passages and the notes in their margin."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import Field

from generator.diagnostics.span import DocumentPath
from generator.model.base import Item, LevelId, Line, Prose, Record, Reference, Word
from generator.model.timing import Part

PhaseId = Annotated[str, Reference(".phase")]
PassageId = Annotated[str, Reference(".passage")]
"""A passage of an answer, as `answer/part` or `answer/action/beat`."""
NoteTarget = Annotated[str, Reference(".note-target")]
"""An item of the same question, as `assertions/id`, `phrases/id` or `mistakes/id`."""


class Consent(StrEnum):
    """How a story came to be told."""

    COMPOSED = "composed"
    ANONYMISED = "anonymised"
    FIRST_PERSON = "first-person"


class Outcome(StrEnum):
    """How a story ends."""

    WIN = "win"
    MIXED = "mixed"
    LOSS = "loss"
    REVERSED = "reversed"
    OPEN = "open"


class Beat(Item):
    """One labelled step of the action."""

    label: Word = Field(description="The step in a few words, for the margin and the timer.", examples=["One case"])
    text: Prose = Field(
        description="What the candidate says here.", examples=["I asked for twenty minutes and brought one page."]
    )
    phase: PhaseId | None = Field(
        default=None, description="The phase of the breakdown that this step belongs to.", examples=["advocacy"]
    )


class Star(Record):
    """The story itself, part by part, in the candidate's own spoken words."""

    situation: Prose = Field(
        description="Where and when, the people, the constraint.",
        examples=["I ran the team behind the county's ferry timetable, six engineers."],
    )
    task: Prose = Field(
        description="What was the candidate's to do.", examples=["I owned the release, and the answer to the phone."]
    )
    action: tuple[Beat, ...] = Field(
        min_length=1, description="The steps, in the order they are told.", examples=[[{"id": "one-case"}]]
    )
    result: Prose = Field(
        description="How it ended, with a figure and its baseline.",
        examples=["Late departures fell from nine a week to four; two of the four were ours."],
    )
    learning: Prose | None = Field(
        default=None,
        description="What the candidate believes now and did not before.",
        examples=["I ask for the reason before I bring the numbers."],
    )
    later: Prose | None = Field(
        default=None,
        description="What came of it months later.",
        examples=["The next spring I lost the same argument in a tenth of the time."],
    )
    phases: dict[Part, PhaseId] = Field(
        default_factory=dict,
        description="The phase that a whole part belongs to, where it is not the action.",
        examples=[{"result": "recovery"}],
    )


class Metric(Item):
    """A figure of the story, with what it is measured against."""

    what: Line = Field(description="What is counted or measured.", examples=["Fines withdrawn on appeal"])
    unit: Word = Field(description="The unit of both values.", examples=["per cent of fines"])
    baseline: Word | None = Field(default=None, description="The value before.", examples=["3"])
    after: Word = Field(description="The value after.", examples=["11"])
    denominator: Word | None = Field(
        default=None, description="What a share is a share of.", examples=["fines issued in the month"]
    )


class MarginNote(Item):
    """A reader's note beside one sentence of the answer."""

    quote: Line = Field(
        description="The words of the answer that the note belongs to, copied exactly.",
        examples=["I asked for twenty minutes"],
    )
    note: Line = Field(
        description="What a listener hears there.", examples=["One occasion, one length: the case has an end."]
    )
    points_to: NoteTarget | None = Field(
        default=None,
        description="The item that it illustrates: `assertions/…`, `phrases/…` or `mistakes/…`.",
        examples=["assertions/one-full-case"],
    )


class Outline(Record):
    """A skeleton of a whole answer with gaps in [square brackets] to fill in."""

    situation: Line = Field(description="The situation, with gaps.", examples=["We ran [system] for [whom]."])
    task: Line = Field(description="The task, with gaps.", examples=["I owned [what], until [when]."])
    action: tuple[Line, ...] = Field(
        min_length=1, description="The steps, with gaps.", examples=[["I put [options] on one page."]]
    )
    result: Line = Field(description="The result, with gaps.", examples=["[Figure] went from [before] to [after]."])


class Constraint(Record):
    """The limit that the story is about."""

    kind: Annotated[str, Reference("constraint")] = Field(
        description="The family of the limit, from `constraints` in content/guide.yaml.", examples=["law"]
    )
    text: Line = Field(
        description="The limit itself and whose it is.", examples=["The council had published the date."]
    )


class ModelAnswer(Item):
    """One answer at one level."""

    level: LevelId = Field(description="The level that the answer is given at.", examples=["em"])
    lead: bool = Field(
        default=True,
        description="Whether it is the level's main answer. Every further answer says `lead: false`.",
        examples=[False],
    )
    title: Line = Field(description="The story in a headline.", examples=["The fines that an officer still confirms"])
    consent: Consent = Field(
        description="`composed` by editors, `anonymised` from a real event, or told in the `first-person`.",
        examples=["composed"],
    )
    credit: Word | None = Field(
        default=None, description="Whom to name as the source, if they want to be named.", examples=["A. Reader"]
    )
    domain: Word = Field(description="The trade that the story plays in.", examples=["Parking enforcement"])
    place: Word = Field(description="Where it plays.", examples=["Bilbao"])
    constraint: Constraint | None = Field(default=None, description="The limit that bites.", examples=[{"kind": "law"}])
    outcome: Outcome = Field(description="How it ends.", examples=["mixed"])
    shape: Annotated[str, Reference("shape")] = Field(
        description="How the story resolves, from `shapes` in content/guide.yaml.", examples=["exec"]
    )
    star: Star | None = Field(
        default=None,
        description="The whole story. A question of format `short` leaves it out.",
        examples=[{"situation": "I ran the team."}],
    )
    short_version: Prose = Field(
        description="The same answer in 60 to 90 seconds: 150 to 210 words.", examples=["My director wanted …"]
    )
    outline: Outline | None = Field(
        default=None, description="The answer's skeleton, for readers to fill.", examples=[{"task": "I owned [what]."}]
    )
    metrics: tuple[Metric, ...] = Field(
        default=(), description="The figures of the story.", examples=[[{"id": "withdrawn"}]]
    )
    margin_notes: tuple[MarginNote, ...] = Field(
        default=(), description="Notes bound to the words they are about.", examples=[[{"id": "one-length"}]]
    )


class Passage(NamedTuple):
    """A stretch of an answer that links and notes can name."""

    id: str
    """`answer/part`, or `answer/action/beat`."""
    part: Part | None
    """The part that its words count for; None for the short version, which is told by itself."""
    beat: Beat | None
    text: str
    phase: str | None
    """The phase of the breakdown that its words count for."""
    path: DocumentPath
    """Where its text stands, below the answer."""


def passages(answer: ModelAnswer) -> Iterator[Passage]:
    """Yield the passages of an answer in the order in which they are told, then its short version."""
    if star := answer.star:
        for name, part in (("situation", Part.SITUATION), ("task", Part.TASK)):
            yield _passage(answer, star, name, part)
        for index, beat in enumerate(star.action):
            path = ("star", "action", index, "text")
            yield Passage(f"{answer.id}/action/{beat.id}", Part.ACTION, beat, beat.text, beat.phase, path)
        for name in ("result", "learning", "later"):
            if getattr(star, name) is not None:
                yield _passage(answer, star, name, Part.RESULT)
    yield Passage(f"{answer.id}/short-version", None, None, answer.short_version, None, ("short_version",))


def _passage(answer: ModelAnswer, star: Star, name: str, part: Part) -> Passage:
    phase = star.phases.get(part)
    return Passage(f"{answer.id}/{name}", part, None, getattr(star, name), phase, ("star", name))


class WeakNote(Item):
    """What is wrong with one stretch of the weak answer."""

    quote: Line = Field(description="The words, copied exactly.", examples=["we all felt"])
    note: Line = Field(description="What the interviewer writes down.", examples=["Nobody in particular decided."])


class WeakAnswer(Record):
    """An answer that fails, with notes that say where."""

    level: LevelId = Field(description="The level that it was given at.", examples=["em"])
    text: Prose = Field(
        description="What the candidate says, about 120 words.", examples=["So there was this one time …"]
    )
    notes: tuple[WeakNote, ...] = Field(
        min_length=1, description="What is wrong, where.", examples=[[{"id": "nobody"}]]
    )
