"""Nobody doubts anything before the result is known.

What it finds: a composed story without one sentence, before its result, that says that the speaker did not know. A
hint, which stops nothing.

Why it matters: a decision that was never in doubt was no decision. Doubt that is claimed after success counts for
nothing.

How to mend it: tell the moment at which it could have gone either way, and what you did because of it.
"""

import re
from collections.abc import Iterator

from generator.checking.told import stories
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide
from generator.model.timing import Part

RULE = define(__name__, __doc__, "hint")

DOUBT = re.compile(
    r"\b(?:(?:wasn’t|weren’t|isn’t|not|never|less|hardly) (?:so |quite |at all |entirely )?(?:sure|certain)|unsure"
    r"|(?:didn’t|don’t|did not|couldn’t|could not) (?:yet |have )?(?:know|tell|told|say|see)|no idea|no way to know"
    r"|not know|(?:kept|lay|lying) (?:me )?awake|slept"
    r"|half expect\w*|kept wondering|wonder(?:ed|ing)?|nearly called|almost called|second-guess\w*|doubt\w*|hesitat\w*"
    r"|worr(?:y|ied|ies)|afraid|fear(?:ed)?|uneasy|might (?:be|have been) wrong|(?:could|might) have (?:gone|been)"
    r"|nearly (?:said|gave|stopped|cancelled|told)|guess(?:ed|ing)?|gambl\w*|hoped|against my|no answer)\b",
    re.IGNORECASE,
)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find stories without a doubt."""
    for answer in stories(guide):
        before = [each.text.replace("'", "’") for each in answer.told if each.part and each.part is not Part.RESULT]
        if not any(DOUBT.search(text) for text in before):
            yield RULE.at(
                answer.name_place(),
                "0 sentences before the result doubt anything; 1 or 2 show a decision",
                help=("tell the moment at which it could have gone either way",),
            )
