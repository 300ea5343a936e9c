"""A run: jobs → outcomes in their order, those of earlier runs read back and the others made by an executor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cache import DiskStore
from factlint.run.batches import Reading
from factlint.run.executors import Executor, Processes
from factlint.run.jobs import Job, Outcome, Setup

if TYPE_CHECKING:
    from factlint.run.kept import Kept


def lint_all(jobs: Sequence[Job], setup: Setup, executor: Executor) -> Iterator[Outcome]:
    """The outcomes of the jobs, in their order, each as soon as it and those before it are known.

    Articles of which nothing has changed since an earlier run are not linted again.
    """
    kept = _kept(setup.cache, setup) if setup.cache is not None else None
    names = [kept.name(job) if kept is not None else None for job in jobs]
    new = [kept is None or name is None or not kept.has(name) for name in names]
    place = {id(job): number for number, job in enumerate(jobs)}
    results = _lint_each([job for job, is_new in zip(jobs, new, strict=True) if is_new], setup, executor)
    done: dict[int, Outcome] = {}

    texts: dict[str, str] = {}

    def made(job: Job, outcome: Outcome) -> Outcome:
        # Many stories share a source, each piece of work has read it again, and one copy is enough.
        outcome = replace(outcome, texts={path: _one(texts.setdefault(path, text), text) for path, text in outcome.texts.items()})
        if kept is not None and (name := names[place[id(job)]]) is not None:
            kept.keep(name, job, outcome)
        return outcome

    for number, job in enumerate(jobs):
        while new[number] and number not in done:
            other, outcome = next(results)
            done[place[id(other)]] = made(other, outcome)
        known = done.pop(number, None)
        if known is None and kept is not None and (name := names[number]) is not None:
            known = kept.read(name)
        if known is None:  # it was kept and is damaged
            known = made(job, next(Processes(1).outcomes(setup, ((job,),)))[0])
        yield known
    for _ in results:  # nothing is left, but processes that end in their own time
        pass


def _kept(folder: Path, setup: Setup) -> Kept:
    """The outcomes of earlier runs. What reads them is not loaded where nothing is kept."""
    from factlint.run.kept import Kept

    return Kept(DiskStore(folder, setup.cache_bytes), setup)


def _one(first: str, again: str) -> str:
    """The first of two texts where they are the same, else the second: a file may have changed."""
    return first if first == again else again


def _lint_each(jobs: Sequence[Job], setup: Setup, executor: Executor) -> Iterator[tuple[Job, Outcome]]:
    work = executor.batches(jobs)
    for portion, outcomes in zip(work, executor.outcomes(setup, work), strict=True):
        if not isinstance(portion, Reading):
            yield from zip(portion, outcomes, strict=True)
