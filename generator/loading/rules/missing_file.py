"""A file that every guide needs is not there.

What it finds: a guide without `content/guide.yaml`.

Why it matters: the guide's name, levels, rounds and kinds stand there, and every question refers to them.

How to mend it: bring the file back, or start from the one in this repository.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def missing_file(path: str) -> Diagnostic:
    """Say that a file is missing."""
    help_text = "create it: the guide's name, levels and lists stand there"
    return RULE.at(Span(path), f"there is no {path}", help=(help_text,))
