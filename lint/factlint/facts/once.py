"""What several places need of one document or story, computed when the first one asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

Of = TypeVar("Of")
Made = TypeVar("Made")


def once(compute: Callable[[Of], Made]) -> Callable[[Of], Made]:
    """The function, which computes its value once for each object; the object is a dataclass without slots, and keeps the value."""
    name = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def known(of: Of) -> Made:
        room = of.__dict__  # where cached properties are kept as well, so that equality and hashing do not see it
        if name not in room:
            room[name] = compute(of)
        return cast(Made, room[name])

    return known
