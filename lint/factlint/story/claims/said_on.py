"""A day on which somebody said something: a source has it where that person speaks on that day, and not where another thing happens."""

from __future__ import annotations

from collections.abc import Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.parse.nlp import NoModel
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.beside import sentence_at
from factlint.story.claims.roles import role
from factlint.story.events.happenings import Happening, happenings, subjects_of
from factlint.story.figures.sentences import GivenDay
from factlint.story.figures.stems import stem
from factlint.story.names.people import people, surname
from factlint.text import Span
from factlint.words.claims.sayings import MAKES, SAYS, STATEMENTS


@dataclass(frozen=True)
class SpokenOn:
    """Who says something on a day, by the stems of the names, and of the offices, which a source may have alone."""

    names: frozenset[str]
    offices: frozenset[str]

    def heard_in(self, words: str) -> bool:
        """A sentence has somebody say something, and names this speaker or the office."""
        speaks = any(mark in words for mark in '“”"') or not _stems(words).isdisjoint(_SAYING)
        return speaks and self.named_in(words)

    def named_in(self, words: str) -> bool:
        """The words have the name, or the office."""
        return not _stems(words).isdisjoint(self.names | self.offices)


_SAYING = frozenset(map(stem, SAYS | STATEMENTS))
_STATEMENTS = frozenset(map(stem, STATEMENTS))


_SPOKEN = "spokesperson"


def _noun(word: str) -> str:
    return _SPOKEN if word.lower().startswith("spokes") else stem(word)


def _stems(words: str) -> frozenset[str]:
    return frozenset(_noun(word.strip(".,;:!?()“”\"'’‘")) for word in words.split())


_OF_ANOTHER = lazy.regex(r"(?: (?:morning|afternoon|evening|night))?['’]s\b")
"""The day is that of a noun: "Clinton said of Tuesday's vote"."""


def speaker_on(story: Story, day: GivenDay) -> SpokenOn | None:
    """Who says something on a day of the story; None where something else happens, and where nobody is named for it."""
    happening = _on(story, day)
    if happening is None or _OF_ANOTHER.match(story.article.local.text, day.date.span.end):
        return None
    if happening.verb not in SAYS and not (
        happening.verb in MAKES and _STATEMENTS & _stems(sentence_at(story.article, day.date.span.start))
    ):
        return None
    article = story.article
    parse = article.local.parse
    subjects = subjects_of(parse, parse.touching(happening.span)[0])
    nouns = frozenset(_noun(parse.lemmas[token]) for token in subjects if parse.pos[token] == "NOUN")
    if _SPOKEN in nouns:
        return SpokenOn(frozenset(), frozenset((_SPOKEN,)))
    proper = happening.who & happening.names
    one = _person(article, [parse.span(token, token) for token in subjects], proper)
    if one is None:
        return SpokenOn(proper, frozenset()) if proper else None
    roles = (*one.roles, role(article, one, min(one.mentions)))
    heads = (stem(said.split()[-1]) for said in roles if said.split())
    return SpokenOn(frozenset((stem(surname(one)),)), frozenset((*heads, *nouns)))


def _person(article: Facts, subjects: Sequence[Span], proper: frozenset[str]) -> Entity | None:
    """The person whose name a subject is, or else that stands beside it: "the mayor, Mara Lind"."""
    persons = people(article)
    own = (one for one in persons if any(at in article.prose.local(mention) for mention in one.mentions for at in subjects))
    return next(own, None) or next((one for one in persons if stem(surname(one)) in proper), None)


def _on(story: Story, day: GivenDay) -> Happening | None:
    """What the story has happen on the day."""
    try:
        return next((one for one in happenings(story.article) if any(date.span == day.date.span for date in one.dates)), None)
    except NoModel:
        return None
