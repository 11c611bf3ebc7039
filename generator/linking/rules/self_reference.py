"""A question refers to itself.

What it finds: a question that names itself as related, or as the place it moved to.

Why it matters: the reader would be sent round in a circle.

How to mend it: name another question, or delete the line.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def self_reference(span: Span) -> Diagnostic:
    """Say that the reference leads back to where it stands."""
    return RULE.at(span, "this question refers to itself", help=("name another question, or delete the line",))
