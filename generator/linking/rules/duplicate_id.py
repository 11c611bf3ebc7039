"""Two things of one list, or two questions, have the same id.

What it finds: an id that stands twice in one list, or two files of one kind with one name.

Why it matters: a link or a reader's progress that names the id would mean either of them.

How to mend it: give the newer one another id. The older one keeps its own, because readers' progress hangs on it.
"""

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def duplicate_id(span: Span, id: str, first: Span) -> Diagnostic:
    """Say that an id is taken."""
    return RULE.at(
        span,
        f"the id `{id}` is taken",
        help=("give the newer of the two another id",),
        also=(Label(first, "used here first"),),
    )
