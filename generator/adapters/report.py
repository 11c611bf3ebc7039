"""Findings to the terminal."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.formats import FORMATS


def chosen_format(name: str | None) -> str:
    """Return the format to print in: the given one, or what suits the place where we run."""
    return name or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full")


def report(diagnostics: Sequence[Diagnostic], texts: Mapping[str, str], *, format: str | None = None) -> str:
    """Return the findings in a format, followed by a line that sums them up.

    In the full format, hints take one line each, so that what has to be mended stays in sight.
    """
    name = chosen_format(format)
    hints = [each for each in diagnostics if name == "full" and each.severity == "hint"]
    others = [each for each in diagnostics if each not in hints]
    printed = FORMATS[name](others, texts) + ("\n" if others and hints else "") + FORMATS["concise"](hints, texts)
    return f"{printed}{chr(10) if printed else ''}{summary(diagnostics)}\n"


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Return one line with the number of findings, and how to learn more about the first."""
    if not diagnostics:
        return "no problems found"
    counts = Counter(each.severity for each in diagnostics)
    files = len({each.primary.span.path for each in diagnostics})
    numbers = ", ".join(_count(counts[each], each) for each in ("error", "warning", "hint") if counts[each])
    return f"{numbers} in {_count(files, 'file')} · guide explain {diagnostics[0].rule}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
