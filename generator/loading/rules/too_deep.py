"""A file is nested deeper than any record.

What it finds: lists and mappings inside one another more than 20 levels deep.

Why it matters: no record needs more than eight. It is usually a slip of the indentation, or an attempt to make the
reader of the file give up.

How to mend it: compare the indentation with that of another file of the same folder.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)

LIMIT = 20
"""How many levels a file may have."""


def too_deep(span: Span) -> Diagnostic:
    """Say where the nesting goes too deep."""
    return RULE.at(
        span, f"this is nested more than {LIMIT} levels deep", help=("check the indentation of the lines above",)
    )
