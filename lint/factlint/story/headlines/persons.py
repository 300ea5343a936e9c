"""People who a headline, subhead or caption names otherwise than the story: another first name, or another surname with one office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.offices import offices_beside
from factlint.facts.names.runs import Token, find_tokens
from factlint.facts.names.spelling import from_arabic, plain, rendering, slip
from factlint.records import dataclass
from factlint.story.names.people import full, given, surname
from factlint.text import Section, Span
from factlint.words import any_of, word_set
from factlint.words.headlines.persons import ELSEWHERE, MORE_HEADS, ONE_HOLDER, WORDS_TOO
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.nicknames import called
from factlint.words.names.runs import (
    ABBREVIATED,
    HONORIFICS,
    NOT_NAMES,
    OPENERS,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    RELATIONS,
    ROLES,
    TITLES,
)
from factlint.words.patterns import alternatives
from factlint.words.small import NOT_IN_NAMES

_TEXT = frozenset(("body", "list", "blockquote"))
_FIRST_NAMES = GIVEN | MEN | WOMEN
_HEADS = ROLES - HONORIFICS | MORE_HEADS
_SHORT = {"sen": "senator", "gov": "governor", "rep": "representative", "pres": "president", "supt": "superintendent", "prof": "professor"}
_ADDRESSES = word_set("mr mrs ms miss")
_CREDIT = lazy.regex(r"(?:\b(?:by|photos?|photograph|pictures?|courtesy|credit|illustration|via|from)\b[: ]*|[/©|(–—] ?)\Z", re.I)
_ELSEWHERE = lazy.regex(
    alternatives(
        ("a year", r"\b(?:1[89]|20)\d\d\b", "2019"),
        (
            "another time or person",
            rf"\b(?i:{any_of(ELSEWHERE)})\b",
            "former",
        ),
        (
            "a post elsewhere",
            r"\b(?i:mayor|governor|premier|minister|sheriff|chief|president|bishop|head|council) (?:of|in|for|from) [A-Z]",
            "mayor of Leeds",
        ),
    )
)
"""A caption of another time, or of somebody who has the office elsewhere."""
_OF_PLACE = lazy.regex(r"(?:['’]s)?,? (?:of|in|from|[A-Z])")
"""After a name it shows whose office it is: "Mayor Hill of Dunmore"."""
_FAMILY = lazy.regex(r" (?:[A-Z]\. )?[A-Z][\w’'-]+")


@dataclass(frozen=True)
class Otherwise:
    """A name in a short text and the one of the story; the first span is local, the second in the file."""

    span: Span
    said: str
    there: Span
    theirs: str


@dataclass(frozen=True)
class Persons:
    """The people who the running text of an article names in full."""

    facts: Facts

    def otherwise(self, block: Section) -> Iterator[Otherwise]:
        """The names of a short text that are another person's than those of the story, where the two seem to be one."""
        text = self.facts.local.text
        tokens = list(find_tokens(text, block.span))
        for at, token in enumerate(tokens):
            if not _proper(token) or (at and _CREDIT.search(text, max(block.span.start, token.span.start - 24), token.span.start)):
                continue
            last = self._last(tokens, at)
            found = self._whole(tokens, at, last, block) if last else self._alone(tokens, at, block)
            if found is not None:
                yield found

    def _last(self, tokens: Sequence[Token], at: int) -> int:
        """The index of the surname after a first name; 0 where none follows."""
        text = self.facts.local.text
        after = at + 1
        while after < len(tokens) and tokens[after].initial and text[tokens[after - 1].span.end : tokens[after].span.start] == " ":
            after += 1
        if after >= len(tokens) or tokens[at].owns or not _proper(tokens[after]):
            return 0
        return after if text[tokens[after - 1].span.end : tokens[after].span.start] == " " else 0

    def _whole(self, tokens: Sequence[Token], at: int, last: int, block: Section) -> Otherwise | None:
        """What is wrong with a first name and a surname."""
        first, family = tokens[at], tokens[last]
        following = [token for token in tokens[last + 1 : last + 2] if self._joined(family, token)]
        if first.key in TITLES | NOT_NAMES - GIVEN | OPENERS | HONORIFICS or any(
            t.key in ORGANISATION_WORDS | PLACE_WORDS for t in following
        ):
            return None
        if following and _proper(following[0]) and not family.owns and not self._styled(block, tokens):
            return None  # "Ana Ruiz Holt": more than a first name and a surname
        span = Span(first.span.start, family.span.end)
        person = self._namesake(first, family, span, block, tokens) or self._successor(first, family, span, block)
        person = person or self._replaced(first, family, span, block)
        if person is None:
            return None
        said = self.facts.local.text[span.start : span.end]
        there = self._places[person.id][0]
        return Otherwise(span, said, self.facts.prose.span(there), person.name)

    def _joined(self, one: Token, other: Token) -> bool:
        return self.facts.local.text[one.span.end : other.span.start] == " "

    def _namesake(self, first: Token, family: Token, span: Span, block: Section, tokens: Sequence[Token]) -> Entity | None:
        """The only person of the story with this surname, who has another first name."""
        holders = self._by_surname.get(plain(family.text), [])
        if len(holders) != 1 or self._mentions(first.text, family.text) or self._relative(first, family, block, tokens):
            return None
        person = holders[0]
        names = [plain(word) for form in (person.name, *person.forms) for word in form.split()]
        mine = plain(first.text)
        if any(mine == name or called(mine, name) or rendering(mine, name) or from_arabic(mine, name) for name in names[:-1] or names):
            return None
        office = bool(self._offices(person) & _offices(self.facts.local.text, span, block.span))
        likely = mine in _FIRST_NAMES and not (mine in WORDS_TOO and self._styled(block, tokens))
        return person if likely or office or slip(first.text, given(person)) or _near(mine, plain(given(person))) else None

    def _mentions(self, first: str, family: str) -> bool:
        """The running text has the first name alone or with this surname, and not only in the name of somebody else."""
        text = self.facts.local.text
        return any(
            not _FAMILY.match(text, at.end()) or text.startswith(f" {family}", at.end())
            for block in self._running
            for at in re.compile(rf"\b{re.escape(first)}\b").finditer(text, block.span.start, block.span.end)
        )

    def _relative(self, first: Token, family: Token, block: Section, tokens: Sequence[Token]) -> bool:
        """Words beside the name make its holder a relative, or several of the family are named."""
        text = self.facts.local.text
        joined = re.search(r"\band $", text[max(block.span.start, first.span.start - 4) : first.span.start])
        if joined or any(token.key in RELATIONS for token in tokens):
            return True
        return sum(plain(token.text) == plain(family.text) for token in tokens) > 1

    def _successor(self, first: Token, family: Token, span: Span, block: Section) -> Entity | None:
        """The person of the story with this first name and the same office, who has another surname."""
        holders = self._by_given.get(plain(first.text), [])
        if len(holders) != 1 or plain(family.text) in self._words:
            return None
        text = self.facts.local.text
        elsewhere = _PLACED_AFTER.match(text, span.end, block.span.end)
        if elsewhere and plain(elsewhere[1]) not in self._words:
            return None  # the mayor of another town
        return holders[0] if _offices(text, span, block.span) & self._offices(holders[0]) else None

    def _replaced(self, first: Token, family: Token, span: Span, block: Section) -> Entity | None:
        """The only person of the story with the office of somebody who the story does not name: one mayor for another."""
        text = self.facts.local.text
        if not self._words.isdisjoint((plain(first.text), plain(family.text))) or plain(first.text) not in _FIRST_NAMES:
            return None
        if _ELSEWHERE.search(text, block.span.start, block.span.end) or _OF_PLACE.match(text, span.end):
            return None
        offices = {office for office in _offices(text, span, block.span) if office.split()[-1] in ONE_HOLDER}
        holders = [person for person in self._people if offices & self._offices(person)]
        return holders[0] if len(holders) == 1 else None

    def _alone(self, tokens: Sequence[Token], at: int, block: Section) -> Otherwise | None:
        """A surname after an office that somebody else has in the story: "Mayor Russell"."""
        token, text = tokens[at], self.facts.local.text
        if not at or plain(token.text) in self._words or self._styled(block, tokens) or token.key in TITLES | NOT_NAMES | OPENERS:
            return None
        if _OF_PLACE.match(text, token.span.end) or not tokens[at - 1].text[0].isupper():
            return None
        office, address = _before(text, token.span, block.span), tokens[at - 1].key
        if office and office.split()[-1] in ONE_HOLDER:
            holders, said = [person for person in self._people if office in self._offices(person)], office.title()
        elif address in _ADDRESSES and not text.startswith(", a", token.span.end):
            holders, said = [person for person in self._people if self._addressed(person, address)], tokens[at - 1].text
        else:
            return None
        if len(holders) != 1:
            return None
        there = self._places[holders[0].id][0]
        return Otherwise(token.span, f"{said} {token.text}", self.facts.prose.span(there), holders[0].name)

    def _addressed(self, person: Entity, address: str) -> bool:
        """The running text has "Mrs" or the like before the name."""
        text = self.facts.local.text
        before = (text[max(0, span.start - 6) : span.start].lower().rstrip(" .").split() for span in self._places[person.id])
        return any(words[-1:] == [address] for words in before)

    def _styled(self, block: Section, tokens: Sequence[Token]) -> bool:
        """Most of the words have capitals: they show nothing."""
        words = [token for token in tokens if len(token.text) > 3]
        return sum(token.capital for token in words) >= 0.7 * len(words) and len(words) > 3

    @cached_property
    def _running(self) -> list[Section]:
        """The running text; where all of it is one paragraph above the captions, that paragraph, which reads like a dek."""
        blocks = self.facts.local.blocks
        kinds = _TEXT if any(block.kind == "body" for block in blocks) else _TEXT | {"dek"}
        return [block for block in blocks if block.kind in kinds]

    @cached_property
    def _people(self) -> list[Entity]:
        return [person for person in self.facts.local.entities if person.kind == "person" and full(person) and person.id in self._places]

    @cached_property
    def _places(self) -> dict[int, list[Span]]:
        """Where the running text names each entity, in local spans."""
        blocks = [block.span for block in self._running]
        found: dict[int, list[Span]] = defaultdict(list)
        at = 0
        for name in self.facts.local.names:
            while at < len(blocks) and blocks[at].end <= name.span.start:
                at += 1
            if at < len(blocks) and name.span in blocks[at]:
                found[name.entity].append(name.span)
        return found

    @cached_property
    def _by_surname(self) -> dict[str, list[Entity]]:
        return self._people_by(surname)

    @cached_property
    def _by_given(self) -> dict[str, list[Entity]]:
        return self._people_by(given)

    def _people_by(self, part: Callable[[Entity], str]) -> dict[str, list[Entity]]:
        found: dict[str, list[Entity]] = defaultdict(list)
        for person in self._people:
            found[plain(part(person))].append(person)
        return found

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the running text."""
        text = self.facts.local.text
        blocks = [block.span for block in self._running]
        return frozenset(plain(token.text) for span in blocks for token in find_tokens(text, span))

    @cached_property
    def _known(self) -> dict[int, frozenset[str]]:
        return {}

    def _offices(self, person: Entity) -> frozenset[str]:
        """What the running text calls somebody beside the name: "harbour master", "senator"."""
        if person.id not in self._known:
            text = self.facts.local.text
            spans = self._places[person.id][:12]
            whole = Span(0, len(text))
            self._known[person.id] = frozenset(office for span in spans for office in _offices(text, span, whole))
        return self._known[person.id]


def _near(one: str, other: str) -> bool:
    """Two short first names that differ in one letter: Bob and Bon, Ian and Jan."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _proper(token: Token) -> bool:
    return token.text[0].isupper() and not token.initial and len(token.text) > 1 and not token.text.isdigit()


def _offices(text: str, name: Span, block: Span) -> frozenset[str]:
    """The offices right before and after a name, in lower case and without articles."""
    return frozenset(filter(None, (_before(text, name, block), _after(text, name, block), *offices_beside(text, name, block))))


_WORD_BEFORE = lazy.regex(r"([\w’'-]+\.?),? \Z")
_OF_SOMEWHERE = lazy.regex(r"([\w’'-]+(?: [\w’'-]+)?) (?:of|for|at) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}, \Z")
"""An office with its place before a name: "the mayor of Moss, Ann Boyd"."""
_PLACED_AFTER = lazy.regex(r", (?:the )?[a-z]+(?: [a-z]+)? (?:of|for|at) (?:the )?([A-Z][\w’'-]+)")
_WORD_AFTER = lazy.regex(r",? ?([\w’'-]+)")


def _before(text: str, name: Span, block: Span) -> str:
    words: list[str] = []
    placed = _OF_SOMEWHERE.search(text, max(block.start, name.start - 80), name.start)
    if placed and (office := placed[1].lower().split())[-1] in _HEADS:
        return " ".join(word for word in office if word not in NOT_IN_NAMES)
    end = name.start
    while len(words) < 4 and (found := _WORD_BEFORE.search(text, max(block.start, end - 24), end)):
        word = found[1].lower().rstrip(".")
        if found[1].endswith(".") and word not in ABBREVIATED:
            break  # a sentence ends here
        if word in HONORIFICS and not words:
            end = found.start()
            continue
        if word in NOT_IN_NAMES or (words and found[0].endswith(", ")) or (not words and word not in _SHORT and word not in _HEADS):
            break
        words.insert(0, _SHORT.get(word, word))
        end = found.start()
    return " ".join(words) if words and words[-1] in _HEADS else ""


def _after(text: str, name: Span, block: Span) -> str:
    if not text.startswith(", ", name.end):
        return ""
    words: list[str] = []
    at = name.end
    while len(words) < 4 and at < block.end and (found := _WORD_AFTER.match(text, at, block.end)):
        word = found[1].lower()
        if words and found[0].startswith(","):
            break
        at = found.end()
        if word in ("the", "a", "an", "its", "their", "our", "his", "her") and not words:
            continue
        if word in NOT_IN_NAMES:
            break
        words.append(word)
        if word in _HEADS and (at >= block.end or text[at] in ",.;:)!?" or _ENDS.match(text, at)):
            return " ".join(words)
    return ""


_ENDS = lazy.regex(r" (?:of|for|at|in|on|who|and|from|to|with|by)\b")
