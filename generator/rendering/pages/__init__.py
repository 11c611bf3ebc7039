"""The kinds of page, one file each, in the order of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.rendering.environment import PagePlan
from generator.rendering.pages import (
    competency,
    framework,
    home,
    indexes,
    level,
    plans,
    principles,
    question,
    question_list,
    redirect,
    reference,
    rounds,
    story_bank,
)

PageKind = Callable[[Guide, Derived], Iterator[PagePlan]]
"""Plans the pages of one kind."""

PAGE_KINDS: tuple[PageKind, ...] = (
    home.plan,
    plans.plan,
    story_bank.plan,
    question_list.plan,
    indexes.plan,
    question.plan,
    redirect.plan,
    level.plan,
    rounds.plan,
    competency.plan,
    framework.plan,
    principles.plan,
    reference.plan,
)
