"""A key that the record needs is not there.

What it finds: a required key that is missing.

Why it matters: the page has a place for it that would stay empty, and everything derived from it would be missing too.

How to mend it: add the key in the record that the message points at. Its meaning stands on the contributor's reference.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def missing_field(span: Span, key: str, meaning: str) -> Diagnostic:
    """Say which key is missing, and what it means."""
    return RULE.at(
        span, f"`{key}` is missing here", help=(f"add `{key}:` — {meaning[:1].lower()}{meaning[1:].rstrip('.')}",)
    )
