"""A key is not one that the record has.

What it finds: a key that the record does not know, often a misspelt one, or a good key at the wrong depth.

Why it matters: what stands under it would be left out of the page without a word.

How to mend it: take the word that the message proposes, or look the record up on the guide's contributor's reference.
"""

from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import advice

RULE = define(__name__, __doc__)


def unknown_field(span: Span, key: str, known: Iterable[str]) -> Diagnostic:
    """Say that a key is unknown, and which may be meant."""
    return RULE.at(span, f"`{key[:60]}` is not a key that can stand here", help=advice(key, known))
