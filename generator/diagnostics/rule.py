"""A rule: the name, the severity and the explanation that stand in one file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.printable import printable
from generator.diagnostics.span import Span


class Severity(StrEnum):
    """What a finding does: an error stops the build, a warning does under `--strict`, a hint never does."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that can be wrong, and what to say about it."""

    name: str
    """In kebab-case; the name of its file, of its case file and of `guide explain NAME`."""
    severity: Severity
    explanation: str
    """What it finds, why it matters, how to mend it, with an example."""

    def at(
        self,
        span: Span,
        message: str,
        *,
        note: str = "",
        help: Sequence[str] = (),
        also: Sequence[Label] = (),
    ) -> Diagnostic:
        """Return a finding of this rule at a place, without what the author's words could do to a screen."""
        return Diagnostic(
            rule=self.name,
            severity=self.severity,
            message=printable(message),
            primary=Label(span, note),
            secondary=tuple(also),
            help=tuple(map(printable, help)),
        )


def define(module: str, docstring: str | None, severity: str = "error") -> Rule:
    """Return the rule that a module defines; its name and explanation are the module's own."""
    assert docstring, f"{module} needs a docstring"
    return Rule(module.rpartition(".")[2].replace("_", "-"), Severity(severity), cleandoc(docstring))
