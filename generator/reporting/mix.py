"""How the guide's stories end, and how they resolve."""

from __future__ import annotations

from collections import Counter

from generator.model.answer import Outcome
from generator.model.guide import Guide
from generator.reporting.subjects import composed
from generator.reporting.table import table


def mix_table(guide: Guide) -> str:
    """Return the table of outcomes and shapes with their shares."""
    answers = [answer for _, answer in composed(guide)]
    outcomes, shapes = Counter(each.outcome.value for each in answers), Counter(each.shape for each in answers)
    rows = [("outcome", each.value, outcomes[each.value]) for each in Outcome]
    rows += [("shape", each.id, shapes[each.id]) for each in guide.settings.shapes]
    return table(
        ("of", "kind", "answers", "share"),
        [(*row, f"{round(100 * row[2] / len(answers))} %") for row in rows] if answers else [],
    )
