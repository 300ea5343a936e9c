"""Where the one event of two reports was, by the one lake, river or island, or the one town, that each of them names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import plain, rendering, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, pairwise_clashes
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.story.names.people import has_word
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.figures.numbers import ORDINALS
from factlint.words.names.gazetteer import COUNTRIES, EVENT_VENUES, SETTLEMENTS, STATES, WATERS_AND_HEIGHTS
from factlint.words.names.places import BEFORE_GROUNDS, CRAFT, ON_GROUNDS, OTHER_GROUNDS


@dataclass(frozen=True)
class Ground(Passage):
    """A place of the event."""

    sort: str
    """lake, river, town …"""
    name: str
    """The words of the name without the sort, as `plain` has them."""


def other_grounds(story: Story) -> tuple[PeerClash[Ground], ...]:
    """The one place of a sort for which an earlier peer on the same event and person has one other; in order."""
    return pairwise_clashes(story, _grounds, _two_places)


@once
def _full_names(facts: Facts) -> frozenset[str]:
    """Who and what is named by several words: two reports of one event share somebody."""
    return frozenset(plain(entity.name) for entity in facts.entities if " " in entity.name and entity.kind != "place")


def _two_places(one: Ground, two: Ground) -> bool:
    """Two names of places of one sort, neither of which the other document has; both documents name somebody."""
    if one.sort != two.sort or not _full_names(one.facts) & _full_names(two.facts):
        return False
    if one.sort == _FLOOR:
        return abs(int(one.name) - int(two.name)) > 1 and len(_beside(one) & _beside(two)) > 1
    if one.name == two.name or slip(one.name, two.name) or rendering(one.name, two.name):
        return False
    if _has(one.facts, two) or _has(two.facts, one):
        return False
    needed = 0 if one.sort in (_TOWN, *_DEPARTURES) else 2 if one.sort in EVENT_VENUES else 1
    return len(_beside(one) & _beside(two)) >= needed


def _has(facts: Facts, ground: Ground) -> bool:
    return any(has_word(facts, word) for word in ground.name.split() if len(word) > 2)


def _beside(ground: Ground) -> frozenset[str]:
    """The stems of the sentence, without the place."""
    facts = ground.facts
    return stems(facts.prose.words(facts.sentence(ground.place) or ground.place)) - stems(ground.words)


@once
def _grounds(facts: Facts) -> tuple[Ground, ...]:
    """The places of a document of whose sort it names one, in order; not those in quotations."""
    by_sort: dict[str, list[Ground]] = defaultdict(list)
    for ground in (*_in_the_open(facts), *_towns(facts), *_floors(facts), *_departures(facts)):
        by_sort[ground.sort].append(ground)
    alone = [listed for listed in by_sort.values() if len({ground.name for ground in listed}) == 1]
    placed = [next((ground for ground in listed if _placed(ground)), None) for listed in alone]
    return tuple(sorted((ground for ground in placed if ground is not None), key=lambda ground: ground.span))


_WORD = r"[A-Z][\w’'-]+"
_SORTS = any_of(" ".join(sorted(WATERS_AND_HEIGHTS | EVENT_VENUES)))
_OPENING = any_of(BEFORE_GROUNDS)
_OPEN = lazy.regex(
    rf"(?<![\w-])(?!(?i:{_OPENING}) )(?P<name>{_WORD}(?: {_WORD})?) (?P<sort>(?i:{_SORTS}))(?![\w-]| [A-Z])"
    rf"|(?<![\w-])(?P<first>Lake|Loch|Lough|Mount|Cape|River) (?P<after>{_WORD})"
)
_IN = lazy.regex(rf"\b{any_of(ON_GROUNDS)} (?:the )?$", re.I)
_ELSEWHERE = lazy.regex(rf"\b{any_of(OTHER_GROUNDS)}\b")
"""The place of the sentence may be another than that of the event."""
_ALSO = frozenset({"north", "south", "east", "west", "the", "upper", "lower", "great", "little", "big"})


def _in_the_open(facts: Facts) -> Iterator[Ground]:
    """Lakes, rivers, islands and the like, wherever they are in the text."""
    for match in _OPEN.finditer(facts.prose.text):
        sort, name = (match["first"] or match["sort"]).lower(), match["after"] or match["name"]
        words = [word for word in plain(name).removesuffix("'s").split() if word not in _ALSO]
        if words and words[0] not in WATERS_AND_HEIGHTS:
            yield Ground(facts, Span(*match.span()), {"loch": "lake", "lough": "lake", "islet": "island"}.get(sort, sort), " ".join(words))


def _placed(ground: Ground) -> bool:
    """The sentence puts something there, and nothing in it is of another place or time."""
    facts, span = ground.facts, ground.span
    sentence = facts.sentence(ground.place)
    text, quoted = facts.prose.text, facts.quoted(ground.place)
    if sentence is None or quoted is not None:
        return False
    if ground.sort in _DEPARTURES:
        return True
    whole = facts.prose.local(sentence)
    lead = ground.sort in (_TOWN, _FLOOR) or _IN.search(text[max(whole.start, span.start - 12) : span.start])
    words = text[whole.start : whole.end]
    if ground.sort == _FLOOR:
        words = words.replace(" from ", " ")  # "fell from the fourth floor"
    return bool(lead) and not _ELSEWHERE.search(words)


# --- towns -------------------------------------------------------------------------------------------------------------------

_TOWN = "town"
_SETTLED = any_of(" ".join(sorted(word for word in SETTLEMENTS if " " not in word)))
_OF = lazy.regex(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the|a) (?:[\w’'-]+ ){{0,3}}?(?:{_SETTLED}|centre|center|heart|outskirts) of "
    rf"(?P<name>{_WORD}(?: {_WORD})?)"
)


def _towns(facts: Facts) -> Iterator[Ground]:
    """The towns and villages in which something is: "in the village of Moss", "in the centre of Moss"."""
    for match in _OF.finditer(facts.prose.text):
        name = plain(match["name"])
        if name not in COUNTRIES | STATES and name.split()[0] not in WATERS_AND_HEIGHTS:
            yield Ground(facts, Span(*match.span("name")), _TOWN, name)


# --- floors ------------------------------------------------------------------------------------------------------------------

_FLOOR = "floor"
_FLOORS = {"ground": 0} | ORDINALS
_ON_A_FLOOR = lazy.regex(rf"\b(?P<n>ground|\d{{1,2}}(?:st|nd|rd|th)|{any_of(' '.join(ORDINALS))})[ -](?:floor|storey|story)\b", re.I)


def _floors(facts: Facts) -> Iterator[Ground]:
    """The floor that something is on; the first floor of one country is the second of another, so one more is no other floor."""
    for match in _ON_A_FLOOR.finditer(facts.prose.text):
        written = match["n"].lower()
        number = _FLOORS[written] if written in _FLOORS else int(re.sub(r"\D", "", written))
        yield Ground(facts, Span(*match.span()), _FLOOR, str(number))


# --- departures --------------------------------------------------------------------------------------------------------------

_DEPARTURES = tuple(f"departure of a {craft}" for craft in CRAFT)
_SET_OUT = any_of("""
    left left_from departed departed_from (?:set|setting)_(?:out|off)_from sail(?:ed|ing)_from (?:took|taken|taking)_off_from
    (?:trip|voyage|flight|journey|crossing|run|way)_from
    """)
_LEFT = lazy.regex(rf"\b{_SET_OUT} (?:the (?:port|city|town|island|harbou?r) of )?(?P<name>{_WORD}(?: {_WORD})?)")
_CRAFT = tuple(lazy.regex(rf"\b{any_of(words)}\b") for words in CRAFT.values())


def _departures(facts: Facts) -> Iterator[Ground]:
    """From where a ship, a plane or a bus set out: "the ferry had left Moss", "a flight from Moss"."""
    persons = [facts.prose.local(name.span) for name in facts.names if name.kind == "person"]
    for match in _LEFT.finditer(facts.prose.text):
        span, name = Span(*match.span("name")), plain(match["name"]).removesuffix("'s")
        sentence = facts.local.sentence_at(span.start)
        if sentence is None or any(map(span.overlaps, persons)) or name.split()[0] in MONTH_WORDS | WEEKDAY_WORDS:
            continue
        for sort, craft in zip(_DEPARTURES, _CRAFT, strict=True):
            if craft.search(facts.local.text, sentence.start, sentence.end):
                yield Ground(facts, span, sort, name)
