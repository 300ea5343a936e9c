"""Headlines that go beyond their story: its opposite, a mayor for a former mayor, a minister for an aide, a stronger verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.polarity import Statements
from factlint.story.headlines.restated import about
from factlint.story.quotes.echoes import APART
from factlint.story.quotes.lexicon import inflected
from factlint.text import Section, Span, fold
from factlint.words import any_of
from factlint.words.headlines.persons import AIDES, CONTESTS, LESS, OFFICES

VALUES = ("here", "there", "line")
LABELS = {
    "polarity": "the opposite of what the story says",
    "agent": "somebody else does it in the story",
    "office": "another office than in the story",
    "verb": "a stronger verb than in the story",
}

_OFFICE = any_of(OFFICES)
_LESS = any_of(LESS)
_HOLDER = lazy.regex(rf"(?<![\w-]){_OFFICE}(?![\w'-])")
_CONTEST = lazy.regex(rf" {any_of(CONTESTS)}\b")
_LESSER = lazy.regex(rf"\b{_LESS}[ -](?:[\w.-]+ ){{0,3}}\Z")
_AIDE = any_of(AIDES)
_SPEAKS = lazy.regex(
    rf"(?<![\w.-])(?P<who>[\w.-]{{1,40}})['’]s (?:[\w-]+ ){{0,3}}?(?P<aide>{_AIDE})\b(?! (?:and|or)\b)"
    r"[^.;:“”\"]{0,60}?\b(?P<verb>[a-z]{3,})\b"
)
_SUBJECT = lazy.regex(r"(?:[\w.'’-]+ ){0,3}?(?P<who>[A-Z][\w.-]+) (?P<verb>[A-Za-z]{3,})\b")
_SENTENCES = 2

_DEGREES = tuple(
    (frozenset(strong.split()), frozenset(weak.split()))
    for strong, weak in (
        ("arrest arrests arrested jail jails jailed detained custody", "questioned interviewed"),
        ("charge charges charged indicts indicted indictment", "questioned investigated"),
        ("convicts convicted guilty conviction", "charged accused indicted"),
        ("ban bans banned outlaws outlawed prohibits prohibited", "restrict restricts restricted limits limited discourages discouraged"),
        ("approve approves approved pass passes passed adopts adopted enacts enacted vote voted", "considers considered proposes proposed"),
        (
            "order orders ordered forces forced requires required mandates mandated must",
            "asks asked urges urged advises advised recommends recommended",
        ),
        ("kill kills killed dead dies died die death deaths fatal", "injured injures wounded wounds hurt"),
        ("cause causes caused causing", "linked associated correlated"),
        ("prove proves proved proof proven", "suggests suggested suggest indicates"),
        (
            "cancel cancels canceled cancelled scraps scrapped axes axed called",
            "postpones postponed delays delayed suspends suspended pauses paused",
        ),
        ("fire fires fired sacks sacked ousts ousted dismissed", "suspended placed reassigned"),
        ("sue sues sued lawsuit suit", "threatens threatened"),
        ("abolish abolishes abolished ends ended scraps scrapped", "cuts cut reduces reduced trims trimmed"),
    )
)
"""Verbs of a headline and the weaker ones of a story that it is not a short form of."""
_WORD = lazy.regex(r"[a-z]+")


@dataclass(frozen=True)
class Params:
    shared: int = 2
    """Content words that the headline shares with the sentence it goes beyond."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a headline, the most severe: labels `polarity`, `agent`, `office`, `verb`."""
    article = story.article
    headline = next((block for block in article.local.blocks if block.kind == "headline"), None)
    if headline is None:
        return
    title = article.prose.text[headline.span.start : headline.span.end]
    lead = list(_lead(article, headline))
    for found in (
        _denied(article, title),
        _spoken(article, title, lead),
        _held(article, title),
        _harder(article, title, lead, params.shared),
    ):
        for label, here, there in found:
            values = {"here": title[here.start : here.end], "there": _shown(article, there)}
            values["line"] = str(article.document.place(there.start).line)
            span = article.prose.span(here.shifted(headline.span.start))
            yield Hit(span, values, label, evidence=(Spot(article.document, there, "the story"),))
            return


Found = tuple[str, Span, Span]
"""A label, the words of the headline (local to it), and those of the story (in the file)."""


def _shown(article: Facts, there: Span) -> str:
    words = " ".join(article.prose.words(there).split())
    return words if len(words) <= 120 else words[:119].rsplit(" ", 1)[0] + " …"


def _lead(article: Facts, headline: Section) -> Iterator[Span]:
    """The first sentences under the headline, in local offsets."""
    first = next((b.span for b in article.local.blocks if b.kind == "body" and b.span.start > headline.span.end), None)
    if first is not None:
        yield from [s for s in article.local.sentences if s in first][:_SENTENCES]


def _denied(article: Facts, title: str) -> Iterator[Found]:
    for found in Statements(article).opposed(title):
        yield "polarity", found.statement, found.story


def _spoken(article: Facts, title: str, lead: list[Span]) -> Iterator[Found]:
    """The headline lets somebody say or do what the story gives to an aide, a party, a brother."""
    subject = _SUBJECT.match(title)
    if subject is None:
        return
    text = article.prose.text
    for sentence in lead:
        for found in _SPEAKS.finditer(text, sentence.start, sentence.end):
            who, verb = fold(subject["who"]), fold(subject["verb"])
            if fold(found["who"]) == who and inflected(verb, found["verb"]) and not _does(article, who, verb):
                yield "agent", Span(subject.start("who"), subject.end("verb")), article.prose.span(Span(*found.span()))


def _does(article: Facts, who: str, verb: str) -> bool:
    """Somewhere in the story the person does it, too."""
    after = re.compile(rf"\b{re.escape(who)}(?:,[^,.]{{0,60}},)? (?:[a-z]+ ){{0,2}}?(?P<verb>[a-z]+)")
    return any(inflected(verb, found["verb"]) for block in _body(article) for found in after.finditer(block))


def _held(article: Facts, title: str) -> Iterator[Found]:
    """The headline has a mayor, and the story only ever a former or a deputy mayor."""
    folded = fold(title)
    for holder in _HOLDER.finditer(folded):
        if _CONTEST.match(folded, holder.end()) or _LESSER.search(folded, 0, holder.start()) or folded[holder.end() :].startswith("'"):
            continue
        office = re.compile(rf"\b{holder[0]}s?\b")
        places = [
            (block.span.start + found.start(), bool(_LESSER.search(words, max(0, found.start() - 60), found.start())), found)
            for block in article.local.blocks
            if block.kind not in APART
            for words in (fold(article.prose.text[block.span.start : block.span.end]),)
            for found in office.finditer(words)
        ]
        if places and all(less for _, less, _ in places):
            at, _, found = places[0]
            text = fold(article.prose.text[max(0, at - 60) : at])
            less = _LESSER.search(text)
            start = at - (len(text) - less.start()) if less else at
            yield "office", Span(*holder.span()), article.prose.span(Span(start, at + len(found[0])))


def _harder(article: Facts, title: str, lead: list[Span], shared: int) -> Iterator[Found]:
    """The headline's verb is stronger than the one of the lead, and nothing in the story is as strong."""
    words = {match[0]: Span(*match.span()) for match in _WORD.finditer(fold(title))}
    said: frozenset[str] | None = None
    for strong, weak in _DEGREES:
        mine = next((word for word in words if word in strong), None)
        if mine is None or title.rstrip().endswith("?"):
            continue
        said = frozenset(word for block in _body(article) for word in _WORD.findall(block)) if said is None else said
        if strong & said:
            continue
        for sentence in lead:
            text = article.prose.text[sentence.start : sentence.end]
            found = next((match for match in _WORD.finditer(fold(text)) if match[0] in weak), None)
            if found and len((about(title) & about(text)) - about(mine)) >= shared:
                yield "verb", words[mine], article.prose.span(Span(*found.span()).shifted(sentence.start))


def _body(article: Facts) -> Iterator[str]:
    for block in article.local.blocks:
        if block.kind not in APART:
            yield fold(article.prose.text[block.span.start : block.span.end])
