"""The answers that the tables are about."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.answer import Consent, ModelAnswer, passages
from generator.model.guide import Guide


def composed(guide: Guide) -> Iterator[tuple[str, ModelAnswer]]:
    """Yield the answers that mix and reuse are counted over: quotas bind nobody's own story."""
    for id, question in guide.questions.items():
        for answer in question.answers:
            if answer.consent is not Consent.FIRST_PERSON:
                yield id, answer


def whole(answer: ModelAnswer) -> str:
    """Return an answer as it is told from beginning to end, without its short version if there is a longer one."""
    every = [passage.text for passage in passages(answer)]
    return "\n\n".join(every[:-1] or every)
