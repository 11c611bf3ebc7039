"""Bytes to text."""

from __future__ import annotations

from generator.diagnostics.diagnostic import Diagnostic, Outcome
from generator.diagnostics.span import Span, stretch
from generator.loading.rules.file_format import byte_order_mark, line_endings
from generator.loading.rules.file_too_large import LIMIT, file_too_large
from generator.loading.rules.not_text import not_text


def read_text(path: str, content: bytes) -> Outcome[str | None]:
    """Return a file's text with LF line endings and without a byte order mark, or None with the reason."""
    if len(content) > LIMIT:
        return Outcome(None, (file_too_large(path, len(content)),))
    if (zero := content.find(b"\0")) >= 0:
        return Outcome(None, (not_text(_span(path, content, zero), 0),))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Outcome(None, (not_text(_span(path, content, error.start), content[error.start]),))
    problems: list[Diagnostic] = []
    if text.startswith("\ufeff"):
        problems.append(byte_order_mark(path))
        text = text[1:]
    if (carriage := text.find("\r")) >= 0:
        problems.append(line_endings(stretch(path, text, carriage)))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Outcome(text, tuple(problems))


def _span(path: str, content: bytes, offset: int) -> Span:
    before = content[:offset].decode("utf-8", errors="replace")
    return stretch(path, before, len(before))
