"""Changes from one value to another, with what the sentence says of them: a direction, a percentage, a multiple."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from factlint.facts.figures.amounts import PARTS
from factlint.facts.model import Figure
from factlint.facts.relations.skeleton import FIRST, SIGN, Skeleton
from factlint.text import Span
from factlint.words import any_of, either
from factlint.words.numbers import SMALL
from factlint.words.opposites import DOWN, NOUN, UP
from factlint.words.patterns import alternatives

# "The fall in demand", "a drop of six": nouns, unless "from" follows at once.
_VERB = re.compile(
    alternatives(
        ("a verb", rf"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bthis )(?<!\bno )(?<!\bany )\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?![-\w])", "fell"),
        (
            "a noun before its ends",
            r"\b(?:(?P<up2>increase|rise|jump|gain|surge|raise|hike)|(?P<down2>decrease|drop|decline|fall|"
            rf"reduction|plunge|cut|dip))(?= (?:from|to) {SIGN})",
            "increase from {figure}",
        ),
    )
)
_ABOUT = (
    r"(?: (?:a|an|about|some|nearly|almost|more than|over|roughly|around|just|under|less than|at least|approximately|well|another)){0,3}"
)
_GAP = r"[^\ue000-\uf8ff;.]{0,60}?"
_PAIR = re.compile(
    rf"\bfrom (?:\w+ ){{0,3}}(?P<old>{SIGN}){_GAP}\bto (?:\w+ ){{0,3}}(?P<new>{SIGN})"
    rf"|\bto (?:\w+ ){{0,3}}(?P<new2>{SIGN}){_GAP}\bfrom (?:\w+ ){{0,3}}(?P<old2>{SIGN})"
)
# "Was 40 percent, up 5 percent from 35 percent", "a 5 percent increase over 35 percent", "5 percent more than the 35 percent of 2019".
_THAN = r"(?:from|over|on|compared (?:with|to)|against|than)(?: [a-z’']+){0,3}?"
_WAY = r"(?P<up>up|rising|growing)|(?P<down>down|falling|dropping)"
_UP_FROM = re.compile(
    alternatives(
        (
            "the new, the rate, the old",
            rf"(?P<new>{SIGN})[^\ue000-\uf8ff;:.]{{0,40}}?(?:,| [—–-]{{1,2}}|[—–]| \() ?(?:which (?:is|was)"
            rf" |that is |that[’']s )?(?:(?:{_WAY}|(?:an? )?(?:\w+ )?{NOUN})(?: (?:of|by))?{_ABOUT} (?P<rate>{SIGN})"
            rf"(?: (?:more|higher|lower|less))?|(?:an? )?{_ABOUT[:-5]}{{0,3}} ?(?P<rate2>{SIGN})[ -](?:\w+ "
            rf")?{NOUN}|(?P<rate3>{SIGN}) (?:(?P<up3>more|higher|greater)|(?P<down3>less|fewer|lower))) {_THAN} "
            rf"(?P<old>{SIGN})",
            "{figure}, up {figure} from {figure}",
        ),
    )
)
_YEAR = r"in (?:1[5-9]|20)\d\d"
_YEARS = re.compile(
    rf"(?P<old>{SIGN}){_GAP} (?P<then>last year|the year before|{_YEAR})(?:,? and|,? but|, then) (?:\w+ ){{0,3}}?(?P<new>{SIGN}){_GAP}"
    rf" (?P<now>this year|the year after|the next year|{_YEAR})"
)
"""Two values with their years side by side."""
_NOW = re.compile(
    alternatives(
        (
            "then and now",
            rf"(?P<old>{SIGN}),? (?:(?:a|one|two|three|ten) (?:years?|months?|decades?|weeks?) (?:ago|earlier)"
            rf"|last (?:year|month|week)|the year before|{_YEAR}|previously|until now)[,)]? (?:and |but )?(?:it "
            rf"|they |which )?(?:now|today)(?: [^\W\d]+){{0,4}} (?P<new>{SIGN})",
            "{figure} a year ago, and now {figure}",
        ),
    )
)
"""A value of before and the one of now: "£600 a year ago, now £660"."""
# Another clause begins: its verb, or its percentage, is of something else.
_BREAK = re.compile(
    r"[;:()]|\b"
    + any_of(
        """
        while whereas but although though which who whom whose when where because as if that since_(?:the|it|he|she|they)
        """
    )
    + (
        r"\b|, (?:and|with|after|before|then)\b| and (?:has|have|had|is|are|was|were|will|would|then|went|its|the|his|her|their|"
        r"a|an|[a-z]+ed|cut|fell|rose|grew)\b"
    )
)
_PART_WORD = either("half|third|quarter|fifth|sixth|tenth|two[ -]thirds|two[ -]fifths|three[ -]quarters|three[ -]fourths|four[ -]fifths")
_PART = (
    rf"(?:(?:a |an |one[ -])?(?P<part>{_PART_WORD}))(?! (?:of )?(?:a |an )?(?:percent|per cent|point|percentage|million|billion|dozen)\b)"
)
_RATED = rf"(?:(?P<rate>{SIGN})|{_PART})"
_CHANGED = rf"(?:{UP}|{DOWN}|{NOUN}|up|down|change)"
# "rose 20 percent", "an increase of 20 percent", "a 20 percent rise" on the way to the two values …
_BEFORE = re.compile(
    rf"\b{_CHANGED}(?: (?:of|by))?{_ABOUT} {_RATED}|(?P<rate2>{SIGN})[ -](?:\w+ )?{NOUN}\b"
    rf"|\b{_CHANGED} [^\ue000-\uf8ff;:,.]{{1,40}}? by{_ABOUT} (?P<rate3>{SIGN})"
    rf"|\b{_CHANGED} (?:its|the|their|his|her) (?:\w+ ){{1,3}}?(?P<rate4>{SIGN})"
)
# … and after them: ", an increase of 20 percent", ", a 20 percent rise", ", up 20 percent", ", or 20 percent".
_AFTER = re.compile(
    alternatives(
        (
            "a change after its ends",
            r"[^\ue000-\uf8ff;:.]{0,50}?(?:, | [—–-]{1,2} |[—–]| \()(?:that is |which is |that[’']s |it "
            rf"is |representing |amounting to |or )?(?:(?:an? |the |for an? |with an? )?(?:\w+ )?{NOUN} (?:of|"
            rf"by){_ABOUT} {_RATED}|(?:an? |the |for an? )?{_ABOUT[:-5]}{{0,3}} ?(?P<rate2>{SIGN})[ -](?:\w+ "
            rf")?{NOUN}\b|(?:up|down|rising|falling|growing|increasing|gaining)(?: by)?{_ABOUT} (?P<rate3>{SIGN})"
            ")",
            ", a rise of {figure}",
        ),
        (
            "a change in brackets",
            rf"[^\ue000-\uf8ff;:.]{{0,30}}?(?:,? or| \()(?:(?:an? )?(?:\w+ )?{NOUN} of)?{_ABOUT[:-5]}{{0,3}} "
            rf"?(?P<rate4>{SIGN})(?=[.,;)]|$)",
            " ( {figure})",
        ),
    )
)
# The stated rate may be of something else than the two values.
_OTHER_BASE = re.compile(
    r"\b(?:adjust|annuali[sz]ed|(?:for|after|above|below|beyond|than|outpac\w+) inflation\b|per capita|compound|average annual|real terms"
    r"|a year for|each year|every year|annual rate)"
)
_EACH = re.compile(r" (?:a|per|each|every) (?:year|month|week|quarter|day)\b| annually\b| on average\b| a year\b")
# Ranks fall as they rise; a currency is worth more when fewer of it are paid for another.
_INVERSE = re.compile(
    rf"\b(?:rank\w*|place|position|spot|no\.|number) {SIGN}|\b"
    + any_of(
        r"""
        ranked ranking\w* par handicap seed\w* minus negative below
        (?:the|of)_(?:dollar|euro|pound|yen|yuan|rupee|rouble|ruble|lira|rand|peso|real|franc|krona|currency|naira|won)
        """
    )
    + r"\b"
)


@dataclass(frozen=True)
class FigureChange:
    """From one value to another of the same unit; all spans are local until `Facts` has placed them."""

    span: Span
    """From the first of the two values to the last."""
    old: Figure
    new: Figure
    direction: Literal["up", "down"] | None = None
    verb: Span | None = None
    """The word that says the direction."""
    rate: Figure | None = None
    """The percentage, the points or the fraction that the sentence gives for the change."""
    factor: Decimal | None = None
    """2 for doubled, 0.5 for halved."""
    factor_hedge: str | None = None
    factor_span: Span | None = None


def find_changes(skeletons: Sequence[Skeleton]) -> tuple[FigureChange, ...]:
    """The changes that a text states, in order; of a sentence with several, only what is plain."""
    found: list[FigureChange] = []
    for place, skeleton in enumerate(skeletons):
        changes = list(_changes(skeleton)) if len(skeleton.figures) > 1 else []
        before, then = skeletons[place - 1] if place else None, skeletons[place + 1] if place + 1 < len(skeletons) else None
        if len(changes) == 1 and changes[0].rate is None and then is not None:
            changes = [replace(changes[0], rate=_in_next(skeleton, then))]
        found += changes
        if not any(change.rate for change in changes):
            found += _by_points(skeleton, before)
    return tuple(found)


# "That is a 1 percent increase", "The 1 percent rise surprised the bank", "It is an increase of 1 percent".
_THAT_IS = re.compile(
    alternatives(
        (
            "that is so much",
            "(?:(?:that|this|it|the (?:change|difference|move))(?:[’']s| is| was| would be| represents| represented|"
            " amounts to| amounted to| means| meant)?(?: still| only| just)? (?:an? |the (?:first|second|"
            rf"third|latest|biggest|largest) )?|the )(?:{_ABOUT[:-5]}{{0,3}} ?(?P<rate>{SIGN})[ -](?:\w+ )?{NOUN}|"
            rf"(?:\w+ )?{NOUN} of{_ABOUT} (?P<rate2>{SIGN}))",
            "that is a {figure} increase",
        ),
    )
)
_NEXT_TO = 3


def _in_next(skeleton: Skeleton, then: Skeleton) -> Figure | None:
    """The change of the one pair of values, as the next sentence of the paragraph gives it."""
    if not 0 <= then.start - skeleton.end <= _NEXT_TO or _OTHER_BASE.search(skeleton.text + then.text):
        return None
    match = _THAT_IS.match(then.text)
    return _stated(then, match, len(then.text)) if match and not _OTHER_SUBJECT.match(then.text, match.end()) else None


# "Rose 1 percent to 7 percent", "it was 40 percent, up 5 percent".
_LED_TO = re.compile(
    alternatives(
        (
            "the rate, then the new",
            rf"\b(?:{UP}|{DOWN}|rise|grow|increase|climb|fall|drop|decline)(?: by)?{_ABOUT} (?P<rate>{SIGN})"
            rf",? to{_ABOUT} (?P<new>{SIGN})",
            "rose {figure} to {figure}",
        ),
        (
            "the new, then the rate",
            rf"(?P<new2>{SIGN}),? (?:{_WAY}|(?:an? )?(?:\w+ )?{NOUN} of)(?: by)?{_ABOUT} (?P<rate2>{SIGN})(?! "
            r"(?:from|over|than)\b)",
            "{figure}, up {figure}",
        ),
        ("the new, a change of", rf"(?P<new3>{SIGN})(?: in \w+)?, an? (?P<rate3>{SIGN})[ -](?:\w+ )?{NOUN}\b", "{figure}, a {figure} rise"),
        (
            "so it is up",
            rf"(?P<new4>{SIGN})[^\ue000-\uf8ff;:.]{{0,20}}, (?:so|which means) (?:it|that|this)(?:[’']s| is|"
            rf" was) (?:up|down)(?: by)?{_ABOUT} (?P<rate4>{SIGN})",
            "{figure} this year, so it is up {figure}",
        ),
    )
)
_UPWARD = re.compile(rf"{UP}|up|rise|rising|growing|grow|growth|increase|climb|jump|gain|surge|hike|raise|spike")
_DOWNWARD = re.compile(rf"{DOWN}|down|falling|dropping|fall|drop|decline|decrease|reduction|plunge|cut|dip|slide|slump|slip")


_EARLIER = 30
"""Figures before a change among which its old value is looked for."""


def _by_points(skeleton: Skeleton, before: Skeleton | None) -> Iterator[FigureChange]:
    """A percentage that is exactly the difference of the new value and one named before it, in this sentence or the one before."""
    for match in _LED_TO.finditer(skeleton.text):
        new, rate = (skeleton.figure(next(filter(None, match.group(*(f"{key}{n}" for n in ("", 2, 3, 4)))))) for key in ("new", "rate"))
        first = next(ord(sign) - FIRST for sign in match[0] if re.match(SIGN, sign))
        earlier = list(skeleton.figures[max(0, first - _EARLIER) : first])
        if not earlier and before is not None and 0 <= skeleton.start - before.end <= _NEXT_TO:
            earlier = list(before.figures)
        if new.kind == rate.kind == "percent" and new.value is not None and rate.value and not _EACH.match(skeleton.text, match.end()):
            olds = [old for old in earlier if old.kind == "percent" and old.value and abs(new.value - old.value) == rate.value]
            if len(olds) == 1 and not _OTHER_BASE.search(skeleton.text):
                span = Span(min(olds[0].span.start, new.span.start), max(new.span.end, rate.span.end))
                yield FigureChange(span, *_in_order(olds[0], new, match[0]), rate=rate)


def _in_order(first: Figure, last: Figure, words: str) -> tuple[Figure, Figure]:
    """The old value and the new one, as the word for the change has them: "7 percent instead of 6 percent, a 1 percent hike"."""
    up, down = bool(_UPWARD.search(words)), bool(_DOWNWARD.search(words))
    turned = up != down and first.value is not None and last.value is not None and (first.value < last.value) != up
    return (last, first) if turned else (first, last)


_OTHER_SUBJECT = re.compile(rf" (?:in|of|on|for) (?!(?:a |more than a )?(?:decade|year|quarter|century|generation)\b|{SIGN})")


def _changes(skeleton: Skeleton) -> Iterator[FigureChange]:
    text = skeleton.text
    pairs = sorted([*_PAIR.finditer(text), *_in_years(text)], key=lambda pair: pair.start())
    for number, pair in enumerate(pairs):
        named = pair.groupdict()
        old, new = skeleton.figure(named["old"] or named["old2"]), skeleton.figure(named["new"] or named["new2"])
        old = _scaled(old, new)
        if not _comparable(old, new):
            continue
        before = pairs[number - 1].end() if number else 0
        after = pairs[number + 1].start() if number + 1 < len(pairs) else len(text)
        yield _change(skeleton, pair, old, new, before, after)
    yield from _as_many(skeleton)
    yield from _with_rate(skeleton)


def _with_rate(skeleton: Skeleton) -> Iterator[FigureChange]:
    """Two values with the change between them."""
    for match in _UP_FROM.finditer(skeleton.text):
        named = match.groupdict()
        old, new = _exact(skeleton.figure(named["old"])), skeleton.figure(named["new"])
        rate = skeleton.figure(next(sign for key in ("rate", "rate2", "rate3") if (sign := named.get(key))))
        # "Up 5 percent over 20 years": what follows is a time.
        if not _comparable(old, new) or {old.kind, new.kind} & {"duration", "ordinal"} or rate.kind not in ("percent", "points"):
            continue
        if _BREAK.search(match[0].replace("which", "").replace("that", "")) or _OTHER_BASE.search(skeleton.text):
            continue
        up, down = (next((key for key in keys if named.get(key)), None) for keys in (("up", "up3"), ("down", "down3")))
        verb = up or down
        spans = sorted((old.span, new.span))
        yield FigureChange(
            span=Span(spans[0].start, spans[1].end),
            old=old,
            new=new,
            direction="up" if up else "down" if down else None,
            verb=skeleton.local(*match.span(verb)) if verb else None,
            rate=rate,
        )


def _exact(figure: Figure) -> Figure:
    """The value itself: in "5 percent more than the 35 percent" the words before it compare, and are not a hedge."""
    return replace(figure, low=figure.value, high=figure.value, low_open=False, high_open=False, hedge=None)


def _in_years(text: str) -> Iterator[re.Match[str]]:
    """Values side by side of which the second is the later one."""
    yield from _NOW.finditer(text)
    for pair in _YEARS.finditer(text):
        then, now = pair["then"], pair["now"]
        if (then[-4:].isdigit() and now[-4:].isdigit() and then < now) or (then[-4:].isdigit() == now[-4:].isdigit() is False):
            yield pair


def _scaled(old: Figure, new: Figure) -> Figure:
    """ "From 4.8 to 4.7 million": the scale that is at the second value only."""
    if old.unit or old.of or not old.value or not new.value or old.step is None or old.value >= 1000 or new.value < 1000:
        return old
    scale = next((size for size in _SCALES if 1 <= 20 * old.value * size / new.value <= 400), None)
    # The second value has a scale of its own: "4.7 million", and not "1,000".
    if scale is None or new.step is None or new.step <= 1 or new.step < scale / 1000:
        return old
    low, high = (None if bound is None else bound * scale for bound in (old.low, old.high))
    return replace(old, value=old.value * scale, low=low, high=high, step=old.step * scale)


_SCALES = tuple(Decimal(10) ** power for power in (3, 6, 9, 12))
_FALLING = {"ordinal", "age", "ratio"}


def _comparable(old: Figure, new: Figure) -> bool:
    """Both are values of one unit; "from 80 to 100 dollars" and "from $80 to $100 a month" name it once."""
    if old.value is None or new.value is None or {old.kind, new.kind} & _FALLING:
        return False
    one, other = old.unit, new.unit
    bare = (one == "" and old.of is None) or (other == "" and new.of is None and old.kind in ("money", "percent"))
    return one == other or bare or (one.partition("/")[0] == other.partition("/")[0] and "/" not in one)


def _change(skeleton: Skeleton, pair: re.Match[str], old: Figure, new: Figure, before: int, after: int) -> FigureChange:
    text = skeleton.text
    before = _clause(text, before, pair.start())
    verb = next(reversed([m for m in _VERB.finditer(text, before, pair.end()) if m.end() <= pair.start()]), None)
    if _INVERSE.search(text, before, pair.end()):
        verb = None
    times = next(reversed(list(_TIMES.finditer(text, before, pair.start()))), None) or _DOUBLING.match(text, pair.end(), after)
    spans = sorted((old.span, new.span))
    return FigureChange(
        span=Span(spans[0].start, spans[1].end),
        old=old,
        new=new,
        direction=None if verb is None else "up" if verb["up"] or verb["up2"] else "down",
        verb=None if verb is None else skeleton.local(*verb.span()),
        rate=_rate(skeleton, pair, (old, new), before, after),
        factor=None if times is None else _factor(times["word"]),
        factor_hedge=(times["hedge"] or "").strip() or None if times else None,
        factor_span=None if times is None else skeleton.local(*_without_gap(times)),
    )


def _clause(text: str, before: int, pair: int) -> int:
    """Where the clause begins that leads to the two values; a bracket may open just before them."""
    stop = pair - 1 if text[pair - 1 : pair] == "(" else pair
    return max((found.end() for found in _BREAK.finditer(text, before, stop)), default=before)


# --- multiples -----------------------------------------------------------------------------------------------------------

_HEDGE = r"(?P<hedge>(?:more than|nearly|almost|about|roughly|over|just over|well over|close to|some|at least|approximately) )?"
_FOLD = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3})[ -]?fold"
_TIMES = re.compile(
    rf"{_HEDGE}\b(?P<word>doubl(?:ed|ing|e)|tripl(?:ed|ing|e)|trebl(?:ed|ing|e)|quadrupl(?:ed|ing|e)|quintupl(?:ed|ing|e)|halv(?:ed|ing|e)"
    rf"|{_FOLD})\b(?! (?:the|that|what|as|digits?)\b)"
)
_DOUBLING = re.compile(rf"[^\ue000-\uf8ff;:.]{{0,30}}?, {_HEDGE}(?P<word>doubling|tripling|trebling|quadrupling|halving)\b")
_FACTORS = {
    **{word: Decimal(n) for word, n in {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "twice": 2}.items()},
    "half": Decimal("0.5"),
    "halv": Decimal("0.5"),
}
# "81 units, almost twice as many as the 42 sold last year"; "three times more" may mean four times as much.
_BESIDE = any_of("the its their last previous earlier year[’']s month[’']s week[’']s average of about a an some roughly nearly")
_AS_MANY = re.compile(
    alternatives(
        (
            "times as many",
            rf"(?P<new>{SIGN})[^\ue000-\uf8ff;:.]{{0,45}}?(?:,| (?:is|are|was|were)| [—–]) {_HEDGE}"
            rf"(?:(?P<word>twice|double|triple|treble|quadruple|half)|(?P<times>{SIGN}) times)"
            r"(?: as (?:many|much|large|big|high|long|great|tall|heavy|fast)(?: [a-z]+){0,2}? as)?"
            rf" (?:{_BESIDE} ){{0,4}}(?P<old>{SIGN})",
            "{figure}, twice as many as {figure}",
        ),
    )
)


def _factor(word: str) -> Decimal:
    """2 for "doubled", "twice" and "twofold"."""
    fold = re.match(r"(\w+?)[ -]?fold", word)
    if fold:
        return Decimal(fold[1]) if fold[1].isdigit() else Decimal(SMALL[fold[1]])
    return next(n for stem, n in _FACTORS.items() if word.startswith(stem))


def _without_gap(times: re.Match[str]) -> tuple[int, int]:
    return times.start("hedge") if times["hedge"] else times.start("word"), times.end("word")


def _as_many(skeleton: Skeleton) -> Iterator[FigureChange]:
    """A value that is said to be so many times another one."""
    for match in _AS_MANY.finditer(skeleton.text):
        old, new = skeleton.figure(match["old"]), skeleton.figure(match["new"])
        times = skeleton.figure(match["times"]) if match["times"] else None
        factor = times.value if times else _factor(match["word"])
        if not _comparable(old, new) or factor is None or (times and (times.kind != "count" or times.unit)) or factor <= 0:
            continue
        if {old.of, new.of} - {None} and old.of != new.of and None not in (old.of, new.of):
            continue
        start = match.start("hedge") if match["hedge"] else match.start("word" if match["word"] else "times")
        end = match.end("word") if match["word"] else match.end("times") + len(" times")
        spans = sorted((old.span, new.span))
        yield FigureChange(
            span=Span(spans[0].start, spans[1].end),
            old=old,
            new=new,
            factor=factor,
            factor_hedge=(match["hedge"] or "").strip() or None,
            factor_span=skeleton.local(start, end),
        )


# --- the rate ------------------------------------------------------------------------------------------------------------


def _rate(skeleton: Skeleton, pair: re.Match[str], values: tuple[Figure, Figure], before: int, after: int) -> Figure | None:
    """The one percentage or fraction that is said to be the change of these two values."""
    text = skeleton.text
    if _OTHER_BASE.search(text):
        return None
    found = [figure for match in _BEFORE.finditer(text, before, pair.start()) if (figure := _stated(skeleton, match, pair.start()))]
    later = _AFTER.match(text, pair.end(), after)
    if later and not _BREAK.search(text[pair.end() : later.start(_group(later))].replace(" (", ", ", 1)):
        figure = _stated(skeleton, later, len(text))
        found += [figure] if figure else []
    found = [figure for figure in found if figure not in values]
    return found[0] if len(found) == 1 else None


def _group(match: re.Match[str]) -> str:
    return next(name for name, value in match.groupdict().items() if value)


def _stated(skeleton: Skeleton, match: re.Match[str], stop: int) -> Figure | None:
    """The percentage, the points or the fraction that a match holds; None for one of each year, or for anything else."""
    name = _group(match)
    if stop - match.end() > 60 or _EACH.match(skeleton.text, match.end(name)):
        return None
    if name == "part":
        return _fraction(match["part"], skeleton.local(*match.span("part")))
    figure = skeleton.figure(match[name])
    return figure if figure.kind in ("percent", "points") else None


def _fraction(word: str, span: Span) -> Figure:
    """A fraction in words as a percentage of no great precision."""
    over, _, under = word.replace("-", " ").rpartition(" ")
    share = Decimal(100 * SMALL.get(over, 1)) / PARTS[under]
    return Figure(span, share, share, False, False, share, "%", "ratio", step=Decimal(5), core=span)
