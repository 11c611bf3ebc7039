"""A percentage does not follow from its parts.

What it finds: a sentence, or a metric, that gives a share both ways, such as “45 of 60, which is 80 per cent”, where
the percentage is neither that of the part nor that of the rest, give or take a point.

Why it matters: listeners do the sum while you speak. One figure that does not reconcile spoils the others.

How to mend it: work the share out again from its parts, or leave one of the two out: 45 of 60 are 75 per cent.
"""

import re
from collections.abc import Iterator

from generator.checking.subjects import FINISHED
from generator.checking.told import good_texts
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.measuring.words import sentences
from generator.model.answer import Metric
from generator.model.guide import Guide
from generator.model.question import Question

RULE = define(__name__, __doc__)

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
PARTS = (
    rf"(?<![\d.,])(?P<part>{NUMBER}) (?:out )?of (?:(?:the|its|our|all|their|some) )?"
    rf"(?P<whole>{NUMBER})(?![\d.,]*\d|%)"
)
PERCENT = (
    rf"(?<![\d.,–-])(?P<percent>{NUMBER}) ?(?:%|per cent\b|percent\b)"
    r"(?! (?:points?|more|less|fewer|faster|slower|up|down)\b)"
)
GAP = (
    r"(?: [^\W\d]+){0,3}?[,:]? ?\(?"
    r"(?:(?:or|making|meaning|that[’']s|i\.e\.|=|(?:which|that|this|it) (?:is|was|are|were|makes?|made)) )?"
    r"(?:(?:about|only|just|some|roughly|nearly|almost|exactly) )?"
)
"""What may stand between the parts and their percentage; anything more would tell of something else."""
CLAIMS = (re.compile(PARTS + GAP + PERCENT), re.compile(PERCENT + r"[^\d;\w]{1,4}" + PARTS))
"""Both orders: “45 of 60, or 75 %” and “75 % (45 of 60)”."""
CHANGE = re.compile(r"\b(?:by|to|from|than)\W*$")
"""What stands before a percentage that measures a change or another moment."""
ALONE = re.compile(rf"(?P<percent>{NUMBER}) ?%?")
ADVICE = ("work the share out again from its parts, or leave one of the two out",)
UNIT = re.compile(r"%|\bper ?cent\b")


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find percentages that their own parts deny."""
    for id, text in good_texts(guide):
        if guide.questions[id].status in FINISHED and UNIT.search(text.text):
            for sentence in sentences(text.text):
                for claim in _claims(sentence.text):
                    piece, offset = claim[0], sentence.offset + claim.start()
                    if wrong := _denied(claim["part"], claim["whole"], claim["percent"]):
                        yield RULE.at(text.place(piece, offset), wrong, help=ADVICE)
    for id, question in guide.questions.items():
        if question.status in FINISHED:
            yield from _metrics(guide, id, question)


def _claims(sentence: str) -> Iterator[re.Match[str]]:
    for pattern in CLAIMS:
        for claim in pattern.finditer(sentence):
            if not CHANGE.search(sentence, 0, claim.start("percent")):
                yield claim


def _metrics(guide: Guide, id: str, question: Question) -> Iterator[Diagnostic]:
    for index, answer in enumerate(question.answers):
        for number, metric in enumerate(answer.metrics):
            if wrong := _metric(metric):
                path = ("answers", index, "metrics", number, "after")
                yield RULE.at(guide.place(id).value(path), wrong, help=ADVICE)


def _metric(metric: Metric) -> str:
    parts = re.search(PARTS, f"{metric.what} {metric.denominator or ''}")
    values = [ALONE.fullmatch(each or "") for each in (metric.after, metric.baseline)]
    if not parts or not UNIT.search(metric.unit) or not values[0]:
        return ""
    denied = [_denied(parts["part"], parts["whole"], value["percent"]) for value in values if value]
    return denied[0] if all(denied) else ""


def _denied(part: str, whole: str, percent: str) -> str:
    count, total, said = (float(each.replace(",", "")) for each in (part, whole, percent))
    if not total or count > total:
        return ""
    true = 100 * count / total
    if min(abs(true - said), abs(100 - true - said)) <= 1:
        return ""
    return f"{part} of {whole} is {_rounded(true)} per cent, not {percent}"


def _rounded(share: float) -> str:
    return f"{share:.1f}".removesuffix(".0")
