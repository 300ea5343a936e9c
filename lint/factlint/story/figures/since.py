"""Days from which something is counted, which are not the day of what happened: "two have fallen ill since August 3"."""

from __future__ import annotations

from factlint import lazy

_COUNTED = lazy.regex(r"\b(?:has|have|had) (?!been\b)[^.;]{0,60}\bsince (?:at least |about )?$")
_REACH = 90


def counted_since(text: str, at: int) -> bool:
    """The date at a place ends "have … since". What "has been shut since August 3" was shut on that day, which is not meant."""
    return _COUNTED.search(text[max(0, at - _REACH) : at]) is not None
