"""The seconds of a cheat sheet do not add up to the time of the answer.

What it finds: a `split` whose seconds together lie outside the question's time, which is its own `total_s` or that of
its kind; and a `short_split` outside 60 to 90 seconds.

Why it matters: somebody who keeps to the sheet in the interview would be too long or too short.

How to mend it: change the seconds of the stretches, or the question's time in `breakdown.targets`.
"""

from collections.abc import Iterator, Sequence

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.cheat_sheet import Slot
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.timing import Range

RULE = define(__name__, __doc__)

SHORT_VERSION = Range(min=60, max=90)
"""How long a short version takes when it is spoken, in seconds."""


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find splits that are too long or too short."""
    for id, question in living(guide):
        if not question.cheat_sheet:
            continue
        time = _time(guide, question)
        if time and time.min <= time.max:
            yield from _compare(guide, id, "split", question.cheat_sheet.split, time)
        if question.cheat_sheet.short_split:
            yield from _compare(guide, id, "short_split", question.cheat_sheet.short_split, SHORT_VERSION)


def _time(guide: Guide, question: Question) -> Range | None:
    if question.breakdown and question.breakdown.targets:
        return question.breakdown.targets.total_s
    return next((kind.targets.total_s for kind in guide.settings.kinds if kind.id == question.kind), None)


def _compare(guide: Guide, id: str, name: str, slots: Sequence[Slot], time: Range) -> Iterator[Diagnostic]:
    total = sum(slot.seconds for slot in slots)
    if not time.min <= total <= time.max:
        what = "the whole answer" if name == "split" else "the short version"
        by = time.min - total if total < time.min else total - time.max
        yield RULE.at(
            guide.place(id).key(("cheat_sheet", name)),
            f"`{name}` adds up to {total} s, and {what} takes {time.min} to {time.max}",
            help=(f"{'add' if total < time.min else 'take away'} {by} seconds or more",),
        )
