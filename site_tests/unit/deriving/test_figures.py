"""Words, seconds and shares."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.deriving.derive import derive
from generator.measuring.figures import whole_percents
from generator.measuring.words import count_words, seconds_for
from generator.model.timing import Part
from site_tests.support import linked, small_guide


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One, two – three.", 3),
        ("It’s a well-kept 3.5-hour job at 12%.", 7),
        ("The *first* `word` of [a link](question:x#y) counts.", 7),
        ("“Yes,” she said. “No/maybe.”", 4),
        ("1,200 people", 2),
    ],
)
def test_words_are_counted_without_markup(text: str, words: int) -> None:
    assert words == count_words(text)


def test_seconds_follow_from_the_speaking_rate() -> None:
    assert (60, 240, 0) == (seconds_for(145, 145), seconds_for(580, 145), seconds_for(0, 145))


@given(st.lists(st.integers(min_value=0, max_value=1000), min_size=1, max_size=8))
@settings(derandomize=True, deadline=None)
def test_whole_shares_add_up_to_a_hundred_and_lie_within_one_of_the_truth(counts: list[int]) -> None:
    shares = whole_percents(counts)

    assert sum(shares) == (100 if sum(counts) else 0)
    assert all(abs(share - 100 * count / (sum(counts) or 1)) < 1 for share, count in zip(shares, counts, strict=True))


def test_an_answer_is_measured_part_by_part_and_phase_by_phase() -> None:
    guide = linked(small_guide()).shown(drafts=False)
    derived = derive(guide)
    id, question = next((id, each) for id, each in guide.questions.items() if each.answers and each.answers[0].star)
    answer = question.answers[0]
    assert answer.star is not None
    figures = derived.figures[id, answer.id]

    star = answer.star
    assert figures.parts[Part.SITUATION].words == count_words(star.situation)
    assert figures.parts[Part.ACTION].words == sum(count_words(beat.text) for beat in star.action)
    told = [star.result, star.learning or "", star.later or ""]
    assert figures.parts[Part.RESULT].words == sum(count_words(each) for each in told)
    assert figures.words == sum(stretch.words for stretch in figures.parts.values())
    assert sum(stretch.share for stretch in figures.parts.values()) == 100
    for phase, stretch in figures.phases:
        marked = sum(count_words(beat.text) for beat in star.action if beat.phase == phase.id)
        parts = sum(figures.parts[part].words for part, id in star.phases.items() if id == phase.id)
        assert stretch.words == marked + parts


def test_a_short_answer_is_its_short_version() -> None:
    guide = linked(small_guide()).shown(drafts=False)
    derived = derive(guide)
    id, question = next((id, each) for id, each in guide.questions.items() if each.answers and not each.answers[0].star)
    figures = derived.figures[id, question.answers[0].id]

    assert (figures.words, figures.parts) == (figures.short_words, {})
