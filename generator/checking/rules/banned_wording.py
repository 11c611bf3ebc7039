"""A text uses wording that has been heard too often.

What it finds: wording of the editors' list (brochure language, slogans, praise of oneself) in what is meant to be good:
not in traps, weak answers, red flags and mistakes, where it is shown for what it is, and not in the stories that people
tell of themselves. A hint, which stops nothing.

Why it matters: the listener has heard the phrase this morning already, and stops listening for the rest.

How to mend it: say what happened. Some words have a plain meaning too (a robust estimate, leverage in finance): allow
those, and say why.
"""

from collections.abc import Iterator, Sequence

from generator.checking.told import house_texts
from generator.checking.wording import BANNED, Banned
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__, "hint")


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find wording of the editors' list."""
    possible: dict[str, list[Banned]] = {}
    for _, text in house_texts(guide):
        if text.file not in possible:
            possible[text.file] = _possible(guide.texts[text.file], BANNED)
        for banned in _possible(text.text, possible[text.file]):
            for found in banned.pattern.finditer(text.text):
                yield RULE.at(
                    text.place(found[0], found.start()),
                    f"`{found[0]}` has been heard too often ({banned.id}); the window is 0",
                    help=("say what happened",),
                )


def _possible(text: str, patterns: Sequence[Banned]) -> list[Banned]:
    """Return the patterns that a text can hold at all: looking for a stem is faster than trying a pattern."""
    small = text.lower().replace("’", "'")
    return [banned for banned in patterns if any(stem in small for stem in banned.stems)]
