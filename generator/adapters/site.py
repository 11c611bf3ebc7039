"""A guide to the folder that is published, through MkDocs."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config


def build_site(root: Path, out: Path, *, strict: bool) -> None:
    """Build the site beside the folder it goes to, and put it in the folder's place only once it is complete.

    Raises:
        mkdocs.exceptions.MkDocsException: The content or the configuration has problems; `out` is as it was.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        fresh = Path(folder) / "new"
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(fresh), strict=strict)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
        if out.exists():
            out.rename(Path(folder) / "old")
        shutil.move(fresh, out)
