"""Insults and verdicts on others that nobody puts a name to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.model import Speaker
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import fold
from factlint.words import any_of
from factlint.words.attribution.anonymous import ATTACKED, NAMELESS_SOURCES

VALUES = ("speaker", "word")


@dataclass(frozen=True)
class Params:
    words: tuple[str, ...] = ()
    """More words that no unnamed person should say of another, in lower case."""


_ATTACK = any_of(
    """
    liars? crooks? crooked idiots? idiotic imbeciles? morons? moronic thugs? cowards? cowardly lunatics? madm[ae]n maniacs? psychopaths?
    sociopaths? narcissists? buffoons? clowns? frauds? charlatans? traitors? treacherous incompetents? corrupt bull(?:y|ies) tyrants?
    creeps? pigs? scum scumbags? racists? bigots? sexists? weasels? snakes? rats? hypocrites? delusional unhinged deranged unfit_for
    pathetic despicable spineless clueless stupid laughable disgrace disgraceful embarrassment embarrassing nonsense ridiculous
    out_of_touch tone-deaf dishonest cynical shameful shameless ignorant arrogant vindictive petty toxic crazy insane joke disaster
    hypocritical hypocrisy cheats? con_m[ae]n con_artists? losers? amateurs? amateurish weak feckless reckless desperate
    """
)
_NAMELESS = lazy.regex(
    r"(?:an?|one|another|the|this|that) (?:[\w.'-]+ ){0,4}?" + any_of(NAMELESS_SOURCES) + r"\b",
)
_PERSON = lazy.regex(rf"\b(?i:{any_of(ATTACKED)})\b|(?<!^)\b[A-Z][a-z]+ (?:is|was)\b")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    own = "|".join(map(re.escape, params.words))
    attack = re.compile(rf"\b(?:{_ATTACK}{'|' + own if own else ''})(?![\w-])")
    said = [
        (quote, attack.search(fold(article.prose.words(quote.inner)))) for quote in article.quotes if quote.kind in ("speech", "fragment")
    ]
    if not any(match for _, match in said):
        return
    speakers = article.speakers
    for quote, match in said:
        speaker = speakers[quote.index]
        words = article.prose.words(quote.inner)
        if match and speaker and _unnamed(speaker) and (_PERSON.search(words) or quote.kind == "fragment"):
            evidence = (Spot(article.document, speaker.span, "who says so"),)
            yield Hit(quote.inner, {"speaker": article.prose.words(speaker.span), "word": match.group()}, evidence=evidence)


def _unnamed(speaker: Speaker) -> bool:
    return speaker.kind == "description" and speaker.name is None and _NAMELESS.match(fold(speaker.text)) is not None
