"""Quotations given to "he" or "she" where two people are in the sentence before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.model import Speaker
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words.names.given import MEN, WOMEN

VALUES = ("pronoun", "people")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    seen: set[Span] = set()
    for speaker in article.local.speakers:
        if speaker is None or speaker.carried or speaker.text.lower() not in ("he", "she") or speaker.span in seen:
            continue
        seen.add(speaker.span)
        people = _candidates(article, speaker)
        if len(people) == 2:
            yield Hit(article.prose.span(speaker.span), {"pronoun": speaker.text.lower(), "people": " or ".join(people)})


def _candidates(article: Facts, speaker: Speaker) -> tuple[str, ...]:
    """The people of the sentence before in the same paragraph who may be meant; none where the pronoun's own sentence names one before it.

    Nobody calls one person "she" and then by name in a clause: who "she told Lind" is, is not Lind.
    """
    sentences = article.local.sentences
    at = bisect_right(sentences, speaker.span.start, key=lambda span: span.start) - 1
    if at < 1 or "\n" in article.prose.text[sentences[at - 1].end : sentences[at].start]:
        return ()
    if _people(article, Span(sentences[at].start, speaker.span.start)):
        return ()
    after = _people(article, Span(speaker.span.end, sentences[at].end))
    other = MEN if speaker.text.lower() == "she" else WOMEN
    before = _people(article, sentences[at - 1])
    return tuple(name for name in before if name not in after and name.split()[0].lower() not in other)


def _people(article: Facts, span: Span) -> tuple[str, ...]:
    names = article.local.names
    at = bisect_right(names, span.start, key=lambda name: name.span.end)
    found: dict[str, None] = {}
    for name in names[at:]:
        if name.span.start >= span.end:
            break
        if name.kind == "person":
            found[article.local.entities[name.entity].name] = None
    return tuple(found)
