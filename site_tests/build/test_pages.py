"""The pages of the small guide: compared whole with what they were, and searched for what must not be there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.adapters.cli import main
from generator.adapters.files import read_inputs
from generator.model.artifact import Page
from generator.pipeline import build
from site_tests.support import SHORT, SITE_TESTS, STORY, small_guide

ROOT = SITE_TESTS.parent
GOLDEN = SITE_TESTS / "golden"


def pages(files: dict[str, bytes], *, drafts: bool = False) -> dict[str, Page]:
    """Return the pages that the files of a guide make, by path."""
    inputs, _ = read_inputs(ROOT, ROOT / "content", ROOT / "templates")
    made = build(
        type(inputs)(sources=files, templates=inputs.templates, assets=inputs.assets, words=inputs.words), drafts=drafts
    )
    assert made.site is not None, made.checked.diagnostics
    return {page.path: page for page in made.site.pages}


def name(path: str) -> str:
    """Return the page of a question by its file."""
    return f"questions/{Path(path).stem}.md"


@pytest.mark.parametrize(
    "path",
    [
        "index.md",
        "questions/index.md",
        name(STORY),
        name(SHORT),
        "competencies/index.md",
        "competencies/craft.md",
        "frameworks/index.md",
        "principles.md",
        "sources.md",
    ],
)
def test_pages_are_as_they_were(path: str, update_golden: bool) -> None:  # noqa: FBT001 - a fixture
    golden = GOLDEN / path
    page = pages(small_guide())[path]
    if update_golden:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(page.markdown, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == page.markdown


def test_the_page_of_a_question_shows_its_sections_in_order() -> None:
    headings = re.findall(
        r"^## .* \{: #([a-z-]+)[^}]*\}$", pages(small_guide())[name(STORY)].markdown, flags=re.MULTILINE
    )
    answers = [each for each in headings if each.startswith("answer-")]

    expected = [
        "probe",
        "breakdown",
        *answers,
        "between",
        "weak-answer",
        "no-story",
        "approach",
        "assertions",
        "follow-ups",
    ]
    assert (
        headings
        == [*expected, "decision", "mistakes", "phrases", "contrasts", "cheat-sheet", "quiz", "related"][
            : len(headings)
        ]
    )
    assert len(answers) >= 2


def with_status(status: str) -> dict[str, bytes]:
    """Return the small guide with its short question in another state."""
    files = small_guide()
    return files | {SHORT: files[SHORT].replace(b"status: published", f"status: {status}".encode(), 1)}


def test_drafts_are_shown_only_where_they_are_asked_for() -> None:
    assert name(SHORT) not in pages(with_status("draft"))
    draft = pages(with_status("draft"), drafts=True)[name(SHORT)]
    assert "sg-status" in draft.markdown


def test_a_page_in_review_says_so() -> None:
    assert "sg-status" in pages(with_status("review"))[name(SHORT)].markdown
    assert "sg-status" not in pages(small_guide())[name(SHORT)].markdown


def test_a_retired_question_is_only_a_redirect() -> None:
    files = small_guide()
    retired = next(path for path in files if b"status: retired" in files[path])
    page = pages(files)[name(retired)]
    header = json.loads(page.markdown.split("---\n")[1])

    assert header["redirect_to"] == f"../{Path(STORY).stem}/"
    assert not page.in_nav


def test_every_anchor_is_explicit_and_given_once() -> None:
    for page in pages(small_guide()).values():
        given = re.findall(r'(?:\bid="|\{: #)([^" }]+)', page.markdown)
        headings = re.findall(r"^##+ .*$", page.markdown, flags=re.MULTILINE)

        assert len(given) == len(set(given)), (page.path, [each for each in given if given.count(each) > 1])
        assert all("{: #" in each for each in headings), page.path


EXCLUDED = (
    ("answers", "star", "situation"), ("answers", "star", "action", "text"), ("answers", "star", "result"),
    ("answers", "star", "learning"), ("answers", "star", "later"), ("answers", "short_version"),
    ("answers", "margin_notes", "note"), ("answers", "outline", "situation"), ("weak_answer", "text"),
    ("weak_answer", "notes", "note"), ("no_story",), ("approach",), ("assertions", "why"),
    ("assertions", "trap", "comment"), ("assertions", "upgrade", "says"), ("follow_ups", "response"),
    ("follow_ups", "avoid", "comment"), ("phrases", "example"), ("contrasts", "weak"), ("contrasts", "why"),
    ("cheat_sheet", "separator"), ("cheat_sheet", "first_sentence"), ("cheat_sheet", "opening", "formula"),
    ("quiz", "items", "stem"), ("quiz", "items", "options", "why"),
)  # fmt: skip
"""What stays out of the search index: the long texts, and everything of the quiz."""
INCLUDED = (("prompt", "long"), ("also_asked",), ("assertions", "claim"), ("follow_ups", "ask"), ("mistakes", "name"),
            ("mistakes", "sounds_like"), ("phrases", "phrase"))  # fmt: skip
"""What people search for."""


def planted(value: Any, path: tuple[str, ...], marker: str) -> Any:
    """Return a record with a word added to each text at a path; lists count as their entries."""
    if isinstance(value, list):
        return [planted(each, path, marker) for each in value]
    if not path:
        return f"{value.rstrip()} {marker}"
    if not isinstance(value, dict) or path[0] not in value:
        return value
    return value | {path[0]: planted(value[path[0]], path[1:], marker)}


def words_for(paths: tuple[tuple[str, ...], ...], prefix: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield a word of its own for each path."""
    for number, path in enumerate(paths):
        yield path, f"{prefix}{'abcdefghijklmnopqrstuvwxyz'[number]}zq"


def test_long_texts_and_the_quiz_stay_out_of_the_search_index(small_project: Callable[[], Path]) -> None:
    root = small_project()
    record = yaml.load((root / STORY).read_bytes(), Loader=yaml.CBaseLoader)
    hidden, found = dict(words_for(EXCLUDED, "hidden")), dict(words_for(INCLUDED, "found"))
    for path, marker in {**hidden, **found}.items():
        changed = planted(record, path, marker)
        assert changed != record, path
        record = changed
    (root / STORY).write_text(yaml.safe_dump(record, allow_unicode=True), encoding="utf-8")

    assert main(["--root", str(root), "build"]) == 0
    index = (root / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    page = (root / "site" / "questions" / Path(STORY).stem / "index.html").read_text(encoding="utf-8")

    assert [path for path, marker in hidden.items() if marker not in page] == []
    assert [path for path, marker in hidden.items() if marker in index] == []
    assert [path for path, marker in found.items() if marker not in index] == []


def test_the_search_index_keeps_within_its_budget(built_site: Path) -> None:
    """2 MB raw at 1,000 questions, and what the other pages need beside them."""
    index = json.loads((built_site / "search" / "search_index.json").read_text(encoding="utf-8"))
    questions = [
        each for each in index["docs"] if each["location"].startswith("questions/") and each["location"] != "questions/"
    ]
    pages_there = {each["location"].partition("#")[0] for each in questions}

    assert len(json.dumps(questions)) / len(pages_there) < 20_000


def test_the_small_guide_builds_from_content_alone() -> None:
    """Another field, other levels, other competencies: not one of the big guide's words is on its pages."""
    made = pages(small_guide())
    text = "\n".join(page.markdown for path, page in made.items() if path != "contribute/reference.md")

    assert {"Staff", "Principal"} <= set(re.findall(r"\w+", text))
    assert re.search(r"Engineering Manager|\bDirector\b|\bEM\b", text) is None
