"""Jobs → outcomes: runs the rules on each article."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from factlint import checks, formats
from factlint.cache import DiskStore
from factlint.clock import Clock, TimeUp, time_limit
from factlint.config.own import OUT_OF_TIME, UNREADABLE
from factlint.engine import Result, fingerprint, internal, lint
from factlint.facts import Failed
from factlint.facts.parse.nlp import NoModel
from factlint.finding import Finding, Range, Severity
from factlint.formats.files import Files
from factlint.run.batches import Reading, Work
from factlint.run.jobs import Job, Outcome, Profile, Setup
from factlint.run.net import Trouble, attempt, seconds
from factlint.run.stories import Stories
from factlint.story import Story
from factlint.story.archive.read import Archive
from factlint.suppress import Ran, judge, renamed
from factlint.text import Document, Place

NAMED = 5
"""How many files that were not read a notice names."""


class Linter:
    """Does the work of a run; one a process."""

    def __init__(self, setup: Setup) -> None:
        # Facts live as long as the process: to go through them again and again, as is usual, takes a tenth of its time.
        if not gc.get_freeze_count():  # the first of a process: nothing but modules is there yet
            gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        self.setup = setup
        self.store = DiskStore(setup.cache, setup.cache_bytes) if setup.cache is not None else None
        self.archives: dict[tuple[str, ...], Archive] = {}
        self._worked = False

    def __call__(self, work: Work, files: Files | None = None) -> tuple[Outcome, ...]:
        """What comes of each job of the work; without `files` the disk is read."""
        # Facts refer to one another in circles. What is left after earlier work lives on, and is not gone through again; a process that
        # ends after one story has nothing to collect.
        if self._worked:
            gc.collect()
            gc.freeze()
        self._worked = True
        outcomes = self._outcomes(work, Stories(self.store, self.archives, files))
        if outcomes and self.store is not None and self.store.damaged:
            self.store.damaged.clear()
            return (replace(outcomes[0], damaged=True), *outcomes[1:])
        return outcomes

    def _outcomes(self, work: Work, stories: Stories) -> tuple[Outcome, ...]:
        if isinstance(work, Reading):
            self._read(work, stories)
            return ()
        return tuple(self._outcome(job, stories) for job in work)

    def _read(self, reading: Reading, stories: Stories) -> None:
        profile = self.setup.profiles[reading.profile]
        for path in reading.paths:
            # What cannot be read is reported where it is linted.
            with suppress(formats.Unreadable, NoModel, Failed, TimeUp), time_limit(profile.limits.seconds):
                facts = stories.facts(path, profile.model, most=profile.limits.story_mb)
                if facts.language == "en":
                    _ = facts.local.parse

    def _outcome(self, job: Job, stories: Stories) -> Outcome:
        """What comes of one article, whatever goes wrong with it."""
        profile, path = self.setup.profiles[job.profile], job.article.path
        paths = (*(source.path for source in job.belongs.sources), *(peer.path for peer in job.peers))
        allowed = seconds(profile.limits, paths, stories.files)

        def before() -> None:
            archive = stories.archive(profile.archive, profile.limits.story_mb)
            if archive is not None and any(checks.needs(rule.check) == "archive" for rule in profile.rules):
                _ = archive.names  # read once for all stories, and not in the time of the first
            _ = stories.prepare(job.belongs, profile.limits)

        made = attempt(
            job.article, job.belongs, allowed, "linting this file", lambda clock: self._linted(job, profile, stories, clock), before
        )
        if isinstance(made, Outcome):
            return made
        if made.kind == "internal":
            found = internal(path, made.message)
        else:
            found = unreadable(path, made) if made.kind == "unreadable" else late(path, allowed)
        return Outcome(path, _own((found,), profile), read=False, failures=int(made.kind == "internal"))

    def _linted(self, job: Job, profile: Profile, stories: Stories, clock: Clock) -> Outcome:
        path, limits, allowed = job.article.path, profile.limits, clock.seconds
        article = stories.facts(path, profile.model, job.data, limits.story_mb)
        story = stories.story(article, job.belongs, job.peers, profile.people, complete=profile.complete, limits=limits)
        archived = frozenset(profile.archived) if profile.archived is not None else None
        archive = stories.archive(profile.archive, limits.story_mb)
        story = replace(story, gone=job.gone, archived=archived, retracted=profile.retracted, before=stories.earlier(job), archive=archive)
        story = replace(story, protected=profile.protected)
        failed = [internal(error.path, str(error)) for error in stories.failed]
        failed += [internal(path, job.belongs.failed)] if job.belongs.failed else []
        result = lint(story, profile.rules, clock)
        tardy = (late(path, allowed, result.late),) if result.late else ()
        judged = judge(
            article.document, result.findings, Ran(profile.names, _ran(profile, result) - _unasked(profile, story), profile.narrowed)
        )
        earlier = (story.before.facts,) if story.before is not None else ()
        documents = {facts.document.path: facts.document for facts in (article, *earlier, *(other.facts for other in story.others))}
        documents = {**(story.archive.documents() if story.archive is not None else {}), **documents}
        findings = _own((*tardy, *failed, *judged), profile)
        files = _files(findings, documents)
        return Outcome(
            path,
            findings,
            files=files,
            texts={path: documents[path].text for path in files} if self.setup.texts else {},
            notices=(*_unclear(documents.values()), *_partly(story), *_passed(job), *renamed(article.document)),
            sources=len(story.sources),
            peers=len(job.peers),
            unmodelled=result.unmodelled,
            lacking=result.lacking if profile.model is not None else "",
            foreign=result.foreign,
            failures=result.failures + len(failed),
            late=bool(result.late),
            quotes=_verdicts(story) if self.setup.verdicts else "",
            derived=_derived(story) if self.setup.verdicts else (),
        )


def _unclear(documents: Iterable[Document]) -> Iterator[str]:
    """What reading the files left in doubt."""
    return (notice for document in documents for notice in document.notices)


def _passed(job: Job) -> Iterator[str]:
    """What is in the folders of sources and was not read."""
    names = [one.path for one in job.belongs.unread if one.quiet]
    if names:
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        yield f"{job.article.path}: not read, because their format is not supported: {', '.join(names[:NAMED])}{more}"


def _partly(story: Story) -> Iterator[str]:
    if story.excerpts_of:
        how = "they were searched by their index, and only the paragraphs that share its words, figures and names were compared"
        yield f"{story.article.document.path}: its sources are large; {how}"
    if story.article.model is None or not story.sources:
        return
    from factlint.story.quotes.narrowing import long  # loads what finds names, which few runs need here

    if long(story):
        how = "names and speakers were checked only in paragraphs that mention its people or quoted words"
        yield f"{story.article.document.path}: its sources are very long: {how}"


def _derived(story: Story) -> tuple[str, ...]:
    from factlint.story.figures.support import derived, reckoning

    lines = []
    for found in derived(story):
        document = found.source.facts.document
        words = story.article.prose.words(found.span)
        lines.append(f"“{words}” is {reckoning(found)} ({document.where(found.first.start)})")
    return tuple(lines)


def _verdicts(story: Story) -> str:
    from factlint.story.quotes.outcomes import counted, outcomes  # loads what compares quotations, which few runs need here

    return counted(outcomes(story))


def _unasked(profile: Profile, story: Story) -> frozenset[str]:
    """The rules that had nothing to go on, so that their silence says nothing."""
    lacking = {need for need, given in (("history", story.before), ("network", story.gone)) if given is None}
    return frozenset(rule.code for rule in profile.rules if checks.needs(rule.check) in lacking)


def _ran(profile: Profile, result: Result) -> frozenset[str]:
    """The rules whose silence says something."""
    if result.failures or result.late:
        return frozenset()
    ran = {rule.code for rule in profile.rules if not result.foreign or rule.languages == "any"}
    return frozenset(ran - set(result.unmodelled))


def lost(job: Job, profile: Profile) -> Outcome:
    """What comes of an article whose process was ended from outside."""
    what = "the process that worked on this file was ended, perhaps because it ran out of memory; the other files were linted"
    return Outcome(job.article.path, _own((internal(job.article.path, what),), profile), read=False, failures=1)


def unreadable(path: str, why: Trouble) -> Finding:
    """The finding that a file cannot be read; its place is the line at fault, its offsets are 0."""
    at = Place(why.line, 1)
    return Finding(*UNREADABLE, Severity.ERROR, why.message, Range(path, 0, 0, at, at, ""))


_FEW = 12
"""Codes that a message lists."""


def late(path: str, seconds: float, codes: Sequence[str] = ()) -> Finding:
    """The finding that the time for a file was up, with the rules that did not run on it; none given means none ran."""
    more = f" and {len(codes) - _FEW} more" if len(codes) > _FEW else ""
    which = f"rules {', '.join(codes[:_FEW])}{more}" if codes else "rules"
    top = Place(1, 1)
    what = f"gave up after {seconds:g} s; {which} did not run on it"
    return Finding(*OUT_OF_TIME, Severity.ERROR, what, Range(path, 0, 0, top, top, ""))


def _own(findings: Iterable[Finding], profile: Profile) -> tuple[Finding, ...]:
    """The findings with the severities that the settings give to the tool's own."""
    rated = (replace(made, severity=profile.own.get(made.code, made.severity)) for made in findings)
    return tuple(
        made if made.fingerprint else replace(made, fingerprint=fingerprint(made)) for made in rated if made.severity is not Severity.OFF
    )


def _files(findings: Iterable[Finding], documents: Mapping[str, Document]) -> tuple[str, ...]:
    paths = {spot.path for made in findings for spot in (made.range, *made.places, *made.evidence)}
    return tuple(sorted(path for path in paths if path in documents))
