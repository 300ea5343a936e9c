"""Capitalised runs: the stretches of a text that may hold a name, cut at possessives, sentence ends and marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.names.offices import find_offices
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words import any_of, either
from factlint.words.names.given import GIVEN
from factlint.words.names.parts import KOREAN, NOT_GIVEN_AFTER, OFFICES_OF_STATES, SHORT_PLACES, SHORT_STATES
from factlint.words.names.runs import ABBREVIATED, NOT_NAMES, OPENERS, ORGANISATION_WORDS, PARTICLES, PLACE_WORDS, SUFFIXES, TITLES

TITLED_KINDS = frozenset({"headline", "dek", "subhead", "caption"})
"""Regions that may be set in title case."""
_UNREAD = frozenset({"code", "frontmatter", "boilerplate"})
_TOKEN = lazy.regex(r"(?P<initials>(?<!\w)(?:[^\W\d_]\.){1,4})|[^\W_]+(?:['’-][^\W_]+)*")
_OWN = lazy.regex(r"['’]s$", re.I)
_OPEN = lazy.regex(r"(?:[.!?:…;•*#>|—–][\"”’')\]]*\s*[\"“‘'(\[]*|[\"“‘'(\[])$")
_COMPOUND = lazy.regex(r"-[a-z]|\.\w+-")
"""Trump-era, US-backed: the capital is that of a part."""
_GIVEN_AFTER = lazy.regex(rf"[A-Z][a-z]{{1,4}}-(?!{any_of(NOT_GIVEN_AFTER)})[a-z]{{2,5}}")
"""A first name of two syllables, as it is after a short surname: Ban Ki-moon, Moon Jae-in."""
_ELECT = lazy.regex(r"-(?:elect|designate)\b")
"""After a title: its holder has not yet taken office."""
_PARTICLE = either("|".join(sorted(PARTICLES, key=len, reverse=True)))
_NICKNAME = lazy.regex(
    r"(?<![\w.’'-])(?P<first>[A-Z][\w’'-]+)(?: [A-Z]\.)* (?P<mark>[“\"‘'(])(?P<nickname>(?:[Tt]he |née |nee |born )?[A-Z][\w.’-]*"
    rf"(?: [A-Z][\w.’-]*){{0,2}})[”\"’')] (?=(?P<surname>[A-Z][\w’'-]+)|{_PARTICLE} )"
)
_NICKNAMED = lazy.regex(r" [“\"‘'(][^“”\"()\n]{2,40}[”\"’')] ")
"""Between two tokens of a name whose nickname is not one of them."""
_OF_STATE = lazy.regex(rf"\. {any_of(OFFICES_OF_STATES)}\b")
"""After a state in short it is the office of somebody there: "Vt. Gov. Ada Lind"."""
_WRITTEN_OUT = frozenset({"junior", "senior"})
"""Mark a generation as the last word of a name only: elsewhere they are parts of titles."""
_ADDRESS = frozenset("@#/_\\~=&")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is, its possessive left out; an abbreviation keeps its full stop."""

    span: Span
    text: str
    owns: bool = False
    """A possessive followed."""

    @property
    def key(self) -> str:
        lower = self.text.lower().rstrip(".")
        return _ELECT.sub("", lower).rstrip(".") if "-" in lower else lower

    @property
    def capital(self) -> bool:
        head, _, tail = self.text.partition("-")
        return self.text[0].isupper() or (head.lower() in PARTICLES and tail[:1].isupper())

    @property
    def initial(self) -> bool:
        return (
            self.text.endswith(".")
            and self.text.replace(".", "").replace("-", "").isupper()
            and len(self.text) <= 8
            and len(self.text.split(".")[0]) == 1
        )

    @property
    def shouted(self) -> bool:
        return len(self.text) > 1 and self.text.isupper() and not self.initial


@dataclass(frozen=True, slots=True)
class NameRun:
    """Neighbouring tokens, the first and last capitalised."""

    tokens: tuple[Token, ...]
    block: Section
    opens: bool
    """The first token opens a sentence, a line or a quotation, where a capital says nothing."""
    before: tuple[Token, ...]
    """The tokens to the left, nearest last, up to six and within the sentence."""
    styled: bool = False
    """The block is set in title case or in capitals: the capitals say nothing at all."""
    nickname: Span | None = None
    """A nickname between the tokens that is not one of them: "Stubby" in Ron “Stubby” Dale."""
    office: tuple[Token, ...] = ()
    """The tokens of an office of several words right before the run: "Secretary of State for Defence"."""

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].span.start, self.tokens[-1].span.end)


def find_runs(text: str, blocks: Sequence[Section]) -> Iterator[NameRun]:
    """The runs in order; none crosses a block."""
    for block in blocks:
        if block.kind not in _UNREAD:
            nicknames = list(_nicknames(text, block.span))
            tokens = [t for t in find_tokens(text, block.span) if not any(t.span in nickname for nickname in nicknames)]
            styled = _styled(text, block, tokens)
            offices = list(find_offices(text, block.span))
            for first, last in _stretches(text, tokens):
                office, named = _office(tokens, first, last, offices)
                if named == last:
                    continue
                start = tokens[named].span.start
                opens = bool(_OPEN.search(text, max(block.span.start, start - 4), start)) if start > block.span.start else True
                within = (n for n in nicknames if tokens[named].span.start < n.start < tokens[last - 1].span.start)
                yield NameRun(tuple(tokens[named:last]), block, opens, _left(text, tokens, named), styled, next(within, None), office)


def _nicknames(text: str, block: Span) -> Iterator[Span]:
    """Nicknames and former surnames in marks or brackets between a first name and a surname: "Stubby", "née Holt"."""
    for found in _NICKNAME.finditer(text, block.start, block.end):
        first = found["first"].lower()
        known = first in GIVEN or (found["mark"] != "(" and first not in OPENERS | NOT_NAMES | TITLES)
        if known and (found["surname"] or "").lower() not in NOT_NAMES:
            yield Span(*found.span("nickname"))


def _office(tokens: Sequence[Token], first: int, last: int, offices: Sequence[tuple[Span, bool]]) -> tuple[tuple[Token, ...], int]:
    """The tokens of the office that a run begins with or follows, and the index of the first that is not part of one."""
    start = tokens[first].span.start
    at = bisect_right(offices, start, key=lambda office: office[0].start) - 1
    if at < 0 or offices[at][0].end + 1 < start:
        return (), first
    span, title = offices[at]
    named = next((n for n in range(first, last) if tokens[n].span.start >= span.end), last)
    return tuple(t for t in tokens[max(0, first - 12) : named] if t.span in span) if title else (), named


def find_tokens(text: str, span: Span) -> Iterator[Token]:
    """The words of a span, without addresses, handles and numbers' units."""
    done = span.start
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end, word = match.start(), match.end(), match[0]
        if start < done:
            continue  # the "elect" of "Rep.-elect"
        if match["initials"]:
            yield Token(Span(start, end), word)
            continue
        if text[max(span.start, start - 1) : start] in _ADDRESS and start > span.start:
            continue
        if end < span.end and (text[end] in _ADDRESS or (text[end] == "." and text[end + 1 : end + 2].islower())):
            continue
        if owner := _OWN.search(word):
            yield Token(Span(start, start + owner.start()), word[: owner.start()], owns=True)
        elif (
            (word.lower() in ABBREVIATED | {"jr", "sr"} or (word in SHORT_STATES and _OF_STATE.match(text, end)))
            and text[end : end + 1] == "."
            and end < span.end
        ):
            elect = _ELECT.match(text, end + 1, span.end)
            done = end = elect.end() if elect else end + 1
            yield Token(Span(start, end), text[start:end])
        else:
            owns = text[end : end + 1] in ("'", "’") and word[-1:] in "sxz" and not text[end + 1 : end + 2].isalnum() and end < span.end
            yield Token(Span(start, end), word, owns)


def _stretches(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First token and the one after the last of each run."""
    at = 0
    while at < len(tokens):
        if not _names(tokens[at]) and not _korean(text, tokens, at):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and not tokens[end - 1].owns:
            step = _step(text, tokens, end)
            if not step:
                break
            end += step
        yield at, end
        at = end


def _step(text: str, tokens: Sequence[Token], at: int) -> int:
    """How many tokens from here on still belong to the run before: 0 for none."""
    gap = text[tokens[at - 1].span.end : tokens[at].span.start]
    if tokens[at - 1].text in ("Jr.", "Sr.") and tokens[at].key not in SUFFIXES and not _thing_named_after(text, tokens, at):
        return 0  # the full stop ends the sentence as well
    if gap in (", ", " ") and tokens[at].key in SUFFIXES - _WRITTEN_OUT and (tokens[at].capital or gap == ", "):
        return 1
    if gap == " " and tokens[at].key in _WRITTEN_OUT and tokens[at].capital and _ends(text, tokens, at):
        return 1
    if (gap not in (" ", "\u00a0", "") and not _NICKNAMED.fullmatch(gap)) or (gap == "" and not tokens[at - 1].initial):
        return 0
    if _names(tokens[at]) or _korean(text, tokens, at) or (_GIVEN_AFTER.fullmatch(tokens[at].text) and len(tokens[at - 1].text) <= 6):
        return 1
    if at > 1 and tokens[at - 2].initial and not tokens[at - 1].initial:
        return 0  # "Eric K. Anton del Partido": a surname after an initial is the last word of the name
    for length in (1, 2, 3):
        ahead = at + length
        if (
            ahead >= len(tokens)
            or tokens[ahead - 1].text not in PARTICLES
            or text[tokens[ahead - 1].span.end : tokens[ahead].span.start] != " "
        ):
            return 0
        if _names(tokens[ahead]):
            return 0 if length == 1 and _joins(text, tokens, at) else length + 1
    return 0


def _thing_named_after(text: str, tokens: Sequence[Token], at: int) -> bool:
    """The capital words from here on name what is called after somebody: "Ken Griffey Jr. Memorial Stadium"."""
    for place in range(at, min(at + _LONGEST_THING, len(tokens))):
        apart = place > at and text[tokens[place - 1].span.end : tokens[place].span.start] != " "
        if apart or not tokens[place].capital:
            return False
        if tokens[place].key in _THINGS:
            return True
    return False


_LONGEST_THING = 4
_THINGS = PLACE_WORDS | ORGANISATION_WORDS | {"day", "award", "prize", "museum", "way", "high"}


def _korean(text: str, tokens: Sequence[Token], at: int) -> bool:
    """A first name of two syllables before its surname: "Jae-won Park"."""
    syllables = tokens[at].text.split("-")
    if len(syllables) != 2 or not syllables[0].istitle() or not KOREAN.issuperset(map(str.lower, syllables)) or at + 1 == len(tokens):
        return False
    return _names(tokens[at + 1]) and text[tokens[at].span.end : tokens[at + 1].span.start] == " "


def _ends(text: str, tokens: Sequence[Token], at: int) -> bool:
    """No other name follows: "Carlos Prado Junior", not "the Trump Senior Adviser"."""
    return at + 1 == len(tokens) or not (_names(tokens[at + 1]) and text[tokens[at].span.end : tokens[at + 1].span.start] == " ")


def _joins(text: str, tokens: Sequence[Token], at: int) -> bool:
    """An "y" or "e" between two people, "Ana Ruiz y Eric K. Anton", not between the halves of a surname, "Ortega y Gasset"."""
    if tokens[at].text not in ("e", "y"):
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    more = after is not None and text[tokens[at + 1].span.end : after.span.start] == " " and _names(after)
    return more or tokens[at + 1].key in GIVEN


def _names(token: Token) -> bool:
    return token.capital and token.text not in SHORT_PLACES and (not _COMPOUND.search(token.text) or bool(_ELECT.search(token.text)))


def _left(text: str, tokens: Sequence[Token], first: int) -> tuple[Token, ...]:
    start = first
    while start > max(0, first - 6):
        gap = text[tokens[start - 1].span.end : tokens[start].span.start]
        if any(mark in gap for mark in '.!?:;"“”()\n—–'):
            break
        start -= 1
    return tuple(tokens[start:first])


def _styled(text: str, block: Section, tokens: Sequence[Token]) -> bool:
    """Most of the longer words have capitals though few of them can be names, or all letters are capitals."""
    words = [token for token in tokens if len(token.text) > 3]
    if block.kind in TITLED_KINDS or (block.kind == "body" and _headed(text, block, tokens)):
        sentences = block.kind in ("dek", "caption") and text[block.span.end - 1] in '.”"'
        return sum(token.capital for token in words) >= (0.75 if sentences else 0.6) * len(words)
    return len(words) > 3 and all(token.text.isupper() for token in words)


def _headed(text: str, block: Section, tokens: Sequence[Token]) -> bool:
    """A line without a full stop and with few commas, as a headline is that nothing marks as one."""
    return 4 < len(tokens) < 25 and text[block.span.end - 1].isalnum() and text.count(",", block.span.start, block.span.end) < 2
