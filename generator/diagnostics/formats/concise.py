"""One line per finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.printable import printable


def concise(diagnostics: Sequence[Diagnostic], _texts: Mapping[str, str]) -> str:
    """Return `file:line:column: severity[rule] message; help`, one line per finding."""
    return "".join(f"{_line(each)}\n" for each in diagnostics)


def _line(diagnostic: Diagnostic) -> str:
    span = diagnostic.primary.span
    help_text = f"; {diagnostic.help[0]}" if diagnostic.help else ""
    place = f"{printable(span.path)}:{span.line}:{span.column}"
    return f"{place}: {diagnostic.severity}[{diagnostic.rule}] {diagnostic.message}{help_text}"
