"""Margin notes and the words that they quote."""

from __future__ import annotations

from generator.model.answer import MarginNote
from generator.prose.convert import convert
from generator.rendering.notes import NumberedNote, quoted_in, show_marks, with_marks


def note(number: int, quote: str) -> NumberedNote:
    """Return a numbered note on a quote."""
    return NumberedNote(number, f"note-{number}", MarginNote(id=f"n{number}", quote=quote, note="A note."))


def shown(text: str, *notes: NumberedNote) -> str:
    """Return a text as HTML with its marks."""
    return show_marks(convert(with_marks(text, notes), block=True).html, notes)


LINK = '<sup><a class="sg-note-link" id="note-1-mark" href="#note-1">1</a></sup>'


def test_the_quoted_words_are_marked_and_numbered() -> None:
    assert shown("I asked twice.", note(1, "asked twice")) == f"<p>I <mark>asked twice</mark>{LINK}.</p>"


def test_a_quote_may_break_its_line_elsewhere() -> None:
    assert "<mark>asked\ntwice</mark>" in shown("I asked\ntwice.", note(1, "asked twice"))


def test_a_quote_across_an_emphasis_keeps_the_page_whole() -> None:
    assert shown("I *asked him* twice.", note(1, "asked him* twice")).count("<mark>") == 0
    assert shown("I *asked him* twice.", note(1, "*asked him* twice")) == f"<p>I <em>asked him</em> twice{LINK}.</p>"


def test_of_two_quotes_that_overlap_the_first_is_marked() -> None:
    html = shown("I asked him twice.", note(1, "asked him"), note(2, "him twice"))

    assert html.count("<mark>") == 1


def test_notes_stand_in_the_order_of_their_quotes() -> None:
    found = quoted_in("First this, then that.", [note(1, "then that"), note(2, "First this"), note(3, "absent")])

    assert [each.number for each in found] == [2, 1]
