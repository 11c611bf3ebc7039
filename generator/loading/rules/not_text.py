"""A file is not text in UTF-8.

What it finds: bytes that are not UTF-8, or a zero byte, in a content file.

Why it matters: such a file cannot be read as words. It is often a document of a word processor, a picture, or a text
saved in an old encoding such as Windows-1252.

How to mend it: save the file as plain text in UTF-8. Every editor offers this under "Save with encoding".
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def not_text(span: Span, byte: int) -> Diagnostic:
    """Say which byte cannot be read as text."""
    return RULE.at(
        span,
        f"the byte 0x{byte:02X} here is not text in UTF-8",
        help=("save the file as plain text in the encoding UTF-8",),
    )
