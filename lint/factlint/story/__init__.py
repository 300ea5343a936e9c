"""A story: an article, its sources and peers, and what is compared across them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factlint.facts import Facts
from factlint.text import Span


@dataclass(frozen=True)
class Source:
    """A document that an article is compared with: a declared source, or a peer (another article of the folder)."""

    facts: Facts
    peer: bool = False
    kind: str = ""
    """transcript, release, wire, outlet, translation, record …, as the manifest says; "" where it says nothing."""
    speaker: str = ""
    """Whose words the source holds, where the manifest says so: ties the source to sentences about that person."""
    url: str = ""
    date: date | None = None
    declared: Span | None = None
    """Where the article's front matter names it."""
    linted: bool = True
    """A peer that is linted in this run too."""


@dataclass(frozen=True)
class Unread:
    """A declared source that could not be read, so that nothing was compared with it."""

    path: str
    why: str
    """"does not exist", "is empty", "lies outside the repository" …"""
    declared: Span | None = None


@dataclass(frozen=True)
class Person:
    """An entry of the people file."""

    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    """Spellings that are known to be wrong."""


@dataclass(frozen=True)
class Story:
    """What one run of the rules looks at."""

    article: Facts
    sources: tuple[Source, ...] = ()
    peers: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    unread: tuple[Unread, ...] = ()
    complete: bool = False
    """The sources are all there is: what none of them has is an error."""

    @cached_property
    def rivals(self) -> tuple[Source, ...]:
        """The peers whose disagreement is told in this article: a later one that is linted too tells it itself."""
        return tuple(peer for peer in self.peers if not peer.linted or earlier(peer.facts, self.article))

    @cached_property
    def others(self) -> tuple[Source, ...]:
        """Sources, then peers."""
        return (*self.sources, *self.peers)

    @cached_property
    def shared(self) -> dict[str, object]:
        """Room for what several checks compute once for a story, by name of the comparison."""
        return {}


def earlier(one: Facts, other: Facts) -> bool:
    """The first document comes before the second: by the day of publication, else by path."""
    if one.published and other.published and one.published != other.published:
        return one.published < other.published
    return one.document.path < other.document.path
