r"""A file holds a character that nobody can see.

What it finds: spaces that are not the ordinary one, such as the no-break space; characters without width; signs that
turn the direction of writing; soft hyphens; variation selectors; private and control characters. Also where YAML writes
them by their number, such as `\u200b`.

Why it matters: such characters come along when text is copied. They break search, quotes and links without a trace, and
some make a line read otherwise than it is.

How to mend it: delete the character, or type an ordinary space in its place. Editors can show it; the message says
where it stands.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from generator.checking.characters import name_of, runs
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

CATEGORIES = frozenset({"Cc", "Cf", "Co", "Zl", "Zp", "Zs"})
ALSO = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
"""Characters of other categories that show nothing: fillers, joiners, variation selectors."""
REFUSED_BY_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")
"""Characters with which a YAML file cannot be read at all."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find characters that cannot be seen."""
    for path, text in guide.texts.items():
        for run in runs(path, text, hidden_sort):
            if path.endswith(".yaml") and REFUSED_BY_YAML.match(run.written):
                continue  # Reported as not being YAML.
            is_space = unicodedata.category(run.sign) == "Zs"
            yield RULE.at(
                run.span,
                f"a character that cannot be seen: {name_of(run.sign)}",
                help=("type an ordinary space in its place" if is_space else "delete it",),
            )


@cache
def hidden_sort(sign: str) -> str:
    """Return a character itself if it cannot be seen, otherwise nothing."""
    if sign in "\n\t ":
        return ""
    return sign if unicodedata.category(sign) in CATEGORIES or ALSO.match(sign) else ""
