"""What tests of several folders need: the small guide, and ways to look at what is said about it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.formats.full import full
from generator.model.guide import Guide
from generator.pipeline import check

SITE_TESTS = Path(__file__).parent
STORY = "content/questions/craft/the-pile-you-did-not-trust.yaml"
"""The small guide's question that uses every section."""
SHORT = "content/questions/direction/how-you-review-a-drawing.yaml"
"""The small guide's question of format `short`."""


def small_guide() -> dict[str, bytes]:
    """Return the files of the small guide, by their path from the project's root."""
    root = SITE_TESTS / "small_guide"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "content").rglob("*"))
        if path.is_file()
    }


def changed(path: str, old: str, new: str) -> dict[str, bytes]:
    """Return the files of the small guide with one text of one file replaced."""
    files = small_guide()
    text = files[path].decode()
    assert text.count(old) == 1, f"`{old}` stands {text.count(old)} times in {path}"
    return files | {path: text.replace(old, new).encode()}


def findings(files: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Return all that there is to say about the files of a guide."""
    return check(files).diagnostics


def said_about(files: Mapping[str, bytes]) -> str:
    """Return all that there is to say about the files of a guide, as a terminal shows it."""
    checked = check(files)
    return full(checked.diagnostics, checked.texts)


def linked(files: Mapping[str, bytes]) -> Guide:
    """Return the guide that the files make."""
    guide = check(files).guide
    assert guide is not None, "its settings could be read"
    return guide
