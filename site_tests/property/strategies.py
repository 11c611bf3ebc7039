"""How random texts are made."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st


def pieces(of: Sequence[str], *, least: int = 0, most: int) -> st.SearchStrategy[list[str]]:
    """Return a strategy for lists of pieces.

    They are drawn as the letters of one text, because Hypothesis takes minutes over lists of the same length.
    """
    alphabet = {chr(0x4E00 + number): piece for number, piece in enumerate(of)}
    texts = st.text(alphabet="".join(alphabet), min_size=least, max_size=most)
    return texts.map(lambda text: [alphabet[letter] for letter in text])
