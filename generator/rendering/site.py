"""A guide to a site: every page, every asset, the navigation."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from html import escape
from typing import Any

from generator.model.artifact import Artifact, NavEntry, Page, Repository, Site
from generator.model.derived import Derived
from generator.model.guide import Guide
from generator.rendering.environment import Renderer, environment
from generator.rendering.handwritten import handwritten_pages
from generator.rendering.lens import lens_css
from generator.rendering.pages import PAGE_KINDS
from generator.rendering.pages.question_list import grouped
from generator.rendering.stylesheet import bundled
from generator.rendering.urls import (
    COMPETENCIES,
    FRAMEWORKS,
    HOME,
    MISTAKES,
    MOST_ASKED,
    PHRASES,
    PLANS,
    PRINCIPLES,
    QUESTIONS,
    REFERENCE,
    ROUNDS,
    SOURCES,
    STORY_BANK,
    Urls,
    level_page,
    page_of,
)

ENTRY = "js/study-guide.mjs"
"""The script that pages load."""


def render_site(
    guide: Guide,
    derived: Derived,
    *,
    templates: Mapping[str, str],
    assets: Mapping[str, bytes],
    words: Mapping[str, Any],
    directory_urls: bool,
    repository: Repository | None,
) -> Site:
    """Return the site of a guide as it is shown.

    `templates` and `assets` are given by their path below `templates/` and `templates/assets/`; `words` are the words
    of the interface.
    """
    urls = Urls(guide, directory_urls=directory_urls)
    renderer = Renderer(guide, urls, environment(templates), words, repository)
    plans = [plan for kind in PAGE_KINDS for plan in kind(guide, derived)]
    pages = tuple(renderer.render(plan) for plan in plans)
    placed = _placed(bundled(assets, lens_css(guide)))
    return Site(
        pages=pages,
        assets=tuple(placed),
        nav=tuple(_escaped(entry) for entry in _nav(guide, pages, words["nav"])),
        stylesheets=tuple(each.path for each in placed if each.path.endswith(".css")),
        scripts=tuple(each.path for each in placed if each.path.endswith(f"/{ENTRY}")),
        levels=tuple(
            {"id": level.id, "name": escape(level.name), "short": escape(level.short)}
            for level in guide.settings.levels
        ),
        words=words["theme"],
        title=escape(guide.settings.title),
        tagline=escape(guide.settings.tagline),
        language=guide.settings.language,
    )


def _placed(assets: Mapping[str, bytes]) -> list[Artifact]:
    """Return the assets below a folder that is named for their content, so that no browser keeps an old one.

    One name for all of them keeps the addresses that they use among themselves.
    """
    digest = blake2b(digest_size=6)
    for path in sorted(assets):
        digest.update(path.encode() + b"\0" + assets[path] + b"\0")
    return [Artifact(posixpath.join("assets", digest.hexdigest(), path), assets[path]) for path in sorted(assets)]


def _nav(guide: Guide, pages: Sequence[Page], words: Mapping[str, str]) -> tuple[NavEntry, ...]:
    there = {page.path for page in pages}

    def named(*entries: tuple[str, str]) -> list[NavEntry]:
        return [{words[name]: path} for name, path in entries if path in there]

    handwritten = handwritten_pages(guide)
    prepare: list[NavEntry] = [{page.title: page.path} for page in handwritten if page.section == "prepare"]
    about: list[NavEntry] = [{page.title: page.path} for page in handwritten if page.section != "prepare"]
    levels: list[NavEntry] = [
        {level.name: level_page(level.id)} for level in guide.settings.levels if level_page(level.id) in there
    ]
    questions: list[NavEntry] = [*named(("all_questions", QUESTIONS), ("most_asked", MOST_ASKED))]
    for group in grouped(guide):
        inside: list[NavEntry] = [
            {_title(question.prompt.one_line): page_of("question", id)} for id, question in group.questions.items()
        ]
        questions.append({group.competency.name: inside})
    competencies = _listed(words["all_competencies"], COMPETENCIES, guide.competencies, "competency")
    frameworks = _listed(words["all_frameworks"], FRAMEWORKS, guide.frameworks, "framework")
    return (
        {words["home"]: HOME},
        {words["prepare"]: [*named(("plans", PLANS), ("story_bank", STORY_BANK)), *prepare]},
        {words["questions"]: [*questions, *named(("phrases", PHRASES), ("mistakes", MISTAKES))]},
        {words["levels"]: [*levels, *named(("rounds", ROUNDS)), {words["competencies"]: competencies}]},
        {words["frameworks"]: frameworks},
        {words["about"]: [*about, *named(("principles", PRINCIPLES), ("sources", SOURCES), ("reference", REFERENCE))]},
    )


def _escaped(entry: NavEntry) -> NavEntry:
    """Return an entry with its titles escaped, because themes print them as they are."""
    return {
        escape(title, quote=False): below if isinstance(below, str) else [_escaped(each) for each in below]
        for title, below in entry.items()
    }


def _listed(title: str, index: str, records: Mapping[str, Any], collection: str) -> list[NavEntry]:
    listed: list[NavEntry] = [{record.name: page_of(collection, id)} for id, record in records.items()]
    return [{title: index}, *listed]


def _title(text: str) -> str:
    """Return a question short enough for the navigation: its first sentence."""
    first = text.split(". ", maxsplit=1)[0].rstrip(".")
    return first.removesuffix("?") + ("?" if first.endswith("?") else "")
