"""A value is not of the kind that the key takes.

What it finds: a word where a number is wanted, an impossible date, a number that is too small or too large, an empty
text, a text that is too long, a list with too few or too many items.

Why it matters: the value cannot be used as what it stands for.

How to mend it: the message says what is wanted and shows an example.
"""

from collections.abc import Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def wrong_value(span: Span, name: str, wanted: str, help: Sequence[str] = ()) -> Diagnostic:
    """Say what the value should be."""
    return RULE.at(span, f"`{name}` {wanted}", help=help)
