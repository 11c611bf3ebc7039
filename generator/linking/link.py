"""Records to one guide: every reference resolved, in both directions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from generator.diagnostics.diagnostic import Diagnostic, Outcome
from generator.diagnostics.span import DocumentPath, Span
from generator.linking.known import Known, known_ids, local_ids
from generator.linking.rules.duplicate_id import duplicate_id
from generator.linking.rules.retired_id import retired_id
from generator.linking.rules.self_reference import self_reference
from generator.linking.rules.unknown_reference import unknown_reference
from generator.linking.rules.wrong_folder import wrong_folder
from generator.model.base import Identity, Record, Reference
from generator.model.guide import Guide, Key, Records
from generator.model.preparation import Plans, StoryBank
from generator.model.question import Question
from generator.model.shape import marked_texts
from generator.model.site import Competency, Framework, GuideSettings, Principles, RetiredIds, Sources

R = TypeVar("R", bound=Record)


def link(records: Records, folder: str = "content") -> Outcome[Guide | None]:
    """Return the guide, or None where its settings could not be read, with every reference that leads nowhere."""
    settings = records.files.get(f"{folder}/guide.yaml")
    if not isinstance(settings, GuideSettings):
        return Outcome(None, ())
    known = known_ids(records, settings, folder)
    problems: list[Diagnostic] = []
    referred: dict[Key, dict[Key, None]] = {}
    for path, record in records.files.items():
        local = local_ids(record, settings) if isinstance(record, Question) else {}
        problems.extend(_duplicate_items(records, path, record))
        for at, name, target, is_key in _references(record):
            found = local.get(target) if target.startswith(".") else known.get(target)
            if found is None:
                continue  # The file that would tell is unreadable, and that has been reported.
            if name not in found.ids:
                problems.append(_unknown(records, path, at, name, found, is_key=is_key))
            elif records.keys[path] == (target, name):
                problems.append(self_reference(records.places[path].value(at)))
            elif not target.startswith("."):
                referred.setdefault((target, name), {})[records.keys[path]] = None
    guide = _guide(records, settings, folder, {key: tuple(found) for key, found in referred.items()})
    problems.extend(_duplicate_files(records))
    problems.extend(_misplaced(records, folder))
    problems.extend(_retired(records, guide.retired, folder))
    return Outcome(guide, tuple(problems))


def _references(record: Record) -> Iterator[tuple[DocumentPath, str, str, bool]]:
    for found in marked_texts(record, Reference):
        yield found.path, found.text, found.mark.target, found.is_key


def _unknown(records: Records, path: str, at: DocumentPath, name: str, found: Known, *, is_key: bool) -> Diagnostic:
    places = records.places[path]
    span = places.key(at) if is_key else places.value(at)
    return unknown_reference(span, found.what, name, found.ids, found.where)


def _duplicate_items(records: Records, path: str, record: Record) -> Iterator[Diagnostic]:
    seen: dict[tuple[DocumentPath, str], DocumentPath] = {}
    for found in marked_texts(record, Identity):
        key = (found.path[:-2], found.text)
        if key in seen:
            places = records.places[path]
            yield duplicate_id(places.value(found.path), found.text, places.value(seen[key]))
        else:
            seen[key] = found.path


def _duplicate_files(records: Records) -> Iterator[Diagnostic]:
    seen: dict[Key, str] = {}
    for path, key in records.keys.items():
        if key in seen:
            yield duplicate_id(Span(path), key[1], Span(seen[key]))
        seen.setdefault(key, path)


def _misplaced(records: Records, folder: str) -> Iterator[Diagnostic]:
    for path, record in records.files.items():
        if not isinstance(record, Question):
            continue
        *_, lies_in, name = path.split("/")
        primary = record.competencies.primary
        if lies_in != primary and ("competency", primary) in records.keys.values():
            span = records.places[path].value(("competencies", "primary"))
            yield wrong_folder(span, lies_in, f"{folder}/questions/{primary}/{name}")


def _retired(records: Records, register: RetiredIds, folder: str) -> Iterator[Diagnostic]:
    retired = {entry.id: index for index, entry in enumerate(register.retired)}
    if not retired:
        return
    register_places = records.places[f"{folder}/retired.yaml"]
    for path, record in records.files.items():
        if not isinstance(record, Question):
            continue
        places, question = records.places[path], records.keys[path][1]
        ids: dict[str, DocumentPath] = {question: ()} | {
            f"{question}/{found.path[0]}/{found.text}": found.path
            for found in marked_texts(record, Identity)
            if len(found.path) == 3
        }
        for id in sorted(ids.keys() & retired.keys()):
            span = places.value(ids[id]) if ids[id] else Span(path)
            yield retired_id(span, id, register_places.value(("retired", retired[id], "id")))


def _guide(records: Records, settings: GuideSettings, folder: str, referred: Mapping[Key, tuple[Key, ...]]) -> Guide:
    def single(name: str, shape: type[R]) -> R | None:
        found = records.files.get(f"{folder}/{name}.yaml")
        return found if isinstance(found, shape) else None

    def many(shape: type[R]) -> dict[str, R]:
        return {records.keys[path][1]: each for path, each in records.files.items() if isinstance(each, shape)}

    principles = single("principles", Principles)
    competencies = many(Competency)
    frameworks = many(Framework)
    return Guide(
        settings=settings,
        competencies=dict(sorted(competencies.items(), key=lambda pair: (pair[1].order, pair[0]))),
        frameworks=dict(sorted(frameworks.items(), key=lambda pair: (pair[1].order, pair[0]))),
        principles={each.id: each for each in principles.principles} if principles else {},
        sources=single("sources", Sources),
        plans=single("plans", Plans),
        story_bank=single("story-bank", StoryBank),
        retired=single("retired", RetiredIds) or RetiredIds(),
        questions=many(Question),
        pages=records.pages,
        # Of two files with one id, the one that could be read gives both the record and its places.
        paths={records.keys[path]: path for path in (*records.keys, *records.files)},
        places=records.places,
        texts=records.texts,
        referred_from=referred,
    )
