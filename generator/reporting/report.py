"""A guide to the report for its maintainers: what no single page shows."""

from __future__ import annotations

from collections.abc import Collection

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.reporting.answers import answers_table
from generator.reporting.items import items_table, refusals_table
from generator.reporting.mix import mix_table
from generator.reporting.pairs import pairs_table
from generator.reporting.reuse import reuse_table


def report(guide: Guide, derived: Derived, chosen: Collection[str]) -> str:
    """Return the report about the chosen questions, as Markdown.

    The mix is always that of the whole guide, and what is reused is looked for in all of it.
    """
    sections = (
        ("Answers", answers_table(guide, derived, chosen)),
        ("Self-check items", items_table(derived, chosen)),
        ("Items that are not published", refusals_table(derived, chosen)),
        ("Outcomes and shapes of the whole guide, first-person stories apart", mix_table(guide)),
        ("Domains, places and figures in two questions, first-person stories apart", reuse_table(guide, chosen)),
        ("Answers nearest to each other, by their runs of three words", pairs_table(guide, chosen)),
    )
    return "\n".join(f"## {title}\n\n{body}" for title, body in sections)
