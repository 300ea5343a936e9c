"""The offices of people who the people file lists, and whether they had them on the day of publication."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.ledger import Key, name_key
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Person, Role, Story
from factlint.story.names.people import full, people
from factlint.text import Span
from factlint.words.names.posts import FORMER, STATUSES

_BEFORE = lazy.regex(r"[^\s.;:!?()“”\"]+")
_AFTER = lazy.regex(
    r",? (?:who (?:is|was) )?(?:(?:the|its|his|her|their|our|an?|now|currently) ){0,2}"
    r"(?P<words>[^\W\d_][^.,;:!?()“”\"\n]{1,60}?)(?=[.,;:!?)\n]|$| (?:and|who|said|told|since|until|from)\b)"
)
_PLACED = lazy.regex(r" (?:of|for|in|at|to) ")
_LINKS = frozenset("of the for and a an affairs".split())
_FORMER = FORMER - {"retired"}
"""Who has retired from one post may hold another."""
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class GivenOffice:
    """An office that the article gives somebody of the people file, and what the file says of it."""

    name: str
    """The entry of the people file."""
    span: Span
    """The words of the office, in the file of the article."""
    role: Role
    kind: Literal["outside", "held"]
    """It was held at another time; or the article has it as a former one and it is held."""


@once
def misdated(story: Story) -> tuple[GivenOffice, ...]:
    """The offices that the people file dates otherwise, in order; none where the day of publication is unknown."""
    day = story.article.published
    return tuple(sorted(_misdated(story, day), key=lambda found: found.span)) if day else ()


def _misdated(story: Story, day: date) -> Iterator[GivenOffice]:
    listed: dict[Key, Person] = {}
    for person in story.people:
        if any(role.since or role.until for role in person.roles):
            for spelling in (person.name, *person.aliases):
                listed.setdefault(name_key(spelling.split()), person)
    if not listed:
        return
    article = story.article
    mentions: dict[int, list[Name]] = defaultdict(list)
    for name in article.names:
        mentions[name.entity].append(name)
    for entity in people(article):
        known = listed.get(name_key(entity.name.split())) if full(entity) else None
        for name in mentions[entity.id] if known else ():
            if known is not None and article.quoted(name.span) is None:
                yield from _beside(article, name, known, day)


def _beside(article: Facts, name: Name, person: Person, day: date) -> Iterator[GivenOffice]:
    for titles in _same(person.roles):
        key = words(titles[0].title)
        found = (_title_before(article, name, key) or _title_after(article, name, key)) if key else None
        if found is None:
            continue
        span, status = found
        held = [role for role in titles if role.held(day)]
        if not held and not status:
            yield GivenOffice(person.name, span, min(titles, key=lambda role: _away(role, day)), "outside")
        elif status in _FORMER and (now := next((role for role in held if role.since), None)):
            yield GivenOffice(person.name, span, now, "held")


def _same(roles: tuple[Role, ...]) -> Iterator[list[Role]]:
    """The dated roles by office: somebody may have held one twice."""
    by_title: dict[frozenset[str], list[Role]] = defaultdict(list)
    for role in roles:
        by_title[words(role.title)].append(role)
    for titles in by_title.values():
        if all(role.since or role.until for role in titles):
            yield titles


def _away(role: Role, day: date) -> int:
    """Days between a term of office and a day."""
    gaps = [abs((edge - day).days) for edge in (role.since and role.since.first, role.until and role.until.last) if edge]
    return min(gaps, default=0)


def words(title: str) -> frozenset[str]:
    """What two ways of writing one office share: "foreign minister", "Minister of Foreign Affairs"."""
    return frozenset(word for word in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", title.lower()) if word not in _LINKS)


def _title_before(article: Facts, name: Name, key: frozenset[str]) -> tuple[Span, str] | None:
    """The words right before a mention that are the office, and the status before them, "former", or ""."""
    text, local = article.prose.text, article.prose.local(name.span)
    block = article.block(name.span)
    low = max(article.prose.local(block.span).start if block else 0, local.start - 90)
    before = list(_BEFORE.finditer(text, low, local.start))[-_LONGEST:]
    if not before or text[before[-1].end() : local.start] != " ":
        return None
    for at in range(len(before) - 1, -1, -1):
        if before[at][0].endswith(",") or (at + 1 < len(before) and text[before[at].end() : before[at + 1].start()] != " "):
            return None
        start = before[at].start()
        if words(text[start : local.start]) == key and before[at][0].lower() not in _LINKS:
            return article.prose.span(Span(start, local.start - 1)), before[at - 1][0].lower() if at and _status(before[at - 1][0]) else ""
    return None


def _title_after(article: Facts, name: Name, key: frozenset[str]) -> tuple[Span, str] | None:
    """The same for a description after the mention."""
    text, local = article.prose.text, article.prose.local(name.span)
    found = _AFTER.match(text, local.end, local.end + 100) if text[local.end : local.end + 2] == ", " else None
    if found is None:
        return None
    lead, _, rest = found["words"].partition(" ")
    status = lead.lower() if _status(lead) else ""
    phrase = rest if status else found["words"]
    if key not in (words(phrase), words(_PLACED.split(phrase, maxsplit=1)[0])):
        return None
    return article.prose.span(Span(*found.span("words"))), status


def _status(word: str) -> bool:
    return word.lower().rstrip(".,") in STATUSES


def dated(role: Role) -> str:
    """ "foreign minister" only from 2004-03-09 to 2019-05."""
    ends = [f"from {role.since.text}" if role.since else "", f"{'to' if role.since else 'until'} {role.until.text}" if role.until else ""]
    return f"“{role.title}” only {' '.join(filter(None, ends))}"
