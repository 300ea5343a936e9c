"""How old somebody is in reports that say it in other ways than beside the name: "his 57 years", "The 74-year-old had been on foot"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import beside_rivals
from factlint.story.events.passages import YEAR
from factlint.story.figures.ages import AgeConflict, age_conflicts, ages
from factlint.story.persons.named import Person, in_full, named_in, of_the_other_sex, one_person, only_person
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.numbers import ONES, TENS
from factlint.words.names.described import AGED


@dataclass(frozen=True)
class Aged:
    """A person's age: from one year to another, which are the same where it is exact. The span is local."""

    firsts: frozenset[str]
    """First names, and what is before them: "Mum Ana Ruiz"."""
    last: str
    least: int
    most: int
    span: Span
    sure: bool
    """It is beside the person's name or a pronoun; "the 74-year-old" may be another person."""


def aged_otherwise(story: Story) -> tuple[AgeConflict, ...]:
    """People who a peer that reports the same event has of another age; at most one for each, where nothing else has found it."""
    known = {conflict.mine for conflict in age_conflicts(story)}
    found: dict[Span, AgeConflict] = {}
    for peer, mine, theirs in beside_rivals(story, _all):
        others = _numbers(peer.facts), _numbers(story.article)
        for one, two in _pairs(_persons(mine), _persons(theirs)):
            span = story.article.prose.span(one.span)
            spoken_of = {one.least, one.most} & others[0] or {two.least, two.most} & others[1]
            if not spoken_of and not any(span.overlaps(other) for other in known) and _differ(one, two):
                found.setdefault(span, AgeConflict(span, peer.facts.prose.span(two.span), peer.facts, peer))
        for one, two in _unnamed(story.article, peer.facts):
            span = story.article.prose.span(one.span)
            if not any(span.overlaps(other) for other in known):
                found.setdefault(span, AgeConflict(span, peer.facts.prose.span(two.span), peer.facts, peer))
    return tuple(found[span] for span in sorted(found))


def _persons(listed: Sequence[Aged]) -> dict[Person, Aged]:
    """The age of each person who has one throughout the document."""
    by_person: dict[Person, list[Aged]] = defaultdict(list)
    for one in listed:
        if not one.firsts:
            continue
        by_person[one.firsts, one.last].append(one)
    return {
        person: several[0] for person, several in by_person.items() if max(one.least for one in several) <= min(one.most for one in several)
    }


def _pairs(mine: dict[Person, Aged], theirs: dict[Person, Aged]) -> Iterator[tuple[Aged, Aged]]:
    for person, one in mine.items():
        for other, two in theirs.items():
            if one_person(person, other):
                yield one, two


def _differ(one: Aged, two: Aged) -> bool:
    gap = max(one.least, two.least) - min(one.most, two.most)
    return gap > 0 and ((one.sure and two.sure) or gap <= _GAP)


_GAP = 12
"""Years between two ages that "the 74-year-old" may take for a slip; a wider gap is another person."""


@once
def _numbers(facts: Facts) -> frozenset[int]:
    """The ages that a document has, whoever they are of."""
    return frozenset(int(age.years) for age in ages(facts)) | {one.least for one in _aged(facts) if one.least == one.most}


# --- reading -------------------------------------------------------------------------------------------------------------

_TENS = any_of(" ".join(TENS))
_N = rf"(?:\d{{1,3}}|{_TENS}(?:-{any_of(' '.join(ONES[1:10]))})?)"
_PEOPLE = "".join(AGED.split())
_END = r"(?=[,.;:)]| and\b| years old\b)"
_GENARIANS = {"sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90}
_FORMS = (
    ("own", lazy.regex(rf"(?:^|[,;.] |\b(?:and|that) )(?:who|[Ss]?[Hh]e) (?:is|was) (?:now |only |just |still )?(?P<n>{_N}){_END}")),
    ("own", lazy.regex(rf"^(?:[Aa]t|[Aa]ged) (?P<n>{_N}),? (?:[Ss]?he|(?:(?:Mr|Mrs|Ms)\.? )?[A-Z][\w’'-]+) (?:is|has become)\b")),
    (
        "own",
        lazy.regex(
            r"\b(?:[Hh]alf|[Mm]ost|third|quarter|thirds|quarters|all|much|rest|every one|each) (?:of )?(?:his|her) "
            rf"(?P<n>{_N}) years(?:,|\.|;|$| behind bars| on (?:earth|this earth)| of life| alive| was | were )"
        ),
    ),
    (
        "own",
        lazy.regex(rf"\b[A-Z][\w’'-]+(?: is(?: now)?| \((?:pictured[^)]*|above|left|right|inset)\),) (?P<n>{_N}){_END}(?!, [a-z]+ing)"),
    ),
    (
        "own",
        lazy.regex(
            r"\b(?:died|dies|dead|passed away)\b[^.;,]{0,30}? (?:at the age of|aged|at age|at(?= [2-9]\d)) "
            rf"(?P<n>{_N})(?![.:]?\d|-| [ap]\.?m| [A-Z])"
        ),
    ),
    ("dead", lazy.regex(rf"\bwas (?P<n>{_N}) when s?he died\b")),
    ("own", lazy.regex(rf"\b[A-Z][\w’'-]+, (?:aged )?(?P<n>{_TENS}(?:-{any_of(' '.join(ONES[1:10]))})?)(?=[,.;])")),
    ("the", lazy.regex(rf"\b[Tt]he (?P<n>{any_of(' '.join(_GENARIANS))})\b")),
    ("the", lazy.regex(rf"\b[Tt]he (?P<n>{_N})-year-old(?! (?:{_PEOPLE})\b)(?=[ ,.])")),
)
_DECADES = {f"{tens.removesuffix('y')}ies": n for tens, n in TENS.items()} | {f"{n}s": n for n in TENS.values()}
_DECADE = lazy.regex(
    rf"(?:,|\bis|\bstill|\bnow|\baged|\b{any_of('man woman pensioner widow widower')}) in (?:his|her) "
    rf"(?:(?P<part>early|late|mid)[ -]?)?(?P<n>{any_of(' '.join(_DECADES))}){_END}"
)
_PARTS = {"early": (0, 5), "mid": (2, 8), "late": (5, 9)}


def _all(facts: Facts) -> tuple[Aged, ...]:
    return (*_aged(facts), *_children(facts).values())


@once
def _aged(facts: Facts) -> tuple[Aged, ...]:
    """The ages that a document gives of people who it names in full, in order; not those of another time or in quotations."""
    return tuple(sorted((*_beside_names(facts), *_in_sentences(facts)), key=lambda one: one.span))


def _beside_names(facts: Facts) -> Iterator[Aged]:
    """The ages beside a name, and of it the words from the first name on: "Mum Ana Ruiz, 34," is Ana Ruiz."""
    whole = {last: firsts for firsts, last in in_full(facts).values()}
    for age in ages(facts):
        words = plain(age.name).split()
        firsts = whole.get(words[-1], frozenset(words[:-1])) if words else frozenset()
        if not firsts or age.dated:
            continue
        local = facts.prose.local(age.span)
        yield Aged(firsts, words[-1], int(age.years), int(age.years), local, sure=True)


def _in_sentences(facts: Facts) -> Iterator[Aged]:
    text, sentences = facts.prose.text, facts.local.sentences
    for place, sentence in enumerate(sentences):
        for form, match in _matches(text[sentence.start : sentence.end]):
            span = Span(*match.span("n")).shifted(sentence.start)
            if facts.quoted(facts.prose.span(span)) is not None or _dated(match, form):
                continue
            person = _whose(facts, sentences, place, span, form)
            low, high = _range(match)
            if person is not None and low > 0 and not of_the_other_sex(match[0], person):
                yield Aged(*person, low, high, span, sure=form != "the")


def _matches(words: str) -> Iterator[tuple[str, re.Match[str]]]:
    if not _SIGN.search(words):
        return
    for form, pattern in (*_FORMS, ("own", _DECADE)):
        for match in pattern.finditer(words):
            yield form, match


_SIGN = lazy.regex(rf"\b{_N}\b|0s\b|ties\b|genarian")


def _range(match: re.Match[str]) -> tuple[int, int]:
    written = match["n"].lower()
    if written in _DECADES:
        low, high = _PARTS.get(match["part"] or "", (0, 9))
        return _DECADES[written] + low, _DECADES[written] + high
    if written in _GENARIANS:
        return _GENARIANS[written], _GENARIANS[written] + 9
    if written.isdigit():
        return int(written), int(written)
    tens, _, ones = written.partition("-")
    years = TENS[tens] + (ONES.index(ones) if ones else 0)
    return years, years


_ANOTHER_TIME = lazy.regex(r"\b(?:1[89]|20)\d\d\b|\b(?:when|ago|at the time|then|turn(?:s|ed|ing)|until|since|by the time|would)\b")
_CLAUSE = lazy.regex(r"[,;:.]|(?<=\d) and ")


def _dated(match: re.Match[str], form: str) -> bool:
    """The clause of the age speaks of another time: "He was 61 when he was tried", not "He was 61, and had been tried in 1993"."""
    end = _CLAUSE.search(match.string, match.end("n"))
    times = _ANOTHER_TIME if form == "own" else YEAR
    return times.search(match.string, match.start(), end.start() if end else len(match.string)) is not None


# --- whose -----------------------------------------------------------------------------------------------------------------


def _whose(facts: Facts, sentences: Sequence[Span], place: int, span: Span, form: str) -> Person | None:
    """The only person who is named before it in the sentence, or, where nobody is, in the sentence before."""
    here = Span(sentences[place].start, span.start)
    persons = named_in(facts, here)
    if persons:
        return only_person(persons) if form != "the" else None
    if place == 0:
        return None
    before = sentences[place - 1]
    persons = named_in(facts, before)
    others = form == "the" and any(age.name for age in ages(facts))
    if len(persons) != 1 or others or _SOMEBODY.search(facts.prose.text, before.start, before.end):
        return None
    return only_person(persons)


_SOMEBODY = lazy.regex(
    rf"(?<!, )\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[A-Z][a-z]+[’']s) (?:[a-z]+ ){{0,2}}(?:{_PEOPLE})\b(?!,? [A-Z])"
)
"""Somebody without a name, who may be the one of the age."""


# --- without a name --------------------------------------------------------------------------------------------------------

_CHILD = r"(?P<who>girl|boy|schoolgirl|schoolboy|toddler|baby|teenager)"
_CHILDREN = (
    lazy.regex(rf"\b(?:[Aa]n?|[Oo]ne|[Tt]he) (?P<n>\d{{1,2}})-year-old (?:[a-z]+ )?{_CHILD}(?!s)\b"),
    lazy.regex(rf"\b(?:[Aa]n?|[Oo]ne|[Tt]he) (?:[a-z]+ )?{_CHILD}(?:,? aged?|,(?= \d+,)| of) (?P<n>\d{{1,2}})(?![.:-]?\d|-| or\b| to\b)"),
)


def _unnamed(article: Facts, peer: Facts) -> Iterator[tuple[Aged, Aged]]:
    """The one girl, or boy, with an age in each of the two, where nobody of that age is in the other."""
    mine, theirs = _children(article), _children(peer)
    for who in mine.keys() & theirs.keys():
        one, two = mine[who], theirs[who]
        if 0 < abs(one.least - two.least) <= _CHILDHOOD and one.least not in _numbers(peer) and two.least not in _numbers(article):
            yield one, two


_CHILDHOOD = 4
"""Years between the ages of one child in two reports; more is another child."""


@once
def _children(facts: Facts) -> dict[str, Aged]:
    by_word: dict[str, list[Aged]] = defaultdict(list)
    for pattern in _CHILDREN:
        for match in pattern.finditer(facts.prose.text):
            years, span = int(match["n"]), Span(*match.span("n"))
            if facts.quoted(facts.prose.span(span)) is None:
                by_word[match["who"].removeprefix("school")].append(Aged(frozenset(), "", years, years, span, sure=False))
    return {who: listed[0] for who, listed in by_word.items() if len(listed) == 1 and len(_of_children(facts)) == 1}


_AGE_OF_A_CHILD = 18


@once
def _of_children(facts: Facts) -> frozenset[int]:
    """The ages of children that a document has."""
    found = {int(age.years) for age in ages(facts) if age.years < _AGE_OF_A_CHILD}
    found |= {int(match["n"]) for pattern in _CHILDREN for match in pattern.finditer(facts.prose.text)}
    return frozenset(found)
