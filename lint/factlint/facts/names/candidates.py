"""From capitalised runs to candidates: the name without its title and possessive, and what speaks for a person, a body or a place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factlint import lazy
from factlint.facts.names.beside import apposition, beside_speech, is_office, is_trade, lowered_office, words_of
from factlint.facts.names.runs import NameRun, Token
from factlint.facts.names.tagged import acts, labelled, modifies, people_or_party, token_at
from factlint.facts.names.trimming import (
    NUMBERED,
    after_title,
    ends_with_brand,
    ends_with_surname,
    heads_body,
    is_title,
    may_name,
    without_opener,
)
from factlint.facts.names.weights import weigh
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.described import EPONYMS
from factlint.words.names.given import GIVEN
from factlint.words.names.parts import SEATS
from factlint.words.names.runs import (
    BEFORE_PLACES,
    BRANDS,
    CALENDAR_SURNAMES,
    EPITHETS,
    GENERATIONS,
    NOT_NAMES,
    OFFICE_OWNERS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_WORDS,
    RELATIONS,
    SUFFIXES,
    SURNAME_ENDINGS,
    SURNAMES,
    TITLE_SURNAMES,
    TITLES,
)

_EPONYM = lazy.regex(rf" {any_of(EPONYMS)}\b")
_AGE = lazy.regex(r",? (?:aged )?\d{1,3}(?:,|\.| years old|-year-old)|, an? \d{1,2}-year-old|, \d{1,2}\)")
_RELATIVE = lazy.regex(r", (?:who|whose)\b")
_GLOSS = lazy.regex(r" \((?:the )?([A-Z][A-Za-z&-]{1,9})\)")
_OF = frozenset({"of", "in", "at", "near"})
"""Before a name they tie it to a person named before: "Sen. Holt of Vermont, who …"."""
_PARTY = lazy.regex(r",? \(?[RDI][.,-]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run read as a name: its own words and the weight of what speaks for each kind."""

    span: Span
    words: tuple[str, ...]
    roles: tuple[str, ...] = ()
    person: int = 0
    organisation: int = 0
    place: int = 0
    opens: bool = False
    the: bool = False
    """"the" is before it, as before bodies and things but not before people."""
    located: bool = False
    """"in", "at" or "near" is before it."""
    shouted: bool = False
    """All capitals: initials of a body rather than a surname."""
    ordinary: bool = False
    """Opens a sentence, or is read as a common word: its capital shows nothing."""
    body: bool = False
    """Its words hold one that heads a body: "Wolf Foundation"."""
    other: bool = False
    """A title standing alone, a word with digits, a people's name before a noun: it names nobody."""
    national: bool = False
    """The model takes it for the name of a people or party."""
    acts: bool = False
    """A verb follows at once, as no article-less common word has one: "Ostorwski noted"."""
    owns: bool = False
    """A possessive follows it."""
    acronym: str = ""
    """The initials given in brackets after it."""
    calendar: bool = False
    """A month or quarter of the sky, a name only where somebody of that name is known."""
    generation: str = ""
    """jr, sr, ii … after it."""
    nickname: str = ""
    """The nickname in marks or brackets inside it: "Stubby" in Ron “Stubby” Dale."""
    forename: bool = False
    """Its first word is a first name though it is a particle of other surnames: "Van Jones", later "Jones"."""

    signs: tuple[str, ...] = ()
    """What speaks for each kind, as `weights.SIGNS` names it."""

    def signed(self, sign: str) -> Candidate:
        """The candidate with one more sign."""
        signs = (*self.signs, sign)
        weight = weigh(signs)
        return replace(self, signs=signs, person=weight.person, organisation=weight.organisation, place=weight.place)

    @property
    def form(self) -> str:
        return " ".join(self.words)


def find_candidates(text: str, run: NameRun, parse: Parse) -> Iterator[Candidate]:
    """The name a run holds, where it holds one."""
    tokens = without_opener(run, parse)
    while len(tokens) > 1 and tokens[-1].key in NOT_NAMES and tokens[-1].key not in GIVEN and not ends_with_surname(text, tokens):
        tokens = tokens[:-1]
    first = after_title(tokens) or _opens_with_trade(run, tokens)
    role, tokens = [*run.office, *tokens[:first]], tokens[first:]
    if tokens and tokens[-1].owns and tokens[-1].key in OFFICE_OWNERS and _OFFICE_AFTER.match(text, tokens[-1].span.end):
        return
    nicknamed = False
    while tokens and tokens[0].key in EPITHETS and len(tokens) > 1:
        tokens, nicknamed = tokens[1:], True
    while tokens and (tokens[-1].text in PARTICLES or tokens[-1].key in SUFFIXES or ends_with_brand(tokens) or _seated(tokens)):
        tokens = tokens[:-1]
    suffix = next((GENERATIONS[t.key] for t in run.tokens if t.key in GENERATIONS and tokens and t.span.start >= tokens[-1].span.end), "")
    if len(tokens) == 1 and tokens[0].key in CALENDAR_SURNAMES and not role:
        found = _weighed(text, run, tuple(tokens), (), parse)
        if (found.acts or found.owns) and not found.located:
            yield replace(found, calendar=True, other=False)
    elif may_name(tokens, role):
        nickname = run.nickname if run.nickname and tokens[0].span.start < run.nickname.start < tokens[-1].span.start else None
        called = text[nickname.start : nickname.end] if nickname else ""
        alone = nicknamed and len(tokens) == 1
        found = _weighed(text, run, tuple(tokens), tuple(role), parse, nicknamed=alone)
        yield replace(found, generation=suffix, nickname=called)


def _opens_with_trade(run: NameRun, tokens: Sequence[Token]) -> int:
    """1 where a sentence begins with a trade and a full name follows: "Musician Lee Moss played"."""
    trade = run.opens and len(tokens) > 2 and tokens[0] is run.tokens[0] and tokens[0].key not in GIVEN and tokens[1].key in GIVEN
    return int(trade and (is_office(tokens[0].text) or is_trade(tokens[0].text)))


def _seated(tokens: Sequence[Token]) -> bool:
    """The letters of a seat end a whole name: "Ada Lind MP"."""
    return len(tokens) > 2 and tokens[-1].text in SEATS and not all(token.shouted for token in tokens)


_OFFICE_AFTER = lazy.regex(r"['’]s? (?:Attorney|Counsel|Prosecutor|Advocate|Deputy|Commissioner|Minister|Office)\b")
"""Together an office, no owner: "Chief Deputy State’s Attorney"."""


_WHO = lazy.regex(r", who (?:is|was|has|(?!was)[a-z]{2,}[^s\W]s)\b")
_SOMEBODY = lazy.regex(r"(?:any|no|some|every)(?:one|body)|she|he|it|whoever|mum|mom|dad|grandma|grandpa")


def _one_who(text: str, tokens: Sequence[Token]) -> bool:
    """One word and "who runs" after it: a common noun in the singular would have "the" or "a" before it."""
    return (
        len(tokens) == 1
        and tokens[0].key not in RELATIONS
        and not _SOMEBODY.fullmatch(tokens[0].key)
        and bool(_WHO.match(text, tokens[0].span.end))
    )


def _weighed(
    text: str, run: NameRun, tokens: tuple[Token, ...], role: tuple[Token, ...], parse: Parse, *, nicknamed: bool = False
) -> Candidate:
    span = Span(tokens[0].span.start, tokens[-1].span.end)
    before = (*run.before, *run.tokens[: len(run.tokens) - len(tokens)]) if not role else run.before
    previous = before[-1].text if before else ""
    led = () if role else lowered_office(text, before, span, parse)
    keys = [t.key for t in tokens]
    placed = previous == "of" and len(before) > 1 and before[-2].key in ("town", "city", "village", "capital", "port", "suburb")
    opens = run.opens and tokens[0] is run.tokens[0]
    tagged = token_at(tokens[-1].span, parse)
    national = len(keys) == 1 and people_or_party(span, parse)
    common = tagged is not None and parse.tags[tagged] not in ("NNP", "NNPS")
    apposed = apposition(text, span, run.block.span.end)
    gloss = _GLOSS.match(text, span.end)
    made = Candidate(
        span,
        tuple(t.text for t in tokens),
        tuple(r for r in (words_of(text, role), words_of(text, led), apposed) if r),
        opens=opens,
        the=not role and previous.lower() == "the",
        located=(previous.lower() in BEFORE_PLACES or placed) and not role,
        shouted=len(tokens) == 1 and tokens[0].shouted,
        ordinary=opens and common and not _one_who(text, tokens),
        body=_of_body(tokens, keys),
        other=len(keys) == 1 and (keys[0] in TITLES or any(c.isdigit() for c in keys[0]) or (national and modifies(tagged, parse))),
        national=national,
        acts=acts(tagged, parse),
        owns=tokens[-1].owns,
        acronym=gloss[1] if gloss else "",
    )
    around = (*_around(text, made, tokens, previous, officed=bool(role or led), titled=bool(role)), *_after(text, made, previous, apposed))
    more = [*(["a nickname before it"] if nicknamed else []), *(["the town of … before it"] if placed else [])]
    signs = (*labelled(span, len(tokens), parse), *around, *more)
    if len(tokens) == 1 and not (made.the or made.located or made.shouted) and _ends_as_surnames(tokens[0]):
        cited = previous.lower() == "to" and len(before) > 1 and before[-2].key == "according"
        ending = "an ending of surnames, and another sign of a person"
        signs = (*signs, ending) if cited or not _PERSONAL.isdisjoint(signs) else signs
    weight = weigh(signs)
    return replace(made, person=weight.person, organisation=weight.organisation, place=weight.place, signs=signs)


_PERSONAL = frozenset(
    (
        "said, told, added … beside it",
        "another reporting verb before it",
        "an age, a party or “who” after it",
        "an office after the one word",
    )
)


def _ends_as_surnames(token: Token) -> bool:
    key = token.key
    plain = token.text[1:].islower() and key not in BRANDS
    return plain and any(key[-size:] in SURNAME_ENDINGS for size in range(2, min(7, len(key) - 2)))


def _of_body(tokens: Sequence[Token], keys: Sequence[str]) -> bool:
    return _names_body(tokens, keys) or (len(keys) > 1 and is_title(tokens[-1]) and keys[-1] not in TITLE_SURNAMES)


def _names_body(tokens: Sequence[Token], keys: Sequence[str]) -> bool:
    """One of the words heads a body, or capitals end it: "Harbor PA"."""
    initials = len(tokens) > 1 and tokens[-1].shouted and len(tokens[-1].text) < 4 and not tokens[0].shouted
    return (not _person_like(keys) and heads_body(keys)) or (initials and not _NUMERAL.match(tokens[-1].text))


def _person_like(keys: Sequence[str]) -> bool:
    return len(keys) == 2 and keys[0] in GIVEN and keys[1] in SURNAMES


def _around(text: str, made: Candidate, tokens: Sequence[Token], previous: str, *, officed: bool, titled: bool) -> Iterator[str]:
    """The signs of its own words and of those right before and after it."""
    keys = [t.key for t in tokens]
    if officed:
        yield "an office or title before it"
    if _names_body(tokens, keys):
        yield "a word that makes it a body"
    if len(keys) > 1 and not _person_like(keys) and (keys[-1] in PLACE_WORDS or keys[0] in PLACE_HEADS):
        yield "a word that makes it a place"
    if NUMBERED.match(text, made.span.end) and not titled:
        yield "a number after it"
    if made.the and _EPONYM.match(text, made.span.end) and not made.body:
        yield "“the” before it, and government, campaign, era … after it"
    elif made.the:
        yield "“the” before it"
    if made.shouted:
        yield "all in capitals"
    if made.located:
        yield "in, at or near before it"
    if not made.ordinary:
        yield from beside_speech(text, tokens, previous, made.span)
    if len(keys) > 1 and (keys[0].split("-")[0] in GIVEN or tokens[0].initial) and not made.body:
        yield "a given name or an initial first"


def _after(text: str, made: Candidate, previous: str, apposed: str) -> Iterator[str]:
    """The signs of what is said of it right after it."""
    end, several = made.span.end, len(made.words) > 1
    if previous not in _OF and (_AGE.match(text, end) or _RELATIVE.match(text, end) or _PARTY.match(text, end)):
        yield "an age, a party or “who” after it"
    if apposed and is_office(apposed):
        yield "an office after it" if several else "an office after the one word"
    elif apposed and several and is_trade(apposed):
        yield "a trade after it"
    if made.acronym:
        yield "initials in brackets after it"
    if previous == "of" and _LIVES.search(text, max(0, made.span.start - 24), made.span.start) and _THERE.match(text, end):
        yield "of before it, as in “Moore, 55, of Elm Way, Hull”"


_LIVES = lazy.regex(r"(?:\d,|-year-old(?: \w+)?,?) (?:both |all )?of $")
_THERE = lazy.regex(r"(?: in|,) [A-Z]")
_NUMERAL = lazy.regex(r"[IVX]+$")
"""Of a pope or king; other capitals after a name are those of a body: "Harbor PA"."""
