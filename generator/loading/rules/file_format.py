"""A file starts with a byte order mark or ends its lines in the Windows way.

What it finds: a byte order mark (BOM) at the start of a file, or lines that end in CR LF or CR in place of LF.

Why it matters: the characters are invisible, make every line of a pull request look changed, and move the columns that
messages point at.

How to mend it: save the file as "UTF-8" (without BOM) with line endings "LF". With git, `git add --renormalize .` does
the latter, as `.gitattributes` asks for.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def byte_order_mark(path: str) -> Diagnostic:
    """Say that the file starts with a byte order mark."""
    return RULE.at(
        Span(path),
        "the file starts with an invisible byte order mark",
        help=("save it as “UTF-8”, without BOM",),
    )


def line_endings(span: Span) -> Diagnostic:
    """Say that a line ends in a carriage return."""
    return RULE.at(
        span,
        "this line ends in a carriage return (CR), as files made on Windows do",
        help=("save the file with line endings “LF”",),
    )
