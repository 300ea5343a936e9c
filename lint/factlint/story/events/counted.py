"""Amounts that two outlets give otherwise for one event, in whatever words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.amounts import FATES, EventAmount, amounts
from factlint.story.events.coverage import one_event
from factlint.story.events.scopes import two_scopes
from factlint.story.events.when.running import stood
from factlint.story.figures.sentences import clause_at, dated, years_in
from factlint.story.figures.sorts import of_two_sorts
from factlint.story.figures.stems import APART, stem, stems
from factlint.story.figures.values import digits_of, meet
from factlint.words import any_of, word_set
from factlint.words.events.amounts import AUXILIARIES, BALLOTS, DIED_THERE, GENERAL, PARTS_OF_A_ROW, RAISING
from factlint.words.events.small import NOT_BESIDE_COUNTS


@dataclass(frozen=True)
class Clash:
    """An amount of the article and the one that a peer gives for the same."""

    mine: EventAmount
    other: EventAmount
    source: Source
    score: float
    here: tuple[EventAmount, ...] = ()
    """Where the article has its amount for the same once more."""
    there: tuple[EventAmount, ...] = ()
    """Where the peer has the other one once more."""


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article that an earlier peer, or one that is not linted itself, gives otherwise; in order."""
    found = [clash for peer in story.rivals for clash in between(amounts(story.article), peer)]
    return tuple(sorted(found, key=lambda clash: (clash.mine.span, -clash.score)))


_ENOUGH = 2.0
_TOLL_ENOUGH = 1.5
"""What two tolls of one day need, and one against none."""
_COUNTED_ENOUGH = 2.4
"""What two counts of one particular thing need, laps or buses."""
_REPORTED_ENOUGH = 2.0
"""The same in two reports of one event."""
_BARE_ENOUGH = 3.0
"""What a count and a bare number need, eleven libraries and 21."""
_COMMON_ENOUGH = 3.5
"""What two amounts below ten need, and two numbers of years: everything comes in twos and threes."""


def between(mine: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """The amounts of two documents that fit each other better than any others and disagree."""
    theirs = amounts(peer.facts)
    weights = weights_of(mine, theirs)
    kinds = Counter(_kind(amount) for amount in mine), Counter(_kind(amount) for amount in theirs)
    found = []
    for one in mine:
        for two in theirs:
            if comparable(one, two) and _apart(one, two):
                score = likeness(one, two, weights) + (_ONLY if kinds[0][_kind(one)] == 1 == kinds[1][_kind(two)] else 0)
                if score >= _wanted(one, two):
                    found.append(Clash(one, two, peer, score))
    best: dict[int, float] = {}
    for clash in found:
        for amount in (clash.mine, clash.other):
            best[id(amount)] = max(best.get(id(amount), 0), clash.score)
    for clash in found:
        first = clash.score >= best[id(clash.mine)] and clash.score >= best[id(clash.other)]
        if first and not _given(clash.mine, theirs) and not _given(clash.other, mine) and _one_hour(clash, mine, theirs):
            yield replace(clash, here=_repeats(clash.mine, mine), there=_repeats(clash.other, theirs))


_TELLING = 10
"""Values below these come again for other things."""


def _repeats(amount: EventAmount, others: Sequence[EventAmount]) -> tuple[EventAmount, ...]:
    """Where a document gives the same amount again; of what else is not said there."""
    value = amount.figure.value
    if value is None or value < _TELLING:
        return ()
    way = bound(amount.figure.hedge), amount.figure.kind, amount.figure.unit, value
    again = (o for o in others if o is not amount and (bound(o.figure.hedge), o.figure.kind, o.figure.unit, o.figure.value) == way)
    return tuple(o for o in again if amount.noun == o.noun or not (amount.noun and o.noun) or {amount.noun, o.noun} & _GENERAL)


_ONLY = 0.7


def _kind(amount: EventAmount) -> tuple[str, str, str]:
    """What distinguishes amounts of one document: the only count of pages here is that of the pages there."""
    noun = amount.fate or amount.noun
    return amount.figure.kind, amount.figure.unit, noun if noun not in _GENERAL else ""


def _wanted(one: EventAmount, two: EventAmount) -> float:
    one_day = one.facts.published is not None and one.facts.published == two.facts.published
    if one.fate and one.fate == two.fate and (one_day or 0 in (one.figure.value, two.figure.value)):
        return _TOLL_ENOUGH
    if one.figure.kind == "duration" and one.figure.unit == "year":
        return _COMMON_ENOUGH
    if one.figure.kind == "count" and bool(one.noun) != bool(two.noun) and not (one.fate or two.fate):
        return _BARE_ENOUGH
    if one.noun and one.noun == two.noun and one.noun not in _GENERAL:
        if not (one.topic & two.topic) - {one.noun} and not turned(one.figure.value, two.figure.value):
            return _BARE_ENOUGH
        return _REPORTED_ENOUGH if one_event(one.facts, two.facts) else _COUNTED_ENOUGH
    return _COMMON_ENOUGH if _few(one, two) else _ENOUGH


def _few(one: EventAmount, two: EventAmount) -> bool:
    """Both count less than ten, and no victims."""
    if one.figure.kind != "count":
        return False
    return all(amount.figure.value is not None and amount.figure.value < 10 and not amount.fate for amount in (one, two))


def weights_of(mine: Sequence[EventAmount], theirs: Sequence[EventAmount]) -> dict[str, float]:
    """What each stem weighs: the more sentences have it, the less it says."""
    sentences = {(id(a.facts), a.sentence): a.topic for a in (*mine, *theirs)}
    counts = Counter(word for topic in sentences.values() for word in topic)
    often, rather_often = max(4, len(sentences) * 0.25), max(3, len(sentences) * 0.12)
    return {word: 0.3 if count > often else 0.6 if count > rather_often else 1.0 for word, count in counts.items()}


# --- the same thing --------------------------------------------------------------------------------------------------------

_KINDS = ("money", "count", "percent", "measure", "duration")
_GENERAL = frozenset(
    map(
        stem,
        GENERAL,
    )
)
_MOVES = frozenset(map(stem, word_set("precinct precincts counted winds gusts rain snow moving moved forecast odds")))
_SPEEDS = ("mph", "km/h", "kn")
"""Words of what changes from hour to hour."""


def comparable(one: EventAmount, two: EventAmount) -> bool:
    """Unit, population, place and time agree as far as the words say."""
    mine, theirs = one.figure, two.figure
    if mine.kind != theirs.kind or mine.unit != theirs.unit or mine.kind not in _KINDS or "headline" in (one.kind, two.kind):
        return False
    if 0 in (mine.value, theirs.value) and not one.fate:
        return False
    if (mine.value is None or theirs.value is None) and not (one.noun and two.noun and mine.value != theirs.value):
        return False
    if other_year(one, two) or (one.fate and two.fate and one.fate != two.fate):
        return False
    if one.noun and two.noun and one.noun != two.noun and not (one.fate and {one.noun, two.noun} & _GENERAL) and not _mixed(one, two):
        return False
    if (
        mine.unit in _SPEEDS
        or (mine.kind != "money" and (one.governing | two.governing) & _MOVES)
        or (one.places and two.places and not one.places & two.places)
    ):
        return False
    if _further(one) != _further(two) or _singled(one) != _singled(two) or of_two_sorts(one.facts, mine, two.facts, theirs):
        return False
    if mine.kind == "percent" and (_still_counted(one.facts) or _still_counted(two.facts)):
        return False
    if bool(one.governing & _NEEDED) != bool(two.governing & _NEEDED) or _two_populations(one, two) or two_scopes(one, two):
        return False
    if mine.kind == "count" and _who_did_not(one) != _who_did_not(two):
        return False
    running = mine.kind == "count" and not (one.fate and two.fate)
    if (running and stood(one) != stood(two)) or _of_the_speaker(one) != _of_the_speaker(two):
        return False
    return not any(_opposed(one, two, group) for group in APART[1:])


_DID_NOT = any_of(AUXILIARIES)
_NOT = lazy.regex(
    r"^(?: (?!(?:and|but|who|which|that)\b)[\w’'-]+){0,4}?"
    rf" (?:{_DID_NOT}(?: not\b|n['’]t\b)|never\b|(?:failed|refused|declined) to\b)"
)


def _who_did_not(amount: EventAmount) -> bool:
    """It counts those who did not: 31 members voted against, and 13 did not."""
    return _NOT.search(amount.facts.local.text[amount.span.end : amount.sentence.end]) is not None


_OF_I = lazy.regex(r"\bI(?:['’](?:ve|d|m))?\b")


def _of_the_speaker(amount: EventAmount) -> bool:
    """Somebody says it of himself: the 300 babies that "I delivered" are not those of the clinic."""
    facts = amount.facts
    return _OF_I.search(facts.local.text, amount.sentence.start, amount.span.start) is not None and facts.quoted(amount.place) is not None


_MORE = lazy.regex(r" (?:more|further|additional)\b")
_ANOTHER = lazy.regex(r"\b(?:[Aa]nother|[Aa] further|[Aa]n additional) (?:\w+ )?$")


@once
def _further(amount: EventAmount) -> bool:
    """What comes on top of others: "two more people died", "another 30 buses"."""
    text = amount.facts.local.text
    return _MORE.match(text, amount.span.end) is not None or _ANOTHER.search(text, amount.sentence.start, amount.span.start) is not None


_ONE_OF_TWO = lazy.regex(r"\b[Tt]he (smaller|larger|bigger|other|latter)(?: one)?\b")
_RANKED = lazy.regex(r"\b(?:[Tt]he|[Aa]) (?:second,? |other )?(longest|shortest|shorter|longer|largest|smallest|highest|deepest)\b")
"""One of several cracks or floods, of which each has its own measure."""
_SOME_OF_ALL = lazy.regex(rf"\b{any_of(PARTS_OF_A_ROW)} $", re.IGNORECASE)


@once
def _singled(amount: EventAmount) -> frozenset[str]:
    """The words that pick some of several before the amount: "the smaller plane, with 54 passengers", "the first three wagons"."""
    text, start = amount.facts.local.text, amount.sentence.start
    some = _SOME_OF_ALL.search(text, start, amount.span.start)
    ranked = _RANKED.findall(text, start, amount.span.start) if amount.figure.kind == "measure" else ()
    return frozenset((*_ONE_OF_TWO.findall(text, start, amount.span.start), *((some[0].lower(),) if some else ()), *ranked))


_COUNTING = lazy.regex(
    rf"\b(?:of|all) (?:the )?(?:{any_of(BALLOTS)}) (?:(?:had|have) been |were |was )?(?:counted|in|reporting|tallied)\b|\bexit polls?\b",
    re.IGNORECASE,
)


@once
def _still_counted(facts: Facts) -> bool:
    """Votes are being counted, so that shares are those of an hour: "with half of the votes counted"."""
    return _COUNTING.search(facts.local.text) is not None


_NEEDED = frozenset(map(stem, ("need", "needed", "required", "threshold", "majority", "quorum", "target", "goal")))
"""Words beside what it takes: 270 votes are needed to win, and somebody has 303."""


_SHARE_OF = lazy.regex(r"(?: of| among)((?: [\w’'-]+){1,3})")


@once
def _population(amount: EventAmount) -> frozenset[str]:
    """The stems of the three words that say whose share it is: "66 percent of likely women voters"."""
    found = _SHARE_OF.match(amount.facts.local.text, amount.span.end, amount.sentence.end)
    return stems(found[1]) if found and amount.figure.kind == "percent" else frozenset()


def _two_populations(one: EventAmount, two: EventAmount) -> bool:
    """Shares of two groups: of likely women voters, and of Sanders' voters."""
    mine, theirs = _population(one), _population(two)
    return bool(mine & _ASKED and theirs & _ASKED and mine - theirs and theirs - mine) and len(mine & theirs) < _ONE_GROUP


_ASKED = frozenset(map(stem, word_set("voters people adults Americans respondents residents workers students parents supporters")))
_ONE_GROUP = 2
"""Stems that two descriptions of one group share, where each has some of its own."""


@once
def in_clause(amount: EventAmount) -> EventAmount:
    """The amount with the years of its own clause: the plant employs 120 and has been theirs since 2011."""
    text = amount.facts.local.text
    beside = _JOIN.split(clause_at(text, replace(amount.sentence, start=amount.span.start), amount.span))[0]
    before = _JOIN.split(text[amount.sentence.start : amount.span.start])[-1]
    return replace(amount, years=years_in(f"{before} {beside}", amount.facts.published))


_JOIN = lazy.regex(r"[,;:—–]|\b(?:and|but|while|since|before|after|when|who|which) ")
_SHARE_WORDS = 2


def _mixed(one: EventAmount, two: EventAmount) -> bool:
    """So many yards of sand and concrete, and of concrete and sand."""
    return one.figure.kind == "measure" and one.noun in two.governing and two.noun in one.governing


def other_year(one: EventAmount, two: EventAmount) -> bool:
    """The sentences name years and none in common, or one of them looks back at another year than the other was written in; so do the
    clauses."""
    return _of_years(one, two) and _of_years(in_clause(one), in_clause(two))


def _of_years(one: EventAmount, two: EventAmount) -> bool:
    mine, theirs = _years(one, two), _years(two, one)
    if mine and theirs:
        return not mine & theirs
    looks_back, other = (one, two) if one.years else (two, one)
    if looks_back.years <= _years_of_a_span(looks_back):
        return False  # 512 cheques from 2009 to 2013, and 412
    if one.figure.kind == "percent" and one.noun and len(one.governing & two.governing) > _SHARE_WORDS:
        return False  # the share of the world's oil, as of the year before
    written = other.facts.published or looks_back.facts.published
    return bool(looks_back.years) and (written is None or str(written.year) not in looks_back.years)


_SPAN = lazy.regex(r"\b(?:[Bb]etween|[Ff]rom|[Ss]ince) (\d{4})(?:(?: and| to| until|-|–) (\d{4}))?\b")


@once
def _years_of_a_span(amount: EventAmount) -> frozenset[str]:
    """The years from and to which the sentence counts."""
    found = _SPAN.findall(amount.facts.local.text[amount.sentence.start : amount.sentence.end])
    return frozenset(year for pair in found for year in pair if year)


def _years(amount: EventAmount, other: EventAmount) -> frozenset[str]:
    """The years that a sentence names; "last year" of a document without a day is that before the other was written."""
    written = other.facts.published
    return frozenset(dated(year, written.year) for year in amount.years) if written else amount.years


def _opposed(one: EventAmount, two: EventAmount, group: set[str]) -> bool:
    here, there = one.governing & group, two.governing & group
    return bool(here and there and here != there)


def likeness(one: EventAmount, two: EventAmount, weights: dict[str, float]) -> float:
    """How much speaks for one event: shared words beside the amounts, the same counted noun, the same fate, amounts of one size."""
    own = {one.noun, two.noun}
    beside = (one.governing & two.governing) - own
    around = (one.topic & two.topic) - own - beside
    score = sum(weights.get(word, 1.0) for word in beside) + 0.5 * sum(weights.get(word, 1.0) for word in around)
    if one.noun and one.noun == two.noun and one.noun not in _GENERAL:
        score += 1.5
    if one.fate or two.fate:
        score += 1 if one.fate == two.fate else -1
    if one.proper and two.proper and not one.proper & two.proper:
        score -= 1
    if one.years & two.years:
        score += 0.5
    if turned(one.figure.value, two.figure.value) and _companion_values(one) & _companion_values(two):
        score += 1
    if not _few(one, two) and one.noun and (following := _following(one)) and following == _following(two):
        score += 1
    return score + _size(one.figure.value, two.figure.value)


@once
def _companion_values(amount: EventAmount) -> frozenset[tuple[str, str, Decimal]]:
    """The other figures of the sentence: over six years."""
    figures = (figure for figure in amount.facts.local.figures_in(amount.sentence) if figure.span != amount.figure.span)
    return frozenset((figure.kind, figure.unit, figure.value) for figure in figures if figure.value is not None)


@once
def _following(amount: EventAmount) -> tuple[str, ...]:
    """The stems of what is counted and of the word after it: "people voted"."""
    text = amount.facts.local.text[amount.span.end : min(amount.sentence.end, amount.span.end + _NEXT)]
    words = _LETTERS.findall(text)[:2]
    return tuple(map(stem, words)) if len(words) > 1 and words[1].lower() not in NOT_BESIDE_COUNTS else ()


_NEXT = 40
_LETTERS = lazy.regex(r"[^\W\d_][\w’'-]*")


def _size(mine: Decimal | None, theirs: Decimal | None) -> float:
    """Two reports of one thing are seldom far apart, and two things seldom close."""
    if not mine or not theirs:
        return 0.0
    ratio = max(mine, theirs) / min(mine, theirs)
    if turned(mine, theirs):
        return _TURNED if len(digits_of(mine)) == 2 else _TURNED_LONG
    return 0.7 if ratio <= Decimal("1.3") else 0.3 if ratio <= Decimal("1.5") else -0.5 if ratio > 2 else 0.0


def turned(mine: Decimal | None, theirs: Decimal | None) -> bool:
    """The digits of one number in another order."""
    if not mine or not theirs or mine == theirs:
        return False
    one, two = map(digits_of, (mine, theirs))
    return one != two and sorted(one) == sorted(two) and len(one) > 1 and max(mine, theirs) / min(mine, theirs) < 10


_TURNED, _TURNED_LONG = 1.3, 1.6
"""614 and 641: one of the two was typed wrongly."""

# --- a disagreement --------------------------------------------------------------------------------------------------------

_FACTOR, _FACTOR_OF_ONE_NOUN = 3, 5


def _apart(one: EventAmount, two: EventAmount) -> bool:
    """The amounts are of one order and cannot both be right."""
    mine, theirs = one.figure.value, two.figure.value
    if meet(one.figure, two.figure) and not _bounds_apart(one, two) and not turned(mine, theirs):
        return False
    if one.fate and 0 in (mine, theirs):
        return True
    if mine is None or theirs is None:
        return True
    factor = _FACTOR_OF_ONE_NOUN if one.noun and one.noun == two.noun and one.noun not in _GENERAL else _FACTOR
    return bool(mine and theirs) and mine != theirs and (Decimal(1) / factor <= mine / theirs <= factor or _zero_more(mine, theirs))


def _zero_more(mine: Decimal, theirs: Decimal) -> bool:
    """1,200 and 12,000: one zero more, of a number of two digits at least."""
    low, high = sorted((mine, theirs))
    return low * 10 == high and len(digits_of(low)) > 1


_OPEN = frozenset({"above", "least"})
_APART = Decimal("1.2")


def _bounds_apart(one: EventAmount, two: EventAmount) -> bool:
    """ "Over $2 billion" and "more than $3bn": both may hold, and no reader takes them for one sum.

    Tolls and crowds increase; of those counted since one day neither text knows the other's number.
    """
    mine, theirs = one.figure.value, two.figure.value
    if not {bound(one.figure.hedge), bound(two.figure.hedge)} <= _OPEN or not mine or not theirs:
        return False
    if one.figure.kind == "money":
        return max(mine, theirs) / min(mine, theirs) >= _APART
    counted = one.noun and one.noun == two.noun and one.noun not in _GENERAL
    return bool(counted) and bool(_since(one) & _since(two)) and max(mine, theirs) / min(mine, theirs) >= _GROWN


_GROWN = Decimal("1.1")
_SINCE = lazy.regex(r"\bsince (?:the )?(?:[a-z]+ of )?([A-Z]\w+|\d{4})")


def _since(amount: EventAmount) -> frozenset[str]:
    """The months, years and names since which a sentence counts."""
    return frozenset(_SINCE.findall(amount.facts.local.text[amount.sentence.start : amount.sentence.end]))


def _given(amount: EventAmount, others: Sequence[EventAmount]) -> bool:
    """The other document has this amount of the same as well, whatever it says of it; a small number of something else is not it."""
    figure = amount.figure
    return any(
        (other.figure.kind, other.figure.unit, other.figure.value, other.figure.low) == (figure.kind, figure.unit, figure.value, figure.low)
        and (not amount.noun or _of_it(amount, other))
        and (amount.fate == other.fate or not amount.fate)
        for other in others
    )


def _of_it(amount: EventAmount, other: EventAmount) -> bool:
    """The other amount may count the same: in its noun, in a general one, or in none, unless both count a few of something."""
    if amount.noun == other.noun:
        return True
    if _few(amount, other) and amount.noun not in _GENERAL:
        return amount.noun in other.topic
    return not other.noun or bool({amount.noun, other.noun} & _GENERAL)


def _one_hour(clash: Clash, mine: Sequence[EventAmount], theirs: Sequence[EventAmount]) -> bool:
    """Both are about the same hour, as far as a toll is concerned, which rises from report to report.

    They do where the documents are of one day, where the later one gives fewer, or where the sentences agree on another toll of the event:
    four dead and 20 hurt, four dead and 30 hurt. Of the missing there are fewer every day, as they are found.
    """
    one, two = clash.mine, clash.other
    if _rose(one, two) or _rose(two, one):
        return False
    if not (one.fate or (one.figure.kind == "count" and (one.topic | two.topic) & FATES)):
        return True
    if _companions(one, mine) & _companions(two, theirs):
        return True
    day, other = one.facts.published, two.facts.published
    if day is None or other is None:
        return 0 in (one.figure.value, two.figure.value)
    return day == other or (one.fate != "MISSING" and clash.score >= _SURE and _fewer_later(one, two))


_RISING = lazy.regex(
    rf"\b{any_of(RAISING)}\b[^.;,]{{0,40}}? to\b"
    r"|\bmore (?:[\w-]+ )?(?:have |has |had )?(?:died|succumbed|been found)\b"
    r"|\b(?:succumbed to|died of) (?:his|her|their) (?:wounds|injuries)\b"
)
_THERE = lazy.regex(rf"\b{any_of(DIED_THERE)}\b")


def _rose(one: EventAmount, two: EventAmount) -> bool:
    """The larger toll, not of the earlier report, is said to have grown to that, or the smaller is of those who died at once."""
    if not (one.fate or two.fate) or not (one.figure.value and two.figure.value and one.figure.value > two.figure.value):
        return False
    day, other = one.facts.published, two.facts.published
    earlier = day is not None and other is not None and day < other
    here, there = ((a.facts.local.text, a.sentence.start, a.sentence.end) for a in (one, two))
    return not earlier and (_RISING.search(*here) is not None or (_THERE.search(*there) is not None and _THERE.search(*here) is None))


def _companions(amount: EventAmount, others: Sequence[EventAmount]) -> set[tuple[str, Decimal]]:
    """The other tolls in the sentence of an amount."""
    return {
        (other.fate, other.figure.value)
        for other in others
        if other.sentence == amount.sentence and other.fate and other.fate != amount.fate and other.figure.value is not None
    }


_SURE = 2.5


def _fewer_later(one: EventAmount, two: EventAmount) -> bool:
    assert one.facts.published and two.facts.published
    first, last = sorted((one, two), key=lambda amount: (amount.facts.published, amount is one))
    high, low = last.figure.high, first.figure.low
    return high is not None and low is not None and high < low
