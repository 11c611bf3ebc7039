"""An answer lies outside the targets of its question.

What it finds: a composed answer whose time, or whose share of a part or phase, lies outside what the question asks for,
give or take the tolerance; and a short version outside 60 to 90 seconds. A hint, which stops nothing.

Why it matters: the page promises a time and a balance, and prints what the answer measures beside it.

How to mend it: move words between the parts, or say in `breakdown.targets` what this question really asks for. Where
the story needs it so, allow it and say why.
"""

from collections.abc import Iterator

from generator.checking.rules.seconds_out_of_time import SHORT_VERSION
from generator.checking.told import Answer, answers, is_measurable
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath
from generator.measuring.figures import measure
from generator.model.answer import Consent
from generator.model.derived import Figures, Stretch
from generator.model.guide import Guide
from generator.model.timing import Range

RULE = define(__name__, __doc__, "hint")


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find answers that are too long, too short or out of balance."""
    kinds = {kind.id for kind in guide.settings.kinds}
    for answer in answers(guide):
        if answer.answer.consent is Consent.COMPOSED and answer.question.kind in kinds:
            yield from _compare(answer, measure(guide, answer.question, answer.answer))


def _compare(answer: Answer, figures: Figures) -> Iterator[Diagnostic]:
    if not figures.fits:
        yield _outside(answer, ("id",), "the answer takes", f"{figures.seconds} s", figures.target_s)
    for part, stretch in figures.parts.items():
        if not stretch.fits:
            yield _share(answer, ("star", part.value), f"the {part.value} takes", stretch)
    for phase, stretch in figures.phases:
        if not stretch.fits:
            yield _share(answer, ("id",), f"the phase `{phase.id}` takes", stretch)
    short = figures.short_seconds
    if figures.parts and is_measurable(answer) and not SHORT_VERSION.min <= short <= SHORT_VERSION.max:
        yield _outside(answer, ("short_version",), "the short version takes", f"{short} s", SHORT_VERSION)


def _share(answer: Answer, path: DocumentPath, what: str, stretch: Stretch) -> Diagnostic:
    assert stretch.target is not None, "what has no target fits"
    lowest = max(0, stretch.target.min - stretch.tolerance)
    window = Range(min=lowest, max=min(100, stretch.target.max + stretch.tolerance))
    return _outside(answer, path, what, f"{stretch.share} per cent", window)


def _outside(answer: Answer, path: DocumentPath, what: str, measured: str, window: Range) -> Diagnostic:
    where = answer.guide.place(answer.id)
    at = ("answers", answer.index, *path)
    return RULE.at(
        where.value(at) if path == ("id",) else where.key(at),
        f"{what} {measured}, and {window.min} to {window.max} would fit",
        help=("move, cut or add words, or change the question’s own targets",),
    )
