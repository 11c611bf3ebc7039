r"""Cases as they stand in the files of this folder: a change to the small guide, and what there is to say about it.

A case is a heading and some blocks. Every block but the last changes a file of the small guide; the last one, `text`,
holds all that `guide check` says then. The blocks begin with one of

- `diff FILE`: lines to take out begin with `-`, lines to put in with `+`, lines that stay with a space; those to take
  out and those that stay have to stand in the file, one after another, in one place only. The small guide is often
  changed in several places: a block of its own for each.
- `escaped FILE`: a `diff` in which escapes such as `\u00a0` stand for their characters.
- `yaml FILE` or `markdown FILE`: the whole text of the file.
- `bytes FILE`: the same with the escapes of Python, such as `\xff`; `bytes FILE × 3` repeats it.
- `delete FILE`: there is no such file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from site_tests.support import small_guide

BLOCK = re.compile(
    r"^(?P<fence>`{3,})(?P<sort>\w+)(?: (?P<file>\S+))?(?: × (?P<times>\d+))?\n(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Case:
    """A change to the small guide, with what is expected to be said."""

    page: Path
    title: str
    blocks: tuple[re.Match[str], ...]
    expected: re.Match[str]

    @property
    def rule(self) -> str:
        """The rule that the case is about."""
        return self.page.stem

    def files(self) -> dict[str, bytes]:
        """Return the files of the small guide after the change."""
        files = small_guide()
        for block in self.blocks:
            path = block["file"]
            match block["sort"]:
                case "diff":
                    files[path] = _patched(files[path].decode(), block["body"]).encode()
                case "escaped":
                    diff = re.sub(r"\\u([0-9a-f]{4})", lambda escape: chr(int(escape[1], 16)), block["body"])
                    files[path] = _patched(files[path].decode(), diff).encode()
                case "bytes":
                    raw = block["body"].encode().decode("unicode_escape").encode("latin-1")
                    files[path] = raw * int(block["times"]) if block["times"] else raw
                case "delete":
                    del files[path]
                case "yaml" | "markdown":
                    files[path] = block["body"].encode()
                case sort:
                    raise AssertionError(f"{self.page.name}: no block is called `{sort}`")
        return files


def cases(page: Path) -> Iterator[Case]:
    """Yield the cases of a file."""
    text = page.read_text(encoding="utf-8")
    changes: list[re.Match[str]] = []
    for block in BLOCK.finditer(text):
        if block["sort"] != "text":
            changes.append(block)
            continue
        titles = HEADING.findall(text, 0, block.start())
        yield Case(page, titles[-1], tuple(changes), block)
        changes = []


def rewrite(page: Path, said: Mapping[str, str]) -> None:
    """Write into a file what is said in its cases, given by their titles."""
    text = page.read_text(encoding="utf-8")
    for case in reversed(list(cases(page))):
        start, end = case.expected.span("body")
        text = text[:start] + said[case.title] + text[end:]
    page.write_text(text, encoding="utf-8")


def _patched(text: str, diff: str) -> str:
    lines = [(line[:1] or " ", line[1:]) for line in diff.splitlines()]
    old = "".join(f"{line}\n" for sign, line in lines if sign in " -")
    new = "".join(f"{line}\n" for sign, line in lines if sign in " +")
    assert len(re.findall(f"^{re.escape(old)}", text, re.MULTILINE)) == 1, (
        f"the file has not exactly one place of:\n{old}"
    )
    return re.sub(f"^{re.escape(old)}", lambda _: new, text, flags=re.MULTILINE)
