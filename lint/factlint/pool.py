"""Work spread over processes: results in the order of the work, the same with one process and with many."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Setup = TypeVar("Setup")
Work = TypeVar("Work")
Outcome = TypeVar("Outcome")

MOST = 4
"""Processes that are started without being asked for: each holds a language model in memory."""


def spread(make: Callable[[Setup], Callable[[Work], Outcome]], setup: Setup, items: Sequence[Work], jobs: int) -> Iterator[Outcome]:
    """What `make(setup)` gives for each item, in their order; `make` is called once a process and found there by its import.

    One item, or one job, starts no process. An error or an interruption ends all processes.
    """
    if jobs <= 1 or len(items) <= 1:
        yield from map(make(setup), items)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(jobs, len(items)), mp_context=context, initializer=_start, initargs=(make, setup))
    try:
        yield from pool.map(_do, items)
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    pool.shutdown()


def most() -> int:
    """How many processes are started at most, when nobody says."""
    return min(MOST, os.cpu_count() or 1)


def processes(items: int) -> int:
    """How many processes are worth starting for so many items, when nobody says."""
    return max(1, min(most(), items // 2))


_work: Callable[[Any], Any]


def _start(make: Callable[[Any], Callable[[Any], Any]], setup: Any) -> None:
    global _work
    # Ctrl-C reaches every process of the terminal; the one that was started says so, the others just end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _work = make(setup)


def _do(item: Any) -> Any:
    return _work(item)
