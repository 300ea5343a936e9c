"""From capitalised runs to candidates: the name without its title and possessive, and what speaks for a person, a body or a place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factlint.facts.names.offices import find_offices
from factlint.facts.names.runs import NameRun, Token
from factlint.facts.names.weights import weigh
from factlint.facts.parse import Parse
from factlint.text import Span
from factlint.words import any_of
from factlint.words.given_names import GIVEN
from factlint.words.names import (
    ADJECTIVES,
    BEFORE_A_VERB,
    BEFORE_PLACES,
    BRANDS,
    EPITHETS,
    GENERATIONS,
    NOT_NAMES,
    OPENERS,
    ORGANISATION_WORDS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_WORDS,
    RELATIONS,
    REPORTING,
    ROLES,
    SUFFIXES,
    SURNAME_ENDINGS,
    SURNAMES,
    TITLE_PAIRS,
    TITLES,
    TITLES_AND_NAMES,
)

_EPONYM = re.compile(r" (?:administration|government|regime|campaign|presidency|family|camp|team|era|years|loyalists?|allies|supporters)\b")
_LABELS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
_BETWEEN = f"(?:{BEFORE_A_VERB}|{any_of('who himself herself first simply consistently long')})"
_AFTER = re.compile(rf"(?:['’]s)?\s+(?:{_BETWEEN}\s+){{0,3}}([a-z]+)")
_AGE = re.compile(r",? (?:aged )?\d{1,3}(?:,|\.| years old|-year-old)|, an? \d{1,2}-year-old|, \d{1,2}\)")
_RELATIVE = re.compile(r", (?:who|whose)\b")
_SURNAMES_TOO = frozenset(
    {"king", "bishop", "pope", "prince", "major", "judge", "cardinal", "baron", "coach", "marshal", "constable", "sergeant"}
)
"""Titles that are surnames as well."""
_APPOSED = re.compile(r",? (?:(an?|the|its|his|her|their|our|then) )?([^\W\d_][^.,;:()\"“”!?\n—–]{2,70})(?=[.,;:—–!?\n]|$)")
_GLOSS = re.compile(r" \((?:the )?([A-Z][A-Za-z&-]{1,9})\)")
_NUMBERED = re.compile(r" \d|-\w")
_SAID = re.compile(r"[,.?!”\"’'][\"”’']?\s+[a-z]+\s$")
_NAMED = re.compile(r" [A-Z][\w’'-]+ [A-Z][\w’'-]+")
_OF = frozenset({"of", "in", "at", "near"})
"""Before a name they tie it to a person named before: "Sen. Holt of Vermont, who …"."""
_BODIES = frozenset({("general", key) for key in ("electric", "motors", "mills", "dynamics", "assembly", "services", "atomics")})
"""Bodies whose name begins as a title does."""
_PARTY = re.compile(r",? \(?[RDI][.,-]")


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
    tokens = _without_opener(run, parse)
    while len(tokens) > 1 and tokens[-1].key in NOT_NAMES and tokens[-1].key not in GIVEN and not _surname(text, tokens):
        tokens = tokens[:-1]
    first = _after_title(tokens)
    role, tokens = [*run.office, *tokens[:first]], tokens[first:]
    if tokens and tokens[-1].owns and tokens[-1].key in _OWN_OFFICES and _OFFICE_AFTER.match(text, tokens[-1].span.end):
        return
    nicknamed = False
    while tokens and tokens[0].key in EPITHETS and len(tokens) > 1:
        tokens, nicknamed = tokens[1:], True
    while tokens and (tokens[-1].text in PARTICLES or tokens[-1].key in SUFFIXES or _branded(tokens)):
        tokens = tokens[:-1]
    suffix = next((GENERATIONS[t.key] for t in run.tokens if t.key in GENERATIONS and tokens and t.span.start >= tokens[-1].span.end), "")
    if len(tokens) == 1 and tokens[0].key in _CALENDAR_SURNAMES and not role:
        found = _weighed(text, run, tuple(tokens), (), parse)
        if (found.acts or found.owns) and not found.located:
            yield replace(found, calendar=True, other=False)
    elif _may_name(tokens, role):
        nickname = run.nickname if run.nickname and tokens[0].span.start < run.nickname.start < tokens[-1].span.start else None
        called = text[nickname.start : nickname.end] if nickname else ""
        alone = nicknamed and len(tokens) == 1
        found = _weighed(text, run, tuple(tokens), tuple(role), parse, nicknamed=alone)
        yield replace(found, generation=suffix, nickname=called)


_OWN_OFFICES = frozenset({"state", "commonwealth", "people", "king", "queen", "women", "children", "county", "town", "city", "village"})
_OFFICE_AFTER = re.compile(r"['’]s? (?:Attorney|Counsel|Prosecutor|Advocate|Deputy|Commissioner|Minister|Office)\b")
"""Together an office, no owner: "Chief Deputy State’s Attorney"."""
_CALENDAR_SURNAMES = frozenset("west may march summer winter north day page english french german spring".split())


_WHO = re.compile(r", who (?:is|was|has|(?!was)[a-z]{2,}[^s\W]s)\b")
_SOMEBODY = re.compile(r"(?:any|no|some|every)(?:one|body)|she|he|it|whoever|mum|mom|dad|grandma|grandpa")


def _one_who(text: str, tokens: Sequence[Token]) -> bool:
    """One word and "who runs" after it: a common noun in the singular would have "the" or "a" before it."""
    return (
        len(tokens) == 1
        and tokens[0].key not in RELATIONS
        and not _SOMEBODY.fullmatch(tokens[0].key)
        and bool(_WHO.match(text, tokens[0].span.end))
    )


def _surname(text: str, tokens: Sequence[Token]) -> bool:
    """The last word is a surname that is a month or a quarter of the sky as well: "Cornel West", with a first name or title before it."""
    if tokens[-1].key not in _CALENDAR_SURNAMES or _NUMBERED.match(text, tokens[-1].span.end):
        return False
    return tokens[-2].key in GIVEN or tokens[0].key in GIVEN or any(map(_title, tokens[-4:-1]))


def _branded(tokens: Sequence[Token]) -> bool:
    """A brand is after a name, and is not a surname: Robert S. Ford has a first name."""
    return len(tokens) > 2 and tokens[-1].key in BRANDS and tokens[0].key not in GIVEN


def _stem(token: Token) -> str:
    """The word without what is contracted to it: "I" of "I'm"."""
    return re.split("['’]", token.key, maxsplit=1)[0]


def _may_name(tokens: Sequence[Token], role: Sequence[Token]) -> bool:
    """The words can be a name: not only weekdays, titles and initials, and not one of them at the head."""
    if (
        not tokens
        or all(t.key in NOT_NAMES or t.key in TITLES or t.initial for t in tokens)
        or (len(tokens) == 1 and len(tokens[0].text) < 2)
    ):
        return len(tokens) == 1 and (tokens[0].key in _SURNAMES_TOO or (tokens[0].key in _CALENDAR_SURNAMES and bool(role)))
    return bool(role) or tokens[0].key not in NOT_NAMES or tokens[0].key in GIVEN


def _without_opener(run: NameRun, parse: Parse) -> list[Token]:
    """The tokens less those that are capitalised only because a sentence begins with them."""
    tokens, at = list(run.tokens), 0
    last = len(tokens) - 1
    if run.opens and _forename(tokens, parse):
        return tokens
    while at <= last and run.opens and (_opener(tokens[at], at < last) or (at < last and _adverb(tokens[at], parse))):
        at += 1
    while at < last and tokens[at].key in NOT_NAMES and tokens[at].key not in GIVEN and tokens[at].key not in PLACE_HEADS:
        at += 1
    return tokens[at:]


def _opener(token: Token, followed: bool) -> bool:
    """A word that only begins the sentence; the initial of "A. van den Berg" does not."""
    return _stem(token) in OPENERS and not (token.initial and followed)


_FORENAMES_TOO = frozenset({"will", "may", "per"})


def _forename(tokens: Sequence[Token], parse: Parse) -> bool:
    """A sentence begins with a first name that is an opener as well: a surname and a finite verb follow, "Will Hardy
    left", or what tells who it is, "Per Dahl, a pilot,", or the colon of a turn, "PER DAHL:"."""
    if len(tokens) not in (2, 3) or tokens[0].key not in _FORENAMES_TOO or any(t.key in NOT_NAMES for t in tokens[1:]):
        return False
    if _heads_body([t.key for t in tokens[1:]]):
        return False
    last = _at(tokens[-1].span, parse)
    following = parse.tags[last + 1 : last + 3] if last is not None else ()
    label = tokens[0].shouted and following[:1] == (":",)
    apposed = following[:1] == (",",) and following[1:] in (("DT",), ("CD",), ("WP",))
    return label or apposed or _acts(last, parse)


def _adverb(token: Token, parse: Parse) -> bool:
    if token.key.endswith("ly") and len(token.key) > 4 and token.key not in GIVEN:
        return True
    if not token.text.isascii():
        return False  # no English word opens with ễ or á
    at = _at(token.span, parse)
    return at is not None and parse.pos[at] not in ("PROPN", "NOUN", "ADJ", "X") and parse.tags[at] not in ("NNP", "NNPS")


def _after_title(tokens: Sequence[Token]) -> int:
    """The index of the first token after the last title that something follows."""
    titled = [n + 1 for n in range(len(tokens) - 1) if _entitles(tokens, n) and _bears(tokens, n)]
    return titled[-1] if titled else 0


def _entitles(tokens: Sequence[Token], at: int) -> bool:
    """The token is the last word of a title, by itself, with the one before it, or because a whole name follows."""
    key = tokens[at].key
    if key in TITLES_AND_NAMES and len(tokens) > at + 2 and tokens[at + 1].key in GIVEN:
        return True
    return _title(tokens[at]) or (at > 0 and (tokens[at - 1].key, key) in TITLE_PAIRS)


_ONLY_ADJECTIVES = ADJECTIVES - {"general", "major", "chief", "principal", "private"}


def _bears(tokens: Sequence[Token], at: int) -> bool:
    """What follows a title can be the name of its bearer: not a body, and a whole name after what is no more than an adjective."""
    key, following = tokens[at].key, tokens[at + 1].key
    if following in ORGANISATION_WORDS or (key, following) in _BODIES:
        return False
    return key not in _ONLY_ADJECTIVES or len(tokens) > at + 2


def _title(token: Token) -> bool:
    return token.key in TITLES or token.key.removesuffix("s") in TITLES


def _weighed(
    text: str, run: NameRun, tokens: tuple[Token, ...], role: tuple[Token, ...], parse: Parse, *, nicknamed: bool = False
) -> Candidate:
    span = Span(tokens[0].span.start, tokens[-1].span.end)
    before = (*run.before, *run.tokens[: len(run.tokens) - len(tokens)]) if not role else run.before
    previous = before[-1].text if before else ""
    led = () if role else _lowered_role(text, before, span, parse)
    keys = [t.key for t in tokens]
    placed = previous == "of" and len(before) > 1 and before[-2].key in ("town", "city", "village", "capital", "port", "suburb")
    opens = run.opens and tokens[0] is run.tokens[0]
    tagged = _at(tokens[-1].span, parse)
    national = len(keys) == 1 and _people_or_party(span, parse)
    common = tagged is not None and parse.tags[tagged] not in ("NNP", "NNPS")
    apposed = _apposition(text, span, run.block.span.end)
    gloss = _GLOSS.match(text, span.end)
    made = Candidate(
        span,
        tuple(t.text for t in tokens),
        tuple(r for r in (_phrase(text, role), _phrase(text, led), apposed) if r),
        opens=opens,
        the=not role and previous.lower() == "the",
        located=(previous.lower() in BEFORE_PLACES or placed) and not role,
        shouted=len(tokens) == 1 and tokens[0].shouted,
        ordinary=opens and common and not _one_who(text, tokens),
        body=_of_body(tokens, keys),
        other=len(keys) == 1 and (keys[0] in TITLES or any(c.isdigit() for c in keys[0]) or (national and _modifies(tagged, parse))),
        national=national,
        acts=_acts(tagged, parse),
        owns=tokens[-1].owns,
        acronym=gloss[1] if gloss else "",
    )
    around = (*_around(text, made, tokens, previous, officed=bool(role or led), titled=bool(role)), *_after(text, made, previous, apposed))
    more = [*(["a nickname before it"] if nicknamed else []), *(["the town of … before it"] if placed else [])]
    signs = (*_labelled(span, len(tokens), parse), *around, *more)
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
    return _names_body(tokens, keys) or (len(keys) > 1 and _title(tokens[-1]) and keys[-1] not in _SURNAMES_TOO)


def _names_body(tokens: Sequence[Token], keys: Sequence[str]) -> bool:
    """One of the words heads a body, or capitals end it: "Harbor PA"."""
    initials = len(tokens) > 1 and tokens[-1].shouted and len(tokens[-1].text) < 4 and not tokens[0].shouted
    return (not _person_like(keys) and _heads_body(keys)) or (initials and not _NUMERAL.match(tokens[-1].text))


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
    if _NUMBERED.match(text, made.span.end) and not titled:
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
        yield from _spoken(text, tokens, previous, made.span)
    if len(keys) > 1 and (keys[0].split("-")[0] in GIVEN or tokens[0].initial) and not made.body:
        yield "a given name or an initial first"


def _after(text: str, made: Candidate, previous: str, apposed: str) -> Iterator[str]:
    """The signs of what is said of it right after it."""
    end, several = made.span.end, len(made.words) > 1
    if previous not in _OF and (_AGE.match(text, end) or _RELATIVE.match(text, end) or _PARTY.match(text, end)):
        yield "an age, a party or “who” after it"
    if apposed and _role(apposed):
        yield "an office after it" if several else "an office after the one word"
    elif apposed and several and _trade(apposed):
        yield "a trade after it"
    if made.acronym:
        yield "initials in brackets after it"


_NUMERAL = re.compile(r"[IVX]+$")
"""Of a pope or king; other capitals after a name are those of a body: "Harbor PA"."""


def _heads_body(keys: Sequence[str]) -> bool:
    """One of the words makes a body of the name, or the name is one word that is a place's, a brand's or a body's."""
    if len(keys) == 1 and (keys[0] in PLACE_WORDS or keys[0] in BRANDS):
        return True
    return any(key in ORGANISATION_WORDS or key.removesuffix("s") in ORGANISATION_WORDS for key in keys)


_TAKEN = {
    "person": "the model takes the words for a person",
    "organisation": "the model takes it for a body",
    "place": "the model takes it for a place",
}


def _labelled(span: Span, words: int, parse: Parse) -> tuple[str, ...]:
    """The sign that the model takes the span for something."""
    at = bisect_left(parse.entities, (span.start, 0, ""))
    for start, end, label in parse.entities[max(0, at - 1) : at + 2]:
        shared = min(end, span.end) - max(start, span.start)
        if shared * 2 > len(span) and label in _LABELS:
            kind = _LABELS[label]
            return ("the model takes the word for a person",) if kind == "person" and words == 1 else (_TAKEN[kind],)
    return ()


def _acts(token: int | None, parse: Parse) -> bool:
    if token is None or token + 2 >= len(parse):
        return False
    after = token + 2 if parse.tags[token + 1] == "RB" else token + 1
    return parse.tags[after] in ("VBD", "VBZ", "MD")


def _modifies(token: int | None, parse: Parse) -> bool:
    return token is not None and (parse.pos[token] == "ADJ" or (token + 1 < len(parse) and parse.pos[token + 1] in ("NOUN", "PROPN")))


def _people_or_party(span: Span, parse: Parse) -> bool:
    at = bisect_left(parse.entities, (span.start, 0, ""))
    return any(
        label in ("NORP", "LANGUAGE") and start <= span.start and span.end <= end
        for start, end, label in parse.entities[max(0, at - 1) : at + 1]
    )


def _spoken(text: str, tokens: Sequence[Token], previous: str, span: Span) -> Iterator[str]:
    """Beside a verb of speech: "said Ostrowski", "Ostrowski has told"."""
    after = _AFTER.match(text, span.end)
    if previous.lower() in REPORTING and _SAID.search(text, max(0, span.start - 30), span.start):
        plain = previous.lower() in ("said", "says", "told", "added", "asked", "explained")
        yield "said, told, added … beside it" if plain else "another reporting verb before it"
    elif after and after[1] in REPORTING and not tokens[-1].owns:
        yield "said, told, added … beside it"


def _lowered_role(text: str, before: Sequence[Token], span: Span, parse: Parse) -> tuple[Token, ...]:
    """The words of a role in lower case right before a name: "board chair", "opposition leader"."""
    if not before or before[-1].key not in TITLES or before[-1].text in ADJECTIVES or text[before[-1].span.end : span.start] != " ":
        return ()
    start = len(before) - 1
    while start > 0 and before[start - 1].key not in OPENERS and text[before[start - 1].span.end : before[start].span.start] == " ":
        at = _at(before[start - 1].span, parse)
        if before[start - 1].owns or at is None or parse.pos[at] not in ("NOUN", "PROPN", "ADJ"):
            break
        start -= 1
    return tuple(before[start:])


def _apposition(text: str, span: Span, end: int) -> str:
    """The description after a name, "special envoy for Venezuela"; empty where what follows is not one."""
    if text[span.end : span.end + 1] != ",":
        return ""
    found = _APPOSED.match(text, span.end, min(end, span.end + 90))
    if not found:
        return ""
    phrase = found[2].strip()
    if (office := next(find_offices(text, Span(*found.span(2))), None)) is not None and _NAMED.match(text, office[0].end, found.end(2)):
        return ""  # "Ann Moss, Secretary of the Navy Bo Lie": the office of the next in a list
    return phrase if _role(phrase) or (found[1] and phrase[0].islower()) else ""


def _role(phrase: str) -> bool:
    """The head of the phrase is an office, a trade or a part somebody plays."""
    head = _PLACED.split(phrase, maxsplit=1)[0].split()
    return bool(head) and head[-1].lower() in ROLES


def _trade(phrase: str) -> bool:
    """The head of the phrase ends as the names of trades do: a diver, a pianist."""
    head = _PLACED.split(phrase, maxsplit=1)[0].split()
    return bool(head) and _TRADE.search(head[-1]) is not None and head[-1] not in _MAKERS


_PLACED = re.compile(r" (?:of|for|at|in|with|who|and|from|to|on) ")
_TRADE = re.compile(r"(?<=[a-z]{2})(?:er|or|ist|ian|man|woman|keeper|wright|smith)$")
_MAKERS = frozenset(
    "maker producer retailer supplier carrier operator developer lender insurer manufacturer distributor provider publisher broadcaster"
    " newspaper center tower river harbor theater chapter number charter cluster quarter shelter border power paper container cleaner"
    " contractor competitor sponsor successor predecessor factor sector corridor error meteor reactor tractor vector".split()
)
"""What bodies and things are called that end as trades do."""


def _phrase(text: str, tokens: Sequence[Token]) -> str:
    kept = [t for t in tokens if t.key not in OPENERS]
    return text[kept[0].span.start : kept[-1].span.end] if kept else ""


def _at(span: Span, parse: Parse) -> int | None:
    """The token of the parse that a span starts in."""
    at = bisect_left(parse.ends, span.start + 1)
    return at if at < len(parse) and parse.starts[at] <= span.start else None
