"""Sentences, syllables and what is common to two texts."""

from __future__ import annotations

import pytest

from generator.measuring.overlap import common_subsequence, grams, jaccard
from generator.measuring.words import figures, reading_grade, sentences, syllables, tokens, variation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It cost 3.5 million, e.g. too much. “Why?” she asked. “No.” Then she left.",
         ["It cost 3.5 million, e.g. too much.", "“Why?” she asked.", "“No.”", "Then she left."]),
        ("A list\n\nof two\n\n“parts.”", ["A list", "of two", "“parts.”"]),
    ],
)  # fmt: skip
def test_sentences_end_before_capitals_and_blank_lines(text: str, expected: list[str]) -> None:
    assert expected == [each.text for each in sentences(text)]
    assert all(text[each.offset :].startswith(each.text) for each in sentences(text))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1),
        ("late", 1),
        ("table", 2),
        ("started", 2),
        ("jumped", 1),
        ("review", 2),
        ("responsibility", 6),
        ("99", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, count: int) -> None:
    assert count == syllables(word)


def test_long_words_in_long_sentences_are_harder_to_read() -> None:
    easy = reading_grade(["I saw the log. It was low. I rang."])
    hard = reading_grade(
        ["Considerable geotechnical irregularities necessitated supplementary investigation immediately."]
    )

    assert (easy < 2, hard > 20) == (True, True)
    assert reading_grade([]) == 0


def test_variation_is_zero_for_equal_lengths() -> None:
    assert (0, 0) == (variation([]), variation([4, 4, 4]))
    assert variation([2, 30]) > 0.8


def test_words_are_compared_without_capitals_and_curly_apostrophes() -> None:
    assert ("it's", "9", "o'clock") == tokens("It’s 9 o'clock.")
    assert ["1,200", "3.5", "9:30"] == figures("1,200 people, 3.5 hours, from 9:30")


def test_overlap_of_runs_and_sequences() -> None:
    one, other = tokens("the load goes to the ground"), tokens("the load goes to a pier")

    assert jaccard(frozenset(grams(one, 3)), frozenset(grams(other, 3))) == pytest.approx(2 / 6)
    assert jaccard(frozenset(), frozenset()) == 0
    assert grams(one, 9) == []
    assert common_subsequence(one, other) == 4
    assert common_subsequence(one, ()) == 0
