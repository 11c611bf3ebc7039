"""Self-check items: what is made, what is refused, and that nothing gives itself away."""

from __future__ import annotations

from typing import Any

import pytest

from generator.deriving.quiz import KINDS
from generator.deriving.quiz.bank import derive_items
from generator.deriving.quiz.item import Candidate, flaw
from generator.model.derived import QuizItem, QuizOption, Refusal
from generator.model.question import Question
from generator.model.quiz import DERIVED_KINDS
from site_tests.support import linked, small_guide


def assertion(id: str, upgrade: str, trap: str, claim: str = "A claim.") -> dict[str, Any]:
    """Return an assertion with the texts that matter here."""
    said = {"trap": {"says": trap, "comment": f"{id} trap"}, "upgrade": {"says": upgrade, "comment": f"{id} upgrade"}}
    return {"id": id, "claim": claim, "why": "Because.", **said}


def question(**changed: Any) -> Question:
    """Return a question of the small guide with some fields changed."""
    seed = next(each for each in linked(small_guide()).questions.values() if each.assertions)
    plain = seed.model_dump(by_alias=True, mode="json", exclude_none=True)
    return Question.model_validate(plain | {"quiz": {}} | changed)


ALIKE = [
    assertion("one", "I asked him once, in private.", "I told everybody about it."),
    assertion("two", "I wrote down what it cost.", "I let it pass without words."),
]


def items(made: Question) -> dict[str, QuizItem | Refusal]:
    """Return the items of a question by kind and id of the row that they are made from."""
    found = {}
    for each in derive_items("q", made):
        name = f"{each.kind}/{each.id}" if isinstance(each, Refusal) else "/".join(each.id.split(".")[1:])
        found[name] = each
    return found


def test_the_kinds_that_are_derived_are_those_that_authors_can_name() -> None:
    assert KINDS.keys() == DERIVED_KINDS.keys()


def test_an_assertion_asks_for_its_upgrade_among_its_own_trap_and_a_siblings() -> None:
    item = items(question(assertions=ALIKE))["trap-or-upgrade/one"]

    assert isinstance(item, QuizItem)
    assert item.id == "q.trap-or-upgrade.one"
    assert {option.text: (option.correct, option.why) for option in item.options} == {
        "I asked him once, in private.": (True, "one upgrade"),
        "I told everybody about it.": (False, "one trap"),
        "I let it pass without words.": (False, "two trap"),
    }
    assert item.source == "assertions/one"


def test_the_order_of_options_depends_on_ids_alone() -> None:
    before = items(question(assertions=ALIKE))["trap-or-upgrade/one"]
    reworded = [assertion("one", "I asked him twice, in private.", "I told everybody about it."), ALIKE[1]]
    after = items(question(assertions=reworded))["trap-or-upgrade/one"]

    assert isinstance(before, QuizItem)
    assert isinstance(after, QuizItem)
    assert [option.id for option in before.options] == [option.id for option in after.options]


def test_an_item_whose_key_is_much_longer_is_refused_with_the_reason() -> None:
    long = assertion("one", "I asked him once, in private, " * 4, "I told everybody about it.")
    refused = items(question(assertions=[long, ALIKE[1]]))["trap-or-upgrade/one"]

    assert isinstance(refused, Refusal)
    assert "times as long as the other options" in refused.reason


def test_an_item_whose_stem_names_its_key_is_refused() -> None:
    told = assertion("one", "I asked about the budget.", "I told everybody about it.", claim="The budget decides.")
    refused = items(question(assertions=[told, ALIKE[1]]))["trap-or-upgrade/one"]

    assert isinstance(refused, Refusal)
    assert refused.reason == "the stem and the key alone share “budget”"


def test_a_single_assertion_makes_no_item() -> None:
    refused = items(question(assertions=ALIKE[:1]))["trap-or-upgrade/one"]

    assert isinstance(refused, Refusal)


def test_authors_switch_items_off_and_reword_their_stems() -> None:
    quiz = {
        "switched_off": [{"item": "trap-or-upgrade/one", "reason": "Two can be defended."}],
        "overrides": [{"item": "trap-or-upgrade/two", "stem": "He has said no twice. Which?"}],
    }
    made = items(question(assertions=ALIKE, quiz=quiz))

    off, reworded = made["trap-or-upgrade/one"], made["trap-or-upgrade/two"]
    assert isinstance(off, Refusal)
    assert off.reason == "switched off: Two can be defended."
    assert isinstance(reworded, QuizItem)
    assert reworded.stem == "He has said no twice. Which?"


def test_a_mistake_that_is_only_seen_makes_no_sentence_to_spot() -> None:
    rows = [
        {
            "id": f"m{number}",
            "name": f"Mistake {number}",
            "why": "It fails.",
            "fix": "Say so.",
            "sounds_like": f"S {number}",
        }
        for number in range(3)
    ]
    rows.append({"id": "seen", "name": "Mistake 9", "why": "It fails.", "fix": "Say so.", "looks_like": "A chart."})
    made = items(question(mistakes=rows))

    assert isinstance(made["spot-the-mistake/m0"], QuizItem)
    assert isinstance(made["spot-the-mistake/seen"], Refusal)


@pytest.mark.parametrize(("key", "found"), [("x" * 69, True), ("x" * 70, False), ("x" * 140, False), ("x" * 141, True)])
def test_the_length_of_the_key_may_differ_within_bounds(key: str, found: bool) -> None:  # noqa: FBT001 - a case table
    options = (QuizOption("a", key, "", correct=True), QuizOption("b", "y" * 100, "", correct=False))
    made = Candidate(kind="k", id="i", quoted="", options=options, source="", revision=1, levels=())

    assert bool(flaw(made)) is found
