"""Guides of any size, made from the small one: each question has about 25 KB of YAML and words of its own."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import yaml

SMALL = Path(__file__).parent.parent / "small_guide" / "content"
SIZE = 25_000
"""The bytes of one question."""
LISTS = ("assertions", "follow_ups", "mistakes", "phrases", "contrasts")
KEPT = ("levels", "kind", "variant", "mismatch", "phrase", "example")
"""The keys whose values are ids and choices, or must go on quoting each other."""


def sources(count: int) -> dict[str, bytes]:
    """Return the files of a guide with so many questions, by path."""
    found = {f"content/{path.relative_to(SMALL).as_posix()}": path.read_bytes() for path in SMALL.rglob("*.*")}
    seed_path = next(path for path, text in found.items() if "/questions/" in path and b"\nanswers:" in text)
    seed = yaml.load(found[seed_path], Loader=yaml.CBaseLoader)
    folder = seed_path.rpartition("/")[0]
    for number in range(count):
        found[f"{folder}/synthetic-{number:04}.yaml"] = question(seed, number)
    return found


def question(seed: dict[str, Any], number: int) -> bytes:
    """Return a question of the wanted size with words that no other has."""
    draw = random.Random(number)  # noqa: S311 - reproducible, nothing secret
    made = {key: value for key, value in seed.items() if key not in ("related", "moved_to")}
    made["prompt"] = {"long": seed["prompt"]["long"], "one_line": f"{seed['prompt']['one_line']} ({number})"}
    made["answers"] = [told(answer, draw) for answer in seed["answers"]]
    sheet = seed["cheat_sheet"]
    opening = {key: own_words(text, draw) for key, text in sheet["opening"].items()}
    made["cheat_sheet"] = (
        sheet
        | {"opening": opening, "separator": own_words(sheet["separator"], draw)}
        | {"first_sentence": own_words(sheet["first_sentence"], draw)}
    )
    weak = seed["weak_answer"]
    made["weak_answer"] = weak | {
        "text": " ".join([*(note["quote"] for note in weak["notes"]), own_words("w " * 90, draw)])
    }
    made |= {name: own_words(seed[name], draw) for name in ("no_story", "approach") if name in seed}
    copies = 1
    while True:
        made |= {name: repeated(seed[name], copies, draw) for name in LISTS}
        made["phrases"] = [
            each | {"example": own_words(f"{each['phrase']} " * 2, draw), "variant": "true"} for each in made["phrases"]
        ]
        text = yaml.dump(made, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000).encode()
        if len(text) >= SIZE:
            return text
        copies += 1


def told(answer: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """Return an answer in words of its own; the notes in its margin quote the old ones, and are left out."""
    beats = [beat | {"text": own_words(beat["text"], draw)} for beat in answer.get("star", {}).get("action", ())]
    star = {
        key: own_words(value, draw) if isinstance(value, str) else value
        for key, value in answer.get("star", {}).items()
    }
    changed: dict[str, Any] = {"short_version": own_words(answer["short_version"], draw), "margin_notes": []}
    if limit := answer.get("constraint"):
        changed["constraint"] = limit | {"text": own_words(limit["text"], draw)}
    return answer | changed | ({"star": star | {"action": beats}} if star else {})


def own_words(text: str, draw: random.Random) -> str:
    """Return as many words, in as many sentences, of an invented language."""
    return " ".join(re.sub(r"\w+", lambda _: "".join(draw.choices("aeioulnrst", k=6)), word) for word in text.split())


class _Dumper(yaml.CSafeDumper):
    """Writes every value out, as authors have to."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the library's signature
        return True


def repeated(items: list[Any], copies: int, draw: random.Random) -> list[Any]:
    """Return the items so many times, under new ids and with new words."""
    return [
        shuffled(item, draw) | {"id": f"{item['id']}-{copy}" if copy else item["id"]}
        for copy in range(copies)
        for item in items
    ]


def shuffled(value: Any, draw: random.Random) -> Any:
    """Return a value with the words of its sentences in another order; ids and choices stay."""
    if isinstance(value, list):
        return [shuffled(each, draw) for each in value]
    if isinstance(value, dict):
        return {key: each if key in KEPT else shuffled(each, draw)
                for key, each in value.items()}  # fmt: skip
    words = re.sub(r"[*`_\[\]()<>]", "", value).split()
    draw.shuffle(words)
    return " ".join(words)
