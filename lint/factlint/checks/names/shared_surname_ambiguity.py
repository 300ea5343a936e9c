"""A surname alone where the article has introduced two people of that name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, given, mentions, people, personal, surname
from factlint.text import Span
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.runs import TITLES


@dataclass(frozen=True)
class Params:
    known: tuple[str, ...] = ()
    """Surnames that mean one person everywhere, though others have them."""


VALUES = ("name", "people")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    families: dict[str, list[Entity]] = defaultdict(list)
    for person in people(article):
        if full(person) and surname(person) not in params.known and _sure(article, person):
            families[plain(surname(person))].append(person)
    for name, family in families.items():
        if len(family) == 2 and _two(*family):
            yield from _ambiguous(article, name, family)


def _sure(article: Facts, person: Entity) -> bool:
    """What is around its mentions shows a person, beyond the shape of the name."""
    if any(word.isupper() and len(word) > 1 and word.isalpha() for word in person.name.split()[:-1]):
        return False  # initials of a body that was before the name
    return bool(person.roles) or plain(given(person)) in GIVEN or any(personal(article, name) for name in mentions(article, person))


def _two(one: Entity, other: Entity) -> bool:
    """Two people, not one whose first name is shortened: Tom and Thomas Boyd."""
    a, b = plain(given(one)), plain(given(other))
    return (
        not {a, b} & TITLES
        and a not in ("state", "mister")
        and b not in ("state", "mister")
        and a[:2] != b[:2]
        and not set(one.name.split()) & set(other.name.split()[:-1])
    )


def _ambiguous(article: Facts, name: str, family: Sequence[Entity]) -> Iterator[Hit]:
    """The first bare surname that neither its paragraph nor an earlier habit gives to one of the two."""
    ids = {person.id for person in family}
    mentions = [n for n in article.names if n.entity in ids]
    introduced: dict[int, Name] = {}
    owner: int | None = None
    found: list[Name] = []
    for mention in mentions:
        if len(name_words(mention.text.split())) > 1 and _running(article, mention):
            introduced.setdefault(mention.entity, mention)
        elif plain(mention.text) != name:
            continue
        elif len(introduced) < 2:
            owner = mention.entity
        elif (
            owner is None
            and _running(article, mention)
            and not (_identified(article, mention, mentions) or _titled(article, mention, family))
        ):
            found.append(mention)
    if found:
        values = {"name": found[0].text, "people": " or ".join(person.name for person in family)}
        spots = tuple(Spot(article.document, n.span, "introduced here") for n in introduced.values())
        yield Hit(found[0].span, values, places=tuple(n.span for n in found[1:]), evidence=spots)


_TITLE = lazy.regex(r"\b(?:(?P<woman>Mrs|Ms|Miss|Dame|Lady|Madam)|Mr|Sir|Lord)\.? \Z")


def _titled(article: Facts, mention: Name, family: Sequence[Entity]) -> bool:
    """A title before the surname fits the first name of only one of the two: "Ms. Boyd" is not Carl."""
    local = article.prose.local(mention.span)
    title = _TITLE.search(article.prose.text, max(0, local.start - 8), local.start)
    others = MEN if title and title["woman"] else WOMEN
    return title is not None and sum(plain(given(person)) not in others for person in family) == 1


def _running(article: Facts, name: Name) -> bool:
    block = article.block(name.span)
    return block is not None and block.kind == "body" and article.quoted(name.span) is None


def _identified(article: Facts, mention: Name, mentions: Sequence[Name]) -> bool:
    """Its paragraph names just one of the two in full, a title is before it, or it is part of a longer name."""
    block = article.block(mention.span)
    assert block is not None
    near = {n.entity for n in mentions if n.span in block.span and len(name_words(n.text.split())) > 1}
    previous = max((b.span for b in article.blocks if b.span.end <= block.span.start), default=None, key=lambda s: s.start)
    if not near and previous is not None:
        near = {n.entity for n in mentions if n.span in previous}
    local = article.prose.local(mention.span)
    before = article.prose.text[max(0, local.start - 2) : local.start]
    after = article.prose.text[local.end : local.end + 2]
    titled = before not in ("", " ", "\n\n") and not before.endswith((". ", ", ", "\n")) and _capital(article, local)
    return len(near) == 1 or titled or after[1:2].isupper() or not _speaks(article, local)


def _capital(article: Facts, local: Span) -> bool:
    word = article.prose.text[max(0, local.start - 30) : local.start].split()[-1:]
    return bool(word) and (word[0][0].isupper() or word[0][0] in "“\"‘'") and not word[0].endswith((".", ",", "”", '"'))


def _speaks(article: Facts, local: Span) -> bool:
    """The surname is subject or object, no modifier: "the Boyd farm" is anybody's."""
    parse = article.local.parse
    return any(parse.deps[token] in ("nsubj", "nsubjpass", "dobj", "pobj", "poss") for token in parse.within(local))
