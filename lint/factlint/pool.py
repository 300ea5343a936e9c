"""Work spread over processes: results in the order of the work, the same with one process and with many."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from factlint.records import dataclass

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Setup = TypeVar("Setup")
Work = TypeVar("Work")
Outcome = TypeVar("Outcome")

MOST = 4
"""Processes that are started without being asked for: each holds a language model in memory."""
_PATIENCE = 1.0
"""Seconds that processes have to end when they are asked to."""
_GIVE_UP = 20
"""Pieces of work lost with their process after which no more processes are started for the rest."""


@dataclass(frozen=True)
class Rescue(Generic[Work, Outcome]):
    """What is done where a process ends in the middle of its work, killed or out of memory: only the piece that ends it is lost."""

    parts: Callable[[Work], Sequence[Work]]
    """The smallest pieces of some work."""
    whole: Callable[[Sequence[Outcome]], Outcome]
    """The outcome of some work from those of its pieces."""
    lost: Callable[[Work], Outcome]
    """The outcome of a piece that ended its process."""


def spread(
    make: Callable[[Setup], Callable[[Work], Outcome]],
    setup: Setup,
    items: Sequence[Work],
    jobs: int,
    rescue: Rescue[Work, Outcome] | None = None,
) -> Iterator[Outcome]:
    """What `make(setup)` gives for each item, in their order; `make` is called once a process and found there by its import.

    One item, or one job, starts no process. An error or an interruption ends all processes.
    """
    if jobs <= 1 or len(items) <= 1:
        yield from map(make(setup), items)
        return
    yield from _Spread(make, setup, items, min(jobs, len(items)), rescue).outcomes()


class _Spread(Generic[Work, Outcome]):
    """Some work in several processes, which goes on where one of them is killed."""

    def __init__(
        self, make: Callable[[Any], Any], setup: Any, items: Sequence[Work], jobs: int, rescue: Rescue[Work, Outcome] | None
    ) -> None:
        self.make, self.setup, self.items, self.jobs, self.rescue = make, setup, items, jobs, rescue
        self.done: dict[int, Outcome] = {}
        self.lost = 0

    def outcomes(self) -> Iterator[Outcome]:
        given = 0
        while given < len(self.items):
            for _ in self._round():
                while given in self.done:
                    yield self.done[given]
                    given += 1

    def _round(self) -> Iterator[None]:
        """Processes work until all is done or one of them ends; then what was under way is done again, piece by piece."""
        from concurrent.futures.process import BrokenProcessPool  # what needs one process only does not load it

        todo = [number for number in range(len(self.items)) if number not in self.done]
        with _pool(self.make, self.setup, self.jobs) as pool:
            with _deaf():
                futures: dict[int, Future[Outcome]] = {number: pool.submit(_do, self.items[number]) for number in todo}
            try:
                for number, future in futures.items():
                    self.done[number] = future.result()
                    yield
                return
            except BrokenProcessPool:
                if self.rescue is None:
                    raise
                finished = (number for number, future in futures.items() if future.done() and future.exception() is None)
                self.done.update((number, futures[number].result()) for number in finished)
        # Work is begun in its order: what a process was at when one ended is among the first that are not finished.
        suspects = [number for number in todo if number not in self.done][: self.jobs]
        for number in suspects:
            self.done[number] = self._alone(self.items[number], self.rescue)
            yield

    def _alone(self, item: Work, rescue: Rescue[Work, Outcome]) -> Outcome:
        """The outcome of an item whose pieces are done one after another, by a process that does nothing else."""
        from concurrent.futures.process import BrokenProcessPool

        outcomes: list[Outcome] = []
        parts = list(rescue.parts(item))
        while len(outcomes) < len(parts):
            if self.lost >= _GIVE_UP:
                outcomes += map(rescue.lost, parts[len(outcomes) :])
                break
            with _pool(self.make, self.setup, 1) as pool:
                try:
                    for part in parts[len(outcomes) :]:
                        with _deaf():
                            future = pool.submit(_do, part)
                        outcomes.append(future.result())
                except BrokenProcessPool:
                    self.lost += 1
                    outcomes.append(rescue.lost(parts[len(outcomes)]))
        return rescue.whole(outcomes)


@contextmanager
def _pool(make: Callable[[Any], Any], setup: Any, jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Processes; however this ends, all of them are stopped."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(make, setup))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        _end(multiprocessing.active_children())
        raise
    pool.shutdown(cancel_futures=True)


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes that are started here do not hear Ctrl-C, not even before they come to say so; this one hears it at the end."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end(children: Sequence[Any]) -> None:
    for child in children:
        child.terminate()
    deadline = time.monotonic() + _PATIENCE
    for child in children:
        child.join(max(0.0, deadline - time.monotonic()))
        if child.is_alive():
            child.kill()


def most() -> int:
    """How many processes are started at most, when nobody says."""
    return min(MOST, os.cpu_count() or 1)


def processes(items: int) -> int:
    """How many processes are worth starting for this many items, by default."""
    return max(1, min(most(), items // 2))


_work: Callable[[Any], Any]


def _start(make: Callable[[Any], Callable[[Any], Any]], setup: Any) -> None:
    global _work
    # Ctrl-C reaches every process of the terminal; the one that was started says so, and ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _work = make(setup)


def _end_with_parent() -> None:
    """A process whose parent is killed would wait for work for ever."""
    import multiprocessing
    from multiprocessing.connection import wait

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _do(item: Any) -> Any:
    return _work(item)
