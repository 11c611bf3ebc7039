"""A question claims to be complete and leaves one of its levels out.

What it finds: a question in `review` or `published` that is asked at a level for which it has no main answer, no bar
in `probe.bar`, or nothing in `cheat_sheet.calibration`.

Why it matters: the page promises every level that it names an answer of its own.

How to mend it: write what is missing, or take the level out of the question's `levels`. A question may be published for
one level alone.
"""

from collections.abc import Iterator

from generator.checking.subjects import finished
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import DocumentPath
from generator.model.guide import Guide
from generator.model.question import Question

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find levels that a finished question is asked at and does not serve."""
    known = {level.id for level in guide.settings.levels}
    for id, question in finished(guide):
        for index, level in enumerate(question.levels):
            if level not in known:
                continue
            for path, what in _lacking(question, level, known):
                places = guide.place(id)
                yield RULE.at(
                    places.key(path) if path else places.value(("levels", index)),
                    f"{what} the level `{level}`",
                    help=("write it, or take the level out of the question’s `levels`",),
                )


def _lacking(question: Question, level: str, known: set[str]) -> Iterator[tuple[DocumentPath, str]]:
    """Yield where something about a level is missing, and what.

    Sections that are missing as a whole have been reported, and so have misspelt levels, one of which may be this one.
    """
    answered = {answer.level for answer in question.answers}
    leads = {answer.level for answer in question.answers if answer.lead}
    if answered and answered <= known and level not in leads:
        yield (), "there is no main answer for"
    if question.probe and question.probe.bar.keys() <= known and level not in question.probe.bar:
        yield ("probe", "bar"), "the bar says nothing about"
    sheet = question.cheat_sheet
    if sheet and sheet.calibration.keys() <= known and level not in sheet.calibration:
        yield ("cheat_sheet", "calibration"), "the calibration says nothing about"
