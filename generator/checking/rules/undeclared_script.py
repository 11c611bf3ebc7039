"""A file holds letters of a script that the guide does not use.

What it finds: letters of another script than those under `scripts` in `content/guide.yaml`, by their Unicode names.

Why it matters: the Cyrillic `а` and the Latin `a` look the same. Search finds only one of them, and an address with the
other leads somewhere else.

How to mend it: type the word again. If the guide is meant to use the script, such as for a name, add it to `scripts`.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

from generator.checking.characters import runs
from generator.checking.rules.hidden_character import hidden_sort
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

NO_SCRIPT = {"MICRO", "FEMININE", "MASCULINE", "MODIFIER"}
"""How the names of signs begin that count as letters and belong to no script."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find letters of scripts that are not declared."""
    declared = [script.upper() for script in guide.settings.scripts]

    def foreign(sign: str) -> str:
        script = script_of(sign)
        return "" if script in declared else script

    for path, text in guide.texts.items():
        for run in runs(path, text, foreign):
            script = script_of(run.sign)
            yield RULE.at(
                run.span,
                f"`{run.written[:30]}` is written in {script} letters",
                help=(f"type it in {' or '.join(declared)}, or add {script} to `scripts` of the guide",),
            )


@cache
def script_of(sign: str) -> str:
    """Return the script of a letter by its Unicode name, or nothing for signs that belong to none."""
    if not unicodedata.category(sign).startswith("L") or hidden_sort(sign):
        return ""
    first = unicodedata.name(sign, "UNNAMED").split()[0]
    return "" if first in NO_SCRIPT else first
