"""Findings for a terminal: an excerpt of the file with a caret below what is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.printable import printable
from generator.diagnostics.span import LINE_BREAK, Span

WIDTH = 110
"""An excerpt shows at most so many characters of a line."""


def full(diagnostics: Sequence[Diagnostic], texts: Mapping[str, str]) -> str:
    """Return each finding with its excerpt, and one empty line between two."""
    files = {label.span.path for each in diagnostics for label in (each.primary, *each.secondary)}
    lines = {path: LINE_BREAK.split(texts[path]) for path in files if path in texts}
    return "\n".join("".join(f"{line}\n" for line in _lines(each, lines)) for each in diagnostics)


def _lines(diagnostic: Diagnostic, files: Mapping[str, Sequence[str]]) -> Iterator[str]:
    labels = (diagnostic.primary, *diagnostic.secondary)
    margin = " " * len(str(max(label.span.line for label in labels)))
    yield f"{diagnostic.severity}[{diagnostic.rule}]: {diagnostic.message}"
    for label, arrow in zip(labels, ("-->", *(":::" for _ in diagnostic.secondary)), strict=True):
        span = label.span
        yield f"{margin}{arrow} {printable(span.path)}:{span.line}:{span.column}"
        yield from _excerpt(label, files.get(span.path, ()), margin)
    for each in diagnostic.help:
        yield f"{margin} = help: {each}"


def _excerpt(label: Label, lines: Sequence[str], margin: str) -> Iterator[str]:
    span = label.span
    if not 0 < span.line <= len(lines):
        return
    yield f"{margin} |"
    if span.line > 1 and lines[span.line - 2].strip():
        yield _row(span.line - 1, _cut(lines[span.line - 2], 0), margin)
    shown = lines[span.line - 1]
    start = 0 if span.column <= WIDTH // 2 else span.column - WIDTH // 3
    yield _row(span.line, _cut(shown, start), margin)
    yield f"{margin} | {' ' * (span.column - 1 - start)}{_carets(span, shown, start)} {label.text}".rstrip()


def _row(number: int, text: str, margin: str) -> str:
    return f"{number:>{len(margin)}} | {text}".rstrip()


def _cut(line: str, start: int) -> str:
    line = printable(line.replace("\t", " "))
    return line[start : start + WIDTH] + ("…" if len(line) > start + WIDTH else "")


def _carets(span: Span, line: str, start: int) -> str:
    end = span.end_column if span.end_line == span.line else len(line) + 1
    width = min(end, start + WIDTH + 1) - span.column
    return "^" * max(1, width)
