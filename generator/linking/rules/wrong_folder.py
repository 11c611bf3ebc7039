"""A question lies in the folder of another competency than its own.

What it finds: a question whose folder is not its primary competency.

Why it matters: people look for a file in the folder of its competency, and would write it a second time.

How to mend it: move the file, or change `competencies.primary`.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def wrong_folder(span: Span, folder: str, right_path: str) -> Diagnostic:
    """Say where the file belongs."""
    return RULE.at(
        span, f"the file lies in the folder `{folder}`", help=(f"move it to {right_path}, or change this line",)
    )
