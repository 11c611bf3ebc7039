"""A file lies where nothing reads it.

What it finds: a file in `content/` that is of no known kind: another ending than `.yaml`, a folder that has no meaning,
or a link that leads out of the tree.

Why it matters: it would be left out of the guide without a word.

How to mend it: move it. Questions lie in `content/questions/<competency>/<id>.yaml`, competencies in
`content/competencies/<id>.yaml`, frameworks in `content/frameworks/<id>.yaml`, pages in `content/pages/<name>.md`.
"""

from collections.abc import Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span

RULE = define(__name__, __doc__)


def unknown_file(path: str, help: Sequence[str]) -> Diagnostic:
    """Say that nothing reads the file."""
    return RULE.at(Span(path), "nothing reads a file of this name in this place", help=help)


def leads_outside(path: str) -> Diagnostic:
    """Say that the file is a link out of the content folder."""
    return RULE.at(
        Span(path),
        "this is a link that leads out of the content folder",
        help=("put a copy of the file here in place of the link",),
    )
