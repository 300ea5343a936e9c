"""What the language model says of the words of a name and of those after it."""

from __future__ import annotations

from bisect import bisect_left

from factlint.facts.parse import Parse
from factlint.text import Span

_LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}


_TAKEN = {
    "person": "the model takes the words for a person",
    "organisation": "the model takes it for a body",
    "place": "the model takes it for a place",
}


def labelled(span: Span, words: int, parse: Parse) -> tuple[str, ...]:
    """The sign that the model takes the span for something."""
    at = bisect_left(parse.entities, (span.start, 0, ""))
    for start, end, label in parse.entities[max(0, at - 1) : at + 2]:
        shared = min(end, span.end) - max(start, span.start)
        if shared * 2 > len(span) and label in _LABELS:
            kind = _LABELS[label]
            return ("the model takes the word for a person",) if kind == "person" and words == 1 else (_TAKEN[kind],)
    return ()


def acts(token: int | None, parse: Parse) -> bool:
    if token is None or token + 2 >= len(parse):
        return False
    after = token + 2 if parse.tags[token + 1] == "RB" else token + 1
    return parse.tags[after] in ("VBD", "VBZ", "MD")


def modifies(token: int | None, parse: Parse) -> bool:
    return token is not None and (parse.pos[token] == "ADJ" or (token + 1 < len(parse) and parse.pos[token + 1] in ("NOUN", "PROPN")))


def people_or_party(span: Span, parse: Parse) -> bool:
    at = bisect_left(parse.entities, (span.start, 0, ""))
    return any(
        label in ("NORP", "LANGUAGE") and start <= span.start and span.end <= end
        for start, end, label in parse.entities[max(0, at - 1) : at + 1]
    )


def token_at(span: Span, parse: Parse) -> int | None:
    """The token of the parse that a span starts in."""
    at = bisect_left(parse.ends, span.start + 1)
    return at if at < len(parse) and parse.starts[at] <= span.start else None
