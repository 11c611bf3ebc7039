"""Sources to records: the folder of a file decides its shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.diagnostics.diagnostic import Diagnostic, Outcome
from generator.diagnostics.span import Places, Span
from generator.diagnostics.suggest import did_you_mean
from generator.loading.decode import decode
from generator.loading.places import FilePlaces
from generator.loading.rules.bad_id import bad_id
from generator.loading.rules.empty_file import empty_file
from generator.loading.rules.missing_file import missing_file
from generator.loading.rules.unknown_file import unknown_file
from generator.loading.rules.wrong_shape import wrong_shape
from generator.loading.text import read_text
from generator.loading.tree import parse
from generator.model.base import ID_PATTERN, Record
from generator.model.files import FOLDERS, SINGLE_FILES
from generator.model.guide import Key, Records

NOT_CONTENT = re.compile(r"(^|/)\.|^LICENSE|^schemas/|^pages/.*\.(png|svg|jpg|webp)$")
"""What may lie beside the content: hidden files, the licence, the schemas for editors, pictures of pages."""


def load(sources: Mapping[str, bytes], folder: str = "content") -> Outcome[Records]:
    """Return the records of the content files, given by their path from the project's root, with all that is wrong."""
    reading = _Reading(folder)
    for path in sorted(sources):
        reading.read(path, sources[path])
    if f"{folder}/guide.yaml" not in sources:
        reading.problems.append(missing_file(f"{folder}/guide.yaml"))
    records = Records(
        files=reading.files, keys=reading.keys, places=reading.places, texts=reading.texts, pages=reading.pages
    )
    return Outcome(records, tuple(reading.problems))


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    folder: str
    files: dict[str, Record] = field(default_factory=dict)
    keys: dict[str, Key] = field(default_factory=dict)
    places: dict[str, Places] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)

    def read(self, path: str, content: bytes) -> None:
        inside = path.removeprefix(f"{self.folder}/")
        if NOT_CONTENT.search(inside):
            return
        if inside.startswith("pages/") and inside.endswith(".md"):
            self.keys[path] = ("page", inside.removeprefix("pages/").removesuffix(".md"))
            if (text := self._text(path, content)) is not None:
                self.pages[inside.removeprefix("pages/")] = text
            return
        kind = self._kind(path, inside)
        if kind is None:
            return
        self.keys[path], record = kind
        text = self._text(path, content)
        if text is not None:
            self._decode(path, text, record)

    def _text(self, path: str, content: bytes) -> str | None:
        text, problems = read_text(path, content)
        self.problems.extend(problems)
        if text is not None:
            self.texts[path] = text
        return text

    def _kind(self, path: str, inside: str) -> tuple[Key, type[Record]] | None:
        """Return the collection and id of a file and its record's shape, or report that it has none."""
        place = PurePosixPath(inside)
        if place.suffix == ".yaml" and len(place.parts) == 1 and place.stem in SINGLE_FILES:
            return ("file", place.stem), SINGLE_FILES[place.stem]
        collection, record, depth = FOLDERS.get(place.parts[0], ("", None, 0))
        if record is None or place.suffix != ".yaml" or len(place.parts) != depth + 1:
            self.problems.append(unknown_file(path, self._advice(place)))
            return None
        if not re.match(ID_PATTERN, place.stem) or len(place.stem) > 60:
            self.problems.append(bad_id(Span(path), place.stem))
            return None
        return (collection, place.stem), record

    def _advice(self, place: PurePosixPath) -> tuple[str, ...]:
        first = place.parts[0]
        if place.suffix in {".yml", ".yaml"} and len(place.parts) == 1:
            if near := did_you_mean(place.stem, SINGLE_FILES):
                return (f"did you mean {self.folder}/{near}.yaml?",)
            return (f"put it into {self.folder}/questions/…",)
        if first in FOLDERS and place.suffix == ".yml":
            return (f"rename it to {place.stem}.yaml",)
        if first == "questions":
            return (f"a question lies in {self.folder}/questions/<competency>/<id>.yaml",)
        if first in FOLDERS:
            return (f"files of this folder lie in {self.folder}/{first}/<id>.yaml",)
        near = did_you_mean(first, [*FOLDERS, "pages"])
        if near and near != first:
            return (f"did you mean the folder {self.folder}/{near}/?",)
        return (f"the folders are {', '.join([*FOLDERS, 'pages'])}; pages end in .md",)

    def _decode(self, path: str, text: str, record: type[Record]) -> None:
        value, problems = parse(path, text)
        self.problems.extend(problems)
        if not value:
            if not problems:
                self.problems.append(empty_file(path))
            return
        places = FilePlaces(path, text)
        if not isinstance(value, dict):
            found = "a list" if isinstance(value, list) else "a text"
            self.problems.append(wrong_shape(places.value(()), "the file", "named keys", found))
            return
        decoded, more = decode(value, record, places)
        self.problems.extend(more)
        if decoded is not None and not problems:
            self.files[path] = decoded
        self.places[path] = places
