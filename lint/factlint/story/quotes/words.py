"""Quoted words in normal form: one key for each way a newsroom may write the same spoken word, with its place in the prose."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from sys import intern
from typing import Literal

from factlint import lazy
from factlint.story.quotes.number_words import NUMBER_OPENINGS, NUMBER_WORDS, joined_number
from factlint.text import Span, fold, lower
from factlint.words.dates.calendar import MONTH_WORDS, SHORT_MONTHS
from factlint.words.patterns import alternatives
from factlint.words.quotes.edits import FIXED_FULL_FORMS, SHORT_FORMS

BREAK = "\n"
"""The key between two utterances: equal to no word, so that no passage runs across it."""

PLAIN, BRACKET, PAREN = 0, 1, 2


@dataclass
class Words:
    """The words of some stretches of a prose in columns; starts and ends are local offsets into `text`.

    One surface word may stand for several keys ("don't" is do, not) and they share its place; several surface words may
    stand for one key ("two hundred" is 200). `asides` says for each word whether it is in brackets, in parentheses or
    in neither; `gaps` holds the indexes of the words before which an ellipsis is, `len(keys)` for one at the end.
    """

    text: str
    keys: list[str] = field(default_factory=list)
    starts: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    asides: bytearray = field(default_factory=bytearray)
    gaps: set[int] = field(default_factory=set)
    joints: set[int] = field(default_factory=set)
    """The indexes of the words that an utterance goes on with after "…," she said, "…"."""
    patched: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Words with brackets inside, "[t]he" or "expect[ed]": index → the letters before and after the brackets."""

    def __len__(self) -> int:
        return len(self.keys)

    def surface(self, start: int, end: int) -> str:
        """The words from one index up to another as they are written; empty where there are none."""
        if start >= end:
            return ""
        first, last = self.starts[start], self.ends[end - 1]
        if self.text[max(0, first - 1) : first] in _PAIRED and _PAIRED[self.text[first - 1]] in self.text[first:last]:
            first -= 1  # half a pair of brackets reads like a slip
        return " ".join(self.text[first:last].split())

    def written(self, start: int, end: int) -> str:
        """The words as they are written, with the point of an abbreviation and all that is between them."""
        if start >= end:
            return ""
        last = self.ends[end - 1]
        pointed = self.text[last : last + 1] == "." and lower(self.text[self.starts[end - 1] : last]) in _SHORT
        return self.text[self.starts[start] : last + pointed]

    def span(self, start: int, end: int) -> Span:
        """The local span of the words from one index up to another, which must not be empty."""
        return Span(self.starts[start], self.ends[end - 1])

    def between(self, index: int) -> str:
        """What is between a word and the one before it."""
        if index <= 0 or index >= len(self.keys):
            return BREAK
        return self.text[self.ends[index - 1] : self.starts[index]]

    def begins_sentence(self, index: int) -> bool:
        """The word follows the end of a sentence, or of the stretch."""
        if index <= 0 or index >= len(self.keys) or BREAK in (self.keys[index], self.keys[index - 1]):
            return True
        return any(mark in ".!?" for mark in self.between(index)) or "\n" in self.between(index)

    def cuts(self, index: int) -> bool:
        """The word and the one before it are parts of one written word: "could" and "not" of "couldn't"."""
        return 0 < index < len(self.keys) and self.starts[index] == self.starts[index - 1] and self.keys[index] != BREAK

    def other_quote(self, start: int, end: int) -> bool:
        """Between the words before `start` and those from `end` a quotation ends and another begins."""
        if not 0 < start <= end < len(self.keys):
            return False
        between = self.text[self.ends[start - 1] : self.starts[end]]
        return end not in self.joints and bool(_QUOTE_END.search(between))

    def turn(self, start: int, end: int) -> Literal["other", "same", "none"]:
        """What of a transcript is between the words before `start` and those from `end`.

        "other": somebody else takes a turn, or the later words are somebody else's; "same": nothing but the head of a turn of the
        same speaker, or an interjection; "none": no turn begins there, or the speaker goes on.
        """
        if not 0 < start <= end < len(self.keys):
            return "none"
        first, last = self.ends[start - 1], self.starts[end]
        heads = list(_TURN.finditer(self.text, first, last))
        before = [found["name"].lower() for found in _TURN.finditer(self.text, max(0, first - _LOOK), first)] if heads else []
        if not before:
            return "none"
        stops = [head.start() for head in heads[1:]] + [last]
        said = [
            (head["name"].lower() == before[-1], len(self.text[head.end() : stop].split())) for head, stop in zip(heads, stops, strict=True)
        ]
        others = sum(count for own, count in said if not own)
        if not said[-1][0] or others >= _INTERJECTION:
            return "other"
        own = sum(count for own, count in said if own) + len(self.text[first : heads[0].start()].strip("\"”’' .,;:!?-–—").split())
        return "none" if own else "same"

    def capital(self, index: int) -> bool:
        return self.text[self.starts[index]].isupper()

    def shouted(self, index: int) -> bool:
        """The word is in capitals throughout: (BELL RINGING)."""
        word = self.text[self.starts[index] : self.ends[index]]
        return len(word) > 1 and word.isupper()

    def read(self, folded: str, span: Span) -> None:
        """Put the words of one more stretch of the text at the end; `folded` is the folded text."""
        _read(self, folded, span)

    def _add(self, key: str, start: int, end: int, aside: int) -> None:
        self.keys.append(key)
        self.starts.append(start)
        self.ends.append(end)
        self.asides.append(aside)


_PAIRED = {"[": "]", "(": ")"}
_BLEEP = lazy.regex(r"[*_-]+")
_QUOTE_END = lazy.regex(r"[\"”][^\"“”]{0,4000}[\"“]")

_TURN = lazy.regex(
    r"(?:(?<=\n)|\A)(?P<name>[^\W\d_][\w.’'-]{0,30}(?: [\w.’'-]{1,30}){0,4})(?: ?\([^()\n]{1,80}\)| ?\[[^\[\]\n]{1,80}\])?:\s"
)
_LOOK = 6000
"""How many characters back the head of a turn is looked for."""
_INTERJECTION = 4
"""Somebody who says fewer words than this takes no turn: “Right.”"""

_TOKEN = lazy.regex(
    alternatives(
        ("words left out", r"(?P<gap>\[?(?:\.[^\S\n]?\.[^\S\n]?\.(?:[^\S\n]?\.)?|…)\]?)", "..."),
        ("[sic]", r"(?P<sic>[\[(]\s?sic\s?[\])])", "[sic]"),
        ("letters changed", r"(?P<patched>[^\W\d_]{1,40}\[[^\W\d_]{1,12}\][^\W\d_]{0,40}|\[[^\W\d_]{1,12}\][^\W\d_]{1,40})", "[w]as"),
        ("letters hidden", r"(?P<bleeped>[^\W\d_]{1,20}(?:\*{1,12}|-{2,12}|_{2,12})[^\W\d_]{0,10}(?![^\W_]))", "s***"),
        ("an opening bracket", r"(?P<open>[\[(])", "["),
        ("a closing bracket", r"(?P<close>[\])])", "]"),
        ("initials", r"(?P<dotted>(?<![^\W_])(?:[^\W\d_]\.){2,8}(?:[^\W\d_](?![^\W_]))?)", "U.S."),
        ("a number", r"(?P<number>\d+(?:[.,]\d+)*)(?P<suffix>(?:st|nd|rd|th|s)(?![^\W_]))?", "1,200"),
        ("a word", r"(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)", "don't"),
        ("a sign", "(?P<sign>[%$£€&])", "%"),
    )
)


def read_words(text: str, spans: Iterable[Span], folded: str | None = None) -> Words:
    """The words of the stretches one after the other, with nothing between them. `folded` is `fold(text)`, where it is known."""
    words = Words(text)
    for span in spans:
        # Only the stretch is folded: an article of a thousand quotations must not be folded a thousand times.
        words.read(" " * span.start + fold(text[span.start : span.end]) if folded is None else folded, span)
    return words


def add_break(words: Words) -> None:
    """What follows is another utterance."""
    at = words.ends[-1] if words.ends else 0
    words._add(BREAK, at, at, PLAIN)


def _read(words: Words, folded: str, span: Span) -> None:
    brackets = _brackets(folded, span)
    first = len(words)
    aside, until = PLAIN, span.start
    add = words._add
    for token in _TOKEN.finditer(folded, span.start, span.end):
        kind = token.lastgroup
        start, end = token.span()
        if start >= until:
            aside = PLAIN
        if kind == "word" and (word := folded[start:end]) not in _ODD and "'" not in word:
            add(intern(word), start, end, aside)
        elif kind == "gap":
            words.gaps.add(len(words))
        elif kind == "open":
            # What is quoted in brackets, ("…"), is not an aside within a quotation.
            if aside == PLAIN and start in brackets and not folded.startswith('("', start):
                aside, until = (BRACKET if folded[start] == "[" else PAREN), brackets[start]
        elif kind == "patched":
            before, _, rest = folded[start:end].partition("[")
            inside, _, after = rest.partition("]")
            words.patched[len(words)] = (before, after)
            words._add(before + inside + after, start, end, aside)
        elif kind == "bleeped":
            before, after = _BLEEP.split(folded[start:end])
            words.patched[len(words)] = (before, after)
            words._add(before + "*" + after, start, end, aside)
        elif kind not in ("sic", "close"):
            for key in _keys(words, token, folded):
                words._add(key, start, end, aside)
    _join_numbers(words, first)


def _brackets(folded: str, span: Span) -> dict[int, int]:
    """Where each bracket that is closed within 200 characters opens, and where it closes."""
    found, opened = {}, []
    for mark in re.finditer(r"[\[\]()]", folded[span.start : span.end]):
        at = span.start + mark.start()
        if mark[0] in "[(":
            opened.append(at)
        elif opened and folded[opened[-1]] == ("[" if mark[0] == "]" else "("):
            start = opened.pop()
            if at - start <= 200:
                found[start] = at
    return found


def _keys(words: Words, token: re.Match[str], folded: str) -> Sequence[str]:
    text = token[0]
    kind = token.lastgroup
    if kind == "number" or kind == "suffix":
        number = token["number"].replace(",", "") if _THOUSANDS.fullmatch(token["number"]) else token["number"]
        suffix = token["suffix"] or ""
        if suffix in _ORDINAL_ENDS and words.keys and words.keys[-1] in _MONTH_NAMES:
            suffix = ""
        return (number + suffix,)
    if kind == "sign":
        return (_SIGNS[text],)
    if kind == "dotted":
        letters = text.replace(".", "")
        return _INITIALS.get(letters, (letters,))
    if text in _SHORT and (_STOP_AND_NUMBER if text in _WORDS_TOO else _STOP).match(folded, token.end()):
        return (_SHORT[text],)
    written = words.text[token.start() : token.end()]
    if text in _INITIALS and written.isupper() and not _shouted(words.text, token.start(), token.end()):
        return _INITIALS[text]
    return _expanded(text)


def _shouted(text: str, start: int, end: int) -> bool:
    """The words around are in capitals as well, so that US may be the pronoun."""
    near = text[max(0, start - 12) : start] + text[end : end + 12]
    letters = [c for c in near if c.isalpha()]
    return len(letters) >= 4 and sum(c.isupper() for c in letters) > len(letters) * 0.7


_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "'d", "'s": "'s"}


def _expanded(word: str) -> Sequence[str]:
    if "'" not in word:
        return FIXED_FULL_FORMS.get(word, (word,))
    if word in FIXED_FULL_FORMS:
        return FIXED_FULL_FORMS[word]
    if word.endswith("n't"):
        return (word[:-3], "not")
    stem, mark, _ = word.rpartition("'")
    ending = _ENDINGS.get(word[len(stem) :])
    if mark and stem and ending:
        return (*_expanded(stem), ending)
    return (word.replace("'", ""),)


_SIGNS = {"%": "percent", "$": "$", "£": "£", "€": "€", "&": "and"}
_INITIALS: dict[str, Sequence[str]] = {
    "us": ("united", "states"),
    "usa": ("united", "states"),
    "uk": ("united", "kingdom"),
    "un": ("united", "nations"),
    "eu": ("european", "union"),
}
_SHORT = SHORT_MONTHS | dict(pair.split("/") for pair in SHORT_FORMS)
_WORDS_TOO = frozenset(("no", "mar"))
"""Words of their own as well: "they told us no." ends a sentence, "No. 5" and "Mar. 5" do not."""
_STOP, _STOP_AND_NUMBER = lazy.regex(r"\."), lazy.regex(r"\. ?\d")
_ODD = frozenset((*FIXED_FULL_FORMS, *_INITIALS, *_SHORT))
"""Words whose key may be another one."""
_MONTH_NAMES = MONTH_WORDS
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_THOUSANDS = lazy.regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def _join_numbers(words: Words, first: int) -> None:
    """Number words from an index on become figures, "per cent" percent, "$5" 5 dollars."""
    if not any(key in NUMBER_WORDS for key in words.keys[first:]):
        return
    old = [(words.keys[i], words.starts[i], words.ends[i], words.asides[i]) for i in range(first, len(words))]
    gaps = sorted(gap for gap in words.gaps if gap >= first)
    patched = {index: words.patched.pop(index) for index in [i for i in words.patched if i >= first]}
    words.gaps.difference_update(gaps)
    del words.keys[first:], words.starts[first:], words.ends[first:], words.asides[first:]
    new_index = {}
    index = 0
    stops = {gap - first for gap in gaps}
    while index < len(old):
        new_index[first + index] = len(words)
        key = old[index][0]
        if key not in NUMBER_OPENINGS and not key[:1].isdigit():
            words._add(*old[index])
            index += 1
            continue
        room = next((n for n in range(1, 8) if index + n in stops), 8)
        keys, taken = joined_number([key for key, *_ in old[index : index + room]])
        # "5 dollars" has its words in another order than "$5": all of them are where the whole does.
        start, end = old[index][1], old[index + taken - 1][2]
        for key in keys:
            words._add(key, start, end, old[index][3])
        index += taken
    new_index[first + len(old)] = len(words)
    words.gaps.update(new_index.get(gap, len(words)) for gap in gaps)
    words.patched.update({new_index[index]: sides for index, sides in patched.items() if index in new_index})
