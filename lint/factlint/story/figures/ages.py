"""Whose age the article gives, and where it or another document gives another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date as Day
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.names.spelling import slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.conflicts import conflicts
from factlint.story.figures.copies import others
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.relatives import CHILDREN_AND_OTHERS, KIN
from factlint.words.names.runs import TITLES


@dataclass(frozen=True)
class Age:
    """An age with the name beside it; `name` is empty for "the 43-year-old"."""

    years: Decimal
    span: Span
    """Offsets into the file."""
    name: str
    sentence: int
    times: frozenset[str]
    """The words of the sentence that show another time than now: "2005", "when"."""

    @property
    def dated(self) -> bool:
        return bool(self.times)


@dataclass(frozen=True)
class AgeConflict:
    """Two ages of one person; the spans are offsets into the files."""

    mine: Span
    other: Span
    facts: Facts
    source: Source | None


_NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|de|la|van|von|bin|al|del|da|di|der|[A-Z][\w’'-]+)){0,4}"
_BEFORE = lazy.regex(rf"(?P<name>{_NAME})(?:, (?:aged? |an? |who is |now )?| \((?:aged? )?| is (?:an? )?| was (?:an? )?)$")
_AFTER = lazy.regex(rf" (?:[a-z][\w-]* ){{0,3}}(?P<name>{_NAME})")
_THE = lazy.regex(r"\b(?:the|The) $")
_SAID = lazy.regex(rf"[ ,.](?!{any_of(CHILDREN_AND_OTHERS)}\b)")
_ANOTHER_TIME = lazy.regex(r"\b(?:1[89]|20)\d\d\b|\b(?:when|ago|at the time|at age|by age)\b")
_THEN = lazy.regex(r"\b(?:then|turn(?:s|ed|ing)|later|birthday|since|until|will be|would be|born)\b")
"""Words that mean another time only beside the age."""
_BESIDE = 40
_LOOK_BACK = 80
_OLDER = 10
"""Years between two ages that "the 43-year-old" may take for a slip; a wider gap is another person."""
_YEARS = 330
"""Days between two reports from which on a year more is not a slip."""


@once
def age_conflicts(story: Story) -> tuple[AgeConflict, ...]:
    """Ages of the article that a source, a peer or the article itself gives otherwise; at most one for each."""
    return tuple(_age_conflicts(story))


def _age_conflicts(story: Story) -> Iterator[AgeConflict]:
    said: set[Span] = set()
    for found in (*_copied(story), *_of_people(story), *_inside(story.article)):
        if found.mine not in said:
            said.add(found.mine)
            yield found


def _copied(story: Story) -> Iterator[AgeConflict]:
    for conflict in conflicts(story):
        if conflict.mine.figure.kind == "age" and conflict.source is not None and conflict.relation in ("differs", "scale"):
            yield AgeConflict(conflict.mine.span, conflict.other.span, conflict.source.facts, conflict.source)


def _of_people(story: Story) -> Iterator[AgeConflict]:
    """People who the article and another document name in full, with two ages."""
    mine = _named(story.article)
    for source in others(story):
        days = [facts.published for facts in (story.article, source.facts)]
        far = days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) > _YEARS
        theirs = _named(source.facts)
        for name, own in mine.items():
            other = theirs.get(name) or next((age for known, age in theirs.items() if _misspelt(name, known)), None)
            if other is None or " " not in name or far or not _one_time(own, other):
                continue
            # A birthday may be between two texts, but hardly between two of one day.
            if abs(own.years - other.years) > (0 if _one_week(*days) else 1):
                yield AgeConflict(own.span, other.span, source.facts, source)


def _one_time(own: Age, other: Age) -> bool:
    """Both ages are of now, or both of the same year: "killed in 2005"."""
    return own.times == other.times and all(time.isdigit() for time in own.times)


def _misspelt(one: str, other: str) -> bool:
    """The first name is the same and the surname one slip away."""
    mine, theirs = one.split(), other.split()
    return len(mine) > 1 and mine[:-1] == theirs[:-1] and slip(mine[-1], theirs[-1])


def _one_week(one: Day | None, other: Day | None) -> bool:
    return one is not None and other is not None and abs((one - other).days) < _WEEK


_WEEK = 7


def _inside(facts: Facts) -> Iterator[AgeConflict]:
    """A person with two ages in one article; "the 43-year-old" is whoever was named with an age just before."""
    found = ages(facts)
    first: dict[str, Age] = {}
    last: Age | None = None
    introduced = {age.years for age in found if not age.name and not _definite(facts, age)}
    for age in found:
        if age.dated:
            continue
        if age.name:
            known = first.setdefault(_surname(age.name), age)
            if known.years != age.years and _one_person(known.name, age.name):
                yield AgeConflict(age.span, known.span, facts, None)
            last = age
        elif last is not None and _definite(facts, age) and age.years not in introduced | {other.years for other in first.values()}:
            near = age.sentence - last.sentence <= 2 and len({_surname(other.name) for other in found if other.name}) == 1
            if near and abs(age.years - last.years) <= _OLDER:
                yield AgeConflict(age.span, last.span, facts, None)


@once
def ages(facts: Facts) -> tuple[Age, ...]:
    """The ages of a document in order."""
    return tuple(_ages(facts))


def _ages(facts: Facts) -> Iterator[Age]:
    local = facts.local
    starts = [span.start for span in local.sentences]
    for number, figure in enumerate(local.figures):
        place = bisect_right(starts, figure.span.start) - 1
        if figure.kind != "age" or figure.value is None or figure.hedge or place < 0:
            continue
        sentence = local.sentences[place]
        name = _name(local.text, local.sentences, place, figure)
        yield Age(figure.value, facts.figures[number].span, name, place, _times(facts, sentence, figure.span))


def _times(facts: Facts, sentence: Span, span: Span) -> frozenset[str]:
    """The words by which the sentence, outside of quotations that do not have the age, speaks of another time."""
    text = facts.local.text
    closed = _CLOSES.search(text, span.end, sentence.end)
    first, last = max(sentence.start, span.start - _BESIDE), min(closed.start() if closed else sentence.end, span.end + _BESIDE)
    this_year = str(facts.published.year) if facts.published else ""
    times = (*_ANOTHER_TIME.finditer(text, sentence.start, sentence.end), *_THEN.finditer(text, first, last))
    aside = _ASIDE.match(text, span.end, sentence.end)
    quotes = [quote.span for quote in facts.local.quotes if not quote.span.overlaps(span)]
    quotes += [Span(*aside.span())] if aside else []
    return frozenset(time[0] for time in times if time[0] != this_year and not any(quote.overlaps(Span(*time.span())) for quote in quotes))


_CLOSES = lazy.regex(r"[,;)]")
_ASIDE = lazy.regex(r", (?:who|whose) [^,;.]*,")
"""What is said of the person beside the sentence: "Lind, 56, who resigned in 2017, was found guilty"."""


def _name(text: str, sentences: Sequence[Span], place: int, figure: Figure) -> str:
    """The name beside an age: "Ana Ruiz, 41," and "41-year-old Ana Ruiz", and whose "she" is in "She was 41"; empty for none."""
    sentence = sentences[place]
    lead = text[max(sentence.start, figure.span.start - _LOOK_BACK) : figure.span.start]
    before = _BEFORE.search(lead)
    after = _AFTER.match(text, figure.span.end, sentence.end)
    written = text[figure.span.start : figure.span.end]
    if before and lead.endswith((", a ", ", an ")):
        return _plain(before["name"])  # "Ana Ruiz, a 41-year-old baker from Lund"
    if "old" in written and after and not _THE.search(text[sentence.start : figure.span.start]):
        return _plain(after["name"])
    if (pronoun := _PRONOUN.search(lead)) is not None:
        return _meant(text, Span(sentences[max(0, place - 1)].start, sentence.start), pronoun["who"])
    if _DEAD.search(lead):
        return _only(text, Span(sentence.start, figure.span.start))
    return _plain(before["name"]) if before and before["name"].lower() not in _DAYS else ""


_PRONOUN = lazy.regex(r"(?:^|[.;] )(?P<who>She|He) (?:is|was) $")
_RELATIVE = lazy.regex(rf"\b(?:his|her|their) (?:\w+ )?{any_of(KIN)}\b", re.I)


def _meant(text: str, before: Span, pronoun: str) -> str:
    """Whose "she" is at the head of a sentence: the one person of the sentence before, no man, and nobody who is there with a relative."""
    name = _only(text, before)
    others = MEN - WOMEN if pronoun == "She" else WOMEN - MEN
    return "" if name.partition(" ")[0].lower() in others or _RELATIVE.search(text, before.start, before.end) else name


_DEAD = lazy.regex(r"\b(?:[Dd]ie[sd]|DIE[SD]|[Dd]ead|[Pp]asse[sd] away)\b[^.;]{0,40}$")
_DAYS = MONTH_WORDS | WEEKDAY_WORDS
_RUN = lazy.regex(r"\b[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+)){1,3}")


def _only(text: str, span: Span) -> str:
    """The one person that a stretch of text has in full, of several words with capitals those that begin with a first name; else empty."""
    runs = [found[0].removesuffix("'s").removesuffix("’s").split() for found in _RUN.finditer(text, span.start, span.end)]
    whole = []
    for run in runs:
        at = next((at for at in range(len(run) - 1) if run[at].lower() in GIVEN), None)
        whole += [(run[at], run[-1])] if at is not None else []
    return " ".join(whole[0]) if len({last for _, last in whole}) == 1 else ""


def _plain(name: str) -> str:
    words = [word for word in name.split() if word.strip(".").lower() not in TITLES]
    first = next((at for at, word in enumerate(words[:-1]) if word.lower() in GIVEN), 0)  # "Father-of-three Ben Ray"
    return " ".join(words[first:]).removesuffix("'s").removesuffix("’s")


def _definite(facts: Facts, age: Age) -> bool:
    text, local = facts.local.text, facts.prose.local(age.span)
    return bool(_THE.search(text[max(0, local.start - 5) : local.start]) and _SAID.match(text[local.end : local.end + 20]))


@once
def _named(facts: Facts) -> dict[str, Age]:
    """The first age of each person by first name and surname; none where a name has two."""
    by_name: dict[str, list[Age]] = defaultdict(list)
    for age in ages(facts):
        if age.name:
            by_name[_in_full(facts, age.name)].append(age)
    return {name: listed[0] for name, listed in by_name.items() if len({age.years for age in listed}) == 1}


def _in_full(facts: Facts, name: str) -> str:
    """The first name and the surname; a surname alone has the first name that the document has with it, if it has but one."""
    if " " in name:
        return f"{name.partition(' ')[0]} {_surname(name)}"
    firsts = set(re.findall(rf"\b([A-Z][a-z’'-]+) (?:[A-Z]\. )?{re.escape(name)}\b", facts.local.text))
    firsts = {first for first in firsts if first.lower() not in TITLES}
    return f"{firsts.pop()} {name}" if len(firsts) == 1 else name


def _surname(name: str) -> str:
    return name.rsplit(" ", 1)[-1]


def _one_person(one: str, other: str) -> bool:
    """The names are the same, or the later one is the surname of the first alone."""
    return one == other or (_surname(one) == other and " " in one)
