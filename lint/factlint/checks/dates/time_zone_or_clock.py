"""Times of day that contradict themselves: noon with p.m., a conversion between two zones that does not come out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words.dates.clock import ZONES

VALUES = ("time", "reason")
LABELS = {"clock": "noon or midnight with a.m. or p.m., or without either", "zone": "hours apart that do not fit the zones"}

_NOON = lazy.regex(
    r"\b12 ?(?:noon|midnight),? ?[ap]\.?m\b\.?|\b12(?::00)? ?[ap]\.?m\.? \(?(?:noon|midnight)\b\)?"
    r"|\b(?:noon|midnight) [ap]\.?m\b\.?",
    re.I,
)
_CLOCK = r"(?P<h{n}>\d{{1,2}})(?:[:.]?(?P<m{n}>[0-5]\d))?(?: ?(?P<p{n}>[ap])\.?m\b\.?)?"
_TIME = _CLOCK.format(n="1") + rf" ?(?P<z1>{'|'.join(ZONES)})(?: time)?"
_OTHER = _CLOCK.format(n="2") + rf" ?(?P<z2>{'|'.join(ZONES)})\b"
_CONVERTED = lazy.regex(rf"(?<![\d:.])\b{_TIME} ?[(/,] ?{_OTHER}")


@dataclass(frozen=True)
class Params:
    """Nothing to set."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    prose = story.article.prose
    for block in story.article.local.blocks:
        for match in _NOON.finditer(prose.text, block.span.start, block.span.end):
            yield from _hit(story, Span(*match.span()), "clock", "noon and midnight are written without a.m. or p.m.")
        for match in _CONVERTED.finditer(prose.text, block.span.start, block.span.end):
            reason = _wrong(match)
            if reason:
                yield from _hit(story, Span(match.start("h2"), match.end("z2")), "zone", reason)


def _wrong(match: re.Match[str]) -> str | None:
    """What the first time is on the second clock, where it is not what is there."""
    here, there = _minutes(match, "1"), _minutes(match, "2")
    if here is None or there is None:
        return None
    mine, theirs = ZONES[match["z1"]], ZONES[match["z2"]]
    half = 720 if not (match["p1"] and match["p2"]) and (match["p1"] or match["p2"]) and _twelve(match) else 1440
    rights = [(here - a + b) % 1440 for a in mine for b in theirs]
    if any((right - there) % half == 0 for right in rights):
        return None
    return f"{_clock(here)} {match['z1']} is {_clock(rights[0])} {match['z2']}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _twelve(match: re.Match[str]) -> bool:
    """The time without a.m. or p.m. may be of a clock of twelve hours."""
    hour = match["h2"] if match["p1"] else match["h1"]
    return int(hour) <= 12 and not hour.startswith("0")


def _minutes(match: re.Match[str], number: str) -> int | None:
    hour, minute = int(match[f"h{number}"]), int(match[f"m{number}"] or 0)
    if hour > 24:
        return None
    if match[f"p{number}"]:
        hour = hour % 12 + (12 if match[f"p{number}"].lower() == "p" else 0)
    elif not match[f"m{number}"]:
        return None
    return hour * 60 + minute


def _hit(story: Story, local: Span, label: str, reason: str) -> Iterator[Hit]:
    prose = story.article.prose
    span = prose.span(local)
    if not story.article.quoted(span):
        yield Hit(span, {"time": prose.words(span), "reason": reason}, label)
