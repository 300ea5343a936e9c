"""What belongs to an article, and what the disk was asked for it: each thing is asked once a run, however many articles share it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from factlint.config.files import SourceSpec
from factlint.config.sites import Site
from factlint.paths import RealPaths
from factlint.records import dataclass
from factlint.story import Exposed, Unread
from factlint.text import Span


@dataclass(frozen=True)
class Declared:
    """A source file that belongs to an article."""

    path: str
    """As findings show it, with forward slashes."""
    spec: SourceSpec = field(default_factory=SourceSpec)
    span: Span | None = None
    """Where the front matter names it."""


@dataclass(frozen=True)
class Belongings:
    """What belongs to an article."""

    sources: tuple[Declared, ...] = ()
    unread: tuple[Unread, ...] = ()
    exposed: tuple[Exposed, ...] = ()
    bibliography: tuple[str, ...] = ()
    """Paths of the bibliographies that the front matter names."""
    failed: str = ""
    """What failed when they were looked for, because of a fault of ours."""
    late: bool = False
    """The time for the story was up before they were found."""


@dataclass(frozen=True)
class Looked:
    """What was found for the articles of one run that have the same settings."""

    matches: dict[tuple[Path, str], tuple[str, ...]] = field(default_factory=dict)
    """The files that a pattern of sources means in a folder."""
    found: dict[tuple[Path, str], set[str]] = field(default_factory=dict)
    """What each pattern of sources, by its folder, named for any article; those that nobody asked for are missing."""
    listed: dict[Path, Sequence[str]] = field(default_factory=dict)
    """The files below a folder in which a pattern begins."""
    folders: dict[str, tuple[Declared | Unread, ...]] = field(default_factory=dict)
    """What is in a folder of sources that all articles beside it share."""
    alone: dict[str, tuple[Belongings, frozenset[str]]] = field(default_factory=dict)
    """What belongs to an article that has nothing but the folder beside it, and which files these are."""
    sites: dict[Path, Site | None] = field(default_factory=dict)
    """The site generator that is set up in a folder itself."""
    above: dict[str, tuple[Site, ...]] = field(default_factory=dict)
    """The site generators of a folder and of those above it, the nearest first."""
    published: dict[str, Exposed | None] = field(default_factory=dict)
    """How a site publishes a source; None for those that it does not."""
    paths: RealPaths = field(default_factory=RealPaths)
    """The files that paths lead to."""
