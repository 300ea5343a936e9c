"""Stories whose news rests on one unnamed person and nobody else, and plurals that make several of that one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stems
from factlint.story.reporters import Sentence, has_a_reporter, linked, names_a_reporter, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.anonymous import SAY_NAMELESS, SEVERAL
from factlint.words.patterns import alternatives

VALUES = ("phrase",)
LABELS = {"single": "one unnamed person is the only source", "plural": "a plural for what is one unnamed person"}


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_NEAR = 3
"""Whoever is heard in this many paragraphs at the head of a story is beside its news, or is the one whose name comes later."""
_SAME_NEWS = 3
"""A sentence that shares this many content words is about the same thing."""

_SAY = any_of(SAY_NAMELESS)
_KIND = any_of("official source aide insider adviser advisor staffer diplomat")
_DOES = rf"(?:(?:also|has|have|had|later|who [^.;]{{0,120}},) )?{_SAY}\b"
_APPOSED = r"(?:, (?:speaking|who|citing|asking)[^.;]{0,140},)?"
_PERSON = rf"person (?:familiar with|briefed on|with knowledge of|close to) (?:(?!{_SAY}\b)[\w'-]+ ?){{1,5}}"
_UNNAMED = rf"(?:an?|one) (?:[\w.'-]+ ){{0,4}}?(?:{_KIND}|{_PERSON})"
_ONE = lazy.regex(
    rf"\b(?P<phrase>{_UNNAMED}(?<! ))(?: (?:familiar|briefed|close|with|in|at|from|of)\b[^,.;]{{0,60}})?{_APPOSED} {_DOES}"
    rf"|\b{_SAY} (?P<after>{_UNNAMED}(?<! ))(?![\w-])"
    rf"|\b(?:according to|citing) (?P<cited>{_UNNAMED}(?<! ))(?![\w-])",
    signs=("official", "source", "aide", "insider", "advis[eo]r", "staffer", "diplomat", "person "),
)
_MANY = lazy.regex(
    alternatives(
        (
            "several speak",
            rf"(?P<phrase>\b(?:[\w.'-]+ ){{0,2}}?(?:officials|sources|aides|insiders|advisers|diplomats)) {_DOES}",
            "two officials said",
        ),
        ("a label before a colon", r"(?P<head>\b(?:officials|sources|aides|insiders|diplomats)):", "officials: the bridge is closed"),
        (
            "cited",
            r"according to (?P<cited>(?:[\w.'-]+ ){0,2}?(?:officials|sources|aides|insiders|diplomats))\b",
            "according to two officials",
        ),
    )
)
_THE_ONE = lazy.regex(
    rf"\bthe (?P<kind>source|aide|insider)(?:, who [^,.;]{{0,120}},|,)? {_SAY}\b|\b{_SAY} the (?P<after>source|aide|insider)\b"
)
_SAME = lazy.regex(rf"\b(?:the|that|this|same) (?:[\w.'-]+ ){{0,2}}?(?:{_KIND}|person)\b|\b(?:he|she|they) (?:also |then |later )?{_SAY}\b")
_SEVERAL = lazy.regex(
    (
        rf"\b(?:{any_of(SEVERAL)} (?:[\w.'-]+ ){{0,2}}?(?:officials?|"
        r"sources?|aides?|people|insiders?|advisers?|diplomats?|persons?)|"
    )
    + any_of(
        """
        officials sources aides insiders advisers diplomats people_(?:familiar|briefed|with) documents? records filings? emails?
        memo
        """
    )
    + r")\b"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = [sentence for sentence in read(article) if not _quoted(story, sentence)]
    body = [sentence for sentence in sentences if sentence.block.kind in params.sections]
    ones = [(sentence, span) for sentence in body for span in _one(sentence)]
    above = [sentence for sentence in sentences if sentence.block.kind in ("headline", "dek")]
    if len(ones) == 1 and not any(_another(story, sentence, ones[0][0]) for sentence in body):
        span = ones[0][1]
        evidence = Spot(article.document, article.prose.span(span), "the one source of the story")
        for title in above:
            match = _MANY.search(fold(title.words))
            if match:
                place = article.prose.span(_part(title, match))
                yield Hit(place, {"phrase": article.prose.words(place)}, "plural", evidence=(evidence,))
                return
    if ones:
        yield from _alone(story, body, *ones[0])
    else:
        yield from _dwindling(story, body)


def _alone(story: Story, body: Sequence[Sentence], sentence: Sentence, span: Span) -> Iterator[Hit]:
    """News at the head of the story that one unnamed person gives: nobody else is beside it, or says the same further down."""
    if sentence.block != body[0].block:
        return
    near, news = list(dict.fromkeys(one.block for one in body))[:_NEAR], stems(sentence.words)
    if not any(_another(story, one, sentence) and (one.block in near or len(stems(one.words) & news) >= _SAME_NEWS) for one in body):
        place = story.article.prose.span(span)
        yield Hit(place, {"phrase": story.article.prose.words(place)}, "single")


def _dwindling(story: Story, body: Sequence[Sentence]) -> Iterator[Hit]:
    """ "Aides said …" and then "the aide added", where no single one of them was mentioned."""
    prose = story.article.prose
    for number, sentence in enumerate(body):
        words = fold(sentence.words)
        alone = _THE_ONE.search(words)
        if not alone:
            continue
        kind = alone["kind"] or alone["after"]
        before = [(s, fold(s.words)) for s in body[:number]]
        if any(re.search(rf"\b{kind}\b", text) for _, text in before):
            return
        for earlier, text in before:
            many = re.search(rf"(?<![\w-]){kind}s {_DOES}", text)
            if many and not re.search(
                rf"\b(?:two|three|four|five|several|some|many|multiple|both|one of) (?:[\w.'-]+ ){{0,3}}{kind}s", text
            ):
                place = prose.span(Span(earlier.local.start + many.start(), earlier.local.start + many.start() + len(kind) + 1))
                other = prose.span(Span(sentence.local.start + alone.start(), sentence.local.start + alone.end()))
                yield Hit(place, {"phrase": prose.words(place)}, "plural", evidence=(Spot(story.article.document, other, "one of them"),))
                return
        return


def _one(sentence: Sentence) -> Iterator[Span]:
    """The unnamed person that a sentence lets speak, in local offsets; at most one."""
    words = fold(sentence.words)
    match = _ONE.search(words)
    if match:
        yield _part(sentence, match)


def _part(sentence: Sentence, match: re.Match[str]) -> Span:
    start, end = next(match.span(name) for name, found in match.groupdict().items() if found)
    return Span(sentence.local.start + start, sentence.local.start + end)


def _another(story: Story, sentence: Sentence, known: Sentence) -> bool:
    """Somebody or something else vouches for a part of the story: a name, a paper, a link, a second person."""
    words = fold(sentence.words)
    if _SEVERAL.search(words) or linked(story.article, sentence):
        return True
    if sentence == known:
        return False
    return names_a_reporter(sentence.words) or (has_a_reporter(sentence.words) and not _SAME.search(words))


def _quoted(story: Story, sentence: Sentence) -> bool:
    """The whole sentence is in quotation marks."""
    place = story.article.prose.span(sentence.local)
    quote = story.article.quoted(place)
    return quote is not None and place in quote.span
