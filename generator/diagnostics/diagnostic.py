"""What there is to say about the content: one type, made by every stage and printed by every format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from generator.diagnostics.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Label:
    """A place, and a few words to write beside it."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding: what is wrong, where, and what to do about it. It holds no text of the file."""

    rule: str
    severity: str
    message: str
    primary: Label
    secondary: tuple[Label, ...] = ()
    help: tuple[str, ...] = ()


class Outcome(NamedTuple, Generic[T]):
    """A value, and what there is to say about it."""

    value: T
    diagnostics: tuple[Diagnostic, ...]


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return diagnostics by file, line and column, each once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda each: (each.primary.span, each.rule, each.message)))


def has_errors(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> bool:
    """Tell whether any of the diagnostics stops a build; under `strict`, warnings do too."""
    stopping = {"error", "warning"} if strict else {"error"}
    return any(each.severity in stopping for each in diagnostics)
