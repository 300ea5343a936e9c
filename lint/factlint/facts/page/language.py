"""The language a document is written in."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.text import Document
from factlint.words.pages.sentences import ENGLISH

_KEYS = ("lang", "language", "locale", "inlanguage", "og:locale", "content-language")
_CODE = lazy.regex(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*\Z", re.I)
_NAMES = {"english": "en", "german": "de", "french": "fr", "spanish": "es", "deutsch": "de", "français": "fr", "español": "es"}
_FEWEST_WORDS = 40
_MOST_CHARACTERS = 10_000
_MARGIN = 50
"""How much likelier, as a natural logarithm, another language has to be. 40 words of German or Spanish reach 400, English
taken for a creole 30."""


def language(document: Document) -> str:
    """The ISO 639 code of a document's language, "en" for English: as it says itself, else as its words show.

    Fewer than 40 words, or words that leave a doubt, count as English.
    """
    declared = next((code for key, value in document.meta.items() if key.lower() in _KEYS and (code := _code(value))), None)
    if declared:
        return declared
    text = document.prose.text
    if len(text.split(maxsplit=_FEWEST_WORDS)) < _FEWEST_WORDS:
        return "en"
    text = text[:_MOST_CHARACTERS]
    return "en" if _plainly_english(text) else _detected(text)


def _plainly_english(text: str) -> bool:
    """Every fiftieth word is "the" and every tenth another small word of English; loading the detector takes a second."""
    words = text.lower().split()
    small = sum(word in ENGLISH for word in words)
    return 50 * words.count("the") >= len(words) and 10 * small >= len(words)


def _code(value: object) -> str | None:
    text = str(value).strip()
    found = _CODE.match(text)
    if found and len(found[1]) < 4:
        return found[1].lower()
    return _NAMES.get(text.lower())


def _detected(text: str) -> str:
    from py3langid import rank

    try:
        scores = rank(text)
    except OSError:  # its model is unpacked into a file at first, for which a full disk has no room
        return "en"
    best, most = scores[0]
    english = next((score for code, score in scores if code == "en"), most)
    return str(best) if most - english >= _MARGIN else "en"
