"""What sources, peers and the rest of the article say of a figure: the same, another value, or the same without its hedge.

Two figures are of one thing only if population, measure and time agree: unit and counted noun are the same, the words that govern
them too, no other year is spoken of. Sentences that are copies of one another but for their numbers are compared figure by figure.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factlint.facts import Facts
from factlint.facts.hedges import bound
from factlint.facts.model import Figure
from factlint.facts.tables import words
from factlint.story import Source, Story
from factlint.text import Section, Span

Relation = Literal["same", "differs", "scale", "hedge-dropped", "hedge-added", "bound"]


@dataclass(frozen=True)
class Told:
    """A figure with what its sentence speaks of; spans are local."""

    figure: Figure
    facts: Facts
    number: int
    """The place of the figure in `Facts.figures`."""
    sentence: int
    topic: frozenset[str]
    """Stems of the words of the sentence."""
    governing: frozenset[str]
    """Stems of the words of its clause that stand next to the figure."""
    proper: frozenset[str]
    """Capitalised words among the governing ones: places, bodies, people."""
    years: frozenset[str]
    definite: bool
    """ "The 300", "all 300": said before."""
    block: Span
    kind: str

    @property
    def span(self) -> Span:
        """Offsets into the file."""
        return self.facts.figures[self.number].span


@dataclass(frozen=True)
class Sentence:
    """A sentence by its stems, with the figures in it."""

    topic: frozenset[str]
    figures: tuple[Told, ...]


@dataclass(frozen=True)
class Conflict:
    """A figure of the article and the one that disagrees with it, in a source, a peer or the article itself."""

    mine: Told
    other: Told
    relation: Relation
    source: Source | None = None


# --- words ---------------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = words("""
    the and but for nor yet with from into onto over under after before since until than that which who whom whose when where
    while because are was were been being has have had does did will would can could may might must shall should not never said
    says told she they you his her its their our this these those there here then now also only just even still about around
    during through between among against without within across per via out off away back ago later earlier more less fewer most
    least each every all both either neither any some such one two three four five six seven eight nine ten eleven twelve hundred
    thousand million billion trillion dozen percent according including nearly almost roughly approximately estimated other
    another new first last next year years day days week weeks month months time percentage point points dollars dollar added
    reported report people them what how why very much many own get got make made take took come came say like well him himself
    itself however although though
""")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s", "e", "y")


def _crude(word: str) -> str:
    ending = next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= 3), "")
    return word.removesuffix(ending)


_CONCEPTS = {
    form: name
    for name, stems in {
        "DEATH": "kill die died dead death deaths fatal fatality fatalities toll slain lives dying deadly perish bodies corpse",
        "INJURY": "injur hurt wound injury injuries hospitali casualt",
        "MISSING": "missing unaccount",
        "ARREST": "arrest detain custody jail",
        "RESCUE": "rescu evacuat displac flee fled",
        "LOSS": "loss lose lost losses depriv damage cost costs harm",
        "DEBT": "debt owe owed owes",
        "LOAN": "loan loans borrow lend lent",
        "INVEST": "invest spend spent spending fund funding grant",
        "PAY": "pay paid pays salary wage salaries wages earn",
        "FINE": "fine fined penalt settlement settle",
        "JOBS": "job jobs layoff hire hires employ staff worker",
        "RISE": "rise rose risen increas grow grew climb jump up gain",
        "FALL": "fall fell fallen decreas decline drop down shrink",
        "SUPPORT": "support approve favor favour back",
        "OPPOSE": "oppose disapprove against",
    }.items()
    for word in stems.split()
    for form in (word, _crude(word))
}
_APART = ({"DEATH", "INJURY", "MISSING", "ARREST", "RESCUE"}, {"RISE", "FALL"}, {"SUPPORT", "OPPOSE"})
"""Concepts that speak of different things though all else may agree: the killed are not the injured."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_CLAUSE = re.compile(
    r"[;:—–()…]|[.!?][\"”’]? |, (?:and|but|while|which|who|where|when|as|with|including|up|down|compared)\b|\b(?:while|whereas|but)\b"
)
_REACH = 60


def stem(word: str) -> str:
    """The word without its ending, or the name of the concept it stands for; crude, the same for singular and plural."""
    word = word.lower().removesuffix("'s").removesuffix("’s").strip("'’-")
    return _CONCEPTS.get(word) or _CONCEPTS.get(_crude(word)) or _crude(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text) if len(word) > 2 and word.lower() not in _SMALL)


# --- reading -------------------------------------------------------------------------------------------------------------


def read(story: Story, facts: Facts) -> tuple[Sentence, ...]:
    """The sentences of a document that hold figures, in order; kept for the story."""
    kept = story.shared.setdefault("figures", {})
    assert isinstance(kept, dict)
    key = id(facts)
    if key not in kept:
        kept[key] = (facts, tuple(_sentences(facts)))
    return kept[key][1]  # type: ignore[no-any-return]


def _sentences(facts: Facts) -> Iterator[Sentence]:
    text, sentences, blocks = facts.local.text, facts.local.sentences, facts.local.blocks
    starts, openings = [span.start for span in sentences], [block.span.start for block in blocks]
    inside: dict[int, list[tuple[int, Figure]]] = defaultdict(list)
    for number, figure in enumerate(facts.local.figures):
        inside[bisect_right(starts, figure.span.start) - 1].append((number, figure))
    for index, found in inside.items():
        sentence = sentences[max(index, 0)] if sentences else Span(0, len(text))
        said = text[sentence.start : sentence.end]
        topic = _stems(said)
        years = frozenset(_YEAR.findall(said))
        block = blocks[max(0, bisect_right(openings, sentence.start) - 1)]
        yield Sentence(topic, tuple(_told(facts, text, sentence, block, topic, years, *one, index) for one in found))


def _told(
    facts: Facts,
    text: str,
    sentence: Span,
    block: Section,
    topic: frozenset[str],
    years: frozenset[str],
    number: int,
    figure: Figure,
    index: int,
) -> Told:
    span = figure.span
    clause = _clause(text, sentence, span)
    proper = frozenset(stem(word) for word in _PROPER.findall(clause))
    definite = bool(_DEFINITE.search(text[max(sentence.start, span.start - 12) : span.start]))
    return Told(figure, facts, number, index, topic, _stems(clause), proper, years, definite, block.span, block.kind)


_PROPER = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_DEFINITE = re.compile(
    r"\b(?:the|those|these|all|all the|of the|its|their|his|her|other|another|remaining|only|first|last) (?:\w+ )?$", re.I
)


def _clause(text: str, sentence: Span, span: Span) -> str:
    """The words of its clause that stand beside a figure."""
    start = max(sentence.start, span.start - _REACH)
    before, after = text[start : span.start], text[span.end : min(sentence.end, span.end + _REACH)]
    if start > sentence.start:
        before = before.partition(" ")[2]
    cuts = [cut.end() for cut in _CLAUSE.finditer(before)]
    end = _CLAUSE.search(after)
    return f"{before[cuts[-1] if cuts else 0 :]} {after[: end.start() if end else len(after)]}"


# --- values --------------------------------------------------------------------------------------------------------------

_SCALES = tuple(Decimal(10) ** power for power in (3, 6, -3, -6))
_CAP = Decimal("1.5")


def _slack(figure: Figure) -> Decimal:
    """Half of what the last printed digit stands for; noughts at the end of a large number may be rounding."""
    step = figure.step or Decimal(1)
    value = figure.value
    if value is not None and value == value.to_integral_value() and step <= 1 and value:
        digits = str(int(abs(value)))
        noughts = len(digits) - len(digits.rstrip("0"))
        if noughts >= 2:
            step = max(step, Decimal(10) ** noughts)
    return step / 2 if step > 1 or figure.step != step or step < 1 else Decimal(0)


def meet(one: Figure, other: Figure) -> bool:
    """The intervals of two figures have a value in common, each widened by what rounding hides."""
    # A hedge is wider than rounding already: "some 100" and "more than 110" must not meet.
    slack = max(_slack(one), _slack(other)) if one.value != other.value and not (one.hedge or other.hedge) else Decimal(0)
    low, low_open, high, high_open = one.low, one.low_open, other.high, other.high_open
    return _reaches(low, low_open, high, high_open, slack) and _reaches(other.low, other.low_open, one.high, one.high_open, slack)


def _reaches(low: Decimal | None, low_open: bool, high: Decimal | None, high_open: bool, slack: Decimal) -> bool:
    if low is None or high is None:
        return True
    return low - slack < high or (low - slack == high and not (low_open or high_open) and not slack)


def same_value(one: Figure, other: Figure) -> bool:
    """The printed numbers are the same, but for rounding."""
    if one.value is None or other.value is None:
        return one.low == other.low and one.high == other.high
    return abs(one.value - other.value) <= (max(_slack(one), _slack(other)) if one.value != other.value else 0) - (
        Decimal("0.000001") if one.value != other.value else 0
    )


def relation(mine: Figure, other: Figure, *, copied: bool) -> Relation:
    """What a figure is to another of the same thing; in a copied sentence bounds that differ differ too."""
    hedged, known = bound(mine.hedge), bound(other.hedge)
    if same_value(mine, other):
        return _hedges(hedged, known) if mine.value == other.value else "same"
    if mine.value and other.value and any(abs(mine.value / other.value - scale) < Decimal("0.05") * scale for scale in _SCALES):
        return "scale"
    if copied and (hedged == known or not near(mine, other)) and not _about(mine, other):
        return "differs"
    return "same" if meet(mine, other) else "differs"


def near(one: Figure, other: Figure, cap: Decimal = _CAP) -> bool:
    """The intervals meet, and neither number is more than `cap` times the other."""
    if not one.value or not other.value or one.value < 0 or other.value < 0:
        return meet(one, other)
    return meet(one, other) and 1 / cap <= one.value / other.value <= cap


def _about(one: Figure, other: Figure) -> bool:
    """One is a rounding of the other that says so."""
    return "near" in (bound(one.hedge), bound(other.hedge)) and bound(one.hedge) != bound(other.hedge) and meet(one, other)


def _hedges(mine: str, other: str) -> Relation:
    soft = {"near", "below"}
    if mine == other or {mine, other} <= soft or {mine, other} <= {"above", "least"} or {mine, other} <= {"most", "under"}:
        return "same"
    if mine == "exact":
        return "hedge-dropped"
    if other == "exact":
        return "hedge-added"
    return "bound" if {mine, other} & {"above", "least"} and {mine, other} & {"most", "under", "below"} else "same"


# --- comparing -----------------------------------------------------------------------------------------------------------

_COPY = 0.72
_ALIKE = 0.4
_KINDS = ("money", "count", "percent", "measure", "points", "temperature")


def conflicts(story: Story) -> tuple[Conflict, ...]:
    """Figures of the article that a source, an earlier peer or the article itself gives otherwise; at most one for each, in order."""
    if "figure-conflicts" not in story.shared:
        story.shared["figure-conflicts"] = tuple(_conflicts(story))
    found = story.shared["figure-conflicts"]
    assert isinstance(found, tuple)
    return found


def _conflicts(story: Story) -> Iterator[Conflict]:
    mine = read(story, story.article)
    others = [(source, read(story, source.facts)) for source in story.sources]
    others += [(peer, read(story, peer.facts)) for peer in story.peers if _earlier(peer.facts, story.article)]
    said: set[int] = set()
    supported: set[int] = set()
    found: list[Conflict] = []
    for source, theirs in others:
        for conflict in _between(mine, theirs, source):
            if conflict.relation == "same":
                supported.add(conflict.mine.number)
            else:
                found.append(conflict)
    order = {"differs": 0, "scale": 0, "bound": 1, "hedge-dropped": 2, "hedge-added": 3}
    for conflict in sorted(found, key=lambda c: order[c.relation]):
        if conflict.mine.number not in said and conflict.mine.number not in supported:
            said.add(conflict.mine.number)
            yield conflict
    for conflict in _within(mine):
        if conflict.mine.number not in said:
            said.add(conflict.mine.number)
            yield conflict


def _earlier(one: Facts, other: Facts) -> bool:
    if one.published and other.published and one.published != other.published:
        return one.published < other.published
    return one.document.path < other.document.path


def _between(mine: Sequence[Sentence], theirs: Sequence[Sentence], source: Source) -> Iterator[Conflict]:
    """What another document says of the figures; "same" is told too, for it speaks against a conflict with a third."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(theirs):
        for word in sentence.topic:
            index[word].append(number)
    common = len(theirs) // 5 + 8
    for sentence in mine:
        shared = Counter(number for word in sentence.topic for number in index[word][:200])
        copy = _copy(sentence, theirs, shared)
        if copy is not None:
            yield from _side_by_side(sentence, copy, source)
            continue
        weights = {word: 0.5 if len(index[word]) > common else 1.0 for word in sentence.topic}
        near = [theirs[number] for number, count in shared.most_common(12) if count >= 2]
        for told in sentence.figures:
            yield from _loosely(told, near, weights, source)


def _copy(sentence: Sentence, theirs: Sequence[Sentence], shared: Counter[int]) -> Sentence | None:
    """The sentence of the other document that has nearly the same words; None where there is none."""
    best: tuple[float, Sentence] | None = None
    for number, count in shared.most_common(5):
        other = theirs[number]
        if _apart_in_time(sentence.figures[0], other.figures[0]):
            continue
        likeness = count / (len(sentence.topic | other.topic) or 1)
        if count >= 3 and likeness >= _COPY and (best is None or likeness > best[0]):
            best = (likeness, other)
    return best[1] if best else None


def _side_by_side(sentence: Sentence, other: Sentence, source: Source | None) -> Iterator[Conflict]:
    """Figures of two copies of a sentence, each with its counterpart."""
    theirs: dict[tuple[str, str, str | None], list[Told]] = defaultdict(list)
    for told in other.figures:
        theirs[told.figure.kind, told.figure.unit, told.figure.of].append(told)
    mine: dict[tuple[str, str, str | None], list[Told]] = defaultdict(list)
    for told in sentence.figures:
        mine[told.figure.kind, told.figure.unit, told.figure.of].append(told)
    for key, figures in mine.items():
        partners = theirs.get(key, [])
        if len(partners) != len(figures):
            continue
        values = Counter(_value(told) for told in partners)
        if values == Counter(map(_value, figures)):
            pairs = zip(sorted(figures, key=_value), sorted(partners, key=_value), strict=True)
        else:
            pairs = zip(figures, partners, strict=True)
        for told, partner in pairs:
            yield Conflict(told, partner, relation(told.figure, partner.figure, copied=True), source)


def _value(told: Told) -> str:
    return f"{told.figure.value}|{told.figure.low}|{told.figure.high}"


def _loosely(told: Told, near: Sequence[Sentence], weights: dict[str, float], source: Source) -> Iterator[Conflict]:
    """The figure of the other document that speaks of the same thing in other words, if any; agreement goes before conflict."""
    if told.figure.kind not in _KINDS or told.kind == "headline":
        return
    partners = [
        other
        for sentence in near
        for other in sentence.figures
        if other.kind != "headline" and _comparable(told, other) and _score(told, other, weights) >= 2
    ]
    if not partners:
        return
    relations = [(relation(told.figure, other.figure, copied=False), other) for other in partners]
    for wanted in ("same", "hedge-dropped", "hedge-added", "bound"):
        for found, other in relations:
            if found == wanted:
                yield Conflict(told, other, found, source)
                return
    strong = [(found, other) for found, other in relations if _same_measure(told, other) and not (source.peer and _moves(told, other))]
    if strong and len({_value(other) for _, other in strong}) == 1:
        yield Conflict(told, strong[0][1], strong[0][0], source)


def _score(told: Told, other: Told, weights: dict[str, float]) -> float:
    shared = (told.topic & other.topic) - {stem(told.figure.of or "")}
    return sum(weights.get(word, 1.0) for word in shared)


def _apart_in_time(one: Told, other: Told) -> bool:
    """The sentences name years, and none in common."""
    return bool(one.years and other.years and not one.years & other.years)


def _comparable(one: Told, other: Told) -> bool:
    """Unit, population and time agree as far as the words tell."""
    mine, theirs = one.figure, other.figure
    if mine.kind != theirs.kind or mine.unit != theirs.unit:
        return False
    if mine.kind in ("count", "measure", "percent") and mine.of != theirs.of:
        return False
    if mine.kind == "count" and mine.of is None:
        return False
    if _apart_in_time(one, other):
        return False
    for group in _APART:
        here, there = one.governing & group or one.topic & group, other.governing & group or other.topic & group
        if here and there and here != there:
            return False
    shared = (one.governing & other.governing) - {stem(mine.of or "")}
    return bool(shared)


_ORDER = Decimal(3)


def _same_measure(one: Told, other: Told) -> bool:
    """What is told of the quantity is the same: strong enough to call another value a conflict."""
    if one.definite or other.definite or (one.proper and other.proper and not one.proper & other.proper):
        return False
    mine, theirs = one.figure.value, other.figure.value
    if not mine or not theirs or not 1 / _ORDER <= mine / theirs <= _ORDER:
        return False
    own = {stem(one.figure.of or "")}
    shared = (one.governing & other.governing) - own
    fewer = min(len(one.governing - own), len(other.governing - own))
    alike = len(one.topic & other.topic) / (len(one.topic | other.topic) or 1)
    concepts = any(word.isupper() for word in shared) and one.figure.kind != "percent"
    return 2 * len(shared) >= fewer and ((concepts and len(shared) >= 2) or (len(shared) >= 4 and alike >= _ALIKE))


def _moves(one: Told, other: Told) -> bool:
    """A toll that rises from one report to the next, and no day tells that both speak of the same hour."""
    return bool((one.governing | other.governing) & (_APART[0]) or "precinct" in (one.figure.of or ""))


def _within(mine: Sequence[Sentence]) -> Iterator[Conflict]:
    """A hedge that the article has at first and loses later."""
    earlier: dict[Decimal | None, list[Told]] = defaultdict(list)
    for sentence in mine:
        running = [told for told in sentence.figures if told.figure.kind in _KINDS and told.kind in ("body", "list")]
        for told in running:
            first = next((other for other in earlier[told.figure.value][:_FIRST_FEW] if _loses(told, other)), None)
            if first:
                yield Conflict(told, first, "hedge-dropped")
        for told in running:
            if told.figure.hedge:
                earlier[told.figure.value].append(told)


_FIRST_FEW = 20


def _loses(told: Told, other: Told) -> bool:
    if (
        told.figure.hedge
        or told.definite
        or other.definite
        or told.block == other.block
        or told.figure.value is None
        or told.figure.value < 10
    ):
        return False
    if told.figure.value != other.figure.value or not _comparable(told, other):
        return False
    shared = (told.topic & other.topic) - {stem(told.figure.of or "")}
    return len(shared) >= 2 and _hedges(bound(told.figure.hedge), bound(other.figure.hedge)) == "hedge-dropped"
