"""What the rules about prose leave alone, and what an allowance is about."""

from __future__ import annotations

import pytest

from generator.checking.allowances import allowances
from site_tests.support import SHORT, STORY, changed, findings, small_guide

ERRORS = "Write to ana@ponte.pt. Siemens said that 45 of 60, or 80%, were sound."


def rules(files: dict[str, bytes]) -> list[str]:
    return [each.rule for each in findings(files)]


def test_drafts_get_none_of_the_errors() -> None:
    files = changed(STORY, "The contractor was competent.", ERRORS)

    assert sorted(rules(files)) == ["contradictory-percent", "personal-data", "real-company"]
    files[STORY] = files[STORY].replace(b"status: published", b"status: draft", 1)
    assert rules(files) == []


@pytest.mark.parametrize(
    "text",
    [
        "45 of 60, which is 75 per cent, were sound.",
        "45 of 60 were sound, and 25% were not.",
        "45 of 60 were sound, up by 80%.",
        "45 of 60 were sound; 80% had been tested.",
        "Of the 60, 45 were sound, 80 per cent of them new.",
        "9 of the 1,000 (0.9%) failed.",
        "Between 45 of 60 and, a year later, 80% lies a winter.",
        "Nine at example.org: us@example.org and a ratio of 4@2.",
        "Slack in the rope. An apple, a stripe, a target and the block.",
        "On 2026-11-21 we counted 1 000 000 grains, 555-0147 of them wet.",
    ],
)
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert rules(changed(STORY, "- The contractor was competent.", f"- |\n    {text}")) == []


def test_sources_may_name_companies_and_people() -> None:
    files = changed(STORY, "title: Ralph Peck, Advantages", "title: Google, by ana@ponte.pt and @anapeck, Advantages")

    assert rules(files) == []


def test_house_style_binds_nobodys_own_story() -> None:
    files = changed(
        STORY, "Neither strip broke, so I opened nothing.", "Communication is key, and I delve into cracks."
    )

    assert rules(files) == []


def test_an_allowance_covers_its_line_and_what_is_indented_below_it() -> None:
    text = (
        "a: 1\nb:  # guide: allow dashes — x\n  c: 2\n\n  d: 3\n# guide: allow dashes — y\n# z\n\n- e: 4\n  f: 5\n- g"
    )
    found = list(allowances("content/x.yaml", text))

    assert [(2, 5), (9, 10)] == [(each.first, each.last) for each in found]


def test_a_comment_at_the_end_covers_nothing() -> None:
    [found] = allowances("content/x.yaml", "a: 1\n# guide: allow dashes — x")

    assert (2, 2) == (found.first, found.last)


@pytest.mark.parametrize(
    ("line", "rule", "reason"),
    [
        ("# guide: allow long-sentence — she speaks so", "long-sentence", "she speaks so"),
        ("# guide: allow long-sentence - she speaks so", "long-sentence", "she speaks so"),
        ("#guide:allow long-sentence: she speaks so", "long-sentence", "she speaks so"),
        ("# guide: allow long-sentence she speaks so", "long-sentence", "she speaks so"),
        ("# guide: allow long-sentence —", "long-sentence", ""),
        ("# guide: allow long-sentence", "long-sentence", ""),
        ("# guide: deny long-sentence — why", "", ""),
    ],
)
def test_ways_to_write_an_allowance(line: str, rule: str, reason: str) -> None:
    [found] = allowances("content/x.yaml", f"{line}\na: 1\n")

    assert (rule, reason) == (found.rule, found.reason)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a: |\n  x\n  # guide: allow dashes — x\n", True),
        ("a:\n  - |-\n    # guide: allow dashes — x\n", True),
        ("- a: >+2\n    # guide: allow dashes — x\n", True),
        ("a: |  # why\n\n  x\n# guide: allow dashes — x\nb: 1\n", False),
        ("- a: |\n    x\n  # guide: allow dashes — x\n  b: 1\n", False),
        ("a: x | y\nb:\n  # guide: allow dashes — x\n  c: 1\n", False),
    ],
)
def test_what_stands_in_a_longer_text_is_no_comment(text: str, inside: bool) -> None:  # noqa: FBT001
    [found] = allowances("content/x.yaml", text)

    assert inside == found.in_text


def test_allowances_of_drafts_and_broken_files_are_not_called_unused() -> None:
    files = changed(STORY, "- id: ask-the-driver", "- id: ask-the-driver  # guide: allow dashes — why")

    assert rules(files) == ["unused-allowance"]
    assert rules(files | {STORY: files[STORY].replace(b"status: published", b"status: draft", 1)}) == []


def test_an_allowed_error_is_not_said() -> None:
    allowing = "  # guide: allow real-company — the public report is quoted\n  - id: leave-alone"
    text = small_guide()[SHORT].decode().replace("  - id: leave-alone", allowing)
    text = text.replace("says: I check everything.", "says: At Siemens I check everything.")

    assert rules(small_guide() | {SHORT: text.encode()}) == []
