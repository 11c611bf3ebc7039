"""Every piece of every text is found where it stands, in every way to write a text in YAML."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.loading.places import FilePlaces
from generator.loading.tree import parse
from site_tests.property.strategies import pieces

WORDS = pieces(["one", "two", "<b>", "it", "é", "😀", "a-b"], least=1, most=12)


def literal(words: list[str]) -> str:
    return "key:\n  - text: |\n" + textwrap.indent("\n".join(words), "      ")


def folded(words: list[str]) -> str:
    return "key:\n  - text: >-\n" + textwrap.indent("\n".join(words), "      ")


def plain(words: list[str]) -> str:
    return "key:\n  - text: " + "\n      ".join(words)


def single(words: list[str]) -> str:
    return "key:\n  - text: '" + "\n      ".join(words) + "'"


def double(words: list[str]) -> str:
    return 'key:\n  - text: "' + "\n      ".join(words) + '"'


@settings(max_examples=150, deadline=None, derandomize=True)
@given(WORDS, st.sampled_from([literal, folded, plain, single, double]), st.integers(0, 11))
def test_a_word_is_found_where_it_stands(words: list[str], write: Callable[[list[str]], str], nth: int) -> None:
    source = write(words)
    value, problems = parse("p", source)
    assume(not problems)
    text: str = value["key"][0]["text"].strip()  # type: ignore[index, call-overload, union-attr]
    nth %= len(words)
    offset = len("\n".join(words[:nth])) + bool(nth)

    span = FilePlaces("p", source).within(("key", 0, "text"), words[nth], offset)

    assert text[offset : offset + len(words[nth])] == words[nth]
    assert source.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1] == words[nth]
    assert span.line == nth + (3 if write in {literal, folded} else 2)
