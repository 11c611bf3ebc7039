"""A result costs nobody anything.

What it finds: a composed story whose result names no cost, loss or open end. A hint, which stops nothing.

Why it matters: an ending without a cost sounds like an advertisement, and the next question looks for it.

How to mend it: say what got worse, what was lost or late, who paid, or what nobody knows to this day.
"""

import re
from collections.abc import Iterator

from generator.checking.told import stories
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide
from generator.model.timing import Part

RULE = define(__name__, __doc__, "hint")

COST = re.compile(
    r"\b(?:cost\w*|los[et]\w*|loss\w*|slip(?:s|ped)?|worse\w*|drop(?:s|ped)?|fell|still|ow(?:e|ed|es)|complain\w*|resign\w*"
    r"|miss(?:ed|es|ing)?|late|later than|delay\w*|wrong|paid|pay|left|gone|never|nobody|failed|broke\w*|hurt|angry"
    r"|without|gave up|given up|cancel\w*|too (?:late|long|few|many|much)|longer|isn’t|hasn’t|haven’t|didn’t|doesn’t"
    r"|couldn’t|can’t|not|only|fewer|unknown)\b",
    re.IGNORECASE,
)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find results without a cost."""
    for answer in stories(guide):
        results = [each for each in answer.told if each.part is Part.RESULT]
        if not any(COST.search(each.text.replace("'", "’")) for each in results):
            yield RULE.at(
                answer.guide.place(answer.id).key(("answers", answer.index, "star", "result")),
                "the result names 0 costs; 1 or more is what makes it believable",
                help=("say who paid, what got worse, or what is still open",),
            )
