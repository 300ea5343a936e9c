"""The words that decide how much a change to a quotation matters, and the pairs of words that are the same one."""

from __future__ import annotations

from functools import lru_cache

from factlint import lazy
from factlint.words.grammar import BRITISH_OUR, OTHERS, SPELLINGS, VERBS
from factlint.words.quotes.edits import FILLERS, SHORT_UNITS
from factlint.words.small import FUNCTION_WORDS

MODALS = frozenset("may might could would should must can will shall ought 'd".split())
_AMOUNTS = (
    "all every each both everyone everybody everything always entire whole",
    "most mostly usually",
    "many much several often",
    "some someone somebody something sometimes",
    "few little rarely seldom fewer less",
    "half",
    "nearly almost",
    "more",
)
QUANTIFIERS = {word: group for group, words in enumerate(_AMOUNTS) for word in words.split()}
"""Words of quantity, and which of them say nearly the same."""

FILLER_RUNS = frozenset(tuple(run.split("_")) for run in FILLERS)


_PAIRS = dict(pair.split("/") for pair in SPELLINGS)
_ISE = lazy.regex(r"(?<=.{3})(?:is|iz|ys|yz)(e|es|ed|ing|er|ers|able|ation|ations|ational)$")
_DOUBLED = lazy.regex(r"(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$")


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """The word as an American desk spells it; a key to compare by, not always a word."""
    for stem in (word, *(word[:-n] for n in (1, 2, 3) if len(word) > n + 4)):
        if stem in _PAIRS:
            word = _PAIRS[stem] + word[len(stem) :]
            break
    at = word.find("our")
    if at > 0 and any(word.startswith(stem, max(0, at + 3 - len(stem))) for stem in BRITISH_OUR if at + 3 >= len(stem)):
        word = word[:at] + "or" + word[at + 3 :]
    word = _ISE.sub(r"iz\1", word)
    return _DOUBLED.sub(r"l\1", word)


_UNITS = [pair.split("/") for pair in SHORT_UNITS]
_CONTRACTED = {
    "'s": frozenset(("is", "has", "us")),
    "'d": frozenset(("would", "had", "did")),
    "saint": frozenset(("street",)),
    **{short: frozenset(full for unit, full in _UNITS if unit == short) for short, _ in _UNITS},
}

SHORT_FORMS = frozenset(_CONTRACTED).union(*_CONTRACTED.values())
"""Words that may be the same one as a word of another spelling."""


@lru_cache(maxsize=65536)
def same_word(one: str, other: str) -> bool:
    """The two keys stand for one spoken word: a short form and its full form, two spellings."""
    if one == other:
        return True
    if other in _CONTRACTED.get(one, ()) or one in _CONTRACTED.get(other, ()):
        return True
    return spelling(one) == spelling(other)


_ENDINGS = lazy.regex(r"(?:ing|edly|ed|ies|es|s|ly|er|e|y)$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What inflected forms of a word have in common, crudely."""
    if len(word) <= 3:
        return word
    word = _ENDINGS.sub("", spelling(word))
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


_FORMS = {word: frozenset(row) for row in (*VERBS, *OTHERS) for word in row}


def inflected(one: str, other: str) -> bool:
    """Two forms of one word: a plural, a tense."""
    return stem(one) == stem(other) or other in _FORMS.get(one, ())


def content(word: str) -> bool:
    """The word carries meaning of its own."""
    return word not in FUNCTION_WORDS


def number(word: str) -> bool:
    return word[:1].isdigit()
