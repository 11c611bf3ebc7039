"""A content file is larger than any page could need.

What it finds: a YAML file of more than 512 KiB.

Why it matters: the largest finished question has about 60 KiB. A file of this size is a mistake, such as a picture or
an export saved under the wrong name, and would only slow everybody's checks.

How to mend it: split the content into questions, one file each, or move what is not content out of `content/`.
"""

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)

LIMIT = 512 * 1024
"""The largest content file, in bytes."""


def file_too_large(path: str, size: int) -> Diagnostic:
    """Say that a file is too large; `size` is in bytes."""
    return RULE.at(
        Span(path),
        f"the file has {size // 1024} KiB; a content file has at most {LIMIT // 1024}",
        help=("keep one question in one file, and other material out of content/",),
    )
