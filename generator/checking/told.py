"""What questions say, for the rules about prose: each text with its place, and whether it is meant to be bad."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.checking.subjects import living
from generator.checking.texts import Text
from generator.diagnostics.span import DocumentPath, Span
from generator.measuring.words import count_words
from generator.model.answer import Consent, ModelAnswer, Passage, passages
from generator.model.base import Markup
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.shape import marked_texts

BAD_ON_PURPOSE = frozenset(
    {"trap", "avoid", "weak", "red_flags", "sounds_like", "looks_like", "weak_answer", "quiz"},
)
"""The keys below which texts are counter-examples, or play with them."""
NOT_PROSE = frozenset({"sources", "also_asked"})
"""The keys below which stand titles and other people's wordings."""
SPOKEN = frozenset({"answers", "weak_answer", "follow_ups", "no_story", "approach", "cheat_sheet", "phrases"})
SAID = frozenset({"text", "situation", "task", "result", "learning", "later", "short_version", "response", "no_story",
                  "approach", "example", "first_sentence"})  # fmt: skip
"""The sections with spoken texts, and the last keys of those: what a candidate says in whole sentences."""
MEASURABLE = 200
"""An answer of fewer words is too short for ratios and variation to mean anything."""
STRETCH = 6
"""How many words of a sentence a finding points at."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A model answer with its question and its place in it."""

    guide: Guide
    id: str
    question: Question
    index: int
    answer: ModelAnswer

    @property
    def told(self) -> tuple[Passage, ...]:
        """The passages of the whole story; of an answer without one, its short version."""
        every = tuple(passages(self.answer))
        return every[:-1] or every

    def text(self, passage: Passage) -> Text:
        """Return the text of a passage with its place."""
        path = ("answers", self.index, *passage.path)
        return text_at(self.guide, self.id, path, passage.text)

    def name_place(self) -> Span:
        """Return where the answer's id stands, for what is said of the whole of it."""
        return self.guide.place(self.id).value(("answers", self.index, "id"))


@lru_cache(maxsize=1)
def question_texts(guide: Guide) -> tuple[tuple[str, Text], ...]:
    """Return the prose of every living question that is no title and no list of sources, by the question's id."""
    return tuple(
        (id, Text(found.text, guide.paths["question", id], found.mark, found.path, guide.place(id)))
        for id, question in living(guide)
        for found in marked_texts(question, Markup)
        if found.path[0] not in NOT_PROSE
    )


def good_texts(guide: Guide) -> Iterator[tuple[str, Text]]:
    """Yield the texts that are meant to be good, by their question's id."""
    for id, text in question_texts(guide):
        if BAD_ON_PURPOSE.isdisjoint(text.document_path):
            yield id, text


def is_spoken(text: Text) -> bool:
    """Tell whether a text is what a candidate says, as opposed to advice, notes and skeletons."""
    path = text.document_path
    return path[0] in SPOKEN and path[-1] in SAID and "outline" not in path


def answers(guide: Guide) -> Iterator[Answer]:
    """Yield every model answer of the living questions."""
    for id, question in living(guide):
        for index, answer in enumerate(question.answers):
            yield Answer(guide, id, question, index, answer)


@lru_cache(maxsize=1)
def house_answers(guide: Guide) -> tuple[Answer, ...]:
    """Return the composed answers that are long enough to measure: house style binds nobody's own story."""
    return tuple(each for each in answers(guide) if each.answer.consent is Consent.COMPOSED and is_measurable(each))


def stories(guide: Guide) -> Iterator[Answer]:
    """Yield those of the house's answers that tell a story; the others say what somebody believes."""
    return (each for each in house_answers(guide) if each.answer.star)


def is_measurable(answer: Answer) -> bool:
    """Tell whether an answer is long enough for ratios and variation to mean anything."""
    return sum(count_words(passage.text) for passage in answer.told) >= MEASURABLE


def house_texts(guide: Guide) -> Iterator[tuple[str, Text]]:
    """Yield the texts that are meant to be good and are the editors' own, by their question's id."""
    for id, text in good_texts(guide):
        section, *rest = text.document_path
        if section != "answers" or guide.questions[id].answers[int(rest[0])].consent is Consent.COMPOSED:
            yield id, text


@lru_cache(maxsize=1)
def house_by_question(guide: Guide) -> tuple[tuple[Text, ...], ...]:
    """Return the editors' own texts, those of each question together."""
    found: dict[str, list[Text]] = {}
    for id, text in house_texts(guide):
        found.setdefault(id, []).append(text)
    return tuple(map(tuple, found.values()))


def text_at(guide: Guide, id: str, path: DocumentPath, text: str) -> Text:
    """Return a text of a question with its place."""
    return Text(text, guide.paths["question", id], Markup(block=True), path, guide.place(id))


def place_of(text: Text, offset: int, length: int) -> Span:
    """Return the place of the first words of a stretch of a text."""
    return text.place(" ".join(text.text[offset : offset + length].split()[:STRETCH]), offset)
