"""Two dates in an order that their events do not allow: arrested before the crime, ended before it began."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts.model import Date
from factlint.facts.relations.timeline import DATE, SIGNS
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of
from factlint.words.dates.tense import DATED_BY
from factlint.words.patterns import alternatives

VALUES = ("first", "second", "events")

_GAP = rf"[^{SIGNS}.;:!?()]"
_AFTERMATH = lazy.regex(
    alternatives(
        (
            "arrested before the deed",
            r"\b(?P<later>arrested|detained|jailed|convicted|sentenced|buried|indicted|fined)\b(?: (?:in|at|"
            rf"by|on|near) {_GAP}{{1,30}}?| on| in)? (?P<first>{DATE}),? (?:for|over|of|after|in connection "
            rf"with|on suspicion of|following)\b(?P<gap>{_GAP}{{2,70}}?)\b(?:on|in|of) (?P<second>{DATE})",
            "jailed in {date} for the robbery of a bank in {date}",
        ),
    ),
    signs=("arrested", "detained", "jailed", "convicted", "sentenced", "buried", "indicted", "fined"),
)
# "Ended in March after it began in May".
_FINISHED = lazy.regex(
    rf"\b(?P<later>ended|closed|finished|concluded)\b(?: in| on)? (?P<first>{DATE}),?"
    rf" after (?:it|they) (?:had )?(?:began|begun|opened|started)(?: in| on)? (?P<second>{DATE})",
    signs=("after (?:it|they)",),
)
_DATED = lazy.regex(rf"\b{any_of(DATED_BY)}\b")


@dataclass(frozen=True)
class Params:
    """Nothing to set."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for timeline in story.article.local.timelines:
        for match in _AFTERMATH.finditer(timeline.text):
            if not _DATED.search(match["gap"]):
                yield from _hit(story, timeline.date(match["first"]), timeline.date(match["second"]), match["later"])
        for match in _FINISHED.finditer(timeline.text):
            yield from _hit(story, timeline.date(match["first"]), timeline.date(match["second"]), match["later"])


def _hit(story: Story, first: Date, second: Date, events: str) -> Iterator[Hit]:
    """The first date is of what must come later than the second."""
    if first.relative or second.relative or not _after(second, first):
        return
    prose = story.article.prose
    span = prose.span(second.span)
    if not story.article.quoted(span):
        values = {"first": prose.words(prose.span(first.span)), "second": prose.words(span), "events": events}
        yield Hit(span, values, places=(prose.span(first.span),))


def _after(early: Date, late: Date) -> bool:
    """What should be early is beyond doubt the later one."""
    if bool(early.year) != bool(late.year):
        return False
    if early.year and late.year:
        return bool(early.earliest and late.latest and early.earliest > late.latest)
    if not (early.day and early.month and late.day and late.month):
        return False
    # Without years December may come before January.
    return (early.month, early.day) > (late.month, late.day) and early.month - late.month < 6
