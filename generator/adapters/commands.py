"""What each subcommand of `guide` does."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from generator.adapters.export import FolderInUseError, export_project
from generator.adapters.files import read_sources, write_artifacts
from generator.adapters.report import report
from generator.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from generator.diagnostics.suggest import advice
from generator.model.artifact import Artifact
from generator.pipeline import RULES, maintainers_report, schemas
from generator.pipeline import check as check_content

CONTENT = "content"


class UsageError(Exception):
    """The command was called in a way that cannot work."""


def check(given: Namespace) -> int:
    """Print everything that is wrong with the content."""
    root = _root(given)
    sources, outside = read_sources(root, root / CONTENT)
    checked = check_content(sources, CONTENT)
    found = in_order([*outside, *checked.diagnostics])
    if given.paths:
        found = _below(found, root, given.paths)
    sys.stdout.write(report(found, checked.texts, format=given.format))
    return 1 if has_errors(found, strict=given.strict) else 0


def build(given: Namespace) -> int:
    """Build the site; a build that fails leaves the last good site alone."""
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415 - MkDocs takes half a second to load

    from generator.adapters.site import build_site  # noqa: PLC0415

    root = _root(given)
    out = (given.out or root / "site").resolve()
    try:
        build_site(root, out, strict=given.strict)
    except MkDocsException as error:
        sys.stderr.write(f"{error}\n")
        return 1
    pages = sum(1 for _ in out.rglob("*.html"))
    shown = os.path.relpath(out)
    sys.stdout.write(f"built {pages} pages into {shown}/ · read them with: guide serve\n")
    return 0


def serve(given: Namespace) -> int:
    """Serve the site with drafts, and rebuild it at every change."""
    from mkdocs.commands.serve import serve as mkdocs_serve  # noqa: PLC0415 - MkDocs takes half a second to load
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    root = _root(given)
    try:
        mkdocs_serve(str(root / "mkdocs.yml"), livereload=True, dev_addr=given.address)
    except MkDocsException as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def export(given: Namespace) -> int:
    """Write the guide as a project of Markdown files that site builders read as it stands."""
    root = _root(given)
    try:
        found, texts = export_project(root, given.folder)
    except FolderInUseError as error:
        raise UsageError(str(error)) from error
    if has_errors(found):
        sys.stderr.write(report(found, texts))
        return 1
    sys.stdout.write(f"wrote the guide to {given.folder}/ · build it there with: mkdocs build\n")
    return 0


def tell_maintainers(given: Namespace) -> int:
    """Print what no single page shows: figures of all answers, self-check items, mix, reuse and nearest pairs."""
    root = _root(given)
    sources, outside = read_sources(root, root / CONTENT)
    checked = check_content(sources, CONTENT)
    found = in_order([*outside, *checked.diagnostics])
    if checked.guide is None or has_errors(found):
        sys.stderr.write(report([each for each in found if each.severity == "error"], checked.texts))
        return 1
    wanted = _existing(given.paths)
    sys.stdout.write(maintainers_report(checked.guide, lambda path: not wanted or _is_below(root / path, wanted)))
    return 0


def explain(given: Namespace) -> int:
    """Print what a rule finds, why it matters and how to mend it."""
    rules = {rule.name: rule for rule in RULES}
    if given.rule is None:
        for rule in rules.values():
            sys.stdout.write(f"{rule.name:22} {rule.severity:8} {rule.explanation.splitlines()[0]}\n")
        return 0
    if given.rule not in rules:
        raise UsageError(f"no rule is called {given.rule}; {advice(given.rule, rules, limit=99)[0]}")
    rule = rules[given.rule]
    sys.stdout.write(f"{rule.name} ({rule.severity})\n\n{rule.explanation}\n")
    return 0


def schema(given: Namespace) -> int:
    """Write the JSON Schemas of the content files, or say whether they are up to date."""
    root = _root(given)
    sources, _ = read_sources(root, root / CONTENT)
    guide = check_content(sources, CONTENT).guide
    if guide is None:
        raise UsageError(f"{CONTENT}/guide.yaml cannot be read; `guide check` says why")
    wanted = [Artifact(f"{CONTENT}/schemas/{name}.json", text) for name, text in schemas(guide).items()]
    if not given.check:
        write_artifacts(wanted, root)
        sys.stdout.write(f"wrote {len(wanted)} schemas to {CONTENT}/schemas/\n")
        return 0
    stale = [each.path for each in wanted if _text(root / each.path) != each.content]
    for path in stale:
        sys.stdout.write(f"{path} is not up to date; run `guide schema`\n")
    return 1 if stale else 0


def _root(given: Namespace) -> Path:
    root: Path = given.root.resolve()
    if not (root / "mkdocs.yml").is_file() or not (root / CONTENT).is_dir():
        raise UsageError(f"{root} is no guide: it has no mkdocs.yml with a folder {CONTENT}/ beside it")
    return root


def _below(found: Sequence[Diagnostic], root: Path, paths: Sequence[Path]) -> tuple[Diagnostic, ...]:
    wanted = _existing(paths)
    return tuple(each for each in found if _is_below(root / each.primary.span.path, wanted))


def _existing(paths: Sequence[Path]) -> list[Path]:
    for path in paths:
        if not path.exists():
            raise UsageError(f"there is no {path}")
    return [path.resolve() for path in paths]


def _is_below(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
