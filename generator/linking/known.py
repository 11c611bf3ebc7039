"""What can be referred to: ids by target, for the whole guide and inside one question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.model.answer import passages
from generator.model.guide import Records
from generator.model.question import Question
from generator.model.quiz import DERIVED_KINDS
from generator.model.site import SETTINGS_LISTS, GuideSettings, Principles, Sources


class Known(NamedTuple):
    """The ids that a reference can name."""

    what: str
    """What one of them is called, in an author's words."""
    ids: Sequence[str]
    where: str
    """Where they are kept."""


def known_ids(records: Records, settings: GuideSettings, folder: str) -> dict[str, Known]:
    """Return what references of the whole guide can name; files that could not be read count as there."""
    known = {
        target: Known(target.replace("-", " "), [entry.id for entry in getattr(settings, name)], f"{folder}/guide.yaml")
        for target, name in SETTINGS_LISTS.items()
    }
    for target, place in (("question", "questions/"), ("competency", "competencies/"), ("framework", "frameworks/")):
        ids = sorted({id for collection, id in records.keys.values() if collection == target})
        known[target] = Known(target, ids, f"{folder}/{place}")
    for target, name, record in (("principle", "principles", Principles), ("source", "sources", Sources)):
        path = f"{folder}/{name}.yaml"
        found = records.files.get(path)
        if isinstance(found, record) or path not in records.keys:
            entries = getattr(found, name, ())
            known[target] = Known(target, [entry.id for entry in entries], path)
    return known


def local_ids(question: Question, settings: GuideSettings) -> Mapping[str, Known]:
    """Return what references inside one question can name."""
    kind = next((each for each in settings.kinds if each.id == question.kind), None)
    phases = [*(kind.phases if kind else ()), *(question.breakdown.phases if question.breakdown else ())]
    told = [passage.id for answer in question.answers for passage in passages(answer)]
    notes = _items(question, ("assertions", "phrases", "mistakes"))
    items = _items(question, ("assertions", "phrases", "mistakes", "follow_ups", "contrasts"))
    nodes = question.decision.nodes if question.decision else ()
    derived = [f"{kind}/{item.id}" for kind, name in DERIVED_KINDS.items() for item in getattr(question, name)]
    found = {
        ".passage": Known("passage of an answer", told, "this question's answers"),
        ".note-target": Known("assertion, phrase or mistake", notes, "this question"),
        ".node": Known("box of the decision", [each.id for each in nodes], "this decision's nodes"),
        ".quiz-item": Known("derived quiz item", derived, "this question's assertions and mistakes"),
        ".source": Known("place on this page", [*items, *told], "this question"),
    }
    if kind:  # A misspelt kind has been reported; its phases are not known.
        where = "the breakdown's phases and those of the kind"
        found[".phase"] = Known("phase", [each.id for each in phases], where)
    return found


def _items(question: Question, lists: Iterable[str]) -> list[str]:
    return [f"{name}/{item.id}" for name in lists for item in getattr(question, name)]
