"""Which of several something is: the words for its place, and for what it is one of."""

from __future__ import annotations

from factlint.words import any_of, word_set
from factlint.words.figures.numbers import ORDINALS

_RANK = rf"(?P<rank>{any_of(' '.join(ORDINALS))})"
_COUNT = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_CHILDREN = r"(?P<noun>children|siblings|brothers|sisters|sons|daughters|boys|girls)"
_OF_A_LIFE = any_of("term title crown marriage championship divorce heart_transplant premiership presidency")

ROW_PLACES = (
    (
        rf"\b(?:the|only the|just the) {_RANK} (?P<noun>[a-z][a-z-]{{3,}})(?: [a-z]+)? (?:ever )?to (?!be\b|go\b)(?:have )?[a-z]+",
        "the first amateur to win",
    ),
    (
        rf"\b(?:(?:the )?(?P<place>youngest|eldest|oldest)|the {_RANK}|{_RANK.replace('rank', 'other')})"
        r" of (?:(?:the|an?|[\w’'-]+[’']s) )?(?:[\w-]+ )?(?:[\w-]+[’']s )?"
        rf"{_COUNT} {_CHILDREN}\b",
        "the third of six sisters",
    ),
    (
        rf"\bfor (?:the|a) {_RANK} (?P<noun>year|season|month|quarter|week|time) (?:in a row|running|in succession)\b",
        "for the third year in a row",
    ),
    (rf"\b(?:his|her|its|their) {_RANK} (?:successive |straight |consecutive )?(?P<noun>{_OF_A_LIFE})\b", "his second term"),
)
"""Where something is among several, each with an example; `rank` is its place and `noun` what it is one of."""

NOT_RANKED = word_set(
    "half time thing person people step sign minister party stage round night day week part place chance quarter year month attempt"
)
"""Of these a report has several, a first and a second."""
