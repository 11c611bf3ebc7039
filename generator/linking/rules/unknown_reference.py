"""A reference names something that does not exist.

What it finds: an id, written where another record or item is meant, that nothing of that kind has.

Why it matters: the page would link nowhere, or leave the place empty.

How to mend it: take the id that the message proposes, or create what is missing.
"""

from collections.abc import Iterable

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import advice

RULE = define(__name__, __doc__)


def unknown_reference(span: Span, what: str, written: str, known: Iterable[str], where: str) -> Diagnostic:
    """Say that nothing of a kind has the id, and where such things are kept."""
    ids = list(known)
    help_lines = advice(written, ids) or (f"there is none yet; add it in {where}",)
    message = f"no {what} is called `{written[:80]}`" if written.strip() else f"this names no {what}"
    return RULE.at(span, message, note=f"looked up in {where}", help=help_lines)
