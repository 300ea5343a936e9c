"""The same estimate or cause with two givers: the department's 40 million here and the industry's there, a short circuit of the owner's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.acronyms import fits
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.story.names.people import names_a_person
from factlint.text import Span
from factlint.words import any_of
from factlint.words.attribution.crediting import PLAINLY_SAID
from factlint.words.dates.calendar import ANY_WEEKDAY


@dataclass(frozen=True)
class Credited(Passage):
    """Who a text credits with something; the span is the giver's."""

    figure: tuple[str, object] | None
    """Unit and value of an estimate; None of a cause."""
    about: frozenset[str]
    """The stems of the cause, or of the sentence around the figure."""

    person: bool
    said: Span
    """What it is credited with, local."""

    @property
    def statement(self) -> Span:
        return self.facts.prose.span(self.said)


@once
def two_givers(story: Story) -> tuple[PeerClash[Credited], ...]:
    """What the article credits to one and an earlier peer on the same event to another; at most one for each giver, in order."""
    found: dict[Span, PeerClash[Credited]] = {}
    for peer, mine, theirs in beside_rivals(story, credited):
        for one in mine:
            others = [two for two in theirs if _one_thing(one, two)]
            both = [own for own in mine if own is not one and _one_thing(one, own)]
            if others and all(_apart(one, two) for two in others) and not any(not _apart(own, two) for own in both for two in others):
                found.setdefault(one.span, PeerClash(one, others[0], peer))
    return tuple(found[span] for span in sorted(found))


@once
def two_reporters(story: Story) -> tuple[PeerClash[Credited], ...]:
    """What one says in the article and another in an earlier peer on the same event that knows the first as well, or the other way
    round: the union says that the controls were faulty, or passengers do; at most one for each giver, in order."""
    found: dict[Span, PeerClash[Credited]] = {}
    for peer, mine, theirs in beside_rivals(story, reports):
        for one in mine:
            others = [two for two in theirs if _much_the_same(one, two)]
            known = [two for two in others if _knows(peer.facts, one) or _knows(story.article, two)]
            own = any(not _apart(again, two) for again in mine if again is not one for two in others if again.about & two.about)
            if known and not own and all(_apart(one, two) for two in others):
                found.setdefault(one.span, PeerClash(one, known[0], peer))
    return tuple(found[span] for span in sorted(found))


def _much_the_same(one: Credited, two: Credited) -> bool:
    shared = len(one.about & two.about)
    return shared >= _TELLING and 2 * shared >= min(len(one.about), len(two.about))


_TELLING = 3
"""Stems, each in no more than two sentences of a report, by which what somebody says is known again."""


def _knows(facts: Facts, giver: Credited) -> bool:
    """A document mentions a giver by a name."""
    names = _CAPITAL.findall(giver.words)
    return bool(names) and names[-1] in facts.local.text


def _one_thing(one: Credited, two: Credited) -> bool:
    if one.figure != two.figure:
        return False
    if one.figure is None:
        return bool(one.about and two.about) and (one.about <= two.about or two.about <= one.about)
    return bool(one.about & two.about)


def _apart(one: Credited, two: Credited) -> bool:
    """Two bodies, or two people: no word in common, neither the other's initials, and nobody who may speak for the other."""
    if one.person != two.person and (_SPEAKS.search(one.words) or _SPEAKS.search(two.words)):
        return False
    mine, theirs = (_CAPITAL.findall(giver.words) for giver in (one, two))
    if {word.lower() for word in mine} & {word.lower() for word in theirs} or _head(one) & _head(two):
        return False
    return not any(fits(mine, word) for word in theirs) and not any(fits(theirs, word) for word in mine)


def _head(giver: Credited) -> frozenset[str]:
    """The stems of the giver without what is said of it: "estimates by the alliance, which runs the ferries" is the alliance."""
    return stems(_PAPERS.sub("", re.split(r", (?=wh|an? )", giver.words)[0]))


_ISSUED = lazy.regex(rf"\b(?:polls?|surveys?|statements?|reports?|released|{ANY_WEEKDAY})\b")
"""What is said in a paper, and not by whoever gave it out."""
_PAPERS = lazy.regex(r"\b(?:estimates?|forecasts?|figures?|projections?|calculations?|data)\b")
_CAPITAL = lazy.regex(r"(?<!\w)(?!The\b)[A-Z][\w’'-]+")
_SPEAKS = lazy.regex(r"\b(?:spokes\w+|chief|officers?|minister|secretary|director|head|commissioner|inspector|marshal|sheriff)\b", re.I)

# --- reading -----------------------------------------------------------------------------------------------------------------

_ESTIMATE = lazy.regex(r"\b(?:estimat|forecast|project(?:ed|ion|s\b)|predict|calculat|reckon|figures\b|put\b|puts\b)", re.I)
_GIVER = r"(?P<giver>(?:[^.;:“”\"]|(?<=\b[A-Z])\.){3,90}?)"
_HAS = r",? (?:has |have |had )?"
_CAUSE = r"(?P<cause>(?:an? |the )?[a-z][\w -]{3,40}?)(?= (?:in|on|at|after|when|that|which|and|for)\b|[,.;])"
_CAUSES = tuple(
    lazy.regex(form)
    for form in (
        rf"{_GIVER}{_HAS}(?:attributed|ascribed) (?:the |his |her |its |their )?[\w -]{{2,30}}? to {_CAUSE}",
        rf"{_GIVER}{_HAS}blamed {_CAUSE}",
        rf"[Tt]he cause (?:of [\w ’'-]{{3,40}} )?was {_CAUSE}, (?:according to )?{_GIVER},?(?: said| told|\.|$)",
    )
)


@once
def credited(facts: Facts) -> tuple[Credited, ...]:
    """What a document credits to givers with a name, in order; what is in quotations and headlines is left out."""
    found = (one for one in (*_estimates(facts), *_causes(facts)) if _CAPITAL.search(one.words) and facts.quoted(one.place) is None)
    return tuple(sorted(found, key=lambda one: one.span))[:_MOST]


@once
def reports(facts: Facts) -> tuple[Credited, ...]:
    """What a document has people and bodies with a name say in its own words, in order. Nothing without a language model."""
    if facts.model is None:
        return ()
    text = facts.local.text
    seen = Counter(stem for sentence in facts.local.sentences for stem in stems(text[sentence.start : sentence.end]))
    found = []
    for told in facts.local.attributions[:_MOST] if seen else ():
        cue = " ".join(text[span.start : span.end] for span in told.cue)
        if told.kind == "direct" or not (told.source and told.content) or not _SAID.search(cue):
            continue
        about = frozenset(stem for span in told.content for stem in stems(text[span.start : span.end]) if seen[stem] <= _RARE)
        giver, said = told.source[0], told.content[0]
        if (
            len(about) >= _TELLING
            and _CAPITAL.search(text, giver.start + 1, giver.end)
            and not _ISSUED.search(text, giver.start, giver.end)
        ):
            found.append(Credited(facts, giver, None, about, names_a_person(facts, giver), said))
    return tuple(sorted(found, key=lambda one: one.span))


_SAID = lazy.regex(rf"\b{any_of(PLAINLY_SAID)}\b", re.IGNORECASE)
_RARE = 2
_MOST = 100
"""What one document credits to givers, at most: pairs grow with the square."""
_JOBLESS = lazy.regex(r"\bjobless(?:ness)?\b")
_LARGE = 1_000_000
"""An amount of money that two do not estimate of two things of one event."""


def _estimates(facts: Facts) -> Iterator[Credited]:
    text = facts.local.text
    for reported in facts.local.attributions:
        words = " ".join(text[span.start : span.end] for span in (*reported.source, *reported.cue))
        if not reported.source or not _ESTIMATE.search(words) or names_a_person(facts, reported.source[0]):
            continue
        for content in reported.content:
            for figure in facts.local.figures_in(content):
                if figure.kind in ("money", "percent") and figure.value is not None:
                    large = figure.kind == "money" and figure.value >= _LARGE
                    about = stems(_JOBLESS.sub("unemployment", text[content.start : content.end])) | ({"money"} if large else set())
                    yield Credited(facts, reported.source[0], (figure.unit, figure.value), about, False, content)


def _causes(facts: Facts) -> Iterator[Credited]:
    text = facts.local.text
    running = [block.span for block in facts.local.blocks if block.kind == "body"]
    for sentence in facts.local.sentences:
        at = bisect_left(running, sentence.end, key=lambda block: block.start) - 1
        if at < 0 or sentence.end > running[at].end:
            continue
        for found in filter(None, (form.match(text, sentence.start, sentence.end) for form in _CAUSES)):
            giver = Span(*found.span("giver"))
            yield Credited(facts, giver, None, stems(found["cause"]), names_a_person(facts, giver), Span(found.start(), found.end("cause")))
