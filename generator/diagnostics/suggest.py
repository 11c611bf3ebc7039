"""Which of the known words an author may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return the known word nearest to a misspelt one, or None when none is near."""
    candidates = {each.lower(): each for each in known}
    nearest = get_close_matches(word.lower(), candidates, n=1, cutoff=0.6)
    return candidates[nearest[0]] if nearest else None


def advice(word: str, known: Iterable[str], *, limit: int = 12) -> tuple[str, ...]:
    """Return one line of help: the word that may be meant, or the words there are."""
    words = list(known)
    if not words:
        return ()
    if nearest := did_you_mean(word, words):
        return (f"did you mean `{nearest}`?",)
    shown = ", ".join(f"`{each}`" for each in words[:limit])
    return (f"choose one of {shown}" + (f" and {len(words) - limit} more" if len(words) > limit else ""),)
