"""Who a mention is: the fullest name of a surname, the person after a pronoun or a title."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from factlint import lazy
from factlint.facts.model import Entity, Name, Speaker
from factlint.facts.quotes.context import SpeakerContext, tied
from factlint.facts.quotes.subjects import TIMES
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.gender import TITLES_OF_MEN, TITLES_OF_WOMEN, WOMAN_NOUNS
from factlint.words.names.given import MEN, WOMEN
from factlint.words.names.posts import DEPUTIES
from factlint.words.names.runs import ROLES
from factlint.words.quotes.beside import SPEAKS_FOR
from factlint.words.quotes.pronouns import OTHER_PRONOUNS, PERSONS, TAKEN_UP

Gender = Literal["man", "woman", ""]

_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
PRONOUNS = _HE | _SHE | OTHER_PRONOUNS

_TITLES: dict[str, Gender] = {**dict.fromkeys(TITLES_OF_MEN, "man"), **dict.fromkeys(TITLES_OF_WOMEN, "woman")}
_WOMAN = lazy.regex(rf"woman\b|\b{any_of(WOMAN_NOUNS)}\b", re.IGNORECASE)
_MAN = lazy.regex(r"(?<!wo)man\b|\b(?:husband|widower|father|son|brother|actor|grandfather|uncle|nephew|boy|his)\b", re.IGNORECASE)
_BACK = 12
"""How many sentences back a pronoun may look."""


_SUBJECTS = ("nsubj", "nsubjpass")
_SUBJECT, _CLAUSE, _OTHER, _OWNER = range(4)
_PERSONS = ROLES | PERSONS


_FOR = lazy.regex(rf"\b{any_of(SPEAKS_FOR)} (?:for|of|to|close to) (?:[A-Z][\w.’'-]* ){{0,4}}\Z")
"""Somebody who speaks for the person named, "a spokeswoman for Mayor Ada Lind", and is another person."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """Somebody a sentence mentions; `entity` is None for one without a name, whose gender its word may show."""

    end: int
    rank: int
    entity: Entity | None
    gender: Gender
    known: bool = False
    """Without a name, and by "the" somebody the text has spoken of: "the senator"."""


@dataclass(frozen=True)
class PeopleLedger:
    """The people of a text, and how its mentions lead to them."""

    page: SpeakerContext
    entities: tuple[Entity, ...]

    def speaker(self, span: Span, cue: Span | None, carried: bool) -> Speaker:
        """The speaker whose mention is there."""
        text = self.page.text[span.start : span.end]
        name = None if self._is_label(span, text) else self.name_at(span)
        if name is not None and not self._another(span, name):
            return Speaker(span, text, self.entities[name.entity].name, cue, "name", carried)
        if text.lower() in PRONOUNS:
            entity = self._of_pronoun(span, text.lower())
            return Speaker(span, text, entity.name if entity else None, cue, "pronoun", carried)
        label = self._of_label(text) if text.isupper() or self._is_label(span, text) else None
        if label is not None:
            return Speaker(span, text, label.name, cue, "name", carried)
        titled = self._of_title(span, text)
        return Speaker(span, text, titled.name if titled else None, cue, "description", carried)

    def _another(self, span: Span, name: Name) -> bool:
        """The mention ends with a name that is not the speaker's."""
        if _FOR.search(self.page.text, span.start, name.span.start):
            return True
        return name.kind == "person" and tied(self.page.text, span.start, name.span.start)

    def name_at(self, span: Span) -> Name | None:
        """The name that is the mention, or that ends it: "spokeswoman Ada Lind"."""
        at = bisect_left(self.page.names, span.start, key=lambda name: name.span.start)
        inside = [name for name in self.page.names[at : at + 4] if name.span in span]
        return next((name for name in inside if name.span == span), None) or next((n for n in inside if n.span.end == span.end), None)

    def _of_pronoun(self, span: Span, word: str) -> Entity | None:
        if word in ("who", "whom"):
            return self._just_before(span)
        gender = wanted(word)
        return self._antecedent(self._mentions, span.start, gender) if gender else None

    def _antecedent(self, mentions: Mapping[int, Sequence[_Mention]], at: int, gender: Gender) -> Entity | None:
        """The person of a gender who the text before a place is about; None where that is nobody with a name, or two are as near."""
        number = self.page.unit_at(at)
        sentences = range(number, max(-1, number - _BACK), -1)
        for mentioned in filter(None, (self._of_gender(mentions.get(back, ()), at, gender) for back in sentences)):
            rank = min(mention.rank for mention in mentioned)
            nearest = [mention for mention in mentioned if mention.rank == rank]
            if nearest[0].known and nearest[0].entity is None:
                # "The senator … she said": the only woman so far, or nobody.
                before = (self._of_gender(mentions.get(back, ()), at, gender) for back in sentences)
                people = {m.entity.id: m.entity for near in before for m in near if m.entity is not None}
                return next(iter(people.values())) if len(people) == 1 else None
            # Of two subjects the first is what the sentence is about; of two others neither is.
            alone = rank < _OTHER or all(mention.entity == nearest[0].entity for mention in nearest)
            return nearest[0].entity if alone else None
        return None

    def _of_gender(self, mentions: Sequence[_Mention], at: int, gender: Gender) -> list[_Mention]:
        return [mention for mention in mentions if mention.end <= at and self._may_be(mention, gender)]

    def _may_be(self, mention: _Mention, gender: Gender) -> bool:
        return (mention.gender if mention.entity is None else self.gender(mention.entity)) in (gender, "")

    def _just_before(self, span: Span) -> Entity | None:
        at = bisect_left(self.page.names, span.start, key=lambda name: name.span.start) - 1
        if (
            at < 0
            or span.start - self.page.names[at].span.end > 60
            or self.page.block_at(self.page.names[at].span.start) != self.page.block_at(span.start)
        ):
            return None
        return self.entities[self.page.names[at].entity]

    @cached_property
    def _mentions(self) -> dict[int, list[_Mention]]:
        """The people each sentence mentions outside of quotations, in order; of those without a name only the subjects.

        A pronoun leads on to the person that it refers to: "Lind met Roe. He thanked him. He left."
        """
        page = self.page
        named = (page.tokens(name.span)[:1] for name in page.names if name.kind == "person")
        subjects = (t for t, dep in enumerate(page.parse.deps) if dep in _SUBJECTS and page.name_of[t] < 0)
        found: dict[int, list[_Mention]] = {}
        for token in sorted({*(tokens[0] for tokens in named if tokens), *subjects}):
            mention = self._mention(found, token) if page.quote_of[token] < 0 else None
            if mention is not None:
                found.setdefault(page.unit_at(page.parse.starts[token]), []).append(mention)
        return found

    def _mention(self, before: Mapping[int, Sequence[_Mention]], token: int) -> _Mention | None:
        """Who is mentioned at a token; None for no person."""
        page, word = self.page, self.page.words[token]
        if page.name_of[token] >= 0:
            name = page.names[page.name_of[token]]
            return _Mention(name.span.end, self._rank(token), self.entities[name.entity], "")
        span, rank = page.parse.span(token, token), self._rank(token)
        if wanted(word):
            entity = self._antecedent(before, span.start, wanted(word))
            # "Noting that he had won, Lind said": a pronoun without anybody before it waits for its name.
            return _Mention(span.end, rank, entity, wanted(word)) if entity or any(before.values()) else None
        if self._apposed(token):
            return None  # "the mayor, Ada Lind": the name is the person
        known = word in TAKEN_UP and "the" in (page.words[t] for t in page.below(token, "det"))
        if page.parse.tags[token] == "NNP" and word.isalpha() and word not in TIMES and not known:
            return _Mention(span.end, rank, None, "")  # a name that is nobody's yet
        if known or (page.parse.tags[token] == "NN" and word in _PERSONS):
            gender: Gender = "woman" if _WOMAN.search(word) else "man" if _MAN.search(word) else ""
            phrase = page.phrase(token)
            entity = self._of_title(phrase, page.text[phrase.start : phrase.end])
            return _Mention(span.end, rank, entity, gender, known)
        return None

    def _apposed(self, token: int) -> bool:
        """A person's name is in apposition to a token."""
        return any(self.page.name_of[child] >= 0 and self.page.person(child) for child in self.page.below(token, "appos"))

    def _rank(self, token: int) -> int:
        """How much a sentence is about somebody: its subject, that of a clause, another, the owner of something."""
        page, head = self.page, token
        while page.name_of[head] >= 0 and page.name_of[head] == page.name_of[token] and page.parse.deps[head] in ("compound", "nmod"):
            head = page.parse.heads[head]
        if page.parse.deps[head] == "appos":
            head = page.parse.heads[head]
        if page.parse.deps[head] in _SUBJECTS:
            return _SUBJECT if page.parse.deps[page.parse.heads[head]] == "ROOT" else _CLAUSE
        return _OWNER if page.parse.deps[head] == "poss" else _OTHER

    @cached_property
    def _genders(self) -> dict[int, Gender]:
        return {}

    def gender(self, entity: Entity) -> Gender:
        """Whether the text means a man or a woman, by title, role or given name; "" where nothing says."""
        if entity.id not in self._genders:
            self._genders[entity.id] = self._gender(entity)
        return self._genders[entity.id]

    def _gender(self, entity: Entity) -> Gender:
        for span in entity.mentions[:8]:
            before = self.page.text[max(0, span.start - 8) : span.start].replace(".", " ").split()
            first = self.page.text[span.start : span.end].replace(".", " ").split()
            for word in (*before[-1:], *first[:1]):
                if word.lower() in _TITLES:
                    return _TITLES[word.lower()]
        roles = " ".join(entity.roles)
        if _WOMAN.search(roles):
            return "woman"
        given = [word.lower() for word in entity.name.split()[:-1]]
        if any(word in WOMEN for word in given[:2]):
            return "woman"
        if any(word in MEN for word in given[:2]) or _MAN.search(roles):
            return "man"
        return ""

    def _is_label(self, span: Span, text: str) -> bool:
        """The words are a surname with its title or an office, before the colon of a turn, and lead to somebody."""
        turn = self.page.text.startswith((":", "**:"), span.end) or self.page.text.startswith(":**", span.end)
        return turn and self._of_label(text) is not None

    def _of_label(self, text: str) -> Entity | None:
        """The only person whose surname, or whose office, is at the head of a turn: "MR. LIND", "THE CHAIR", "The Chair"."""
        words = [word.rstrip(".") for word in text.lower().split()]
        if not words or not (text.isupper() or words[0] == "the"):
            return None
        gender = _TITLES.get(words[0], "")
        known = [entity for entity in self.entities if entity.kind == "person" and len(entity.name.split()) > 1]
        found = [entity for entity in known if entity.name.lower().split()[-1] == words[-1] and self._may_be_called(entity, gender)]
        office = {word for word in words if word != "the"}
        holders = [entity for entity in self._office_holders.get(words[-1], ()) if office <= _plain(entity.roles)]
        return next((one[0] for one in (found, holders) if len(one) == 1), None)

    def _may_be_called(self, entity: Entity, gender: Gender) -> bool:
        return not gender or self.gender(entity) in (gender, "")

    def _of_title(self, span: Span, text: str) -> Entity | None:
        """The only person named before whose role the words repeat: "the diplomat", "the harbour master"."""
        words = [word.lower() for word in text.split()]
        if len(words) > 4 or words[0] not in ("the", "this", "that"):
            return None
        holders = [
            entity
            for entity in self._office_holders.get(words[-1], ())
            if entity.mentions and entity.mentions[0].start < span.start and set(words[1:]) <= _plain(_below(entity.roles, words))
        ]
        return holders[0] if len(holders) == 1 else None

    @cached_property
    def _office_holders(self) -> dict[str, list[Entity]]:
        """The people of the text by each word of their roles."""
        found: dict[str, list[Entity]] = {}
        for entity in self.entities:
            for word in sorted(_plain(entity.roles)) if entity.kind == "person" else ():
                found.setdefault(word, []).append(entity)
        return found


def _below(roles: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    """The roles except for those of a deputy where the words mean none: the vice president is not "the president"."""
    return tuple(role for role in roles if not _deputy(role) or any(map(_deputy, words)))


def _deputy(text: str) -> bool:
    """ "Deputy mayor", "vice-president"."""
    return _FIRST.split(text, maxsplit=1)[0].lower() in DEPUTIES


_FIRST = lazy.regex(r"[ -]")


def _plain(roles: Sequence[str]) -> set[str]:
    return {word for role in roles for word in role.lower().split()}


def wanted(word: str) -> Gender:
    """The gender of the person that a pronoun refers to; "" for other words."""
    return "man" if word in _HE else "woman" if word in _SHE else ""
