"""Folders to inputs, and artifacts to folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from generator.loading.rules.unknown_file import leads_outside
from generator.model.artifact import Artifact
from generator.pipeline import Inputs


def read_sources(root: Path, folder: Path) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Return the bytes of every content file by its path from the project's root.

    A link that leads out of the folder is not read but reported.
    """
    sources: dict[str, bytes] = {}
    outside: list[Diagnostic] = []
    for path in _files(folder):
        name = path.relative_to(root).as_posix()
        if path.resolve().is_relative_to(folder.resolve()):
            sources[name] = path.read_bytes()
        else:
            outside.append(leads_outside(name))
    return sources, tuple(outside)


def read_inputs(root: Path, content: Path, templates: Path) -> tuple[Inputs, tuple[Diagnostic, ...]]:
    """Return everything that a build reads."""
    sources, outside = read_sources(root, content)
    texts = {
        path.relative_to(templates).as_posix(): path.read_text(encoding="utf-8")
        for path in _files(templates)
        if path.suffix == ".jinja" and "theme" not in path.relative_to(templates).parts
    }
    assets = {
        path.relative_to(templates / "assets").as_posix(): path.read_bytes() for path in _files(templates / "assets")
    }
    words = (templates / "words.yaml").read_text(encoding="utf-8")
    return Inputs(sources=sources, templates=texts, assets=assets, words=words), outside


def write_artifacts(artifacts: Iterable[Artifact], out: Path) -> None:
    """Write artifacts below a folder, leaving files alone that hold the same already."""
    for artifact in artifacts:
        path = out / artifact.path
        content = artifact.content.encode() if isinstance(artifact.content, str) else artifact.content
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in a fixed order; linked folders are not entered."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            yield from _files(path)
        elif path.is_file() or path.is_symlink():
            yield path
