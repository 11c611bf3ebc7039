"""Files to records."""

from __future__ import annotations

from generator.diagnostics.span import Span
from generator.loading.load import load
from generator.loading.rules.unknown_file import leads_outside
from generator.model.question import Question
from site_tests.support import STORY, changed, findings, small_guide


def test_each_file_becomes_a_record_of_the_shape_that_its_folder_asks_for() -> None:
    records, problems = load(small_guide())

    assert problems == ()
    assert isinstance(records.files[STORY], Question)
    assert records.keys[STORY] == ("question", "the-pile-you-did-not-trust")
    assert list(records.pages) == ["about.md"]


def test_a_file_that_could_not_be_read_still_has_its_id() -> None:
    """References to it are fine; only its own mistake is reported."""
    records, problems = load(small_guide() | {STORY: b"status: ["})

    assert [each.rule for each in problems] == ["yaml-syntax"]
    assert STORY not in records.files
    assert records.keys[STORY] == ("question", "the-pile-you-did-not-trust")


def test_what_may_lie_beside_the_content_is_passed_over() -> None:
    beside = {
        "content/LICENSE": b"CC",
        "content/.DS_Store": b"\0",
        "content/schemas/question.json": b"{}",
        "content/pages/pile.svg": b"<svg/>",
        "content/questions/craft/.draft.yaml.swp": b"\0",
    }

    assert load(small_guide() | beside).diagnostics == ()


def test_a_link_out_of_the_content_folder_is_told_what_to_do() -> None:
    said = leads_outside("content/questions/craft/x.yaml")

    assert said.primary.span == Span("content/questions/craft/x.yaml")
    assert said.message == "this is a link that leads out of the content folder"
    assert said.help == ("put a copy of the file here in place of the link",)


def test_another_folder_can_hold_the_content() -> None:
    elsewhere = {path.replace("content/", "guide/"): text for path, text in small_guide().items()}

    records, problems = load(elsewhere, "guide")

    assert problems == ()
    assert len(records.files) == len(load(small_guide()).value.files)


def test_a_misspelt_key_is_not_reported_as_missing_too() -> None:
    found = findings(changed(STORY, "  red_flags:", "  red_flag:"))

    assert [("unknown-field", ("did you mean `red_flags`?",))] == [(each.rule, each.help) for each in found]
