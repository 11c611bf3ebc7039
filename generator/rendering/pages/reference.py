"""The contributor's reference: every record with its fields, from the descriptions of the model itself."""

from __future__ import annotations

import json
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import EnumType
from typing import Any

from generator.model.base import Record, Reference
from generator.model.derived import Derived
from generator.model.files import FOLDERS, SINGLE_FILES
from generator.model.guide import Guide
from generator.model.question import REQUIRED_SECTIONS
from generator.model.shape import FieldShape, Leaf, ListOf, MapOf, RecordShape, Shape, record_shape
from generator.rendering.environment import PagePlan
from generator.rendering.urls import REFERENCE

FILES: tuple[tuple[str, type[Record]], ...] = (
    *(
        (f"content/{folder}/{'<competency>/' * (depth - 1)}<id>.yaml", record)
        for folder, (_, record, depth) in FOLDERS.items()
    ),
    *((f"content/{name}.yaml", record) for name, record in SINGLE_FILES.items()),
)
"""The files of a guide and the record that each holds."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A key that authors write."""

    key: str
    wants: str
    """What stands under it, in an author's words."""
    record: str | None
    """The anchor of the record that stands under it."""
    required: bool
    description: str
    example: str | None


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A record and its keys."""

    anchor: str
    name: str
    about: str
    file: str | None
    """The file that holds it, where it has one of its own."""
    fields: Sequence[FieldRow]


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """What the template of the reference knows as `page`."""

    records: Sequence[RecordTable]
    formats: Sequence[tuple[str, Sequence[str]]]
    """The sections that a question of each format needs before it is published."""


def plan(_guide: Guide, _derived: Derived) -> Iterator[PagePlan]:
    """Plan the one page of the reference."""
    formats = [(each.value, sections) for each, sections in REQUIRED_SECTIONS.items()]
    view = ReferenceView(list(_tables()), formats)
    yield PagePlan(path=REFERENCE, title="", template="reference", view=view)


def _tables() -> Iterator[RecordTable]:
    files = {record: path for path, record in FILES}
    for record in _reachable([record for _, record in FILES]):
        shape = record_shape(record)
        rows = [_row(field) for field in shape.fields.values()]
        about = (record.__doc__ or "").partition("\n\n")[0]
        yield RecordTable(_anchor(record), _name(record), about, files.get(record), rows)


def _reachable(roots: Sequence[type[Record]]) -> list[type[Record]]:
    """Return the records in reading order: each file's record, then those that stand inside it."""
    found: dict[type[Record], None] = {}

    def visit(record: type[Record]) -> None:
        if record not in found:
            found[record] = None
            for field in record_shape(record).fields.values():
                if inner := _record_in(field.shape):
                    visit(inner)

    for root in roots:
        visit(root)
    return list(found)


def _record_in(shape: Shape) -> type[Record] | None:
    match shape:
        case RecordShape(record=record):
            return record
        case ListOf(entry=inner) | MapOf(value=inner):
            return _record_in(inner)
    return None


def _row(field: FieldShape) -> FieldRow:
    inner = _record_in(field.shape)
    return FieldRow(
        field.key,
        _wants(field.shape),
        _anchor(inner) if inner else None,
        field.info.is_required(),
        field.info.description or "",
        _example(field),
    )


def _wants(shape: Shape) -> str:
    match shape:
        case RecordShape(record=record):
            return _name(record)
        case ListOf(entry=entry):
            return f"list of {_wants(entry)}"
        case MapOf(key=key, value=value):
            return f"for each {_wants(key)}: {_wants(value)}"
        case Leaf(type=kind, marks=marks):
            references = [mark.target.lstrip(".") for mark in marks if isinstance(mark, Reference)]
            return f"id of a {references[0].replace('-', ' ')}" if references else _scalar(kind)
    raise AssertionError(shape)


def _scalar(kind: Any) -> str:  # noqa: ANN401 - annotations of any kind
    if isinstance(kind, EnumType):
        choices: Sequence[object] = list(kind.__members__.values())
        return " | ".join(f"`{choice}`" for choice in choices)
    names: dict[Any, str] = {int: "number", bool: "true or false", date: "date", str: "text"}
    return names.get(kind, "text")


def _example(field: FieldShape) -> str | None:
    """Return the example of a single value; records show theirs field by field."""
    example = next(iter(field.info.examples or ()), None)
    if isinstance(example, str):
        return example
    if isinstance(example, bool | int | types.NoneType):
        return None if example is None else json.dumps(example)
    plain = isinstance(example, list) and all(isinstance(each, str) for each in example)
    return f"[{', '.join(example)}]" if plain and example else None


def _name(record: type[Record]) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in record.__name__)
    return words.strip()


def _anchor(record: type[Record]) -> str:
    return _name(record).replace(" ", "-")
