"""Who in a sentence reports: sentences with their blocks, and whether somebody who can be asked says what they say."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from factlint import lazy
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.attribution.reporters import CLAIMED, REPORT, SAY, STATING, VAGUE_SOURCES
from factlint.words.attribution.reporting import HEARERS
from factlint.words.dates.calendar import ANY_MONTH, ANY_WEEKDAY
from factlint.words.small import CAPITALISED_NO_NAME

if TYPE_CHECKING:
    from factlint.facts import Facts

_SAY = any_of(SAY)
_REPORT = any_of(REPORT)
_BETWEEN = r"(?:\s+(?:has|have|had|also|later|then|recently|repeatedly|previously|once|now|[a-z]+ly))*"
_PROPER = r"[A-Z][\w.’'&-]*"
_NAMED_BEFORE = lazy.regex(rf"(?P<name>\b{_PROPER})(?:,[^,.;:\"“”]{{1,120}},)?{_BETWEEN}\s+{_SAY}\b")
_NAMED_AFTER = lazy.regex(rf"[,\"”’—–]\s*{_SAY}\s+(?:[\w’'.-]+,?\s+){{0,6}}?(?P<name>{_PROPER})")
_NAMED_SOURCE = lazy.regex(
    rf"\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting|[Pp]er|told\s+by|(?:identified|reviewed|compiled|obtained|analy[sz]ed|estimated)\s+by)\s+(?:[\w’'.-]+\s+){{0,6}}?(?P<name>{_PROPER})"
)
_REPORTER = lazy.regex(
    rf"(?P<before>[\w’'.-]+,?{_BETWEEN}\s+)?\b(?P<cue>{_SAY}|{_REPORT}|according\s+to)\b(?P<after>(?:\s+[\w’'.-]+){{0,3}})", re.IGNORECASE
)
_NO_NAME = lazy.regex(
    any_of(CAPITALISED_NO_NAME) + f"|{ANY_MONTH}|{ANY_WEEKDAY}",
    re.IGNORECASE,
)
VAGUE = any_of(VAGUE_SOURCES)
"""Words for people and papers that nobody can ask."""
_VAGUE = lazy.regex(rf"\b(?:{VAGUE}|some|many|others)\b", re.IGNORECASE)
_HEARD = lazy.regex(
    rf"\b(?:{'|'.join(sorted(HEARERS))})s?"
    r" (?:has |have |had |also |then |later ){0,2}(?:heard|(?:was|were|been) (?:also |then )?told)\b",
    re.IGNORECASE,
)
"""What was said before a body: "the court heard", "the inquiry was told"."""
_IN_PASSING = lazy.regex(
    r"\b(?:which|whom|that|where|whose|(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|soon) (?:after|before))\b"
    r"(?:[^,.;:]|(?<=[A-Z])\.){0,40}$",
    re.IGNORECASE,
)
_LEGAL = lazy.regex(
    r"\b"
    + any_of(
        """
        police(?!_(?:officers?|cars?|vans?|dogs?|stations?)\\b)
        prosecutors? investigators? detectives? indicted indictment charged charges complaint lawsuit suit sued sues suing affidavit
        court_papers court_documents court_records court_filings? subpoena testimony trial plaintiffs? accused accuses accusations?
        convicted pleaded arrested arrest sentenced jailed imprisoned found_guilty jury tribunal inquest
        (?:crown|magistrates['’]?|high|supreme|district|federal|sheriff|circuit|appeals?)_court
        g[oe]ts?_(?:\\w+_){1,3}(?:years?|months?)(?:_in_(?:jail|prison))?_for
        """
    )
    + r"\b",
    re.IGNORECASE,
)


_NESTED = 8
"""How many citations that begin before the end of a sentence are looked at; they nest no deeper (an image in a link, its identifier)."""


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is read: its words, its place in the prose (local) and the block it is in."""

    words: str
    local: Span
    block: Section


def read(facts: Facts) -> tuple[Sentence, ...]:
    """The sentences of an article in order."""
    found = []
    for span in facts.sentences:
        block = facts.block(span)
        if block is not None:
            local = facts.prose.local(span)
            found.append(Sentence(facts.prose.text[local.start : local.end], local, block))
    return tuple(found)


@lru_cache(maxsize=4096)
def names_a_reporter(words: str) -> bool:
    """The sentence names somebody beside a word of saying: "said Lin", "Lin, who built it, says", "according to Lin"."""
    return any(
        not _NO_NAME.fullmatch(match["name"].strip(".'’")) and not _VAGUE.fullmatch(match["name"]) and not _in_passing(words, match.start())
        for pattern in (_NAMED_BEFORE, _NAMED_AFTER, _NAMED_SOURCE)
        for match in pattern.finditer(words)
    )


def reported(facts: Facts, sentence: Sentence, claim: Span | None = None) -> bool:
    """Somebody or something that can be asked, named or not, says what the sentence says: "the company said", "she told us".

    `claim` is the place of the words that need a source, in the file; None for the whole sentence. Without a language model the words
    alone answer; with one also the parse, whose attribution must cover the claim (docs/design.md has the measurement).
    """
    return has_a_reporter(sentence.words) or (facts.model is not None and _covered(facts, claim or facts.prose.span(sentence.local)))


def _covered(facts: Facts, claim: Span) -> bool:
    """Attributions with a source that can be asked cover more than half of the claim."""
    said = _said(facts)
    return 2 * (said.before(claim.end) - said.before(claim.start)) > len(claim)


@dataclass(frozen=True)
class _Said:
    """Pieces of a text: their starts and their ends, each in order and added up."""

    starts: list[int]
    ends: list[int]
    starts_sum: list[int]
    ends_sum: list[int]

    def before(self, at: int) -> int:
        """How many characters of the pieces are before a place, those of two pieces twice; found in logarithmic time."""
        begun, over = bisect_left(self.starts, at), bisect_left(self.ends, at)
        return begun * at - self.starts_sum[begun] - (over * at - self.ends_sum[over])


@once
def _said(facts: Facts) -> _Said:
    """The pieces of the text that somebody who can be asked says, by the parse."""
    sourced = (one for one in facts.attributions if one.source and not one.anonymous)
    spans = [span for one in sourced if not _VAGUE.search(" ".join(map(facts.prose.words, one.source))) for span in one.content]
    starts, ends = sorted(span.start for span in spans), sorted(span.end for span in spans)
    return _Said(starts, ends, list(accumulate(starts, initial=0)), list(accumulate(ends, initial=0)))


@lru_cache(maxsize=4096)
def has_a_reporter(words: str) -> bool:
    """The words alone give the claim to somebody or something that can be asked; needs no model."""
    if names_a_reporter(words) or _LEGAL.search(words) or _HEARD.search(words):
        return True
    for match in _REPORTER.finditer(words):
        beside = f"{match['before'] or ''} {match['after'] if match['cue'].lower().startswith('acc') else ''}"
        estimated = match["cue"].lower() == "estimated" and (match["before"] or "").strip().lower() in ("", "a", "an", "the", "some")
        told = match["cue"].lower() == "told" and (match["before"] or "").strip().lower() == "all"
        if not estimated and not told and not _counted(match) and not _VAGUE.search(beside) and not _in_passing(words, match.start("cue")):
            return True
    return False


def _counted(match: re.Match[str]) -> bool:
    """What looks like a word of saying is a noun: "the United States", "12 states", "jobless claims"."""
    cue, before = match["cue"].lower(), (match["before"] or "").split()[:1]
    word = before[0].lower() if before else ""
    if cue == "states":
        return match["cue"] != cue or not (word in STATING or match["after"].split()[:1] == ["that"])
    return cue in ("claim", "claims") and (word in CLAIMED or word.replace(",", "").isdigit())


def linked(facts: Facts, sentence: Sentence) -> bool:
    """The sentence points to its source with a link, a footnote or a citation."""
    place = facts.prose.span(sentence.local)
    after = bisect_left(facts.citations, place.end, key=lambda citation: citation.span.start)
    return any(citation.span.overlaps(place) for citation in facts.citations[max(0, after - _NESTED) : after])


def _in_passing(words: str, at: int) -> bool:
    """What is said there is in a clause about something else: "the grid, which Lin has claimed was hit", "a day after Lin warned"."""
    return _IN_PASSING.search(words, max(0, at - 60), at) is not None
