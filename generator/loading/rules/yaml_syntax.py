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

AFTER_SIGN = "after a `|` on the lines below, two spaces further in"
LITERAL = f"put the text {AFTER_SIGN}"
QUOTES = f"put the text in quotes, or {AFTER_SIGN}"
ONE_RECORD = "keep one record in a file, and no `---`"

# What the YAML parser says, and what that means to an author.
TRANSLATIONS: tuple[tuple[str, str, str], ...] = (
    ("cannot start any token", "this character cannot begin a text", QUOTES),
    ("mapping values are not allowed", "a colon is not allowed here", QUOTES),
    ("mapping keys are not allowed", "a question mark is not allowed here", QUOTES),
    ("found unexpected end of stream", "this quote is never closed", f"close it, or put the text {AFTER_SIGN}"),
    ("found unexpected document indicator", "this quote is not closed before a line of `---` or `...`", LITERAL),
    ("found unknown escape character", "a backslash means something inside double quotes", LITERAL),
    ("found invalid Unicode character escape", "this backslash names no character", "write the character itself"),
    ("did not find expected hexdecimal number", "this backslash names no character", "write the character itself"),
    ("could not find expected ':'", "this line has no `key:`", "write `key: text`, or indent the line below its key"),
    ("did not find expected key", "this line does not fit the lines around it",
     "begin it in the column that they begin in"),
    ("did not find expected '-' indicator", "this line does not fit the list around it",
     "start each item with `- `, all in one column"),
    ("did not find expected ',' or", "this bracket is never closed", "close it with a bracket of its own kind"),
    ("did not find expected node content", "a bracket or comma stands where a text is wanted", QUOTES),
    ("block sequence entries are not allowed", "a list item cannot begin here",
     "put the first `- ` on a line of its own, below its key"),
    ("control characters are not allowed", "a control character is not allowed", "delete the invisible character"),
    ("did not find expected comment or line break", "nothing may follow here", "begin the text on the next line"),
    ("found a tab character", "a tab is not allowed as indentation", "use two spaces for each level"),
    ("indentation indicator", "this number is not an indentation", LITERAL),
    ("another document", "a second record begins here", ONE_RECORD),
    ("did not find expected <document start>", "a second record begins here", ONE_RECORD),
    ("directive", "a line that begins with `%` means something to YAML", QUOTES),
    ("YAML document", "a line that begins with `%` means something to YAML", QUOTES),
    ("non-alphabetical character", "a line that begins with `%` means something to YAML", QUOTES),
)  # fmt: skip


def yaml_syntax(span: Span, problem: str, *, began: Span | None = None) -> Diagnostic:
    """Say what the YAML parser could not read, in an author's words.

    Where the mistake began before the place at which the parser gave up, `began` is pointed at first.
    """
    message, help_text = next(
        ((said, mend) for pattern, said, mend in TRANSLATIONS if pattern in problem),
        ("this cannot be read as YAML", LITERAL),
    )
    if began is None or began == span:
        return RULE.at(span, message, help=(help_text,))
    return RULE.at(began, message, help=(help_text,), also=(Label(span, "here the reading stopped"),))


def early_end_of_quotes(opened: Span, stopped: Span) -> Diagnostic:
    """Say that a text in quotes ends where more follows, on its own line or far below."""
    if opened.line == stopped.line:
        mend = f"put the whole text {AFTER_SIGN}; inside quotes, write ’ for an apostrophe"
        return RULE.at(stopped, "the text in quotes has ended, and more follows", help=(mend,))
    return RULE.at(
        opened,
        f"this quote is closed only in line {stopped.line}",
        help=(f"close it where the text ends, or put the text {AFTER_SIGN}",),
        also=(Label(stopped, "here the reading stopped"),),
    )


def tab_indentation(span: Span) -> Diagnostic:
    """Say that a line is indented with a tab."""
    return RULE.at(span, "a tab is not allowed as indentation", help=("use two spaces for each level",))
