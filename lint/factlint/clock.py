"""A time limit for what nobody foresaw: work on one file ends when its time is up, wherever it is.

Seconds are those that this process works: on a busy machine nothing ends sooner.
"""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN = 1.0
"""Seconds after which an interruption that was swallowed comes again: Cython drops what is raised in some of its functions."""


class TimeUp(BaseException):
    """The time for a file is used up. No Exception: nothing that goes on after an error may go on after this one."""


class Clock:
    """Runs from the moment it is made; raises TimeUp in its thread when its seconds are over. Where the system has no such timer
    (Windows), it never does."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._started = time.process_time()
        can = hasattr(signal, "setitimer")
        self._works = can and threading.current_thread() is threading.main_thread()
        self._watch = _Watch(seconds) if can and not self._works else None
        if self._works:
            self._before = signal.signal(signal.SIGPROF, self._over)
            signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)

    def lengthen(self, seconds: float) -> None:
        """Give this many seconds in all, counted from the start."""
        self.seconds = seconds
        if self._works:
            left = self._started + seconds - time.process_time()
            signal.setitimer(signal.ITIMER_PROF, max(left, 0.001), _AGAIN)
        if self._watch is not None:
            self._watch.seconds = seconds

    def stop(self) -> None:
        if self._watch is not None:
            self._watch.stop()
        if self._works:
            self._works = False
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, self._before or signal.SIG_DFL)

    def _over(self, number: int, frame: FrameType | None) -> None:
        # A second before the limit was lengthened may still be under way.
        if time.process_time() - self._started >= self.seconds - 0.01:
            raise TimeUp


class _Watch:
    """Raises TimeUp in a thread other than the main one, which no signal reaches, when that thread has worked for this many seconds."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._started = time.clock_gettime(self._clock)
        self._over = threading.Event()
        self._lock = threading.Lock()
        threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        with self._lock:  # from here on nothing is raised any more
            self._over.set()

    def _look(self) -> None:
        wait = self.seconds
        while not self._over.wait(max(wait, 0.01)):
            with self._lock:
                wait = self._started + self.seconds - time.clock_gettime(self._clock)
                if wait <= 0 and not self._over.is_set():
                    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(TimeUp))
                    wait = _AGAIN


@contextmanager
def time_limit(seconds: float) -> Iterator[Clock]:
    """What runs inside has this many seconds; then TimeUp is raised in it. Only one at a time."""
    clock = Clock(seconds)
    try:
        yield clock
    finally:
        clock.stop()
