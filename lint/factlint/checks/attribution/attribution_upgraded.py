"""What an unnamed source says and the story, its headline or its dek puts into the mouth of a city, a government, a body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Attribution, Quote
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.claims.credited import two_givers, two_reporters
from factlint.story.figures.stems import stems
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.attribution.anonymous import NAMELESS_PERSONS
from factlint.words.patterns import alternatives

VALUES = ("speaker", "other_speaker")
LABELS = {
    "words": "an unnamed source's words are a body's here, or a headline's",
    "report": "another outlet has another say much the same, and knows the one who says it here",
    "outlet": "another outlet credits the same estimate or cause to another",
}


@dataclass(frozen=True)
class Params:
    words: int = 2
    """How many content words a headline must have in common with what the unnamed source says."""
    likeness: float = 0.7
    """The share of the headline's words that the source's statement must have."""


@dataclass(frozen=True)
class _Said:
    """A quotation in a document, and the unnamed source that its sentence rests on."""

    facts: Facts
    quote: Quote
    origin: Span | None


_WORD = lazy.regex(r"[^\W_]+(?:'[^\W_]+)*")
_PERSON = any_of(NAMELESS_PERSONS)
_UNNAMED = lazy.regex(
    alternatives(
        (
            "cited",
            rf"\b(?:citing|quoting|quoted|cited|according to|told by) (?:an?|one|its) (?:[\w.-]+ ){{0,3}}?{_PERSON}\b",
            "citing a senior official",
        ),
        ("unnamed", rf"\b(?:anonymous|unnamed|unidentified) (?:[\w.-]+ ){{0,2}}?{_PERSON}s?\b", "unnamed officials"),
        (
            "one who speaks",
            rf"\b(?P<himself>an?|one) (?:[\w.-]+ ){{0,3}}?{_PERSON} {any_of('said reported called describes described dismissed')}\b",
            "one official said",
        ),
    )
)
_SEVERAL = lazy.regex(r"\b(?:repeated|echoed|echoing|repeating|also called|agreed|in the words of|as .{1,40} put it)\b")
_SOMEBODY = lazy.regex(rf"(?:an?|one|unnamed|anonymous)\b[^,;]{{0,40}}?\b{_PERSON}(?= |,|$)", re.IGNORECASE)
_SPEAKS_FOR = lazy.regex(r"\b(?:spokes\w+|on behalf of|speaking for|minister|mayor|chief|head of|director)\b", re.IGNORECASE)


def check(story: Story, params: Params) -> Iterator[Hit]:
    yield from _quoted(story)
    yield from _headed(story.article, params)
    for pair in two_givers(story):
        values = {"speaker": pair.mine.words, "other_speaker": pair.other.words}
        document = pair.other.facts.document
        spots = (Spot(document, pair.other.place, "another giver"), Spot(document, pair.other.statement, "the same"))
        yield Hit(pair.mine.place, values, "outlet", places=(pair.mine.statement,), evidence=spots)
    for pair in two_reporters(story):
        values = {"speaker": pair.mine.words, "other_speaker": pair.other.words}
        document = pair.other.facts.document
        spots = (Spot(document, pair.other.place, "another giver"), Spot(document, pair.other.statement, "much the same"))
        yield Hit(pair.mine.place, values, "report", places=(pair.mine.statement,), evidence=spots)


def _quoted(story: Story) -> Iterator[Hit]:
    """The same quoted words once from a source without a name and once, in the article, from somebody with one."""
    same: dict[str, list[_Said]] = defaultdict(list)
    for facts in (story.article, *(narrowed(story, source) for source in (*story.worded, *story.peers))):
        for quote in facts.quotes:
            words = _WORD.findall(fold(facts.prose.words(quote.inner))) if quote.kind in ("speech", "fragment", "scare") else []
            if len(words) >= 2 and sum(map(len, words)) >= 10:
                same[" ".join(words)].append(_Said(facts, quote, _origin(facts, quote)))
    for group in same.values():
        origin = next((said for said in group if said.origin), None)
        if origin is None or len(group) == 1:
            continue
        there = _sentence(origin)
        for said in group:
            if said.facts is story.article and _promoted(said, there):
                yield _hit(story.article, said, origin)
                break


def _promoted(said: _Said, there: str) -> bool:
    """A body or a place has the words here, and has no part in the sentence that gives them to the unnamed source.

    A person with a name may well be the one who the lead only calls "an official".
    """
    speaker = said.facts.speakers[said.quote.index]
    if said.origin or speaker is None or speaker.kind != "name" or _SEVERAL.search(_sentence(said) + there):
        return False
    return _body(said.facts, speaker.span) and fold((speaker.name or speaker.text).split()[-1]) not in there


def _hit(article: Facts, said: _Said, origin: _Said) -> Hit:
    speaker, place = article.speakers[said.quote.index], origin.origin
    assert speaker is not None and place is not None
    values = {"speaker": article.prose.words(speaker.span), "other_speaker": origin.facts.prose.words(place)}
    return Hit(
        speaker.span,
        values,
        "words",
        places=(said.quote.inner,),
        evidence=(Spot(origin.facts.document, place, "where the words are from"),),
    )


def _sentence(said: _Said) -> str:
    return fold(said.facts.prose.words(said.facts.sentence(said.quote.span) or said.quote.span))


def _origin(facts: Facts, quote: Quote) -> Span | None:
    """The unnamed source that the sentence of a quotation rests on."""
    sentence = facts.sentence(quote.span)
    if sentence is None:
        return None
    local = facts.prose.local(sentence)
    match = _UNNAMED.search(fold(facts.prose.text[local.start : local.end]))
    if match is None:
        return None
    origin, speaker = facts.prose.span(Span(local.start + match.start(), local.start + match.end())), facts.speakers[quote.index]
    return None if speaker and speaker.kind == "name" and match["himself"] and not speaker.span.overlaps(origin) else origin


def _headed(article: Facts, params: Params) -> Iterator[Hit]:
    """A headline or dek that gives to a body what the text has from one unnamed person alone."""
    heads: list[Attribution] = []
    reported: list[Attribution] = []
    for attribution in article.attributions:
        block = article.block(attribution.content[0])
        if block is not None and attribution.source:
            (heads if block.kind in ("headline", "dek") else reported).append(attribution)
    for head in heads:
        topic = _topic(article, head)
        if len(topic) < params.words or not _body(article, head.source[0]):
            continue
        like = [one for one in reported if len(topic & _topic(article, one)) >= params.likeness * len(topic)]
        if like and all(_somebody(article, one) for one in like):
            values = {"speaker": article.prose.words(head.source[0]), "other_speaker": article.prose.words(like[0].source[0])}
            spot = Spot(article.document, like[0].source[0], "where the words are from")
            yield Hit(head.source[0], values, "words", places=head.content, evidence=(spot,))


def _topic(article: Facts, attribution: Attribution) -> frozenset[str]:
    return stems(" ".join(map(article.prose.words, attribution.content)))


def _body(article: Facts, source: Span) -> bool:
    """The source is nothing but the name of a body or a place."""
    words = article.prose.words(source)
    return any(name.kind != "person" and name.span.overlaps(source) for name in article.names) and not _SPEAKS_FOR.search(words)


def _somebody(article: Facts, attribution: Attribution) -> bool:
    """One person without a name, who is not said to speak for anybody."""
    sentence = article.sentence(attribution.source[0])
    around = article.prose.words(sentence) if sentence else ""
    return _SOMEBODY.match(article.prose.words(attribution.source[0])) is not None and not _SPEAKS_FOR.search(around)
