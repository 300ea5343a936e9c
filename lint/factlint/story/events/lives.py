"""Where somebody was born, found and died, in two outlets or in two sentences of one text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import plain, rendering, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.coverage import beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.names.people import has_word, named_in_full
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH_WORDS
from factlint.words.events.deathbeds import DEATHBEDS
from factlint.words.names.gazetteer import COUNTRIES, STATES, WHOLE

What = Literal["born", "died", "found"]


@dataclass(frozen=True)
class Station(Passage):
    """A place of somebody's life; the span is of the words from the verb to the place."""

    what: What
    person: str
    """The surname."""
    site: str
    """The town in lower case; of a death what sort of place it is: home, hospital …"""
    around: frozenset[str]
    """The words of the town and of the region that is named with it."""


@dataclass(frozen=True)
class Unsettled:
    """What the article says, and what a peer or the article itself says elsewhere."""

    mine: Station
    other: Station
    source: Source | None


@once
def unsettled(story: Story) -> tuple[Unsettled, ...]:
    """The places of lives that an earlier sentence, or an earlier peer on the same event, has otherwise; at most one each, in order."""
    found: dict[Span, Unsettled] = {}
    for same in _by_person(lives(story.article)).values():
        for two, one in combinations(same, 2):
            if one.what == two.what == "died" and _two_places(one, two):
                found.setdefault(one.span, Unsettled(one, two, None))
    for peer, ours, theirs in beside_rivals(story, lives):
        their_places = _by_person(theirs)
        for one in chain.from_iterable(_by_person(ours).values()):
            others = their_places.get(_whose(one), [])
            apart = others and all(_two_places(one, two) for two in others)
            if apart and not _known(others[0], story.article) and not _known(one, peer.facts):
                found.setdefault(one.span, Unsettled(one, others[0], peer))
    return tuple(found[span] for span in sorted(found))


def _whose(one: Station) -> tuple[str, bool]:
    """Whose birth it is, or whose death."""
    return one.person, one.what == "born"


def _by_person(listed: Sequence[Station]) -> dict[tuple[str, bool], list[Station]]:
    """The places by whose birth or death it is, so many of each at most."""
    found: dict[tuple[str, bool], list[Station]] = defaultdict(list)
    for one in listed:
        if len(found[_whose(one)]) < _MOST:
            found[_whose(one)].append(one)
    return found


_MOST = 50
"""Places of one birth or death in one document: pairs grow with the square."""


def _two_places(one: Station, two: Station) -> bool:
    """Nobody was born in both, or has died or was found in both."""
    if _whose(one) != _whose(two) or one.site == two.site:
        return False
    if one.what != "born":
        # Who is found in a car may die in a hospital.
        return {one.site, two.site} not in _MAY_BE_ONE and (one.what == two.what or "hospital" not in (one.site, two.site))
    if one.around & two.around or _level(one.site) != _level(two.site) or {one.site, two.site} & _OF_PARTS:
        return False
    return not slip(one.site, two.site) and not rendering(one.site, two.site)


_MAY_BE_ONE = (*({"scene", kind} for kind in ("home", "vehicle", "outbuilding", "water", "cell")), {"hospital", "hospice"})
_OF_PARTS = frozenset(("london", "new york", "paris", "los angeles", "chicago", "sydney", "mumbai", "dublin", "glasgow", "berlin"))
"""Cities that people are also said to be from by their parts: Hackney, Brooklyn."""


def _level(town: str) -> int:
    return 0 if town in COUNTRIES | WHOLE else 1 if town in STATES else 2


def _known(life: Station, facts: Facts) -> bool:
    """The other document mentions the town as well."""
    return life.what == "born" and has_word(facts, life.site)


# --- reading -----------------------------------------------------------------------------------------------------------------

_CAPITAL = r"[A-Z][\w’'-]+"
_TOWN = rf"(?P<site>(?:St\.? )?{_CAPITAL}(?:(?: of| the| de| la| upon| on)? {_CAPITAL}){{0,2}})(?P<rest>(?:, {_CAPITAL}(?: {_CAPITAL})?)*)"
_DATE = r"(?:on [\w ,]{3,20}? |in (?:[A-Z][a-z]+ )?\d{4},? )?"
_BIRTHS = tuple(
    lazy.regex(form)
    for form in (
        rf"\b[Bb]orn (?:(?:and|&) (?:raised|bred|brought up|educated) )?{_DATE}(?:in|at|near) (?:the )?{_TOWN}",
        rf"\b[Nn]ative of (?:the )?{_TOWN}",
    )
)
_BED = any_of(" ".join(word.replace(" ", "_") for word in sorted(DEATHBEDS, key=len, reverse=True)))
_AT = rf"(?:at|in|inside) (?:(?:the|a|an|his|her|their|that) )?(?:[\w’'-]+ ){{0,3}}?(?P<bed>(?i:{_BED}))\b"
_DEATHS: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("found", lazy.regex(rf"\b(?:was|were|been) (?:found|discovered) (?:(?:dead|unconscious|lifeless) )?{_AT}")),
    ("died", lazy.regex(rf"\b(?:was|were|been) (?:pronounced|declared) dead {_AT}")),
    ("died", lazy.regex(rf"\b[Dd](?:ied|ying) (?:\w+ly )?(?:on [A-Z][a-z]+ )?{_AT}")),
    ("died", lazy.regex(rf"\b{_AT} when (?:he|she) died\b")),
)
_DEAD = lazy.regex(r"\b(?:dead|died|dies|killed|deaths?|victims?|body)\b")


@once
def lives(facts: Facts) -> tuple[Station, ...]:
    """Where people were born, found and died according to a document, in order; those in quotations and headlines are left out."""
    blocks = [block.span for block in facts.local.blocks if block.kind in ("body", "list", "caption")]
    found = [one for block in blocks for one in (*_births(facts, block), *_deaths(facts, block)) if facts.quoted(one.place) is None]
    return tuple(sorted(found, key=lambda one: one.span))


def _births(facts: Facts, block: Span) -> Iterator[Station]:
    text = facts.local.text
    for found in (found for pattern in _BIRTHS for found in pattern.finditer(text, block.start, block.end)):
        person = _who(facts, block, found.start())
        if person and found["site"].split()[0].lower() not in MONTH_WORDS:
            words = frozenset(plain(word) for word in re.findall(r"[\w’'-]{3,}", found["site"] + found["rest"]))
            yield Station(facts, Span(*found.span()), "born", person, plain(found["site"]), words)


def _deaths(facts: Facts, block: Span) -> Iterator[Station]:
    text = facts.local.text
    for what, pattern in _DEATHS:
        for found in pattern.finditer(text, block.start, block.end):
            person = _who(facts, block, found.start())
            if person and _DEAD.search(text, block.start, block.end):
                yield Station(facts, Span(*found.span()), what, person, DEATHBEDS[found["bed"].lower()], frozenset())


_PRONOUN = lazy.regex(r"(?:\A|[“\"])(?:[Hh]e|[Ss]he)(?: (?:was|had|has|is|been))*(?: also)?(?: a)? \Z")
_SUBJECT = lazy.regex(
    r"(?:,? \(?\d{1,3}\)?)?(?:, (?:aged )?\d{1,3})?(?:,? (?:an?|the|who|whose|of|from)\b[^.;:]{0,60})?,?"
    r"(?: (?:who|was|had|has|is|been))*(?: a)? \Z"
)
_OWNED = lazy.regex(r"[’']s?\b")


def _who(facts: Facts, block: Span, at: int) -> str:
    """The surname of whose life it is: who is named right before, who "she" is in the paragraph, else who the text is about."""
    text, named = facts.local.text, _named(facts)
    if text[at : at + 2] in ("at", "in"):
        # "Who was with her at the hospice when she died".
        return _about(facts)
    sentence = facts.local.sentence_at(at) or block
    low = max(block.start, sentence.start)
    first, last = (bisect_left(named, (Span(where, 0), "")) for where in (block.start, at))
    before = [(span, key) for span, key in named[first:last] if not _OWNED.match(text, span.end)]
    if before and before[-1][0].start >= low and _SUBJECT.match(text[before[-1][0].end : at]):
        return before[-1][1]
    if not _PRONOUN.match(text[low:at]):
        return ""
    keys = {key for _, key in before}
    return _about(facts) if not keys else keys.pop() if len(keys) == 1 else ""


@once
def _named(facts: Facts) -> tuple[tuple[Span, str], ...]:
    """Where people are named outside of quotations, local and in order, each with the surname of who is named in full somewhere."""
    return tuple((facts.prose.local(name.span), key) for name, key in named_in_full(facts) if facts.quoted(name.span) is None)


@once
def _about(facts: Facts) -> str:
    """Who a text names first and no less often than anybody else; "" where that is nobody."""
    keys = [key for _, key in _named(facts)]
    counts = Counter(keys)
    return keys[0] if keys and counts[keys[0]] == max(counts.values()) else ""
