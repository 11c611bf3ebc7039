"""A question with everything that belongs to it: one YAML file, one page."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.answer import ModelAnswer, PassageId, WeakAnswer
from generator.model.base import CompetencyId, Item, LevelId, Line, Prose, QuestionId, Record, Reference, Word
from generator.model.cheat_sheet import CheatSheet
from generator.model.decision import Decision
from generator.model.judgment import Assertion, Contrast, FollowUp, Mistake, Phrase
from generator.model.probe import Breakdown, ClarifyingQuestion, Coach, Probe
from generator.model.quiz import Quiz


class Status(StrEnum):
    """Where a question stands in its life."""

    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"
    RETIRED = "retired"


class Format(StrEnum):
    """How much a question's page holds."""

    STORY = "story"
    SHORT = "short"


REQUIRED_SECTIONS: dict[Format, tuple[str, ...]] = {
    Format.STORY: (
        "quick_answer", "probe", "clarifying", "coach", "breakdown", "answers", "weak_answer", "no_story", "approach",
        "assertions", "follow_ups", "decision", "mistakes", "phrases", "contrasts", "cheat_sheet",
    ),
    Format.SHORT: (
        "quick_answer", "probe", "answers", "assertions", "follow_ups", "mistakes", "phrases", "cheat_sheet",
    ),
}  # fmt: skip
"""The sections that a question of each format needs before it is published; a short one's answers have no `star`."""


class Prompt(Record):
    """The question as it is asked."""

    long: Prose = Field(
        description="The whole scenario, as an interviewer reads it out.",
        examples=["Tell me about a direction from your own manager that you argued against …"],
    )
    one_line: Line = Field(
        description="The question in one line, used as the page's title.",
        examples=["Tell me about a decision of your manager that you disagreed with."],
    )


class SubPrompt(Item):
    """One of the things that the question asks for, tied to where the answer gives it."""

    ask: Line = Field(description="The part of the question.", examples=["What did you tell your team?"])
    answered_in: tuple[PassageId, ...] = Field(
        min_length=1,
        description="The passages that answer it: `answer/part`, or `answer/action/beat`.",
        examples=[["em/action/briefing"]],
    )


class Competencies(Record):
    """What the question is evidence of."""

    primary: CompetencyId = Field(
        description="The main competency; the file lies in the folder of this name.", examples=["influence"]
    )
    secondary: tuple[CompetencyId, ...] = Field(
        default=(), max_length=2, description="Up to two more.", examples=[["conflict"]]
    )


class Asked(Record):
    """How often the question was found, and where."""

    count: int = Field(ge=0, description="The number of independent sources that ask it.", examples=[9])
    sources: tuple[Annotated[str, Reference("source")], ...] = Field(
        default=(), description="Those sources, by their key in content/sources.yaml.", examples=[["a3", "b1"]]
    )


class Related(Record):
    """Another question worth reading next."""

    question: QuestionId = Field(description="The other question's id.", examples=["say-no-upward"])
    reason: Line = Field(description="Why read it next.", examples=["The same pressure, while you can still refuse."])


class Source(Record):
    """Something that the page rests on."""

    title: Line = Field(description="What it is.", examples=["Adesope et al. 2017, on practice tests"])
    url: Word | None = Field(default=None, description="Where it is.", examples=["https://doi.org/10.3102/1"])


class Question(Record):
    """One interview question: identity, S1 to S10, and the quiz."""

    schema_version: int = Field(ge=1, le=1, description="The version of this file's shape: 1.", examples=[1])
    status: Status = Field(
        description="`draft` (seen only in `guide serve`), `review` (published, marked), `published`, or `retired` "
        "(only a redirect).",
        examples=["draft"],
    )
    moved_to: QuestionId | None = Field(
        default=None, description="For a retired question: where its address leads now.", examples=["say-no-upward"]
    )
    prompt: Prompt = Field(description="The question as it is asked.", examples=[{"one_line": "Tell me about …"}])
    also_asked: tuple[Line, ...] = Field(
        default=(), description="Other wordings.", examples=[["When did you last lose an argument with your boss?"]]
    )
    sub_prompts: tuple[SubPrompt, ...] = Field(
        default=(), description="What the question asks for, part by part.", examples=[[{"id": "briefing"}]]
    )
    quick_answer: Annotated[Line, Field(max_length=160)] | None = Field(
        default=None,
        description="What a good answer does, in 160 characters at the most; also the page's description.",
        examples=["Argue once, with both costs on the table; then run it as yours."],
    )
    theme: Annotated[str, Reference("theme")] = Field(
        description="The theme, from `themes` in content/guide.yaml.", examples=["upward"]
    )
    category: Annotated[str, Reference("category")] = Field(
        description="The category, from `categories` in content/guide.yaml.", examples=["behavioural"]
    )
    role: Word = Field(
        description="The role in whose interviews it is typically asked.", examples=["Engineering Manager, Director"]
    )
    rounds: tuple[Annotated[str, Reference("round")], ...] = Field(
        min_length=1, description="The interview rounds, from `rounds` in content/guide.yaml.", examples=[["values"]]
    )
    difficulty: Annotated[str, Reference("difficulty")] = Field(
        description="How hard it is, from `difficulties` in content/guide.yaml.", examples=["high"]
    )
    asked: Asked = Field(description="How often it was asked.", examples=[{"count": "9"}])
    competencies: Competencies = Field(
        description="What it is evidence of: one primary, two more at the most.", examples=[{"primary": "influence"}]
    )
    skills: tuple[Word, ...] = Field(
        default=(), description="Free tags for what the answer exercises.", examples=[["managing up"]]
    )
    levels: tuple[LevelId, ...] = Field(
        min_length=1, description="The levels that are asked it.", examples=[["em", "director"]]
    )
    kind: Annotated[str, Reference("kind")] = Field(
        description="The kind of question, from `kinds` in content/guide.yaml: it brings targets and a framework.",
        examples=["commit"],
    )
    format: Format = Field(
        default=Format.STORY,
        description="`story` for a full page, `short` for an answer of 60 to 90 seconds.",
        examples=["story"],
    )
    authors: tuple[Word, ...] = Field(
        default=(), description="Who wrote the page, as they want to be named.", examples=[["The editors"]]
    )
    sources: tuple[Source, ...] = Field(default=(), description="What the page rests on.", examples=[[{"title": "…"}]])
    last_reviewed: date | None = Field(
        default=None, description="When somebody last read the whole page, as YYYY-MM-DD.", examples=["2026-11-21"]
    )
    related: tuple[Related, ...] = Field(
        default=(), description="What to read next, and why.", examples=[[{"question": "say-no-upward"}]]
    )
    probe: Probe | None = Field(
        default=None, description="S1: what the interviewer is really probing.", examples=[{"dimension": "…"}]
    )
    clarifying: tuple[ClarifyingQuestion, ...] = Field(
        default=(), description="Questions to ask back.", examples=[[{"id": "overruled"}]]
    )
    assumptions: tuple[Line, ...] = Field(
        default=(), description="What the answers take for granted.", examples=[["The decision was lawful."]]
    )
    coach: Coach | None = Field(default=None, description="A coach's advice.", examples=[{"note": "…"}])
    breakdown: Breakdown | None = Field(
        default=None, description="S2: how the answer is built.", examples=[{"disqualifies": "…"}]
    )
    answers: tuple[ModelAnswer, ...] = Field(
        default=(), description="S3 and S4: the model answers.", examples=[[{"id": "em"}]]
    )
    weak_answer: WeakAnswer | None = Field(
        default=None, description="An answer that fails, annotated.", examples=[{"text": "…"}]
    )
    no_story: Prose | None = Field(
        default=None,
        description="What to say if you have no such story.",
        examples=["I have not been overruled on something that I then had to run. The nearest is …"],
    )
    approach: Prose | None = Field(
        default=None,
        description="What to say when they ask for your approach in place of a story.",
        examples=["I ask what the decision protects before I argue with it …"],
    )
    assertions: tuple[Assertion, ...] = Field(
        default=(), description="S5: judgement, as claims with trap and upgrade.", examples=[[{"id": "one-full-case"}]]
    )
    follow_ups: tuple[FollowUp, ...] = Field(
        default=(), description="S6: what they ask next.", examples=[[{"id": "who-knew"}]]
    )
    decision: Decision | None = Field(
        default=None, description="S7: the decision framework.", examples=[{"title": "Commit or refuse?"}]
    )
    mistakes: tuple[Mistake, ...] = Field(
        default=(), description="S8: common mistakes.", examples=[[{"id": "paper-trail"}]]
    )
    phrases: tuple[Phrase, ...] = Field(
        default=(), description="S9: phrases that show fluency.", examples=[[{"id": "then-mine"}]]
    )
    contrasts: tuple[Contrast, ...] = Field(
        default=(), description="The same moment, weak and strong.", examples=[[{"id": "the-reason"}]]
    )
    cheat_sheet: CheatSheet | None = Field(
        default=None, description="S10: one page for the morning.", examples=[{"separator": "…"}]
    )
    quiz: Quiz = Field(
        default_factory=Quiz, description="Self-check items beside the derived ones.", examples=[{"items": []}]
    )
