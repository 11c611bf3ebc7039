"""A comment that should allow a finding does not.

What it finds: a comment that begins with `# guide:` and names no rule about prose, gives no reason, or stands inside a
longer text, where it is no comment and would be printed.

Why it matters: whoever reads the page later needs to know that somebody looked, and why it may stay. A misspelt rule
allows nothing.

How to mend it: write the rule and the reason, on the line of the finding or the line above its key:

    # guide: allow long-sentence — she really speaks like that
    situation: |
      …

or `- id: em  # guide: allow off-target — the story needs its trade`, which is about everything that is indented below
the line as well. Only findings about prose can be allowed; what is wrong with the structure has to be mended.
"""

from collections.abc import Collection, Iterator

from generator.checking.allowances import Allowance
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.suggest import advice

RULE = define(__name__, __doc__)


def bad_allowance(allowance: Allowance, allowable: Collection[str]) -> Iterator[Diagnostic]:
    """Say what keeps an allowance from working, if anything does."""
    if allowance.in_text:
        yield RULE.at(
            allowance.span,
            "this stands inside a text, where it is no comment and would be printed",
            help=("put it on the line above the key of the text",),
        )
    elif not allowance.rule:
        yield RULE.at(
            allowance.span,
            "what this allows cannot be told",
            help=("write `# guide: allow RULE — why`",),
        )
    elif allowance.rule not in allowable:
        yield RULE.at(
            allowance.span,
            f"`{allowance.rule}` is no rule about prose that could be allowed",
            help=advice(allowance.rule, sorted(allowable), limit=5),
        )
    elif not allowance.reason:
        yield RULE.at(
            allowance.span,
            f"why is `{allowance.rule}` allowed here?",
            help=("add the reason after a dash",),
        )
