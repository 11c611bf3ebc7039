"""Guide to diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.checking.allowances import Allowance, allowances
from generator.checking.rules import ALLOWABLE, CHECKS
from generator.checking.rules.bad_allowance import bad_allowance
from generator.checking.rules.unused_allowance import unused_allowance
from generator.checking.subjects import finished
from generator.diagnostics.diagnostic import Diagnostic
from generator.model.guide import Guide

Check = Callable[[Guide], Iterable[Diagnostic]]


def run_checks(guide: Guide, checks: Sequence[Check] = CHECKS) -> tuple[Diagnostic, ...]:
    """Return what every check has to say about a guide, but for what its authors allow."""
    found = [diagnostic for check in checks for diagnostic in check(guide)]
    return tuple(_settled(guide, found))


def _settled(guide: Guide, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    kinds = {kind.id for kind in guide.settings.kinds}
    # Not everything has been looked for yet in a draft, or in a question whose kind is misspelt.
    judged = {guide.paths["question", id] for id, question in finished(guide) if question.kind in kinds}
    good: list[Allowance] = []
    for path, text in guide.texts.items():
        for allowance in allowances(path, text):
            problems = tuple(bad_allowance(allowance, ALLOWABLE))
            yield from problems
            good.extend(() if problems else (allowance,))
    used: set[Allowance] = set()
    for each in found:
        allowing = [one for one in good if one.rule == each.rule and one.covers(each.primary.span)]
        used.update(allowing)
        if not allowing:
            yield each
    yield from (unused_allowance(each) for each in good if each not in used and each.span.path in judged)
