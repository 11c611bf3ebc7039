"""Records to one guide."""

from __future__ import annotations

from generator.linking.link import link
from generator.loading.load import load
from site_tests.support import SHORT, STORY, changed, findings, linked, small_guide


def test_the_guide_finds_what_refers_to_a_record() -> None:
    guide = linked(small_guide())

    assert guide.questions_referring_to("question", "how-you-review-a-drawing") == ("the-pile-you-did-not-trust",)
    assert guide.referred_from["framework", "open-the-ground"] == (("file", "guide"),)
    assert guide.referred_from["principle", "observational-method"] == (("question", "the-pile-you-did-not-trust"),)


def test_competencies_and_frameworks_come_in_their_own_order() -> None:
    guide = linked(
        changed("content/competencies/craft.yaml", "order: 10", "order: 30")
        | {"content/frameworks/rule-then-case.yaml": _framework_without_order()}
    )

    assert list(guide.competencies) == ["direction", "craft"]
    assert list(guide.frameworks) == ["open-the-ground", "rule-then-case"]


def test_without_settings_there_is_no_guide_and_no_follow_on_error() -> None:
    files = small_guide()
    del files["content/guide.yaml"]

    assert link(load(files).value) == (None, ())
    assert [each.rule for each in findings(files)] == ["missing-file"]


def test_references_into_a_file_that_could_not_be_read_are_not_reported() -> None:
    for path in (STORY, SHORT, "content/principles.yaml", "content/sources.yaml", "content/competencies/craft.yaml"):
        assert [each.rule for each in findings(small_guide() | {path: b"a: ["})] == ["yaml-syntax"]


def test_of_two_files_with_one_id_the_readable_one_gives_record_and_places() -> None:
    """The unreadable twin lies in the folder that is read last."""
    guide = linked(small_guide() | {STORY.replace("craft", "zinc"): b"a: ["})

    assert guide.paths["question", "the-pile-you-did-not-trust"] == STORY
    assert guide.place("the-pile-you-did-not-trust").value(("status",)).path == STORY


def test_pages_can_be_named_and_so_can_those_that_could_not_be_read() -> None:
    files = changed(STORY, "- The contractor was competent.", "- The contractor was [competent](page:history).")

    assert [each.rule for each in findings(files)] == ["unknown-link"]
    assert [each.rule for each in findings(files | {"content/pages/history.md": b"\xff"})] == ["not-text"]
    assert findings(files | {"content/pages/history.md": b"# History\n"}) == ()


def _framework_without_order() -> bytes:
    return small_guide()["content/frameworks/rule-then-case.yaml"].replace(b"order: 20\n", b"")
