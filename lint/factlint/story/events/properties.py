"""What an amount is of, by the forms of words for it: a quake's magnitude, a depth, the staff of a firm, a crowd, the cost of a plan."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import product

from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amounts, noun_of
from factlint.story.events.counted import Clash, other_year
from factlint.story.events.coverage import beside_rivals
from factlint.story.figures.stems import stem
from factlint.story.figures.values import meet
from factlint.words import any_of, either
from factlint.words.events.amounts import ATTACKERS, COMPASS, CROWDS, LASTING, RAIDED, WAYS, WORKS
from factlint.words.figures.numbers import LEADING

_HEDGE = rf"(?:(?:{either('|'.join(LEADING.values()))}|a total of|only|just|all) )?$"
_NAME = (
    r"(?:the )?(?:(?:city|town|village|capital|port|coast|coastal|northern|southern|eastern|western) ){0,2}(?:of )?(?P<of>[A-Z][\w’'-]+)"
)
_WAY = rf"(?:(?P<way>{any_of(COMPASS)})|{any_of(WAYS)})"
AWAY = rf"(?: to)?(?: the)?(?: due)?(?:[ -]{_WAY}){{0,2}} (?:of|from|off) {_NAME}(?P<more> [A-Z][\w’'-]+)?"
"""After a distance: which way from what. Of a name of two words `of` is the first, which is enough to tell towns apart."""
_PEOPLE = any_of(CROWDS)
_WORK = any_of(WORKS)
_MOVED = rf"(?:local |nearby )?(?:{_PEOPLE}|families|villagers|inhabitants)"
_TRIP = any_of("ride trip crossing drive flight journey voyage walk")
_HAPPENING = any_of(LASTING)
_BUILT = any_of("homes houses buildings structures dwellings huts shops cars vehicles boats schools")
_SHOCK = any_of("earthquake quake shock tremor temblor")
_ATTACKERS = any_of(ATTACKERS)
_ATTACKED = any_of(RAIDED)
_OWNS = any_of("has have had with and its their")
_WERE = r"(?:(?:were|have been|had been|was|are|has been) )?"

FORMS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "MAGNITUDE": (
        "count",
        (
            (r"magnitude(?:-| (?:of |was |at )?)<N>", "a quake of magnitude 7.3"),
            (r"<N>[ -]magnitude\b", "a 7.3-magnitude quake"),
            (r"<N> on the (?:open-ended )?(?:Richter|moment magnitude)", "it measured 7.3 on the Richter scale"),
            (rf"\b{_SHOCK}\b(?:[^.;]|\.\d){{0,45}}\b(?:measur|register)(?:ed|ing)(?: at)? <N>", "the shock measured 7.3"),
        ),
    ),
    "DEPTH": (
        "measure",
        (
            (r"depth of <N>", "at a depth of 12 km"),
            (r"<N>[ -](?:deep|below|beneath|underground|under (?:the )?(?:ground|sea|surface|water))\b", "12 km below the sea"),
        ),
    ),
    "LENGTH": ("measure", ((r"<N>(?:[ -]long\b| in length\b)", "it was 35 feet long"), (r"length of <N>", "a length of 35 feet"))),
    "WIDTH": (
        "measure",
        (
            (r"<N>(?:[ -](?:wide|across)\b| in (?:diameter|width)\b)", "it was 35 feet wide"),
            (r"(?:diameter|width) of <N>", "a width of 35 feet"),
        ),
    ),
    "HEIGHT": (
        "measure",
        ((r"<N>(?:[ -](?:tall|high)\b| in height\b)", "it was 35 feet high"), (r"height of <N>", "a height of 35 feet")),
    ),
    "DISTANCE": (
        "measure",
        (
            (rf"<N>{AWAY}", "40 km to the south of Prague"),
            (rf"<N> outside {_NAME}", "40 km outside Prague"),
        ),
    ),
    "STAFF": (
        "count",
        (
            (r"\b(?:employ(?:s|ed|ing)?|(?:staff|workforce|payroll) of) <N>", "the plant employs 120 people"),
            (rf"\b{_OWNS} <N> (?:full-time )?(?:employees|staff(?:ers)?)\b", "it has 120 employees"),
        ),
    ),
    "MEMBERS": (
        "count",
        (
            (rf"\b(?:{_OWNS}|claims?|boasts?|represent(?:s|ing|ed)?|of) <N>(?: [\w-]+)? members\b", "it has 60,000 members"),
            (r"\bmembership of <N>", "a membership of 60,000"),
            (r"\b(?:[Aa]n?|[Tt]he) <N>-(?:strong|member)\b", "the 60,000-member union"),
        ),
    ),
    "CROWD": (
        "count",
        (
            (r"\b(?:crowd|audience|gathering|congregation|attendance|turnout) (?:of|(?:estimated|put) at) <N>", "a crowd of 900"),
            (rf"\b(?:told|before|in front of|address(?:ed|ing)) (?:the |an? (?:crowd|audience) of )?<N> {_PEOPLE}\b", "he told 900 people"),
            (r"\b(?:attended by|drew|attracted) <N>", "it was attended by 900"),
            (rf"<N> {_PEOPLE} (?:had |have )?(?:attended|turned out|gathered|showed up|packed|filled|came to)\b", "900 people attended"),
            (rf"<N>(?: {_PEOPLE})? in (?:attendance|the (?:audience|crowd))\b", "900 people in the audience"),
        ),
    ),
    "POPULATION": (
        "count",
        (
            (r"\b(?:population of|is home to) <N>", "it has a population of 4,000"),
            (r"\b(?:city|town|village|community|island|suburb|settlement) of <N>", "a town of 4,000"),
            (rf"\b{_OWNS} <N> (?:residents|inhabitants)\b", "the town has 4,000 residents"),
        ),
    ),
    "COST": (
        "money",
        (
            (
                rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Tt]heir|[Tt]h(?:is|at)) (?:new )?<N>[ -](?:[\w’'-]+ ){{0,3}}?(?P<of>{_WORK})\b",
                "a $12 billion water bill",
            ),
            (
                rf"\b(?P<of>{_WORK})(?:, which|, [^,.;]{{1,40}},)? "
                r"(?:(?:would |will |to )?cost|costs|(?:is |was )?(?:worth|valued at)) <N>",
                "the bill would cost $12 billion",
            ),
        ),
    ),
    "JOURNEY": (
        "duration",
        (
            (rf"<N>[ -]{_TRIP}\b", "a 30-minute ride"),
            (rf"\b{_TRIP}(?: [\w-]+){{0,2}} (?:takes?|took|lasts?|lasted|of) <N>", "the crossing normally takes 30 minutes"),
        ),
    ),
    "LASTED": (
        "duration",
        (
            (r"\b(?:lasted|lasting|went on for|continued for|dragged on for) <N>", "the attack lasted 30 minutes"),
            (rf"\b{_HAPPENING}(?: itself)? took <N>", "the conversation took 30 minutes"),
            (rf"<N>[ -](?:long )?{_HAPPENING}\b", "a 30-minute call"),
        ),
    ),
    "MARGIN": (
        "points",
        (
            (r"\b(?:by|lead of|margin of) <N>", "he won by 12 points"),
            (r"\b[Aa]n? <N>[ -](?:lead|margin|win|victory)\b", "a 12-point lead"),
        ),
    ),
    "ABOARD": (
        "count",
        (
            (rf"<N> (?:people|souls)?(?: {_WERE})?(?:were )?(?:on board|aboard)\b", "seven people were on board"),
            (r"\b(?:carrying|carried) <N> people\b", "the boat was carrying seven people"),
        ),
    ),
    "VOTES": (
        "count",
        (
            (r"\bby <N> votes\b(?! (?:to|against))", "she won by 34 votes"),
            (r"\bmargin of <N> votes\b", "she won by a margin of 34 votes"),
            (r"<N>[ -]vote (?:margin|majority|lead|victory|win)\b", "a 34-vote margin"),
        ),
    ),
    "ATTACKERS": (
        "count",
        ((rf"<N> (?:[\w-]+ )?{_ATTACKERS} (?:had |have |who )?{_ATTACKED}\b", "four masked thieves broke a window"),),
    ),
    "RAISED": ("money", ((r"\b(?:raised|raked in|collected|gathered|brought in|taken in) <N>", "the group has raised $2 million"),)),
    "EVACUATED": (
        "count",
        (
            (
                rf"<N> (?:{_MOVED} )?{_WERE}(?:being )?(?:ordered|told|forced|asked) (?:out|from|to (?:leave|flee|evacuate))",
                "300 residents were told to leave",
            ),
            (
                rf"<N> (?:{_MOVED} )?(?:{_WERE}(?:being )?(?:evacuated|displaced|(?:moved|taken) to shelters)|had to (?:leave|flee))",
                "300 families had to flee",
            ),
            (r"\b(?:evacuat(?:ed|ing|ion of)|displac(?:ed|ing)) <N>", "police evacuated 300 people"),
            (
                rf"\b(?:order(?:ed|ing)|telling|told|forc(?:ed|ing)|ask(?:ed|ing)) <N>(?: {_PEOPLE})? "
                r"(?:out|from|to (?:leave|flee|evacuate))\b",
                "ordering 300 people out of their homes",
            ),
        ),
    ),
    "DESTROYED": (
        "count",
        (
            (
                rf"<N> (?P<of>{_BUILT}) {_WERE}(?:destroyed|collapsed|fell|levell?ed|burned|burnt|flattened|razed|reduced to|lost)\b",
                "27 homes collapsed",
            ),
            (rf"\b(?:destroy(?:ed|ing)|levell?(?:ed|ing)|flatten(?:ed|ing)|raz(?:ed|ing)) <N> (?P<of>{_BUILT})\b", "it destroyed 27 homes"),
        ),
    ),
}
"""What an amount is of: its kind and the forms, each with an example; <N> is the amount."""


@dataclass(frozen=True)
class Property:
    """An amount and what it is of."""

    name: str
    """MAGNITUDE, STAFF …"""
    of: str
    """The stem of the place or thing that the words name with it; "" for none."""
    amount: EventAmount


@once
def properties(facts: Facts) -> tuple[Property, ...]:
    """The amounts of a document of which the words say what they are of, in order; headlines and titles are left out."""
    return tuple(found for amount in amounts(facts) if amount.kind != "headline" for found in _read(amount))


_BEFORE, _AFTER = 70, 70


def _read(amount: EventAmount) -> Iterator[Property]:
    text, span, sentence = amount.facts.local.text, amount.span, amount.sentence
    before, after = text[max(sentence.start, span.start - _BEFORE) : span.start], text[span.end : min(sentence.end, span.end + _AFTER)]
    for name, first, last in _forms().get(amount.figure.kind, ()):
        lead = first.search(before) if first else None
        tail = last.match(after) if last else None
        if (lead or not first) and (tail or not last):
            of = next((found["of"] for found in (lead, tail) if found and "of" in found.re.groupindex), "")
            yield Property(name, noun_of(of) if of else "", amount)
            return


@lru_cache(maxsize=1)
def _forms() -> dict[str, list[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None]]]:
    """The forms by the kind of figure, as what is before the amount and what is after it."""
    found = defaultdict(list)
    for name, (kind, forms) in FORMS.items():
        for form, _ in forms:
            before, after = form.split("<N>")
            found[kind].append((name, re.compile(before + _HEDGE) if before else None, re.compile(after) if after else None))
    return found


# --- two outlets -----------------------------------------------------------------------------------------------------------


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article for which an earlier peer that reports the same event has another; in order."""
    found = [clash for peer, mine, theirs in beside_rivals(story, properties) for clash in _between(mine, theirs, peer)]
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _between(mine: Sequence[Property], theirs: Sequence[Property], peer: Source) -> Iterator[Clash]:
    for name, of in dict.fromkeys((one.name, one.of) for one in mine):
        ours, others = ([p.amount for p in listed if (p.name, p.of) == (name, of)] for listed in (mine, theirs))
        pairs = [(one, two) for one, two in product(ours, others) if one.figure.unit == two.figure.unit and not other_year(one, two)]
        if any(_agree(one.figure, two.figure) for one, two in pairs):
            continue  # they agree on one of several
        yield from (Clash(one, two, peer, 1.0) for one, two in _of_one_thing(name, pairs))


_ALONE = frozenset(
    (
        "MAGNITUDE",
        "STAFF",
        "MEMBERS",
        "CROWD",
        "JOURNEY",
        "LASTED",
        "RAISED",
        "COST",
        "EVACUATED",
        "DESTROYED",
        "ABOARD",
        "VOTES",
        "ATTACKERS",
    )
)
"""One report seldom has two of these: the only one here is that of the only one there, whatever is around them."""
_GROWS = frozenset(("EVACUATED", "DESTROYED"))
_FACTOR = 10


def _of_one_thing(name: str, pairs: Sequence[tuple[EventAmount, EventAmount]]) -> Iterator[tuple[EventAmount, EventAmount]]:
    """The pairs that are of one thing: neither amount has another partner, or no other with a name in common."""
    if not _single(pairs):
        pairs = [(one, two) for one, two in pairs if one.proper & two.proper]
    for one, two in pairs if _single(pairs) else ():
        alike = name in _ALONE or one.proper & two.proper or (one.topic & two.topic) - {stem(name), one.noun}
        if alike and _far(one, two) <= _FACTOR and not (name in _GROWS and _grew(one, two)):
            yield one, two


def _single(pairs: Sequence[tuple[EventAmount, EventAmount]]) -> bool:
    return len({id(one) for one, _ in pairs}) == len(pairs) == len({id(two) for _, two in pairs})


_ABOUT = Decimal("0.05")


def _agree(one: Figure, two: Figure) -> bool:
    """The figures can be of one number: "about 400" is within "up to 420", and not within "up to 375"."""
    return meet(_closer(one), _closer(two))


def _closer(figure: Figure) -> Figure:
    """Of one thing even "about" leaves little room."""
    if figure.value is None or bound(figure.hedge) != "near":
        return figure
    return replace(figure, low=figure.value * (1 - _ABOUT), high=figure.value * (1 + _ABOUT))


def _far(one: EventAmount, two: EventAmount) -> float:
    mine, theirs = one.figure.value, two.figure.value
    return float(max(mine, theirs) / min(mine, theirs)) if mine and theirs else float("inf")


def _grew(one: EventAmount, two: EventAmount) -> bool:
    """The later report, or one of two of which the order is unknown, has the larger number."""
    day, other = one.facts.published, two.facts.published
    if day is None or other is None:
        return True
    mine, theirs = one.figure.value or 0, two.figure.value or 0
    return day != other and (mine > theirs) == (day > other)
