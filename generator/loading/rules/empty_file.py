"""A content file has nothing in it.

What it finds: a YAML file that is empty or holds only comments.

Why it matters: the folder says that there should be a record, and there is none.

How to mend it: fill the file in, or delete it. CONTRIBUTING.md shows how a record begins.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def empty_file(path: str) -> Diagnostic:
    """Say that a file holds no record."""
    return RULE.at(
        Span(path),
        "the file holds no record",
        help=("fill it in as the reference page of the guide describes, or delete it",),
    )
