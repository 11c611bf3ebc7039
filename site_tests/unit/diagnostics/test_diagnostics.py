"""Places, rules, severities and proposals."""

from __future__ import annotations

import pytest

from generator.diagnostics.diagnostic import Diagnostic, Label, has_errors, in_order
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span, stretch
from generator.diagnostics.suggest import advice, did_you_mean


def finding(line: int, rule: str = "r", severity: str = "error") -> Diagnostic:
    return Diagnostic(rule=rule, severity=severity, message="m", primary=Label(Span("p", line, 1, line, 2)))


def test_findings_are_ordered_by_place_and_said_once() -> None:
    assert in_order([finding(3), finding(1, "b"), finding(1, "a"), finding(3)]) == (
        finding(1, "a"),
        finding(1, "b"),
        finding(3),
    )


@pytest.mark.parametrize(
    ("severity", "strict", "stops"),
    [
        ("error", False, True),
        ("error", True, True),
        ("warning", False, False),
        ("warning", True, True),
        ("hint", True, False),
    ],
)
def test_what_stops_a_build(severity: str, *, strict: bool, stops: bool) -> None:
    assert stops is has_errors([finding(1, severity=severity)], strict=strict)


def test_a_rule_has_the_name_of_its_file() -> None:
    rule = define("generator.checking.rules.dead_end", "One line.\n\n    What it finds: a box.\n    ")

    assert (rule.name, rule.severity, rule.explanation) == ("dead-end", "error", "One line.\n\nWhat it finds: a box.")


def test_words_of_authors_cannot_break_a_message_into_lines() -> None:
    said = define("x.y", "Explained.").at(Span("p"), "`a\nb\x1b[0m` is not a key", help=("write\n::error::",))

    assert (said.message, said.help) == ("`a·b·[0m` is not a key", ("write·::error::",))


@pytest.mark.parametrize(
    ("text", "start", "length", "place"),
    [
        ("abc", 0, 1, (1, 1, 2)),
        ("abc", 1, 2, (1, 2, 4)),
        ("a\nbcd", 3, 1, (2, 2, 3)),
        ("é😀x", 2, 1, (1, 3, 4)),
        ("a\r\nb", 3, 1, (2, 1, 2)),
        ("a\u2028b", 2, 1, (2, 1, 2)),
        ("ab\ncd", 1, 3, (1, 2, 3)),
        ("a\n", 2, 0, (2, 1, 2)),
    ],
)
def test_a_stretch_of_a_text_has_a_line_and_columns(
    text: str, start: int, length: int, place: tuple[int, int, int]
) -> None:
    line, column, end = place

    assert Span("p", line, column, line, end) == stretch("p", text, start, length)


@pytest.mark.parametrize(
    ("word", "meant"), [("staf", "staff"), ("Staff", "staff"), ("prinzipal", "principal"), ("xyz", None), ("", None)]
)
def test_the_nearest_word_is_proposed(word: str, meant: str | None) -> None:
    assert meant == did_you_mean(word, ["staff", "principal"])


def test_where_no_word_is_near_the_words_are_listed() -> None:
    assert advice("x", ["one", "two"]) == ("choose one of `one`, `two`",)
    assert advice("x", ["one", "two", "three"], limit=2) == ("choose one of `one`, `two` and 1 more",)
    assert advice("x", []) == ()
