"""Whatever lies in the content folder, checking it says something and never breaks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics.formats import FORMATS
from generator.pipeline import check
from site_tests.property.strategies import pieces
from site_tests.support import STORY, small_guide

SMALL = small_guide()
LINES = SMALL[STORY].splitlines(keepends=True)
OTHERS = ["guide", "retired", "principles", "sources", "competencies/craft", "frameworks/open-the-ground"]
TRIES = settings(max_examples=40, deadline=None, derandomize=True)

SIGNS = [
    *"-?:,[]{}#&*!|>'\"%@`\\<()_~^$=+/ \t\n\r\x00\x07\x85\u00a0\u2028\u200b\ufeff\u0430é😀",
    "---\n",
    "...\n",
    ": ",
    "\n- ",
    "\n  ",
]
YAML_TEXTS = pieces([*SIGNS, "a", "id: ", "status: ", "published", "answers:"], most=60).map("".join)


def say(path: str, content: bytes) -> None:
    """Check the small guide with one file changed, and print the findings in every format."""
    checked = check(SMALL | {path: content})
    for write in FORMATS.values():
        printed = write(checked.diagnostics, checked.texts)
        assert bool(printed) == bool(checked.diagnostics)
    for each in checked.diagnostics:
        span = each.primary.span
        assert 1 <= span.line <= span.end_line
        assert span.column >= 1
        assert "\n" not in each.message


@TRIES
@given(st.binary(max_size=200))
def test_any_bytes_are_said_something_about(content: bytes) -> None:
    say(STORY, content)


@TRIES
@given(YAML_TEXTS)
def test_any_text_that_looks_like_yaml_is_said_something_about(text: str) -> None:
    say(STORY, text.encode())


@TRIES
@given(st.text(max_size=200) | YAML_TEXTS)
def test_any_page_is_said_something_about(text: str) -> None:
    say("content/pages/more.md", text.encode(errors="replace"))


@TRIES
@given(st.sampled_from(OTHERS), st.integers(0, 5_000), st.integers(0, 30), st.sampled_from(SIGNS))
def test_any_slip_in_the_other_files_is_said_something_about(name: str, at: int, cut: int, sign: str) -> None:
    path = f"content/{name}.yaml"
    text = SMALL[path].decode()
    at %= len(text)
    say(path, (text[:at] + sign + text[at + cut :]).encode(errors="replace"))


@TRIES
@given(st.integers(0, len(LINES) - 1), st.integers(0, 40), st.sampled_from(SIGNS), st.integers(0, 3))
def test_any_slip_within_a_line_is_said_something_about(line: int, column: int, sign: str, cut: int) -> None:
    text = LINES[line].decode()
    mutated = text[:column] + sign + text[column + cut :]
    say(STORY, b"".join([*LINES[:line], mutated.encode(errors="replace"), *LINES[line + 1 :]]))


@TRIES
@given(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1), st.sampled_from(["delete", "duplicate", "move"]))
def test_any_slip_with_whole_lines_is_said_something_about(first: int, second: int, slip: str) -> None:
    start, end = sorted((first, second))
    match slip:
        case "delete":
            lines = LINES[:start] + LINES[min(end, start + 5) :]
        case "duplicate":
            lines = LINES[: start + 1] + LINES[start : start + 3] + LINES[start + 1 :]
        case _:
            lines = [*LINES[:start], *LINES[start + 1 : end], LINES[start], *LINES[end:]]
    say(STORY, b"".join(lines))


@TRIES
@given(st.text(alphabet="abc/.-_ é\n\x1b", max_size=40))
def test_any_file_name_is_said_something_about(name: str) -> None:
    say(f"content/a{name}", b"a: b")
    say(f"content/questions/craft/a{name}.yaml", b"a: b")
