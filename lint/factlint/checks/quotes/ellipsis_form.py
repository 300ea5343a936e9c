"""Ellipses of the wrong form: too few or too many points, stuck between two words, or in several forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("problem",)
LABELS = {"points": "not three points", "joined": "joined to the words", "mixed": "more than one form in one story"}

_POINTS = lazy.regex(r"…+|\.(?: ?\.){1,40}")
_FORMS = ("...", "…", ". . .")


@dataclass(frozen=True)
class Params:
    min_each: int = 2
    """How often each of two forms must appear before a text counts as having both."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `points` for two points or more than four, `joined` between words without a space, `mixed` for several forms.

    One hit a label, with all places. Addresses, paths and code are passed over.
    """
    article = story.article
    found = list(_ellipses(article))
    text = article.prose.text
    wrong = [span for span in found if _miscounted(text, span)]
    joined = [span for span in found if span not in set(wrong) and _joined(text, span)]
    if wrong:
        yield _hit(article, "points", wrong, f"“{text[wrong[0].start : wrong[0].end][:12]}” is not an ellipsis; write three points")
    if joined:
        yield _hit(article, "joined", joined, "no space beside the ellipsis between two words; add one")
    forms = Counter(text[span.start : span.end] for span in found)
    known = [form for form, count in forms.most_common() if form in _FORMS and count >= params.min_each]
    if len(known) > 1:
        odd = [span for span in found if text[span.start : span.end] == known[-1]]
        yield _hit(article, "mixed", odd, f"ellipses as “{known[-1]}” and as “{known[0]}” in one text; use one form")


def _ellipses(article: Facts) -> Iterator[Span]:
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind in ("code", "table"):
            continue
        for found in _POINTS.finditer(text, block.span.start, block.span.end):
            if not _address(text, found.start(), found.end()):
                yield Span(*found.span())


_LEADERS = lazy.regex(r"[. ]{5,}\d{1,4}(?!\S)")


def _address(text: str, start: int, end: int) -> bool:
    """A path, a range or an address: ../img, 1..10; dots that lead to a page, "Costs ........ 40"; "Credit...Ann Lee" of a photo."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if _LEADERS.match(text, start) or text.endswith(("Credit", "Photo", "Image"), 0, start):
        return True
    return after in ("/", "\\", "]", ")") or before in ("/", "\\", "[", "(", "=") or (before.isdigit() and after.isdigit())


def _miscounted(text: str, span: Span) -> bool:
    """Two points where three or one should be, or more than the four of an ellipsis after a full stop."""
    points = text[span.start : span.end].replace(" ", "")
    if points.startswith("…"):
        return len(points) > 1
    if len(points) != 2 or " " in text[span.start : span.end]:
        return len(points) > 4
    after = text[span.end : span.end + 1]
    return text[span.start - 1 : span.start].isalpha() and (not after or after.isspace() or after in "”’\"'")


def _joined(text: str, span: Span) -> bool:
    return text[span.start : span.end] != ".." and text[span.start - 1 : span.start].isalpha() and text[span.end : span.end + 1].isalpha()


def _hit(article: Facts, label: str, spans: Sequence[Span], problem: str) -> Hit:
    text = article.prose.text
    places = [article.prose.span(_with_words(text, span)) for span in spans]
    return Hit(places[0], {"problem": problem}, label, tuple(places[1:]))


def _with_words(text: str, span: Span) -> Span:
    """The ellipsis with the words it touches."""
    start, end = span.start, span.end
    while start > 0 and span.start - start < 30 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and end - span.end < 30 and text[end].isalnum():
        end += 1
    return Span(start, end)
