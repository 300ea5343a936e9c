"""Jobs → outcomes: runs the rules on each article, in this process or in several."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint import formats
from factlint.cache import DiskStore
from factlint.config.own import UNREADABLE
from factlint.config.sources import Belongings
from factlint.engine import Result, fingerprint, lint
from factlint.facts.parse.nlp import NoModel
from factlint.finding import Finding, Range, Severity
from factlint.pool import most, processes, spread
from factlint.run.batches import Reading, Work, batches
from factlint.run.jobs import Job, Outcome, Profile, Setup
from factlint.run.stories import Stories
from factlint.story import Story
from factlint.story.quotes.narrowing import long
from factlint.suppress import Ran, judge
from factlint.text import Document, Place

NAMED = 5
"""How many files that were not read a notice names."""


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
        stories = Stories(self.store)
        if isinstance(work, Reading):
            self._read(work, stories)
            return ()
        return tuple(self._outcome(job, stories) for job in work)

    def _read(self, reading: Reading, stories: Stories) -> None:
        for path in reading.paths:
            # What cannot be read is told where it is linted.
            with suppress(formats.Unreadable, NoModel):
                facts = stories.facts(path, self.setup.profiles[reading.profile].model)
                if facts.language == "en":
                    _ = facts.local.parse

    def _outcome(self, job: Job, stories: Stories) -> Outcome:
        profile = self.setup.profiles[job.profile]
        path = job.article.path
        try:
            if job.article.problem:
                raise formats.Unreadable(job.article.problem)
            article = stories.facts(path, profile.model, job.data)
        except formats.Unreadable as error:
            told = _own(unreadable(path, error), profile)
            return Outcome(path, told, read=False)
        belongs = Belongings(job.sources, job.unread, job.exposed)
        story = stories.story(article, belongs, job.peers, profile.people, complete=profile.complete)
        result = lint(story, profile.rules)
        judged = judge(article.document, result.findings, Ran(profile.names, _ran(profile, result), profile.narrowed))
        documents = {facts.document.path: facts.document for facts in (article, *(other.facts for other in story.others))}
        findings = _own(judged, profile)
        return Outcome(
            path,
            findings,
            texts=_texts(findings, documents),
            notices=(*(notice for document in documents.values() for notice in document.notices), *_partly(story), *_passed(job)),
            sources=len(story.sources),
            peers=len(job.peers),
            unmodelled=result.unmodelled,
            foreign=result.foreign,
            failures=result.failures,
            quotes=_verdicts(story) if self.setup.verdicts else "",
            derived=_derived(story) if self.setup.verdicts else (),
        )


def _passed(job: Job) -> Iterator[str]:
    """What is in the folders of sources and was not read."""
    names = [one.path for one in job.unread if one.quiet]
    if names:
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        yield f"{job.article.path}: not read, because their format is not supported: {', '.join(names[:NAMED])}{more}"


def _partly(story: Story) -> Iterator[str]:
    if story.article.model is not None and long(story):
        told = "names and speakers were looked for only near its people and its quoted words"
        yield f"{story.article.document.path}: its sources are long; {told}"


def _derived(story: Story) -> tuple[str, ...]:
    from factlint.story.figures.support import derived, reckoning

    told = []
    for found in derived(story):
        document = found.source.facts.document
        words = story.article.prose.words(found.span)
        told.append(f"“{words}” is {reckoning(found)} ({document.where(found.first.start)})")
    return tuple(told)


def _verdicts(story: Story) -> str:
    from factlint.story.quotes.outcomes import counted, told  # loads what compares quotations, which few runs need here

    return counted(told(story))


def _ran(profile: Profile, result: Result) -> frozenset[str]:
    """The rules whose silence says something."""
    if result.failures:
        return frozenset()
    ran = {rule.code for rule in profile.rules if not result.foreign or rule.languages == "any"}
    return frozenset(ran - set(result.unmodelled))


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
