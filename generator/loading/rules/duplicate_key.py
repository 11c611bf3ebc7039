"""A key stands twice in one record.

What it finds: the same key two times in one mapping.

Why it matters: YAML keeps only the last one without a word, and what the first one said would be lost.

How to mend it: keep one of the two.
"""

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def duplicate_key(span: Span, key: str, first: Span) -> Diagnostic:
    """Say that a key was given before."""
    return RULE.at(
        span,
        f"`{key}` is given twice here",
        help=("keep one of the two, or rename one",),
        also=(Label(first, "given here first"),),
    )
