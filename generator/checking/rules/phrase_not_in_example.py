"""The example of a phrase does not say the phrase.

What it finds: a phrase whose `example` does not contain it and that does not say `variant: true`. Capitals, quotation
marks and the punctuation at its end make no difference.

Why it matters: readers look for the phrase at work. A changed phrase is often one that was reworded in one place only.

How to mend it: say the phrase in the example, or add `variant: true` if the example says it in other words on purpose.
"""

from collections.abc import Iterator

from generator.checking.subjects import living
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide
from generator.prose.convert import to_text

RULE = define(__name__, __doc__, "warning")

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": None, "”": None, '"': None, "…": None})


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find phrases that their own example does not say."""
    for id, question in living(guide):
        for index, phrase in enumerate(question.phrases):
            if not phrase.variant and _plain(phrase.phrase) not in _plain(phrase.example):
                yield RULE.at(
                    guide.place(id).value(("phrases", index, "example")),
                    f"the example does not say the phrase `{phrase.id}`",
                    help=("say the phrase in it, or add `variant: true`",),
                )


def _plain(text: str) -> str:
    words = " ".join(to_text(text, block=False).split())
    return words.translate(QUOTES).casefold().strip(" .,;:!?")
