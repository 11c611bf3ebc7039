"""The whole story: sources become records, records a guide, a guide a site; on the way, findings are gathered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.checking import rules as checking_rules
from generator.checking.check import run_checks
from generator.deriving.derive import derive
from generator.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from generator.diagnostics.rule import Rule
from generator.linking import rules as linking_rules
from generator.linking.link import link
from generator.loading import rules as loading_rules
from generator.loading.load import load
from generator.loading.schema import schema_text
from generator.loading.words import read_words
from generator.model.artifact import Repository, Site
from generator.model.files import RECORDS
from generator.model.guide import Guide
from generator.rendering.site import render_site
from generator.reporting.report import report

RULES: tuple[Rule, ...] = (*loading_rules.RULES, *linking_rules.RULES, *checking_rules.RULES)
"""Everything that can be wrong, in the order in which it is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything that a build reads, read beforehand: the rest needs no disk, no clock and no network."""

    sources: Mapping[str, bytes]
    """The content files, by their path from the project's root."""
    templates: Mapping[str, str]
    """The templates, by their path below `templates/`."""
    assets: Mapping[str, bytes]
    """The stylesheets, scripts and fonts, by their path below `templates/assets/`."""
    words: str
    """The text of `templates/words.yaml`: every word of the interface."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the content files amount to."""

    guide: Guide | None
    """The linked guide, or None where its settings could not be read."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything there is to say, by file, line and column."""
    texts: Mapping[str, str]
    """The text of each file, for excerpts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A site, or the reasons why there is none."""

    site: Site | None
    """The site, or None where anything is an error."""
    checked: Checked


def check(sources: Mapping[str, bytes], folder: str = "content") -> Checked:
    """Read, link and check the content files, given by their path from the project's root."""
    records, reading = load(sources, folder)
    guide, linking = link(records, folder)
    checking = run_checks(guide) if guide else ()
    return Checked(guide=guide, diagnostics=in_order([*reading, *linking, *checking]), texts=records.texts)


def build(
    inputs: Inputs,
    *,
    folder: str = "content",
    drafts: bool = False,
    directory_urls: bool = True,
    repository: Repository | None = None,
) -> Built:
    """Check the content and, where nothing is an error, render the site; drafts are part of it only where asked for.

    With a repository, the items of pages link to the lines that they are made from.

    Raises:
        jinja2.TemplateError: A template is wrong, which is our mistake and no author's.
    """
    checked = check(inputs.sources, folder)
    if checked.guide is None or has_errors(checked.diagnostics):
        return Built(site=None, checked=checked)
    shown = checked.guide.shown(drafts=drafts)
    site = render_site(
        shown,
        derive(shown),
        templates=inputs.templates,
        assets=inputs.assets,
        words=read_words(inputs.words),
        directory_urls=directory_urls,
        repository=repository,
    )
    return Built(site=site, checked=checked)


def maintainers_report(guide: Guide, chosen: Callable[[str], bool]) -> str:
    """Return the report about the questions whose files are chosen, drafts among them."""
    shown = guide.shown(drafts=True)
    return report(shown, derive(shown), [id for id in shown.questions if chosen(shown.paths["question", id])])


def schemas(guide: Guide) -> dict[str, str]:
    """Return the JSON Schema of each kind of content file, by name, with the ids that the guide knows."""
    return {name: schema_text(record, guide.ids()) for name, record in RECORDS.items()}
