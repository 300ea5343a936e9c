"""What sources and peers say of the quotations of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.facts.parse.nlp import NoModel
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.claims.figures import elsewhere as marked
from factlint.story.claims.model import Claim, unsure
from factlint.story.evidence import Evidence, Verdict
from factlint.story.quotes.absent import unreadable
from factlint.story.quotes.align import Alignment
from factlint.story.quotes.outcomes import WORDS, Answer, QuoteOutcome, outcomes
from factlint.story.quotes.peers import QuoteDisagreement, disagreements
from factlint.story.quotes.verdicts import Verdict as QuoteVerdict
from factlint.story.quotes.verdicts import file_span, verdicts
from factlint.story.reckoned.across.pool import about, words_around
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.quotes.works import SAID_TO_BE

_QUOTES: dict[Answer, Verdict] = {
    "verified": "supported",
    "edited": "supported",
    "other-source": "supported",
    "altered": "conflicts",
    "spliced": "conflicts",
    "out-of-order": "conflicts",
    "other-speaker": "conflicts",
    "not-in-source": "not found",
    "unchecked": "unchecked",
}


def quotes(story: Story) -> Iterator[Claim]:
    """A claim for each quotation that is not a title or a word at a distance, in order."""
    article = story.article
    try:
        speakers = article.speakers if article.model is not None else ()
    except NoModel:
        speakers = ()
    rivals = {found.quote.index: found for found in disagreements(story)}
    open_ = unsure(story) or any(unreadable(story, source) for source in story.sources)
    for number, found in enumerate(outcomes(story)):
        speaker = speakers[number] if number < len(speakers) else None
        size = len(article.prose.words(found.quote.inner).split())
        if found.quote.kind == "scare" or (size == 1 and speaker is None):
            yield from _word_for_word(story, found)
            continue
        if found.quote.kind == "title":
            yield from _titled(story, found)
            continue
        who = (speaker.name or speaker.text) if speaker is not None else ""
        rival = rivals.get(found.quote.index) if found.source is None or found.passage is None else None
        if rival is not None:
            yield _of_rival(rival, who)
        elif found.answer == "unchecked" and not open_:
            # A few words are too few for a finding; a checker still wants to know that no source has them.
            yield Claim(found.quote.inner, "quote", "not found", "", who)
        else:
            yield _quote(story, found, who)


def _quote(story: Story, found: QuoteOutcome, who: str) -> Claim:
    if found.answer == "spliced" and found.change == "composite" and _in_parts(story, found):
        return replace(_quote(story, replace(found, answer="edited"), who), detail="in parts")
    if found.answer == "altered" and _shortened(story, found):
        return replace(_quote(story, replace(found, answer="edited"), who), detail="an article is left out in the headline")
    plain = "" if found.answer in ("verified", "not-in-source", "unchecked") else WORDS[found.answer]
    change = "" if found.answer == "other-speaker" else found.change.replace("-", " ")
    detail = ": ".join(filter(None, (plain, change))) if plain else ""
    evidence = (Evidence(found.source, found.passage),) if found.source is not None and found.passage is not None else ()
    verdict = _QUOTES[found.answer]
    if verdict == "not found" and evidence and _garbled(story, found):
        verdict, detail = "conflicts", "the source has other words"
    return Claim(found.quote.inner, "quote", verdict, detail, who, evidence)


def _word_for_word(story: Story, found: QuoteOutcome) -> Iterator[Claim]:
    """A word or two at a distance, "requires improvement", where a source has just that on the same thing, or in quotation marks."""
    article = story.article
    span = found.quote.inner
    said = fold(article.prose.words(span)).strip(" ,.;:!?")
    topic = about(sentence_at(article, article.prose.local(span).start)) - about(said)
    words = re.compile(rf"(?<![\w-]){re.escape(said)}(?![\w-])")
    for source in story.sources if said else ():
        facts = source.facts
        for place in words.finditer(fold(facts.local.text)):
            at = facts.prose.span(Span(*place.span()))
            if facts.quoted(at) is not None or (about(words_around(facts, place.start())) & topic):
                yield Claim(span, "quote", "supported", evidence=(Evidence(source, at),))
                return


_SAID_TO_BE = lazy.regex(rf"\b{any_of(SAID_TO_BE)} $")


def _titled(story: Story, found: QuoteOutcome) -> Iterator[Claim]:
    """Words that look like a title are a claim where a source has them in quotation marks as well: a "War on Religion"."""
    at = found.quote.span.start
    if not _SAID_TO_BE.search(story.article.document.text, max(0, at - 8), at):
        return
    words = re.compile(re.escape(fold(story.article.prose.words(found.quote.inner)).strip(" ,.;:!?")))
    for source in story.sources:
        text = fold(source.facts.local.text)
        for place in words.finditer(text):
            span = source.facts.prose.span(Span(*place.span()))
            if source.facts.quoted(span) is not None:
                yield Claim(found.quote.inner, "quote", "supported", evidence=(Evidence(source, span),))
                return


def _in_parts(story: Story, found: QuoteOutcome) -> bool:
    """Sources that quote, articles, have all of it in their own quotations, with their own words between them."""
    verdict = verdicts(story)[found.quote.index]
    pieces = [(file_span(source.facts, one.passage, one.other_start, one.other_end), one, source.facts) for one, source in _found(verdict)]
    return all(piece.label in ("", "splice") and facts.quoted(place) is not None for place, piece, facts in pieces)


def _found(verdict: QuoteVerdict) -> Iterator[tuple[Alignment, Source]]:
    yield from zip(verdict.pieces, verdict.sources, strict=True)


_ARTICLES = frozenset(("a", "an", "the"))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", fold(text))


def _shortened(story: Story, found: QuoteOutcome) -> bool:
    """A headline leaves an article out of the words that it quotes."""
    block = story.article.block(found.quote.inner)
    if block is None or block.kind != "headline" or found.source is None or found.passage is None:
        return False
    mine, theirs = _words(story.article.prose.words(found.quote.inner)), _words(found.source.facts.prose.words(found.passage))
    return mine == [word for word in theirs if word not in _ARTICLES]


_HALF = 0.5
_LONG = 8


def _garbled(story: Story, found: QuoteOutcome) -> bool:
    """Of the words of a long quotation the nearest passage has half and more, in their order: the same remark in other words."""
    from rapidfuzz.distance import LCSseq

    assert found.source is not None and found.passage is not None
    said = found.source.facts.quotes
    if said and not any(one.inner.start <= found.passage.start < one.inner.end for one in said):
        return False  # what a reporter says of it
    mine, theirs = _words(story.article.prose.words(found.quote.inner)), _words(found.source.facts.prose.words(found.passage))
    alike = LCSseq.similarity(mine, theirs)
    return alike >= _LONG and alike >= _HALF * len(mine)


def _of_rival(rival: QuoteDisagreement, who: str) -> Claim:
    """A quotation that no source has, and that another outlet prints in other words."""
    read = rival.alignment
    place = file_span(rival.peer.facts, read.passage, read.other_start, read.other_end)
    detail = marked(f"altered: {read.label.replace('-', ' ')}", rival.peer)
    return Claim(rival.quote.inner, "quote", "conflicts", detail, who, (Evidence(rival.peer, place),))
