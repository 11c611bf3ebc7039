"""S1, what the interviewer is really probing, and S2, how the answer is built."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Item, Line, PerLevelProse, PrincipleId, Prose, Record
from generator.model.timing import Phase, Targets


class SpokenSign(Item):
    """A sentence that tells the interviewer something about the candidate."""

    says: Line = Field(
        description="The sentence as a candidate would say it, without quotation marks.",
        examples=["I had to carry out something I knew was wrong."],
    )
    why: Line = Field(
        description="What the interviewer hears in it.", examples=["The decision still belongs to somebody else."]
    )


class Probe(Record):
    """S1: the scoring dimension and the bar at each level."""

    dimension: Prose = Field(
        description="The exact thing that is scored, in a paragraph.",
        examples=["Whether your conviction and your commitment can live apart."],
    )
    signals: tuple[Line, ...] = Field(
        min_length=1,
        description="What the interviewer listens for, one short line each.",
        examples=[["The case was made before the decision was final."]],
    )
    stakes: Prose = Field(
        description="Why companies ask this: what goes wrong with people who lack it.",
        examples=["A leader who executes at half strength costs twice: the work, and the trust."],
    )
    bar: PerLevelProse = Field(
        description="What passes, for each level.", examples=[{"em": "One team, one decision, told to the end."}]
    )
    difference: Prose = Field(
        description="The line that separates one level's answer from the other's.",
        examples=["The first level keeps its own team steady; the next one answers for what other teams hear."],
    )
    red_flags: tuple[SpokenSign, ...] = Field(
        min_length=1, description="Sentences that fail the answer.", examples=[[{"id": "knew-better"}]]
    )
    passing: tuple[SpokenSign, ...] = Field(
        min_length=1, description="Sentences that pass.", examples=[[{"id": "made-it-mine"}]]
    )
    forgettable: Prose = Field(
        description="The failure that makes decent answers forgettable.",
        examples=["Compliance told as commitment: nothing in the story exists because you cared."],
    )
    missed_upgrade: Prose = Field(
        description="The one improvement that most candidates miss.",
        examples=["Name the thing that you built because you were still worried."],
    )
    boundary: Prose = Field(
        description="Where the advice stops: safety, law, ethics.",
        examples=["Commitment does not extend to what you could not sign your name under."],
    )


class ClarifyingQuestion(Item):
    """A question to ask back before the answer begins."""

    ask: Line = Field(
        description="The question, as you would say it.", examples=["Would a case where I was overruled be useful?"]
    )
    leads_to: Line = Field(
        description="What the reply tells you about which story to tell.",
        examples=["If yes, tell the one that you carried out; if not, the one that changed the plan."],
    )


class Coach(Record):
    """Advice around the answer."""

    note: Prose = Field(
        description="What a coach would say before you go in.",
        examples=["Give your manager the best reason they had, early, and in their words."],
    )
    patterns: tuple[Line, ...] = Field(
        default=(),
        description="Patterns that score, one line each.",
        examples=[["Put the cost of both paths in one sentence."]],
    )
    principles: tuple[PrincipleId, ...] = Field(
        default=(), description="Principles of content/principles.yaml that apply.", examples=[["decision-rights"]]
    )


class PartNotes(Record):
    """What each part of the answer must contain."""

    situation: Line = Field(
        description="What the situation must establish.", examples=["The direction, and why it was fixed above you."]
    )
    task: Line = Field(
        description="What the task must make clear.", examples=["That you argued and then had to execute."]
    )
    action: Line = Field(description="What the action must show.", examples=["Three beats: argue, commit, execute."])
    result: Line = Field(
        description="What the result must own up to.", examples=["One figure, and what changed in how you argue."]
    )


class Breakdown(Record):
    """S2: the plan of the answer. Targets come from the question's kind unless they are given here."""

    targets: Targets | None = Field(
        default=None,
        description="The question's own targets of time and share, where its kind's do not fit.",
        examples=[{"total_s": {"min": "240", "max": "300"}}],
    )
    parts: PartNotes = Field(
        description="What each part must contain.", examples=[{"situation": "The direction and its owner."}]
    )
    phases: tuple[Phase, ...] = Field(
        default=(),
        description="The question's own stretches, beside those of its kind; beats name them.",
        examples=[[{"id": "advocacy"}]],
    )
    disqualifies: Prose = Field(
        description="What makes a story unfit for this question.",
        examples=["If you did not have to carry the decision out, it is a story about advice."],
    )
