"""What does the work of a run: processes of this machine; `cluster` has the machines of a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from factlint.pool import Rescue, most, processes, spread
from factlint.records import dataclass
from factlint.run.batches import Reading, Work, batches
from factlint.run.jobs import Job, Outcome, Setup
from factlint.run.linter import Linter, lost


class Lost(Exception):
    """Whoever is to do the work cannot; the message says why in one line."""


class Executor(Protocol):
    """Somebody who does the work of a run."""

    def batches(self, jobs: Sequence[Job]) -> Sequence[Work]:
        """The work that the jobs make."""

    def outcomes(self, setup: Setup, work: Sequence[Work]) -> Iterator[tuple[Outcome, ...]]:
        """The outcomes of each piece of work, in their order; whoever works on one is ended loses that one alone."""


@dataclass(frozen=True)
class Processes:
    """This many processes of this machine; None for as many as are worth starting. One is this process itself."""

    wanted: int | None = None

    def batches(self, jobs: Sequence[Job]) -> Sequence[Work]:
        return batches(jobs, most() if self.wanted is None else self.wanted)

    def outcomes(self, setup: Setup, work: Sequence[Work]) -> Iterator[tuple[Outcome, ...]]:
        with _kept(setup, work) as ready:
            count = processes(len(work)) if self.wanted is None else self.wanted
            yield from spread(Linter, ready, work, count, Rescue(parts, whole, partial(lost_of, setup)))


@contextmanager
def _kept(setup: Setup, work: Sequence[Work]) -> Iterator[Setup]:
    """The setup, with a folder for what is read for others: one of this run alone where nothing is to be kept."""
    if setup.cache is not None or not any(isinstance(portion, Reading) for portion in work):
        yield setup
        return
    with TemporaryDirectory(prefix="factlint-") as folder:
        yield replace(setup, cache=Path(folder))


def parts(work: Work) -> tuple[Work, ...]:
    """The smallest pieces of some work."""
    if isinstance(work, Reading):
        return tuple(Reading(work.profile, (path,)) for path in work.paths)
    return tuple((job,) for job in work)


def whole(outcomes: Sequence[tuple[Outcome, ...]]) -> tuple[Outcome, ...]:
    """The outcomes of some work from those of its pieces."""
    return tuple(outcome for part in outcomes for outcome in part)


def lost_of(setup: Setup, work: Work) -> tuple[Outcome, ...]:
    """What comes of articles whose process was ended from outside."""
    return () if isinstance(work, Reading) else tuple(lost(job, setup.profiles[job.profile]) for job in work)
