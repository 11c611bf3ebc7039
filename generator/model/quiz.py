"""Self-check items that authors write, and what they change about the derived ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from generator.model.base import Item, Line, Record, Reference

DERIVED_KINDS: Mapping[str, str] = {"trap-or-upgrade": "assertions", "spot-the-mistake": "mistakes"}
"""The kinds of item that are derived from the question, and the list that each is derived from."""

DerivedItemId = Annotated[str, Reference(".quiz-item")]
"""A derived item, as `kind/item`, for example `trap-or-upgrade/one-full-case`."""
SourceId = Annotated[str, Reference(".source")]
"""A place on the question's page: an item (`assertions/id`) or a passage (`answer/part`)."""


class Option(Item):
    """One of the options of an item."""

    text: Line = Field(description="The option.", examples=["It protects the speaker."])
    why: Line = Field(
        description="Why it is right or wrong; every option says so.",
        examples=["Right: the record is kept for a later quarrel."],
    )
    correct: bool = Field(default=False, description="Whether it is the key. One option is.", examples=[True])


class AuthoredItem(Item):
    """A self-check item that an author wrote."""

    stem: Line = Field(description="The question.", examples=["Why does the paper trail fail?"])
    options: tuple[Option, ...] = Field(
        min_length=2, max_length=5, description="The options, best three.", examples=[[{"id": "protects"}]]
    )
    source: SourceId = Field(description="Where on the page the answer stands.", examples=["mistakes/paper-trail"])


class Override(Record):
    """Other wording for a derived item."""

    item: DerivedItemId = Field(
        description="The derived item, as `kind/item`.", examples=["trap-or-upgrade/one-full-case"]
    )
    stem: Line = Field(
        description="The question in place of the derived one.", examples=["Your manager has said no twice."]
    )


class SwitchedOff(Record):
    """A derived item that is not published."""

    item: DerivedItemId = Field(
        description="The derived item, as `kind/item`.", examples=["spot-the-mistake/paper-trail"]
    )
    reason: Line = Field(description="Why.", examples=["Two of its options can be defended."])


class Quiz(Record):
    """Authored items, and what to change about the derived ones."""

    items: tuple[AuthoredItem, ...] = Field(
        default=(), description="Items beside the derived ones.", examples=[[{"id": "why-paper"}]]
    )
    overrides: tuple[Override, ...] = Field(
        default=(), description="Other wording for derived items.", examples=[[{"item": "trap-or-upgrade/x"}]]
    )
    switched_off: tuple[SwitchedOff, ...] = Field(
        default=(), description="Derived items to leave out.", examples=[[{"item": "trap-or-upgrade/x"}]]
    )
