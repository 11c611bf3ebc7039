"""A model answer says what its own page warns of.

What it finds: a stretch of a model answer that holds six in ten of the content words of one of the page's traps, red
flags or mistake sentences, in their order and close together. Sentences of fewer than five content words are too short
to tell.

Why it matters: the page calls the sentence a failure and then shows it as a model. Readers believe the model.

How to mend it: say it otherwise in the answer, or write a trap that is really one.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from generator.checking.stop_words import content_words
from generator.checking.subjects import FINISHED
from generator.checking.told import Answer, answers, place_of
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath
from generator.measuring.overlap import common_subsequence
from generator.measuring.words import WORD, tokens
from generator.model.answer import passages
from generator.model.guide import Guide
from generator.model.question import Question

RULE = define(__name__, __doc__)

SHORTEST, SHARE, WINDOW = 5, 0.6, 1.5
"""Content words that a trap needs, the share of them that gives it away, and the window in lengths of the trap."""
Trap = tuple[DocumentPath, list[str]]


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find model answers that fall into a trap of their own page."""
    found: dict[str, list[Trap]] = {}
    for answer in answers(guide):
        if answer.question.status in FINISHED:
            if answer.id not in found:
                found[answer.id] = list(_traps(answer.question))
            yield from _fallen(answer, found[answer.id])


def _traps(question: Question) -> Iterator[Trap]:
    said: list[tuple[DocumentPath, str]] = [
        (("assertions", index, "trap", "says"), each.trap.says) for index, each in enumerate(question.assertions)
    ]
    said += [
        (("mistakes", index, "sounds_like"), each.sounds_like or "") for index, each in enumerate(question.mistakes)
    ]
    if probe := question.probe:
        said += [(("probe", "red_flags", index, "says"), each.says) for index, each in enumerate(probe.red_flags)]
    for path, text in said:
        words = [word for _, word in content_words(tokens(text))]
        if len(words) >= SHORTEST:
            yield path, words


def _fallen(answer: Answer, traps: Sequence[Trap]) -> Iterator[Diagnostic]:
    for passage in passages(answer.answer):
        content = content_words(tokens(passage.text))
        where: dict[str, list[int]] = {}
        for position, (_, word) in enumerate(content):
            where.setdefault(word, []).append(position)
        for path, trap in traps:
            if (start := _said(trap, [word for _, word in content], where)) is not None:
                text = answer.text(passage)
                offset = list(WORD.finditer(text.text))[content[start][0]].start()
                yield RULE.at(
                    place_of(text, offset, 200),
                    "the model answer says what its own page warns of",
                    help=("say it otherwise here, or write a trap that is really one",),
                    also=(Label(answer.guide.place(answer.id).value(path), "the warning"),),
                )


def _said(trap: Sequence[str], words: Sequence[str], where: Mapping[str, list[int]]) -> int | None:
    """Return the position at which a text begins to say a trap, or None."""
    needed, window = ceil(SHARE * len(trap)), ceil(WINDOW * len(trap))
    shared = sorted(position for word in set(trap) for position in where.get(word, ()))
    for index, start in enumerate(shared):
        enough = bisect_right(shared, start + window - 1) - index >= needed
        if enough and common_subsequence(trap, words[start : start + window]) >= needed:
            return start
    return None
