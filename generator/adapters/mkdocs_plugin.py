"""The site to MkDocs: the plugin `study-guide` adds the pages and assets that the pipeline makes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from mkdocs.config.base import Config
from mkdocs.config.config_options import ExtraScriptValue, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.adapters.commit import commit_time
from generator.adapters.files import read_inputs
from generator.adapters.report import report
from generator.diagnostics.diagnostic import has_errors
from generator.model.artifact import Repository, Site
from generator.pipeline import build

log = get_plugin_logger("study-guide")


def _module(path: str) -> ExtraScriptValue:
    """Return a script for MkDocs that browsers load as a module."""
    script = ExtraScriptValue(path)
    script.type = "module"
    return script


class StudyGuideConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's settings in mkdocs.yml."""

    content = Type(str, default="content")
    """The folder with the content, from the project's root."""
    templates = Type(str, default="templates")
    """The folder with the templates, from the project's root."""


class StudyGuidePlugin(BasePlugin[StudyGuideConfig]):  # type: ignore[no-untyped-call]
    """Builds the guide before MkDocs touches the old site, and hands it over as pages."""

    def __init__(self) -> None:
        self._site: Site | None = None
        self._serving = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether drafts are shown; having this method keeps the plugin alive between rebuilds."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build the guide, and stop here if any content is wrong: the old site still stands.

        Raises:
            Abort: The content has errors, or warnings under `--strict`.
        """
        root = Path(config.config_file_path).resolve().parent
        os.environ["SOURCE_DATE_EPOCH"] = str(commit_time(root))
        content, templates = root / self.config.content, root / self.config.templates
        inputs, outside = read_inputs(root, content, templates)
        built = build(
            inputs,
            folder=self.config.content,
            drafts=self._serving,
            directory_urls=config.use_directory_urls,
            repository=Repository(config.repo_url, config.extra.get("branch", "main")) if config.repo_url else None,
        )
        found = (*outside, *built.checked.diagnostics)
        worth_saying = [each for each in found if each.severity != "hint"]
        if built.site is None or has_errors(found, strict=config.strict):
            raise Abort(f"the content has problems\n\n{report(worth_saying, built.checked.texts)}")
        if worth_saying:
            log.warning("the content has problems\n\n%s", report(worth_saying, built.checked.texts))
        self._site = built.site
        config.site_name, config.site_description = built.site.title, built.site.tagline
        config.nav = list(built.site.nav)
        config.extra_css = [*built.site.stylesheets, *config.extra_css]
        config.extra_javascript = [*(_module(path) for path in built.site.scripts), *config.extra_javascript]
        config.extra |= {"levels": list(built.site.levels), "words": dict(built.site.words)}
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and assets."""
        assert self._site is not None, "on_config runs first"
        for page in self._site.pages:
            inclusion = InclusionLevel.INCLUDED if page.in_nav else InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, page.path, content=page.markdown, inclusion=inclusion))
        for asset in self._site.assets:
            files.append(File.generated(config, asset.path, content=asset.content))
        return files

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object) -> LiveReloadServer:  # noqa: ARG002
        """Watch what the guide is made from."""
        root = Path(config.config_file_path).resolve().parent
        for folder in (self.config.content, self.config.templates):
            server.watch(str(root / folder))
        return server
