"""A time limit for what nobody foresaw: work on one file ends when its time is up, wherever it is.

Seconds are those that this process works: on a busy machine nothing ends sooner.
"""

from __future__ import annotations

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
    """Runs from the moment it is made; raises TimeUp in the main thread when its seconds are over. In other threads, and where the
    system has no such timer (Windows), it never does."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._started = time.process_time()
        self._works = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
        if self._works:
            self._before = signal.signal(signal.SIGPROF, self._over)
            signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)

    def lengthen(self, seconds: float) -> None:
        """Give so many seconds in all, counted from the start."""
        self.seconds = seconds
        if self._works:
            left = self._started + seconds - time.process_time()
            signal.setitimer(signal.ITIMER_PROF, max(left, 0.001), _AGAIN)

    def stop(self) -> None:
        if self._works:
            self._works = False
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, self._before or signal.SIG_DFL)

    def _over(self, number: int, frame: FrameType | None) -> None:
        # A second before the limit was lengthened may still be under way.
        if time.process_time() - self._started >= self.seconds - 0.01:
            raise TimeUp


@contextmanager
def time_limit(seconds: float) -> Iterator[Clock]:
    """What runs inside has so many seconds; then TimeUp is raised in it. Only one at a time."""
    clock = Clock(seconds)
    try:
        yield clock
    finally:
        clock.stop()
