"""A century or a decade beside a year that is outside it: "in the 19th century (1923)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("period", "year", "right")

_YEAR = r"(?:in |around |circa |c\. ?)?(?P<year>1[0-9]\d\d|20\d\d)"
_WORDS = {
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
_CENTURY = lazy.regex(
    rf"\b(?P<period>(?P<nth>1\dth|20th|21st|{'|'.join(_WORDS)})[ -]century)(?: \({_YEAR}\)|,? in (?P<year2>1[0-9]\d\d|20\d\d)(?=[,.;]))",
    re.I,
)
_DECADE = lazy.regex(rf"\b(?P<period>(?P<tens>1[5-9]\d0|20\d0)[’']?s) \({_YEAR}\)")


@dataclass(frozen=True)
class Params:
    """Nothing to set."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    prose = story.article.prose
    for block in story.article.local.blocks:
        for match in _CENTURY.finditer(prose.text, block.span.start, block.span.end):
            number = _WORDS.get(match["nth"].lower()) or int(re.sub(r"\D", "", match["nth"]))
            year = int(match["year"] or match["year2"])
            # 1900 is popularly a year of the 20th century, and by the calendar of the 19th.
            if not (number - 1) * 100 <= year <= number * 100:
                yield from _hit(story, match, f"the {_ordinal((year - 1) // 100 + 1)} century")
        for match in _DECADE.finditer(prose.text, block.span.start, block.span.end):
            year, first = int(match["year"]), int(match["tens"])
            if not first <= year <= first + (100 if first % 100 == 0 else 10):
                yield from _hit(story, match, f"the {year // 10 * 10}s")


def _ordinal(number: int) -> str:
    return f"{number}{'st' if number == 21 else 'th'}"


def _hit(story: Story, match: re.Match[str], right: str) -> Iterator[Hit]:
    prose = story.article.prose
    name = "year2" if match.groupdict().get("year2") else "year"
    span = prose.span(Span(*match.span(name)))
    if not story.article.quoted(span):
        yield Hit(span, {"period": match["period"], "year": match[name], "right": right}, places=(prose.span(Span(*match.span("period"))),))
