"""What people are by trade or study in two outlets: a nurse and a doctor, the conductor and the driver, an author and not involved."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, near_days, one_event
from factlint.story.events.passages import OfPerson
from factlint.story.names.people import full, given, names_a_person, people, surname
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.trades import NOT_IN_THE_TRADE, STUDIES, TRADES

Family = int | str


@dataclass(frozen=True)
class Trade(OfPerson):
    """A trade beside a name, or beside the age of somebody who is dead."""

    who: str
    """First name and surname, or the age with a cross."""
    name: str
    """As the text has it."""
    family: Family
    member: str


@once
def other_trades(story: Story) -> tuple[PeerClash[Trade], ...]:
    """The people who an earlier peer on the same event has in another trade of one family; at most one a person, in order."""
    found: dict[tuple[str, Family], PeerClash[Trade]] = {}
    ours = _single(trades(story.article)) if story.rivals else {}
    for peer in story.rivals if ours else ():
        others = _single(trades(peer.facts)) if near_days(story.article, peer.facts) else {}
        for key in ours.keys() & others.keys():
            one, two = ours[key], others[key]
            # Of one full name there is one person in two reports of some days; of one age there may be several dead.
            if one.member != two.member and (not one.who.endswith(_CROSS) or one_event(story.article, peer.facts)):
                found.setdefault(key, PeerClash(one, two, peer))
    return tuple(sorted(found.values(), key=lambda pair: pair.mine.span))


def _single(listed: Sequence[Trade]) -> dict[tuple[str, Family], Trade]:
    """Of each person and family what a document says, where it says one thing."""
    found: dict[tuple[str, Family], list[Trade]] = defaultdict(list)
    for one in listed:
        found[one.who, one.family].append(one)
    return {key: said[0] for key, said in found.items() if len({one.member for one in said}) == 1}


# --- reading -----------------------------------------------------------------------------------------------------------------

_TRADE = any_of(" ".join(word.replace(" ", "_") for word in sorted(TRADES, key=len, reverse=True)))
_FIELD = any_of(" ".join(sorted(STUDIES, key=len, reverse=True)))
_WHAT = rf"(?:student (?P<of>{_FIELD})|(?P<field>{_FIELD}) student|student of (?P<subject>{_FIELD})|(?P<trade>{_TRADE}))\b(?![’'-])"
_AGE = r"(?:,? \(?(?:aged )?(?P<age>\d{1,3})\)?)?"
_AFTER = lazy.regex(rf"{_AGE},?(?: who)?(?: (?:is|was))? (?:an?|the|its|their) (?:[\w’'-]+ ){{0,2}}?{_WHAT}(?! (?:and|or|turned)\b)", re.I)
_READS = lazy.regex(rf"{_AGE},?(?: who)? (?:is|was) (?:studying|reading) (?P<field>{_FIELD})\b", re.I)
_BEFORE = lazy.regex(rf"\b{_WHAT},? $", re.I)
_OTHERWISE = lazy.regex(rf"\b{any_of(NOT_IN_THE_TRADE)}[ -](?:[\w-]+ )?$", re.I)
_WORK = r"(?:new )?(?:study|paper|trial|research|report|work|analysis|review|survey)\b"
_UP_TO = r"[^.;:“”\"]{0,60}?\b"
_PARTS = {
    "apart": lazy.regex(rf"{_UP_TO}who (?:(?:was|is|were) not (?:involved|part of)|had no part|took no part|did not work)\b"),
    "author": lazy.regex(
        rf"{_UP_TO}(?:(?:co-?author|lead author|senior author|first author|author|leader) of the {_WORK}"
        rf"|one of (?:the|its) authors\b|who (?:led|co-?led|co-?wrote|co-?authored) the {_WORK})"
    ),
}
"""What people have to do with the study that a text is about."""
_LAWYER = r"(?:attorney|lawyer|solicitor|barrister|counsel|advocate)"
_SIDES = {
    "defence": (
        lazy.regex(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Dd]efen[cs]e|[Dd]efending) (?:defen[cs]e )?{_LAWYER},? $"),
        lazy.regex(
            rf"{_AGE}, (?:who (?:is |was )?)?(?:defending|defended|(?:for|on behalf of) the defen[cs]e|(?:a |the )?defen[cs]e {_LAWYER}"
            rf"|(?:his|her|their) {_LAWYER})\b"
        ),
    ),
    "prosecution": (
        lazy.regex(rf"\b(?:[Pp]rosecutor|[Pp]rosecuting {_LAWYER}),? $"),
        lazy.regex(
            rf"{_AGE}, (?:who (?:is |was )?)?(?:prosecuting|prosecuted|(?:for|on behalf of) the prosecution"
            r"|(?:a|an|the|[Aa]ssistant) (?:(?:[\w-]+|U\.S\.) ){0,2}prosecutor)\b"
        ),
    ),
}
"""On which side of a trial somebody speaks: before the name, and after it."""
_UNNAMED = lazy.regex(rf"\bthe (?:[\w’'-]+ ){{0,2}}?{_WHAT}, (?:aged |an? )(?P<age>\d{{2}})\b", re.I)
_DEAD = lazy.regex(r"\b(?:dead|died|killed)\b")


@once
def trades(facts: Facts) -> tuple[Trade, ...]:
    """The trades of the people of a document, in order; those in quotations and headlines are left out."""
    known = {entity.id: (plain(f"{given(entity)} {surname(entity)}"), entity.name) for entity in people(facts) if full(entity)}
    found: list[Trade] = []
    for name in facts.names:
        block = facts.block(name.span)
        if name.entity in known and block is not None and block.kind in ("body", "list", "caption") and facts.quoted(name.span) is None:
            found += _beside(facts, name, facts.prose.local(block.span), *known[name.entity])
    return tuple(sorted((*found, *_unnamed(facts)), key=lambda one: one.span))


def _beside(facts: Facts, name: Name, block: Span, key: str, whole: str) -> Iterator[Trade]:
    text, local = facts.local.text, facts.prose.local(name.span)
    before = _BEFORE.search(text, max(block.start, local.start - 40), local.start)
    after = (_AFTER.match(text, local.end, block.end), _READS.match(text, local.end, block.end))
    for found in filter(None, (before, *after)):
        yield from _trade(facts, block, found, local, key, whole)
        if before and (age := _AGED.match(text, local.end)) and _dead(facts, name.span):
            yield from _trade(facts, block, before, local, age[1] + _CROSS, whole)
    for side, (title, apposed) in _SIDES.items():
        spoken = title.search(text, max(block.start, local.start - 40), local.start) or apposed.match(text, local.end, block.end)
        if spoken is not None:
            yield Trade(facts, _trimmed(text, Span(*spoken.span())), local, key, whole, "trial", side)
    for member, pattern in _PARTS.items():
        if (part := pattern.match(text, local.end, block.end)) is not None and not names_a_person(facts, Span(local.end, part.end())):
            yield Trade(facts, _phrase(text, local.end, part.end()), local, key, whole, "work", member)


def _phrase(text: str, start: int, end: int) -> Span:
    """The words after the last comma."""
    return Span(max(start, text.rfind(", ", start, end) + 2), end)


def _trimmed(text: str, span: Span) -> Span:
    """Without the commas and spaces at the ends."""
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip(", ")), span.start + len(words.rstrip(", ")))


_AGED = lazy.regex(r",? \(?(?:aged )?(\d{2})\b")
_CROSS = "†"


_STUDENT = lazy.regex(r"(?:student of|[\w-]+) [\w-]+$")


def _trade(facts: Facts, block: Span, found: re.Match[str], named: Span, key: str, whole: str) -> Iterator[Trade]:
    groups = found.groupdict()
    trade = groups.get("trade")
    if not trade:
        field = next(groups[group] for group in ("of", "field", "subject") if groups.get(group))
        words = _STUDENT.search(facts.local.text, found.start(), found.end())
        yield Trade(facts, Span(*words.span()) if words else Span(*found.span()), named, key, whole, "study", STUDIES[field.lower()])
    elif not _OTHERWISE.search(facts.local.text, max(block.start, found.start("trade") - 30), found.start("trade")):
        yield Trade(facts, Span(*found.span("trade")), named, key, whole, *TRADES[trade.lower()])


def _unnamed(facts: Facts) -> Iterator[Trade]:
    """Who a text has dead by trade and age alone: "The driver, a 45-year-old man, was pronounced dead"."""
    for found in _UNNAMED.finditer(facts.local.text):
        place = facts.prose.span(Span(*found.span()))
        block = facts.block(place)
        if found["trade"] and block is not None and facts.quoted(place) is None and _dead(facts, place):
            yield from _trade(facts, facts.prose.local(block.span), found, Span(*found.span()), found["age"] + _CROSS, found[0])


def _dead(facts: Facts, place: Span) -> bool:
    sentence = facts.sentence(place)
    return sentence is not None and _DEAD.search(facts.prose.words(sentence)) is not None
