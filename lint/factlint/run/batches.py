"""Jobs → the work that one process does at a time: articles that are compared with one another share their facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.records import dataclass
from factlint.run.jobs import Job

FEW = 8
"""Articles without peers that one process takes at a time."""

MANY = 32
"""Articles of a folder from which on it pays that several processes read all of them."""


@dataclass(frozen=True)
class Reading:
    """Files that the language model reads before others compare them; what it sees is kept."""

    profile: int
    paths: tuple[str, ...]


Work = Reading | tuple[Job, ...]
"""What a process does at a time."""


def batches(jobs: Sequence[Job], parts: int = 1) -> tuple[Work, ...]:
    """The work that the jobs make for some processes, the parts: articles that are compared with one another share their facts.

    A folder of many is divided among the processes, and its files are read before.
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
