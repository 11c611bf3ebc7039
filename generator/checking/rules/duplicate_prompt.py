"""Two questions are asked in the same words.

What it finds: a question whose one-line prompt is that of another one, apart from capitals and punctuation.

Why it matters: the two pages have one title, and readers and search cannot tell them apart. Often they are one question
that two people have written.

How to mend it: say in the prompt what makes this question another one, or merge the two and retire one of them.
"""

import re
from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find questions with the same one-line prompt."""
    seen: dict[str, str] = {}
    path = ("prompt", "one_line")
    for id, question in living(guide):
        words = " ".join(re.findall(r"\w+", question.prompt.one_line.casefold()))
        first = seen.setdefault(words, id)
        if first != id:
            yield RULE.at(
                guide.place(id).value(path),
                f"the question `{first}` is asked in the same words",
                help=("say what makes this question another one, or merge the two",),
                also=(Label(guide.place(first).value(path), "asked here first"),),
            )
