"""What keeps the project as it is: sizes, names, descriptions, words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.adapters.cli import main
from generator.model.base import Record
from generator.model.shape import FieldShape, Leaf, record_shape
from generator.pipeline import RULES
from generator.rendering.pages.reference import FILES, _reachable

ROOT = Path(__file__).parent.parent.parent
MODULES = sorted((ROOT / "generator").rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))
LEVELS_AND_COMPETENCIES = {
    *(level["id"] for level in yaml.safe_load((ROOT / "content" / "guide.yaml").read_text("utf-8"))["levels"]),
    *(path.stem for path in (ROOT / "content" / "competencies").glob("*.yaml")),
}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the functions of a module with their lines, docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            first = node.body[1].lineno if ast.get_docstring(node) and len(node.body) > 1 else node.body[0].lineno
            yield node.name, (node.end_lineno or first) - first + 1


def test_no_module_needs_scrolling_to_understand() -> None:
    long = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}

    assert {name: lines for name, lines in long.items() if lines > 300} == {}


def test_no_function_is_longer_than_forty_lines() -> None:
    long = {f"{path.stem}.{name}": lines for path in MODULES for name, lines in functions(path) if lines > 40}

    assert long == {}


def test_templates_stay_short() -> None:
    long = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in TEMPLATES}

    assert {name: lines for name, lines in long.items() if lines > 110} == {}


def test_templates_say_what_they_render() -> None:
    silent = [path.name for path in TEMPLATES if not re.match(r"\{#-[^#]*Context: ", path.read_text("utf-8"))]

    assert silent == []


def test_no_level_and_no_competency_is_named_outside_the_content() -> None:
    """Another guide has other levels and competencies, and needs no other code."""
    code = [
        *(path for path in (ROOT / "generator").rglob("*") if path.suffix == ".py" and path.parent.name != "model"),
        *(path for path in (ROOT / "templates").rglob("*") if path.suffix in {".jinja", ".html", ".css", ".js"}),
    ]
    names = LEVELS_AND_COMPETENCIES - {field.key for _, field in fields()}  # such as `organisation`, which is both
    quoted = re.compile("|".join(rf"""["'.#-]{re.escape(name)}["' {{.,)]""" for name in names))
    # Examples in descriptions, docstrings and comments may name them; code may not.
    found = {path.name: match[0] for path in code if (match := quoted.search(without_prose(path)))}

    assert found == {}


def without_prose(path: Path) -> str:
    """Return a file's text without its comments, docstrings and the names of tags that share a level's name."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r'""".*?"""', "", text, flags=re.DOTALL) if path.suffix == ".py" else text
    text = re.sub(r"\{#.*?#\}|/\*.*?\*/", "", text, flags=re.DOTALL)
    # `em` is a unit of CSS as well.
    return re.sub(r"(?<=[\d.])em\b", "", text)


def fields() -> Iterator[tuple[type[Record], FieldShape]]:
    """Yield every field that authors can write, with its record."""
    for record in _reachable([record for _, record in FILES]):
        for field in record_shape(record).fields.values():
            yield record, field


def test_every_field_says_what_it_means_and_shows_an_example() -> None:
    silent = [
        f"{record.__name__}.{field.key}"
        for record, field in fields()
        if not field.info.description or not field.info.examples
    ]

    assert silent == []


def test_every_choice_of_a_field_is_a_word_of_its_own() -> None:
    shapes = [field.shape for _, field in fields() if isinstance(field.shape, Leaf)]

    assert any(shape.type.__name__ == "Status" for shape in shapes)


def test_every_word_of_the_interface_is_used() -> None:
    words = yaml.safe_load((ROOT / "templates" / "words.yaml").read_text("utf-8"))
    users = [*TEMPLATES, *(ROOT / "generator/rendering").rglob("*.py"), *(ROOT / "templates/theme").rglob("*.html")]
    used = "\n".join(path.read_text("utf-8") for path in users)
    unused = [
        f"{section}.{name}"
        for section, names in words.items()
        for name in names
        if not re.search(
            rf"""words(\.{section}\.{name}\b|\.{section}\[)|words\[["']{name}["']\]|words\.{name}\b""", used
        )
        and section != "nav"
    ]

    assert unused == []


def test_no_word_has_the_name_of_a_method_that_templates_would_find_first() -> None:
    words = yaml.safe_load((ROOT / "templates" / "words.yaml").read_text("utf-8"))

    assert [name for names in words.values() for name in names if hasattr({}, name)] == []


def test_templates_hold_no_words_of_their_own() -> None:
    """All words stand in words.yaml, so that a guide in another language changes one file."""
    spoken = {}
    for path in TEMPLATES:
        text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text("utf-8"), flags=re.DOTALL)
        text = re.sub(r"<[^>]*>|\{:[^}]*\}|data-[a-z]+=", " ", text, flags=re.DOTALL)
        if found := re.findall(r"[A-Za-z]{3,}", text):
            spoken[path.name] = found

    assert spoken == {}


def test_the_schemas_for_editors_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert (0, "") == (main(["--root", str(ROOT), "schema", "--check"]), capsys.readouterr().out)


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_the_commands_that_the_documents_name_exist(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))
    commands = {"check", "build", "serve", "export", "report", "explain", "schema"}

    assert set(re.findall(r"`make ([a-z]+)", text)) <= targets
    assert set(re.findall(r"`guide ([a-z]+)", text)) <= commands


def test_every_command_is_explained_to_contributors() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    commands = ("check", "build", "serve", "export", "report", "explain", "schema")
    assert [name for name in commands if f"guide {name}" not in text] == []


def test_rules_have_names_of_their_own_and_explain_themselves() -> None:
    names = [rule.name for rule in RULES]

    assert len(names) == len(set(names))
    lacking = [
        rule.name
        for rule in RULES
        for part in ("What it finds:", "Why it matters:", "How to mend it:")
        if part not in rule.explanation
    ]
    assert lacking == []
