"""A question holds what could identify or reach a person.

What it finds: e-mail addresses, telephone numbers, names of accounts such as `@somebody`, and addresses of personal
profiles, anywhere in a finished question but its sources. Addresses at example.org, .com and .net are nobody's.

Why it matters: nobody in these stories exists, and whoever is behind an anonymised one was promised not to be found.

How to mend it: take it out, and name people by their role. Whoever wants to be named stands in `credit` or `authors`.
"""

import re
from collections.abc import Iterator

from generator.checking.subjects import FINISHED
from generator.checking.told import question_texts
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

SORTS = {
    "an e-mail address": re.compile(r"[\w.+-]{1,64}@(?!example\.(?:org|com|net)\b)[\w-]{1,64}(?:\.[\w-]{2,24})+"),
    "a telephone number": re.compile(
        r"(?<![\w.])(?:\+\d{1,3}[ ./-]?(?:\(\d{1,4}\)[ ./-]?)?(?:\d[ ./-]?){6,12}\d"
        r"|\(\d{3}\) ?\d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\w)"
    ),
    "the name of an account": re.compile(r"(?<![\w@./])@[A-Za-z_]\w{2,30}\b(?![.@]\w)"),
    "a personal profile": re.compile(
        r"\b(?:linkedin\.com/in|facebook\.com|instagram\.com|twitter\.com|x\.com|t\.me|(?:bsky\.app/profile))/[\w.-]+"
    ),
}
POSSIBLE = re.compile(r"@|\+\d|\d{3}\)? ?[-.]?\d{3}[-.]\d{4}|\.com/|t\.me/|\.app/")
"""What a file holds that has any of them in it; most files need no closer look."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find what could identify or reach a person."""
    possible = {path for path, text in guide.texts.items() if POSSIBLE.search(text)}
    for id, text in question_texts(guide):
        if text.file in possible and guide.questions[id].status in FINISHED:
            for sort, pattern in SORTS.items():
                for found in pattern.finditer(text.text):
                    yield RULE.at(
                        text.place(found[0], found.start()),
                        f"`{found[0][:40]}` looks like {sort}",
                        help=("take it out, and name people by their role",),
                    )
