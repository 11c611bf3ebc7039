"""S5, S6, S8 and S9: assertions, follow-ups, mistakes, phrases and contrasts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Item, LevelId, Line, Prose, Record, Reference


class Spoken(Record):
    """A sentence as it is said, apart from the comment on it."""

    says: Line = Field(
        description="The sentence as a candidate would say it, without quotation marks.",
        examples=["I kept raising it all through the project."],
    )
    comment: Line = Field(
        description="What is right or wrong with it.",
        examples=["It sounds thorough, and tells the interviewer that nothing ever closes for you."],
    )


class Assertion(Item):
    """S5: a claim about good judgement, with the trap beside the better sentence."""

    claim: Line = Field(
        description="The claim, such that a good leader could disagree.",
        examples=["An argument has an end, and you choose it."],
    )
    why: Prose = Field(
        description="Why it holds: the harm, who bears it, when it shows.",
        examples=["A team that hears the argument go on for weeks waits for the outcome."],
    )
    trap: Spoken = Field(description="What sounds mature and is not.", examples=[{"says": "I kept raising it."}])
    upgrade: Spoken = Field(
        description="What to say in its place.", examples=[{"says": "I argued once, on the Tuesday."}]
    )
    unless: Line | None = Field(
        default=None,
        description="When the claim does not hold.",
        examples=["New facts arrive that would have changed the decision."],
    )


class FollowUp(Item):
    """S6: what the interviewer asks next."""

    ask: Line = Field(description="The question.", examples=["Who else knew that you disagreed?"])
    kind: Annotated[str, Reference("follow-up-kind")] = Field(
        description="What sort of probe it is, from `follow_up_kinds` in content/guide.yaml.", examples=["evidence"]
    )
    why: Line = Field(description="Why they ask it.", examples=["Whether the disagreement leaked through your tone."])
    response: Prose = Field(
        description="A good response, 23 to 40 seconds, with something new from the story.",
        examples=["My lead did, because she asked me outright …"],
    )
    avoid: Spoken = Field(description="What not to do.", examples=[{"says": "I was open with my senior people."}])


class Mismatch(Record):
    """An answer given at one level to a question asked at another."""

    asked: LevelId = Field(description="The level of the interview.", examples=["director"])
    answered: LevelId = Field(description="The level of the story told.", examples=["em"])


class Mistake(Item):
    """S8: a common mistake. It has `sounds_like` where it is heard and `looks_like` where it is seen."""

    name: Line = Field(description="The mistake in two to six words.", examples=["The paper trail"])
    sounds_like: Line | None = Field(
        default=None,
        description="The sentence one would hear, without quotation marks.",
        examples=["I made sure my concerns were on record."],
    )
    looks_like: Line | None = Field(
        default=None,
        description="What one would see, where no sentence gives it away.",
        examples=["A story about one team and two weeks."],
    )
    why: Line = Field(
        description="Why it fails: what the interviewer writes down.", examples=["Protects self; unclear on outcome."]
    )
    fix: Line = Field(
        description="The repair, best as a sentence to say.",
        examples=["I wrote it down so that she could decide with all of it in front of her."],
    )
    mismatch: Mismatch | None = Field(
        default=None,
        description="Given when the mistake is to answer at the wrong level.",
        examples=[{"asked": "director", "answered": "em"}],
    )


class Phrase(Item):
    """S9: a phrase that shows fluency, useless without the fact behind it."""

    phrase: Line = Field(
        description="The phrase, without quotation marks.", examples=["I argued it once, and then it was mine."]
    )
    signals: Line = Field(description="What it signals, in a few words.", examples=["The argument had an end"])
    example: Line = Field(
        description="The phrase at work in a sentence or two.",
        examples=["She said no on the Friday. I argued it once, and then it was mine: I wrote the rollout that night."],
    )
    variant: bool = Field(
        default=False,
        description="Whether the example says the phrase in other words. Otherwise it must contain it.",
        examples=[True],
    )


class Contrast(Item):
    """The same moment told weakly and strongly."""

    weak: Line = Field(description="The weak telling.", examples=["My boss would not listen."])
    strong: Line = Field(
        description="The strong telling.", examples=["She had promised the date in public, and I had not known."]
    )
    why: Line = Field(description="What the difference is.", examples=["The other side gets its own reason."])
