"""What may reach the parser, and what comes out of it."""

from __future__ import annotations

import pytest

from generator.loading.tree import parse


def rules(text: str) -> set[str]:
    return {each.rule for each in parse("p", text).diagnostics}


def test_every_value_stays_the_text_that_was_written() -> None:
    text = "a: no\nb: 010\nc: 4:30\nd: 2026-01-02\ne: ~\nf: 1e3\ng: [yes, 0x1F]\nh: '1'\n"

    assert parse("p", text).value == {
        "a": "no",
        "b": "010",
        "c": "4:30",
        "d": "2026-01-02",
        "e": "~",
        "f": "1e3",
        "g": ["yes", "0x1F"],
        "h": "1",
    }


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 100_000,
        "{" * 100_000,
        "{a: " * 100_000,
        "[{" * 50_000,
        "- " * 100_000,
        "? " * 100_000,
        "- ? " * 50_000,
        "-\n" * 3 + "- " * 100_000,
        "\n".join(" " * depth + "a:" for depth in range(900)),
        "\n".join("  " * depth + "- a:" for depth in range(450)),
        "\n".join(" " * depth + "- # deeper" for depth in range(900)),
        "\x85".join(" " * depth + "a:" for depth in range(900)),
        "\u2028".join(" " * depth + "- " for depth in range(900)),
        "\u2029".join(" " * depth + "? " for depth in range(900)),
    ],
)
def test_nesting_without_end_is_refused_and_uses_up_no_stack(bomb: str) -> None:
    assert rules(bomb) == {"too-deep"}


def test_twenty_levels_are_fine() -> None:
    assert rules("- " * 19 + "x") == set()


@pytest.mark.parametrize(
    "text",
    [
        "a: &b c",
        "a:\n  &b c",
        "a: # why\n  &b c",
        "- &a b",
        "- - &a b",
        "[&a b]",
        "[b, &a c]",
        "[\n\t&a b]",
        "{a: &b c}",
        "? &a b\n: c",
        "&a b: c",
        "--- &a\nb: c",
        "a: b\x85c: &d e",
        "a: b\u2028&c d: e",
        "a: !b c",
        "!!map {a: b}",
        "a: !<tag:x> b",
    ],
)
def test_anchors_and_tags_are_found_wherever_they_stand(text: str) -> None:
    assert rules(text) == {"yaml-alias"}


@pytest.mark.parametrize("text", ["a: b & c", "a: b *c* d", "a: wait!", "a: |\n  *b* &c !d", "a: '*b'", 'a: "&b"'])
def test_the_same_signs_inside_a_text_are_fine(text: str) -> None:
    assert rules(text) == set()


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))

    assert rules(bomb) == {"yaml-alias"}


def test_of_two_like_keys_the_first_counts() -> None:
    value, problems = parse("p", "a: 1\nb: 2\na: 3\n")

    assert value == {"a": "1", "b": "2"}
    assert [(each.rule, each.primary.span.line) for each in problems] == [("duplicate-key", 3)]
