"""The shape of each record, read from its type annotations: one description for messages, references and docs."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.diagnostics.span import DocumentPath
from generator.model.base import Marked, Record


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single text, number, date or choice."""

    type: Any
    marks: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose entries share one shape."""

    entry: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping from one kind of key to one shape."""

    key: Leaf
    value: Shape


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field of a record under the key that authors write."""

    key: str
    attribute: str
    shape: Shape
    info: FieldInfo


@dataclass(frozen=True, slots=True)
class RecordShape:
    """A record with its fields by the keys that authors write."""

    record: type[Record]
    fields: Mapping[str, FieldShape]


Shape = Leaf | ListOf | MapOf | RecordShape


@cache
def record_shape(record: type[Record]) -> RecordShape:
    """Return the shape of a record class."""
    return RecordShape(
        record,
        {
            info.alias or name: FieldShape(
                info.alias or name, name, _shape(info.annotation, _marks(info.metadata)), info
            )
            for name, info in record.model_fields.items()
        },
    )


def shape_at(record: type[Record], path: DocumentPath) -> Shape | None:
    """Return the shape that a record class expects at a path, or None where the path leaves the shape."""
    shape: Shape | None = record_shape(record)
    for step in path:
        match shape:
            case RecordShape(fields=fields) if isinstance(step, str) and step in fields:
                shape = fields[step].shape
            case ListOf(entry=entry) if isinstance(step, int):
                shape = entry
            case MapOf(value=value):
                shape = value
            case _:
                return None
    return shape


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text of a record that carries a mark, with its path in the document."""

    path: DocumentPath
    text: str
    mark: Any
    is_key: bool = False


def marked_texts(record: Record, mark: type[Marked]) -> Iterator[MarkedText]:
    """Yield each text of a record that is marked so, in document order."""
    yield from _walk_record(record, mark, ())


def _walk_record(record: Record, mark: type[Marked], path: DocumentPath) -> Iterator[MarkedText]:
    for field in _marked_fields(type(record), mark):  # type: ignore[arg-type]
        value = getattr(record, field.attribute)
        if value is not None:
            yield from _walk(field.shape, value, mark, (*path, field.key))


def _walk(shape: Shape, value: Any, mark: type[Marked], path: DocumentPath) -> Iterator[MarkedText]:
    match shape:
        case Leaf(marks=marks):
            for found in marks:
                if isinstance(found, mark):
                    yield MarkedText(path, str(value), found)
        case ListOf(entry=entry):
            for index, each in enumerate(value):
                yield from _walk(entry, each, mark, (*path, index))
        case MapOf(key=key, value=inner):
            for name, each in value.items():
                for found in key.marks:
                    if isinstance(found, mark):
                        yield MarkedText((*path, name), str(name), found, is_key=True)
                yield from _walk(inner, each, mark, (*path, name))
        case RecordShape():
            yield from _walk_record(value, mark, path)


# mypy takes a class's `__hash__` for that of its instances, hence the two ignored arguments above and below.
@cache
def _marked_fields(record: type[Record], mark: type[Marked]) -> tuple[FieldShape, ...]:
    """Return the fields below which the mark can occur at all, so that a walk skips the rest."""
    return tuple(field for field in record_shape(record).fields.values() if _holds(field.shape, mark))


def _holds(shape: Shape, mark: type[Marked]) -> bool:
    match shape:
        case Leaf(marks=marks):
            return any(isinstance(each, mark) for each in marks)
        case ListOf(entry=entry):
            return _holds(entry, mark)
        case MapOf(key=key, value=value):
            return _holds(key, mark) or _holds(value, mark)
        case RecordShape(record=record):
            return bool(_marked_fields(record, mark))  # type: ignore[arg-type]


def _shape(annotation: Any, marks: tuple[Marked, ...]) -> Shape:
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return _shape(inner, (*marks, *_marks(metadata)))
    if get_origin(annotation) in (Union, types.UnionType):
        [present] = [each for each in get_args(annotation) if each is not type(None)]
        return _shape(present, marks)
    if get_origin(annotation) is tuple:
        return ListOf(_shape(get_args(annotation)[0], ()))
    if get_origin(annotation) is dict:
        key, value = get_args(annotation)
        found = _shape(key, ())
        assert isinstance(found, Leaf), "the keys of a mapping are texts"
        return MapOf(found, _shape(value, ()))
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return record_shape(annotation)
    return Leaf(annotation, marks)


def _marks(metadata: Any) -> tuple[Marked, ...]:
    return tuple(each for each in metadata if isinstance(each, Marked))
