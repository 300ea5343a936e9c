"""The words of a run that can be a name, without the opener of a sentence and without titles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint import lazy
from factlint.facts.names.beside import is_trade
from factlint.facts.names.runs import NameRun, Token
from factlint.facts.names.tagged import acts, token_at
from factlint.facts.parse import Parse
from factlint.words.attribution.cues import SPOKEN
from factlint.words.names.given import GIVEN
from factlint.words.names.parts import SHORT_STATES
from factlint.words.names.runs import (
    BEFORE_FIRST_NAMES,
    BRANDS,
    CALENDAR_SURNAMES,
    CAPITAL_TITLES,
    NEW_PLACES,
    NOT_NAMES,
    OPENERS,
    ORGANISATION_WORDS,
    PLACE_HEADS,
    PLACE_WORDS,
    TITLE_ADJECTIVES,
    TITLE_PAIRS,
    TITLE_SURNAMES,
    TITLES,
    TITLES_AND_NAMES,
)
from factlint.words.things import PEOPLE

NUMBERED = lazy.regex(r" \d|-\w")
_BODIES = frozenset({("general", key) for key in ("electric", "motors", "mills", "dynamics", "assembly", "services", "atomics")})
"""Bodies whose name begins as a title does."""


def ends_with_surname(text: str, tokens: Sequence[Token]) -> bool:
    """The last word is a surname that is a month or a quarter of the sky as well: "Cornel West", with a first name or title before it."""
    if tokens[-1].key not in CALENDAR_SURNAMES or NUMBERED.match(text, tokens[-1].span.end):
        return False
    return tokens[-2].key in GIVEN or tokens[0].key in GIVEN or any(map(is_title, tokens[-4:-1]))


def ends_with_brand(tokens: Sequence[Token]) -> bool:
    """A brand is after a name, and is not a surname: Robert S. Ford has a first name."""
    return len(tokens) > 2 and tokens[-1].key in BRANDS and tokens[0].key not in GIVEN


def _stem(token: Token) -> str:
    """The word without what is contracted to it: "I" of "I'm"."""
    return re.split("['’]", token.key, maxsplit=1)[0]


def may_name(tokens: Sequence[Token], role: Sequence[Token]) -> bool:
    """The words can be a name: not only weekdays, titles and initials, and not one of them at the head."""
    if (
        not tokens
        or all(t.key in NOT_NAMES or t.key in TITLES or t.initial for t in tokens)
        or (len(tokens) == 1 and len(tokens[0].text) < 2)
    ):
        return len(tokens) == 1 and (tokens[0].key in TITLE_SURNAMES or (tokens[0].key in CALENDAR_SURNAMES and bool(role)))
    if len(tokens) == 1 and tokens[0].text.removesuffix(".") in SHORT_STATES and tokens[0].text.endswith("."):
        return False
    return bool(role) or tokens[0].key not in NOT_NAMES or tokens[0].key in GIVEN


def without_opener(run: NameRun, parse: Parse) -> list[Token]:
    """The tokens less those that are capitalised only because a sentence begins with them."""
    tokens, at = list(run.tokens), 0
    last = len(tokens) - 1
    if run.opens and _forename(tokens, parse):
        return tokens
    while (
        at <= last
        and run.opens
        and (_opener(tokens[at], at < last, tokens[at + 1].key if at < last else "") or (at < last and _adverb(tokens[at], parse)))
    ):
        at += 1
    if run.opens and at == 0 and last == 2 and _several(tokens, parse):
        at = 1
    while at < last and tokens[at].key in NOT_NAMES and tokens[at].key not in GIVEN and tokens[at].key not in PLACE_HEADS:
        at += 1
    return tokens[at:]


def _several(tokens: Sequence[Token], parse: Parse) -> bool:
    """A sentence begins with what several people are, before the first of their names: "Actors Myra Holt and Ron Dale"."""
    last = token_at(tokens[-1].span, parse)
    following = parse.tags[last + 1 : last + 2] if last is not None else ()
    plural = tokens[0].key.endswith("s") and tokens[0].key not in GIVEN and not is_title(tokens[0])
    return plural and tokens[1].key in GIVEN and following == ("CC",)


def _opener(token: Token, followed: bool, following: str) -> bool:
    """A word that only begins the sentence; the initial of "A. van den Berg" does not, nor "New" before York."""
    if followed and token.key in SPOKEN and token.key not in GIVEN:
        return True  # "Replied Lind: “…”"
    return _stem(token) in OPENERS and not (token.initial and followed) and not (token.text == "New" and following in NEW_PLACES)


_FORENAMES_TOO = frozenset({"will", "may", "per"})


def _forename(tokens: Sequence[Token], parse: Parse) -> bool:
    """A sentence begins with a first name that is an opener as well: a surname and a finite verb follow, "Will Hardy
    left", or a description, "Per Dahl, a pilot,", or the colon of a turn, "PER DAHL:"."""
    if len(tokens) not in (2, 3) or tokens[0].key not in _FORENAMES_TOO or any(t.key in NOT_NAMES for t in tokens[1:]):
        return False
    if heads_body([t.key for t in tokens[1:]]):
        return False
    last = token_at(tokens[-1].span, parse)
    following = parse.tags[last + 1 : last + 3] if last is not None else ()
    label = tokens[0].shouted and following[:1] == (":",)
    apposed = following[:1] == (",",) and following[1:] in (("DT",), ("CD",), ("WP",))
    return label or apposed or acts(last, parse)


def _adverb(token: Token, parse: Parse) -> bool:
    if token.key.endswith("ly") and len(token.key) > 4 and token.key not in GIVEN:
        return True
    if not token.text.isascii():
        return False  # no English word opens with ễ or á
    at = token_at(token.span, parse)
    return at is not None and parse.pos[at] not in ("PROPN", "NOUN", "ADJ", "X") and parse.tags[at] not in ("NNP", "NNPS")


def after_title(tokens: Sequence[Token]) -> int:
    """The index of the first token after the last title that something follows."""
    titled = [n + 1 for n in range(len(tokens) - 1) if _entitles(tokens, n) and _has_holder(tokens, n)]
    return titled[-1] if titled else 0


def _entitles(tokens: Sequence[Token], at: int) -> bool:
    """The token is the last word of a title, by itself, with the one before it, or because a whole name follows."""
    key = tokens[at].key
    if key in TITLES_AND_NAMES and len(tokens) > at + 2 and tokens[at + 1].key in GIVEN:
        return True
    if key in CAPITAL_TITLES and tokens[at].text.isupper() and len(tokens) > at + 2 and not tokens[at + 1].text.isupper():
        return True
    if (
        (is_trade(key) or key in PEOPLE or key in BEFORE_FIRST_NAMES)
        and key not in GIVEN
        and len(tokens) > at + 2
        and tokens[at + 1].key in GIVEN
    ):
        return True
    return is_title(tokens[at]) or (at > 0 and (tokens[at - 1].key, key) in TITLE_PAIRS)


_ONLY_ADJECTIVES = TITLE_ADJECTIVES - {"general", "major", "chief", "principal", "private"}


def _has_holder(tokens: Sequence[Token], at: int) -> bool:
    """What follows a title can be its holder's name: not a body, and a whole name where the title is only an adjective."""
    key, following = tokens[at].key, tokens[at + 1].key
    if following in ORGANISATION_WORDS or (key, following) in _BODIES:
        return False
    return key not in _ONLY_ADJECTIVES or len(tokens) > at + 2


def is_title(token: Token) -> bool:
    return token.key in TITLES or token.key.removesuffix("s") in TITLES


def heads_body(keys: Sequence[str]) -> bool:
    """One of the words makes a body of the name, or the name is one word that is a place's, a brand's or a body's."""
    if len(keys) == 1 and (keys[0] in PLACE_WORDS or keys[0] in BRANDS):
        return True
    return any(key in ORGANISATION_WORDS or key.removesuffix("s") in ORGANISATION_WORDS for key in keys)
