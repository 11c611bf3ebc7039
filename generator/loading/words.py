"""The words of the interface, which are ours and no author's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.loading.tree import parse


def read_words(text: str) -> Mapping[str, Any]:
    """Return the words by section and name.

    Raises:
        ValueError: The text is not a mapping of sections to words.
    """
    value, problems = parse("templates/words.yaml", text)
    if not isinstance(value, dict) or problems:
        raise ValueError("; ".join(each.message for each in problems) or "words.yaml holds no sections")
    return value
