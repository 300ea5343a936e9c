"""Which two offices nobody holds at once."""

from __future__ import annotations

from factlint.story.names.offices import Office
from factlint.words.names.posts import WITH_DEPUTIES

_LEGISLATORS = frozenset({"representative", "senator"})
_ALONE = frozenset({"mayor", "governor", "sheriff", "judge", "attorney general", "premier", "senator", "representative"})
"""One of them excludes all others; ministers may sit in parliament, a premier may be treasurer, a mayor is a lawyer by trade."""
_BENCH = frozenset({"judge", "prosecutor"})
_UNDER = WITH_DEPUTIES | {"attorney general"}
"""Offices that have a deputy, vice or shadow one."""
_PLACED = frozenset({"mayor", "ambassador", "premier", "governor"})
_DIVIDED = frozenset({"chief", "attorney"})
"""Offices of which "police" and "fire", "district" and "defense" make two."""


def conflict(one: Office, other: Office) -> bool:
    """Two ministries, two chambers or two towns, or one ministry in full and as a deputy."""
    if one.head == other.head in ("minister", "secretary") and one.portfolio and other.portfolio:
        return _ministries(one, other)
    if one.status or other.status:
        return False
    if {one.head, other.head} == _LEGISLATORS:
        return one.before and other.before
    return one.head == other.head in ("mayor", "ambassador") and bool(one.place and other.place) and _apart(one.place, other.place)


def conflict_across(mine: Office, theirs: Office) -> bool:
    """Also what one article may well say of one person further down, and two documents of one day may not: deputy and not, two offices."""
    if conflict(mine, theirs):
        return True
    if mine.head == theirs.head:
        if mine.head in _UNDER and {mine.status, theirs.status} == {"", "deputy"}:
            return True
        if mine.head in _DIVIDED and mine.portfolio and theirs.portfolio and not mine.portfolio & theirs.portfolio:
            return True
        return mine.head in _PLACED and bool(mine.place and theirs.place) and _apart(mine.place, theirs.place)
    heads = {mine.head, theirs.head}
    return not (mine.status or theirs.status) and heads != _LEGISLATORS and (heads <= _ALONE or heads == _BENCH)


def comparable(mine: Office, theirs: Office) -> bool:
    """One says something of whether the other is right: a minister may be chairman of a party as well."""
    return mine.head == theirs.head or {mine.head, theirs.head} <= _ALONE


def _ministries(one: Office, other: Office) -> bool:
    if "state" in one.portfolio ^ other.portfolio and not (one.american or other.american):
        return False  # in Britain the defence secretary is a secretary of state
    if any(office.status and "prime" in office.portfolio for office in (one, other)):
        return False  # a deputy prime minister has a ministry as well
    return not one.portfolio & other.portfolio or (one.portfolio == other.portfolio and one.status != other.status)


def _apart(one: str, other: str) -> bool:
    """No word in common, and neither is short for the other: "calif." and "california", "nyc" and "new york city"."""
    mine, theirs = one.split(), other.split()
    if set(mine) & set(theirs) or any(a.startswith(b.rstrip(".")) or b.startswith(a.rstrip(".")) for a in mine for b in theirs):
        return False
    initials = {"".join(word[0] for word in words) for words in (mine, theirs)}
    return not initials & {one.replace(".", ""), other.replace(".", "")}
