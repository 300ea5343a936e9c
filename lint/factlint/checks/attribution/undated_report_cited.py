"""Reports, studies and surveys that nobody could look up: no author, no title, no date, no link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import Sentence, linked, read
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.papers import NAMED_BY

VALUES = ("phrase",)


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""


_PAPER = any_of("report study survey analysis review audit paper estimate")
_SOME = (
    "(?:an?|one|another|some) (?:(?:new|recent|latest|major|leaked|independent|comprehensive|recently released|recently published) ){0,3}"
)
_CITED = lazy.regex(
    rf"\b(?:according to|says|said|found in) {_SOME}{_PAPER}\b(?=\s*(?:[,.;]|$|released\b|published\b|that\b))"
    rf"|\b{_SOME}{_PAPER} {any_of('found shows showed says said concluded suggests suggested estimated revealed')}\b"
)
_NAMED = lazy.regex(
    rf"^(?:,? {any_of(NAMED_BY)}\b[^.;]{{0,80}}?)?"
    r",? ?(?:[A-Z][\w’'.&-]+|(?:19|20)\d\d\b|[“”\"])"
)
"""What says whose the paper is, right after it: "by the Tax Center", "released in May"."""
_OWNER = lazy.regex(r"[A-Z][\w’'.&-]+ (?:(?:19|20)\d\d )?$|[A-Z][\w.&-]+,$|\b(?:19|20)\d\d,? $")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    for number, sentence in enumerate(sentences):
        match = _CITED.search(fold(sentence.words)) if sentence.block.kind in params.sections else None
        if match is None or linked(article, sentence) or _identified(sentences, number, match):
            continue
        place = article.prose.span(Span(sentence.local.start + match.start(), sentence.local.start + match.end()))
        if article.quoted(place) is None:
            yield Hit(place, {"phrase": article.prose.words(place)})


def _identified(sentences: Sequence[Sentence], number: int, match: re.Match[str]) -> bool:
    """A name, a title or a year is beside the paper, or the sentence before or after comes back to it."""
    here = sentences[number]
    beside = here.words[match.end() :]
    if _NAMED.match(beside) or _OWNER.search(here.words[max(1, match.start() - 60) : match.start()]):
        return True
    around = (*sentences[max(0, number - 1) : number], *sentences[number + 1 : number + 2])
    return any(re.search(rf"\b{_PAPER}s?\b|\bresearchers\b|\bauthors?\b", fold(s.words)) for s in around)
