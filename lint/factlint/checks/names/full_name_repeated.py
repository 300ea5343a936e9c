"""Full names that appear again soon after they were introduced."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, given, people, personal, surname
from factlint.words.names.given import GIVEN


@dataclass(frozen=True)
class Params:
    times: int = 3
    """Full mentions that are one too many."""
    lines: int = 10
    """Lines of the file within which that counts."""


VALUES = ("name", "times", "lines")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    persons = [person for person in people(article) if full(person)]
    named: dict[int, list[Name]] = defaultdict(list)
    for name in article.names:
        named[name.entity].append(name)
    holders = Counter(plain(surname(person)) for person in persons)
    for person in persons:
        if holders[plain(surname(person))] > 1 or not _certain(article, person, named[person.id]):
            continue  # the first name separates two people, or it may be a firm named after somebody
        whole = [
            span
            for span in person.mentions
            if _opens(person, article.prose.words(span))
            and (block := article.block(span)) is not None
            and block.kind == "body"
            and article.quoted(span) is None
        ]
        lines = [article.document.place(span.start).line for span in whole]
        for at in range(params.times - 1, len(whole)):
            if lines[at] - lines[at - params.times + 1] <= params.lines:
                rest = whole[at - params.times + 2 : at]
                values = {"name": person.name, "times": str(params.times), "lines": str(params.lines)}
                yield Hit(whole[at], values, places=tuple(rest))
                break


def _certain(article: Facts, person: Entity, mentions: Sequence[Name]) -> bool:
    """A first name or a role, and what is around a mention, show a person."""
    return (plain(given(person)) in GIVEN or bool(person.roles)) and any(personal(article, name) for name in mentions)


def _opens(person: Entity, mention: str) -> bool:
    """The mention has the first name, and is not a double surname alone."""
    words = name_words(mention.split())
    return len(words) > 1 and plain(words[0]) == plain(given(person))
