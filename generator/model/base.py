"""The base of every record, and the kinds of text that a field can hold."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class Record(BaseModel):
    """A part of the content: frozen once read, and refusing keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False)


class Marked:
    """What a field's text is used for, carried in its type annotation and found by `model.walk`."""


class Reference(Marked):
    """The text is the id of something else; `target` names the collection in which it is looked up.

    Targets with a leading dot, such as `.assertion`, are looked up inside the same question.
    """

    def __init__(self, target: str) -> None:
        self.target = target

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        """Leave the target in the JSON Schema, where `loading.schema` turns it into the list of known ids."""
        return {**handler(schema), "x-reference": self.target}


class Markup(Marked):
    """The text is Markdown: `block` allows paragraphs and lists, otherwise it stays on one line."""

    def __init__(self, *, block: bool) -> None:
        self.block = block


class Identity(Marked):
    """The text is the item's own id."""


ID_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60), Identity()]
"""A name in small letters, digits and hyphens that anchors, links and learning progress hang on."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Markup(block=False)]
"""One line of text; *emphasis*, `code` and [links](question:id) work."""

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Markup(block=True)]
"""One or more paragraphs of Markdown, best written after a `|`."""

Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
"""A short plain text without markup."""

LevelId = Annotated[str, Reference("level")]
QuestionId = Annotated[str, Reference("question")]
CompetencyId = Annotated[str, Reference("competency")]
FrameworkId = Annotated[str, Reference("framework")]
PrincipleId = Annotated[str, Reference("principle")]

PerLevelProse = Annotated[dict[LevelId, Prose], Field(min_length=1)]
"""A text for each level, under the level's id."""

PerLevelLines = Annotated[dict[LevelId, tuple[Line, ...]], Field(min_length=1)]
"""A list of one-line texts for each level, under the level's id."""


class Item(Record):
    """An entry of a list that pages, quizzes and readers' progress refer to by its id."""

    id: Id = Field(
        description="The item's own name, for ever: links, quiz progress and flash cards hang on it. Never reuse one.",
        examples=["one-full-case"],
    )
    levels: tuple[LevelId, ...] = Field(
        default=(),
        description="The levels that the item is for. Leave it out when it serves all of the question's levels.",
        examples=[["director"]],
    )
    revision: int = Field(
        default=1,
        ge=1,
        description="Counts the changes of meaning. Raise it when readers should notice that the item changed.",
        examples=[2],
    )
    resets: bool = Field(
        default=False,
        description="Whether this revision changes the meaning so much that readers should learn the item afresh.",
        examples=[True],
    )
