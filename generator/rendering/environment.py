"""Templates to text: the Jinja environment, and what every page can say in it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from generator.model.answer import Passage
from generator.model.artifact import Page, Repository
from generator.model.guide import Guide
from generator.model.question import Question
from generator.model.timing import Part, Range
from generator.prose.convert import convert, resolve_links, to_text
from generator.rendering.urls import Urls, item_anchor

MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]#{}!"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"})
"""What would mean something in a Markdown heading, and how to write it so that it does not."""


def environment(templates: Mapping[str, str]) -> Environment:
    """Return a Jinja environment over template texts; a name that a template misspells raises."""
    made = Environment(
        loader=DictLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "clock": clock,
        "range": range_of,
        "code": code,
        "passage_name": passage_name,
        "points_at": points_at,
    }
    made.globals["parts"] = tuple(Part)
    return made


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page before it is rendered."""

    path: str
    title: str
    """The title in the author's Markdown."""
    template: str
    """The template below `pages/`, without its endings."""
    view: object
    """What the template knows as `page`."""
    description: str = ""
    """A sentence about the page, for search engines and previews."""
    source: str = ""
    """The file to edit, from the project's root."""
    in_nav: bool = True
    leads_to: str = ""
    """The page that readers are sent on to, for a page that has moved."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders the pages of one guide."""

    guide: Guide
    urls: Urls
    templates: Environment
    words: Mapping[str, Any]
    repository: Repository | None

    def render(self, plan: PagePlan) -> Page:
        """Return a planned page as Markdown with its metadata."""
        context = PageContext(self.guide, self.urls, plan.path, plan.source, self.repository)
        title = to_text(plan.title, block=False)
        body = self.templates.get_template(f"pages/{plan.template}.md.jinja").render(
            page=plan.view,
            title=Markup(title.translate(MARKDOWN_SIGNS)),  # noqa: S704 - its signs are escaped
            guide=self.guide,
            words=self.words,
            **context.functions(),
        )
        matter: dict[str, Any] = {
            "title": escape(title, quote=False),
            "description": _summary(plan.description),
            "source": plan.source,
        }
        moved = self._moved(plan) if plan.leads_to else {}
        header = json.dumps({key: value for key, value in (matter | moved).items() if value}, ensure_ascii=False)
        return Page(path=plan.path, title=title, markdown=f"---\n{header}\n---\n\n{body}", in_nav=plan.in_nav)

    def _moved(self, plan: PagePlan) -> dict[str, Any]:
        address = self.urls.between(plan.path, plan.leads_to)
        return {"template": "redirect.html", "redirect_to": address, "search": {"exclude": True}}


@dataclass(frozen=True, slots=True)
class PageContext:
    """The functions that templates call; their links start at one page."""

    guide: Guide
    urls: Urls
    path: str
    source: str
    repository: Repository | None

    def functions(self) -> dict[str, Any]:
        """Return the functions by the name that templates know them by."""
        return {
            "prose": self.prose,
            "line": self.line,
            "heading": heading,
            "href": self.href,
            "href_page": self.href_page,
            "anchor": item_anchor,
            "entry": self.entry,
            "source_href": self.source_href,
        }

    def prose(self, text: str) -> Markup:
        """Return a block of Markdown as HTML."""
        return self._html(text, block=True)

    def line(self, text: str) -> Markup:
        """Return a line of Markdown as HTML."""
        return self._html(text, block=False)

    def href(self, collection: str, id: str, anchor: str = "") -> str:
        """Return the link to a record's page."""
        return self.urls.to_record(self.path, collection, id, anchor)

    def href_page(self, path: str, anchor: str = "") -> str:
        """Return the link to a page by its path."""
        return self.urls.between(self.path, path, anchor)

    def entry(self, listed: str, id: str) -> Any:  # noqa: ANN401 - entries of any of the guide's lists
        """Return an entry of one of the guide's own lists, such as a round."""
        return next(each for each in getattr(self.guide.settings, listed) if each.id == id)

    def source_href(self, *path: str | int) -> str:
        """Return the address of the line that a value of the page's file stands on; empty without a repository."""
        if self.repository is None or not self.source:
            return ""
        return self.repository.line(self.source, self.guide.places[self.source].value(path).line)

    def _html(self, text: str, *, block: bool) -> Markup:
        fragment = convert(text, block=block)
        html = resolve_links(fragment, lambda address: self.urls.written(self.path, address))
        return Markup(html)  # noqa: S704 - `convert` lets no markup of authors through


def _summary(text: str) -> str:
    """Return a description as one line that can stand in an attribute, where themes print it as it is."""
    return escape(" ".join(to_text(text).split()))


def heading(text: str) -> Markup:
    """Return an author's line as the text of a Markdown heading."""
    return Markup(to_text(text, block=False).translate(MARKDOWN_SIGNS))  # noqa: S704 - its signs are escaped


def range_of(span: Range) -> str:
    """Return a range as one number, or as two with a dash."""
    return str(span.min) if span.min == span.max else f"{span.min}–{span.max}"


def code(text: str) -> Markup:
    """Return a text of ours with what stands in backticks set as code."""
    return Markup(re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(text, quote=False)))  # noqa: S704 - escaped here


def passage_name(passage: Passage, words: Mapping[str, str]) -> str:
    """Return what a passage is called inside its answer: its beat, or its part."""
    return passage.beat.label if passage.beat else words[passage.id.partition("/")[2].replace("-", "_")]


def points_at(target: str, question: Question) -> str:
    """Return the words that an item of a question is known by: its claim, phrase or name."""
    listed, _, id = target.partition("/")
    item = next(each for each in getattr(question, listed) if each.id == id)
    said = {"assertions": "claim", "phrases": "phrase", "mistakes": "name"}[listed]
    return to_text(getattr(item, said), block=False)


def clock(seconds: int) -> str:
    """Return seconds as minutes and seconds, such as 3:05."""
    return f"{seconds // 60}:{seconds % 60:02}"
