"""Who has a post of which a body has one: two people in two outlets, or one person with two such posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import OfPerson, Passage
from factlint.story.names.people import full, people, surname, unquoted
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_WEEKDAY
from factlint.words.names.holders import (
    ANYWHERE,
    FOR_A_TIME,
    FOR_A_TIME_AS,
    GO_TOGETHER,
    NO_BODY,
    NOT_THE_HOLDER,
    ONCE_HELD,
    ONE_ROOF,
    OWN_BODIES,
    SINGLE_POSTS,
)


@dataclass(frozen=True)
class HeldPost(OfPerson):
    """A post beside the name of who has it; the words are those of the post."""

    post: str
    who: str
    """The surname."""
    given: str
    """The first name; "" where the text has none."""
    name: str
    body: str
    """Whose post it is, in lower case, or "" where that is not named."""
    ended: bool
    """It is, or may be, of another time."""
    left: bool = False
    """It is one that the person had and has left: "the former mayor", "who was mayor"."""


@once
def two_holders(story: Story) -> tuple[PeerClash[HeldPost], ...]:
    """Posts of which a body has one and that an earlier peer on the same event gives to another person; in order, one a post."""
    found: dict[str, PeerClash[HeldPost]] = {}
    for peer, mine, theirs in beside_rivals(story, held_posts):
        for post in dict.fromkeys(one.post for one in mine):
            ours, others = ([one for one in held if one.post == post] for held in (mine, theirs))
            clash = next(((one, two) for one in ours for two in others if _two_people(one, two, ours, others)), None)
            if clash is not None:
                found.setdefault(post, PeerClash(*clash, peer))
    return tuple(sorted(found.values(), key=lambda clash: clash.mine.span))


def _two_people(one: HeldPost, two: HeldPost, ours: Sequence[HeldPost], others: Sequence[HeldPost]) -> bool:
    """No document has both, none speaks of a change, and it is a post of one body."""
    holders = {held.who for held in (*ours, *others)}
    if len(holders) != 2 or {held.who for held in ours} & {held.who for held in others} or any(held.ended for held in (*ours, *others)):
        return False
    if one.who[:3] == two.who[:3] or one.who[-4:] == two.who[-4:]:
        return False  # one name in two spellings
    return _one_body(one, two)


def _one_body(one: HeldPost, two: HeldPost) -> bool:
    """Both name the body; or one does, and the other document is about it too."""
    if one.body and two.body:
        return bool(set(one.body.split()) & set(two.body.split()))
    known, bare = (one, two) if one.body else (two, one)
    return bool(known.body) and one.post not in ANYWHERE and known.body.split()[0] in plain(bare.facts.local.text[:_OPENING])


_OPENING = 900
"""Characters of a report in which it names the body that it is about."""


@once
def two_posts(story: Story) -> tuple[PeerClash[HeldPost], ...]:
    """The people of the article who have one such post here and another in an earlier peer on the same event; in order, one each."""
    found: dict[str, PeerClash[HeldPost]] = {}
    for peer, mine, theirs in beside_rivals(story, held_posts):
        for who in dict.fromkeys(one.who for one in mine):
            ours, others = ([one for one in held if one.who == who] for held in (mine, theirs))
            if ours and others and _apart(ours, others):
                found.setdefault(who, PeerClash(ours[0], others[0], peer))
    return tuple(sorted(found.values(), key=lambda clash: clash.mine.span))


def _apart(ours: Sequence[HeldPost], others: Sequence[HeldPost]) -> bool:
    """Each document gives the person one post, now or once, and they are two; the first names do not speak against its being one person."""
    if len({held.post for held in ours}) > 1 or len({held.post for held in others}) > 1:
        return False
    one, two = ours[0], others[0]
    left = one.left and two.left and bool(set(one.body.split()) & set(two.body.split()))
    if not left and any(held.ended for held in (*ours, *others)):
        return False
    bodies = one.body and two.body and not set(one.body.split()) & set(two.body.split())
    both = frozenset((one.post, two.post))
    return len(both) > 1 and both not in GO_TOGETHER and not bodies and (not one.given or not two.given or one.given[0] == two.given[0])


def loosely(clash: PeerClash[HeldPost]) -> bool:
    """Two posts that go together, or names for one: chief executive and managing director."""
    return any({clash.mine.post, clash.other.post} == set(pair) for pair in ONE_ROOF)


@once
def held_posts(facts: Facts) -> tuple[HeldPost, ...]:
    """The posts beside the names of people, in order. Nothing without a language model, which finds the people."""
    if facts.model is None:
        return ()
    known = {entity.id: (plain(surname(entity)), entity.name) for entity in people(facts) if full(entity)}
    found: dict[Span, HeldPost] = {}
    for name in unquoted(facts):
        if name.entity in known:
            for post in _beside(facts, name, *known[name.entity]):
                found.setdefault(post.span, post)
    return tuple(found[span] for span in sorted(found))


_POST = "(?:" + "|".join(f"(?P<p{number}>{any_of(forms)})" for number, forms in enumerate(SINGLE_POSTS.values())) + ")"
_OWNER = rf"(?:(?P<owner>(?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){{0,4}}|(?:[Tt]he|[Ii]ts|[Tt]heir)(?: {any_of(OWN_BODIES)})?))(?:['’]s?)? )?"
_OF = r"(?: (?:of|at|for|with) (?:the )?(?P<of>[A-Z][\w.&-]*(?: (?:(?:of|and) )?[A-Z][\w.&-]*){0,5}))?"


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = re.compile(rf"(?<![\w-]){_OWNER}(?P<lead>(?:[\w-]+ ){{0,2}}?)(?i:{_POST})\b{_OF},? \Z")
    after = re.compile(
        rf"(?:,? \(?(?:aged )?\d{{1,3}}\)?)?, (?:who (?:is|was) )?{_OWNER}(?P<lead>(?:[\w-]+ ){{0,2}}?)(?i:{_POST})\b{_OF}"
        r"(?=[,.;:)]| (?:of|at|for|who|and|said|in|since|from|until|between)\b)"
    )
    return before, after


def _beside(facts: Facts, name: Name, who: str, whole: str) -> Iterator[HeldPost]:
    text, at = facts.local.text, facts.prose.local(name.span)
    sentence = next((s for s in facts.local.sentences if s.start <= at.start < s.end), at)
    before, after = _forms()
    start = max(sentence.start, at.start - _NEAR)
    lead = before.search(text[start : at.start])
    offset = start
    if lead is None:
        lead, offset = after.match(text[: at.end + _NEAR], at.end), 0
    if lead is None:
        return
    number = next(int(group[1:]) for group, said in lead.groupdict().items() if said and group[0] == "p" and group[1:].isdigit())
    span = Span(offset + lead.start(f"p{number}"), offset + lead.end(f"p{number}"))
    end = at.start if span.end <= at.start else sentence.end
    around = text[max(sentence.start, span.start - _STATUS) : min(end, span.end + _STATUS)]
    body = _body(lead)
    post = tuple(SINGLE_POSTS)[number]
    given = whole.split()[0].lower() if len(whole.split()) > 1 else ""
    under = _UNDER.search(lead[0], 0, lead.start(f"p{number}") - lead.start()) is not None
    left = not under and (_WAS.search(lead[0]) is not None or _LEFT.search(around) is not None)
    yield HeldPost(facts, span, at, post, who, given, whole, body, under or _ENDED.search(around) is not None, left)


def _body(found: re.Match[str]) -> str:
    """The name of whose post it is: "Rosenvik's", "of Rosenvik"; not "the company's" and not "the board"."""
    owner = found["of"] or found["owner"] or ""
    whose = found["of"] or "’" in found[0] or "'" in found[0] or not found["lead"]
    words = [word for word in plain(owner).split() if word not in NO_BODY and not _DAY.fullmatch(word)]
    return " ".join(words) if whose and not _OWN.match(owner) else ""


_DAY = lazy.regex(ANY_WEEKDAY, re.IGNORECASE)
_NEAR, _STATUS = 100, 30
_OWN = lazy.regex(r"(?:the|its|their)\b", re.IGNORECASE)
_UNDER = lazy.regex(r"\b(?:deputy|vice|assistant|under|associate|regional|local|branch|shadow)\b", re.IGNORECASE)
_WAS = lazy.regex(r", who was\b")
_LEFT = lazy.regex(rf"\b{any_of(ONCE_HELD)}\b", re.IGNORECASE)
_ENDED = lazy.regex(rf"\b{any_of(NOT_THE_HOLDER)}\b", re.IGNORECASE)


@dataclass(frozen=True)
class Stopgap(Passage):
    """A post that somebody has for a time: "interim president"."""

    how: str
    post: str


@once
def stopgaps(story: Story) -> tuple[PeerClash[Stopgap], ...]:
    """Posts that are interim in the article and acting in an earlier peer on the same event; in order, one a post."""
    found: dict[str, PeerClash[Stopgap]] = {}
    for peer, mine, theirs in beside_rivals(story, _stopgaps):
        for one in mine:
            two = next((two for two in theirs if two.post == one.post), None)
            hows = [{other.how for other in held if other.post == one.post} for held in (mine, theirs)]
            if two is not None and not hows[0] & hows[1]:
                found.setdefault(one.post, PeerClash(one, two, peer))
    return tuple(sorted(found.values(), key=lambda clash: clash.mine.span))


_STOPGAP = lazy.regex(rf"\b(?P<how>{any_of(FOR_A_TIME)}) (?P<post>[A-Za-z]+)", re.IGNORECASE)


@once
def _stopgaps(facts: Facts) -> tuple[Stopgap, ...]:
    found = _STOPGAP.finditer(facts.local.text)
    return tuple(
        Stopgap(facts, Span(*one.span()), one["how"].lower(), one["post"].lower()) for one in found if one["post"].lower() in FOR_A_TIME_AS
    )
