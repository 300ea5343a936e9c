"""The superlatives of an article: records, firsts, the only one; and whether a source says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.claims.beside import sentence_at
from factlint.story.claims.model import KINDS, Claim, Evidence, Verdict, unsure
from factlint.story.claims.superlatives import BEST, NTH, superlative
from factlint.story.figures.stems import stems
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.superlatives import NO_FIRSTS
from factlint.words.patterns import alternatives

_THE = r"(?:the|its|his|her|their|our|[\w-]+[’']s?)"
_MOST = rf"(?:(?:{NTH}[- ])?{BEST}|most [a-z]+)"
_WORD = r"[^\W_][\w’'-]*"
_NOUNS = rf"(?:{_WORD} ){{0,4}}?{_WORD}"
_SCOPE = r"(?: (?:to|in|since|of|for|ever|at|on|from|among)\b)"
_PLAIN = lazy.regex(
    alternatives(
        ("ever", r"(?:first|best|worst|largest|biggest|highest|lowest|last|most|only)-ever(?: [\w’'-]+){1,3}", "first-ever race"),
        ("first to", rf"{_THE} (?:very |only )?first (?:{_NOUNS} )?(?:to|since|ever)\b(?! be sure)", "the first woman to"),
        ("apposed", r"(?:(?<=, )|(?<=[—–] ))(?:the|his|her|its|their) first(?= [A-Z\w][\w.’'-]* )", "a boat, the first it has"),
        ("only to", rf"{_THE} only (?:other )?{_NOUNS} (?:to|in|who|that|with|on|of|among|at|left|ever)\b", "the only woman to"),
        ("most of", rf"{_THE} (?:very )?{_MOST}(?: {_NOUNS})?{_SCOPE}", "the largest city in"),
        (
            "of a place",
            rf"(?:state|city|town|county|region|area|league|company|industry|sector|party)[’']s (?:{NTH}[- ])?{BEST} {_WORD}",
            "city's tallest tower",
        ),
        ("since", rf"{BEST}(?: {_NOUNS})? since\b", "highest level since"),
        ("first time", r"(?:for )?the (?:first|second|third) time (?:since|in|ever)\b", "for the first time in"),
        ("record", r"record[- ](?:breaking|setting|high|low)s?", "record-breaking"),
        before=r"(?<![\w-])(?:",
        after=")",
    ),
    re.IGNORECASE,
)
_FIRSTS = any_of(NO_FIRSTS)
_NO_RECORD = lazy.regex(
    alternatives(
        ("first", rf"first (?:{_FIRSTS}|of all)", "first lady"),
        ("only", "the only (?:way|thing|reason|question|difference|one)", "the only way"),
        ("most", "the most part|most (?:of|people|likely|recent|recently)", "most of"),
        ("one's best", "(?:latest|earliest|best|worst) (?:of|in|to|for|interests?|efforts?)", "best interests"),
        before=r"\b(?:",
        after=r")\b",
    ),
    re.IGNORECASE,
)


def superlatives(story: Story) -> Iterator[Claim]:
    """A claim for the first superlative of each sentence, outside quotations."""
    facts = story.article
    text = facts.local.text
    for sentence in facts.local.sentences:
        words = text[sentence.start : sentence.end]
        match = superlative(words) or next((one for one in _PLAIN.finditer(words) if _claimed(words, one)), None)
        if match is None:
            continue
        local = Span(sentence.start + match.start(), sentence.start + match.end())
        span = facts.prose.span(local)
        block = facts.block(span)
        if facts.quoted(span) is None and (block is None or block.kind in KINDS):
            found = _said(story, local)
            verdict: Verdict = "supported" if found else "unchecked" if unsure(story) else "not found"
            yield Claim(span, "superlative", verdict, evidence=found)


_DENIED = lazy.regex(r"(?:n['’]t(?: been)?|\bnot|\bnever(?: been)?|\bneither) $")


def _claimed(words: str, match: re.Match[str]) -> bool:
    return not _NO_RECORD.search(match[0]) and not _DENIED.search(words, max(0, match.start() - 16), match.start())


_RANKED = lazy.regex(rf"\b(?:first|only|unprecedented|record|never before|most [a-z]+|{NTH}|{BEST})\b", re.IGNORECASE)
_ALIKE = 0.5


def _said(story: Story, local: Span) -> tuple[Evidence, ...]:
    """Where a source has the same rank in a sentence with most words of the claim; the same words go first."""
    text = story.article.local.text
    words = text[local.start : local.end]
    wanted = fold(" ".join(words.split()))
    for source in story.sources:
        at = fold(source.facts.local.text).find(wanted)
        if at >= 0:
            return (Evidence(source, source.facts.prose.span(Span(at, at + len(wanted)))),)
    ranks = {fold(one[0]) for one in _RANKED.finditer(words)}
    topic = stems(words) | stems(_goes_on(story, local))
    found = (one for source in story.sources if (one := _alike(source, ranks, topic)) is not None)
    return tuple(next(([one] for one in found), []))


def _goes_on(story: Story, local: Span) -> str:
    """The words after the claim, to the end of its clause: what it is the first of."""
    sentence = sentence_at(story.article, local.start)
    rest = story.article.local.text[local.end : local.end + 40]
    return re.split(r"[,.;:!?—–(]", rest)[0] if sentence else ""


def _alike(source: Source, ranks: set[str], topic: frozenset[str]) -> Evidence | None:
    facts = source.facts
    for found in _RANKED.finditer(facts.local.text):
        if fold(found[0]) not in ranks:
            continue
        theirs = stems(sentence_at(facts, found.start()))
        if topic and len(topic & theirs) >= _ALIKE * len(topic):
            return Evidence(source, facts.prose.span(Span(*found.span())))
    return None
