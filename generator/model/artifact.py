"""What goes out: files as text or bytes, with their path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file of the guide."""

    path: str
    """Where it goes, below the folder of pages."""
    content: str | bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the guide, as Markdown with its metadata."""

    path: str
    """Where it goes, below the folder of pages, ending in `.md`."""
    title: str
    markdown: str
    in_nav: bool = True


NavEntry = dict[str, "str | list[NavEntry]"]
"""An entry of the navigation: a title with the page's path, or with the entries below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything that a site builder needs, whichever it is."""

    pages: tuple[Page, ...]
    assets: tuple[Artifact, ...]
    nav: tuple[NavEntry, ...]
    stylesheets: tuple[str, ...]
    """The paths of the stylesheets, in order."""
    scripts: tuple[str, ...]
    """The paths of the scripts that pages load; they import the others."""
    levels: tuple[Mapping[str, str], ...]
    """The id, name and short name of each level, for the theme."""
    words: Mapping[str, str]
    """The words of the theme."""
    title: str
    tagline: str
    language: str


@dataclass(frozen=True, slots=True)
class Repository:
    """Where the files of a guide are kept, for links to their lines."""

    url: str
    branch: str

    def line(self, path: str, number: int) -> str:
        """Return the address of a line; a forge's edit view would ignore its number."""
        return f"{self.url.rstrip('/')}/blob/{self.branch}/{path}#L{number}"
