"""A text, a list and a mapping were mixed up.

What it finds: a text where a list is wanted, a list where named keys are wanted, and so on.

Why it matters: the values cannot be told apart.

How to mend it: a list has one item a line, each after `- `; named keys stand on lines of their own, two spaces in.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)

HELP = {
    "a list": "put each item on a line of its own, starting with `- `",
    "named keys": "put each key on a line of its own, as `key: value`, two spaces in",
    "a text": "write the text after the colon, or after a `|` on the lines below",
}


def wrong_shape(span: Span, name: str, wanted: str, found: str) -> Diagnostic:
    """Say what was wanted and what was found: a text, a list, named keys or nothing."""
    shown = name if " " in name else f"`{name}`"
    return RULE.at(span, f"{shown} wants {wanted} here, and has {found}", help=(HELP[wanted],))
