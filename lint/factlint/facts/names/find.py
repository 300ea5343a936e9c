"""People, organisations and places: mentions, and the ledger of forms they add up to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factlint import lazy
from factlint.facts.model import Entity, Name
from factlint.facts.names.candidates import Candidate, find_candidates
from factlint.facts.names.firms import find_firms
from factlint.facts.names.ledger import EntityLedger, Key, Kind, LedgerEntry, in_full, is_bare, name_key
from factlint.facts.names.runs import NameRun, Token
from factlint.facts.names.spelling import Near, plain, rendering, slip
from factlint.facts.parse import Parse
from factlint.text import Section, Span
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import NOT_NAMES, OPENERS, PARTICLES, SURNAME_PARTICLES

_AND = lazy.regex(r",? and (?:[A-Z]\w+ )?")


def find_names(text: str, blocks: Sequence[Section], parse: Parse, runs: Sequence[NameRun]) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
    """The mentions in order, and the entities they belong to; an entity's id is its index.

    A person's entity is the fullest form with all that mean the same person: the surname alone, with a title, with an initial. A
    spelling that differs in a letter is an entity of its own, whatever it was meant to be.
    """
    found = candidates(text, blocks, parse, runs)
    ledger = EntityLedger()
    for person in _people(found):
        ledger.add(person)
    single = [c for c in found if not ledger.whole(c)]
    _attach(single, ledger)
    for run in runs:
        if not _read(run):
            _recognise(run.tokens, ledger)
    return ledger.result(text)


def candidates(text: str, blocks: Sequence[Section], parse: Parse, runs: Sequence[NameRun]) -> list[Candidate]:
    """What may be names, in order, with the signs that speak for each kind."""
    read = (c for run in runs if _read(run) for c in find_candidates(text, run, parse))
    return list(_forenames(_paired(text, list(_firms(text, blocks, read)))))


def _read(run: NameRun) -> bool:
    """The run's capitals mean something; in a title, where all words have them, only those of a first name with a surname."""
    return not run.styled or (run.tokens[0].key in GIVEN and sum(not token.initial for token in run.tokens) == 2)


def _paired(text: str, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates, with "and" between two single words taken to join two of a kind: "Ruiz and Bolt" are people if one is."""
    for number, candidate in enumerate(candidates):
        sure = 0
        for other in candidates[max(0, number - 1) : number + 2]:
            first, second = sorted((candidate.span, other.span))
            if other is not candidate and _AND.fullmatch(text, first.end, second.start):
                sure = max(sure, other.person - max(other.organisation, other.place))
        bare = len(candidate.words) == 1 and not candidate.shouted
        yield replace(candidate, person=candidate.person + 3) if bare and sure > 1 else candidate


def _firms(text: str, blocks: Sequence[Section], candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, with those that are parts of a firm's name replaced by the firm."""
    firms = list(find_firms(text, blocks))
    at = 0
    for candidate in candidates:
        while at < len(firms) and firms[at].end <= candidate.span.start:
            at += 1
        if at == len(firms) or not firms[at].overlaps(candidate.span):
            yield candidate
        elif candidate.span.end >= firms[at].end:
            words = tuple(text[firms[at].start : firms[at].end].split())
            yield Candidate(firms[at], words, organisation=9, body=True)


def _forenames(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, with "Van" known for a first name where the rest is used alone and no name has it after a particle: "Van Jones"."""
    read = list(candidates)
    alone = {plain(c.form) for c in read if len(c.words) == 1 and not (c.the or c.located or c.other or c.shouted)} - GIVEN
    alone -= {plain(c.words[-1]) for c in read if any(word.lower() in PARTICLES for word in c.words[1:-1])}
    for c in read:
        surnamed = len(c.words) > 1 and c.words[0].lower() in SURNAME_PARTICLES and c.words[1].lower() not in PARTICLES
        if surnamed and (plain(c.words[-1]) in alone or (len(c.words) > 2 and plain(c.words[1]) in GIVEN)):
            yield replace(c.signed("a particle that is a first name"), forename=True)
        else:
            yield c


def _people(candidates: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """The full names that the text as a whole takes for a person, each with its mentions in full."""
    groups: dict[Key, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if in_full(candidate):
            groups[name_key(candidate.words)].append(candidate)
    alone: Counter[str] = Counter()
    for c in candidates:
        if is_bare(c) and not (c.the or c.located or c.other):
            # Bodies lose their last word when named again, people their first.
            alone[name_key(c.words)[-1]] += max(1, c.person - max(c.organisation, c.place))
    people = {key: group for key, group in groups.items() if _is_person(group, alone[key[-1]])}
    twin = _Twins(people)
    people |= {key: group for key, group in groups.items() if key not in people and twin(key, group)}
    _call(people)
    yield from _merged([(key, part) for key, group in people.items() for part in _generations(group)])


def _call(people: dict[Key, list[Candidate]]) -> None:
    """Add the mentions by nickname to those in full: "Stubby Dale" to Ron “Stubby” Dale."""
    for key, group in list(people.items()):
        for alias in {(*map(plain, c.nickname.split()), key[-1]) for c in group if c.nickname}:
            if alias != key and alias in people:
                group += people.pop(alias)
                group.sort(key=lambda c: c.span.start)


def _generations(group: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """The mentions of the father and those of the son, separated by Jr. and Sr.; one without either goes with the one before it."""
    parts: dict[str, list[Candidate]] = {}
    current = next((c.generation for c in group if c.generation), "")
    for candidate in group:
        current = candidate.generation or current
        parts.setdefault(current, []).append(candidate)
    yield from parts.values()


class _Twins:
    """Recognises a known person's name with one letter wrong, which the model often takes for a body."""

    def __init__(self, people: Iterable[Key]) -> None:
        self._surnames: dict[str, list[str]] = defaultdict(list)
        self._givens: dict[str, list[str]] = defaultdict(list)
        for key in people:
            for first in {key[0], key[-2] if len(key) > 2 else key[0]}:  # of a double surname the first part, too
                self._surnames[first].append(key[-1])
                self._givens[key[-1]].append(first)

    def __call__(self, key: Key, group: Sequence[Candidate]) -> bool:
        if any(c.body or c.the for c in group):
            return False
        return any(slip(key[-1], known) for known in self._surnames.get(key[0], ())[:20]) or any(
            slip(key[0], known) for known in self._givens.get(key[-1], ())[:20]
        )


def _is_person(group: Sequence[Candidate], alone: int) -> bool:
    person = sum(c.person for c in group) + min(alone, 4)
    return person > 0 and person > sum(c.organisation for c in group) and person >= sum(c.place for c in group)


def _merged(people: Sequence[tuple[Key, list[Candidate]]]) -> Iterator[list[Candidate]]:
    """One group for names that are each other with more words, Rae Montgomery and Rae Bradley Montgomery, or in another rendering."""
    longest: dict[tuple[str, str], list[tuple[Key, list[Candidate]]]] = defaultdict(list)
    families: dict[str, list[tuple[Key, list[Candidate]]]] = defaultdict(list)
    merged: list[list[Candidate]] = []
    for key, group in sorted(people, key=lambda named: len(named[0]), reverse=True):
        initial = group[0].words[0][:1].lower()
        near = (*longest.get((key[0], key[-1]), ())[:5], *families.get(key[-1], ())[:5])
        home = next((other for whole, other in near if _same_person(key, whole, initial) and _same_generation(group, other)), None)
        if home is not None:
            home.extend(group)
            continue
        merged.append(list(group))
        families[key[-1]].append((key, merged[-1]))
        for pair in {*((key[0], part) for part in key[1:8]), (key[max(0, len(key) - 2)], key[-1])}:
            longest[pair].append((key, merged[-1]))
    for group in merged:
        group.sort(key=lambda c: c.span.start)
    yield from sorted(merged, key=lambda group: group[0].span.start)


def _same_person(key: Key, whole: Key, initial: str) -> bool:
    if set(key) <= set(whole):
        return len(key) > 1 or whole[0].startswith(initial)
    return len(key) == len(whole) == 2 and key[1] == whole[1] and rendering(key[0], whole[0])


def _same_generation(one: Sequence[Candidate], other: Sequence[Candidate]) -> bool:
    named = {c.generation for c in (*one, *other) if c.generation}
    return len(named) < 2


@dataclass
class Ballot:
    """What speaks for each kind in all mentions of the same words."""

    person: int = 0
    organisation: int = 0
    place: int = 0
    barred: bool = False
    """One of them is after "the" or "in", as people do not."""

    def count(self, candidate: Candidate) -> None:
        self.person += candidate.person
        self.organisation += candidate.organisation
        self.place += candidate.place
        self.barred |= candidate.located or candidate.the


def _attach(candidates: Sequence[Candidate], ledger: EntityLedger) -> None:
    """Give each candidate that is not a full name of a person to an entity, or to none."""
    ballots: dict[Key, Ballot] = defaultdict(Ballot)
    for candidate in candidates:
        ballots[name_key(candidate.words)].count(candidate)
    near = Near(ledger.surnames)
    acronyms: dict[str, LedgerEntry] = {}
    left = []
    for candidate in candidates:
        entry = _entry(candidate, ballots[name_key(candidate.words)], ledger, near, acronyms)
        if entry is not None:
            entry.mention(candidate)
        elif is_bare(candidate):
            left.append(candidate)
    often: dict[str, Kind] = {key[0]: kind for (kind, key), entry in ledger.others.items() if len(key) == 1 and len(entry.mentions) > 2}
    near = Near(often)
    for candidate in left:
        if _slipped(candidate, ballots[name_key(candidate.words)], near):
            ledger.other(often[near(candidate.words[-1])[0]], candidate).mention(candidate)


def _entry(candidate: Candidate, ballot: Ballot, ledger: EntityLedger, near: Near, acronyms: dict[str, LedgerEntry]) -> LedgerEntry | None:
    """The entity of one candidate, judged by all that have its words; None where it seems to name nothing."""
    bare = is_bare(candidate)
    if candidate.the and bare and ledger.family(candidate):
        return None
    whole = bare or plain(candidate.form) in ledger.surnames
    single = (whole and not candidate.shouted) or (len(candidate.words) == 1 and not candidate.shouted)
    if single and not _barred(candidate) and (known := ledger.person(candidate)) and not _elsewhere(candidate):
        return known
    if candidate.calendar:
        return None
    if candidate.shouted and candidate.words[0] in acronyms:
        return acronyms[candidate.words[0]]
    person, organisation, place = ballot.person, ballot.organisation, ballot.place
    if bare and not candidate.other and _slipped(candidate, ballot, near):
        return ledger.other("person", candidate)
    if candidate.national or (candidate.ordinary and len(candidate.words) == 1):
        return None
    if bare and not candidate.other and person > 1 and person > organisation and person >= place:
        return ledger.other("person", candidate)
    if organisation and organisation >= max(person, place) and not candidate.other:
        entry = ledger.other("organisation", candidate)
        if candidate.acronym:
            acronyms.setdefault(candidate.acronym, entry)
        return entry
    return ledger.other("place", candidate) if place and place >= person and not candidate.other else None


def _barred(candidate: Candidate) -> bool:
    """It names nobody; a people's name before a noun may yet be a surname where it owns what follows: "Finn's boat"."""
    return candidate.other and not (candidate.national and candidate.owns)


def _elsewhere(candidate: Candidate) -> bool:
    """A place of the same name: "in Lincoln", where the model sees a place too."""
    return candidate.located and candidate.place > candidate.person + 2


def _slipped(candidate: Candidate, ballot: Ballot, near: Near) -> bool:
    """The word is a known name except for a letter, and nothing shows that it is anything else."""
    if candidate.other or (candidate.ordinary and not candidate.acts) or not _close(candidate, near):
        return False
    return not ballot.barred


def _close(candidate: Candidate, near: Near) -> bool:
    """A known name is a slip away; a wrong first letter is believed only of what looks like a person."""
    found = [*near(candidate.form), *near(candidate.words[-1])]
    return any(candidate.person or known[0] == plain(candidate.words[-1])[0] or " " in known for known in found)


def _recognise(tokens: Sequence[Token], ledger: EntityLedger) -> None:
    """The known names in a headline in title case, where capitals alone show nothing."""
    at = 0
    while at < len(tokens):
        for length in (4, 3, 2, 1):
            words = tuple(t.text for t in tokens[at : at + length])
            if len(words) == length and (entry := _known(words, ledger)):
                span = Span(tokens[at].span.start, tokens[at + length - 1].span.end)
                entry.mentions.append((span, " ".join(words)))
                at += length - 1
                break
        at += 1


def _known(words: tuple[str, ...], ledger: EntityLedger) -> LedgerEntry | None:
    key = name_key(words)
    if len(words) > 1:
        return ledger.full.get(key) or ledger.others.get(("organisation", key)) or ledger.others.get(("place", key))
    if words[0].lower() in NOT_NAMES or words[0].lower() in OPENERS:
        return None
    found = ledger.surnames.get(plain(words[0]), [])
    if len(found) == 1:
        return found[0]
    return next((ledger.others[kind, key] for kind in ("person", "organisation", "place") if (kind, key) in ledger.others), None)
