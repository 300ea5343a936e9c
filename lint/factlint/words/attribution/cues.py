"""Words that report speech: the verbs, their forms, and how firmly they say that somebody spoke."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.words.attribution.lexicon import nouns, verbs

SAYING = verbs("cue")
"""Lemmas that can bring in someone's words."""

PLAIN = verbs("plain")
"""Lemmas that beside a quotation leave no doubt that it was said."""

DUBBING = verbs("dubs")
"""Lemmas that take what somebody calls somebody."""

WEAK = verbs("weak")
"""Lemmas that are thought or done as often as said: a verb of saying over one of them has the word."""

SAYINGS = nouns("said")
"""Nouns for what somebody says; their owner is the speaker."""

WORDINGS = nouns("wording")
"""Nouns for words that somebody chooses."""

TEXTS = nouns("text")
"""Nouns for what words rest on: who makes one says what it says."""

_IRREGULAR = {
    "quipped": "quip", "quipping": "quip", "chimed": "chime",
    "said": "say", "says": "say", "saying": "say", "told": "tell", "wrote": "write", "written": "write", "thought": "think",
    "felt": "feel", "saw": "see", "seen": "see", "knew": "know", "known": "know", "found": "find", "meant": "mean", "swore": "swear",
    "sworn": "swear", "began": "begin", "begun": "begin", "went": "go", "gone": "go", "goes": "go", "sang": "sing", "spoke": "speak",
    "spoken": "speak", "held": "hold", "read": "read", "shot": "shoot", "cast": "cast", "sung": "sing", "put": "put",
    "puts": "put", "putting": "put",
}  # fmt: skip


def _forms(lemma: str) -> list[str]:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    forms = [lemma, third, stem + "ed", stem + "ing"]
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", lemma):
        forms += [lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    return forms


FORMS: dict[str, str] = {form: lemma for lemma in sorted(SAYING) for form in _forms(lemma)} | _IRREGULAR
"""Every form → its lemma, lower case."""

SPOKEN = frozenset(
    form for form, lemma in FORMS.items() if (lemma in PLAIN and form != lemma and not form.endswith(("ing", "s"))) or form == "says"
)
"""Forms that are hardly ever anything but a verb: "said", "tweeted"."""

_WORD = lazy.regex(r"[a-z]+", re.IGNORECASE)


def lemma(word: str) -> str | None:
    """The reporting verb a word is a form of; None for other words."""
    return FORMS.get(word.lower())


def reports(text: str) -> bool:
    """The text holds a form of a reporting verb, or "according to"."""
    # One alternation of all forms is a hundred times slower than looking each word up.
    return any(found[0].lower() in FORMS for found in _WORD.finditer(text)) or "ccording to" in text
