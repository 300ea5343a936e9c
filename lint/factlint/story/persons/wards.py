"""The ward or district that two outlets give one member: "Ward 3's Jamal Osk" here, "Councilor Jamal Osk (Ward 5)" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, pairwise_clashes
from factlint.story.events.passages import Passage
from factlint.story.names.people import full, given, people, surname, unquoted
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.numbers import ONES, ORDINALS
from factlint.words.names.posts import MEMBERS_OF_WARDS


@dataclass(frozen=True)
class Seat(Passage):
    """The words that say which ward somebody is the member for."""

    person: str
    """First name and surname."""
    sort: str
    """ward, district …"""
    level: str
    """Of a district: congressional, senate; "" where that is not said."""
    number: int


def other_wards(story: Story) -> tuple[PeerClash[Seat], ...]:
    """Members who an earlier peer that reports the same event has in another ward; at most one for each, in order."""
    return pairwise_clashes(story, _seats, _two_wards)


def _two_wards(one: Seat, two: Seat) -> bool:
    same = (one.person, one.sort) == (two.person, two.sort) and (one.level == two.level or "" in (one.level, two.level))
    return same and one.number != two.number


_NUMBERS = {word: n for n, word in enumerate(ONES) if n} | ORDINALS
_LEVEL = r"(?:(?P<{0}level>congressional|senate|house|assembly|legislative|council|school) )?"
_SORT = r"(?P<{0}sort>ward|district|precinct|zone|division|riding)"
_WORDED = any_of(" ".join(_NUMBERS))
_AFTER = _LEVEL.format("a") + _SORT.format("a") + rf" (?:no\.? ?|number )?(?P<an>\d{{1,3}}|{_WORDED})"
_BEFORE = rf"(?P<bn>\d{{1,3}}(?:st|nd|rd|th)|{any_of(' '.join(ORDINALS))}) " + _LEVEL.format("b") + _SORT.format("b")
_WARD = rf"(?P<ward>{_AFTER}|{_BEFORE})"
_WHO = any_of(MEMBERS_OF_WARDS)
_BEFORE_NAME = lazy.regex(rf"(?<![\w-]){_WARD}(?:[’']s)?,? (?:{_WHO}\.? ){{0,3}}$", re.I)
_AFTER_NAME = lazy.regex(
    rf"(?:,? \((?:[RDI]-)?|, (?:[RDI]-)?|,? (?:who represents|representing|who sits for|of|from|for) (?:the )?"
    rf"|, (?:the |an? )?(?:{_WHO} ){{1,3}}(?:for|from|of|in) (?:the )?){_WARD}(?![\w-])",
    re.I,
)
_ANOTHER_TIME = lazy.regex(r"\b(?:former|formerly|then|redrawn|redistrict\w*|moved|until|previously)\b", re.I)


@once
def _seats(facts: Facts) -> tuple[Seat, ...]:
    """The wards of a document's members, in order, of those who have one of a sort."""
    by_person: dict[tuple[str, str], list[Seat]] = defaultdict(list)
    for seat in _read(facts):
        by_person[seat.person, seat.sort].append(seat)
    found = [seats[0] for seats in by_person.values() if len({seat.number for seat in seats}) == 1]
    return tuple(sorted(found, key=lambda seat: seat.span))


def _read(facts: Facts) -> Iterator[Seat]:
    text = facts.prose.text
    whole_names = {person.id: f"{plain(given(person))} {plain(surname(person))}" for person in people(facts) if full(person)}
    for name in unquoted(facts):
        local, sentence, person = facts.prose.local(name.span), facts.sentence(name.span), whole_names.get(name.entity)
        if sentence is None or person is None:
            continue
        whole = facts.prose.local(sentence)
        if _ANOTHER_TIME.search(text, max(whole.start, local.start - _NEAR), min(whole.end, local.end + _NEAR)):
            continue
        start = max(whole.start, local.start - _NEAR)
        before = _BEFORE_NAME.search(text[start : local.start])
        if before is not None:
            yield _seat(facts, before, start, person)
        elif (after := _AFTER_NAME.match(text, local.end, min(whole.end, local.end + _NEAR))) is not None:
            yield _seat(facts, after, 0, person)


_NEAR = 60


def _seat(facts: Facts, match: re.Match[str], offset: int, person: str) -> Seat:
    written = (match["an"] or match["bn"]).lower()
    number = _NUMBERS.get(written) or int(re.sub(r"\D", "", written))
    sort, level = (match[f"a{part}"] or match[f"b{part}"] or "" for part in ("sort", "level"))
    return Seat(facts, Span(*match.span("ward")).shifted(offset), person, sort.lower(), level.lower(), number)
