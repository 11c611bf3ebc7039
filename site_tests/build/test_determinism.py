"""The same commit gives the same bytes, whenever and wherever it is built."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

BUILD = "import sys; from generator.adapters.cli import main; sys.exit(main(sys.argv[1:]))"


def build_at(root: Path, out: Path, *, zone: str, seed: str) -> None:
    """Build a project in a process of its own, in another time zone and with other hashes."""
    environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed}
    environment.pop("SOURCE_DATE_EPOCH", None)
    command = [sys.executable, "-c", BUILD, "--root", str(root), "build", "--out", str(out)]
    subprocess.run(command, check=True, env=environment, capture_output=True)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_under_different_clocks_are_byte_identical(
    small_project: Callable[[], Path], tmp_path: Path
) -> None:
    root = small_project()
    for name, zone, seed in (("first", "Pacific/Kiritimati", "1"), ("second", "America/Los_Angeles", "2")):
        build_at(root, tmp_path / name, zone=zone, seed=seed)

    first, second = contents(tmp_path / "first"), contents(tmp_path / "second")

    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
    assert "sitemap.xml.gz" in first


def test_dates_come_from_the_commit(small_project: Callable[[], Path], tmp_path: Path) -> None:
    root = small_project()
    identity = {"GIT_AUTHOR_DATE": "2024-02-29T12:00:00Z", "GIT_COMMITTER_DATE": "2024-02-29T12:00:00Z"}
    who = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
    for arguments in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "content"]):
        subprocess.run(["git", "-C", str(root), *arguments], check=True, env={**os.environ, **identity})
    (root / "mkdocs.yml").write_text(
        (root / "mkdocs.yml").read_text().replace('[SITE_URL, ""]', '[SITE_URL, "https://guide.example/"]')
    )

    build_at(root, tmp_path / "out", zone="UTC", seed="0")

    assert "<lastmod>2024-02-29</lastmod>" in (tmp_path / "out" / "sitemap.xml").read_text()
