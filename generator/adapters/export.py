"""The guide as a project of Markdown files that MkDocs, ProperDocs and others build as it stands."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.adapters.files import read_inputs, write_artifacts
from generator.diagnostics.diagnostic import Diagnostic
from generator.model.artifact import Artifact, Repository, Site
from generator.pipeline import build

MARK = ".study-guide-export"
"""The file that says that a folder is an export, which the next one may replace."""


class FolderInUseError(Exception):
    """The folder holds something that is no export."""


def export_project(root: Path, out: Path) -> tuple[tuple[Diagnostic, ...], Mapping[str, str]]:
    """Write the pages, the assets, the theme and a configuration below a folder, in place of an older export.

    Returns the findings and the texts for their excerpts; nothing is written where one of them is an error.

    Raises:
        FolderInUseError: The folder holds something that is no export.
    """
    inputs, outside = read_inputs(root, root / "content", root / "templates")
    config = _configuration(root)
    url = _given(config.get("repo_url", ""))
    repository = Repository(url, config.get("extra", {}).get("branch", "main")) if url else None
    built = build(inputs, directory_urls=config.get("use_directory_urls", True), repository=repository)
    found = (*outside, *built.checked.diagnostics)
    if built.site is None or outside:
        return found, built.checked.texts
    _clear(out)
    write_artifacts([*_files(built.site, inputs.sources), Artifact(MARK, "")], out)
    shutil.copytree(root / "templates" / "theme", out / "theme")
    changed = _changed(config, built.site)
    (out / "mkdocs.yml").write_text(
        yaml.dump(changed, Dumper=_Dumper, sort_keys=False, allow_unicode=True), encoding="utf-8"
    )
    return found, built.checked.texts


def _files(site: Site, sources: Mapping[str, bytes]) -> list[Artifact]:
    handwritten = [
        Artifact(f"docs/{path.removeprefix('content/pages/')}", text)
        for path, text in sources.items()
        if path.startswith("content/pages/")
    ]
    pages = [Artifact(f"docs/{page.path}", page.markdown) for page in site.pages]
    return [*handwritten, *pages, *(Artifact(f"docs/{asset.path}", asset.content) for asset in site.assets)]


def _changed(config: dict[str, Any], site: Site) -> dict[str, Any]:
    """Return the configuration without the plugin: what it would do is done."""
    plugins = [each for each in config["plugins"] if each != "study-guide"]
    hidden = [f"/{page.path}" for page in site.pages if not page.in_nav]
    return config | {
        "site_name": site.title,
        "site_description": site.tagline,
        "docs_dir": "docs",
        "theme": config["theme"] | {"custom_dir": "theme"},
        "plugins": plugins,
        "extra_css": [*site.stylesheets, *config.get("extra_css", [])],
        "extra_javascript": [{"path": path, "type": "module"} for path in site.scripts],
        "extra": config.get("extra", {})
        | {"levels": [dict(level) for level in site.levels], "words": dict(site.words)},
        "nav": list(site.nav),
        **({"not_in_nav": "\n".join(hidden)} if hidden else {}),
    }


def _configuration(root: Path) -> dict[str, Any]:
    """Return mkdocs.yml as it stands, with its `!ENV` values kept as such."""
    config: dict[str, Any] = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
    return config


def _clear(out: Path) -> None:
    if out.exists() and any(out.iterdir()):
        if not (out / MARK).is_file():
            raise FolderInUseError(f"{out} holds something else; name a new folder")
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)


@dataclass(frozen=True, slots=True)
class _Env:
    """A value that the environment gives, read and written as it stands."""

    value: list[str]


class _Loader(yaml.SafeLoader):
    """Reads our own mkdocs.yml."""


class _Dumper(yaml.SafeDumper):
    """Writes a mkdocs.yml of an export."""


def _given(value: str | _Env) -> str:
    """Return a value of the configuration, looked up in the environment where it says so."""
    if isinstance(value, str):
        return value
    *names, default = value.value
    return next((os.environ[name] for name in names if os.environ.get(name)), default)


def _read_env(loader: yaml.SafeLoader, node: yaml.Node) -> _Env:
    assert isinstance(node, yaml.SequenceNode), "our mkdocs.yml writes !ENV with a default"
    return _Env(loader.construct_sequence(node))


def _write_env(dumper: yaml.SafeDumper, env: _Env) -> yaml.Node:
    return dumper.represent_sequence("!ENV", env.value, flow_style=True)


_Loader.add_constructor("!ENV", _read_env)
_Dumper.add_representer(_Env, _write_env)
