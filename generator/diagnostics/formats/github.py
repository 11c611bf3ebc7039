"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic

LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}


def github(diagnostics: Sequence[Diagnostic], _texts: Mapping[str, str]) -> str:
    """Return one workflow command per finding."""
    return "".join(f"{_command(each)}\n" for each in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    span = diagnostic.primary.span
    properties = {"file": span.path, "line": str(span.line)}
    if span.line == span.end_line:
        # GitHub places columns only where start and end lie on one line.
        properties |= {"col": str(span.column), "endColumn": str(max(span.column, span.end_column - 1))}
    properties |= {"endLine": str(span.end_line), "title": diagnostic.rule}
    text = "\n".join([diagnostic.message, *(f"help: {each}" for each in diagnostic.help)])
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{LEVELS[diagnostic.severity]} {listed}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
