"""What the words of a sentence on figures have in common with other forms and names of the same thing."""

from __future__ import annotations

from functools import lru_cache

from factlint import lazy
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.events.concepts import ENDINGS, FIGURE_CONCEPTS
from factlint.words.grammar import PLAIN_FORM
from factlint.words.small import NO_TOPIC

_WORD = lazy.regex(r"[^\W\d_][\w’'-]*")
_SMALL = NO_TOPIC | MONTH_WORDS | WEEKDAY_WORDS


def _crude(word: str) -> str:
    ending = next((ending for ending in ENDINGS if word.endswith(ending) and len(word) - len(ending) >= 3), "")
    return word.removesuffix(ending)


_CONCEPTS = {form: name for name, stems in FIGURE_CONCEPTS.items() for word in stems.split() for form in (word, _crude(word))}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without its ending, or the name of the concept it stands for; crude, the same for singular and plural."""
    word = _american(word.lower().removesuffix("'s").removesuffix("’s").replace("-", "").strip("'’"))
    plain = PLAIN_FORM.get(word, word)
    return _CONCEPTS.get(word) or _CONCEPTS.get(_crude(word)) or _CONCEPTS.get(plain) or _crude(plain)


_BRITISH = (
    ("tre", "ter"),
    ("tres", "ters"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ogramme", "ogram"),
    ("ogrammes", "ograms"),
    ("fence", "fense"),
    ("fences", "fenses"),
)


def _american(word: str) -> str:
    """ "Centre" as "center", "harbour" as "harbor"; crude, for other words that end so change alike in both documents."""
    if len(word) < _SHORTEST:
        return word
    ending, other = next(((one, two) for one, two in _BRITISH if word.endswith(one)), ("", ""))
    return word.removesuffix(ending) + other


_SHORTEST = 6
_OPPOSITES = """
net gross / men women / boys girls / male female / imports exports / urban rural / minimum maximum / north south east west
/ northern southern eastern western / daily weekly monthly yearly annual / domestic foreign / public private / primary secondary
/ median mean average
"""
APART = (
    {"DEATH", "INJURY", "MISSING", "ARREST", "RESCUE"},
    {"RISE", "FALL"},
    {"SUPPORT", "OPPOSE"},
    *({stem(word) for word in group.split()} for group in _OPPOSITES.split("/")),
)
"""Words for different things, though all else may agree: the killed are not the injured, net debt is not a gross debt."""


@lru_cache(maxsize=2_000)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that show what a text is about."""
    return frozenset(map(_telling, _WORD.findall(text))) - {""}


@lru_cache(maxsize=50_000)
def _telling(word: str) -> str:
    """The stem of a word that shows what a text is about; empty for one that does not."""
    return stem(word) if len(word) > 2 and word.lower() not in _SMALL else ""
