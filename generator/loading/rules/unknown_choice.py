"""A value is not one of those that the key takes.

What it finds: a word outside a closed list, such as a status that does not exist.

Why it matters: pages and filters know only the words of the list.

How to mend it: take one of the words that the message names.
"""

from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import advice

RULE = define(__name__, __doc__)


def unknown_choice(span: Span, name: str, written: str, known: Iterable[str]) -> Diagnostic:
    """Say that a word is not in the list, and which may be meant."""
    return RULE.at(span, f"`{written[:60]}` is not a {name.replace('_', ' ')}", help=advice(written, known))
