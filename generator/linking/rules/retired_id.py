"""An id is used that was retired.

What it finds: a question or an item whose id stands in `content/retired.yaml`.

Why it matters: readers who learned the old item would see its progress on the new one.

How to mend it: choose an id that was never published. To bring the old thing back as it was, delete its line from the
register.
"""

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def retired_id(span: Span, id: str, register: Span) -> Diagnostic:
    """Say that an id was retired."""
    return RULE.at(
        span, f"the id `{id}` was retired", help=("choose a new one",), also=(Label(register, "retired here"),)
    )
