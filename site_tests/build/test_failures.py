"""A build that fails says why and leaves the last good site as it was."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adapters.cli import main


def question_of(root: Path) -> Path:
    """Return the file of a published question of the small guide."""
    found = sorted((root / "content" / "questions").rglob("*.yaml"))
    return next(path for path in found if "\nprobe:" in path.read_text(encoding="utf-8"))


def break_key(root: Path) -> None:
    """Misspell a key of a question."""
    path = question_of(root)
    path.write_text(path.read_text(encoding="utf-8").replace("\nprobe:", "\nprobbe:", 1), encoding="utf-8")


def test_a_failed_build_leaves_the_last_good_site(
    small_project: Callable[[], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = small_project()
    assert main(["--root", str(root), "build"]) == 0
    before = {path: path.read_bytes() for path in (root / "site").rglob("*.html")}
    break_key(root)

    assert main(["--root", str(root), "build"]) == 1
    assert before == {path: path.read_bytes() for path in (root / "site").rglob("*.html")}
    assert "did you mean `probe`?" in capsys.readouterr().err
    assert [] == list(root.glob(".site-*"))


def test_bare_mkdocs_stops_before_it_empties_the_site(small_project: Callable[[], Path]) -> None:
    root = small_project()
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("the last good site")
    break_key(root)
    command = [sys.executable, "-m", "mkdocs", "build"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "error[unknown-field]" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (root / "site" / "index.html").read_text() == "the last good site"


def test_warnings_stop_a_strict_build_only(small_project: Callable[[], Path]) -> None:
    root = small_project()
    path = question_of(root)
    text = path.read_text(encoding="utf-8")
    at = text.index("    phrase: ")
    path.write_text(f"{text[:at]}    phrase: Words that its example lacks\n{text[text.index(chr(10), at) + 1 :]}")

    assert main(["--root", str(root), "build"]) == 0
    assert main(["--root", str(root), "build", "--strict"]) == 1


@pytest.mark.parametrize("variable", ["SITE_URL", "REPO_URL"])
def test_the_site_builds_with_an_address_and_a_repository_as_well(
    small_project: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    root = small_project()
    monkeypatch.setenv(variable, "https://example.org/guide/")

    assert main(["--root", str(root), "build", "--strict"]) == 0
    name = question_of(root).stem
    page = (root / "site" / "questions" / name / "index.html").read_text(encoding="utf-8")
    if variable == "REPO_URL":
        source = question_of(root).relative_to(root).as_posix()
        assert f'href="https://example.org/guide/edit/main/{source}"' in page
    else:
        assert f'<link rel="canonical" href="https://example.org/guide/questions/{name}/">' in page


def test_misuse_is_told_from_problems_of_the_content(
    tmp_path: Path, small_project: Callable[[], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(tmp_path), "check"]) == 2
    assert "is no guide" in capsys.readouterr().err
    assert main(["--root", str(small_project()), "explain", "orphn"]) == 2
    assert "did you mean `orphan`?" in capsys.readouterr().err
