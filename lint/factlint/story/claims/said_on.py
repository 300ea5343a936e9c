"""A day on which somebody said something: a source has it where that person speaks on that day, and not where another thing happens."""

from __future__ import annotations

from collections.abc import Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.once import once
from factlint.facts.parse.nlp import NoModel
from factlint.records import dataclass
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


def speaker_on(article: Facts, day: GivenDay) -> SpokenOn | None:
    """Who says something on a day of the story; None where something else happens, and where nobody is named for it."""
    happening = _happenings(article).get(day.date.span)
    if happening is None or not _says(article, happening) or _OF_ANOTHER.match(article.local.text, day.date.span.end):
        return None
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


@once
def _happenings(article: Facts) -> dict[Span, Happening]:
    """What happens on each date of the text; nothing without a language model."""
    try:
        return {date.span: one for one in happenings(article) for date in one.dates}
    except NoModel:
        return {}


def _says(article: Facts, happening: Happening) -> bool:
    """The verb is one of saying, or leaves that to a noun: "issued a statement"."""
    if happening.verb in SAYS:
        return True
    sentence = article.local.text[happening.sentence.start : happening.sentence.end]
    return happening.verb in MAKES and not _STATEMENTS.isdisjoint(_stems(sentence))


def _person(article: Facts, subjects: Sequence[Span], proper: frozenset[str]) -> Entity | None:
    """The person whose name a subject is, or else that stands beside it: "the mayor, Mara Lind"."""
    persons = people(article)
    own = (one for one in persons if any(at in article.prose.local(mention) for mention in one.mentions for at in subjects))
    return next(own, None) or next((one for one in persons if stem(surname(one)) in proper), None)
