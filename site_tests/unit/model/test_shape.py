"""The shape of records, read from their annotations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml

from generator.diagnostics.span import DocumentPath
from generator.model.base import Identity, Markup, Reference
from generator.model.files import FOLDERS, SINGLE_FILES
from generator.model.question import Question, Status
from generator.model.shape import Leaf, ListOf, MapOf, RecordShape, Shape, marked_texts, record_shape, shape_at
from site_tests.support import STORY, linked, small_guide

RECORDS = {folder: record for folder, (_, record, _) in FOLDERS.items()} | dict(SINGLE_FILES)


def test_a_path_leads_to_the_shape_that_is_expected_there() -> None:
    match shape_at(Question, ("status",)):
        case Leaf(type=found, marks=()):
            assert found is Status
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ((), RecordShape),
        (("prompt",), RecordShape),
        (("answers",), ListOf),
        (("answers", 3), RecordShape),
        (("answers", 3, "star", "action", 0, "text"), Leaf),
        (("probe", "bar"), MapOf),
        (("probe", "bar", "anything"), Leaf),
        (("decision", "edges", 0, "from"), Leaf),
    ],
)
def test_shapes_follow_lists_mappings_and_aliases(path: DocumentPath, kind: type[Shape]) -> None:
    assert isinstance(shape_at(Question, path), kind)


@pytest.mark.parametrize("path", [("nothing",), ("answers", "id"), ("status", "x"), ("decision", "edges", 0, "start")])
def test_a_path_out_of_the_shape_leads_nowhere(path: DocumentPath) -> None:
    assert shape_at(Question, path) is None


def test_marked_texts_come_with_their_paths_in_the_order_of_the_document() -> None:
    question = linked(small_guide()).questions["the-pile-you-did-not-trust"]
    references = [(found.path, found.text, found.mark.target) for found in marked_texts(question, Reference)]

    assert references[:3] == [
        (("sub_prompts", 0, "answered_in", 0), "pier-four/situation", ".passage"),
        (("sub_prompts", 0, "answered_in", 1), "pier-four/action/blows", ".passage"),
        (("sub_prompts", 1, "levels", 0), "staff", "level"),
    ]
    assert (("decision", "edges", 0, "from"), "sign", ".node") in references


def test_the_keys_of_a_mapping_are_marked_as_well() -> None:
    question = linked(small_guide()).questions["the-pile-you-did-not-trust"]
    keys = [found.path for found in marked_texts(question, Reference) if found.is_key]

    assert ("probe", "bar", "principal") in keys
    assert ("cheat_sheet", "calibration", "staff") in keys


def test_every_marked_text_is_the_one_at_its_path() -> None:
    guide = linked(small_guide())
    document = yaml.load(guide.texts[STORY], Loader=yaml.BaseLoader)
    for mark in (Reference, Markup, Identity):
        for found in marked_texts(guide.questions["the-pile-you-did-not-trust"], mark):
            value = document
            for step in found.path[:-1] if found.is_key else found.path:
                value = value[step]

            assert found.text in value if found.is_key else found.text == value.strip()


def test_the_small_guide_uses_every_field_that_there_is() -> None:
    """Whoever adds a field gives it a place in the small guide, so that every page is tried with it."""
    used: set[tuple[str, ...]] = set()
    for path, text in small_guide().items():
        if path.endswith(".yaml"):
            name = path.split("/")[1].removesuffix(".yaml")
            document = yaml.load(text, Loader=yaml.BaseLoader)
            used |= set(_used(record_shape(RECORDS[name]), document, (RECORDS[name].__name__,)))
    missing = {
        field
        for record in RECORDS.values()
        for field in _fields(record_shape(record), (record.__name__,))
        if field not in used and field[-1] not in {"levels", "revision", "resets"}
    }

    assert missing == set()


def _fields(shape: Shape, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    match shape:
        case RecordShape(fields=fields):
            for key, field in fields.items():
                yield (*path, key)
                yield from _fields(field.shape, (*path, key))
        case ListOf(entry=inner) | MapOf(value=inner):
            yield from _fields(inner, path)


def _used(shape: Shape, value: object, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    match shape, value:
        case RecordShape(fields=fields), dict():
            for key, inner in value.items():
                yield (*path, key)
                yield from _used(fields[key].shape, inner, (*path, key))
        case ListOf(entry=entry), list():
            for inner in value:
                yield from _used(entry, inner, path)
        case MapOf(value=entry), dict():
            for inner in value.values():
                yield from _used(entry, inner, path)
