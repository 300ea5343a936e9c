"""The files that the work of a run reads, in bundles: those that the same pieces of work read travel together, once for all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from factlint.formats import Unreadable
from factlint.formats.bibliography import MOST_BYTES
from factlint.formats.files import Disk
from factlint.run.batches import Reading, Work
from factlint.run.cluster.worker import Bundle, same
from factlint.run.jobs import Job, Profile, Setup


@dataclass
class Shared:
    """The files of a run."""

    client: Any
    setup: Setup
    pieces: Sequence[Work]
    _users: dict[tuple[int, ...], list[str]] = field(default_factory=dict)
    """The pieces of work that read something → what they read."""
    _of: dict[int, list[tuple[int, ...]]] = field(default_factory=dict)
    """A piece of work → those it shares files with, for each bundle that it needs."""
    _most: dict[str, int] = field(default_factory=dict)
    _sent: dict[tuple[int, ...], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        users: dict[str, list[int]] = {}
        for number, piece in enumerate(self.pieces):
            read = {
                path: most
                for job in (() if isinstance(piece, Reading) else piece)
                for path, most in _read(job, self.setup.profiles[job.profile])
            }
            for path, most in read.items():
                users.setdefault(path, []).append(number)
                self._most[path] = max(most, self._most.get(path, 0))
        for path, numbers in users.items():
            self._users.setdefault(tuple(numbers), []).append(path)
        for together in self._users:
            for number in together:
                self._of.setdefault(number, []).append(together)

    def of(self, number: int) -> tuple[Bundle, list[Any]]:
        """The files that only this piece of work reads, and those that others read too, as futures."""
        own, shared = Bundle(), []
        for together in self._of.get(number, ()):
            if len(together) == 1:
                own = self._bundle(self._users[together])
                continue
            if together not in self._sent:
                bundle = self._bundle(self._users[together])
                self._sent[together] = self.client.submit(same, bundle, key=f"factlint-{content(bundle)}")
            shared.append(self._sent[together])
        return own, shared

    def done(self, number: int) -> None:
        """This piece and those before it are done: what only they read is given up."""
        for together in self._of.pop(number, ()):
            if together[-1] == number:
                self._sent.pop(together, None)

    def _bundle(self, paths: Iterable[str]) -> Bundle:
        disk, contents, sizes = Disk(), dict[str, bytes | Unreadable](), dict[str, int]()
        for path in paths:
            try:
                contents[path] = found = disk.load(path, self._most[path])
                if len(found) > self._most[path]:
                    sizes[path] = disk.size(path)
            except Unreadable as error:
                contents[path] = error
        return Bundle(contents, sizes)


def content(bundle: Bundle) -> str:
    """A hash of paths and contents."""
    made = hashlib.sha256()
    for path, found in sorted(bundle.contents.items(), key=lambda item: item[0]):
        data = repr(found).encode() if isinstance(found, Unreadable) else found
        made.update(f"{path}\0{hashlib.sha256(data).hexdigest()}\n".encode(errors="surrogatepass"))
    return made.hexdigest()


def _read(job: Job, profile: Profile) -> Iterator[tuple[str, int]]:
    """What is read for a job: path, and how many bytes at most."""
    story, source = int(profile.limits.story_mb * 1_000_000), int(profile.limits.source_mb * 1_000_000)
    if job.data is None and not job.article.problem:
        yield job.article.path, story
    yield from ((one.path, source) for one in job.belongs.sources)
    yield from ((peer.path, story) for peer in job.peers)
    yield from ((path, MOST_BYTES) for path in job.belongs.bibliography)
    yield from ((path, story) for path in profile.archive)
