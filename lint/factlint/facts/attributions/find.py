"""Attributions: who is said to say what, with or without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from factlint.facts.attributions.nouns import according, by_adjective, by_noun, headings, paper_before
from factlint.facts.attributions.tokens import AttributionContext, ClaimTokens
from factlint.facts.attributions.verbs import LONGEST, by_verb, hearsay
from factlint.facts.model import Attribution, Entity, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.text import Section
from factlint.words.attribution import reporting


def find_attributions(
    text: str,
    blocks: Sequence[Section],
    parse: Parse,
    quotes: Sequence[Quote],
    speakers: Sequence[Speaker | None],
    entities: Sequence[Entity],
) -> tuple[Attribution, ...]:
    """The attributions of a text, by the start of their content; one without a source is hearsay ("is expected to")."""
    page = AttributionContext(text, parse, tuple(quotes), tuple(speakers), tuple(blocks))
    claims = _outermost(page, [*(_as_quoted(page, claim) for claim in _claims(page)), *headings(page, blocks)])
    found = [_attribution(page, claim) for claim in claims]
    found += _spoken(page, found)
    return tuple(sorted((a for a in found if a.content), key=lambda a: (a.content[0], a.cue, a.source)))


def _claims(page: AttributionContext) -> Iterator[ClaimTokens]:
    readable = (token for first, last in page.parse.sentences if last - first <= LONGEST for token in range(first, last))
    for token in readable:
        pos = page.parse.pos[token]
        if page.spoken(token):
            continue
        claim: ClaimTokens | None = None
        if page.words[token] == "according":
            claim = according(page, token)
        elif said_by_nobody := hearsay(page, token):
            claim = said_by_nobody
        elif pos in ("VERB", "AUX"):
            claim = by_verb(page, token)
        elif pos in ("NOUN", "PROPN"):
            claim = by_noun(page, token)
        elif pos == "ADJ":
            claim = by_adjective(page, token)
        if claim is None or not claim.content:
            claim = paper_before(page, token)
        if claim is not None and claim.content:
            yield claim


def _as_quoted(page: AttributionContext, claim: ClaimTokens) -> ClaimTokens:
    """The claim with the speaker of the quotation that goes with its cue, where the model has lost who speaks.

    It loses them in long quotations: "…, probably sooner," said Rask, where it takes a word inside the marks for the subject.
    """
    owned = next((own for token in claim.cue if (own := page.cued.get(token)) is not None), None)
    if owned is None:
        return claim
    quote, speaker = owned
    mention = frozenset(page.tokens(speaker.span))
    own_words = {token for token in claim.source if page.quote_of[token] is None}
    relative = len(claim.source) == 1 and page.words[min(claim.source)] in ("which", "who", "that")
    fits = bool(mention & claim.source) or relative
    if not mention or (claim.source and own_words == claim.source and fits):
        return claim
    said = frozenset(token for part in page.said[quote.index] for token in page.tokens(part.span))
    content = said if quote.kind == "speech" else (claim.content | claim.source | said) - mention
    return ClaimTokens(mention, claim.cue - said, content - mention, claim.frame)


def _outermost(page: AttributionContext, claims: Sequence[ClaimTokens]) -> list[ClaimTokens]:
    """The claims that are not themselves part of what somebody is said to say, and within them what somebody is said to have reported."""
    holders: dict[int, list[ClaimTokens]] = {}
    for claim in claims:
        for token in _whole(page, claim.content) if not claim.frame else ():
            holders.setdefault(token, []).append(claim)
    kept = []
    for claim in claims:
        outer = [holder for token in claim.cue for holder in holders.get(token, ()) if holder is not claim and _holds(holder, claim)]
        if not outer or (_retold(page, claim) and all(holder.source != claim.source for holder in outer)):
            kept.append(claim)
    return kept


def _retold(page: AttributionContext, claim: ClaimTokens) -> bool:
    """Plainly said by somebody: "the mayor had told the board that …"; not thought, wanted, praised."""
    return bool(claim.source) and any(page.lemma(token) in reporting.RETOLD for token in claim.cue)


def _holds(outer: ClaimTokens, inner: ClaimTokens) -> bool:
    """Where the model hangs each of two reports within the other, the wider one is the outer."""
    return not inner.content & outer.cue or (len(outer.content), min(inner.cue)) >= (len(inner.content), min(outer.cue))


def _whole(page: AttributionContext, content: frozenset[int]) -> frozenset[int]:
    """Content with all of the quotations it touches."""
    touched = {quote.index for token in content if (quote := page.quote_of[token]) is not None}
    return content.union(*(page.tokens(part.span) for index in touched for part in page.said[index]))


def _attribution(page: AttributionContext, claim: ClaimTokens) -> Attribution:
    """The claim in characters; a quotation that its content touches belongs to it with the whole utterance."""
    content = _whole(page, claim.content) - claim.cue - claim.source
    words = [token for token in content if page.parse.pos[token] != "PUNCT"]
    quoted = sum(page.quote_of[token] is not None for token in words)
    kind: Literal["direct", "indirect", "mixed"] = "direct" if quoted >= 0.9 * len(words) else "mixed" if quoted else "indirect"
    return Attribution(page.trimmed(claim.source), page.runs(claim.cue), page.trimmed(content), kind, _anonymous(page, claim.source))


def _anonymous(page: AttributionContext, source: frozenset[int]) -> bool:
    """The source is a person of some kind without a name."""
    named = any(page.parse.pos[token] == "PROPN" for token in source)
    return not named and any(page.lemma(token) in reporting.NAMELESS for token in source)


def _spoken(page: AttributionContext, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Quotations with a speaker that no verb has accounted for."""
    covered = {
        quote.index for one in found for span in one.content for token in page.tokens(span) if (quote := page.quote_of[token]) is not None
    }
    for quote, speaker in zip(page.quotes, page.speakers, strict=False):
        if speaker is None or quote.index in covered or quote.kind not in ("speech", "fragment"):
            continue
        parts = page.said[quote.index]
        covered.update(part.index for part in parts)
        yield Attribution((speaker.span,), (speaker.cue,) if speaker.cue else (), tuple(part.inner for part in parts), "direct")
