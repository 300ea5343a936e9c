"""Anonymous sources without a word on who they are or why they are not named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import Sentence, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.anonymous import REASON_NEXT, SAY_NAMELESS, SOURCE_TRADES
from factlint.words.patterns import alternatives

VALUES = ("phrase",)
LABELS = {
    "bare": "only “a source”, with nothing that describes the person",
    "unnamed": "somebody who asked not to be named, without a reason",
    "reason": "on condition of anonymity, without a reason",
    "described": "a source described only by a trade or a place, without a reason",
}


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""
    reasons: tuple[str, ...] = ()
    """More phrases that count as a reason, in lower case."""


_SAY = any_of(SAY_NAMELESS)
_TRADE = any_of(SOURCE_TRADES)
_BARE = lazy.regex(
    rf"(?:\b{any_of('a one another two three several multiple some many our various')} |(?<![\w'-] )(?<![\w'-]))sources? "
    rf"(?:{any_of('also have had has')} )?{_SAY}\b"
)
_CITED = lazy.regex(
    r"\b(?:according to|citing|quoting|confirmed by) (?:(?:some|several|various|multiple|our|two|three) )?sources?(?=\s*(?:[,.;:]|$))"
)
_KNOWING = (
    r"(?:(?:close|near) to|familiar with|briefed (?:on|about)|with (?:[a-z]+ )?knowledge of|inside|within|in|at|from) "
    r"(?:(?!said\b|say\b)[\w'’-]+ ?){1,5}"
)
_SAID = rf"(?<! ) (?:{any_of('also have had has')} )?{_SAY}\b"
_ADJECTIVES = r"(?:(?!(?:but|and|or|that|as|while|if)\b)[a-z-]+ ){0,2}"
_SO_MANY = f"(?:{any_of('a an one two three several some many multiple the')} )?"
_NOT_A_PLACE = "(?!(?:in|at|from|within|inside) )"
_DESCRIBED = tuple(
    lazy.regex(rf"(?<![\w'-]){pattern}")
    for pattern in (
        rf"{_SO_MANY}{_ADJECTIVES}(?:sources?|insiders?) {_KNOWING}{_SAID}",
        rf"(?:people|persons|an? person|one person) {_NOT_A_PLACE}{_KNOWING}{_SAID}",
        rf"{_TRADE} sources?{_SAID}",
        rf"according to (?:[a-z-]+ ){{0,3}}(?:people|persons?|sources?) {_NOT_A_PLACE}{_KNOWING}",
        rf"according to {_SO_MANY}{_TRADE} sources?\b",
    )
)
"""A source whose trade or place is given and nothing else."""
_UNNAMED = lazy.regex(
    r"\b(?:(?:citing|quoting|according to|told by) )?(?:(?:an?|one|two|several|some|the) )?(?:anonymous|unnamed|unidentified|unspecified) "
    r"(?:[a-z-]+ ){0,2}(?:sources?|officials?|insiders?|aides?)\b"
)
_NO_REASON = lazy.regex(
    alternatives(
        ("on condition of anonymity", "on (?:the )?condition of anonymity", "spoke on condition of anonymity"),
        (
            "on condition of not being named",
            "on condition (?:that )?(?:he|she|they) not be (?:named|identified)",
            "on condition that he not be named",
        ),
        (
            "did not want a name used",
            "(?:did not|didn't|does not|doesn't) want (?:his|her|their) (?:full |real )?names? (?:to be )?(?:used|published|printed|given)",
            "did not want her name to be used",
        ),
        (
            "asked not to be named",
            "(?:asked|requested|wished|wanted|preferred|declined) (?:not )?to (?:be (?:named|identified)|remain anonymous|stay anonymous)",
            "asked not to be named",
        ),
        ("asked for anonymity", "(?:asked|requested) (?:for )?anonymity", "asked for anonymity"),
        ("spoke anonymously", "spoke anonymously", "spoke anonymously"),
        ("speaking anonymously", "speaking anonymously", "speaking anonymously"),
        ("granted anonymity", "granted anonymity", "was granted anonymity"),
        before=r"\b(?:",
        after=r")\b",
    )
)
_REASON = lazy.regex(
    r"\b"
    + any_of(
        r"""
        because fear fears feared fearing afraid worried (?:not|n't)_(?:been_)?(?:authori[sz]ed|allowed|permitted|cleared|empowered)
        unauthori[sz]ed free_to freely candidly frankly openly sensitiv\w+ private privately confidential\w* retaliation reprisals?
        retribution repercussions? stigma lest ground_rules not_(?:yet_)?public victims? minors? abused? assault(?:ed)?
        """
    )
    + r"\b"
)
"""What counts as a reason wherever it is beside the source."""
_REASON_NEXT = lazy.regex(r"^[^.;]{0,40}\b" + any_of(REASON_NEXT) + r"\b")
"""What counts only right after the promise: "on condition of anonymity to discuss …"."""


_PATTERNS = (
    ("unnamed", _UNNAMED),
    ("bare", _BARE),
    ("bare", _CITED),
    ("reason", _NO_REASON),
    *(("described", pattern) for pattern in _DESCRIBED),
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    found: dict[tuple[str, str], list[Span]] = {}
    for number, sentence in enumerate(sentences):
        if sentence.block.kind not in params.sections:
            continue
        for label, span in _unnamed(sentences, number, params):
            place = article.prose.span(span)
            if article.quoted(place) is None:
                phrase = " ".join(article.prose.text[span.start : span.end].lower().split())
                found.setdefault((label, phrase), []).append(place)
    for (label, phrase), (first, *others) in found.items():
        yield Hit(first, {"phrase": phrase}, label, places=tuple(others))


def _unnamed(sentences: Sequence[Sentence], number: int, params: Params) -> Iterator[tuple[str, Span]]:
    """What a sentence says of sources without names, each with what is missing; local offsets."""
    sentence = sentences[number]
    words = fold(sentence.words)
    around = " ".join(fold(s.words) for s in sentences[max(0, number - 1) : number + 2] if s.block == sentence.block)
    reasoned = _REASON.search(around) is not None or any(reason in around for reason in params.reasons)
    for label, pattern in _PATTERNS:
        match = pattern.search(words)
        if match and (label == "bare" or not (reasoned or (label == "reason" and _REASON_NEXT.search(words[match.end() :])))):
            yield label, Span(sentence.local.start + match.start(), sentence.local.start + len(words[: match.end()].rstrip()))
            return
