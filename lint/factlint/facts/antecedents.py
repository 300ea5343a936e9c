"""Whom a mention stands for: the fullest name of a surname, the person behind a pronoun or a title."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factlint.facts.given_names import MEN, WOMEN
from factlint.facts.model import Entity, Name, Speaker
from factlint.facts.quote_context import Page
from factlint.text import Span

Gender = Literal["man", "woman", ""]

_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
PRONOUNS = _HE | _SHE | frozenset("i you it we they them us me who whom their its my our themselves itself".split())

_TITLES: dict[str, Gender] = {
    "mr": "man", "sir": "man", "lord": "man", "king": "man", "prince": "man", "father": "man", "brother": "man", "pope": "man",
    "mrs": "woman", "ms": "woman", "miss": "woman", "dame": "woman", "lady": "woman", "queen": "woman", "princess": "woman",
    "sister": "woman",
}  # fmt: skip
_WOMAN = re.compile(r"woman\b|\b(?:wife|widow|mother|daughter|sister|actress|grandmother|aunt|niece|girl|lady|her)\b", re.IGNORECASE)
_MAN = re.compile(r"(?<!wo)man\b|\b(?:husband|widower|father|son|brother|actor|grandfather|uncle|nephew|boy|his)\b", re.IGNORECASE)
_BACK = 12
"""How many sentences back a pronoun may look."""


@dataclass(frozen=True)
class Ledger:
    """The people of a text, and how its mentions lead to them."""

    page: Page
    entities: tuple[Entity, ...]

    def speaker(self, span: Span, cue: Span | None, carried: bool) -> Speaker:
        """The speaker whose mention stands there."""
        text = self.page.text[span.start : span.end]
        name = self.name_at(span)
        if name is not None:
            return Speaker(span, text, self.entities[name.entity].name, cue, "name", carried)
        if text.lower() in PRONOUNS:
            entity = self._behind_pronoun(span, text.lower())
            return Speaker(span, text, entity.name if entity else None, cue, "pronoun", carried)
        titled = self._behind_title(span, text)
        return Speaker(span, text, titled.name if titled else None, cue, "description", carried)

    def name_at(self, span: Span) -> Name | None:
        """The name that is the mention, or that ends it: "spokeswoman Ada Lind"."""
        at = bisect_left(self.page.names, span.start, key=lambda name: name.span.start)
        inside = [name for name in self.page.names[at : at + 4] if name.span in span]
        return next((name for name in inside if name.span == span), None) or next((n for n in inside if n.span.end == span.end), None)

    def _behind_pronoun(self, span: Span, word: str) -> Entity | None:
        if word in ("who", "whom"):
            return self._just_before(span)
        if word in _HE | _SHE:
            wanted: Gender = "man" if word in _HE else "woman"
            for group in self._nearest(span):
                for entity in group:
                    if self.gender(entity) in (wanted, ""):
                        return entity
        return None

    def _just_before(self, span: Span) -> Entity | None:
        at = bisect_left(self.page.names, span.start, key=lambda name: name.span.start) - 1
        if (
            at < 0
            or span.start - self.page.names[at].span.end > 60
            or self.page.block_at(self.page.names[at].span.start) != self.page.block_at(span.start)
        ):
            return None
        return self.entities[self.page.names[at].entity]

    def _nearest(self, span: Span) -> Iterator[list[Entity]]:
        """The people mentioned before a place, sentence by sentence backwards: subjects first, then others, quoted ones last."""
        number = self.page.unit_at(span.start)
        for back in range(number, max(-1, number - _BACK), -1):
            mentions = [(first, name) for first, name in self._people.get(back, ()) if name.span.end <= span.start]
            ranked = sorted(mentions, key=lambda mention: (self._rank(mention[0]), mention[1].span.start))
            yield [self.entities[name.entity] for _, name in ranked]

    def _rank(self, token: int) -> int:
        if self.page.quote_of[token] >= 0:
            return 3
        head = token
        while self.page.name_of[head] == self.page.name_of[token] and self.page.parse.deps[head] in ("compound", "nmod"):
            head = self.page.parse.heads[head]
        dep = self.page.parse.deps[head]
        return 0 if dep in ("nsubj", "nsubjpass") else 2 if dep == "poss" else 1

    @cached_property
    def _people(self) -> dict[int, list[tuple[int, Name]]]:
        """The people mentioned in each sentence, with the first token of each mention."""
        found: dict[int, list[tuple[int, Name]]] = {}
        for name in self.page.names:
            tokens = self.page.tokens(name.span)
            if name.kind == "person" and tokens:
                found.setdefault(self.page.unit_at(name.span.start), []).append((tokens.start, name))
        return found

    @cached_property
    def _genders(self) -> dict[int, Gender]:
        return {}

    def gender(self, entity: Entity) -> Gender:
        """Whether the text speaks of a man or a woman, by title, role or given name; "" where nothing tells."""
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

    def _behind_title(self, span: Span, text: str) -> Entity | None:
        """The only person whose role the words repeat: "the diplomat", "the mayor"."""
        words = text.split()
        if len(words) > 4 or words[0].lower() not in ("the", "this", "that"):
            return None
        role = words[-1].lower()
        holders = [e for e in self.entities if e.kind == "person" and any(role in held.lower().split() for held in e.roles)]
        return holders[0] if len(holders) == 1 else None
