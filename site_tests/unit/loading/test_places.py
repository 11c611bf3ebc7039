"""Where the values of a file stand in it, whatever way of writing a text its author has chosen."""

from __future__ import annotations

import pytest

from generator.diagnostics.span import DocumentPath, Span
from generator.loading.places import FilePlaces
from generator.loading.tree import parse

TEXT = """\
plain: one <b> two <b> three
over: one <b> two
  <b> three
single: 'it''s <b> and <b>'
double: "a \\"quoted\\" <b> é <b>"
literal: |  # a comment with <b>
  one <b>

    two <b>
folded: >-
  one <b> two
  and <b>
list:
  - <b> first
  - second: <b>
empty:
"""


def where(path: DocumentPath, piece: str, offset: int) -> str:
    """Return line, column and length of a piece."""
    span = FilePlaces("p", TEXT).within(path, piece, offset)
    return f"{span.line}:{span.column}+{span.end_column - span.column}"


@pytest.mark.parametrize(
    ("path", "places"),
    [
        (("plain",), ["1:12+3", "1:20+3"]),
        (("over",), ["2:11+3", "3:3+3"]),
        (("single",), ["4:16+3", "4:24+3"]),
        (("double",), ["5:23+3", "5:29+3"]),
        (("literal",), ["7:7+3", "9:9+3"]),
        (("folded",), ["11:7+3", "12:7+3"]),
        (("list", 0), ["14:5+3"]),
        (("list", 1, "second"), ["15:13+3"]),
    ],
)
def test_a_piece_is_found_in_every_way_of_writing(path: DocumentPath, places: list[str]) -> None:
    value, _ = parse("p", TEXT)
    for step in path:
        value = value[step]  # type: ignore[index]
    assert isinstance(value, str)
    text = value.strip()
    offsets = [offset for offset in range(len(text)) if text.startswith("<b>", offset)]

    assert places == [where(path, "<b>", offset) for offset in offsets]


def test_a_piece_that_goes_over_a_fold_begins_where_its_first_word_stands() -> None:
    assert where(("folded",), "two and", 8) == "11:11+3"
    assert where(("over",), "two <b>", 8) == "2:15+3"


def test_a_piece_that_is_written_with_escapes_is_placed_at_its_text() -> None:
    assert where(("double",), '"quoted"', 2) == "5:9+24"


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("plain",), Span("p", 1, 1, 1, 6), Span("p", 1, 8, 1, 29)),
        (("literal",), Span("p", 6, 1, 6, 8), Span("p", 6, 10, 6, 11)),
        (("list",), Span("p", 13, 1, 13, 5), Span("p", 13, 1, 13, 5)),
        (("list", 1), Span("p", 15, 5, 15, 11), Span("p", 15, 5, 15, 11)),
        (("list", 1, "second"), Span("p", 15, 5, 15, 11), Span("p", 15, 13, 15, 16)),
        (("empty",), Span("p", 16, 1, 16, 6), Span("p", 16, 1, 16, 6)),
        (("list", 1, "nothing"), Span("p", 15, 5, 15, 11), Span("p", 15, 5, 15, 11)),
        ((), Span("p", 1, 1, 1, 6), Span("p", 1, 1, 1, 6)),
        (("list", 7), Span("p", 14, 3, 14, 4), Span("p", 13, 1, 13, 5)),
    ],
)
def test_keys_and_values_have_places_and_so_has_what_is_nearest_to_a_missing_one(
    path: DocumentPath, key: Span, value: Span
) -> None:
    places = FilePlaces("p", TEXT)

    assert (key, value) == (places.key(path), places.value(path))
