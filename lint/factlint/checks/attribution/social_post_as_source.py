"""Posts, screenshots and clips of nobody in particular that carry a claim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import linked, names_a_reporter, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.crediting import SHOWS, SITES
from factlint.words.patterns import alternatives

VALUES = ("phrase",)


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_SITE = any_of(SITES)
_POST = any_of("posts? tweets? screenshots? messages? videos? clips? footage photos? images?")
_SHOWS = any_of(SHOWS)
_SPREAD = "(?:(?:posted|shared|circulating|published|spreading|circulated) )?(?:widely )?(?:on|to|across|via)"
_CLAIM = lazy.regex(
    alternatives(
        (
            "a post shared on a site shows",
            rf"\b(?:(?:an?|one|some|several|other|viral|unverified|anonymous) )+{_POST} {_SPREAD} {_SITE} (?:\w+ "
            rf")?{_SHOWS}\b",
            "a video shared on facebook shows",
        ),
        (
            "according to a post",
            rf"\baccording to (?:an?|one|some|several) (?:[\w-]+ )?(?:{_POST} (?:on|to) {_SITE}|tweets?|social "
            r"media posts?|facebook posts?)(?=\s*(?:[,.;]|$))",
            "according to a tweet,",
        ),
        (
            "users said",
            rf"\b(?:social media|facebook|twitter|tiktok) users {any_of('said claimed reported alleged posted')}\b",
            "twitter users claimed",
        ),
        (
            "posts show",
            rf"(?:^|[,;:] )(?:(?:and|but|several|some|many|recent|other) )*(?:social media|{_SITE}) {_POST} {_SHOWS}\b",
            "social media posts show",
        ),
    ),
    signs=("post", "tweet", "screenshot", "message", "video", "clip", "footage", "photo", "image", " users "),
)
_PLATFORM = lazy.regex(rf"\b{_SITE}\b", re.IGNORECASE)
_WHOSE = lazy.regex(
    r"@\w|\b(?:verified|confirmed|authenticated|geolocated|account|could not (?:be|immediately)|unable to|handle|reviewed by)\b"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    for number, sentence in enumerate(sentences):
        match = _CLAIM.search(fold(sentence.words)) if sentence.block.kind in params.sections else None
        if match is None or linked(article, sentence):
            continue
        around = " ".join(s.words for s in sentences[number : number + 2])
        place = article.prose.span(Span(sentence.local.start + match.start(), sentence.local.start + match.end()))
        if not (_WHOSE.search(around) or names_a_reporter(_PLATFORM.sub("it", sentence.words)) or article.quoted(place)):
            yield Hit(place, {"phrase": article.prose.words(place)})
