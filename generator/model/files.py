"""The content files: which record each holds. Loading, the schemas and the reference page go by it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.base import Record
from generator.model.preparation import Plans, StoryBank
from generator.model.question import Question
from generator.model.site import Competency, Framework, GuideSettings, Principles, RetiredIds, Sources

SINGLE_FILES: Mapping[str, type[Record]] = {
    "guide": GuideSettings,
    "principles": Principles,
    "plans": Plans,
    "story-bank": StoryBank,
    "sources": Sources,
    "retired": RetiredIds,
}
"""The records of which a guide has one, by the name of their file."""

FOLDERS: Mapping[str, tuple[str, type[Record], int]] = {
    "questions": ("question", Question, 2),
    "competencies": ("competency", Competency, 1),
    "frameworks": ("framework", Framework, 1),
}
"""The records of which a guide has many: folder, then collection, shape, and how many folders deep their files lie."""

RECORDS: Mapping[str, type[Record]] = {name: record for name, record, _ in FOLDERS.values()} | dict(SINGLE_FILES)
"""Every record that has a file, by the name of its schema."""
