"""Finds the claims of an article in the order of its text, each with its verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import slip
from factlint.facts.parse.nlp import NoModel
from factlint.story import Story
from factlint.story.claims.dates import dates
from factlint.story.claims.figures import elsewhere as marked
from factlint.story.claims.figures import figures
from factlint.story.claims.model import Claim, Evidence, Verdict, unsure
from factlint.story.claims.superlatives import superlative
from factlint.story.names.across import elsewhere
from factlint.story.names.people import full, people, surname
from factlint.story.quotes.outcomes import WORDS, Answer, QuoteOutcome, outcomes
from factlint.story.quotes.peers import QuoteDisagreement, disagreements
from factlint.story.quotes.verdicts import file_span
from factlint.text import Span, fold

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
_KINDS = ("body", "list", "caption", "dek", "subhead", "headline", "table", "blockquote", "pullquote")


def claims(story: Story) -> tuple[Claim, ...]:
    """Every claim that can be looked up: quotations, figures, dates, people by name and role, superlatives; in order of the text.

    Without a language model there are no names, and no quotation has a named speaker.
    """
    found = chain(_quotes(story), figures(story), dates(story), _names(story), _superlatives(story))
    return tuple(sorted(found, key=lambda claim: (claim.span.start, -claim.span.end, claim.kind)))


def _quotes(story: Story) -> Iterator[Claim]:
    article = story.article
    try:
        speakers = article.speakers if article.model is not None else ()
    except NoModel:
        speakers = ()
    rivals = {found.quote.index: found for found in disagreements(story)}
    for number, found in enumerate(outcomes(story)):
        if found.quote.kind in ("title", "scare"):
            continue
        speaker = speakers[number] if number < len(speakers) else None
        who = (speaker.name or speaker.text) if speaker is not None else ""
        rival = rivals.get(found.quote.index) if found.source is None or found.passage is None else None
        yield _of_rival(rival, who) if rival is not None else _quote(found, who)


def _quote(found: QuoteOutcome, who: str) -> Claim:
    plain = "" if found.answer in ("verified", "not-in-source", "unchecked") else WORDS[found.answer]
    change = "" if found.answer == "other-speaker" else found.change.replace("-", " ")
    detail = ": ".join(filter(None, (plain, change))) if plain else ""
    evidence = (Evidence(found.source, found.passage),) if found.source is not None and found.passage is not None else ()
    return Claim(found.quote.inner, "quote", _QUOTES[found.answer], detail, who, evidence)


def _of_rival(rival: QuoteDisagreement, who: str) -> Claim:
    """A quotation that no source has, and that another outlet prints in other words."""
    read = rival.alignment
    place = file_span(rival.peer.facts, read.passage, read.other_start, read.other_end)
    detail = marked(f"altered: {read.label.replace('-', ' ')}", rival.peer)
    return Claim(rival.quote.inner, "quote", "conflicts", detail, who, (Evidence(rival.peer, place),))


# --- people -------------------------------------------------------------------------------------------------------------


def _names(story: Story) -> Iterator[Claim]:
    article = story.article
    try:
        persons = [entity for entity in people(article) if entity.mentions and (full(entity) or _introduced(story, entity))]
        spelt = {conflict.name: conflict for conflict in elsewhere(story)}
    except NoModel:
        return
    for person in persons:
        first = _first(story, person)
        mention = next((name for name in article.names if name.span == first), None)
        if mention is None or _kind_at(story, first) not in _KINDS:
            continue
        conflict = spelt.get(person.name)
        role = person.roles[0] if person.roles else ""
        if conflict is not None:
            at = Evidence(conflict.source, conflict.there.spans[0])
            yield Claim(first, "name", "conflicts", f"{conflict.there.text} in the source", role, (at,))
        else:
            yield _named(story, person, mention, role)


_WHO = re.compile(r", (?:who|whose|an?|the|\d)\b")


def _introduced(story: Story, person: Entity) -> bool:
    """Somebody of one name, who is said to be somebody: "Haldane, who runs the cafe"; nobody of the article has the surname in full."""
    prose = story.article.prose
    at = prose.local(min(person.mentions)).end
    holders = {fold(surname(one)) for one in people(story.article) if full(one)}
    return fold(person.name) not in holders and (bool(person.roles) or bool(_WHO.match(prose.text, at)))


def _first(story: Story, person: Entity) -> Span:
    """Where the story says who it is: the first full name that is not in a heading, else the first mention."""
    below = [one for one in sorted(person.mentions) if not _heading(story, one)]
    whole = [one for one in below if len(name_words(story.article.prose.words(one).split())) >= len(name_words(person.name.split()))]
    return next(iter((*whole, *below)), min(person.mentions))


def _heading(story: Story, span: Span) -> bool:
    """In a headline, or in a line that repeats one: the story below says who it is."""
    article = story.article
    block = article.block(span)
    words = "" if block is None else fold(article.prose.words(block.span)).strip()
    titles = {fold(article.prose.words(one.span)).strip() for one in article.sections if one.kind == "headline"}
    return block is not None and (block.kind == "headline" or words in titles)


def _named(story: Story, person: Entity, mention: Name, role: str) -> Claim:
    """A source has the full name; with a role, a place where the role is beside it goes first."""
    if story.sources:
        places = [(evidence, beside) for evidence, beside in _places(story, (person.name, mention.text), role)]
        best = next((evidence for evidence, beside in places if beside), places[0][0] if places else None)
        if best is not None:
            bare = bool(role) and not any(beside for _, beside in places)
            return Claim(mention.span, "name", "supported", "the role is not beside the name" if bare else "", role, (best,))
        found = _by_surname(story, person)
        if found is not None:
            word, at = found
            same = fold(word) == fold(surname(person))
            detail = "surname only" if same else f"{word} in the source"
            return Claim(mention.span, "name", "supported" if same else "conflicts", detail, role, (at,))
    return Claim(mention.span, "name", "unchecked" if unsure(story) else "not found", "", role)


def _by_surname(story: Story, person: Entity) -> tuple[str, Evidence] | None:
    """Where a source has the surname alone; else a surname that is one slip from it: after the same first name, or new to the story."""
    name, first = fold(surname(person)), fold(person.name.split()[0])
    own = set(_WORD.findall(fold(story.article.prose.text)))
    near: tuple[str, Evidence] | None = None
    for source in story.sources:
        prose = source.facts.prose
        for found in _WORD.finditer(prose.text):
            word = found.group()
            if not word[0].isupper():
                continue
            at = Evidence(source, prose.span(Span(*found.span())))
            if fold(word) == name:
                return word, at
            before = fold(prose.text[max(0, found.start() - len(first) - 1) : found.start()]).strip()
            if near is None and slip(name, fold(word)) and (before == first or fold(word) not in own):
                near = word, at
    return near


_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])")


def _places(story: Story, names: Sequence[str], role: str) -> Iterator[tuple[Evidence, bool]]:
    wanted = [fold(" ".join(name.split())) for name in dict.fromkeys(names) if " " in name.strip()]
    words = set(re.findall(r"[a-z]{4,}", fold(role)))
    for source in story.sources:
        text = fold(source.facts.prose.text)
        for name in wanted:
            for found in re.finditer(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", text):
                near = text[max(0, found.start() - 80) : found.end() + 80]
                beside = bool(words) and words <= set(re.findall(r"[a-z]{4,}", near))
                yield Evidence(source, source.facts.prose.span(Span(*found.span()))), beside


def _kind_at(story: Story, span: Span) -> str:
    block = story.article.block(span)
    return block.kind if block is not None else "body"


# --- superlatives -------------------------------------------------------------------------------------------------------


def _superlatives(story: Story) -> Iterator[Claim]:
    facts = story.article
    text = facts.local.text
    for sentence in facts.local.sentences:
        match = superlative(text[sentence.start : sentence.end])
        if match is None:
            continue
        span = facts.prose.span(Span(sentence.start + match.start(), sentence.start + match.end()))
        if facts.quoted(span) is None and _kind_at(story, span) in _KINDS:
            found = _said(story, match.group())
            verdict: Verdict = "supported" if found else "unchecked" if unsure(story) else "not found"
            yield Claim(span, "superlative", verdict, evidence=found)


def _said(story: Story, words: str) -> tuple[Evidence, ...]:
    """Where a source has the same words."""
    wanted = fold(" ".join(words.split()))
    for source in story.sources:
        at = fold(source.facts.prose.text).find(wanted)
        if at >= 0:
            return (Evidence(source, source.facts.prose.span(Span(at, at + len(wanted)))),)
    return ()
