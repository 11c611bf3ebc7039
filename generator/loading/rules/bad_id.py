"""An id or a file name is not made of small letters, digits and hyphens.

What it finds: ids with capitals, spaces, underscores, dots or other signs; also file names, which are the ids of
questions, competencies and frameworks. An id has at most 60 characters.

Why it matters: ids become addresses of pages and places on them, and keys of readers' progress, and have to look the
same everywhere for ever.

How to mend it: write `one-full-case`, for example.
"""

import re
from collections.abc import Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def bad_id(span: Span, written: str) -> Diagnostic:
    """Say that an id has another form than ids have."""
    return RULE.at(
        span,
        f"`{written[:60]}` is not an id: small letters, digits and single hyphens",
        help=_proposal(written),
    )


def _proposal(written: str) -> Sequence[str]:
    plain = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")[:60].strip("-")
    return (f"write `{plain}`",) if plain else ("write something like `one-full-case`",)
