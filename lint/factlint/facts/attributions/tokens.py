"""A text as attributions are read from it: its tokens, its quotations, and claims in tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import zip_longest

from factlint.facts.model import Quote, Speaker
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words.attribution import reporting

NONE: frozenset[int] = frozenset()
_EDGE = " \t\r\n,;:.–—-"


@dataclass(frozen=True)
class ClaimTokens:
    """An attribution in tokens; `content` may hold tokens of source and cue, which are taken out."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    frame: bool = False
    """It sets the scene for other reports ("In a May poll, …") and does not swallow them."""


@dataclass(frozen=True)
class AttributionContext:
    """A text with its parse and its quotations, and what both together say about a token."""

    text: str
    parse: Parse
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker | None, ...]
    blocks: tuple[Section, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(self.text[s:e].lower() for s, e in zip(self.parse.starts, self.parse.ends, strict=True))

    @cached_property
    def quote_of(self) -> tuple[Quote | None, ...]:
        """For each token the quotation whose words or marks it is."""
        owners: list[Quote | None] = [None] * len(self.parse)
        for quote in self.quotes:
            for token in self.tokens(quote.span):
                owners[token] = quote
        return tuple(owners)

    @cached_property
    def cued(self) -> dict[int, tuple[Quote, Speaker]]:
        """For each token of a cue the quotation that it goes with and who speaks, where the words beside it say so."""
        found: dict[int, tuple[Quote, Speaker]] = {}
        for quote, speaker in zip(self.quotes, self.speakers, strict=False):
            if speaker is not None and speaker.cue is not None and not speaker.carried and quote.kind in ("speech", "fragment"):
                for token in self.tokens(speaker.cue):
                    found.setdefault(token, (quote, speaker))
        return found

    @cached_property
    def said(self) -> tuple[tuple[Quote, ...], ...]:
        """For each quotation all that is said in one go with it: its utterance, and what the same mention says in its paragraph."""
        together: dict[tuple[int, ...], list[Quote]] = {}
        keys = [self._keys(quote, speaker) for quote, speaker in zip_longest(self.quotes, self.speakers)]
        for quote, own in zip(self.quotes, keys, strict=True):
            for key in own:
                together.setdefault(key, []).append(quote)
        return tuple(tuple({part.index: part for key in own for part in together[key]}.values()) for own in keys)

    def _keys(self, quote: Quote, speaker: Speaker | None) -> list[tuple[int, ...]]:
        keys: list[tuple[int, ...]] = [(quote.utterance,)]
        if speaker is not None and quote.kind == "speech":
            block = bisect_right(self.blocks, quote.span.start, key=lambda section: section.span.start)
            keys.append((block, speaker.span.start, speaker.span.end))
        return keys

    def tokens(self, span: Span) -> range:
        return self.parse.touching(span)

    def within_block(self, token: int) -> range:
        """The tokens of the paragraph that a token is in."""
        at = bisect_right(self.blocks, self.parse.starts[token], key=lambda section: section.span.start) - 1
        return self.tokens(self.blocks[at].span) if at >= 0 else range(len(self.parse))

    def lemma(self, token: int) -> str:
        lemma = self.parse.lemmas[token].lower()
        # The model's rules take "hoped" for a form of "hop" and "rating" for one of "rat".
        return f"{lemma}e" if self.words[token] in (f"{lemma}ed", f"{lemma}es", f"{lemma}ing") and f"{lemma}e" in reporting.VERBS else lemma

    def below(self, token: int, *deps: str) -> list[int]:
        return self.parse.below(token, *deps)

    def phrase(self, *tokens: int) -> frozenset[int]:
        """The tokens with all that hangs on them."""
        return frozenset(t for token in tokens for t in self.parse.subtree(token))

    def spoken(self, token: int) -> bool:
        """The token is part of a quotation of speech."""
        quote = self.quote_of[token]
        return quote is not None and quote.kind in ("speech", "fragment")

    def trimmed(self, tokens: Iterable[int]) -> tuple[Span, ...]:
        """The characters of tokens as `runs` gives them, without punctuation at the edges."""
        return tuple(self._trimmed(span) for span in self.runs(tokens) if self.text[span.start : span.end].strip(_EDGE))

    def runs(self, tokens: Iterable[int]) -> tuple[Span, ...]:
        """The characters of tokens, side by side ones as one span."""
        spans: list[Span] = []
        last = -2
        for token in sorted(tokens):
            if token == last + 1 and spans:
                spans[-1] = Span(spans[-1].start, self.parse.ends[token])
            else:
                spans.append(self.parse.span(token, token))
            last = token
        return tuple(spans)

    def _trimmed(self, span: Span) -> Span:
        words = self.text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip(_EDGE))
        return Span(start, max(start, span.start + len(words.rstrip(_EDGE))))
