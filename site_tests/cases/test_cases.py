"""Each rule with an example: what goes wrong, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checking.rules import RULES as CHECKING
from generator.linking.rules import RULES as LINKING
from generator.loading.rules import RULES as LOADING
from site_tests.cases.case import Case, cases, rewrite
from site_tests.support import findings, said_about, small_guide

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*.md"))
CASES = [case for page in PAGES for case in cases(page)]
RULES = {rule.name: rule for rule in (*LOADING, *LINKING, *CHECKING)}


def test_nothing_is_said_about_the_small_guide() -> None:
    assert said_about(small_guide()) == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_this_is_said(case: Case, *, update_golden: bool) -> None:
    said = said_about(case.files())

    if update_golden:
        rewrite(case.page, {each.title: each.expected["body"] for each in cases(case.page)} | {case.title: said})
    else:
        assert case.expected["body"] == said


def test_each_rule_has_cases_and_each_page_of_cases_has_a_rule() -> None:
    assert sorted(RULES) == sorted(page.stem for page in PAGES)
    assert sorted(RULES) == sorted({case.rule for case in CASES})


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_each_case_shows_its_rule_and_no_follow_on_error(case: Case) -> None:
    """What several mistakes of one kind lead to is fine; another rule's finding would be a follow-on error."""
    assert {case.rule} == {each.rule for each in findings(case.files())}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_titles_of_cases_differ(page: Path) -> None:
    titles = [case.title for case in cases(page)]

    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("name", sorted(RULES))
def test_each_rule_says_what_it_finds_why_it_matters_and_how_to_mend_it(name: str) -> None:
    explanation = RULES[name].explanation

    places = [explanation.find(f"\n{part}: ") for part in ("What it finds", "Why it matters", "How to mend it")]
    assert 0 < places[0] < places[1] < places[2]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_messages_are_short_and_in_the_words_of_authors(case: Case) -> None:
    for each in findings(case.files()):
        said = " ".join((each.message, each.primary.text, *each.help)).lower()
        words = [
            word for word in ("invalid", "unexpected", "failed", "none", "pydantic", "schema") if word in said.split()
        ]

        assert words == []
        assert not each.message.endswith(".")
        assert "\n" not in each.message
        assert len(each.message) <= 100
        assert each.help
