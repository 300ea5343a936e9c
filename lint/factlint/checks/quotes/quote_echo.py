"""Quotations that appear twice in the running text: in the same words, or in nearly the same ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.align import word_diff
from factlint.story.quotes.echoes import Echo, change, echoes, own_words, two_speakers
from factlint.story.quotes.labels import MISQUOTED
from factlint.story.quotes.verdicts import file_span

VALUES = ("change", "line", "speakers")
"""What differs, the line of the first time, and ", given to A there and to B here" where the text gives them to two."""
LABELS = {**MISQUOTED, "repeated": "the same words again"}


@dataclass(frozen=True)
class Params:
    min_words: int = 7
    """Words that both quotations must share to be one utterance in two wordings."""
    min_repeated_words: int = 12
    """Words from which on a quotation should not appear twice."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `repeated` for the same words, else the kind of the change."""
    for echo in echoes(story):
        shared = len(echo.alignment.pairs)
        if echo.alignment.label and shared >= params.min_words and not _two_people(story, echo):
            yield _hit(story, echo, echo.alignment.label, change(echo.alignment))
        elif not echo.alignment.label and shared >= params.min_repeated_words and _whole(story, echo):
            yield _hit(story, echo, "repeated", "")


def _two_people(story: Story, echo: Echo) -> bool:
    """The text gives the two quotations to people of different names; one may play on the other's words.

    Unlike `two_speakers`, which finds what to report, this decides what is not reported: it also counts whoever a pronoun means, and
    leaves out bodies, since one statement is often credited to two of them by mistake.
    """
    if story.article.model is None:
        return False
    speakers = [story.article.speakers[quote.index] for quote in (echo.quote, echo.earlier)]
    names = [speaker.name or (speaker.text if speaker.kind == "name" else "") for speaker in speakers if speaker is not None]
    bodies = {entity.name for entity in story.article.entities if entity.kind == "organisation"}
    return len({name.split()[-1].casefold() for name in names if name and name not in bodies}) == 2


def _whole(story: Story, echo: Echo) -> bool:
    """Both quotations are little more than what they share: a part that is quoted first and then in full is not a slip."""
    shared = len(echo.alignment.pairs)
    return all(shared >= 0.8 * len(own_words(story.article, quote)) for quote in (echo.quote, echo.earlier))


def _speakers(article: Facts, echo: Echo) -> str:
    pair = two_speakers(article, echo.earlier, echo.quote)
    there, here = (re.sub(r"\AThe ", "the ", name) for name in pair or ("", ""))
    return f", given to {there} there and to {here} here" if pair else ""


def _hit(story: Story, echo: Echo, label: str, change: str) -> Hit:
    article = story.article
    made = echo.alignment
    there = file_span(article, made.passage, made.other_start, made.other_end)
    values = {"change": change, "line": str(article.document.place(there.start).line), "speakers": _speakers(article, echo)}
    spot = Spot(article.document, there, "the first time")
    return Hit(
        file_span(article, made.quote, made.start, made.end), values, label, evidence=(spot,), diff=word_diff(made) if change else None
    )
