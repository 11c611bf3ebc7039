"""A note quotes words that its answer does not say.

What it finds: a margin note, or a note on the weak answer, whose `quote` stands in no passage of the answer. Line
breaks and repeated spaces make no difference.

Why it matters: the note would hang in the air. It usually happens when a sentence is polished after the note was
written.

How to mend it: copy the words from the answer as they stand now, with their markup.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath
from generator.model.answer import MarginNote, WeakNote, passages
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

SENTENCE_END = re.compile(r"(?<=[.!?:;])[”’\"')]*\s+")


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find notes whose quote no longer stands."""
    for id, question in living(guide):
        for index, answer in enumerate(question.answers):
            if answer.margin_notes:
                texts = [passage.text for passage in passages(answer)]
                yield from _lost(guide, id, answer.margin_notes, texts, ("answers", index, "margin_notes"))
        if weak := question.weak_answer:
            yield from _lost(guide, id, weak.notes, [weak.text], ("weak_answer", "notes"))


def _lost(
    guide: Guide, question: str, notes: Sequence[MarginNote | WeakNote], texts: Sequence[str], path: DocumentPath
) -> Iterator[Diagnostic]:
    told = [_plain(text) for text in texts]
    for index, note in enumerate(notes):
        quote = _plain(note.quote)
        if not any(quote in text for text in told):
            yield RULE.at(
                guide.place(question).value((*path, index, "quote")),
                f"the answer does not say what the note `{note.id}` quotes",
                help=_proposal(quote, told),
            )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _proposal(quote: str, told: Sequence[str]) -> tuple[str]:
    sentences = [sentence for text in told for sentence in SENTENCE_END.split(text)]
    near = get_close_matches(quote, sentences, n=1, cutoff=0.5)
    if not near:
        return ("copy the words from the answer as they stand there",)
    return (f"the nearest words there are: {near[0]}",)
