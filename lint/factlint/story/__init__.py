"""A story: an article, its sources and peers, and what is compared across them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.citations.identifiers import of_address
from factlint.facts.model import Citation
from factlint.formats.bibliography import Entry
from factlint.records import dataclass
from factlint.story.protected import Protected
from factlint.text import Span

if TYPE_CHECKING:
    from factlint.story.archive.read import Archive


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
    embargo: str = ""
    """When it may be published, as the manifest writes it."""
    declared: Span | None = None
    """Where the article's front matter names it."""
    linted: bool = True
    """A peer that is linted in this run too."""


@dataclass(frozen=True)
class Exposed:
    """A source in a place where a site generator publishes it."""

    path: str
    site: str
    """Hugo, Jekyll or Eleventy."""
    folder: str
    """What it publishes, in words."""
    better: str
    """A folder that it does not publish."""
    declared: Span | None = None


@dataclass(frozen=True)
class Unread:
    """A declared source that could not be read, so that nothing was compared with it."""

    path: str
    why: str
    """"does not exist", "is empty", "is outside the repository" …"""
    declared: Span | None = None
    quiet: bool = False
    """A recording, a picture or the like in a folder of sources: worth a notice, not a finding."""


@dataclass(frozen=True)
class Day:
    """A day as somebody writes it down who may know no more than the month or the year: 2004-03-09, 2004-03, 2004."""

    SHORT: ClassVar[str] = "text"

    text: str

    def __post_init__(self) -> None:
        try:
            self._months()
        except (ValueError, OverflowError):
            raise ValueError(f"'{self.text}' is not a day; write 2019-05-01, 2019-05 or 2019") from None

    def _months(self) -> tuple[date, date]:
        if not _DAY.fullmatch(self.text):
            raise ValueError
        year, month, day = [*map(int, self.text.split("-")), 0, 0][:3]
        first = date(year, month or 1, day or 1)
        return first, first if day else date(year, month or 12, monthrange(year, month or 12)[1])

    @property
    def first(self) -> date:
        return self._months()[0]

    @property
    def last(self) -> date:
        return self._months()[1]


_DAY = lazy.regex(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


@dataclass(frozen=True)
class Role:
    """An office or trade that somebody of the people file has, or had for some time."""

    SHORT: ClassVar[str] = "title"

    title: str
    """The office or trade; a plain text instead of a mapping is this."""
    since: Day | None = field(default=None, metadata={"key": "from"})
    """The first day, month or year of it."""
    until: Day | None = field(default=None, metadata={"key": "to"})
    """The last day, month or year of it."""

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("the title is empty")
        if self.since and self.until and self.since.first > self.until.last:
            raise ValueError(f"from {self.since.text} is after to {self.until.text}")

    def held(self, day: date) -> bool:
        """Nothing written down speaks against the office on this day; its first and last day count."""
        return (self.since is None or self.since.first <= day) and (self.until is None or day <= self.until.last)


@dataclass(frozen=True)
class Person:
    """An entry of the people file."""

    name: str
    """The full name, as the desk spells it."""
    aliases: tuple[str, ...] = ()
    """Other names that are right: a short form, a maiden name."""
    roles: tuple[Role, ...] = ()
    """Offices and trades, with their terms where these are known."""
    refuse: tuple[str, ...] = ()
    """Spellings that are known to be wrong."""


@dataclass(frozen=True)
class Earlier:
    """The article as it was at the commit that a run compares with."""

    facts: Facts
    ref: str
    """What the command line calls the commit."""
    day: date | None = None
    """The day of the commit."""


@dataclass(frozen=True)
class Story:
    """What one run of the rules looks at."""

    article: Facts
    sources: tuple[Source, ...] = ()
    peers: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    unread: tuple[Unread, ...] = ()
    exposed: tuple[Exposed, ...] = ()
    complete: bool = False
    """The sources are all there is: what is missing from all of them is an error."""
    before: Earlier | None = None
    """None where the run compares with no commit, or the article was not there."""
    works: Mapping[str, Entry] | None = None
    """Citation key → the entry of the bibliography; None where the story names none, or it cannot be read."""
    gone: Mapping[str, str] | None = None
    """Address → why it leads nowhere, of the links that were asked over the network; None where none was."""
    archived: frozenset[str] | None = None
    """The web pages of which the desk has copies, in their one form; None where it keeps no list."""
    retracted: Mapping[str, str] = field(default_factory=dict)
    """DOI of a withdrawn paper → where the desk's list has it."""
    protected: Protected = field(default_factory=Protected)
    """Names that must not be published."""
    archive: Archive | None = None
    """The published stories, where the configuration names them."""
    excerpts_of: int = 0
    """How many sources were searched, where `sources` has excerpts of those only that bear on the article; else 0."""

    twins: tuple[tuple[Source, Source, float], ...] | None = None
    """Sources of nearly the same text, in order, each with an earlier one, and of 100 runs of words how many both have; None where
    nobody has looked yet."""

    @property
    def searched(self) -> int:
        """How many sources were searched for what the article says."""
        return self.excerpts_of or len(self.sources)

    @cached_property
    def worded(self) -> tuple[Source, ...]:
        """The sources that are compared by words and names: without the excerpts that are there for a figure or a day only."""
        return tuple(source for source in self.sources if source.facts.document.worded != ())

    @cached_property
    def rivals(self) -> tuple[Source, ...]:
        """The peers whose disagreement is reported in this article: a later one that is linted too reports it itself."""
        return tuple(peer for peer in self.peers if not peer.linted or earlier(peer.facts, self.article))

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """The citations of the article, its citation keys with the identifiers of their entries."""
        return tuple(self._of_work(one) if one.kind == "citekey" else one for one in self.article.citations)

    def _of_work(self, citation: Citation) -> Citation:
        work = (self.works or {}).get(citation.target)
        return replace(citation, identifiers={**of_address(work.url), **dict(work.identifiers)}) if work is not None else citation

    @cached_property
    def others(self) -> tuple[Source, ...]:
        """Sources, then peers."""
        return (*self.sources, *self.peers)


def earlier(one: Facts, other: Facts) -> bool:
    """The first document comes before the second: by the day of publication, else by path."""
    if one.published and other.published and one.published != other.published:
        return one.published < other.published
    return one.document.path < other.document.path


def first_word(article: Facts) -> Span:
    """Where a finding goes that no words of the article show; offsets into its file."""
    prose = article.prose
    start = prose.blocks[0].span.start if prose.blocks else 0
    word = re.compile(r"\S+").search(prose.text, start)
    return prose.span(Span(*word.span())) if word else Span(0, 0)
