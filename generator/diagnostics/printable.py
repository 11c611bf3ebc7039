"""What of a text can be shown to people without doing anything to their screen."""

from __future__ import annotations

import re

UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\xa0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff"
    "\ue000-\uf8ff\U000e0000-\U000e0fff]"
)


def printable(text: str) -> str:
    """Return a text with a dot in place of each character that cannot be seen, moves the cursor or turns the line."""
    return UNPRINTABLE.sub("·", text)
