"""What happened: the verbs of a text with their negation, modality, time, and the words for who and what."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.story.figures.since import counted_since
from factlint.story.figures.stems import stem
from factlint.text import Span
from factlint.words import word_set
from factlint.words.attribution.reporting import SPEECH, THOUGHT
from factlint.words.dates.calendar import MONTHS, WEEKDAYS
from factlint.words.events.happenings import AHEAD, CONCEPTS, DEEDS, SAME_THINGS
from factlint.words.events.plans import SUPPOSING
from factlint.words.events.small import NOT_IN_EVENTS


@dataclass(frozen=True)
class Order:
    """ "Before executing the attack", "during the shooting"; spans are local."""

    word: str
    topic: frozenset[str]
    """Stems of what it was before, during or after."""
    place: Span


@dataclass(frozen=True)
class Happening:
    """A verb and its clause; spans are local."""

    facts: Facts
    verb: str
    """The concept of the verb, or its lemma."""
    span: Span
    """The verb."""
    clause: Span
    """From its first argument to its last, without the clauses that hang on it."""
    sentence: Span
    who: frozenset[str]
    """Stems of the words of its subject."""
    what: frozenset[str]
    """Stems of its object, complements and the phrases around it."""
    names: frozenset[str]
    """The names among both."""
    negated: bool
    tense: str
    """past, present, future (will, is to), or modal (may, could …)."""
    finite: bool
    """It is said to have happened, or to be going to: no infinitive and no participle alone."""
    dates: tuple[Date, ...]
    """The dates that hang on the verb."""
    order: Order | None
    reported: bool
    """It is what somebody says, thinks or is said to have done."""
    kind: str

    @cached_property
    def words(self) -> frozenset[str]:
        return self.who | self.what

    @property
    def place(self) -> Span:
        """The clause in the file."""
        return self.facts.prose.span(self.clause)


_CONCEPTS = {lemma: name for name, lemmas in CONCEPTS.items() for lemma in lemmas.split()}
_PHRASAL = {
    ("throw", "out"): "ANNUL",
    ("strike", "down"): "ANNUL",
    ("set", "aside"): "ANNUL",
    ("step", "down"): "RESIGN",
    ("turn", "down"): "REJECT",
    ("take", "over"): "TAKE OVER",
    ("call", "off"): "CANCEL",
    ("put", "off"): "DELAY",
    ("kick", "off"): "START",
    ("go", "off"): "OCCUR",
    ("come", "out"): "RELEASE",
    ("go", "down"): "SINK",
    ("go", "over"): "SINK",
    ("turn", "over"): "SINK",
    ("keel", "over"): "SINK",
    ("break", "out"): "OCCUR",
    ("set", "off"): "LEAVE",
    ("set", "out"): "LEAVE",
    ("cave", "in"): "COLLAPSE",
    ("come", "down"): "COLLAPSE",
    ("touch", "down"): "LAND",
}
_LIGHT = word_set("make give issue have take hold show send deliver")
"""Verbs that leave it to their object to say what happened."""
_COMES = word_set("come happen occur take hold carry")
"""Verbs that leave it to their subject: "the vote came at noon", "the rescue, carried out on Thursday"."""
_DEEDS = {noun: name for name, nouns in DEEDS.items() for noun in nouns.split()}
"""What the object of such a verb says."""
_MODALS = word_set("may might could can should would must")
_ONE_THING = {stem(word): name for name, words in SAME_THINGS.items() for word in words.split()}
"""Nouns that outlets use for one thing."""
_CLAUSES = frozenset(("ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "csubj", "punct", "cc", "mark"))
_SMALL = NOT_IN_EVENTS | {name.lower() for name in (*WEEKDAYS, *MONTHS)}


@once
def happenings(facts: Facts) -> tuple[Happening, ...]:
    """What happens in a document, in order of the verbs; quotations are left out. Needs the language model."""
    return tuple(_read(facts))


def _read(facts: Facts) -> list[Happening]:
    parse, local = facts.local.parse, facts.local
    sentences, blocks = local.sentences, local.blocks
    quotes = [quote.span for quote in local.quotes]
    dates: dict[int, list[Date]] = {}
    for date in local.event_dates:
        verb = verb_of(parse, date.span)
        if verb is not None and not counted_since(local.text, date.span.start):
            dates.setdefault(verb, []).append(date)
    starts, openings = [s.start for s in sentences], [b.span.start for b in blocks]
    found = []
    for token in range(len(parse)):
        if parse.pos[token] != "VERB" or not parse.tags[token].startswith("VB"):
            continue
        at = parse.starts[token]
        if any(quote.start <= at < quote.end for quote in quotes):
            continue
        s, b = bisect_left(starts, at + 1) - 1, bisect_left(openings, at + 1) - 1
        if s < 0 or b < 0 or blocks[b].kind == "boilerplate":
            continue
        found.append(_happening(facts, parse, token, sentences[s], blocks[b].kind, tuple(dates.get(token, ()))))
    return found


def _happening(facts: Facts, parse: Parse, token: int, sentence: Span, kind: str, dates: tuple[Date, ...]) -> Happening:
    children = parse.children[token]
    subjects = subjects_of(parse, token)
    who_tokens = [t for subject in subjects for t in _phrase(parse, subject)]
    what_tokens = [
        t
        for child in children
        if parse.deps[child] not in (*_CLAUSES, "nsubj", "nsubjpass", "aux", "auxpass", "neg")
        for t in _phrase(parse, child)
    ]
    dated = {t for date in dates for t in parse.touching(date.span)}
    what_tokens = [t for t in what_tokens if t not in dated]
    text = facts.local.text
    everything = sorted((*(who_tokens if not subjects or parse.heads[subjects[0]] == token else ()), token, *what_tokens))
    return Happening(
        facts,
        _concept(parse, token),
        parse.span(token, token),
        parse.span(everything[0], everything[-1]),
        sentence,
        stems_of(parse, text, who_tokens),
        stems_of(parse, text, what_tokens),
        stems_of(parse, text, [t for t in (*who_tokens, *what_tokens) if parse.pos[t] == "PROPN"]),
        any(parse.deps[child] == "neg" or parse.lemmas[child] in ("no", "never", "not") for child in children) or _nobody(parse, children),
        _tense(parse, token),
        _is_finite(parse, token, children),
        dates,
        _order(parse, text, token),
        _reported(parse, token),
        kind,
    )


_SUBJECTS = ("nsubj", "nsubjpass")
_SELF = frozenset(("it", "he", "she", "they"))
_RELATIVE = frozenset(("who", "which", "that", "whom"))


def subjects_of(parse: Parse, token: int) -> list[int]:
    """The heads of what did it or had it done: its own subject, or the one it takes from the words it hangs on.

    "Who died in 1997" has the noun before it, "came and left" and "is due to arrive" the subject of the other verb, "signed by Rask" what
    was signed.
    """
    own = [child for child in parse.children[token] if parse.deps[child] in _SUBJECTS]
    head, dep = parse.heads[token], parse.deps[token]
    if dep == "ccomp" and _reported(parse, token) and any(parse.lemmas[child].lower() in _SELF for child in own):
        return [child for child in parse.children[head] if parse.deps[child] in _SUBJECTS] or own
    if dep == "relcl" and any(parse.lemmas[child].lower() in _RELATIVE for child in own):
        return [head]
    if own or head == token:
        return own
    if dep == "acl" and parse.tags[token] == "VBN":
        return [head]
    if dep == "xcomp" or (dep == "conj" and parse.pos[head] == "VERB"):
        return [child for child in parse.children[head] if parse.deps[child] in _SUBJECTS and parse.lemmas[child].lower() not in _RELATIVE]
    return []


def _phrase(parse: Parse, token: int) -> list[int]:
    """The tokens of a phrase without the clauses inside it; so many at most."""
    found, todo = list[int](), [token]
    while todo and len(found) < _LONGEST_PHRASE:
        at = todo.pop()
        found.append(at)
        todo += [child for child in parse.children[at] if parse.deps[child] not in ("relcl", "advcl", "acl", "ccomp", "parataxis", "punct")]
    return sorted(found)


_LONGEST_PHRASE = 100
"""Tokens: a phrase of more is no phrase, and each verb of a sentence without an end would have all the others in its own."""


def stems_of(parse: Parse, text: str, tokens: list[int]) -> frozenset[str]:
    words = (text[parse.starts[t] : parse.ends[t]] for t in tokens if parse.pos[t] in ("NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB"))
    telling = (word for word in words if len(word) > 2 and word.lower() not in _SMALL and not _CLOCK.fullmatch(word))
    return frozenset(one_thing(stem(word)) for word in telling)


def one_thing(stem: str) -> str:
    """The name of what outlets have several nouns for, or the stem itself."""
    return _ONE_THING.get(stem, stem)


_CLOCK = lazy.regex(r"\d{1,2}[.:]\d\d|noon|midnight|shortly|about|around|just|early|late|later")


def after_if(parse: Parse, token: int) -> bool:
    """ "If she signs", "whether it will", "until the bank agrees": it may be so or not."""
    return any(parse.lemmas[child].lower() in SUPPOSING for child in parse.below(token, "mark"))


def _concept(parse: Parse, token: int) -> str:
    lemma = parse.lemmas[token].lower()
    if lemma in _COMES:
        subject = next((parse.lemmas[s].lower() for s in subjects_of(parse, token) if parse.lemmas[s].lower() in _DEEDS), None)
        if subject is not None:
            return _DEEDS[subject]
    particle = next((parse.lemmas[child].lower() for child in parse.children[token] if parse.deps[child] == "prt"), "")
    if lemma in _LIGHT:
        objects = (parse.lemmas[c].lower() for c in parse.children[token] if parse.pos[c] == "NOUN" or parse.deps[c] == "dobj")
        return next((_DEEDS[noun] for noun in objects if noun in _DEEDS), lemma)
    return _PHRASAL.get((lemma, particle)) or _CONCEPTS.get(lemma, lemma)


def _nobody(parse: Parse, children: tuple[int, ...]) -> bool:
    """ "No ship was warned", "gave no warning"."""
    return any(
        parse.deps[child] in ("nsubj", "nsubjpass", "dobj")
        and any(parse.lemmas[t] in ("no", "none", "nobody", "neither") for t in (child, *parse.children[child]))
        for child in children
    )


def _tense(parse: Parse, token: int) -> str:
    for child in parse.children[token]:
        if parse.deps[child] in ("aux", "auxpass"):
            word = parse.lemmas[child].lower()
            if word in ("will", "shall") or (word == "would" and _reported(parse, token)):
                return "future"
            if word in _MODALS:
                return "modal"
    head = parse.heads[token]
    if parse.deps[token] == "xcomp" and parse.tags[token] == "VB":
        return "future" if parse.lemmas[head] in AHEAD else _tense(parse, head) if head != token else "present"
    return "past" if parse.tags[token] in ("VBD", "VBN") else "present"


_ANNOUNCED = word_set("be expect schedule slate set due")


def _is_finite(parse: Parse, token: int, children: Sequence[int]) -> bool:
    """A past tense that was read as a participle has a subject of its own; "signed by Rask" was; "is due to arrive" announces."""
    tag = parse.tags[token]
    if tag in ("VBD", "VBZ", "VBP") or (tag == "VBN" and any(parse.deps[child] in ("nsubj", "agent") for child in children)):
        return True
    if any(parse.deps[child] in ("aux", "auxpass") and parse.lemmas[child] != "to" for child in children):
        return True
    return tag == "VB" and parse.deps[token] == "xcomp" and parse.lemmas[parse.heads[token]] in _ANNOUNCED


def _order(parse: Parse, text: str, token: int) -> Order | None:
    """What the verb, or the one whose purpose it is, was before, during or after."""
    head = parse.heads[token]
    purpose = parse.deps[token] in ("advcl", "xcomp") and parse.tags[token] == "VB" and head != token
    for child in (*parse.below(token, "prep"), *(parse.below(head, "prep") if purpose else ())):
        word = parse.lemmas[child].lower()
        if word in ("before", "during", "after"):
            below = parse.subtree(child)
            return Order(word, stems_of(parse, text, [t for t in below if t != child]), parse.span(below[0], below[-1]))
    return None


def _reported(parse: Parse, token: int) -> bool:
    head = parse.heads[token]
    return parse.deps[token] in ("ccomp", "xcomp") and (parse.lemmas[head] in SPEECH or parse.lemmas[head] in THOUGHT)


def verb_of(parse: Parse, span: Span) -> int | None:
    """The verb that a time hangs on, through its preposition; None where it hangs on a noun of another clause."""
    tokens = parse.touching(span)
    if not tokens:
        return None
    token = next((t for t in tokens if parse.heads[t] not in tokens), tokens[-1])
    for _ in range(3):
        head = parse.heads[token]
        if head == token:
            return None
        if parse.pos[head] == "VERB":
            return head
        if parse.pos[head] not in ("ADP", "ADV", "NOUN", "NUM", "PROPN", "SCONJ"):
            return None
        token = head
    return None


@lru_cache(maxsize=1)
def reporting() -> frozenset[str]:
    """Concepts of verbs that report: many are said on many days."""
    return frozenset({*SPEECH, *THOUGHT, "RESPOND", "tweet", "talk", "speak", "follow", "include", "accord"})
