"""The people of published stories, added up: who an archive names, in which forms and roles, from when to when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import field

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import Near, plain
from factlint.records import dataclass
from factlint.story.names.people import full, given, people, surname
from factlint.text import located

_LONGEST = 5
"""Words of a name; what is longer is a headline."""
_HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss sir madam".split())
_ARTICLE = lazy.regex(r"\A(?:an?|the|another) ")
_FAR_MORE = 5
"""How many times more stories have to give another person of the surname a role before it is that person's."""

_Key = tuple[str, str, str]
"""First name, surname and the initial between them, as they are compared."""


@dataclass(frozen=True)
class Drafted:
    """A person of an archive."""

    name: str
    """The full name, as most stories spell it."""
    forms: tuple[tuple[str, int], ...]
    """Other full names, with how many stories have each."""
    roles: tuple[tuple[str, int], ...]
    first: str
    """The first day on which a story names the person, 2024-05-03; empty where no story has a day."""
    last: str
    places: tuple[str, ...]
    """The first mention in each story."""
    near: tuple[str, ...] = ()
    """Names of others that are one slip away: two people, or one misspelt."""


@dataclass
class _Sum:
    names: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    days: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)


def drafted(stories: Iterable[Facts]) -> tuple[Drafted, ...]:
    """Everybody who a story gives a first name and a surname, by surname; needs the language model.

    Forms with and without an initial are one person where the archive knows one such initial; two initials are two people. Names
    that are one slip apart stay two.
    """
    found: dict[_Key, _Sum] = defaultdict(_Sum)
    for facts in stories:
        for person in people(facts):
            if full(person) and person.mentions and len(person.name.split()) <= _LONGEST:
                _add(found[_key(person)], facts, person)
    whole = _joined(found)
    _disown(whole)
    near = Near(last for _, last, _ in whole)
    lasts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (first, last, _), total in whole.items():
        lasts[first, last].append(_best(total))
    made = []
    for (first, last, _), total in whole.items():
        others = tuple(name for word in near(last) for name in lasts.get((first, word), ()))
        made.append((last, first, _drafted(total, others)))
    return tuple(one for _, _, one in sorted(made, key=lambda item: (item[0], item[1], item[2].name)))


def _key(person: Entity) -> _Key:
    middle = [word for word in person.name.split()[1:-1] if len(word.rstrip(".")) == 1]
    return plain(given(person)), plain(surname(person)), plain(middle[0]).rstrip(".") if middle else ""


def _add(total: _Sum, facts: Facts, person: Entity) -> None:
    document, at = facts.document, min(person.mentions).start
    total.names[person.name] += 1
    total.roles.update({_ARTICLE.sub("", role.lower(), count=1) for role in person.roles} - _HONORIFICS)
    total.days += [facts.published.isoformat()] if facts.published else []
    total.places.append(located(document.path, document.place(at), document.locator(at), extracted=document.extracted))


def _joined(found: dict[_Key, _Sum]) -> dict[_Key, _Sum]:
    """The sums, that of a name without an initial added to the only one that has one."""
    initials: dict[tuple[str, str], list[str]] = defaultdict(list)
    for first, last, initial in found:
        if initial:
            initials[first, last].append(initial)
    whole: dict[_Key, _Sum] = {}
    for (first, last, initial), total in found.items():
        known = initials.get((first, last), [])
        key = (first, last, initial or (known[0] if len(known) == 1 else ""))
        if key in whole:
            one = whole[key]
            one.names += total.names
            one.roles += total.roles
            one.days += total.days
            one.places += total.places
        else:
            whole[key] = total
    return whole


def _disown(whole: dict[_Key, _Sum]) -> None:
    """Take a role from whoever has it in a story or two where somebody of the same surname has it in far more: "President Obama"."""
    families: dict[str, list[_Sum]] = defaultdict(list)
    for (_, last, _), total in whole.items():
        families[last].append(total)
    for family in families.values():
        most = {role: max(one.roles[role] for one in family) for one in family for role in one.roles}
        for one in family:
            for role in [role for role, count in one.roles.items() if count * _FAR_MORE <= most[role]]:
                del one.roles[role]


def _best(total: _Sum) -> str:
    """The form that most stories have; of two, the longer."""
    return max(total.names, key=lambda name: (total.names[name], len(name), name))


def _drafted(total: _Sum, near: tuple[str, ...]) -> Drafted:
    name, days = _best(total), sorted(total.days)
    others = tuple((form, count) for form, count in sorted(total.names.items(), key=_most) if form != name)
    roles = tuple(sorted(total.roles.items(), key=_most))
    return Drafted(name, others, roles, days[0] if days else "", days[-1] if days else "", tuple(sorted(total.places)), near)


def _most(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]
