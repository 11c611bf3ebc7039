"""Guide to diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.checking.rules import CHECKS
from generator.diagnostics.diagnostic import Diagnostic
from generator.model.guide import Guide

Check = Callable[[Guide], Iterable[Diagnostic]]


def run_checks(guide: Guide, checks: Sequence[Check] = CHECKS) -> tuple[Diagnostic, ...]:
    """Return what every check has to say about a guide."""
    return tuple(diagnostic for check in checks for diagnostic in check(guide))
