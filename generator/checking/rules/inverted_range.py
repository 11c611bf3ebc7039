"""A range begins above its end.

What it finds: a `min` that is larger than the `max` beside it, in times and shares of kinds, frameworks and questions.

Why it matters: nothing can lie in such a range, so that every answer would miss it.

How to mend it: swap the two numbers, or correct the one that is wrong.
"""

from collections.abc import Iterator, Sequence

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath, Places
from generator.model.guide import Guide
from generator.model.timing import Part, Phase, Range, Targets

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find ranges whose end lies below their start."""
    for places, path, found in _all(guide):
        if found.min > found.max:
            yield RULE.at(
                places.value((*path, "min")),
                f"`min` is {found.min}, which is more than `max`, {found.max}",
                help=(f"swap the two: `min: {found.max}` and `max: {found.min}`",),
            )


def _all(guide: Guide) -> Iterator[tuple[Places, DocumentPath, Range]]:
    settings = guide.places[guide.paths["file", "guide"]]
    for index, kind in enumerate(guide.settings.kinds):
        for path, found in (*_of_targets(kind.targets), *_of_phases(kind.phases)):
            yield settings, ("kinds", index, *path), found
    for id, framework in guide.frameworks.items():
        for path, found in _of_targets(framework.targets):
            yield guide.places[guide.paths["framework", id]], path, found
    for id, question in living(guide):
        if breakdown := question.breakdown:
            for path, found in (*_of_targets(breakdown.targets), *_of_phases(breakdown.phases)):
                yield guide.place(id), ("breakdown", *path), found


def _of_targets(targets: Targets | None) -> Iterator[tuple[DocumentPath, Range]]:
    if targets:
        yield ("targets", "total_s"), targets.total_s
    if targets and targets.share:
        for part in Part:
            yield ("targets", "share", part.value), getattr(targets.share, part.value)


def _of_phases(phases: Sequence[Phase]) -> Iterator[tuple[DocumentPath, Range]]:
    for index, phase in enumerate(phases):
        if phase.share:
            yield ("phases", index, "share"), phase.share
