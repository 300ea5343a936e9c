"""The percentage, points or fraction that a text gives for a change, in its sentence or in the one after."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.relations.figure_change import ABOUT, CLAUSE_BREAK, EACH_YEAR, OTHER_BASE
from factlint.facts.relations.fractions import FRACTION, over_under
from factlint.facts.relations.skeleton import SIGN, Skeleton
from factlint.text import Span
from factlint.words.opposites import DOWN, NOUN, UP
from factlint.words.patterns import alternatives

_PART = rf"(?:(?:a |an |one[ -])?(?P<part>{FRACTION}))(?! (?:of )?(?:a |an )?(?:percent|per cent|point|percentage|million|billion|dozen)\b)"
_RATED = rf"(?:(?P<rate>{SIGN})|{_PART})"
_CHANGED = rf"(?:{UP}|{DOWN}|{NOUN}|up|down|change)"
# "rose 20 percent", "an increase of 20 percent", "a 20 percent rise" on the way to the two values …
_BEFORE = lazy.regex(
    rf"\b{_CHANGED}(?: (?:of|by))?{ABOUT} {_RATED}|(?P<rate2>{SIGN})[ -](?:\w+ )?{NOUN}\b"
    rf"|\b{_CHANGED} [^\ue000-\ue0ff;:,.]{{1,40}}? by{ABOUT} (?P<rate3>{SIGN})"
    rf"|\b{_CHANGED} (?:its|the|their|his|her) (?:\w+ ){{1,3}}?(?P<rate4>{SIGN})"
)
# … and after them: ", an increase of 20 percent", ", a 20 percent rise", ", up 20 percent", ", or 20 percent".
_AFTER = lazy.regex(
    alternatives(
        (
            "a change after its ends",
            r"[^\ue000-\ue0ff;:.]{0,50}?(?:, | [—–-]{1,2} |[—–]| \()(?:that is |which is |that[’']s |it "
            rf"is |representing |amounting to |or )?(?:(?:an? |the |for an? |with an? )?(?:\w+ )?{NOUN} (?:of|"
            rf"by){ABOUT} {_RATED}|(?:an? |the |for an? )?{ABOUT} ?(?P<rate2>{SIGN})[ -](?:\w+ "
            rf")?{NOUN}\b|(?:up|down|rising|falling|growing|increasing|gaining)(?: by)?{ABOUT} (?P<rate3>{SIGN})"
            ")",
            ", a rise of {figure}",
        ),
        (
            "a change in brackets",
            rf"[^\ue000-\ue0ff;:.]{{0,30}}?(?:,? or| \()(?:(?:an? )?(?:\w+ )?{NOUN} of)?{ABOUT} "
            rf"?(?P<rate4>{SIGN})(?=[.,;)]|$)",
            " ( {figure})",
        ),
    )
)


# "That is a 1 percent increase", "The 1 percent rise surprised the bank", "It is an increase of 1 percent".
_THAT_IS = lazy.regex(
    alternatives(
        (
            "that is so much",
            "(?:(?:that|this|it|the (?:change|difference|move))(?:[’']s| is| was| would be| represents| represented|"
            " amounts to| amounted to| means| meant)?(?: still| only| just)? (?:an? |the (?:first|second|"
            rf"third|latest|biggest|largest) )?|the )(?:{ABOUT} ?(?P<rate>{SIGN})[ -](?:\w+ )?{NOUN}|"
            rf"(?:\w+ )?{NOUN} of{ABOUT} (?P<rate2>{SIGN}))",
            "that is a {figure} increase",
        ),
    )
)
NEXT_TO = 3


def rate_after(skeleton: Skeleton, then: Skeleton) -> Figure | None:
    """The change of the one pair of values, as the next sentence gives it, which may be a paragraph of its own."""
    if not 0 <= then.start - skeleton.end <= NEXT_TO or OTHER_BASE.search(skeleton.text + then.text):
        return None
    match = _THAT_IS.match(then.text)
    return rate_of(then, match, len(then.text)) if match and not _OTHER_SUBJECT.match(then.text, match.end()) else None


_OTHER_SUBJECT = lazy.regex(rf" (?:in|of|on|for) (?!(?:a |more than a )?(?:decade|year|quarter|century|generation)\b|{SIGN})")


def stated_rate(skeleton: Skeleton, pair: re.Match[str], values: tuple[Figure, Figure], before: int, after: int) -> Figure | None:
    """The one percentage or fraction that is said to be the change of these two values."""
    text = skeleton.text
    if OTHER_BASE.search(text):
        return None
    found = [figure for match in _BEFORE.finditer(text, before, pair.start()) if (figure := rate_of(skeleton, match, pair.start()))]
    later = _AFTER.match(text, pair.end(), after)
    if later and not CLAUSE_BREAK.search(text[pair.end() : later.start(_group(later))].replace(" (", ", ", 1)):
        figure = rate_of(skeleton, later, len(text))
        found += [figure] if figure else []
    found = [figure for figure in found if figure not in values]
    return found[0] if len(found) == 1 else None


def _group(match: re.Match[str]) -> str:
    return next(name for name, value in match.groupdict().items() if value)


def rate_of(skeleton: Skeleton, match: re.Match[str], stop: int) -> Figure | None:
    """The percentage, the points or the fraction that a match holds; None for one of each year, or for anything else."""
    name = _group(match)
    if stop - match.end() > 60 or EACH_YEAR.match(skeleton.text, match.end(name)):
        return None
    if name == "part":
        return _fraction(match["part"], skeleton.local(*match.span("part")))
    figure = skeleton.figure(match[name])
    return figure if figure.kind in ("percent", "points") else None


def _fraction(word: str, span: Span) -> Figure:
    """A fraction in words as a percentage of no great precision."""
    over, under = over_under(word)
    share = 100 * over / under
    return Figure(span, share, share, False, False, share, "%", "ratio", step=Decimal(5), core=span)
