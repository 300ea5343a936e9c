"""What a number counts: the head of the noun after it, without a language model."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.words import any_of, word_set
from factlint.words.figures.counted import NO_PLURAL
from factlint.words.figures.small import NOT_AFTER_HYPHEN, OF_THE
from factlint.words.small import NOT_COUNTED, VERBS_NOT_COUNTED
from factlint.words.things import PLURALS

WORD = lazy.regex(r"[^\W\d_][\w’'-]*")


def singular(word: str) -> str:
    """The singular of a counted noun, lower case; the word itself where that is not plain."""
    word = word.lower().removesuffix("'s").removesuffix("’s").rstrip("'’")
    if word in PLURALS:
        return PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")) and not word.endswith("aches"):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


_GAP = lazy.regex(r"(?: of (?:the|its|their|those|these|all|his|her|our) | of |[ \u00a0]|-)(?=[^\W\d_])")
_LY_NOUNS = word_set("family assembly supply ally bully rally fly anomaly butterfly monopoly")


def noun_after(text: str, at: int, stop: int, heads: int = 2) -> str | None:
    """The head of the noun that a number counts: the first plural within five words, else the last word before a verb or a stop.

    With one head a second plural is not part of the noun: "one in five adults smokes".
    """
    return phrase_after(text, at, stop, heads)[0]


def phrase_after(text: str, at: int, stop: int, heads: int = 2) -> tuple[str | None, int]:
    """The head of the noun that a number counts and where it ends; None and the end of the number for none."""
    gap = _GAP.match(text, at, stop)
    if not gap:
        return None, at
    if gap[0] == "-":
        word = WORD.match(text, gap.end(), stop)
        noun = word[0].lower().split("-")[0] if word else ""
        return (singular(noun), gap.end() + len(noun)) if noun and noun not in NOT_AFTER_HYPHEN else (None, at)
    last: re.Match[str] | None = None
    for word in _run(text, gap.end(), stop):
        if is_plural(word[0]):
            head = _last_plural(text, word, stop) if heads > 1 else word
            return singular(head[0]), head.end()
        if word[0] == "magnitude":
            return "magnitude", word.end()
        if not word[0][0].isupper() and not (word[0].endswith("ed") and len(word[0]) > 4):
            last = word
    return (singular(last[0]), last.end()) if last else (None, at)


def _run(text: str, at: int, stop: int) -> Iterator[re.Match[str]]:
    """Up to five words that are together, before a verb, an adverb or a small word."""
    for _ in range(5):
        word = WORD.match(text, at, stop)
        plain = word[0].lower() if word else ""
        if word is None or plain in NOT_COUNTED or plain in VERBS_NOT_COUNTED or (plain.endswith("ly") and plain not in _LY_NOUNS):
            return
        yield word
        at = word.end() + 1
        if text[word.end() : at] not in (" ", "\u00a0"):
            return


def _last_plural(text: str, word: re.Match[str], stop: int) -> re.Match[str]:
    """ "Corrections officers": where a second plural follows at once, that is the head."""
    second = WORD.match(text, word.end() + 1, stop) if text[word.end() : word.end() + 1] == " " else None
    if second and is_plural(second[0]) and second[0].lower() not in NOT_COUNTED and second[0].lower() not in VERBS_NOT_COUNTED:
        return second
    return word


def is_plural(word: str) -> bool:
    low = word.lower()
    if low in PLURALS:
        return True
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
        and not word.isupper()
        and low not in NO_PLURAL
    )


_OF = lazy.regex(rf" (?:in|of|worth of|for) (?:{any_of(OF_THE)} )*(?=[a-z])")


def purpose(text: str, at: int, stop: int) -> str | None:
    """What the money or the measure is of: "in loans", "of cargo", "a $5 million grant"."""
    of = _OF.match(text, at, stop)
    if of:
        return noun_after(text, of.end() - 1, stop)
    word = re.compile(r"[- ](?=[a-z]{3})").match(text, at, stop)
    return noun_after(text, at, stop) if word else None


_PERCENT_OF = lazy.regex(r" of (?:(?:the|its|their|all|those|these|his|her|our) )*(?=[A-Za-z])")


def share_of(text: str, at: int, stop: int) -> str | None:
    of = _PERCENT_OF.match(text, at, stop)
    return noun_after(text, of.end() - 1, stop) if of else None
