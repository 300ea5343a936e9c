"""Articles that are read and not linted, for their facts or a sheet: with their sources, the limits and the net of a lint run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from factlint.config.articles import STDIN, Article
from factlint.config.files import Limits
from factlint.config.looked import Belongings
from factlint.config.settings import Settings
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model
from factlint.paths import real
from factlint.records import dataclass
from factlint.run.jobs import Peer
from factlint.run.net import Trouble, attempt, seconds
from factlint.run.stories import Stories, articles_in, sources_of
from factlint.story import Person, Story

T = TypeVar("T")


@dataclass(frozen=True)
class Task:
    """An article to read, and what is compared with it."""

    article: Article
    model: Model | None
    belongs: Belongings
    limits: Limits
    complete: bool = False
    people: tuple[Person, ...] = ()
    data: bytes | None = None
    """The article itself, where it is not in a file."""
    peers: tuple[Peer, ...] = ()
    """The other articles of its folder, where the configuration compares them."""


def task(article: Article, settings: Settings, given: Sequence[str], model: Model | None, data: bytes | None = None) -> Task:
    """The article with what belongs to it by these settings. Raises YamlError."""
    belongs = sources_of(article, settings, given, data)
    return Task(article, model, belongs, settings.limits, settings.complete, settings.people, data, _peers(article, settings))


def _peers(article: Article, settings: Settings) -> tuple[Peer, ...]:
    """They are not linted: a disagreement is a finding in this article, whether it is the earlier or the later one."""
    if not settings.peers or article.problem or article.path == STDIN:
        return ()
    folder = article.path.rpartition("/")[0]
    return tuple(Peer(path, linted=False) for path in articles_in(folder, settings) if real(path) != real(article.path))


@dataclass(frozen=True)
class Made(Generic[T]):
    """What came of an article, None where nothing did, and what went wrong with it or with what it is compared with."""

    value: T | None
    troubles: tuple[Trouble, ...] = ()

    @property
    def code(self) -> int:
        """The exit code for it: 0, 1 for what cannot be read or takes too long, 3 for a fault of ours."""
        return max((3 if trouble.kind == "internal" else 1 for trouble in self.troubles), default=0)

    def lines(self, path: str) -> tuple[str, ...]:
        """What went wrong, for standard error."""
        return tuple(
            f"{one.path or path}:{one.line}:1: "
            + (f"internal error: {one.message}; please report it" if one.kind == "internal" else one.message)
            for one in self.troubles
        )


def read(job: Task, stories: Stories, work: Callable[[], T]) -> Made[T]:
    """What the work on an article gives, whatever goes wrong with it."""
    stories.failed = []
    allowed = seconds(job.limits, (source.path for source in job.belongs.sources), stories.files)
    found = attempt(job.article, job.belongs, allowed, "reading this file", lambda clock: work())
    failed = [Trouble("internal", job.belongs.failed)] if job.belongs.failed else []
    failed += [Trouble("internal", str(error), path=error.path) for error in stories.failed]
    return Made(None, (found, *failed)) if isinstance(found, Trouble) else Made(found, tuple(failed))


def facts(job: Task, stories: Stories, model: Model | None) -> Facts:
    """The facts of the article. Raises formats.Unreadable and Failed."""
    return stories.facts(job.article.path, model, job.data, job.limits.story_mb)


def story(job: Task, stories: Stories, model: Model | None) -> Story:
    """The article with its sources. Raises formats.Unreadable and Failed."""
    own = facts(job, stories, model)
    return stories.story(own, job.belongs, job.peers, people=job.people, complete=job.complete, limits=job.limits)
