"""Ranges that run from more to less: "between 50 and 30"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts.relations.skeleton import SIGN
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.small import BETWEEN_TWO

VALUES = ("low", "high")

_BETWEEN = lazy.regex(rf"\bbetween (?P<low>{SIGN}) and (?P<high>{SIGN})(?P<after>[^.;]{{0,30}})")
# Time and distance may be given from the far end; teams and scores have no order.
_EITHER_WAY = lazy.regex(r"\bago\b|\bb\.?c\b|\bbefore\b|\bdown\b|\bnil\b")
_TURNED = lazy.regex(rf"\b{any_of(BETWEEN_TWO)}\b[^.;]*$")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    local = story.article.local
    place = story.article.prose.span
    for skeleton in local.skeletons:
        for match in _BETWEEN.finditer(skeleton.text):
            low, high = skeleton.figure(match["low"]), skeleton.figure(match["high"])
            if _EITHER_WAY.search(match["after"]) or _TURNED.search(skeleton.text, 0, match.start()):
                continue
            same = (low.kind == high.kind and low.unit == high.unit) or (low.kind == "count" and not low.unit and low.of is None)
            # Frost is reached from above: "between 3 and -5 degrees".
            inverted = same and low.value is not None and high.value is not None and low.value > high.value >= 0
            span = place(Span(low.span.start, high.span.end))
            if inverted and low.hedge is None is high.hedge and story.article.quoted(span) is None:
                yield Hit(span, {"low": story.article.prose.words(place(high.span)), "high": story.article.prose.words(place(low.span))})
