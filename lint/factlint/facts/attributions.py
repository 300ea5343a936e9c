"""Attributions: who is said to say what, with or without quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factlint.facts import reporting
from factlint.facts.model import Attribution, Entity, Figure, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.text import Section, Span

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
CLAUSES = ("ccomp", "parataxis")
_MODIFIERS = ("aux", "auxpass", "neg", "prt")
_EDGE = " \t\r\n,;:.–—-"
_ACCORDING = re.compile(r"\baccording\s+to\s", re.IGNORECASE)


def find_attributions(
    text: str,
    blocks: Sequence[Section],
    parse: Parse,
    quotes: Sequence[Quote],
    speakers: Sequence[Speaker | None],
    entities: Sequence[Entity],
) -> tuple[Attribution, ...]:
    """The attributions of a text, by the start of their content."""
    page = _Page(text, parse, tuple(quotes))
    found = [_attribution(page, claim) for claim in _claims(page)]
    found += _spoken(page, speakers, found)
    return tuple(sorted((a for a in found if a is not None and a.content), key=lambda a: (a.content[0], a.cue, a.source)))


def attribute_figures(
    text: str, blocks: Sequence[Section], figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> tuple[int | None, ...]:
    """For each figure the index of the attribution that gives it to somebody, or None."""
    return (None,) * len(figures)


@dataclass(frozen=True)
class _Claim:
    """An attribution in tokens; `content` may hold tokens of source and cue, which are taken out."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]


@dataclass(frozen=True)
class _Page:
    """A text with its parse and its quotations, and what both together tell of a token."""

    text: str
    parse: Parse
    quotes: tuple[Quote, ...]

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
    def utterances(self) -> dict[int, tuple[Quote, ...]]:
        parts: dict[int, tuple[Quote, ...]] = {}
        for quote in self.quotes:
            parts[quote.utterance] = (*parts.get(quote.utterance, ()), quote)
        return parts

    def tokens(self, span: Span) -> range:
        return range(bisect_right(self.parse.ends, span.start), bisect_left(self.parse.starts, span.end))

    def child(self, token: int, *deps: str) -> int | None:
        return next((c for c in self.parse.children[token] if self.parse.deps[c] in deps), None)

    def spoken(self, token: int) -> bool:
        """The token is part of a quotation of speech."""
        quote = self.quote_of[token]
        return quote is not None and quote.kind == "speech"

    def runs(self, tokens: Iterable[int]) -> tuple[Span, ...]:
        """The characters of tokens, side by side ones as one span, without marks and white space at the edges."""
        spans: list[Span] = []
        last = -2
        for token in sorted(tokens):
            if token == last + 1 and spans:
                spans[-1] = Span(spans[-1].start, self.parse.ends[token])
            else:
                spans.append(Span(self.parse.starts[token], self.parse.ends[token]))
            last = token
        trimmed = (self._trimmed(span) for span in spans)
        return tuple(span for span in trimmed if len(span))

    def _trimmed(self, span: Span) -> Span:
        words = self.text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip(_EDGE))
        return Span(start, max(start, span.start + len(words.rstrip(_EDGE))))


def _claims(page: _Page) -> Iterator[_Claim]:
    for token, pos in enumerate(page.parse.pos):
        if page.spoken(token):
            continue
        if pos in ("VERB", "AUX"):
            claim = _by_verb(page, token)
        elif page.parse.lemmas[token].lower() == "accord" or page.words[token] == "according":
            claim = _according(page, token)
        else:
            claim = None
        if claim is not None:
            yield claim
        elif page.words[token] == "according":
            claim = _according(page, token)
            if claim is not None:
                yield claim


def _by_verb(page: _Page, verb: int) -> _Claim | None:
    lemma = page.parse.lemmas[verb].lower()
    if page.words[verb] == "according":
        return None
    content = _content(page, verb, lemma)
    if not content:
        return None
    source = _source(page, verb)
    cue = _cue(page, verb)
    return _Claim(source, cue, content - source - cue)


def _content(page: _Page, verb: int, lemma: str) -> frozenset[int]:
    parse = page.parse
    clausal = lemma in reporting.SPEECH or lemma in reporting.THOUGHT
    if clausal:
        clauses = [c for c in parse.children[verb] if parse.deps[c] == "ccomp" and not _is_relative(page, c)]
        if clauses:
            tokens = frozenset(t for c in clauses for t in parse.subtree(c))
            return _without_that(page, tokens)
    if lemma in reporting.SPEECH:
        host = _host_clause(page, verb)
        if host:
            return host
        beside = _quote_beside(page, verb)
        if beside:
            return beside
    if lemma in reporting.WISH or lemma in reporting.APPEAR:
        infinitive = page.child(verb, "xcomp")
        if infinitive is not None and parse.tags[infinitive] in ("VB", "VBG"):
            return frozenset(parse.subtree(infinitive))
    if lemma in reporting.NAMING or lemma in reporting.JUDGEMENT:
        things = [c for c in parse.children[verb] if parse.deps[c] in ("dobj", "oprd", "attr", "nsubjpass")]
        things = [c for c in things if parse.deps[c] != "nsubjpass" or lemma in reporting.NAMING]
        things += [c for c in parse.children[verb] if parse.deps[c] == "prep" and page.words[c] in ("as", "of", "for")]
        if any(parse.deps[c] == "dobj" or lemma in reporting.NAMING for c in things):
            return frozenset(t for c in things for t in parse.subtree(c))
    if lemma in reporting.ABOUT:
        preps = [c for c in parse.children[verb] if parse.deps[c] in ("prep", "prt") and page.words[c] in reporting.ABOUT[lemma]]
        tokens = frozenset(t for c in preps for t in parse.subtree(c) if t != c)
        if tokens:
            return tokens
    return frozenset()


def _is_relative(page: _Page, clause: int) -> bool:
    return False


def _without_that(page: _Page, tokens: frozenset[int]) -> frozenset[int]:
    ordered = sorted(tokens)
    if ordered and page.words[ordered[0]] == "that" and page.parse.deps[ordered[0]] == "mark":
        return tokens - {ordered[0]}
    return tokens


def _host_clause(page: _Page, verb: int) -> frozenset[int]:
    """The clause that a verb is slipped into: "The bridge, she said, is safe"."""
    parse = page.parse
    head = parse.heads[verb]
    if head == verb or parse.deps[verb] not in ("parataxis", "ccomp", "advcl", "conj", "dep"):
        return frozenset()
    if parse.deps[verb] in ("advcl", "conj", "ccomp") and not _set_off(page, verb):
        return frozenset()
    return frozenset(parse.subtree(head)) - frozenset(parse.subtree(verb))


def _set_off(page: _Page, verb: int) -> bool:
    """The verb and its subject stand by themselves between commas or at the end of the sentence."""
    inside = page.parse.subtree(verb)
    return (
        len(inside) <= 12
        and inside[0] > 0
        and page.words[inside[0] - 1] in (",", "—", "–", "--")
        and page.child(verb, *SUBJECTS) is not None
    )


def _quote_beside(page: _Page, verb: int) -> frozenset[int]:
    """The quotation next to a verb of speech and its subject, in its sentence."""
    first, last = page.parse.sentence(verb)
    after = range(verb + 1, min(last + 1, verb + 25, len(page.parse)))
    before = range(verb - 1, max(first - 2, verb - 25, -1), -1)
    for at in (*after, *before):
        quote = page.quote_of[at]
        if quote is not None:
            return frozenset(page.tokens(quote.span))
    return frozenset()


def _source(page: _Page, verb: int) -> frozenset[int]:
    parse = page.parse
    agent = page.child(verb, "agent")
    if agent is not None:
        return frozenset(t for t in parse.subtree(agent) if t != agent)
    at = verb
    for _ in range(4):
        subject = page.child(at, "nsubj", "csubj")
        if subject is None and parse.deps[at] in ("advcl", "acl", "conj", "xcomp", "ccomp"):
            if parse.deps[at] == "acl":
                head = parse.heads[at]
                return _noun(page, head) if parse.pos[head] in ("NOUN", "PROPN", "PRON") else frozenset()
            at = parse.heads[at]
            continue
        if subject is not None:
            return _noun(page, subject)
        break
    return frozenset()


def _noun(page: _Page, noun: int) -> frozenset[int]:
    return frozenset(t for t in page.parse.subtree(noun))


def _cue(page: _Page, verb: int) -> frozenset[int]:
    parse = page.parse
    return frozenset([verb, *(c for c in parse.children[verb] if parse.deps[c] in _MODIFIERS)])


def _according(page: _Page, token: int) -> _Claim | None:
    parse = page.parse
    to = token + 1
    if to >= len(parse) or page.words[to] != "to" or page.words[token] != "according":
        return None
    nouns = [c for c in (*parse.children[to], *parse.children[token]) if parse.deps[c] in ("pobj", "pcomp", "dobj") and c > to]
    if not nouns:
        return None
    source = frozenset(parse.subtree(nouns[0]))
    phrase = frozenset(parse.subtree(token)) | source | {token, to}
    head = parse.heads[token]
    while head != parse.heads[head] and parse.pos[head] not in ("VERB", "AUX"):
        head = parse.heads[head]
    content = frozenset(parse.subtree(head)) - phrase
    return _Claim(source, frozenset([token, to]), content)


def _attribution(page: _Page, claim: _Claim) -> Attribution | None:
    content = set(claim.content)
    touched = {quote.utterance for token in claim.content if (quote := page.quote_of[token]) is not None}
    for number in touched:
        for quote in page.utterances[number]:
            content.update(page.tokens(quote.span))
    content -= claim.cue | claim.source
    quoted = sum(page.quote_of[token] is not None for token in content)
    kind: Literal["direct", "indirect", "mixed"] = "direct" if quoted >= 0.9 * len(content) else "mixed" if quoted else "indirect"
    return Attribution(page.runs(claim.source), page.runs(claim.cue), page.runs(content), kind)


def _spoken(page: _Page, speakers: Sequence[Speaker | None], found: Sequence[Attribution | None]) -> list[Attribution]:
    """Quotations with a speaker that no verb has accounted for."""
    return []
