"""The stylesheets as one."""

from __future__ import annotations

from pathlib import Path

from generator.rendering.stylesheet import bundled

ROOT = Path(__file__).parent.parent.parent.parent


def test_stylesheets_become_one_in_the_order_of_their_paths() -> None:
    made = bundled(
        {"css/b/c.css": b"c {\n  d: e;\n}\n", "css/a.css": b"/* why */\na { b: c; }\n", "js/x.mjs": b"x"}, "z {}"
    )

    assert {"js/x.mjs": b"x", "css/study-guide.css": b"a { b: c; }\nc {\nd: e;\n}\nz {}\n"} == made


def test_only_stylesheets_beside_the_bundle_refer_to_other_files() -> None:
    nested = [path for path in (ROOT / "templates" / "assets" / "css").rglob("*.css") if path.parent.name != "css"]

    assert [path.name for path in nested if "url(" in path.read_text(encoding="utf-8")] == []
