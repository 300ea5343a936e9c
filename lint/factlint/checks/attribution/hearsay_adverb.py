"""Hearsay adverbs with nobody to ask: reportedly, allegedly, apparently, and no reporter in the sentence or beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.page.boilerplate import QUOTED
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import Sentence, has_a_reporter, linked, read, reported
from factlint.text import SectionKind, Span
from factlint.words import any_of
from factlint.words.attribution.softened import ACCUSED, INFERRED

VALUES = ("adverb",)


@dataclass(frozen=True)
class Params:
    adverbs: tuple[str, ...] = ("reportedly", "allegedly", "supposedly", "purportedly", "apparently")
    """The adverbs that are looked for."""
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_ACCUSED = lazy.regex(
    rf"\b{any_of(ACCUSED)}\b"
    r"[^.;]{0,60}\b(?:for|of|with|over|on)\s(?:\w+ )?$",
    re.IGNORECASE,
)
"""Who is wanted for allegedly doing it is accused by those who want him."""
_BEFORE_AN_ADJECTIVE = lazy.regex(r"\b(?:an?|the|this|that|its|his|her|their|some|two|three)\s$", re.IGNORECASE)
"""An apparently simple word looks simple to whoever writes of it."""
_INFERRED = lazy.regex(rf"(?:apparently|supposedly),? {any_of(INFERRED)}\b", re.IGNORECASE)
"""What apparently is so, or is done to some end, the writer has worked out; what apparently happened was heard."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    if not params.adverbs:
        return
    article = story.article
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, params.adverbs))})\b", re.IGNORECASE)
    sentences = read(article)
    for number, sentence in enumerate(sentences):
        if sentence.block.kind not in params.sections:
            continue
        for match in pattern.finditer(sentence.words):
            if _says_no_more(sentence.words, match):
                continue
            at = sentence.local.start
            place = article.prose.span(Span(at + match.start(), at + match.end()))
            if (
                article.quoted(place) is None
                and not linked(article, sentence)
                and not (reported(article, sentence, place) or _answered(sentences, number))
            ):
                yield Hit(place, {"adverb": match.group().lower()})


def _says_no_more(words: str, adverb: re.Match[str]) -> bool:
    """The adverb says how something looks, or what somebody is accused of, not what was heard."""
    before = words[max(0, adverb.start() - 90) : adverb.start()]
    looks = adverb.group().lower() in ("apparently", "supposedly") and _BEFORE_AN_ADJECTIVE.search(before)
    accused = adverb.group().lower() in ("allegedly", "reportedly") and _ACCUSED.search(before)
    return bool(_INFERRED.match(words, adverb.start()) or looks or accused)


def _answered(sentences: Sequence[Sentence], number: int) -> bool:
    """A reporter is there in the sentence, in the next one, or in the one before of the same paragraph.

    A new paragraph that begins with a quotation gives it to whoever says it, and not what was heard before.
    """
    here = sentences[number]
    after = [one for one in sentences[number + 1 : number + 2] if one.block == here.block or one.words[:1] not in QUOTED]
    beside = [here, *after]
    if number and sentences[number - 1].block == here.block:
        beside.append(sentences[number - 1])
    return any(has_a_reporter(sentence.words) for sentence in beside)
