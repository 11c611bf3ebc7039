"""How findings are printed: one file per format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.formats.concise import concise
from generator.diagnostics.formats.full import full
from generator.diagnostics.formats.github import github

Format = Callable[[Sequence[Diagnostic], Mapping[str, str]], str]
"""Takes the findings and the texts of the files by path; returns what to print."""

FORMATS: Mapping[str, Format] = {"full": full, "concise": concise, "github": github}

__all__ = ["FORMATS", "Format"]
