"""Comments by which authors allow what a rule about prose would find: `# guide: allow long-sentence — she talks so`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.diagnostics.span import Span

COMMENT = re.compile(r"(?:^|(?<=\s))#\s*guide:\s*(?P<said>.*?)\s*$")
SAID = re.compile(r"allow\s+(?P<rule>[a-z]+(?:-[a-z]+)*)[\s—–:-]*(?P<reason>.*)")
BLOCK = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[\w\"'-]+:)? *[|>][-+0-9]* *(?:#.*)?")
"""A line that opens a longer text: what follows, indented more deeply, is text, and a `#` in it is no comment."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """A comment that allows a finding, or tries to."""

    span: Span
    rule: str
    """The rule that it names; empty where the comment cannot be understood."""
    reason: str
    first: int
    last: int
    """The lines that it is about: its own, or the next where it stands alone, and what is indented below that."""
    in_text: bool
    """Whether it stands inside a longer text, where it is no comment but would be printed."""

    def covers(self, span: Span) -> bool:
        """Tell whether a place is one that the allowance is about."""
        return span.path == self.span.path and self.first <= span.line <= self.last


def allowances(path: str, text: str) -> Iterator[Allowance]:
    """Yield the allowances of a YAML file."""
    if not path.endswith(".yaml") or "guide:" not in text:
        return
    lines = text.split("\n")
    inside = _inside_texts(lines)
    for index, line in enumerate(lines):
        if found := COMMENT.search(line):
            said = SAID.fullmatch(found["said"])
            first, last = _stretch(lines, index, alone=not line[: found.start()].strip())
            yield Allowance(
                span=Span(path, index + 1, found.start() + 1, index + 1, len(line.rstrip()) + 1),
                rule=said["rule"] if said else "",
                reason=said["reason"] if said else "",
                first=first + 1,
                last=last + 1,
                in_text=index in inside,
            )


def _inside_texts(lines: Sequence[str]) -> set[int]:
    """Return the lines that belong to a longer text."""
    inside: set[int] = set()
    depth: int | None = None
    for index, line in enumerate(lines):
        if depth is not None and (not line.strip() or _indent(line) > depth):
            inside.add(index)
            continue
        opened = BLOCK.fullmatch(line.rstrip())
        depth = None
        if opened:
            depth = len(opened["lead"]) if opened["key"] else len(opened["lead"]) - 2
    return inside


def _stretch(lines: Sequence[str], index: int, *, alone: bool) -> tuple[int, int]:
    """Return the first and last line that the comment of a line is about."""
    first = index
    while alone and first + 1 < len(lines) and (not lines[first].strip() or lines[first].lstrip().startswith("#")):
        first += 1
    last = first
    while last + 1 < len(lines) and (not lines[last + 1].strip() or _indent(lines[last + 1]) > _indent(lines[first])):
        last += 1
    return first, last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
