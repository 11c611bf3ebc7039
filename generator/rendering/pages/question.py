"""The page of a question: S1 to S10, measured, annotated and cross-linked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.answer import ModelAnswer, Passage, passages
from generator.model.derived import Derived, Figures, QuizItem
from generator.model.guide import Guide
from generator.model.question import Question, SubPrompt
from generator.model.site import Framework, Kind, Level
from generator.model.timing import Phase, Targets
from generator.rendering.diagram.steps import Step, as_steps
from generator.rendering.diagram.svg import draw
from generator.rendering.environment import PagePlan
from generator.rendering.notes import NumberedNote, quoted_in, show_marks, with_marks
from generator.rendering.urls import item_anchor, page_of

SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z“])")
"""Where a sentence ends and the next one begins."""


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage of an answer with the notes in its margin."""

    passage: Passage
    anchor: str
    marked: str
    """The passage's Markdown with private marks around the quoted words."""
    notes: Sequence[NumberedNote]

    def show(self, html: Markup) -> Markup:
        """Return the passage's HTML with its marks shown."""
        return Markup(show_marks(html, self.notes))  # noqa: S704 - marks are added to what is HTML already


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerView:
    """A model answer, measured."""

    answer: ModelAnswer
    anchor: str
    level: Level
    figures: Figures
    told: Sequence[PassageView]
    """The passages of the story."""
    short: PassageView


@dataclass(frozen=True, slots=True)
class AnsweredIn:
    """The passages of one answer that serve a part of the question."""

    answer: ModelAnswer
    level: Level
    passages: Sequence[Passage]


@dataclass(frozen=True, slots=True)
class SubPromptView:
    """A part of the question, and where each answer serves it."""

    sub_prompt: SubPrompt
    answered: Sequence[AnsweredIn]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """What the template of a question knows as `page`."""

    id: str
    question: Question
    levels: Sequence[Level]
    probed: str
    """What is scored, in one sentence of the author's Markdown; empty where the page does not say it."""
    sub_prompts: Sequence[SubPromptView]
    kind: Kind
    framework: Framework | None
    targets: Targets
    phases: Sequence[Phase]
    answers: Sequence[AnswerView]
    weak: PassageView | None
    chart: Markup | None
    steps: Sequence[Step]
    items: Sequence[QuizItem]
    related: Sequence[tuple[str, Question, str]]
    """Questions to read next: id, question and reason."""


def plan(guide: Guide, derived: Derived) -> Iterator[PagePlan]:
    """Plan a page for each question that is shown."""
    for id, question in guide.questions.items():
        yield PagePlan(
            path=page_of("question", id),
            title=question.prompt.one_line,
            template="question",
            view=_view(guide, derived, id, question),
            description=question.quick_answer or question.prompt.one_line,
            source=guide.paths["question", id],
        )


def _view(guide: Guide, derived: Derived, id: str, question: Question) -> QuestionView:
    kind = guide.kind(question.kind)
    chart = draw(question.decision, id="decision", described_by="decision-steps") if question.decision else None
    return QuestionView(
        id=id,
        question=question,
        levels=[each for each in guide.settings.levels if each.id in question.levels],
        probed=SENTENCE_END.split(question.probe.dimension.strip(), maxsplit=1)[0] if question.probe else "",
        sub_prompts=[SubPromptView(each, _answered(guide, question, each)) for each in question.sub_prompts],
        kind=kind,
        framework=guide.frameworks.get(kind.framework),
        targets=derived.targets[id],
        phases=derived.phases[id],
        answers=[_answer(guide, derived.figures[id, each.id], each) for each in _by_level(guide, question.answers)],
        weak=_weak(question),
        chart=chart,
        steps=as_steps(question.decision) if question.decision else (),
        items=derived.published_items(id),
        related=[
            (each.question, guide.questions[each.question], each.reason)
            for each in question.related
            if each.question in guide.questions
        ],
    )


def _answered(guide: Guide, question: Question, sub_prompt: SubPrompt) -> list[AnsweredIn]:
    """Return the passages that serve a part of the question, by answer."""
    answers = _by_level(guide, question.answers)
    found = [(each, [told for told in passages(each) if told.id in sub_prompt.answered_in]) for each in answers]
    return [AnsweredIn(answer, guide.level(answer.level), told) for answer, told in found if told]


def _by_level(guide: Guide, answers: Sequence[ModelAnswer]) -> list[ModelAnswer]:
    """Return the answers by level, junior first, the lead of each level before its alternatives."""
    order = [level.id for level in guide.settings.levels]
    return sorted(answers, key=lambda answer: (order.index(answer.level), not answer.lead))


def _answer(guide: Guide, figures: Figures, answer: ModelAnswer) -> AnswerView:
    notes = [
        NumberedNote(number, f"note-{answer.id}-{note.id}", note) for number, note in enumerate(answer.margin_notes, 1)
    ]
    *told, short = _annotated_once(answer, notes)
    return AnswerView(
        answer=answer,
        anchor=item_anchor(answer.id),
        level=guide.level(answer.level),
        figures=figures,
        told=told,
        short=short,
    )


def _annotated_once(answer: ModelAnswer, notes: Sequence[NumberedNote]) -> Iterator[PassageView]:
    """Yield the passages of an answer; a note stands at the first that says what it quotes."""
    left = list(notes)
    for passage in passages(answer):
        view = annotated(passage, left)
        left = [note for note in left if note not in view.notes]
        yield view


def annotated(passage: Passage, notes: Sequence[NumberedNote]) -> PassageView:
    """Return a passage with those of the notes that quote it."""
    here = quoted_in(passage.text, notes)
    return PassageView(passage, item_anchor(passage.id), with_marks(passage.text, here), here)


def _weak(question: Question) -> PassageView | None:
    if question.weak_answer is None:
        return None
    text = question.weak_answer.text
    notes = [
        NumberedNote(number, f"note-weak-{note.id}", note) for number, note in enumerate(question.weak_answer.notes, 1)
    ]
    passage = Passage("weak", None, None, text, None, ("weak_answer", "text"))
    return PassageView(passage, "weak-answer-told", with_marks(text, notes), quoted_in(text, notes))
