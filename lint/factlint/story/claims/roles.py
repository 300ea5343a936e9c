"""Who a person is said to be at a mention: the office that the ledger has, else the trade or title that the words beside the name say."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.beside import is_office, is_trade
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.beside import BEFORE_TRADES
from factlint.words.names.posts import BEFORE_POSTS
from factlint.words.names.runs import HONORIFICS, OPENERS, TITLES

_NOT_SAID = frozenset(one for one in HONORIFICS if one not in ("sir", "dame", "lord", "lady", "dr", "prof", "professor", "rabbi", "rev"))
_CAPITAL = r"[A-Z][\w.’'-]*"
_PLURAL = lazy.regex(r"\b(?P<title>[A-Za-z]{3,20}s\.?),? ")
_NAMES = lazy.regex(rf"(?:{_CAPITAL}|of|and|,|\([^()\n]{{1,20}}\)|[-–—]| )*")
"""What is between the head of a list of people and one of them: "Ted Cruz of Texas and " after "Sens."."""
_PHRASE = lazy.regex(r"(?:^|[\s(“\"])(?P<words>(?:[A-Za-z][\w.’'-]* ){1,5})$")
_BEFORE = lazy.regex(rf"(?:^|[\s(“\"]){any_of(f'{BEFORE_POSTS} my')} (?P<words>(?:[\w.’'-]+ ){{0,6}}[\w’'-]+), $", re.I)
"""A description with the name after a comma: "The former president, "."""


def role(article: Facts, person: Entity, mention: Span) -> str:
    """The person's role in words of the article; empty where nothing says it."""
    text, at = article.prose.text, article.prose.local(mention)
    known = [one for one in person.roles if one.lower().rstrip(".") not in _NOT_SAID]
    here = next((one for one in known if one in text[max(0, at.start - _NEAR) : at.end + _NEAR]), "")
    return here or _beside(text, at.start) or next(iter(known), "")


_NEAR = 90
"""Characters beside the mention in which a role of the ledger is that of the mention."""


def _beside(text: str, start: int) -> str:
    before = text[max(0, start - 120) : start].replace("\u00a0", " ")
    before = before[before.rfind("\n") + 1 :]
    apposed = _BEFORE.search(before)
    if apposed is not None and is_office(apposed["words"]):
        return apposed["words"]
    phrase = _PHRASE.search(before)
    if phrase is not None and (said := _trade(phrase["words"].split())):
        return said
    heads = [head for head in _PLURAL.finditer(before) if _NAMES.fullmatch(before, head.end())]
    return next((one for head in reversed(heads) if (one := _one_of(head["title"]))), "")


def _trade(words: list[str]) -> str:
    """A trade in lower case right before the name, and the body it belongs to: "ABC moderator", "businessman"."""
    if not words[-1].islower() or not (is_office(words[-1]) or is_trade(words[-1])):
        return ""
    kept = [words[-1]]
    for word in reversed(words[:-1]):
        if word.lower() in OPENERS or not (word[0].isupper() or _BEFORE_TRADES.fullmatch(word)):
            break
        kept.insert(0, word)
    return " ".join(kept)


_BEFORE_TRADES = lazy.regex(rf"[a-z]+(?:al|ic|ive|ary)|{any_of(BEFORE_TRADES)}")


def _one_of(plural: str) -> str:
    """The title of each in a list, "Sen." of "Sens."; empty where the word is not the plural of a title."""
    one = plural.rstrip(".").removesuffix("s")
    return one + "." * plural.endswith(".") if one.lower() in TITLES else ""
