"""Memory that is free, for whoever comes next."""

from __future__ import annotations

import sys
from contextlib import suppress


def give_back() -> None:
    """Give free memory back to the system, where the C library can do so: what many arrays leave is in pieces that few others fit into."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):  # another C library has no such function
            ctypes.CDLL(None).malloc_trim(0)
