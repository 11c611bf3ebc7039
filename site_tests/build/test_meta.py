"""What a page tells machines about itself, and the way from a page to its file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adapters.cli import main
from site_tests.support import STORY

PAGE = f"questions/{Path(STORY).stem}/index.html"


@pytest.fixture
def root(small_project: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Build the small guide with an address and a repository."""
    monkeypatch.setenv("SITE_URL", "https://guide.example/")
    monkeypatch.setenv("REPO_URL", "https://forge.example/guide")
    root = small_project()
    assert main(["--root", str(root), "build", "--strict"]) == 0
    return root


def test_a_page_with_an_address_describes_itself(root: Path) -> None:
    html = (root / "site" / PAGE).read_text(encoding="utf-8")
    [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, flags=re.DOTALL)
    described = json.loads(data)

    assert described["url"] == f"https://guide.example/questions/{Path(STORY).stem}/"
    assert described["@type"] == "LearningResource"
    assert f'<link rel="canonical" href="{described["url"]}">' in html
    assert f'<meta property="og:url" content="{described["url"]}">' in html
    description = re.findall(r'<meta (?:name|property)="(?:og:)?description" content="([^"]*)">', html)
    assert len(description) == 2
    assert description[0] == description[1]
    assert described["url"] in (root / "site" / "sitemap.xml").read_text(encoding="utf-8")


def test_every_item_leads_to_the_line_of_the_file_that_it_is_made_from(root: Path) -> None:
    html = (root / "site" / PAGE).read_text(encoding="utf-8")
    lines = (root / STORY).read_text(encoding="utf-8").splitlines()
    items = re.findall(
        r'id="(?:assertion|follow-up|mistake|phrase)-([a-z0-9-]+)">(?:(?!</section>|</details>).)*?'
        r'class="sg-report" href="https://forge\.example/guide/blob/main/([^"#]+)#L(\d+)"',
        html,
        flags=re.DOTALL,
    )

    assert len(items) >= 6
    assert {STORY} == {path for _, path, _ in items}
    assert [id for id, _, number in items if f"id: {id}" not in lines[int(number) - 1]] == []


def test_without_address_and_repository_nothing_points_outside(small_project: Callable[[], Path]) -> None:
    root = small_project()
    assert main(["--root", str(root), "build", "--strict"]) == 0
    html = (root / "site" / PAGE).read_text(encoding="utf-8")

    assert "sg-report" not in html
    assert "ld+json" not in html
