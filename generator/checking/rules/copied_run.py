"""Two texts share a run of words.

What it finds: eight words or more that spoken texts of two questions have in common, and five that two model answers
have, of the same question or not, unless the run is a stock phrase or says hardly anything. Of several runs that an
answer shares with another question, the first is shown.

Why it matters: readers who meet a sentence for the second time stop believing the first. Runs that two answers share
are the trace of a template, or of somebody else's words.

How to mend it: say it in the words of this story. A phrase that everybody uses goes into the list of stock phrases.
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checking.stock_phrases import STOCK_PHRASES
from generator.checking.stop_words import STOP_WORDS
from generator.checking.subjects import FINISHED
from generator.checking.texts import Text
from generator.checking.told import is_spoken, question_texts
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.measuring.overlap import Gram, grams
from generator.measuring.words import WORD, tokens
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

RUN, LONG_RUN = 5, 8
CONTENT = 2
"""How many words of a run of five have to say something."""
STOCK = " " + " | ".join(" ".join(tokens(each)) for each in STOCK_PHRASES) + " "


class _Speech(NamedTuple):
    """A spoken text, and whom it belongs to: a model answer, or the rest of a question."""

    question: str
    answer: int | None
    text: Text
    words: tuple[str, ...]


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find runs of words that two spoken texts share."""
    said = list(_speeches(guide))
    twice = _shared(said)
    first: dict[Gram, tuple[_Speech, int]] = {}
    told: set[tuple[object, ...]] = set()
    for speech in said:
        runs = grams(speech.words, RUN)
        found = [index for index, gram in enumerate(runs) if hash(gram) in twice]
        yield from _copied(speech, runs, found, first, told)
        for index in found:
            first.setdefault(runs[index], (speech, index))


def _speeches(guide: Guide) -> Iterator[_Speech]:
    for id, text in question_texts(guide):
        path = text.document_path
        if guide.questions[id].status in FINISHED and is_spoken(text):
            answer = path[1] if path[0] == "answers" and isinstance(path[1], int) else None
            yield _Speech(id, answer, text, tokens(text.text))


def _shared(said: list[_Speech]) -> set[int]:
    """Return the hashes of the runs that two speakers share; only these few are looked at again."""
    owner: dict[int, tuple[str, int | None]] = {}
    twice: set[int] = set()
    for speech in said:
        whose = (speech.question, speech.answer)
        for each in map(hash, grams(speech.words, RUN)):
            if owner.setdefault(each, whose) != whose:
                twice.add(each)
    return twice


def _copied(
    speech: _Speech,
    runs: list[Gram],
    found: list[int],
    first: dict[Gram, tuple[_Speech, int]],
    told: set[tuple[object, ...]],
) -> Iterator[Diagnostic]:
    done = -1
    for index in found:
        origin, start = first.get(runs[index], (speech, 0))
        if index <= done or (origin.question, origin.answer) == (speech.question, speech.answer):
            continue
        length = _length(speech.words[index:], origin.words[start:])
        done = index + length - RUN
        pair = (speech.question, speech.answer, origin.question)
        if pair not in told and _counts(speech, origin, speech.words[index : index + length]):
            told.add(pair)
            yield RULE.at(
                _place(speech, index, length),
                f"{length} words in a row stand in another text as well",
                help=("say it in the words of this story",),
                also=(Label(_place(origin, start, length), "here first"),),
            )


def _length(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return same


def _counts(speech: _Speech, origin: _Speech, run: tuple[str, ...]) -> bool:
    """Tell whether a shared run is copied: long between questions, or telling between two model answers."""
    if len(run) >= LONG_RUN and speech.question != origin.question:
        return True
    if speech.answer is None or origin.answer is None or f" {' '.join(run)} " in STOCK:
        return False
    return any(
        sum(word not in STOP_WORDS for word in each) >= CONTENT and f" {' '.join(each)} " not in STOCK
        for each in grams(run, RUN)
    )


def _place(speech: _Speech, start: int, length: int) -> Span:
    found = list(WORD.finditer(speech.text.text))[start : start + min(length, 8)]
    piece = speech.text.text[found[0].start() : found[-1].end()]
    return speech.text.place(piece, found[0].start())
