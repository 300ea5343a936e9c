"""Claims given to nobody who could be asked: experts say, according to media reports, it came to light, rumours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import Sentence, linked, names_a_reporter, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.crowds import (
    CROWD_SAYS,
    EXPERTS,
    FINDS,
    HOLDING,
    KINDS_OF_CROWDS,
    KINDS_OF_REPORTS,
    PASSERS_BY,
    REPORTS_SAY,
    SPREADING,
    STILL,
    STRONG_TALK,
)

VALUES = ("phrase",)
LABELS = {
    "crowd": "experts, analysts, critics",
    "reports": "media reports of nobody in particular",
    "emerged": "it emerged, it was revealed",
    "rumour": "rumours and speculation",
    "believed": "is believed, thought or understood to be",
    "some": "some say, many believe",
    "studies": "studies show",
}


@dataclass(frozen=True)
class Params:
    following: int = 2
    """How many sentences after the vague one may name the people."""
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""
    allow: tuple[str, ...] = ()
    """Phrases that the desk accepts, in lower case."""


_CROWD = any_of(EXPERTS)
_KIND = "(?:" + any_of(KINDS_OF_CROWDS) + " ){0,3}"
_SAYING = any_of(CROWD_SAYS)
_HOLDING = any_of(HOLDING)
"""What some always do: what some of those who were asked "said" sums up voices that follow."""
_DOING = any_of(r"\w+ing in on at behind close worth under near among about")
_STILL = f"(?:{any_of(STILL)} ){{0,3}}"
_PAPERS = "(?:" + any_of(KINDS_OF_REPORTS) + " ){0,3}"
_REPORTS_SAY = any_of(REPORTS_SAY)
_SPREADING = any_of(SPREADING)
_STRONG = f"(?:{any_of(STRONG_TALK)} )?"
_TALK = any_of("speculation talk rumou?rs? whispers? gossip chatter")
_GOING_ROUND = (
    "(?:"
    + any_of("(?:is|was|are|were|has_been|have_been|had_been)")
    + " (?:mounting|growing|rife|swirling|(?:doing|making)_the_rounds|going_round)|".replace("_", " ")
    + "(?:grew|mounted|swirled|intensified|abounded)(?: louder)?)"
)
_END = r"(?=\s*(?:[,.;:]|$))"
_PEOPLE = any_of(PASSERS_BY)
_AIDED = f"(?:{any_of('have had has were was are is been continue continued to')} ){{0,4}}"
_COMES_OUT = any_of("came_to_light come_to_light emerged transpired surfaced")
_WHEN = "(?: (?:(?:late |early )?on [a-z]+day|(?:late )?(?:last|this) [a-z]+|today|yesterday))?"
_FINDS = any_of(FINDS)
_EXISTS = "(?:is|are|was|were|has been|have been|had been)"
_IS = "(?:is|are|was|were)"
_WIDELY = f"(?:{any_of('widely generally also long now often commonly')} ){{0,2}}"
_PATTERNS = tuple(
    (label, lazy.regex(rf"\b{pattern}"))
    for label, pattern in (
        ("crowd", rf"(?:the )?{_KIND}{_CROWD} {_STILL}{_SAYING}\b"),
        (
            "crowd",
            rf"(?:the )?{_KIND}{_CROWD} (?:in|from|at|outside|inside|across|interviewed|who)\b[^,.;:]{{1,40}} {_STILL}{_SAYING}\b",
        ),
        ("crowd", rf"(?:market|industry|political) (?:watchers|figures|insiders|players) {_STILL}(?:see|saw|{_SAYING})\b"),
        ("crowd", rf"according to {_KIND}(?:{_CROWD}|rumou?rs){_END}"),
        ("reports", rf"according to {_PAPERS}(?:reports|accounts|outlets|media){_END}"),
        ("reports", rf"(?:media|news|press|unconfirmed|some|several) reports {_REPORTS_SAY}\b"),
        ("reports", rf"(?<!\w )reports (?:in the [^,.;:]{{1,30}}(?:press|media|papers) )?{_REPORTS_SAY}\b"),
        (
            "reports",
            rf"(?:(?:the|some|several|local|foreign|western|national|state) )+(?:media|press|newspapers|outlets) {_STILL}"
            rf"(?:say|said|report|reported|claim|claimed)\b",
        ),
        ("emerged", rf"it (?:(?:has|had|recently|soon|later|also) ){{0,2}}{_COMES_OUT}{_WHEN} that\b"),
        ("rumour", rf"rumou?rs?(?: [a-z]+){{0,6}}? {_AIDED}{_SPREADING}\b"),
        ("rumour", r"(?:the )?rumou?r(?: mill)? has it\b"),
        ("rumour", rf"(?:amid|after|following|despite) (?:(?:days|weeks|months|years|a week|a month) of )?{_STRONG}{_TALK} that\b"),
        ("rumour", r"(?<!\w )(?:the )?word (?:has it|is|was|(?:on|in) the [a-z]+ (?:is|was)) that\b"),
        ("rumour", rf"there {_EXISTS} (?!no |little |any )(?:[a-z]+ ){{0,2}}{_TALK} (?:that|of|about|over)\b"),
        ("rumour", rf"{_TALK}(?: [a-z]+){{0,6}}? {_GOING_ROUND}\b"),
        ("rumour", rf"reports (?:that (?:[a-z]+ ){{1,8}})?(?:{any_of('have had has were are been')} ){{0,3}}{_SPREADING}\b"),
        ("emerged", r"it (?:(?:has|had|recently|soon|later|also|since) ){0,2}(?:become|became|come out|came out)(?: known)? that\b"),
        ("emerged", r"it (?:was|has been|had been) (?:(?:later|also|since|recently) )?(?:revealed|reported|disclosed) that\b"),
        ("believed", rf"(?<!who ){_IS} {_WIDELY}(?:rumou?red|reputed|believed|thought) to (?:be|have)\b"),
        ("believed", rf"(?<!who ){_IS} {_WIDELY}(?:understood|said|reported) to (?:have|be {_DOING})\b"),
        ("believed", rf"it (?:is|was) {_WIDELY}(?:rumou?red|believed|thought|claimed|alleged|feared|said) that\b"),
        ("believed", r"it (?:is|was) (?:widely|generally|commonly) expected that\b"),
        ("believed", rf"(?<!make )(?<!made )it (?:is|was) {_WIDELY}understood (?!why|how|what|when|where|by|as|in|to|and|or)"),
        ("some", rf"(?<!\w )(?:some|many|others|several|plenty|most)(?: {_PEOPLE})? {_STILL}{_HOLDING}\b(?! to)"),
        (
            "studies",
            rf"(?<!\w )(?:(?:some|many|several|numerous|recent|various|most) )*(?:studies|research|surveys|polls) (?:(?:has|have) )?"
            rf"{_FINDS}\b",
        ),
    )
)


_ACTIVE = ("crowd", "some", "studies")
"""What has a subject of its own: "by" after it names nobody, as it does after "it was revealed"."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    found: dict[str, tuple[str, list[Span]]] = {}
    for number, sentence in enumerate(sentences):
        if sentence.block.kind not in params.sections:
            continue
        for label, span in _vague(sentence):
            phrase = fold(article.prose.text[span.start : span.end])
            after = _following(sentences, number, label, params.following)
            if phrase not in params.allow and not _answered(article, sentence, after, span, label):
                found.setdefault(phrase, (label, []))[1].append(article.prose.span(span))
    for label, (first, *others) in found.values():
        yield Hit(first, {"phrase": " ".join(article.prose.words(first).split())}, label, places=tuple(others))


def _following(sentences: Sequence[Sentence], number: int, label: str, most: int) -> list[Sentence]:
    """The sentences that may name the people: of its paragraph, and of the next one where a crowd is followed by one of its people."""
    block = sentences[number].block
    return [s for s in sentences[number + 1 : number + 1 + most] if label in _ACTIVE or s.block == block]


def _vague(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """The vague phrases of a sentence, each with its label, in local offsets, none within another."""
    words = fold(sentence.words)
    end = 0
    found = sorted((m.span(), label) for label, pattern in _PATTERNS for m in pattern.finditer(words))
    for (start, stop), label in found:
        if start >= end:
            end = stop
            yield label, Span(sentence.local.start + start, sentence.local.start + len(words[:stop].rstrip()))


def _answered(article: Facts, sentence: Sentence, after: Sequence[Sentence], span: Span, label: str) -> bool:
    """Somebody is named for it, here or right after, or it is somebody's own words."""
    rest = article.prose.text[span.end : sentence.local.end]
    return (
        article.quoted(article.prose.span(span)) is not None
        or (label not in _ACTIVE and " by " in rest[:60])
        or linked(article, sentence)
        or any(names_a_reporter(s.words) for s in (sentence, *after))
        or _passed_on(article, article.prose.span(span))
    )


def _passed_on(article: Facts, phrase: Span) -> bool:
    """Somebody with a name says it all, vague words included: "studies show …, Ada Lind of the institute said"."""
    if article.model is None:
        return False
    return any(
        article.document[source][:1].isupper() and not source.overlaps(phrase)
        for one in article.attributions
        if not one.anonymous and any(part.overlaps(phrase) for part in one.content)
        for source in one.source
    )
