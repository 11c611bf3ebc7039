"""The three ways of printing what there is to say, on the same findings."""

from __future__ import annotations

from generator.diagnostics.diagnostic import Diagnostic, Label
from generator.diagnostics.formats import FORMATS
from generator.diagnostics.span import Span

TEXTS = {
    "content/a.yaml": "title: A tide\n\nlevels:\n\t- staff\n  - staf\n",
    "content/b.yaml": "x\n" * 120 + "name: Rig",
}
MISSPELT = Diagnostic(
    rule="unknown-reference",
    severity="error",
    message="no level is called `staf`",
    primary=Label(Span("content/a.yaml", 5, 5, 5, 9), "looked up in content/guide.yaml"),
    help=("did you mean `staff`?", "or delete the line"),
)
TWICE = Diagnostic(
    rule="duplicate-id",
    severity="warning",
    message="the id `rig` is taken",
    primary=Label(Span("content/b.yaml", 121, 7, 121, 10)),
    secondary=(Label(Span("content/a.yaml", 1, 1, 1, 6), "used here first"),),
    help=("give one of the two another id",),
)
UNREADABLE = Diagnostic(
    rule="not-text",
    severity="hint",
    message="100% of this is, in short: noise",
    primary=Label(Span("content/c,d.yaml")),
)


def test_full_shows_the_line_with_a_caret_and_the_line_before_it() -> None:
    assert """\
error[unknown-reference]: no level is called `staf`
 --> content/a.yaml:5:5
  |
4 |  - staff
5 |   - staf
  |     ^^^^ looked up in content/guide.yaml
  = help: did you mean `staff`?
  = help: or delete the line
""" == FORMATS["full"]([MISSPELT], TEXTS)


def test_full_lines_up_numbers_of_different_length() -> None:
    assert """\
warning[duplicate-id]: the id `rig` is taken
   --> content/b.yaml:121:7
    |
120 | x
121 | name: Rig
    |       ^^^
   ::: content/a.yaml:1:1
    |
  1 | title: A tide
    | ^^^^^ used here first
    = help: give one of the two another id
""" == FORMATS["full"]([TWICE], TEXTS)


def test_full_leaves_the_excerpt_out_where_there_is_no_text() -> None:
    assert """\
hint[not-text]: 100% of this is, in short: noise
 --> content/c,d.yaml:1:1
""" == FORMATS["full"]([UNREADABLE], TEXTS)


def test_full_separates_findings_by_an_empty_line() -> None:
    both = FORMATS["full"]([UNREADABLE, MISSPELT], TEXTS)

    assert both == FORMATS["full"]([UNREADABLE], TEXTS) + "\n" + FORMATS["full"]([MISSPELT], TEXTS)


def test_full_cuts_long_lines_around_the_place() -> None:
    text = "a" * 300 + "!" + "b" * 300
    finding = Diagnostic(rule="r", severity="error", message="m", primary=Label(Span("p", 1, 301, 1, 302)))

    excerpt, caret = FORMATS["full"]([finding], {"p": text}).splitlines()[3:]

    assert len(excerpt) < 120
    assert excerpt[caret.index("^")] == "!"


def test_full_shows_hidden_characters_as_dots_and_sends_nothing_to_the_screen() -> None:
    finding = Diagnostic(rule="r", severity="error", message="m", primary=Label(Span("p", 1, 1, 1, 2)))

    printed = FORMATS["full"]([finding], {"p": "\x1b[31mred\u202e\u200b\u00a0end"})

    assert "1 | ·[31mred···end" in printed


def test_concise_is_one_line_each_with_the_first_thing_to_do() -> None:
    assert """\
content/a.yaml:5:5: error[unknown-reference] no level is called `staf`; did you mean `staff`?
content/b.yaml:121:7: warning[duplicate-id] the id `rig` is taken; give one of the two another id
content/c,d.yaml:1:1: hint[not-text] 100% of this is, in short: noise
""" == FORMATS["concise"]([MISSPELT, TWICE, UNREADABLE], TEXTS)


def test_github_escapes_what_would_end_a_property_or_a_line() -> None:
    assert (
        "::error file=content/a.yaml,line=5,col=5,endColumn=8,endLine=5,title=unknown-reference"
        "::no level is called `staf`%0Ahelp: did you mean `staff`?%0Ahelp: or delete the line\n"
        "::notice file=content/c%2Cd.yaml,line=1,col=1,endColumn=1,endLine=1,title=not-text"
        "::100%25 of this is, in short: noise\n" == FORMATS["github"]([MISSPELT, UNREADABLE], TEXTS)
    )


def test_github_places_columns_only_within_one_line() -> None:
    finding = Diagnostic(rule="r", severity="warning", message="m", primary=Label(Span("p", 1, 4, 3, 2)))

    assert FORMATS["github"]([finding], {}) == "::warning file=p,line=1,endLine=3,title=r::m\n"
