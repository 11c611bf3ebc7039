"""How many self-check items each question has, and which were refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from generator.model.derived import Derived, Refusal
from generator.model.quiz import DERIVED_KINDS
from generator.reporting.table import table

KINDS = (*DERIVED_KINDS, "authored")


def items_table(derived: Derived, chosen: Collection[str]) -> str:
    """Return the table of the items by their kind."""
    rows = []
    for id, items in derived.items.items():
        if id in chosen:
            published = Counter(each.kind for each in items if not isinstance(each, Refusal))
            refused = sum(isinstance(each, Refusal) for each in items)
            rows.append((id, *(published[kind] for kind in KINDS), refused))
    return table(("question", *KINDS, "refused"), rows)


def refusals_table(derived: Derived, chosen: Collection[str]) -> str:
    """Return the table of the items that are not published, with the reasons."""
    return table(
        ("question", "item", "reason"),
        [
            (id, f"{each.kind}/{each.id}", each.reason)
            for id, items in derived.items.items()
            if id in chosen
            for each in items
            if isinstance(each, Refusal)
        ],
    )
