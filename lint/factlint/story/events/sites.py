"""Where the events of the article were, and where a source has the same event: another hall, another town."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import plain, rendering, slip
from factlint.facts.once import once
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.happenings import Happening, happenings, reporting
from factlint.story.events.when.times import another_time
from factlint.story.figures.copies import clash
from factlint.story.figures.stems import stem
from factlint.story.names.people import plain_text
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words.events.happenings import EVERYWHERE, LIGHT
from factlint.words.names.gazetteer import CITIES, COUNTRIES, STATES, STREETS, VENUES
from factlint.words.things import EVENTS


@dataclass(frozen=True)
class EventPlace:
    """A place with the preposition before it; spans are local."""

    facts: Facts
    span: Span
    role: str
    """at, near, from or to."""
    kind: str
    """venue, street, town, city, state or country."""
    name: str
    words: frozenset[str]
    around: frozenset[str]
    """Its words and those of the places it is in: "Harrow Hall, Moss"."""
    happening: Happening
    noun: str
    """The stem of the event that the place is of, where that is a noun; "" where it is the verb."""


@dataclass(frozen=True)
class Moved:
    """An event of the article and the other place that a source gives for it."""

    mine: EventPlace
    theirs: EventPlace
    source: Source


_ROLES = {"in": "at", "at": "at", "inside": "at", "on": "at", "near": "near", "outside": "near", "from": "from", "to": "to", "into": "to"}
_WORD = r"(?:St\.? )?[A-Z][\w’'-]+"
_PLACE = lazy.regex(
    rf"\b(?P<role>{'|'.join(_ROLES)}) (?:the |nearby |central |downtown )?(?P<name>{_WORD}(?:(?: of| and| the| de| la| du)? {_WORD})*)"
    rf"(?P<rest>(?:,? (?:in )?{_WORD}(?: {_WORD})*)*)"
)
_EVENTS = frozenset(map(stem, EVENTS))


@once
def moved(story: Story) -> tuple[Moved, ...]:
    """The events of the article that one source has in another place, and no source in this one; in order. Needs the language model."""
    if not story.sources or not _PLACE.search(story.article.prose.text):
        return ()
    mine = [site for site in _sites(story.article) if not _known(site, story)]
    found = []
    for source in story.sources if mine else ():
        theirs = _by_event(narrowed(story, source))
        for one in mine:
            numbered = {number: two for key in _keys(one) for number, two in theirs.get(key, ())}
            others = [two for _, two in sorted(numbered.items()) if _apart(one, two)]
            if others and len({two.words for two in others}) == 1 and not _has(story.article, others[0]):
                found.append(Moved(one, others[0], source))
    return tuple(sorted(found, key=lambda pair: pair.mine.span))


_Key = tuple[str, str, str]


def _keys(site: EventPlace) -> tuple[_Key, ...]:
    """What two places of one event have in common: their kind, their role, and the verb or a noun that says what the event is."""
    events = (_words(site) & _EVENTS) | {site.happening.verb}
    return tuple((site.kind, site.role, event) for event in sorted(events))


@once
def _by_event(facts: Facts) -> dict[_Key, list[tuple[int, EventPlace]]]:
    """The places of a document's events with their numbers, by what they are found by."""
    found: dict[_Key, list[tuple[int, EventPlace]]] = defaultdict(list)
    for number, site in enumerate(_sites(facts)):
        for key in _keys(site):
            found[key].append((number, site))
    return found


def _known(site: EventPlace, story: Story) -> bool:
    """A source has the place too: its whole name, and of a town each word of it."""
    return any(_has(source.facts, site) for source in story.sources)


def _has(facts: Facts, site: EventPlace) -> bool:
    text = _folded(facts)
    return site.name in text if site.kind in ("venue", "street") else any(f" {word} " in text for word in site.words)


@once
def _folded(facts: Facts) -> str:
    return " " + " ".join(re.findall(r"[\w’'-]+", plain_text(facts).replace("’s", "").replace("'s", ""))) + " "


@once
def _sites(facts: Facts) -> tuple[EventPlace, ...]:
    """The places of a document's events, in order; those of sentences with two places of one kind are left out."""
    parse, text = facts.local.parse, facts.prose.text
    happened = {happening.span: happening for happening in happenings(facts) if happening.kind != "headline"}
    found = [site for match in _PLACE.finditer(text) if (site := _site(facts, parse, match, happened)) is not None]
    beside: dict[tuple[Span, str, str], set[str]] = {}
    for site in found:
        beside.setdefault((site.happening.sentence, site.kind, site.role), set()).add(site.name)
    return tuple(site for site in found if len(beside[site.happening.sentence, site.kind, site.role]) == 1)


def _site(facts: Facts, parse: Parse, match: re.Match[str], happened: dict[Span, Happening]) -> EventPlace | None:
    span = Span(*match.span("name"))
    kind = _kind(facts, match["name"], span)
    tokens = parse.touching(span)
    if kind is None or not tokens:
        return None
    verb, noun = _event(facts, parse, tokens)
    happening = happened.get(parse.span(verb, verb)) if verb is not None else None
    if happening is None or happening.verb in reporting() or happening.tense == "modal" or happening.negated:
        return None
    if not noun and happening.verb in EVERYWHERE and not happening.words & _EVENTS:
        return None
    words, rest = (frozenset(plain(word) for word in re.findall(r"[A-Z][\w’'-]+", part)) for part in (match["name"], match["rest"] or ""))
    whole = Span(match.start("role"), span.end)
    name = " " + " ".join(re.findall(r"[\w’'-]+", plain(match["name"]))) + " "
    return EventPlace(facts, whole, _ROLES[match["role"]], kind, name, words, words | rest, happening, noun)


def _kind(facts: Facts, name: str, span: Span) -> str | None:
    """What sort of place a name is; None for people, bodies and days."""
    lower, last = name.lower().rstrip("."), name.lower().rstrip(".").split()[-1]
    if last in STREETS or last in VENUES or lower.startswith(("university of", "museum of", "church of", "house of")):
        return "street" if last in STREETS else "venue" if len(lower.split()) > 1 else None
    for known, kind in ((COUNTRIES, "country"), (STATES, "state"), (CITIES, "city")):
        if lower in known:
            return kind
    place = facts.prose.span(span)
    at = bisect_right(facts.names, place.start, key=lambda one: one.span.end)  # names are in order, and none overlaps another
    named = next((one for one in facts.names[at : at + 1] if one.span.overlaps(place)), None)
    return "town" if named is not None and named.kind == "place" and named.span == place else None


def _event(facts: Facts, parse: Parse, tokens: Sequence[int]) -> tuple[int | None, str]:
    """The verb that a place hangs on through its preposition, and the event on the way there: "the fair in Vik opens"."""
    token = next((t for t in tokens if parse.heads[t] not in tokens), tokens[-1])
    noun = ""
    for _ in range(5):
        head = parse.heads[token]
        if head == token:
            return None, ""
        if parse.pos[head] == "VERB":
            return head, noun
        if parse.pos[head] in ("NOUN", "PROPN"):
            word = stem(facts.prose.text[parse.starts[head] : parse.ends[head]])
            # "Signed the treaty in Lisbon": the place may be that of the deed.
            if word not in _EVENTS and parse.deps[head] != "dobj":
                return None, ""
            noun = noun or (word if word in _EVENTS else "")
        elif parse.pos[head] not in ("ADP", "AUX"):
            return None, ""
        token = head
    return None, ""


def _apart(one: EventPlace, two: EventPlace) -> bool:
    """Two places of one kind and role, neither a part of the other, of one event."""
    if (one.kind, one.role) != (two.kind, two.role) or one.words <= two.around or two.words <= one.around:
        return False
    if slip(one.name, two.name) or rendering(one.name, two.name):
        return False  # one name in two spellings: N002
    return _one_event(one, two)


def _one_event(one: EventPlace, two: EventPlace) -> bool:
    mine, theirs = one.happening, two.happening
    places = {stem(word) for word in (*one.words, *two.words)}
    words, others = (_words(site) - places for site in (one, two))
    events = words & others & _EVENTS
    if not events and (mine.verb != theirs.verb or mine.verb in LIGHT):
        return False
    names, known = mine.names - places, theirs.names - places
    if (names and known and not names & known) or another_time(mine, theirs) or _another_day(mine, theirs):
        return False
    counts, counted = _counts(one), _counts(two)
    if counts and counted and not counts & counted:
        return False  # six killed here, two there: two events
    if not events and not names & known and mine.who - places and theirs.who - places and not mine.who & theirs.who:
        return False
    shared = (words & others) - events
    return len(shared) + bool(events) + _same_day(mine, theirs) >= 2


def _words(site: EventPlace) -> frozenset[str]:
    return site.happening.words | ({site.noun} if site.noun else frozenset())


def _counts(site: EventPlace) -> frozenset[tuple[str, object]]:
    """The figures of the sentence."""
    return frozenset((one.unit, one.value) for one in site.facts.local.figures_in(site.happening.sentence))


def _another_day(one: Happening, two: Happening) -> bool:
    """Both have a day, and none in common."""
    return bool(one.dates and two.dates) and all(clash(a, b) != "same" for a in one.dates for b in two.dates)


def _same_day(one: Happening, two: Happening) -> bool:
    """Both name one day."""
    return any((a.weekday or a.day) and (a.weekday, a.day) == (b.weekday, b.day) for a in one.dates for b in two.dates)


def pairs(story: Story) -> Iterator[tuple[Span, Span, Facts]]:
    """The two places of each, as spans of the files, with the facts of the source."""
    for pair in moved(story):
        facts = pair.theirs.facts
        yield story.article.prose.span(pair.mine.span), facts.prose.span(pair.theirs.span), facts
