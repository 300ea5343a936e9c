"""The people, bodies and places of a document that have been read so far."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from factlint import lazy
from factlint.facts.model import Entity, Name
from factlint.facts.names.candidates import Candidate
from factlint.facts.names.spelling import plain
from factlint.text import Span
from factlint.words.names.runs import PARTICLES, SUFFIXES, SURNAME_PARTICLES

Kind = Literal["person", "organisation", "place"]
Key = tuple[str, ...]


@dataclass
class LedgerEntry:
    """What the ledger holds of one entity while it is being filled."""

    kind: Kind
    words: tuple[str, ...]
    generation: str = ""
    """jr, sr, ii …, where a mention has it."""
    roles: dict[str, None] = field(default_factory=dict)
    mentions: list[tuple[Span, str]] = field(default_factory=list)

    starts: list[int] = field(default_factory=list)

    def last(self, before: int) -> int:
        """Where the last mention before an offset starts; -1 for none."""
        at = bisect_left(self.starts, before)
        return self.starts[at - 1] if at else -1

    def mention(self, candidate: Candidate) -> None:
        self.mentions.append((candidate.span, candidate.form))
        insort(self.starts, candidate.span.start)
        self.generation = self.generation or candidate.generation
        for role in candidate.roles:
            self.roles.setdefault(role)
        if self.kind == "person":
            self.words = max(self.words, candidate.words, key=lambda w: (len(name_words(w)), len(w)))


class EntityLedger:
    """The entities of a text by the keys under which a mention finds them."""

    def __init__(self) -> None:
        self.entries: list[LedgerEntry] = []
        self.full: dict[Key, LedgerEntry] = {}
        self.surnames: dict[str, list[LedgerEntry]] = defaultdict(list)
        self.givens: dict[str, list[LedgerEntry]] = defaultdict(list)
        self.others: dict[tuple[Kind, Key], LedgerEntry] = {}

    def add(self, candidates: Sequence[Candidate]) -> LedgerEntry:
        """A new person, introduced in full, with the mentions that give the full name."""
        entry = LedgerEntry("person", max((c.words for c in candidates), key=len))
        self.entries.append(entry)
        for candidate in candidates:
            self.full[name_key(candidate.words)] = entry
            entry.mention(candidate)
        for surname in surnames(entry.words):
            self.surnames[surname].append(entry)
        given = plain(name_words(entry.words)[0])
        if len(given) > 1:
            self.givens[given].append(entry)
        return entry

    def whole(self, candidate: Candidate) -> bool:
        """The candidate is a full name that is already in the ledger."""
        return in_full(candidate) and name_key(candidate.words) in self.full

    def other(self, kind: Kind, candidate: Candidate) -> LedgerEntry:
        """The entity of a body, a place or a person known by one name; made where there is none."""
        key = (kind, name_key(candidate.words))
        if key not in self.others:
            self.others[key] = LedgerEntry(kind, candidate.words)
            self.entries.append(self.others[key])
        return self.others[key]

    def person(self, candidate: Candidate) -> LedgerEntry | None:
        """The person that a surname or first name alone means: the only one of that name, else the one mentioned last before it."""
        key = plain(candidate.words[-1])
        joined = plain(" ".join(candidate.words))
        bare = is_bare(candidate) or len(candidate.words) == 1
        last = self.surnames.get(key) if bare else None
        for found in (self.surnames.get(joined), last, self.givens.get(key) if len(candidate.words) == 1 else None):
            if found:
                return self._nearest([e for e in found if e.generation == candidate.generation != ""] or found, candidate.span)
        return None

    def family(self, candidate: Candidate) -> bool:
        """The plural of a known surname: "the Calloways"."""
        word = plain(candidate.words[-1])
        return word not in self.surnames and (word.removesuffix("s") in self.surnames or word.removesuffix("es") in self.surnames)

    def _nearest(self, entries: Sequence[LedgerEntry], span: Span) -> LedgerEntry:
        if len(entries) == 1:
            return entries[0]
        return max(entries, key=lambda entry: entry.last(span.start))

    def result(self, text: str) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
        """Names in order and entities in the order of their first mention; overlapping mentions go to the longer."""
        claimed = sorted(((span, entry) for entry in self.entries for span, _ in entry.mentions), key=lambda c: (c[0].start, -c[0].end))
        kept: list[tuple[Span, LedgerEntry]] = []
        for span, entry in claimed:
            if not kept or span.start >= kept[-1][0].end:
                kept.append((span, entry))
        ids: dict[int, int] = {}
        mentions: dict[int, list[Span]] = defaultdict(list)
        for span, entry in kept:
            mentions[ids.setdefault(id(entry), len(ids))].append(span)
        by_id = {ids[id(entry)]: entry for _, entry in kept}
        names = tuple(Name(span, text[span.start : span.end], entry.kind, ids[id(entry)]) for span, entry in kept)
        return names, tuple(_entity(number, by_id[number], mentions[number]) for number in range(len(by_id)))


def name_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name that distinguish people, without initials and Jr."""
    kept = tuple(w for at, w in enumerate(words) if not w.endswith(".") and (w.lower() not in SUFFIXES or not at))
    return kept or tuple(words)


def name_key(words: Sequence[str]) -> Key:
    """Under this a full name is found however its marks, hyphens, initials and suffixes are written."""
    parts = tuple(part for word in name_words(words) for part in plain(word).rstrip(".").split("-") if part)
    return parts or tuple(words)


def surnames(words: Sequence[str]) -> tuple[str, ...]:
    """The forms a surname may take alone: "van der Berg" and "Berg", "García Márquez" and "García"."""
    kept = name_words(words)
    if len(kept) == 1:
        return (plain(kept[0]),)
    tail = next((at for at in range(1, len(kept)) if kept[at].lower() in PARTICLES), len(kept) - 1)
    found = [plain(" ".join(kept[tail:])), plain(kept[-1])]
    if len(kept) > 3 and kept[-2].lower() in ("e", "y"):
        found += [plain(" ".join(kept[-3:])), plain(kept[-3]), plain(" ".join(kept[tail:-2]))]
    if len(kept) > 2 and kept[-2].lower() not in PARTICLES:
        found += [plain(" ".join(kept[-2:])), plain(kept[-2])]
    return tuple(dict.fromkeys(key for name in found for key in (name, name.removeprefix("al-").removeprefix("el-"))))


def in_full(candidate: Candidate) -> bool:
    """A surname with a first name or with the initials of one; the particles of a surname are not first names."""
    if len(name_words(candidate.words)) == 1:
        return len(candidate.words) > 1 and bool(_INITIALS.fullmatch(candidate.words[0]))
    return candidate.forename or candidate.words[0].lower() not in SURNAME_PARTICLES


_INITIALS = lazy.regex(r"(?:[^\W\d_]\.)+")


def is_bare(candidate: Candidate) -> bool:
    """A surname or first name alone, its particles with it."""
    return not in_full(candidate) and not candidate.shouted and not candidate.body


def _entity(number: int, entry: LedgerEntry, mentions: Sequence[Span]) -> Entity:
    forms = tuple(dict.fromkeys(form for _, form in sorted(entry.mentions, key=lambda m: m[0])))
    return Entity(number, entry.kind, " ".join(entry.words), forms, tuple(entry.roles), tuple(mentions))
