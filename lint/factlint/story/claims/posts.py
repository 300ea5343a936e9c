"""Whether two roles of one person can both be right: the words beside the name in a story, and those in a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.beside import is_office, is_trade
from factlint.records import dataclass
from factlint.story.figures.stems import stems
from factlint.text import Span, fold
from factlint.words.claims.roles import APART_ROLES, DUTIES, LESSER, PARTS_OF_A_POST, SAME_ROLES, SOLE_POSTS, TAKING_PART, TOGETHER
from factlint.words.names.runs import OPENERS
from factlint.words.patterns import alternatives

_TITLE = r"(?:[A-Z][a-z]{1,3}\.? |(?:Professor|Councillor|Doctor|Dame|Lord|Lady|Sir) )?"
_AFTER = lazy.regex(
    alternatives(
        ("says so", r"\. (?:I am|I['’]m) (?:the |an? )?", ". I'm the mayor"),
        ("apposed", r", (?:who is |now )?(?:(?:the )?former(?:ly)? )?(?:(?:the|a|an|our|its|their|his|her) )?", ", the mayor"),
        ("in brackets", r",? ?[(\[]", " (the mayor"),
        ("a turn", ": ", ": the mayor"),
        ("after the age", r", aged \d+, ", ", aged 40, the mayor"),
        before="(?:",
        after=r")(?P<role>(?:U\.[SK]\.|[^.;:()\[\]\n]){3,90})",
    )
)
_BEFORE = lazy.regex(rf"(?:^|[.;:,(] ?|\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|and|by) )(?P<role>(?:U\.[SK]\.|[^.;:,()\n]){{3,60}}?),? {_TITLE}$")
_CAPITALS = lazy.regex(
    r"(?:^|[\s(])(?P<role>(?:(?:[A-Z][\w’'-]*|U\.[SK]\.) )(?:(?:[A-Z][\w’'-]*|U\.[SK]\.|of|for|and) ){0,6})(?:Dr\.? |Sir )?$"
)
"""A role in capitals right before a name, whatever is before it: "wept as Chief U.S. District Judge"."""
_ENDS = lazy.regex(r",? (?:who|which|and|said|says|told|has|had|was|is|from)\b|,")
_FOR = lazy.regex(r" (?P<word>of|for|to|at|in|with|on) (?:the |our |its )?")


@dataclass(frozen=True)
class PostParts:
    """A role by its parts: "deputy cabinet member for schools"."""

    head: str
    before: frozenset[str]
    link: str
    of: frozenset[str]
    """Stems of what comes after "for" or "of"."""


def post(words: str) -> PostParts | None:
    """The role that words are; None where they are none."""
    plain = fold(" ".join(words.split()))
    plain = re.sub(r"\b[\w’'-]+['’]s? ", "", plain).replace("minister of state", "junior minister")
    plain = " ".join(SAME_ROLES.get(word.rstrip("."), word) for word in plain.split())
    plain = _OF_THE_PRESS.sub("spokesperson", plain)
    start, _, rest = (plain, "", "") if (link := _FOR.search(plain)) is None else (plain[: link.start()], link[0], plain[link.end() :])
    names = [word for word in re.findall(r"[^\W\d_][\w-]*", start) if word not in OPENERS]
    if names[-1:] == ["officer"] and names[-2:-1] == ["executive"]:
        names.pop()
    if not names or not (is_office(names[-1]) or is_trade(names[-1]) or any(names[-1] in group for group in (SOLE_POSTS, *APART_ROLES))):
        return None
    if not is_office(names[-1]) and _A_NAME.search(words) is not None and fold(words.split()[-1]) == names[-1]:
        return None
    return PostParts(names[-1], frozenset(names[:-1]), link["word"] if link else "", stems(rest))


_OF_THE_PRESS = lazy.regex(r"\b(?:press|media) (?:secretary|officer)\b")
_A_NAME = lazy.regex(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+$")
"""The name of a body at the end of a description: "the watchdog Healthwatch Wexmoor"."""


def agree(one: PostParts, other: PostParts) -> bool:
    """The roles are one, as far as both say."""
    return one.head == other.head and not apart(one, other)


def apart(one: PostParts, other: PostParts) -> bool:
    """Nobody is both: another rank, another part of the board, another portfolio."""
    if (duty := _duty(one)) and duty != (_duty(other) or duty):
        return True
    if one.head != other.head:
        return any(one.head in group and other.head in group for group in APART_ROLES) or _two_offices(one, other)
    mine, theirs = one.before - other.before, other.before - one.before
    if (mine | theirs) & LESSER:
        return True
    if mine & PARTS_OF_A_POST and theirs & PARTS_OF_A_POST:
        return True
    return one.link == other.link == "for" and bool(one.of and other.of) and not one.of & other.of


def _duty(role: PostParts) -> str:
    """What a chief officer or a director of a company has charge of; empty for other roles."""
    if not ((role.head == "officer" and "chief" in role.before) or (role.head == "director" and not role.of)):
        return ""
    return next((name for word, name in DUTIES.items() if word in role.before), "")


def _two_offices(one: PostParts, other: PostParts) -> bool:
    """The mayor is not the town manager; a chief executive and a sporting director are two."""
    if not (one.head in SOLE_POSTS and other.head in SOLE_POSTS):
        return False
    # "Managing director" and "president" are what many a chief executive is as well.
    plain = {one.head, other.head} <= TOGETHER and not (one.before | other.before) & (PARTS_OF_A_POST - {"managing", "chief"})
    return not plain


_NOT_INVOLVED = lazy.regex(r"\b(?:was|is|were|are)(?:n['’]t| not) (?:involved|connected|associated|affiliated|a part|part)\b", re.I)


def outsider(facts: Facts, name: Span, mine: PostParts) -> Span | None:
    """Where a source says that somebody who is said to be an author of a study took no part in it; a local span."""
    if mine.head not in TAKING_PART:
        return None
    end = facts.local.text.find("\n", name.end)
    found = _NOT_INVOLVED.search(facts.local.text, name.end, min(name.end + 160, end if end >= 0 else len(facts.local.text)))
    return Span(*found.span()) if found else None


def posts_beside(facts: Facts, name: Span) -> Iterator[tuple[PostParts, Span]]:
    """The roles that the words right before and after a name are, with their places; local spans."""
    text = facts.local.text
    after = _AFTER.match(text, name.end)
    if after is not None:
        start = after.start("role")
        pieces = [after["role"], *(after["role"][: end.start()] for end in _ENDS.finditer(after["role"]))]
        for piece in pieces:
            if (found := post(piece)) is not None:
                yield found, Span(start, start + len(piece))
    line = text.rfind("\n", 0, name.start) + 1
    before = _CAPITALS.search(text[max(line, name.start - 110) : name.start])
    if before is None or post(before["role"]) is None:
        before = _BEFORE.search(text[max(line, name.start - 110) : name.start])
    if before is not None and (found := post(before["role"])) is not None:
        start = max(line, name.start - 110) + before.start("role")
        yield found, Span(start, start + len(before["role"].rstrip()))
