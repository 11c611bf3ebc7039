"""The time of the commit that is built, which stands in for the clock."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

FIXED = 315532800
"""1 January 1980, in seconds: the earliest time that archives can hold, used where there is no commit."""


def commit_time(root: Path) -> int:
    """Return when the commit was made that lies in a folder, in seconds since 1970.

    `SOURCE_DATE_EPOCH`, where it is set, goes first (reproducible-builds.org).
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)  # noqa: S603 - no shell
        return int(found.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return FIXED
