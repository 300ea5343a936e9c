"""What surrounds a quotation: the sentence it is in, the verbs outside the marks and the phrases beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from factlint import lazy
from factlint.facts.model import Name, Quote
from factlint.facts.names.beside import is_trade
from factlint.facts.page.sentences import find_sentences
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.attribution import cues
from factlint.words.grammar import ABBREVIATIONS
from factlint.words.names.parts import AFTER_NAMES
from factlint.words.names.relatives import PARENTS
from factlint.words.names.runs import ROLES, TITLES

NOUNS = ("NOUN", "PROPN", "PRON", "NUM")
_PHRASE = (*NOUNS, "DET", "ADJ", "PART", "ADV")
_PARENT = lazy.regex(rf"\b{any_of(PARENTS)}[ -]of[ -](?:\w+-)?\w+ \Z", re.I)
"""What tabloids call somebody before the name: "mother-of-two", "dad of one"."""
_TITLED = ("NOUN", "PROPN", "ADJ", "DET", "NUM")
_WITHIN = ("of", "for", "and", "-", "&", "’s", "'s")
"""What is between the words of a title."""
_LEFT = ("det", "amod", "compound", "poss", "nummod", "nmod", "case", "quantmod", "predet", "advmod", "punct")
_OF = ("of", "for", "from", "at", "with", "in")


@dataclass(frozen=True, slots=True)
class Credit:
    """The mention that a quotation is given to, before it is known who that is."""

    span: Span
    cue: Span | None
    carried: bool = False


@dataclass(frozen=True)
class SpeakerContext:
    """A text with its parse, its quotations and its names, and what they say together about a token."""

    text: str
    blocks: tuple[Section, ...]
    parse: Parse
    quotes: tuple[Quote, ...]
    names: tuple[Name, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        # "said,“We won”" has no space to separate the word from its comma.
        return tuple(self.text[s:e].lower().rstrip(",:") or self.text[s:e] for s, e in zip(self.parse.starts, self.parse.ends, strict=True))

    @cached_property
    def quote_of(self) -> tuple[int, ...]:
        """For each token the index of the quotation whose words or marks it is, -1 outside of all."""
        owners = [-1] * len(self.parse)
        for quote in self.quotes:
            for token in self.tokens(quote.span):
                owners[token] = quote.index
        return tuple(owners)

    @cached_property
    def name_of(self) -> tuple[int, ...]:
        """For each token the index of the name it is part of, -1 for none; "Jr." and "KC" after a name are part of it."""
        owners = [-1] * len(self.parse)
        for number, name in enumerate(self.names):
            after = _SUFFIX.match(self.text, name.span.end) if name.kind == "person" else None
            for token in self.tokens(Span(name.span.start, after.end() if after else name.span.end)):
                owners[token] = number
        return tuple(owners)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, at: int) -> int:
        """The number of the block a character is in."""
        return max(0, bisect_right(self._block_starts, at) - 1)

    @cached_property
    def units(self) -> tuple[Span, ...]:
        """The sentences, each with the quotations it brings in; one that ends in a question goes on to its "she asked"."""
        joined: list[Span] = []
        ends = [quote.span.end for quote in self.quotes]
        for span in find_sentences(self.text, self.blocks):
            at = bisect_right(ends, span.start)
            apart = at < len(ends) and self.quotes[at].span.start < span.start
            if joined and (apart or self._belongs(joined[-1], span)):
                joined[-1] = Span(joined[-1].start, span.end)
            else:
                joined.append(span)
        return tuple(joined)

    def _belongs(self, before: Span, after: Span) -> bool:
        """`"Why?" Lind asked.` is one sentence, and so is `"We won." Lind said.` with its slip."""
        if before.end + 3 < after.start or self.block_at(before.start) != self.block_at(after.start):
            return False
        ends = self.text[max(before.start, before.end - 3) : before.end]
        first = self.tokens(after)[:24]
        verb = next((t for t in first if self.quote_of[t] < 0 and self.verb(t)), None)
        if (
            verb is None
            or (self.verb(verb) in cues.WEAK and self.verb(verb) not in ("ask", "wonder", "muse"))
            or any(self.parse.pos[t] not in (*_PHRASE, "ADP", "PUNCT", "CCONJ") for t in first if t < verb)
        ):
            return False
        if _ASKED.search(ends):
            return True
        return bool(_STOPPED.search(ends)) and self.words[verb] in cues.SPOKEN and len(self.tokens(after)) <= 6

    @cached_property
    def _unit_starts(self) -> list[int]:
        return [unit.start for unit in self.units]

    def unit_at(self, at: int) -> int:
        return max(0, bisect_right(self._unit_starts, at) - 1)

    @cached_property
    def alone(self) -> frozenset[int]:
        """The sentences that are all quotation: no noun, verb or name is outside of the marks."""
        telling = {
            self.unit_at(self.parse.starts[token])
            for token, owner in enumerate(self.quote_of)
            if owner < 0 and self.parse.pos[token] in ("VERB", "NOUN", "PROPN", "PRON")
        }
        return frozenset(range(len(self.units))) - telling

    def tokens(self, span: Span) -> range:
        """The tokens that share a character with a span."""
        return self.parse.touching(span)

    def outside(self, span: Span) -> list[int]:
        """The tokens of a span that no quotation holds."""
        return [token for token in self.tokens(span) if self.quote_of[token] < 0]

    def verb(self, token: int) -> str | None:
        """The reporting verb a token is a form of; None for other words and for nouns that look alike."""
        lemma = cues.lemma(self.words[token])
        if lemma is None:
            return None
        return lemma if self.parse.tags[token].startswith("VB") or self.words[token] in cues.SPOKEN else None

    def person(self, token: int) -> bool:
        """The token is part of a person's name, or a pronoun for a person."""
        named = self.name_of[token]
        return self.words[token] in ("he", "she", "they") or (named >= 0 and self.names[named].kind == "person")

    def below(self, token: int, *deps: str) -> list[int]:
        return self.parse.below(token, *deps)

    def phrase(self, head: int) -> Span:
        """The mention a head stands for: its name, its pronoun, or the noun with what is before it and a short "of …"."""
        named = self.name_of[head]
        if named >= 0:
            return self.names[named].span
        if self.parse.pos[head] == "PRON" or self.parse.deps[head] == "poss":
            return self.parse.span(head, head)
        for child in self.below(head, "appos"):
            apposed = self.name_of[child]
            if apposed >= 0 and child - head <= (6 if self.names[apposed].kind == "person" else 4):
                return self.names[apposed].span
        first = head
        for child in sorted((c for c in self.parse.children[head] if c < head), reverse=True):
            below = self.parse.subtree(child)
            if self.parse.deps[child] not in _LEFT or below[-1] != first - 1 or head - below[0] > 8 or self.words[child] == ",":
                break
            if any(self.quote_of[t] >= 0 for t in below):
                break
            first = below[0]
        return self.parse.span(first, self._tail(head))

    def _tail(self, head: int) -> int:
        """The last token of a short "of the county" right after a noun."""
        for child in self.below(head, "prep"):
            below = self.parse.subtree(child)
            plain = all(self.words[t] not in (",", "(", "—", "-") and self.quote_of[t] < 0 for t in below)
            if child == head + 1 and self.words[child] in _OF and len(below) <= 6 and plain and below[-1] - child + 1 == len(below):
                return below[-1]
        return head

    def run_after(self, token: int, end: int) -> int | None:
        """The head of the phrase that begins right after a token, for "said X"; None where no phrase begins there."""
        head = self._holder(token + 1, end)
        if head is not None:
            return head
        for at in range(token + 1, min(end, token + 12)):
            if (self._shortens(at) and at + 1 < end) or (head is not None and self._title_goes_on(token + 1, at, end)):
                continue
            if self.quote_of[at] >= 0 or self.parse.pos[at] not in (*_PHRASE, "PUNCT") or self.words[at] in (",", ";", ":", ".", "—", "–"):
                break
            if (
                self.parse.pos[at] in NOUNS
                or self.name_of[at] >= 0
                or (self.parse.pos[at] == "ADV" and self.text[self.parse.starts[at]].isupper())
            ):
                head = at
            ends = self.name_of[at] >= 0 and (at + 1 >= end or self.name_of[at + 1] != self.name_of[at])
            if head is not None and ends and not self._employs(at, end):
                break
            if self.parse.pos[at] == "PRON":
                return None if self.parse.tags[at] == "PRP$" else at
        return head

    def _holder(self, first: int, end: int) -> int | None:
        """The last token of the name that ends a title of several words: "said co-founder and CEO Ada Lind"."""
        for at in range(first, min(end, first + 12)):
            if self.quote_of[at] >= 0 or not (self.parse.pos[at] in _TITLED or self.words[at] in _WITHIN or self._shortens(at)):
                return None
            if self.name_of[at] >= 0 and self.person(at):
                name = self.names[self.name_of[at]].span
                if at > first and name.start == self.parse.starts[at] and self._in_full(name):
                    return self.tokens(name)[-1] if self._entitled(first, at) else None
        return None

    def holds_two(self, first: int, last: int) -> bool:
        """One person with two offices, from the first one to the end of the name: "Co-founder and CEO Ada Lind"."""
        if self.words[first] not in TITLES | ROLES or self.words[first + 1] != "and" or not self.person(last) or self.below(first, "det"):
            return False
        name = self.names[self.name_of[last]].span if self.name_of[last] >= 0 else None
        return name is not None and self._holder(first, last + 1) == last

    def _in_full(self, name: Span) -> bool:
        words = self.text[name.start : name.end].lower().split()
        return len(words) > 1 and words[-1] not in TITLES

    def _entitled(self, first: int, name: int) -> bool:
        """What is right before a name says what its holder is."""
        before = name - 2 if self._shortens(name - 1) else name - 1
        titled = before >= first and _part(self.words[before])
        titled = titled and not tied(self.text, self.parse.starts[first], self.parse.starts[name])
        return titled or _PARENT.search(self.text, self.parse.starts[first], self.parse.starts[name]) is not None

    def _shortens(self, token: int) -> bool:
        """The full stop of a short title, which the model takes for a word of its own: "said Lt. Ada Lind"."""
        short = self.words[token] == "." and token > 0 and self.parse.ends[token - 1] == self.parse.starts[token]
        return short and self.words[token - 1].lower() in ABBREVIATIONS

    def _title_goes_on(self, first: int, token: int, end: int) -> bool:
        """The "of" of a title in capitals before its holder's name: "said Secretary of State Ada Lind", no "said Friends of Ada Lind"."""
        if self.words[token] not in ("of", "for") or not self.text[self.parse.starts[first]].isupper():
            return False
        if self.person(token - 1) and self.words[token - 1] not in TITLES:
            return False
        for at in range(token + 1, min(end, token + 6)):
            if (
                self.quote_of[at] >= 0
                or self.parse.pos[at] not in ("NOUN", "PROPN", "ADJ", "ADP", "DET")
                or self.words[at].lower() in TITLES
            ):
                return False
            if self.name_of[at] >= 0 and self.person(at):
                return at > token + 1
        return False

    def _employs(self, token: int, end: int) -> bool:
        """A body's name is followed by what somebody is there, and a name: "said Unite officer Ada Lind"."""
        if self.names[self.name_of[token]].kind == "person" or self.parse.tags[token] == "POS":
            return False
        for at in range(token + 1, min(end, token + 6)):
            if self.quote_of[at] >= 0 or self.parse.pos[at] not in ("NOUN", "PROPN", "ADJ"):
                return False
            if self.name_of[at] >= 0:
                return self.person(at)
        return False

    def run_before(self, token: int, start: int) -> int | None:
        """The head of the phrase that ends right before a token, for "X said"."""
        at = token - 1
        while at >= start and self.parse.pos[at] in ("ADV", "AUX"):
            at -= 1
        if at >= start and self.quote_of[at] < 0 and self.parse.pos[at] in NOUNS:
            return at
        return None


def tied(text: str, start: int, name: int) -> bool:
    """The words before a name are of somebody else: "the wife of", "the daughter of campaigner"; not "head of sales"."""
    found = _TIED.search(text, start, name)
    return found is not None and (found["what"] is None or _part(found["what"].split()[-1].lower().rstrip(".")))


def _part(word: str) -> bool:
    """What somebody is or does."""
    return word in TITLES or word in ROLES or is_trade(word)


_TIED = lazy.regex(r"\b(?:of|for|to|with|from) (?:(?:the |a |an )?(?P<what>(?:(?!(?:of|for|to|with|from|and) )[\w’'-]+\.? ){1,3}))?\Z")
_SUFFIX = lazy.regex(rf"(?:,? {any_of(AFTER_NAMES)}(?![\w’'-])\.?)+")
_STOPPED = lazy.regex(r"\.[”\"]\s*\Z")
_ASKED = lazy.regex(r"[?!,…—–-][”\"’']\s*\Z")
