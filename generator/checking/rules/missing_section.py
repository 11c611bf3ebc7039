"""A question claims to be complete and lacks a section.

What it finds: a question in `review` or `published` without a section that its format needs, or, in format `story`, a
main answer without its `star` or its `outline`.

Why it matters: readers come to every page with the same expectation, and quiz, cheat sheet and timer are made from
these sections.

How to mend it: write the section, or set the question back to `status: draft` until it is there. A question that needs
no story can be `format: short`.
"""

from collections.abc import Iterator

from generator.checking.subjects import finished
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.model.guide import Guide
from generator.model.question import REQUIRED_SECTIONS, Format, Question

RULE = define(__name__, __doc__)


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find finished questions that lack a section."""
    for id, question in finished(guide):
        lacking = [name for name in REQUIRED_SECTIONS[question.format] if not getattr(question, name)]
        if lacking:
            names = ", ".join(f"`{name}`" for name in lacking)
            yield RULE.at(
                guide.place(id).value(("status",)),
                f"a question in `{question.status}` needs {_named(lacking)}",
                help=(f"write {names}, or make this `draft` until then",),
            )
        if question.format is Format.STORY:
            yield from _unfinished_answers(guide, id, question)


def _unfinished_answers(guide: Guide, id: str, question: Question) -> Iterator[Diagnostic]:
    for index, answer in enumerate(question.answers):
        for name in ("star", "outline"):
            if answer.lead and getattr(answer, name) is None:
                yield RULE.at(
                    guide.place(id).value(("answers", index, "id")),
                    f"the main answer `{answer.id}` needs `{name}`",
                    help=(f"write its `{name}`, or make the question `status: draft` until then",),
                )


def _named(lacking: list[str]) -> str:
    if len(lacking) == 1:
        return f"`{lacking[0]}`"
    return f"`{lacking[0]}` and {len(lacking) - 1} more section" + ("s" if len(lacking) > 2 else "")
