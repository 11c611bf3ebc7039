"""What all tests share: the option that rewrites expected texts, the small guide as a project, the built site."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adapters.site import build_site

ROOT = Path(__file__).parent.parent
SMALL_GUIDE = ROOT / "site_tests" / "small_guide"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites expected texts."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the expected texts; review the diff")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether expected texts are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the guide of this repository once, strictly."""
    out = tmp_path_factory.mktemp("built") / "site"
    build_site(ROOT, out, strict=True)
    return out


@pytest.fixture
def small_project(tmp_path: Path) -> Callable[[], Path]:
    """Return a function that sets up the small guide as a project of its own, with this repository's templates."""

    def set_up() -> Path:
        root = tmp_path / "project"
        shutil.copytree(SMALL_GUIDE / "content", root / "content")
        shutil.copytree(ROOT / "templates", root / "templates")
        shutil.copy(ROOT / "mkdocs.yml", root)
        return root

    return set_up
