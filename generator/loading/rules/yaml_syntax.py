"""A file is not YAML.

What it finds: text that cannot be read as YAML: a quote that is never closed, a colon inside a plain text, a tab as
indentation, a list item out of line.

Why it matters: nothing of the file can be read until it is mended.

How to mend it: go to the place that the message names. Longer texts are safest after a `|` on the lines below, because
nothing in them has a meaning for YAML:

    why: |
      Any text: with colons, "quotes" and # signs.
"""

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)

LITERAL = "put the text after a `|` on the lines below, two spaces further in"

# What the YAML parser says, and what that means to an author.
TRANSLATIONS: tuple[tuple[str, str, str], ...] = (
    ("cannot start any token", "this character cannot begin a text", f"put the text in quotes, or {LITERAL}"),
    ("mapping values are not allowed", "a colon is not allowed here", f"put the text in quotes, or {LITERAL}"),
    ("found unexpected end of stream", "this quote is never closed", "close it, or write the text after a `|`"),
    ("found unexpected document indicator", "this quote is never closed", "close it, or write the text after a `|`"),
    ("found unknown escape character", "a backslash means something inside double quotes", f"{LITERAL}"),
    ("could not find expected ':'", "this line has no `key:`", "write `key: text`, or indent the line below its key"),
    ("did not find expected key", "this line does not fit the lines around it",
     "line it up with them; in quotes, write ’ for an apostrophe"),
    ("did not find expected '-' indicator", "this line does not fit the list around it",
     "start each item with `- `, all in one column"),
    ("did not find expected ',' or", "this bracket is never closed", f"close it, or {LITERAL}"),
    ("block sequence entries are not allowed", "a list item cannot begin here",
     "put the first `- ` on a line of its own, below its key"),
    ("expected a single document", "a second document begins here", "keep one record in a file; remove the `---`"),
    ("control characters are not allowed", "a control character is not allowed", "delete the invisible character"),
    ("did not find expected comment or line break", "nothing may follow here", "begin the text on the next line"),
    ("did not find expected <document start>", "a second record begins here", "keep one record in a file"),
)  # fmt: skip


def yaml_syntax(span: Span, problem: str, *, began: Span | None = None) -> Diagnostic:
    """Say what the YAML parser could not read, in an author's words.

    Where the mistake began before the place at which the parser gave up, `began` is pointed at first.
    """
    message, help_text = next(
        ((said, mend) for pattern, said, mend in TRANSLATIONS if pattern in problem),
        (f"this cannot be read as YAML ({problem})", LITERAL),
    )
    if began is None or began == span:
        return RULE.at(span, message, help=(help_text,))
    return RULE.at(began, message, help=(help_text,), also=(Label(span, "here the reading stopped"),))


def tab_indentation(span: Span) -> Diagnostic:
    """Say that a line is indented with a tab."""
    return RULE.at(span, "a tab is not allowed as indentation", help=("use two spaces for each level",))
