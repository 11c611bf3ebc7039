"""MkDocs with the plugin, and the exported project, give the same pages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.adapters.cli import main
from generator.adapters.site import build_site


def html(folder: Path) -> dict[str, str]:
    """Return every page and stylesheet below a folder."""
    found = [*folder.rglob("*.html"), *folder.rglob("*.css")]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


@pytest.fixture
def export(small_project: Callable[[], Path]) -> Path:
    """Export the small guide, and return the folder."""
    root = small_project()
    assert main(["--root", str(root), "export", str(root / "exported")]) == 0
    return root / "exported"


def test_the_export_builds_to_the_same_site_as_the_plugin(export: Path) -> None:
    build_site(export.parent, export.parent / "site", strict=True)
    config = load_config(str(export / "mkdocs.yml"), site_dir=str(export / "site"), strict=True)
    build(config)

    assert html(export / "site") == html(export.parent / "site")


def test_bare_mkdocs_builds_the_same_site_as_the_command(small_project: Callable[[], Path]) -> None:
    root = small_project()
    build_site(root, root / "site", strict=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(root / "bare")]
    subprocess.run(command, check=True, cwd=root, capture_output=True)

    assert html(root / "bare") == html(root / "site")


def test_properdocs_builds_the_export_as_it_stands(export: Path) -> None:
    command = [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", "properdocs-site"]
    done = subprocess.run(command, cwd=export, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, "\n".join(line for line in done.stderr.splitlines() if "WARNING" in line))
    assert (export / "properdocs-site" / "questions" / "index.html").is_file()


def test_an_export_names_no_plugin_of_ours_and_keeps_values_from_the_environment(export: Path) -> None:
    text = (export / "mkdocs.yml").read_text(encoding="utf-8")

    assert "study-guide" not in re.sub(r"study-guide\.(?:mjs|css)", "", text)
    assert "site_url: !ENV [SITE_URL, '']" in text
    assert (export / "docs" / "about.md").is_file()


def test_an_export_never_overwrites_another_folder(small_project: Callable[[], Path], tmp_path: Path) -> None:
    root = small_project()
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")

    assert main(["--root", str(root), "export", str(taken)]) == 2
    assert [taken / "mine.txt"] == list(taken.iterdir())


def test_an_export_replaces_an_older_one(export: Path) -> None:
    (export / "docs" / "stale.md").write_text("# Stale")

    assert main(["--root", str(export.parent), "export", str(export)]) == 0
    assert not (export / "docs" / "stale.md").exists()


def test_the_configuration_of_an_export_is_plain_yaml_but_for_the_environment(export: Path) -> None:
    text = (export / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV ", "")
    config = yaml.safe_load(text)

    assert "docs" == config["docs_dir"]
    assert ["search"] == config["plugins"]
