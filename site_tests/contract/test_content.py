"""The content of this repository, as other programs see it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "content").rglob("*.yaml"))
SCHEMA_OF = {"questions": "question", "competencies": "competency", "frameworks": "framework"}


def name(path: Path) -> str:
    """Return a short name for a file."""
    return path.relative_to(ROOT / "content").as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_is_yaml_for_every_reader_and_names_its_schema(path: Path) -> None:
    """Editors and forges read with other parsers than ours, some of which are stricter."""
    text = path.read_text(encoding="utf-8")
    document = yaml.load(text, Loader=yaml.BaseLoader)

    assert isinstance(document, dict)
    schema = SCHEMA_OF.get(path.relative_to(ROOT / "content").parts[0], path.stem)
    up = "../" * (len(path.relative_to(ROOT / "content").parts) - 1)
    assert text.startswith(f"# yaml-language-server: $schema={up or './'}schemas/{schema}.json\n")


@pytest.mark.parametrize("path", FILES, ids=name)
def test_an_independent_validator_agrees_with_the_schemas(path: Path) -> None:
    schema = SCHEMA_OF.get(path.relative_to(ROOT / "content").parts[0], path.stem)
    validator = Draft202012Validator(json.loads((ROOT / "content" / "schemas" / f"{schema}.json").read_text("utf-8")))
    # As editors read it: numbers are numbers, and dates stay texts.
    document = yaml.load(path.read_text("utf-8"), Loader=_EditorLoader)

    assert [
        f"{'/'.join(map(str, error.path))}: {error.message[:120]}" for error in validator.iter_errors(document)
    ] == []


class _EditorLoader(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: words like `no` and dates are texts."""


_EditorLoader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag in {"tag:yaml.org,2002:int", "tag:yaml.org,2002:null"}]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
