"""Claims given to nobody who could be asked: experts say, according to media reports, it came to light, rumours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.finding import Hit
from factlint.story import Story
from factlint.story.reporters import Sentence, linked, names_a_reporter, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of

VALUES = ("phrase",)


@dataclass(frozen=True)
class Params:
    following: int = 2
    """How many sentences after the vague one may name the people."""
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""
    allow: tuple[str, ...] = ()
    """Phrases that the desk accepts, in lower case."""


_CROWD = any_of(
    """
    experts analysts observers critics pundits commentators skeptics sceptics insiders detractors naysayers industry_watchers
    market_watchers political_watchers security_watchers military_watchers
    """
)
_KIND = (
    "(?:"
    + any_of(
        """
        some many several most other few a_few a_number_of numerous various leading top independent outside international foreign
        western local political legal military security defen[cs]e industry market medical health policy economic financial election
        constitutional environmental
        """
    )
    + " ){0,3}"
)
_SAYING = any_of(
    """
    say said believe think argue argued warn warned fear feared claim claimed suggest suggested contend maintain insist predict
    predicted expect expected estimate agree doubt wonder speculate question point_out note charge complain call assert allege
    """
)
_STILL = f"(?:{any_of('also often generally widely now still largely long frequently have continue_to have_long have_also')} ){{0,3}}"
_PAPERS = (
    "(?:"
    + any_of(
        """
        some several many various multiple numerous local foreign western unconfirmed recent media news press published tv
        television social_media
        """
    )
    + " ){0,3}"
)
_SPREADING = any_of(
    "circulate circulates circulated circulating swirl swirls swirled swirling abound abounded rife spread spreading persist persisted"
)
_TALK = any_of("speculation talk rumou?rs? whispers? gossip chatter")
_GOING_ROUND = (
    "(?:"
    + any_of("(?:is|was|are|were|has_been|have_been|had_been)")
    + " (?:mounting|growing|rife|swirling|(?:doing|making)_the_rounds|going_round)|".replace("_", " ")
    + "(?:grew|mounted|swirled|intensified|abounded)(?: louder)?)"
)
_END = r"(?=\s*(?:[,.;:]|$))"
_PATTERNS = tuple(
    re.compile(rf"\b{pattern}")
    for pattern in (
        rf"(?:the )?{_KIND}{_CROWD} {_STILL}{_SAYING}\b",
        rf"according to {_KIND}(?:{_CROWD}|rumou?rs){_END}",
        rf"according to {_PAPERS}(?:reports|accounts|outlets|media){_END}",
        rf"(?:media|news|press|unconfirmed|some|several) reports {any_of('say said suggest suggested indicate indicated claim claimed')}\b",
        rf"it (?:(?:has|had|recently|soon|later|also) ){{0,2}}{any_of('came_to_light come_to_light emerged transpired surfaced')} that\b",
        rf"rumou?rs?(?: [a-z]+){{0,6}}? (?:{any_of('have has had were was are is been continue continued to')} ){{0,4}}"
        rf"{_SPREADING}\b",
        r"(?:the )?rumou?r(?: mill)? has it\b",
        rf"there (?:is|are|was|were|has been|have been|had been) (?!no |little |any )(?:[a-z]+ ){{0,2}}{_TALK} (?:that|of|about|over)\b",
        rf"{_TALK}(?: [a-z]+){{0,6}}? {_GOING_ROUND}\b",
        rf"reports (?:that (?:[a-z]+ ){{1,8}})?(?:{any_of('have had has were are been')} ){{0,3}}{_SPREADING}\b",
        r"it (?:(?:has|had|recently|soon|later|also|since) ){0,2}(?:become|became|come out|came out)(?: known)? that\b",
        r"it (?:was|has been|had been) (?:(?:later|also|since|recently) )?(?:revealed|reported|disclosed) that\b",
        r"(?<!who )(?:is|are|was|were) (?:(?:widely|generally|also|long|now) ){0,2}(?:rumou?red|reputed|believed|thought) to (?:be|have)\b",
        r"it (?:is|was) (?:(?:widely|generally|also|now) ){0,2}(?:rumou?red|believed|thought|understood|claimed|alleged) that\b",
    )
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    found: dict[str, list[Span]] = {}
    for number, sentence in enumerate(sentences):
        if sentence.block.kind not in params.sections:
            continue
        for span in _vague(sentence):
            phrase = fold(article.prose.text[span.start : span.end])
            after = sentences[number + 1 : number + 1 + params.following]
            if phrase not in params.allow and not _answered(article, sentence, after, span):
                found.setdefault(phrase, []).append(article.prose.span(span))
    for first, *others in found.values():
        yield Hit(first, {"phrase": " ".join(article.prose.words(first).split())}, places=tuple(others))


def _vague(sentence: Sentence) -> Iterator[Span]:
    """The vague phrases of a sentence in local offsets, none within another."""
    words = fold(sentence.words)
    end = 0
    for match in sorted((m for pattern in _PATTERNS for m in pattern.finditer(words)), key=lambda m: m.span()):
        if match.start() >= end:
            end = match.end()
            yield Span(sentence.local.start + match.start(), sentence.local.start + match.end())


def _answered(article: Facts, sentence: Sentence, after: Sequence[Sentence], span: Span) -> bool:
    """Somebody is named for it, here or right after, or it is somebody's own words."""
    rest = article.prose.text[span.end : sentence.local.end]
    return (
        article.quoted(article.prose.span(span)) is not None
        or " by " in rest[:60]
        or linked(article, sentence)
        or any(names_a_reporter(s.words) for s in (sentence, *after))
    )
