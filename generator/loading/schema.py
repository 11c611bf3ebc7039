"""The records' shapes as JSON Schema, with the ids that the guide knows, for completion in editors."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.base import Record


def schema_text(record: type[Record], known: Mapping[str, Sequence[str]]) -> str:
    """Return a record's JSON Schema (2020-12) as text; `known` has the ids of each target of references."""
    schema = record.model_json_schema(by_alias=True)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps(_with_ids(head | schema, known), ensure_ascii=False, indent=1) + "\n"


def _with_ids(node: Any, known: Mapping[str, Sequence[str]]) -> Any:  # noqa: ANN401 - any part of a schema
    """Return a schema in which each reference lists the ids it can have; references inside a file stay open."""
    if isinstance(node, list):
        return [_with_ids(each, known) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: _with_ids(value, known) for key, value in node.items() if key not in ("x-reference", "title")}
    # `title` is a key of records too: there its value is a schema, not a text.
    if isinstance(node.get("title"), dict):
        made["title"] = _with_ids(node["title"], known)
    ids = known.get(node.get("x-reference", ""), ())
    return made | ({"enum": list(ids)} if ids else {})
