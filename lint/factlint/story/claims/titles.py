"""Another first name, or another title, of a person in the sources than in the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factlint import lazy
from factlint.facts.names.beside import is_office
from factlint.facts.names.spelling import slip
from factlint.story import Story
from factlint.story.beside import matches
from factlint.story.claims.posts import PostParts, posts_beside
from factlint.story.evidence import Evidence
from factlint.story.figures.stems import stems
from factlint.text import fold
from factlint.words.claims.roles import KINDS_OF_POST, NO_FORENAMES, PARTY_LETTERS, SAME_ROLES, UNDER_ANOTHER
from factlint.words.names.nicknames import called
from factlint.words.names.parts import SHORT_STATES
from factlint.words.names.runs import HONORIFICS

_WORD = lazy.regex(r"[^\W\d_][\w’'-]*")


def other_forename(story: Story, name: str) -> Evidence | None:
    """Where the sources have the surname after one other first name only, in all places: Jon Prell, not Jan Prell."""
    words = name.split()
    if len(words) < 2 or len(words[-1]) < 3:
        return None
    pattern = re.compile(rf"(?<![^\W_])(?P<first>[A-Z][a-z’'-]+) (?:[A-Z]\. )?{re.escape(words[-1])}(?![^\W_])")
    found: dict[str, Evidence] = {}
    for source in story.sources:
        for place, match in matches(source.facts, pattern):
            if match["first"].lower() not in NO_FORENAMES and not is_office(match["first"].lower()):
                found.setdefault(match["first"], Evidence(source, source.facts.prose.span(place)))
    others = [first for first in found if not called(words[0], first) and fold(first) != fold(words[0])]
    text = fold(story.article.prose.text)
    if len(others) != 1 or len(found) > 1 or fold(f"{others[0]} {words[-1]}") in text:
        return None
    one, other = fold(others[0]), fold(words[0])
    near = slip(one, other) or one[0] == other[0] or (len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1)
    return found[others[0]] if near else None


def other_title(story: Story, roles: Sequence[PostParts], places: Sequence[Evidence]) -> Evidence | None:
    """Where the sources say that the person is something else, and nowhere what the story says: the spokeswoman, not the commander."""
    mine = [one for one in roles if one.head in KINDS_OF_POST or (one.head == "officer" and "chief" in one.before)]
    if len(mine) != len(roles) or not mine:
        return None
    found: list[Evidence] = []
    for place in places:
        facts = place.source.facts
        local = facts.prose.local(place.span)
        around = facts.local.text[max(0, local.start - _AROUND) : local.end + _AROUND]
        said = any(_same_word(one.head, word) for one in mine for word in _WORD.findall(fold(around)))
        if said and not any(_in_part(one, around) for one in mine):
            return None
        for theirs, span in posts_beside(facts, local):
            if theirs.head in KINDS_OF_POST and all(_unlike(one, theirs) for one in mine):
                found.append(Evidence(place.source, facts.prose.span(span)))
    return found[0] if found else None


_AROUND = 160


def plain_posts(posts: Iterable[PostParts]) -> list[PostParts]:
    """Without titles that are part of a name: Dr, Sir."""
    return [one for one in posts if one.head not in HONORIFICS or one.head in KINDS_OF_POST]


def absent_title(roles: Sequence[PostParts], places: Sequence[Evidence]) -> bool:
    """No source that has the name has the role in any form: the person may be something else."""
    if not roles or not places:
        return False
    if any(KINDS_OF_POST.get(one.head) in _MEMBERS for one in roles) and any(map(_presides, places)):
        return False
    words = {word for place in places for word in _WORD.findall(with_parties(place.source.facts.local.text))}
    return not any(_any_form(one.head, word) for one in roles for word in words)


def _presides(place: Evidence) -> bool:
    """The words beside a name are of a post that a member of a house has in it: "House Minority Leader"."""
    facts = place.source.facts
    return any(found.head in _PRESIDING for found, _ in posts_beside(facts, facts.prose.local(place.span)))


_PARTY = lazy.regex(rf"(?:[(\[]|, )(?P<letter>{'|'.join(PARTY_LETTERS)})(?=-)")


def with_parties(words: str) -> str:
    """Words as they are compared, with the parties that are letters in brackets: "(R-Minn.)"."""
    return _PARTY.sub(lambda found: f" {PARTY_LETTERS[found['letter']]} ", fold(words))


def role_words(words: str) -> frozenset[str]:
    """The words that a role is known by, in one form for "Sen." and "senator"; those of three letters say little."""
    plain = (SAME_ROLES.get(word, word) for word in _LETTERS.findall(with_parties(words)))
    return frozenset(word for phrase in plain for word in phrase.split() if len(word) > 3)


def has_role(wanted: frozenset[str], near: frozenset[str]) -> bool:
    """All words of a role are among those beside a name, states in short as well."""
    return all(word in near or any(word.startswith(short) for short in _STATES & near) for word in wanted)


_LETTERS = lazy.regex(r"[a-z]{3,}")
_STATES = frozenset(map(str.lower, SHORT_STATES))
_SHORT, _ENDING = 6, 4


def _any_form(head: str, word: str) -> bool:
    """Leader and leads, farmer and farm, chair and chairwoman."""
    begin = head[: max(_ENDING, len(head) - 3)]
    group = KINDS_OF_POST.get(head, "") in ("CHAIR", "CHIEF") and KINDS_OF_POST.get(head) == KINDS_OF_POST.get(word)
    return group or _same_word(head, word) or word.startswith(begin) or (len(word) >= _ENDING and begin.startswith(word))


def _in_part(mine: PostParts, around: str) -> bool:
    """A deputy, where the source has the head without "deputy" right before it."""
    wanted = mine.before & UNDER_ANOTHER
    return bool(wanted) and not wanted & set(_WORD.findall(fold(around)))


def _same_word(head: str, word: str) -> bool:
    word = SAME_ROLES.get(word, word).rpartition(" ")[2]
    return word == head or word.startswith(head[:_SHORT])


_MEMBERS = ("COUNCIL", "SENATOR", "REPRESENTATIVE")
_PRESIDING = ("leader", "chair", "speaker", "president")
"""A member of a house may be its leader, and chair one of its committees."""


def _unlike(one: PostParts, other: PostParts) -> bool:
    if {one.head, other.head} == {"executive", "director"}:
        director = one if one.head == "director" else other
        return bool(director.of or director.before)
    officers = [role.head == "officer" and "chief" in role.before for role in (one, other)]
    if any(officers):
        # A chief financial officer is not the chief executive.
        return not all(officers) and {one.head, other.head} == {"officer", "executive"}
    mine, theirs = KINDS_OF_POST.get(one.head, ""), KINDS_OF_POST.get(other.head, "")
    if (mine in _MEMBERS and other.head in _PRESIDING) or (theirs in _MEMBERS and one.head in _PRESIDING):
        return False
    if mine == theirs:
        # "City engineer" is not the "works director"; a deputy is not the head.
        return bool((one.before & UNDER_ANOTHER) ^ (other.before & UNDER_ANOTHER))
    return not (stems(" ".join(one.before)) & stems(" ".join(other.before)) and {mine, theirs} <= {"CHIEF", "OFFICER"})
