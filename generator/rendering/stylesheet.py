"""The stylesheets as one: every file that a page waits for before it is painted costs a phone time."""

from __future__ import annotations

import re
from collections.abc import Mapping

BUNDLE = "css/study-guide.css"
"""The one stylesheet. It stands where the relative addresses in `css/*.css` lead from."""
COMMENT = re.compile(rb"/\*.*?\*/", re.DOTALL)
BLANK = re.compile(rb"\n\s*")


def bundled(assets: Mapping[str, bytes], last: str) -> dict[str, bytes]:
    """Return the assets with all stylesheets in one, in the order of their paths, and some rules of ours last.

    Only files directly in `css/` may refer to other assets: their addresses hold for the bundle as well.
    """
    sheets = [content for path, content in sorted(assets.items()) if path.endswith(".css")]
    text = b"\n".join([*sheets, last.encode()])
    others = {path: content for path, content in assets.items() if not path.endswith(".css")}
    return others | {BUNDLE: BLANK.sub(b"\n", COMMENT.sub(b"", text)).strip() + b"\n"}
