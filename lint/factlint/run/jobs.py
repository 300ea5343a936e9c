"""What a run works on: articles with the paths of what belongs to them, the rules that apply to them, and what came of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from pathlib import Path

from factlint.cache import MOST_BYTES
from factlint.config.articles import Article
from factlint.config.files import Limits
from factlint.config.looked import Belongings
from factlint.config.own import OWN
from factlint.config.select import Selection
from factlint.config.settings import Settings
from factlint.facts.parse.nlp import Model
from factlint.finding import Finding, Severity
from factlint.records import dataclass
from factlint.rulebook import Rule, codes, former, ready
from factlint.story import Person
from factlint.story.protected import Protected


@dataclass(frozen=True)
class Profile:
    """What holds for some of the articles."""

    rules: tuple[Rule, ...]
    own: Mapping[str, Severity]
    """The tool's own findings by code; those that are not wanted are off."""
    names: Mapping[str, tuple[str, ...]]
    """Name → the codes that it means, of every rule, chosen or not."""
    narrowed: bool = False
    people: tuple[Person, ...] = ()
    complete: bool = False
    model: Model | None = None
    fail_on: Severity = Severity.ERROR
    """From this severity on a finding makes the exit code 1."""
    limits: Limits = field(default_factory=Limits)
    archive: tuple[str, ...] = ()
    """Paths of the published stories."""
    archived: tuple[str, ...] | None = None
    """The web pages of which the desk has copies; None where it keeps no list."""
    retracted: Mapping[str, str] = field(default_factory=dict)
    """DOI of a withdrawn paper → where the desk's list has it."""
    protected: Protected = field(default_factory=Protected)
    """Names that must not be published."""


@dataclass(frozen=True)
class Peer:
    """Another article of the folder."""

    path: str
    linted: bool
    """It is linted in this run as well, so that a disagreement is said of the later of the two."""


@dataclass(frozen=True)
class Since:
    """The commit that a run compares with."""

    ref: str
    """What the command line calls it."""
    day: date | None = None


@dataclass(frozen=True)
class Before:
    """An article as it was at a commit."""

    data: bytes
    since: Since


@dataclass(frozen=True)
class Job:
    """An article and the paths of what belongs to it."""

    article: Article
    profile: int
    belongs: Belongings = field(default_factory=Belongings)
    peers: tuple[Peer, ...] = ()
    data: bytes | None = None
    """The article itself, where it is not in a file."""
    gone: Mapping[str, str] | None = None
    """Address → why it leads nowhere; None where the links were not asked."""
    before: Before | None = None
    """The article as it was at the commit that the run compares with; None where there is none, or it was not there."""


@dataclass(frozen=True)
class Setup:
    """What every process needs."""

    profiles: tuple[Profile, ...]
    cache: Path | None = None
    cache_bytes: int = MOST_BYTES
    """How much may be kept there."""
    verdicts: bool = False
    """Count what the sources say of the quotations."""
    texts: bool = True
    """The reports show the lines around what is found."""


@dataclass(frozen=True)
class Outcome:
    """What came of one article."""

    path: str
    findings: tuple[Finding, ...]
    files: tuple[str, ...] = ()
    """The paths of the files that the findings and their evidence are in."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Path → text of those files, where a report shows it."""
    notices: tuple[str, ...] = ()
    sources: int = 0
    peers: int = 0
    read: bool = True
    unmodelled: tuple[str, ...] = ()
    lacking: str = ""
    """Why the language model could not be used, where one was to be."""
    foreign: str = ""
    failures: int = 0
    late: bool = False
    """The time was up before all rules had run."""
    damaged: bool = False
    """Kept files were damaged, and were not used."""
    quotes: str = ""
    """How many quotations the sources have, and how, where that is asked for."""
    derived: tuple[str, ...] = ()
    """The figures that two of a source make up, and how, where that is asked for."""


def profile(rules: Iterable[Rule], settings: Settings, selection: Selection, model: Model | None) -> Profile:
    """What holds for the articles that have these rules and settings."""
    every = tuple(rules)
    own = {
        code: settings.severities.get(code, severity) if selection.wants_own(code, id) else Severity.OFF for code, id, severity, _ in OWN
    }
    return Profile(
        # Examples are for tests and pages, and weigh more than the rest of a rule.
        rules=tuple(replace(ready(rule), examples=()) for rule in selection.rules(every)),
        own=own,
        names=_names(every),
        narrowed=bool(selection.select or selection.ignore),
        people=settings.people,
        complete=settings.complete,
        model=model,
        fail_on=settings.fail_on,
        limits=settings.limits,
        archive=settings.archive,
        archived=settings.archived,
        retracted=settings.retracted,
        protected=settings.protected,
    )


def _names(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """What directives may call rules, with names that are out of use."""
    known = codes(rules)
    return {**{old: known[new] for old, new in former.RULES.items() if new in known}, **known}
