"""The whole story: sources become records, records a guide, a guide artifacts; on the way, findings are gathered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.checking.check import run_checks
from generator.diagnostics.diagnostic import Diagnostic, in_order
from generator.linking.link import link
from generator.loading.load import load
from generator.model.guide import Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the content files amount to."""

    guide: Guide | None
    """The linked guide, or None where its settings could not be read."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything there is to say, by file, line and column."""
    texts: Mapping[str, str]
    """The text of each file, for excerpts."""


def check(sources: Mapping[str, bytes], folder: str = "content") -> Checked:
    """Read, link and check the content files, given by their path from the project's root."""
    records, reading = load(sources, folder)
    guide, linking = link(records, folder)
    checking = run_checks(guide) if guide else ()
    return Checked(guide=guide, diagnostics=in_order([*reading, *linking, *checking]), texts=records.texts)
