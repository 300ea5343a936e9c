"""Who is whose relative: "the younger sister of Ann Boyd", "his niece, Ann Boyd"; and where texts disagree on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.names.people import full, people, surname
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words import any_of, word_set
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.nicknames import called
from factlint.words.names.runs import BLOOD_RELATIVES, RELATIVES_BY_MARRIAGE


@dataclass(frozen=True)
class Relative:
    """A relative as a text names one; spans are offsets into the file."""

    facts: Facts
    span: Span
    """The words, "younger sister"."""
    relation: str
    """sister, niece …; "half-" and "step" belong to it."""
    age: str
    """older or younger, "" where that is not said."""
    owner: str
    """The surname of the person whose relative it is, with the first name where the text gives it; "" for a pronoun and the like."""
    person: str
    """The same of the relative, "tess ?" where it has a first name alone; "" where it has no name here."""
    headline: bool = False
    pronoun: str = ""
    """his or her, where that is all there is of the owner."""
    near: str = ""
    """Who was named last before a pronoun."""
    owned: bool = True
    """Somebody's relative, by a name or a word before or after it; not "sister Tess" alone."""


@dataclass(frozen=True)
class Unlike:
    """A relative in the article and the one that another text, or the article further up, makes of the same person."""

    mine: Relative
    other: Relative
    source: Source | None = None


_OLDER, _YOUNGER = word_set("older elder eldest oldest big"), word_set("younger youngest little baby")
_AGES = dict.fromkeys(_OLDER, "older") | dict.fromkeys(_YOUNGER, "younger")
KIN = any_of(" ".join(sorted(BLOOD_RELATIVES | RELATIVES_BY_MARRIAGE, key=len, reverse=True)))
_AGED = rf"(?:(?P<age>{any_of(' '.join(sorted(_AGES)))}) )?"
_KINSHIP = lazy.regex(rf"(?<![\w’'-]){_AGED}(?P<relation>{KIN}|sibling)(?![\w-]|[’']s)", re.IGNORECASE)
_POSSESSIVE = lazy.regex(r"[’']s? $")
_PRONOUN = lazy.regex(r"\b(?P<whose>his|her|their|whose|my|our) $", re.IGNORECASE)
_ARTICLE = lazy.regex(r"\b(?:the|a|an|one) $", re.IGNORECASE)
_BETWEEN = lazy.regex(r",? (?:(?:identified|named)(?: \w+){0,2} as |called )?")
_UNKNOWN = "?"
"""The surname of who is named by the first name alone."""
_ALONE = lazy.regex(r"(?P<name>[A-Z][a-z]+)(?![\w’'-]| (?:[A-Z]|of\b))")
_ALONE_BEFORE = lazy.regex(r"(?:^|[\s“\"(])(?P<name>[A-Z][a-z]+)$")
_DESCRIBED = lazy.regex(r"(?:^|(?<=\s))(?:the|an?) (?:[a-z-]+ ){0,3}[a-z]+$")
"""Who is not named: "the missing man’s sister"."""
_BY = lazy.regex(r"\b(?:by|from|and|with|to) $", re.IGNORECASE)


def unlike(story: Story) -> tuple[Unlike, ...]:
    """The relatives of the article that an earlier sentence of it, a source or a peer calls otherwise; at most one a place, in order."""
    found: dict[Span, Unlike] = {}
    mine = _owned(story.article)
    for number, one in enumerate(mine):
        for other in mine[:number]:
            if _clash(one, other, mine, mine):
                found.setdefault(one.span, Unlike(one, other))
    for source in (*story.sources, *story.rivals) if mine else ():
        theirs = _owned(narrowed(story, source))
        for one in mine:
            for two in theirs:
                if _clash(one, two, mine, theirs):
                    found.setdefault(one.span, Unlike(one, two, source))
    return tuple(found[span] for span in sorted(found))


def _owned(facts: Facts) -> tuple[Relative, ...]:
    """The relatives who are compared: "sister Tess" alone may be a nun."""
    return tuple(one for one in relatives(facts) if one.owned or not one.person.endswith(_UNKNOWN))[:_MOST]


_MOST = 200
"""Relatives of one document who are compared: pairs grow with the square."""


def _clash(one: Relative, other: Relative, mine: Sequence[Relative], theirs: Sequence[Relative]) -> bool:
    if one.relation != other.relation and _same(one.person, other.person) and _known(one, other) and _known(other, one):
        sure = _same(one.owner, other.owner) and one.owner != ""
        return (
            (sure or (one.facts is not other.facts and not (one.owner and other.owner)))
            and {one.pronoun, other.pronoun} != {"his", "her"}
            and not _two_owners(one, other)
            and _exclude(one.relation, other.relation)
            and not _is_also(one, other, mine)
            and not _is_also(other, one, theirs)
        )
    if {one.age, other.age} != {"older", "younger"} or not one.owner or not _same(one.owner, other.owner):
        return False
    if one.relation != other.relation or (one.person and other.person and not _same(one.person, other.person)):
        return False
    if one.facts is other.facts and not (one.person and other.person) and one.headline == other.headline:
        return False  # she has two sisters
    # Who has an older and a younger sister in the body of one of the texts has both.
    return not any(_both(relative, other, known) for relative, known in ((one, mine), (other, theirs)))


def _two_owners(one: Relative, other: Relative) -> bool:
    """The relatives have first names alone, and different people were named just before them."""
    alone = one.person.endswith(_UNKNOWN) or other.person.endswith(_UNKNOWN)
    whose = [relative.owner or relative.near for relative in (one, other)]
    return alone and all(whose) and not _same(*whose)


def _known(one: Relative, other: Relative) -> bool:
    """Who has a first name alone may have the surname that the other text gives: the text has it too."""
    last = other.person.split()[-1]
    if not one.person.endswith(_UNKNOWN) or last == _UNKNOWN or " " not in other.person:
        return True
    return any(plain(surname(person)) == last for person in people(one.facts))


def _is_also(one: Relative, other: Relative, known: Sequence[Relative]) -> bool:
    """The text of the first has the relation of the second as well: a son of one person is the brother of another."""
    return any(r.relation == other.relation and _same(r.person, one.person) for r in known if r is not other)


def _both(relative: Relative, other: Relative, known: Sequence[Relative]) -> bool:
    return any(
        r.relation == relative.relation and _same(r.owner, relative.owner) and r.age not in ("", relative.age)
        for r in known
        if r is not other
    )


def _exclude(one: str, other: str) -> bool:
    """One person is not both: blood relatives of two kinds; cousins are, loosely, many, except brothers, children and parents."""
    loosely = "cousin" in (one, other) and not {one, other} & _NEAREST
    return one in BLOOD_RELATIVES and other in BLOOD_RELATIVES and not loosely and not _step(one, other)


_NEAREST = word_set("brother sister son daughter father mother")


def _step(one: str, other: str) -> bool:
    """A stepson may be called a son, a half-sister a sister."""
    return one.removeprefix("half-").removeprefix("step") == other.removeprefix("half-").removeprefix("step")


def _same(one: str, other: str) -> bool:
    """One person as far as the names show: the surnames agree, and the first names where both are given."""
    if not one or not other:
        return False
    here, there = one.split(), other.split()
    if _UNKNOWN in (here[-1], there[-1]):
        return here[0] in (there[0], there[-1]) or there[0] == here[-1] or called(here[0], there[0])
    if here[-1] != there[-1] or 1 in (len(here), len(there)) or here[0] == there[0]:
        return here[-1] == there[-1]
    initials = len(here[0].rstrip(".")) == 1 or len(there[0].rstrip(".")) == 1
    return here[0][0] == there[0][0] if initials else called(here[0], there[0])


# --- reading -------------------------------------------------------------------------------------------------------------


@once
def relatives(facts: Facts) -> tuple[Relative, ...]:
    """The relatives that a document names outside of quotations, in order."""
    return tuple(_read(facts))


def _read(facts: Facts) -> Iterator[Relative]:
    text = facts.prose.text
    matches = list(_KINSHIP.finditer(text))
    if not matches:
        return
    names = _people(facts)
    for match in matches:
        span = facts.prose.span(Span(*match.span()))
        block = facts.block(span)
        if block is None or block.kind in ("boilerplate", "code", "frontmatter") or facts.quoted(span) is not None:
            continue
        local = facts.prose.local(block.span)
        owner, person = _bound(text, match, names, local)
        person = _by_first_name(person, names)
        headline = block.kind in ("headline", "dek")
        if owner is None and headline:
            owner = _first(names, local, match.start())
        age = _AGES.get((match["age"] or "").lower(), "")
        pronoun = _PRONOUN.search(text, max(local.start, match.start() - 8), match.start())
        whose = pronoun["whose"].lower() if pronoun and not owner else ""
        near = _before(names, match.start(), person) if whose else ""
        owned = (
            owner is not None
            or pronoun is not None
            or text[max(0, match.start() - 3) : match.start()].endswith(("’s ", "'s ", "s’ ", "s' "))
        )
        yield Relative(facts, span, match["relation"].lower(), age, owner or "", person, headline, whose, near, owned)


Names = Sequence[tuple[Span, str]]


def _people(facts: Facts) -> Names:
    """Where each person is named, local, with the fullest name."""
    known = {entity.id: plain(entity.name) if full(entity) else plain(surname(entity)) for entity in people(facts)}
    return [(facts.prose.local(name.span), _key(name, known)) for name in facts.names if name.kind == "person"]


def _key(name: Name, known: dict[int, str]) -> str:
    # Of people who go by initials each mention is for itself: S. Lind is not A. Lind.
    words = (plain(name.text) if _INITIAL.match(name.text) else known.get(name.entity, plain(name.text))).split()
    return f"{words[0]} {words[-1]}" if len(words) > 1 else words[-1]


_INITIAL = lazy.regex(r"(?:[A-Z]\.? ?)+ ?[A-Z][\w’'-]+$")


def _bound(text: str, match: re.Match[str], names: Names, block: Span) -> tuple[str | None, str]:
    """Whose relative it is ("" for a pronoun, None where nobody is beside it) and who that is, by the names around the words."""
    before = text[max(block.start, match.start() - 40) : match.start()]
    after = text[match.end() : min(block.end, match.end() + 40)]
    person = ""
    if (mark := _BETWEEN.match(after)) is not None:
        person = _starting(names, match.end() + mark.end()) or _alone(text, names, match.end() + mark.end(), block)
    if (mark := _POSSESSIVE.search(before)) is not None:
        owner = _ending(names, match.start() - len(mark[0])) or None
        return owner, person or _apposed(text, names, match.start(), _back(text, names, match, mark))
    if (pronoun := _PRONOUN.search(before)) is not None and pronoun["whose"].lower() == "whose":
        # "Ann Boyd, whose sister, Mary, left": she is not the relative.
        return _apposed(text, names, match.start(), match.start() - len("whose ")), person
    if pronoun is not None:
        return "", person or _apposed(text, names, match.start(), match.start() - len(before.rstrip().rpartition(" ")[2]) - 1)
    if after.startswith(" of "):
        owner = _starting(names, match.end() + 4)
        lead = _ARTICLE.search(before)
        return owner or None, _apposed(text, names, match.start(), match.start() - len(lead[0]) if lead else match.start())
    return None, person


def _alone(text: str, names: Names, start: int, block: Span) -> str:
    """The first name alone of a relative: "his daughter, Tess"."""
    found = _ALONE.match(text, start, block.end)
    return f"{plain(found['name'])} {_UNKNOWN}" if found and found["name"].lower() not in _NO_NAMES else ""


_NO_NAMES = MONTH_WORDS | WEEKDAY_WORDS


def _by_first_name(person: str, names: Names) -> str:
    """One word that is nobody's surname in the document is a first name."""
    last = " " not in person and person != "" and any(" " in key and key.split()[-1] == person for _, key in names)
    return f"{person} {_UNKNOWN}" if person in _FIRST_NAMES and not last else person


def _back(text: str, names: Names, match: re.Match[str], mark: re.Match[str]) -> int:
    """Where the name of the owner, or what the owner is called in place of it, begins."""
    end = match.start() - len(mark[0])
    described = _DESCRIBED.search(text[max(0, end - 40) : end])
    named = next((span.start for span, _ in names if span.end == end), None)
    return named if named is not None else end - len(described[0]) if described else end


def _apposed(text: str, names: Names, start: int, low: int) -> str:
    """The person who the words describe after a comma: "Ann Boyd, the sister of"."""
    low = min(low, start)
    if text[max(0, low - 2) : low] != ", ":
        return ""
    found = _ALONE_BEFORE.search(text[max(0, low - 32) : low - 2])
    alone = f"{plain(found['name'])} {_UNKNOWN}" if found and found["name"].lower() in _FIRST_NAMES else ""
    return _ending(names, low - 2) or alone


_FIRST_NAMES = GIVEN | MEN | WOMEN


def _before(names: Names, start: int, person: str) -> str:
    """Who was named last before the words, other than the relative."""
    at = bisect_left(names, (Span(start, 0), ""))
    return next((key for _, key in reversed(names[max(0, at - 3) : at]) if key != person), "")


def _ending(names: Names, end: int) -> str:
    at = bisect_left(names, (Span(max(0, end - 40), 0), ""))
    return next((key for span, key in names[at : at + 12] if span.end == end), "")


def _starting(names: Names, start: int) -> str:
    at = bisect_left(names, (Span(start, 0), ""))
    return names[at][1] if at < len(names) and names[at][0].start == start else ""


def _first(names: Names, block: Span, end: int) -> str:
    """The first person of a headline, before the words: "Ann Boyd blasted by older sister"."""
    return next((key for span, key in names if block.start <= span.start and span.end <= end), "")
