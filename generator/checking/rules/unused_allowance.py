"""A comment allows what is not there any more.

What it finds: an allowance of a finished page without a finding that it silences. A hint, which stops nothing.

Why it matters: it would go on to silence the next finding, which nobody has looked at.

How to mend it: delete the comment, or move it to the line of the finding.
"""

from generator.checking.allowances import Allowance
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define

RULE = define(__name__, __doc__, "hint")


def unused_allowance(allowance: Allowance) -> Diagnostic:
    """Say that an allowance allows nothing."""
    return RULE.at(
        allowance.span,
        f"`{allowance.rule}` finds nothing here that has to be allowed",
        help=("delete the comment, or move it to the line of the finding",),
    )
