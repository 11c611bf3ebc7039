"""Plain values to one record, with the reasons in an author's words where that cannot be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics.diagnostic import Diagnostic, Outcome
from generator.diagnostics.span import DocumentPath, Places
from generator.diagnostics.suggest import did_you_mean
from generator.loading.rules.bad_id import bad_id
from generator.loading.rules.missing_field import missing_field
from generator.loading.rules.unknown_choice import unknown_choice
from generator.loading.rules.unknown_field import unknown_field
from generator.loading.rules.wrong_shape import wrong_shape
from generator.loading.rules.wrong_value import wrong_value
from generator.loading.tree import Value
from generator.model.base import Identity, Record
from generator.model.shape import Leaf, ListOf, MapOf, RecordShape, shape_at

R = TypeVar("R", bound=Record)

SHAPES = {
    "string_type": "a text",
    "string_sub_type": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "named keys",
    "model_type": "named keys",
    "model_attributes_type": "named keys",
}
KINDS = {
    "int_parsing": "wants a whole number",
    "int_type": "wants a whole number",
    "bool_parsing": "wants true or false",
    "bool_type": "wants true or false",
    "date_from_datetime_parsing": "wants a date as YYYY-MM-DD",
    "date_from_datetime_inexact": "wants a date as YYYY-MM-DD",
    "date_parsing": "wants a date as YYYY-MM-DD",
    "date_type": "wants a date as YYYY-MM-DD",
}
MOST = 100
"""Of one file, so many problems are reported at a time: more than anybody mends in one go."""


def decode(value: Value, record: type[R], places: Places) -> Outcome[R | None]:
    """Return the record that a file's value describes, or None with every reason why it does not."""
    try:
        return Outcome(record.model_validate(value), ())
    except ValidationError as error:
        details = error.errors(include_url=False)
        return Outcome(None, tuple(_translate(detail, record, places) for detail in _first_causes(details)[:MOST]))


def _first_causes(details: Iterable[ErrorDetails]) -> list[ErrorDetails]:
    """Keep of two complaints about one mistake only the first: a misspelt key is not missing as well."""
    by_place = {(detail["loc"], detail["type"] == "extra_forbidden"): detail for detail in reversed(list(details))}
    found = list(reversed(by_place.values()))
    misspelt = _misspelt(found)
    return [each for each in found if not (each["type"] == "missing" and each["loc"] in misspelt)]


def _misspelt(details: Iterable[ErrorDetails]) -> set[DocumentPath]:
    """Return the missing keys that an unknown key beside them is a misspelling of."""
    missing: dict[DocumentPath, list[str]] = {}
    unknown: dict[DocumentPath, list[str]] = {}
    for detail in details:
        *parent, key = detail["loc"]
        if detail["type"] in ("missing", "extra_forbidden"):
            kind = missing if detail["type"] == "missing" else unknown
            kind.setdefault(tuple(parent), []).append(str(key))
    return {
        (*parent, meant)
        for parent, keys in unknown.items()
        for key in keys
        if (meant := did_you_mean(key, missing.get(parent, ())))
    }


def _translate(detail: ErrorDetails, record: type[Record], places: Places) -> Diagnostic:
    is_key = detail["loc"][-1:] == ("[key]",)
    path: DocumentPath = detail["loc"][:-1] if is_key else detail["loc"]
    kind, context = detail["type"], detail.get("ctx", {})
    name = _name(path)
    written = detail["input"]
    if kind == "missing":
        return missing_field(places.key(path[:-1]), str(path[-1]), _meaning(record, path))
    if kind == "extra_forbidden":
        return unknown_field(places.key(path), str(path[-1]), _keys(record, path[:-1]))
    if kind == "enum" and isinstance(written, str):
        return _choice(places, record, path, written, is_key=is_key)
    if kind == "string_pattern_mismatch" and _is_identity(record, path):
        return bad_id(places.value(path), str(written))
    if isinstance(written, str) and not written.strip():
        span = places.key(path) if isinstance(path[-1], str) else places.value(path)
        return wrong_value(span, name, "is empty", (_filling(record, path),))
    if kind in SHAPES or (isinstance(written, list | dict) and kind in KINDS):
        return wrong_shape(places.value(path), name, SHAPES.get(kind, "a text"), _found(written))
    complaint = _complaint(kind, context, written)
    if is_key:
        return wrong_value(
            places.key(path), _name(path[:-1]), f"has a key that {complaint}", _example(record, path[:-1])
        )
    return wrong_value(places.value(path), name, complaint, _mend(kind) or _example(record, path))


def _choice(places: Places, record: type[Record], path: DocumentPath, written: str, *, is_key: bool) -> Diagnostic:
    if is_key:
        shape = shape_at(record, path[:-1])
        known = [each.value for each in shape.key.type] if isinstance(shape, MapOf) else []
        return unknown_choice(places.key(path), "part", written, known)
    shape = shape_at(record, path)
    known = [each.value for each in shape.type] if isinstance(shape, Leaf) else []
    return unknown_choice(places.value(path), _name(path), written, known)


def _complaint(kind: str, context: Mapping[str, Any], written: object) -> str:
    if kind in KINDS:
        return f"{KINDS[kind]}, and has “{str(written)[:40]}”"
    match kind:
        case "string_pattern_mismatch":
            return f"has a form that is not allowed: “{str(written)[:40]}”"
        case "string_too_long":
            return f"has {len(str(written))} characters; it may have {context['max_length']}"
        case "string_too_short":
            return "is empty"
        case "too_short":
            return f"has {context['actual_length']} items and needs {context['min_length']} or more"
        case "too_long":
            return f"has more than {context['max_length']} items"
        case "greater_than_equal":
            return f"is {written}; it must be {context['ge']} or more"
        case "greater_than":
            return f"is {written}; it must be more than {context['gt']}"
        case "less_than_equal":
            return f"is {written}; it must be {context['le']} or less"
    return f"cannot have the value “{str(written)[:40]}”"


def _mend(kind: str) -> tuple[str, ...]:
    match kind:
        case "too_short":
            return ("add an item, on a line of its own after `- `",)
        case "too_long":
            return ("keep those that matter most",)
    return ()


def _name(path: DocumentPath) -> str:
    """Return the word that an author knows the value by: its key, or the key of the list that it is in."""
    words = [step for step in path if isinstance(step, str)]
    return words[-1] if words else "the file"


def _found(written: object) -> str:
    match written:
        case None | "":
            return "nothing"
        case list():
            return "a list"
        case dict():
            return "named keys"
    return "a text"


def _is_identity(record: type[Record], path: DocumentPath) -> bool:
    shape = shape_at(record, path)
    return isinstance(shape, Leaf) and any(isinstance(mark, Identity) for mark in shape.marks)


def _keys(record: type[Record], path: DocumentPath) -> list[str]:
    shape = shape_at(record, path)
    return list(shape.fields) if isinstance(shape, RecordShape) else []


def _meaning(record: type[Record], path: DocumentPath) -> str:
    shape = shape_at(record, path[:-1])
    assert isinstance(shape, RecordShape), "only records have required keys"
    return str(shape.fields[str(path[-1])].info.description)


def _filling(record: type[Record], path: DocumentPath) -> str:
    """Return what to do about a key with nothing behind it."""
    above = shape_at(record, path[:-1])
    needed = isinstance(above, RecordShape) and above.fields[str(path[-1])].info.is_required()
    return _wanted(record, path) + ("" if needed else ", or leave the key out")


def _wanted(record: type[Record], path: DocumentPath) -> str:
    shape = shape_at(record, path)
    if isinstance(shape, Leaf):
        return "write the text"
    if isinstance(shape, ListOf):
        return "put each item on a line of its own, starting with `- `"
    return "put its keys below it, two spaces in"


def _example(record: type[Record], path: DocumentPath) -> tuple[str, ...]:
    named = path[: max((n + 1 for n, step in enumerate(path) if isinstance(step, str)), default=0)]
    shape = shape_at(record, named[:-1])
    if isinstance(shape, RecordShape) and named and named[-1] in shape.fields:
        info = shape.fields[str(named[-1])].info
        for each in info.examples or ():
            if isinstance(each, str | int):
                return (f"for example `{named[-1]}: {str(each).lower() if isinstance(each, bool) else each}`",)
        return (f"it stands for: {info.description}".rstrip("."),)
    return ()
