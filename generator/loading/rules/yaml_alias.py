"""A file uses YAML's anchors, aliases or tags.

What it finds: `&name`, `*name` and `!tag` at the start of a value.

Why it matters: an alias hides where a text stands, so that links, messages and edits point at the wrong place; a tag
asks the reader of the file to build something else than text. Records need neither.

How to mend it: write the text out where it is used. A text that begins with one of these signs goes in quotes.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def yaml_alias(span: Span, sign: str) -> Diagnostic:
    """Say that a value begins with a sign of YAML's own."""
    what = {"&": "an anchor", "*": "an alias", "!": "a tag"}[sign]
    return RULE.at(
        span,
        f"`{sign}` makes this {what}, which records do not use",
        help=(f"put the text in quotes if it is to begin with `{sign}`; otherwise write it out here",),
    )
