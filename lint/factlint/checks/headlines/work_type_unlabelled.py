"""Comment in a file that nothing labels as comment: sentences in which the writer, and nobody quoted, thinks, hopes or urges."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.headlines.views import BEFORE_NUMERAL, BEFORE_VIEW, LABEL_KEYS, VIEWS
from factlint.words.patterns import alternatives

VALUES = ("found", "count")
"""The content words of the first sentence, and the number of sentences."""

_VERB = any_of(VIEWS)
_NUMBERED = "".join(rf"(?<!\b{word}\ )" for word in BEFORE_NUMERAL)
_I = rf"(?<![\w.&’'-]){_NUMBERED}I"
_OPINION = lazy.regex(
    alternatives(
        (
            "I think",
            rf"{_I}(?:['’]d|['’]ve|['’]m)?\ (?:{any_of(BEFORE_VIEW)}\ ){{0,3}}{_VERB}\b(?!\ out\b)",
            "I really think",
        ),
        (
            "I am convinced",
            rf"{_I}(?:\ am|['’]m)\ (?:\w+ly\ )?(?:convinced|certain|sure|afraid|sorry\ to|proud\ of|appalled|"
            r"tired\ of|not\ convinced)\b",
            "I am deeply convinced",
        ),
        ("in my view", r"\b[Ii]n\ my\ (?:view|opinion|judgment|book|mind)\b", "in my view"),
        ("if you ask me", r"\b[Ii]f\ you\ ask\ me\b", "if you ask me"),
        ("to my mind", r"\b[Tt]o\ my\ mind\b", "to my mind"),
        ("I say", rf"{_I}\ (?:say|call\ on|appeal\ to)\b", "I call on"),
        ("we must", r"\b[Ww]e\ must\ (?:not\ )?(?:all\ )?(?:act|stop|demand|resist|reject|fight|stand|never)\b", "we must all act"),
    ),
    re.VERBOSE,
)
_LABEL = lazy.regex(
    r"\b"
    + any_of(
        r"""
        opinions? op-?eds? comment(?:ary|aries)? columns? columnists? editorials? analys[ie]s essays? letters? reviews? blogs?
        perspectives? viewpoints? voices? guest first[-_]person sponsored advert\w* interviews? q_?(?:&|and)_?a newsletters?
        podcasts? memoir diary speech remarks transcripts? testimony open_letter as_told_to views?_expressed
        (?:the|this)_(?:writer|author)_is
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_TURN = lazy.regex(r"(?:[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){0,3}|[QA])\s?:\s")
_HEAD = ("headline", "dek", "byline", "credit", "caption", "subhead", "dateline", "boilerplate", "promotion", "correction")
_LABELLED = 12
"""Words of a line in the text that may be a label: "Opinion", "The writer is a pool attendant"."""


@dataclass(frozen=True)
class Params:
    least: int = 3
    """Sentences of the writer's own mind from which on a text is comment; fewer slip into a report."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a file, at the first of the sentences, the others as places."""
    article = story.article
    found = list(_opinions(article))
    if len(found) < params.least or _labelled(article):
        return
    first, *more = found
    yield Hit(first, {"found": article.prose.words(first), "count": str(len(found))}, places=tuple(more))


def _opinions(article: Facts) -> Iterator[Span]:
    """The words in which the writer speaks, one place a sentence; what a line with a name and a colon says is that person's."""
    text = article.prose.text
    last: Span | None = None
    for block in article.local.blocks:
        if block.kind != "body" or _TURN.match(text, block.span.start, min(block.span.end, block.span.start + 80)):
            continue
        for match in _OPINION.finditer(text, block.span.start, block.span.end):
            span = article.prose.span(Span(*match.span()))
            sentence = article.sentence(span)
            if sentence != last and article.quoted(span) is None:
                last = sentence
                yield span


def _labelled(article: Facts) -> bool:
    """Front matter, the folders of the file, its headline or a short line say what the text is, or somebody is interviewed."""
    document = article.document
    if any(_LABEL.search(part) for part in (*PurePosixPath(document.path).parts, *_values(document.meta))):
        return True
    text = article.prose.text
    lines = [text[block.span.start : block.span.end] for block in article.local.blocks]
    kinds = [block.kind for block in article.local.blocks]
    turns = sum(bool(_TURN.match(line[:80])) for line in lines)
    if turns > 2:
        return True
    return any(_LABEL.search(line) for line, kind in zip(lines, kinds, strict=True) if kind in _HEAD or len(line.split()) <= _LABELLED)


def _values(meta: Mapping[str, object]) -> Iterator[str]:
    for key, value in meta.items():
        if key.lower() in LABEL_KEYS:
            yield from (str(item) for item in (value if isinstance(value, list) else [value]))
