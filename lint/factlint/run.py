"""Articles → report: reads each with what belongs to it, runs the rules on it, in this process or in several."""

from __future__ import annotations

import gc
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint import formats
from factlint.cache import DiskStore
from factlint.config.articles import Article, is_evidence, real
from factlint.config.own import OWN, UNREADABLE
from factlint.config.select import Selection
from factlint.config.settings import Settings
from factlint.config.sources import Belongings, Declared, belongings
from factlint.engine import Result, fingerprint, lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model, NoModel
from factlint.finding import Finding, Range, Report, Severity
from factlint.formats.decode import load
from factlint.pool import most, processes, spread
from factlint.rulebook import Rule, ready
from factlint.story import Person, Source, Story, Unread
from factlint.story.quotes.narrowing import long
from factlint.suppress import Ran, judge
from factlint.text import Document, Place

FEW = 8
"""Articles without peers that one process takes at a time."""

MANY = 32
"""Articles of a folder from which on it pays that several processes read all of them."""


@dataclass(frozen=True)
class Profile:
    """What holds for some of the articles."""

    rules: tuple[Rule, ...]
    own: Mapping[str, Severity]
    """The tool's own findings by code; those that are not wanted are off."""
    names: Mapping[str, str]
    """Code or id → code of every rule, chosen or not."""
    narrowed: bool = False
    people: tuple[Person, ...] = ()
    complete: bool = False
    model: Model | None = None


@dataclass(frozen=True)
class Peer:
    """Another article of the folder."""

    path: str
    linted: bool
    """It is linted in this run as well, so that a disagreement is told of the later of the two."""


@dataclass(frozen=True)
class Job:
    """An article and the paths of what belongs to it."""

    article: Article
    profile: int
    sources: tuple[Declared, ...] = ()
    unread: tuple[Unread, ...] = ()
    peers: tuple[Peer, ...] = ()
    data: bytes | None = None
    """The article itself, where it is not in a file."""


@dataclass(frozen=True)
class Setup:
    """What every process needs."""

    profiles: tuple[Profile, ...]
    cache: Path | None = None
    verdicts: bool = False
    """Count what the sources say of the quotations."""


@dataclass(frozen=True)
class Outcome:
    """What came of one article."""

    path: str
    findings: tuple[Finding, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    """Path → text of the files that the findings lie in."""
    notices: tuple[str, ...] = ()
    sources: int = 0
    peers: int = 0
    read: bool = True
    unmodelled: tuple[str, ...] = ()
    foreign: str = ""
    failures: int = 0
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
        names={name: rule.code for rule in every for name in (rule.code, rule.id)},
        narrowed=bool(selection.select or selection.ignore),
        people=settings.people,
        complete=settings.complete,
        model=model,
    )


def sources_of(article: Article, settings: Settings, given: Sequence[str], data: bytes | None = None) -> Belongings:
    """The sources of an article; it is read only where its front matter may have a say."""
    document = None
    with suppress(formats.Unreadable):  # told when the article is linted
        read = load(article.path) if data is None else data
        if b"sources" in read or b"slug" in read or read.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            document = formats.read(article.path, read)
    return belongings(article.path, document, settings, given)


def articles_in(folder: str, settings: Settings) -> tuple[str, ...]:
    """The articles that lie in a folder itself, without what one of them declares as its source."""
    here = real(folder or ".")
    if is_evidence(here.name) or not here.is_dir():
        return ()
    files = [path for path in sorted(here.iterdir()) if path.suffix.lower() in formats.SUFFIXES and not path.name.startswith(".")]
    names = [path.name for path in files if path.is_file() and settings.is_article(path)]
    paths = [f"{folder}/{name}" if folder else name for name in names]
    evidence = {real(source.path) for path in paths for source in sources_of(Article(path), settings, ()).sources}
    return tuple(path for path in paths if real(path) not in evidence)


@dataclass(frozen=True)
class Reading:
    """Files that the language model reads before others compare them; what it sees is kept."""

    profile: int
    paths: tuple[str, ...]


Work = Reading | tuple[Job, ...]
"""What a process does at a time."""


def batches(jobs: Sequence[Job], parts: int = 1) -> tuple[Work, ...]:
    """The work that the jobs make for some processes, the parts: articles that are compared with one another share their facts.

    A folder of many is parted among the processes, and its files are read before.
    """
    readings: list[Reading] = []
    portions: list[tuple[Job, ...]] = []
    for group in _groups(jobs):
        if parts == 1 or len(group) < MANY:
            portions.append(group)
            continue
        paths = sorted({path for job in group for path in (job.article.path, *(peer.path for peer in job.peers)) if job.data is None})
        readings += (Reading(group[0].profile, tuple(paths[start : start + FEW])) for start in range(0, len(paths), FEW))
        # An article is compared with those before it: the later ones cost more.
        portions += (group[start::parts] for start in range(parts))
    return (*readings, *portions)


def _groups(jobs: Sequence[Job]) -> Iterator[tuple[Job, ...]]:
    batch: list[Job] = []
    for job in jobs:
        together = batch and bool(job.peers) and _folder(job) == _folder(batch[-1])
        if batch and not together and (batch[-1].peers or job.peers or len(batch) == FEW):
            yield tuple(batch)
            batch = []
        batch.append(job)
    if batch:
        yield tuple(batch)


def _folder(job: Job) -> str:
    return job.article.path.rpartition("/")[0]


def lint_all(jobs: Sequence[Job], setup: Setup, wanted: int | None) -> Iterator[Outcome]:
    """The outcomes of the jobs, in their order, from as many processes as are wanted; None for as many as are worth it."""
    work = batches(jobs, most() if wanted is None else wanted)
    place = {id(job): number for number, job in enumerate(jobs)}
    waiting: dict[int, Outcome] = {}
    told = 0
    with _kept(setup, work) as ready:
        results = spread(Linter, ready, work, processes(len(work)) if wanted is None else wanted)
        for portion, outcomes in zip(work, results, strict=True):
            if not isinstance(portion, Reading):
                waiting.update((place[id(job)], outcome) for job, outcome in zip(portion, outcomes, strict=True))
            while told in waiting:
                yield waiting.pop(told)
                told += 1


@contextmanager
def _kept(setup: Setup, work: Sequence[Work]) -> Iterator[Setup]:
    """The setup, with a folder for what is read for others: one of this run alone where nothing is to be kept."""
    if setup.cache is not None or not any(isinstance(portion, Reading) for portion in work):
        yield setup
        return
    with TemporaryDirectory(prefix="factlint-") as folder:
        yield replace(setup, cache=Path(folder))


class Linter:
    """Does the work of a run; one a process."""

    def __init__(self, setup: Setup) -> None:
        # Facts live as long as the process: to go through them again and again, as is usual, takes a tenth of its time.
        gc.set_threshold(50_000, 20, 50)
        self.setup = setup
        self.store = DiskStore(setup.cache) if setup.cache is not None else None

    def __call__(self, work: Work) -> tuple[Outcome, ...]:
        known: dict[tuple[str, str], Facts] = {}
        if isinstance(work, Reading):
            self._read(work, known)
            return ()
        return tuple(self._outcome(job, known) for job in work)

    def _read(self, reading: Reading, known: dict[tuple[str, str], Facts]) -> None:
        for path in reading.paths:
            # What cannot be read is told where it is linted.
            with suppress(formats.Unreadable, NoModel):
                facts = self._facts(path, self.setup.profiles[reading.profile], known)
                if facts.language == "en":
                    _ = facts.local.parse

    def _outcome(self, job: Job, known: dict[tuple[str, str], Facts]) -> Outcome:
        profile = self.setup.profiles[job.profile]
        path = job.article.path
        try:
            if job.article.problem:
                raise formats.Unreadable(job.article.problem)
            article = self._facts(path, profile, known, job.data)
        except formats.Unreadable as error:
            told = _own(unreadable(path, error), profile)
            return Outcome(path, told, read=False)
        story = self._story(article, job, profile, known)
        result = lint(story, profile.rules)
        judged = judge(article.document, result.findings, Ran(profile.names, _ran(profile, result), profile.narrowed))
        documents = {facts.document.path: facts.document for facts in (article, *(other.facts for other in story.others))}
        findings = _own(judged, profile)
        return Outcome(
            path,
            findings,
            texts=_texts(findings, documents),
            notices=(*(notice for document in documents.values() for notice in document.notices), *_partly(story)),
            sources=len(story.sources),
            peers=len(job.peers),
            unmodelled=result.unmodelled,
            foreign=result.foreign,
            failures=result.failures,
            quotes=_verdicts(story) if self.setup.verdicts else "",
            derived=_derived(story) if self.setup.verdicts else (),
        )

    def _facts(self, path: str, profile: Profile, known: dict[tuple[str, str], Facts], data: bytes | None = None) -> Facts:
        """The facts of a file, each file of a batch read once. Raises formats.Unreadable."""
        key = (path, profile.model.key if profile.model is not None else "")
        if key not in known:
            known[key] = Facts(formats.read(path, data), profile.model, self.store)
        return known[key]

    def _story(self, article: Facts, job: Job, profile: Profile, known: dict[tuple[str, str], Facts]) -> Story:
        peers = tuple(self._peers(job, profile, known))
        belongs = Belongings(job.sources, job.unread)
        return story_of(article, belongs, lambda path: self._facts(path, profile, known), peers, profile.people, complete=profile.complete)

    def _peers(self, job: Job, profile: Profile, known: dict[tuple[str, str], Facts]) -> Iterator[Source]:
        for peer in job.peers:
            try:
                facts = self._facts(peer.path, profile, known)
            except formats.Unreadable:
                continue
            yield Source(facts, peer=True, date=facts.published, linted=peer.linted)


def _derived(story: Story) -> tuple[str, ...]:
    from factlint.story.figures.support import derived, reckoning

    told = []
    for found in derived(story):
        document = found.source.facts.document
        place = document.place(found.first.start)
        words = story.article.prose.words(found.span)
        told.append(f"“{words}” is {reckoning(found)} ({document.path}:{place.line}:{place.column})")
    return tuple(told)


def _verdicts(story: Story) -> str:
    from factlint.story.quotes.outcomes import counted, told  # loads what compares quotations, which few runs need here

    return counted(told(story))


def story_of(
    article: Facts,
    belongs: Belongings,
    read: Callable[[str], Facts],
    peers: tuple[Source, ...] = (),
    people: tuple[Person, ...] = (),
    *,
    complete: bool = False,
) -> Story:
    """The article with its sources, each read by its path; those that cannot be read, or hold nothing, stand apart.

    `complete` says whether the sources are all there is, where the article itself does not say.
    """
    sources: list[Source] = []
    unread = list(belongs.unread)
    for declared in belongs.sources:
        try:
            facts = read(declared.path)
        except formats.Unreadable as error:
            unread.append(Unread(declared.path, f"cannot be read: {error}", declared.span))
            continue
        if facts.document.prose.text.strip():
            spec = declared.spec
            day = _date(spec.date)
            sources.append(Source(facts, kind=spec.kind, speaker=spec.speaker, url=spec.url, date=day, declared=declared.span))
        else:
            unread.append(Unread(declared.path, "is empty", declared.span))
    said = article.document.meta.get("sources_complete")
    return Story(article, tuple(sources), peers, people, tuple(unread), said if isinstance(said, bool) else complete)


def _partly(story: Story) -> Iterator[str]:
    if story.article.model is not None and long(story):
        told = "names and speakers were looked for only near its people and its quoted words"
        yield f"{story.article.document.path}: its sources are long; {told}"


def _ran(profile: Profile, result: Result) -> frozenset[str]:
    """The rules whose silence says something."""
    if result.failures:
        return frozenset()
    ran = {rule.code for rule in profile.rules if not result.foreign or rule.languages == "any"}
    return frozenset(ran - set(result.unmodelled))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def unreadable(path: str, error: formats.Unreadable) -> tuple[Finding, ...]:
    """The finding that a file cannot be read; its place is the line at fault, its offsets are 0."""
    at = Place(error.line, 1)
    made = Finding(*UNREADABLE, Severity.ERROR, f"cannot be read: {error}", Range(path, 0, 0, at, at, ""))
    return (made,)


def _own(findings: Iterable[Finding], profile: Profile) -> tuple[Finding, ...]:
    """The findings with the severities that the settings give to the tool's own."""
    rated = (replace(made, severity=profile.own.get(made.code, made.severity)) for made in findings)
    return tuple(
        made if made.fingerprint else replace(made, fingerprint=fingerprint(made)) for made in rated if made.severity is not Severity.OFF
    )


def _texts(findings: Iterable[Finding], documents: Mapping[str, Document]) -> dict[str, str]:
    paths = {spot.path for made in findings for spot in (made.range, *made.places, *made.evidence)}
    return {path: documents[path].text for path in sorted(paths) if path in documents}


def gather(outcomes: Iterable[Outcome], notices: Sequence[str], missing: str = "") -> Report:
    """The report of a run; `missing` says why there is no language model, where there is none."""
    made = tuple(outcomes)
    texts: dict[str, str] = {}
    for outcome in made:
        texts |= outcome.texts
    told = [*notices, *_unmodelled(made, missing), *_foreign(made), *_alone(made), *(notice for o in made for notice in o.notices)]
    findings = tuple(found for outcome in made for found in outcome.findings)
    return Report(findings, len(made), tuple(dict.fromkeys(told)), texts)


def _unmodelled(outcomes: Iterable[Outcome], missing: str) -> Iterator[str]:
    codes = sorted({code for outcome in outcomes for code in outcome.unmodelled})
    if codes and missing:
        yield f"{missing}; not run for want of it: {', '.join(codes)}"


def _foreign(outcomes: Iterable[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.foreign:
            yield f"{outcome.path}: not in English but '{outcome.foreign}'; only the rules that hold in any language ran"


def _alone(outcomes: Iterable[Outcome]) -> Iterator[str]:
    alone = [outcome.path for outcome in outcomes if outcome.read and not outcome.sources and not outcome.peers]
    if not alone:
        return
    who = f"{alone[0]} has" if len(alone) == 1 else f"{len(alone)} articles have"
    yield f"{who} no source and no peer: quotes, figures and names were not compared with anything"
