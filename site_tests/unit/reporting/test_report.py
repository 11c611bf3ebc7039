"""The report for maintainers, of the small guide and of parts of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adapters.cli import main
from generator.pipeline import maintainers_report
from site_tests.support import SHORT, SITE_TESTS, STORY, changed, linked, small_guide

GOLDEN = SITE_TESTS / "golden_report.md"


def test_the_report_of_the_small_guide_is_as_it_was(update_golden: bool) -> None:  # noqa: FBT001 - a fixture
    report = maintainers_report(linked(small_guide()), lambda _: True)

    if update_golden:
        GOLDEN.write_text(report, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == report


def test_only_chosen_questions_are_measured_and_the_mix_is_that_of_all() -> None:
    report = maintainers_report(linked(small_guide()), lambda path: path == SHORT)

    assert "how-you-review-a-drawing" in report
    assert "the-pile-you-did-not-trust" not in report.partition("## Outcomes")[0]
    assert "| outcome | mixed" in report


def test_first_person_stories_count_for_neither_mix_nor_reuse() -> None:
    plain = maintainers_report(linked(small_guide()), lambda _: True)
    own = changed(STORY, "domain: Rail viaducts\n    place: Plovdiv", "domain: Road bridges\n    place: Graz")
    own[STORY] = own[STORY].replace(b"consent: anonymised", b"consent: first-person")
    report = maintainers_report(linked(own), lambda _: True)

    assert re.search(r"\| win +\| 1 ", plain)
    assert "| domain" not in report
    assert re.search(r"\| win +\| 0 ", report)


def test_domains_and_telling_figures_of_two_questions_are_listed() -> None:
    files = changed(STORY, "domain: Rail viaducts\n    place: Plovdiv", "domain: road Bridges\n    place: Plovdiv")
    text = (
        files[STORY].decode().replace("The crack is from 1911.", "The crack was 14.7 mm wide in 1911, or 3,000 hairs.")
    )
    short = files[SHORT].decode().replace("a badly spaced railing", "a railing 14.7 mm and 3,000 hairs wide in 1911")
    report = maintainers_report(linked(files | {STORY: text.encode(), SHORT: short.encode()}), lambda _: True)
    reused = report.partition("## Domains")[2].partition("## ")[0]

    assert "| domain | road bridges | " in reused
    assert "| figure | 14.7 " in reused
    assert "1911" not in reused
    assert "3,000" not in reused


def test_the_command_prints_it(small_project: Callable[[], Path], capsys: pytest.CaptureFixture[str]) -> None:
    root = small_project()

    assert main(["--root", str(root), "report"]) == 0
    assert GOLDEN.read_text(encoding="utf-8") == capsys.readouterr().out
    assert main(["--root", str(root), "report", str(root / "content" / "questions" / "direction")]) == 0
    assert "pier-four  " not in capsys.readouterr().out.partition("## Outcomes")[0]


def test_the_command_wants_content_without_errors(
    small_project: Callable[[], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = small_project()
    (root / SHORT).write_text("status: draft\n")

    assert main(["--root", str(root), "report"]) == 1
    assert "missing-field" in capsys.readouterr().err
    assert main(["--root", str(root), "report", str(root / "nowhere")]) in {1, 2}
