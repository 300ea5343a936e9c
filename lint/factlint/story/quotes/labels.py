"""What one difference between a quotation and a passage is: permitted, or which kind of misquotation."""

from __future__ import annotations

from collections.abc import Sequence, Set

from factlint.records import dataclass
from factlint.story.quotes.lexicon import FILLER_RUNS, MODALS, QUANTIFIERS, content, inflected, number, same_word
from factlint.story.quotes.words import BRACKET, PAREN, PLAIN, Words
from factlint.words.grammar import NEGATIONS
from factlint.words.quotes.edits import CONDITIONS
from factlint.words.quotes.transcripts import STAGE
from factlint.words.small import PRONOUNS

KINDS = {
    "negation": "a “not”, “never” or “no” is added or lost",
    "ellipsis-hides-negation": "an ellipsis or bracket leaves a negation out",
    "modal": "may, might, must, will … for one another",
    "condition": "an “if” or “unless” is added or lost",
    "quantifier": "all, some, most, few … for one another",
    "composite": "halves from different documents",
    "splice": "passages far apart, or of two turns, as one",
    "number": "another number",
    "order": "the same words in another order",
    "silent-omission": "words left out without an ellipsis",
    "name": "another name",
    "content-word": "another noun, verb, adjective or adverb",
    "addition": "words that the source does not have",
    "inflection": "another form of the same word",
    "function-word": "another article, preposition, pronoun or conjunction",
    "parenthesis": "words in round brackets that only one side has",
    "truncation": "cut off before the words that qualify it",
    "opening-cut": "a sentence that begins after the words that qualify it",
    "denial-cut": "a sentence that begins after the words that deny it",
    "filler": "er, you know, I mean … left out or added",
    "numeral": "a number in figures for one in words, or the other way",
    "contraction": "don't for do not, or the other way",
    "abbreviation": "a short form for the full one, or the other way",
    "spelling": "another spelling of the same word",
    "replacement": "a bracket that replaces words",
    "substitution": "a name in brackets for a pronoun",
    "gloss": "a bracket that adds an explanation",
    "ellipsis": "words left out, with an ellipsis",
    "sic": "[sic]",
    "punctuation": "other punctuation inside",
    "capitals": "another use of capitals",
    "first-letter": "another case of the first letter",
    "edge-punctuation": "other punctuation at either end",
    "glyph": "other characters for the same marks",
}
"""What can differ between a quotation and a passage: label → what it means."""

PERMITTED = frozenset(("spelling", "contraction", "gloss", "substitution", "replacement", "ellipsis", "filler"))
"""Labels of edits that every newsroom allows."""

RANK = (
    "negation",
    "ellipsis-hides-negation",
    "denial-cut",
    "modal",
    "condition",
    "quantifier",
    "composite",
    "splice",
    "number",
    "order",
    "silent-omission",
    "name",
    "content-word",
    "addition",
    "inflection",
    "function-word",
    "parenthesis",
    "truncation",
    "opening-cut",
)
"""The labels that can be a finding, the one that says most first."""

MISQUOTED = {label: KINDS[label] for label in RANK if label not in ("composite", "truncation", "opening-cut", "denial-cut")}
"""What can differ between two places of one story."""

NEAR = 60
"""How many words one quotation may pass over and still come from one passage."""

GLOSS = 8
"""How many words a bracket may stand for."""


_STAMMER = 3
"""How many words somebody says twice while looking for the next."""
_SET_OFF = frozenset(",;:()-–—.!?\n")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one side from an index up to another; none where the other side has words of its own."""

    words: Words
    start: int
    end: int

    @property
    def keys(self) -> list[str]:
        return self.words.keys[self.start : self.end]

    def own(self, *kinds: int) -> list[str]:
        """The keys of the words that are in an aside of one of the kinds."""
        return [self.words.keys[i] for i in range(self.start, self.end) if self.words.asides[i] in kinds]

    @property
    def clause(self) -> list[str]:
        """The words that belong to sentences which go on before or after: without whole sentences in between."""
        first = next((i for i in range(self.start, self.end) if self.words.begins_sentence(i)), self.end)
        last = next((i for i in range(self.end, first, -1) if self.words.begins_sentence(i)), first)
        return [*self.words.keys[self.start : first], *self.words.keys[last : self.end]]

    @property
    def stammers(self) -> bool:
        """The words, few as they are, stand beside the same ones: "I I think", "we were we were there"."""
        size = self.end - self.start
        beside = (self.words.keys[max(0, self.start - size) : self.start], self.words.keys[self.end : self.end + size])
        return 0 < size <= _STAMMER and self.keys in beside

    @property
    def set_off(self) -> bool:
        """The words are between two marks, or between one and the end of the sentence: what they deny is their own."""
        return all(any(mark in _SET_OFF for mark in self.words.between(at)) for at in (self.start, self.end))

    @property
    def named(self) -> bool:
        """One of the words is written as a name: with a capital inside a sentence."""
        words = self.words
        return any(
            words.capital(i) and not words.begins_sentence(i) and words.keys[i] not in PRONOUNS and content(words.keys[i])
            for i in range(self.start, self.end)
        )


def label(quote: Stretch, passage: Stretch, hidden: Set[int]) -> str:
    """The kind of one difference; `hidden` are the places where the passage may leave words out."""
    mine, theirs = quote.own(PLAIN), passage.own(PLAIN, PAREN)
    if _parenthesis(quote, passage):
        return "parenthesis"
    if not mine and len(theirs) <= 4 and not passage.own(PLAIN, BRACKET):
        return "gloss"
    turn = passage.words.turn(passage.start, passage.end) if not mine else "none"
    if turn != "none":
        return "splice" if turn == "other" else "gloss"
    marked = _marked(quote, passage, mine, theirs, hidden)
    if marked:
        return marked
    if not mine and not theirs:
        return "gloss"
    if not mine and (len(theirs) > NEAR or passage.words.other_quote(passage.start, passage.end)):
        return "splice"
    if _squashed(mine) == _squashed(theirs) or _patched(quote, passage) or _possessive(quote, passage):
        return "spelling"
    if len(mine) == len(theirs) and all(map(same_word, mine, theirs)):
        return "contraction"
    mine, theirs = _differing(mine, theirs)
    if (tuple(theirs) in FILLER_RUNS and not mine) or (tuple(mine) in FILLER_RUNS and not theirs):
        return "filler"
    # A sentence left out as a whole takes nothing back from those around it.
    changed = _meaning(mine, theirs if mine else passage.clause)
    return changed or ("filler" if not mine and passage.stammers else _wording(quote, passage, mine, theirs))


def _parenthesis(quote: Stretch, passage: Stretch) -> bool:
    """One side has words in round brackets, which may be the speaker's or the desk's, and the other has nothing instead."""
    for one, other in ((quote, passage), (passage, quote)):
        inside = one.own(PAREN)
        if inside and not other.keys and not one.own(PLAIN, BRACKET):
            return not STAGE.intersection(inside) and not all(one.words.shouted(i) for i in range(one.start, one.end))
    return False


def _marked(quote: Stretch, passage: Stretch, mine: Sequence[str], theirs: Sequence[str], hidden: Set[int]) -> str:
    """The label of a change that brackets or an ellipsis own up to; empty for none."""
    bracket = bool(quote.own(BRACKET, PAREN))
    gap = any(quote.start <= at <= quote.end for at in quote.words.gaps)
    if (bracket or gap) and not mine:
        if _negative(passage.clause) and not NEGATIONS.intersection(quote.keys) and not (gap and passage.set_off):
            return "ellipsis-hides-negation"
        if not theirs:
            return "gloss"
        return "ellipsis" if gap else _bracketed(theirs)
    their_gap = any(passage.start <= at <= passage.end for at in hidden)
    if (their_gap or passage.own(BRACKET)) and not theirs:
        return "ellipsis" if their_gap else _bracketed(mine)
    return ""


def _bracketed(keys: Sequence[str]) -> str:
    if len(keys) > GLOSS:
        return "silent-omission"
    return "replacement" if sum(map(content, keys)) > 1 else "substitution"


def _squashed(keys: Sequence[str]) -> str:
    return "".join(keys).replace("'", "")


def _patched(quote: Stretch, passage: Stretch) -> bool:
    """One word with changed or hidden letters that are marked: "expect[ed]" for "expect"."""
    if len(quote.keys) != 1 or len(passage.keys) != 1:
        return False
    for one, other in ((quote, passage.keys[0]), (passage, quote.keys[0])):
        before, after = one.words.patched.get(one.start, ("", ""))
        if before + after and other.startswith(before) and other.endswith(after):
            return True
    return False


def _possessive(quote: Stretch, passage: Stretch) -> bool:
    """The bus' for the bus's."""
    return any(
        one.keys == ["'s"] and not other.keys and one.start > 0 and one.words.keys[one.start - 1].endswith("s")
        for one, other in ((quote, passage), (passage, quote))
    )


def _differing(mine: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """Both sides without the words they share at their ends."""
    while mine and theirs and same_word(mine[0], theirs[0]):
        mine, theirs = mine[1:], theirs[1:]
    while mine and theirs and same_word(mine[-1], theirs[-1]):
        mine, theirs = mine[:-1], theirs[:-1]
    return mine, theirs


def _meaning(mine: Sequence[str], theirs: Sequence[str]) -> str:
    """The label of a change to what is affirmed, allowed, supposed or counted; empty for none."""
    both, short = bool(mine and theirs), max(len(mine), len(theirs)) <= 3
    if not mine and _only(theirs[:2], CONDITIONS):
        return "condition"
    if _negative(mine) ^ _denies(mine, theirs) != _negative(theirs) ^ _denies(theirs, mine):
        return "negation"
    if _only(mine, MODALS) != _only(theirs, MODALS) and (short or both):
        return "modal"
    if _only(mine, CONDITIONS) != _only(theirs, CONDITIONS):
        return "condition"
    if both and list(filter(number, mine)) != list(filter(number, theirs)):
        return "number"
    if _amounts(mine) != _amounts(theirs) and short and (both or len(mine) + len(theirs) == 1):
        return "quantifier"
    return ""


def _negative(keys: Sequence[str]) -> bool:
    """An odd number of negations: two cancel one another."""
    return bool(sum(key in NEGATIONS for key in keys) % 2)


def _denies(keys: Sequence[str], others: Sequence[str]) -> bool:
    """One of the words is another side's word with a prefix that denies it: "unsatisfied" beside "satisfied"."""
    return any(
        key.removeprefix(prefix) in others for key in keys for prefix in _DENYING if len(key) > len(prefix) + 3 and key.startswith(prefix)
    )


_DENYING = ("un", "in", "im", "ir", "dis", "non")


def _only(keys: Sequence[str], kind: frozenset[str]) -> set[str]:
    return {"would" if key == "'d" else key for key in keys if key in kind}


def _amounts(keys: Sequence[str]) -> set[int]:
    return {QUANTIFIERS[key] for key in keys if key in QUANTIFIERS}


def _wording(quote: Stretch, passage: Stretch, mine: Sequence[str], theirs: Sequence[str]) -> str:
    if not any(map(content, mine)) and not any(map(content, theirs)):
        return "silent-omission" if not mine and len(theirs) > 2 else "function-word"
    if not mine:
        return "silent-omission"
    if not theirs:
        return "addition"
    if len(mine) == len(theirs) and all(same_word(a, b) or inflected(a, b) for a, b in zip(mine, theirs, strict=True)):
        return "inflection"
    return "name" if quote.named and passage.named else "content-word"
