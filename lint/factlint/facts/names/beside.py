"""What is right before and after a name: a verb of saying, an office, a trade."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.names.offices import find_offices
from factlint.facts.names.runs import Token
from factlint.facts.names.tagged import token_at
from factlint.facts.parse import Parse
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.described import NO_DESCRIPTION
from factlint.words.names.parts import ABBREVIATED_BESIDE
from factlint.words.names.posts import BEFORE_POSTS
from factlint.words.names.runs import (
    BEFORE_A_VERB,
    NEW_PLACES,
    NOT_TRADES,
    OPENERS,
    REPORTING,
    ROLES,
    TITLE_ADJECTIVES,
    TITLE_PAIRS,
    TITLES,
)

_BETWEEN = f"(?:{BEFORE_A_VERB}|{any_of('who himself herself first simply consistently long')})"
_AFTER = lazy.regex(rf"(?:['’]s)?\s+(?:{_BETWEEN}\s+){{0,3}}([a-z]+)")
_APPOSED = lazy.regex(rf",? (?:({any_of(f'{BEFORE_POSTS} then')}) )?([^\W\d_][^.,;:()\"“”!?\n—–]{{2,70}})(?=[.,;:—–!?\n]|$)")
_SAID = lazy.regex(r"[,.?!”\"’'][\"”’']?\s+[a-z]+\s$")
_NAMED = lazy.regex(r" [A-Z][\w’'-]+ [A-Z][\w’'-]+")


def beside_speech(text: str, tokens: Sequence[Token], previous: str, span: Span) -> Iterator[str]:
    """Beside a verb of speech: "said Ostrowski", "Ostrowski has told"."""
    after = _AFTER.match(text, span.end)
    if previous.lower() in REPORTING and _SAID.search(text, max(0, span.start - 30), span.start):
        plain = previous.lower() in ("said", "says", "told", "added", "asked", "explained")
        yield "said, told, added … beside it" if plain else "another reporting verb before it"
    elif after and after[1] in REPORTING and not tokens[-1].owns:
        yield "said, told, added … beside it"


def lowered_office(text: str, before: Sequence[Token], span: Span, parse: Parse) -> tuple[Token, ...]:
    """The words of a role in lower case right before a name: "board chair", "opposition leader"."""
    paired = tuple(token.key for token in before[-2:]) in TITLE_PAIRS
    if not before or not (paired or before[-1].key in TITLES) or before[-1].text in TITLE_ADJECTIVES:
        return ()
    if text[before[-1].span.end : span.start] != " ":
        return ()
    start = len(before) - 1
    while start > 0 and before[start - 1].key not in OPENERS and text[before[start - 1].span.end : before[start].span.start] == " ":
        at = token_at(before[start - 1].span, parse)
        if before[start - 1].owns or at is None or parse.pos[at] not in ("NOUN", "PROPN", "ADJ"):
            break
        start -= 1
    return tuple(before[start:])


def apposition(text: str, span: Span, end: int) -> str:
    """The description after a name, "special envoy for Venezuela"; empty where what follows is not one."""
    if text[span.end : span.end + 1] != ",":
        return ""
    found = _APPOSED.match(text, span.end, min(end, span.end + 90))
    if not found:
        return ""
    phrase = _CLAUSE.split(found[2].strip(), maxsplit=1)[0]
    if re.split(r"[\s’']", phrase, maxsplit=1)[0].lower() in NO_DESCRIPTION:
        return ""
    if _ABBREVIATED.search(phrase) and text.startswith(".", found.end(2)):
        return ""  # the full stop is that of "Mr.": the description goes on
    if (office := next(find_offices(text, Span(*found.span(2))), None)) is not None and _NAMED.match(text, office[0].end, found.end(2)):
        return ""  # "Ann Moss, Secretary of the Navy Bo Lie": the office of the next in a list
    return phrase if is_office(phrase) or (found[1] and phrase[0].islower()) else ""


def is_office(phrase: str) -> bool:
    """The head of the phrase is an office, a trade or a part somebody plays."""
    head = _PLACED.split(phrase, maxsplit=1)[0].split()
    return bool(head) and head[-1].lower() in ROLES


def is_trade(phrase: str) -> bool:
    """The head of the phrase ends as the names of trades do: a diver, a pianist."""
    head = _PLACED.split(phrase, maxsplit=1)[0].split()
    return bool(head) and _TRADE.search(head[-1]) is not None and head[-1] not in NOT_TRADES


_CLAUSE = lazy.regex(r" (?:who|whom|whose|which|that|when|where)\b")
_ABBREVIATED = lazy.regex(rf"(?:^| ){any_of(ABBREVIATED_BESIDE)}$")
_PLACED = lazy.regex(r" (?:of|for|at|in|with|who|and|from|to|on) ")
_TRADE = lazy.regex(r"(?<=[a-z]{2})(?:er|or|ist|ian|man|woman|keeper|wright|smith)$")


def words_of(text: str, tokens: Sequence[Token]) -> str:
    kept = [
        t for n, t in enumerate(tokens) if t.key not in OPENERS or (t.text == "New" and {x.key for x in tokens[n + 1 : n + 2]} & NEW_PLACES)
    ]
    return text[kept[0].span.start : kept[-1].span.end] if kept else ""
