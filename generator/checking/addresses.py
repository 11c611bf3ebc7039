"""What the address of a link can be."""

from __future__ import annotations

import re
from collections.abc import Mapping

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*(?=:)")
RUNS_OR_READS = frozenset({"javascript", "vbscript", "livescript", "data", "blob", "file", "view-source"})
"""The schemes of addresses that run something or read the reader's own files."""
OUTSIDE = re.compile(r"https?://[^\s/]|mailto:[^\s@]+@")
"""Where a link out of the guide can lead."""
COLLECTIONS: Mapping[str, str] = {
    "question": "questions/",
    "competency": "competencies/",
    "framework": "frameworks/",
    "page": "pages/",
}
"""What a link inside the guide can name, and where such things are kept."""


def scheme_of(address: str) -> str:
    """Return what an address begins with before its first colon, as a browser reads it."""
    # Browsers pass over line breaks, tabs and control characters in an address.
    found = SCHEME.match(re.sub(r"[\x00-\x20\x7f]", "", address).lower())
    return found[0] if found else ""


def is_unsafe(address: str) -> bool:
    """Tell whether an address would run something or read the reader's own files."""
    return scheme_of(address) in RUNS_OR_READS
