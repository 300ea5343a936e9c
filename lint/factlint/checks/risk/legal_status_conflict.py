"""The status of one person's case given in two ways that cannot both be true: charged and convicted, convicted and acquitted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stems
from factlint.story.reporters import read
from factlint.text import SectionKind, Span
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_MONTH, ANY_WEEKDAY
from factlint.words.risk.justice import CHARGED_WITH, NOT_IN_OFFENCES

VALUES = ("name", "status", "other_status")


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("headline", "dek", "body", "caption")
    """The kinds of sections that are read."""


@dataclass(frozen=True)
class _CaseStatus:
    name: str
    status: str
    of: frozenset[str]
    """Stems of what it is about."""
    span: Span
    """The words that say so, local."""


_OFFENCE = rf"[a-z][\w-]+(?: (?!{any_of(NOT_IN_OFFENCES)}\b)[a-z][\w-]+){{0,3}}"
"""What somebody is said to have done, as far as it is distinguished from when, where and why."""
_STATUSES = {
    "open": any_of(CHARGED_WITH) + "|faces (?:a charge|charges|trial) (?:of|for|over)|is awaiting trial for",
    "convicted": r"(?:is|was|were|has been) (?:convicted of|found guilty of)|pleaded guilty to|was sentenced for",
    "acquitted": r"(?:is|was|were|has been) (?:acquitted of|cleared of|found not guilty of)",
}
_STATUS = lazy.regex(
    r"(?<![\w’'-])(?P<name>[A-Z][\w’'-]+)(?:, (?:\d+|who [^,.;]{1,60}|an? [^,.;]{1,60}),)? (?:"
    + "|".join(f"(?P<{key}>{pattern})" for key, pattern in _STATUSES.items())
    + rf") (?:(?:an?|the|one|two|three|several|his|her|charges? of|counts? of) ){{0,2}}(?P<of>{_OFFENCE})\b",
    signs=("charge", "accused", "indicted", "guilty", "trial", "convicted", "acquitted", "cleared", "sentenced"),
)
_LATER = lazy.regex(
    rf"\b(?:{ANY_MONTH}|{ANY_WEEKDAY}|"
    + any_of(
        r"""
        later then since before after earlier initially originally first previous(?:ly)? former(?:ly)? prior once also separate(?:ly)?
        another
        other second appeal\w* overturn\w* quash\w* retrial counts? eventually subsequent(?:ly)? now again had_been last ago when until
        yesterday (?:19|20)\d\d
        """
    )
    + r")\b",
    re.IGNORECASE,
)
"""A sentence that reports one step of a case after another, or of another case."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    known: dict[str, list[_CaseStatus]] = defaultdict(list)
    reported: set[str] = set()
    for this in _statuses(article, params.sections):
        same = [one for one in known[this.name] if one.of & this.of]
        known[this.name].append(this)
        first = next((one for one in same if one.status != this.status), None)
        looks_back = this.status == "open" and _words(article, this).startswith(("was", "were", "pleaded"))
        if first is not None and not looks_back and this.name not in reported:
            reported.add(this.name)
            values = {"name": this.name, "status": _words(article, this), "other_status": _words(article, first)}
            evidence = (Spot(article.document, article.prose.span(first.span), "there"),)
            yield Hit(article.prose.span(this.span), values, evidence=evidence)


def _statuses(article: Facts, sections: Sequence[str]) -> Iterator[_CaseStatus]:
    """What each sentence that is not about another time or case says of somebody, in order."""
    for sentence in read(article):
        if sentence.block.kind not in sections or _LATER.search(sentence.words):
            continue
        for match in _STATUS.finditer(sentence.words):
            status = next(key for key in _STATUSES if match[key])
            place = Span(sentence.local.start + match.start(status), sentence.local.start + match.end("of"))
            if article.quoted(article.prose.span(place)) is None:
                yield _CaseStatus(match["name"], status, stems(match["of"]), place)


def _words(article: Facts, reported: _CaseStatus) -> str:
    return article.prose.text[reported.span.start : reported.span.end]
