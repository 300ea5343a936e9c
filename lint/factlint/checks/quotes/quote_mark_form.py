"""Quotation marks of the wrong form: pairs of two kinds, marks that point the wrong way, straight marks among curly ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("count", "mark", "right")
LABELS = {
    "mixed": "curly and straight marks in one story",
    "reversed": "a closing mark for an opening one, or the other way",
    "straight": "straight marks where the story has curly ones",
}

_CURLY = {"open": "“", "close": "”"}


@dataclass(frozen=True)
class Params:
    minimum_curly: int = 8
    """How many curly marks make a text one that uses them."""
    largest_share: float = 0.1
    """The largest share of straight marks in a text that is taken to use curly ones; above it the text has two styles."""


@dataclass(frozen=True)
class _Wrong:
    """A mark, in local offsets, and the glyph that would be right there."""

    span: Span
    right: str
    opens: bool


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    curly, straight = _counts(article)
    prefers_curly = curly >= straight
    mixed = [wrong for wrong in _mixed(article, prefers_curly) if wrong.right and _typed(article, wrong)]
    turned = [wrong for wrong in _turned(article) if _typed(article, wrong)]
    settled = {wrong.span for wrong in (*mixed, *turned)}
    stray = [wrong for wrong in _straight(article) if wrong.span not in settled and _typed(article, wrong)]
    total = curly + straight
    if curly < params.minimum_curly or len(stray) > params.largest_share * total:
        stray = []
    for label, wrongs in (("mixed", mixed), ("reversed", turned), ("straight", stray)):
        if wrongs:
            yield _hit(article, label, wrongs)


def _typed(article: Facts, wrong: _Wrong) -> bool:
    """The mark is in the file as itself: a program wrote &#34;, and nobody can mend it by typing."""
    return article.document[article.prose.span(wrong.span)] == article.prose.text[wrong.span.start : wrong.span.end]


def _counts(article: Facts) -> tuple[int, int]:
    """How many curly and how many straight double marks are around quotations."""
    text = article.prose.text
    edges = [text[at] for quote in article.local.quotes for at in (quote.span.start, quote.span.end - 1)]
    return sum(mark in "“”" for mark in edges), edges.count('"')


def _mixed(article: Facts, prefers_curly: bool) -> Iterator[_Wrong]:
    text = article.prose.text
    for mark in article.local.marks:
        if mark.problem == "mixed" and mark.partner is not None:
            closes, opens = text[mark.span.start], text[mark.partner.start]
            if closes in ("'", "’", "″"):
                yield _Wrong(mark.span, "”" if opens == "“" else '"', False)
            elif {closes, opens} <= set('“”"'):
                odd = closes == '"' if prefers_curly else closes != '"'
                right = _CURLY["close" if odd else "open"] if prefers_curly else '"'
                yield _Wrong(mark.span if odd else mark.partner, right, not odd)


def _turned(article: Facts) -> Iterator[_Wrong]:
    text = article.prose.text
    for mark in article.local.marks:
        if mark.problem == "reversed" and text[mark.span.start] in "“”":
            opens = mark.partner is None
            yield _Wrong(mark.span, _CURLY["open" if opens else "close"], opens)


def _straight(article: Facts) -> Iterator[_Wrong]:
    text = article.prose.text
    for quote in article.local.quotes:
        if text[quote.span.start - 1 : quote.span.start] == "=":
            continue  # an attribute in code: href="…"
        if text[quote.span.start] == '"':
            yield _Wrong(Span(quote.span.start, quote.span.start + 1), "“", True)
        if text[quote.span.end - 1] == '"' and len(quote.span) > 1:
            yield _Wrong(Span(quote.span.end - 1, quote.span.end), "”", False)


def _hit(article: Facts, label: str, wrongs: Sequence[_Wrong]) -> Hit:
    """One hit for all marks of a text that are wrong in the same way."""
    places = [article.prose.span(_with_word(article.prose.text, wrong)) for wrong in wrongs]
    edits = tuple(Edit(article.prose.span(wrong.span), wrong.right) for wrong in wrongs)
    count = "one mark" if len(wrongs) == 1 else f"{len(wrongs)} marks"
    values = {"count": count, "mark": article.prose.text[wrongs[0].span.start], "right": wrongs[0].right}
    return Hit(places[0], values, label, tuple(places[1:]), fix=Fix(edits, safe=True))


def _with_word(text: str, wrong: _Wrong) -> Span:
    """The mark and the word it is at."""
    start, end = wrong.span.start, wrong.span.end
    while wrong.opens and end < len(text) and end - start < 40 and not text[end].isspace():
        end += 1
    while not wrong.opens and start > 0 and end - start < 40 and not text[start - 1].isspace():
        start -= 1
    return Span(start, end)
