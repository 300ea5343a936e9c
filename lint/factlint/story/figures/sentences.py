"""The sentences of a document with the figures and dates in them, and which sentences of two documents are copies of one another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date as Day
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Date, Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.figures.stems import stem, stems
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.figures.small import CLAUSE_OPENS, DEFINITE


@dataclass(frozen=True)
class GivenFigure:
    """A figure with what its sentence is about; spans are local."""

    figure: Figure
    facts: Facts
    number: int
    """The place of the figure in `Facts.figures`."""
    sentence: int
    topic: frozenset[str]
    """Stems of the words of the sentence."""
    governing: frozenset[str]
    """Stems of the words of its clause that are next to the figure."""
    proper: frozenset[str]
    """Capitalised words among the governing ones: places, bodies, people."""
    years: frozenset[str]
    definite: bool
    """ "The 300", "all 300": said before."""
    block: Span
    kind: str

    @cached_property
    def span(self) -> Span:
        """Offsets into the file."""
        return self.facts.figures[self.number].span


@dataclass(frozen=True)
class GivenDay:
    """A date, or a year alone, with what its sentence is about; the spans of the date are local."""

    date: Date
    facts: Facts
    sentence: int
    topic: frozenset[str]
    governing: frozenset[str]
    proper: frozenset[str]
    kind: str

    @cached_property
    def span(self) -> Span:
        """Offsets into the file."""
        return self.facts.prose.span(self.date.span)


@dataclass(frozen=True)
class FigureSentence:
    """A sentence by its stems, with the figures and dates in it; spans are local."""

    facts: Facts
    span: Span
    topic: frozenset[str]
    figures: tuple[GivenFigure, ...]
    days: tuple[GivenDay, ...]
    ranks: tuple[Span, ...]
    """Ordinals and scores in digits that are not part of a date or a figure: "the 28th", "28-19"."""
    kind: str
    block: Span

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The words in lower case; each figure and each date is one token that does not depend on its value."""
        return tuple(token for token, _ in self._tokens)

    @cached_property
    def bare(self) -> tuple[str, ...]:
        """The tokens without those that say whose words they are: ", the board said", "The board said that"."""
        text = self.facts.local.text[self.span.start : self.span.end]
        ends, opens = _TAG_AT_END.search(text), _TAG_AT_START.match(text)
        first = len(_TOKEN.findall(opens[0])) if opens else 0
        last = len(self.tokens) - (len(_TOKEN.findall(ends[0])) if ends else 0)
        tagged = any(isinstance(item, GivenFigure) and not first <= place < last for place, item in self.numbers.items())
        # A tag with a figure in it has other tokens than its words.
        return self.tokens if tagged else self.tokens[first:last]

    @cached_property
    def signature(self) -> Signature:
        """The words with the values of the figures and dates: sentences that have it in common say the same."""
        return self.tokens, tuple(_said(item) for item in self.numbers.values())

    @cached_property
    def numbers(self) -> dict[int, GivenFigure | GivenDay]:
        """The figures and dates by their place in `tokens`."""
        return {place: item for place, (_, item) in enumerate(self._tokens) if item is not None}

    @cached_property
    def _tokens(self) -> tuple[tuple[str, GivenFigure | GivenDay | None], ...]:
        text, at = self.facts.local.text, self.span.start
        found: list[tuple[str, GivenFigure | GivenDay | None]] = []
        marks: list[tuple[Span, GivenFigure | GivenDay]] = [(given.figure.span, given) for given in self.figures]
        marks += [(day.date.span, day) for day in self.days]
        for span, item in sorted(marks, key=lambda mark: mark[0]):
            found += ((word.lower(), None) for word in _TOKEN.findall(text[at : span.start]))
            found.append((_NUMBER if isinstance(item, GivenFigure) else _DATE, item))
            at = max(at, span.end)
        found += ((word.lower(), None) for word in _TOKEN.findall(text[at : self.span.end]))
        return tuple(found)


Signature = tuple[tuple[str, ...], tuple[object, ...]]


def _said(item: GivenFigure | GivenDay) -> tuple[object, ...]:
    if isinstance(item, GivenFigure):
        figure = item.figure
        return figure.value, figure.low, figure.high, figure.unit, figure.kind, figure.of, figure.hedge
    date = item.date
    return date.year, date.month, date.day, date.weekday, date.relative, date.earliest, date.latest


_NUMBER, _DATE = "#", "@"
_TOKEN = lazy.regex(r"[^\W_][\w’'-]*")
_SAID = "(?:said|says|added|reported|announced|wrote|confirmed)"
_TAG_AT_END = lazy.regex(
    rf",[\"”’]? (?:according to [^,.;\d]{{2,60}}|(?:[^\W\d][\w’'.-]* ){{1,6}}{_SAID}(?: (?:on|in|at) [^\W\d]+(?: [^\W\d]+)?)?"
    rf"|{_SAID}(?: [^\W\d][\w’'.-]*){{1,6}})[.!]?$"
)
_TAG_AT_START = lazy.regex(
    rf"(?:[^\W\d][\w’'.-]* ){{1,6}}{_SAID}(?: on [A-Z][a-z]+day)?(?: that)? |[A-Z][\w’'.-]*(?: [^\W\d][\w’'.-]*){{0,5}}: "
)


# --- words ---------------------------------------------------------------------------------------------------------------


# --- reading -------------------------------------------------------------------------------------------------------------

_YEAR = lazy.regex(r"\b(?:1[89]|20)\d\d\b|\b(?:last|next) year\b", re.I)
"""Years by their number, and those that are taken from today: another year, as far as can be known."""
_BARE_YEAR = lazy.regex(r"(?<![\w.,/:$£€#–-])(?:1[5-9]|20)\d\d(?![\w%/]|[.,:]\d|[-–]\d{3})")
_CLAUSE = lazy.regex(rf"[;:—–()…]|[.!?][\"”’]? |, {any_of(CLAUSE_OPENS)}\b|\b(?:while|whereas|but)\b")
RANK = lazy.regex(
    r"(?<![\w.,/$£€–-])(?:(?P<ordinal>\d{1,3})(?:st|nd|rd|th)\b|(?P<score>\d{1,3}[–-]\d{1,3})(?![\w%/–-]|[.,:]\d| ?(?:%|percent)))"
)
"""An ordinal or a score in digits."""
_REACH = 60
_PROPER = lazy.regex(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_DEFINITE = lazy.regex(rf"\b{any_of(DEFINITE)} (?:\w+ )?$", re.I)


@dataclass(frozen=True)
class FigureTexts:
    """The sentences of a document that hold figures or dates, in order, and where their words are."""

    sentences: tuple[FigureSentence, ...]
    index: dict[str, list[int]]
    """Stem → numbers of the sentences that have it."""
    masked: dict[tuple[str, ...], list[int]]
    """Tokens → numbers of the sentences that are these words except for their figures and dates."""
    bare: dict[tuple[str, ...], list[int]]
    """The same without the words that say who says so."""
    same: dict[Signature, int]
    """The number of the first sentence that says just this."""
    lengths: frozenset[int]
    """How many tokens its sentences have, with and without those that say who says so: no other sentence is in the three above."""
    by_number: dict[int, tuple[GivenFigure, ...]]
    """The figures of a sentence, by its number among all sentences of the document."""
    asked: dict[frozenset[str], Counter[int]]
    """Stems → what `shared_stems` found for them: articles on one event ask for the same again and again."""

    def figures_of(self, sentence: int) -> tuple[GivenFigure, ...]:
        return self.by_number.get(sentence, ())


@once
def read(facts: Facts) -> FigureTexts:
    """The sentences of a document, read once."""
    sentences = tuple(_sentences(facts))
    index: dict[str, list[int]] = defaultdict(list)
    masked: dict[tuple[str, ...], list[int]] = defaultdict(list)
    bare: dict[tuple[str, ...], list[int]] = defaultdict(list)
    same: dict[Signature, int] = {}
    for number, sentence in enumerate(sentences):
        same.setdefault(sentence.signature, number)
        masked[sentence.tokens].append(number)
        bare[sentence.bare].append(number)
        for word in sentence.topic:
            index[word].append(number)
    by_number = {one.figures[0].sentence: one.figures for one in sentences if one.figures}
    lengths = frozenset(map(len, (*masked, *bare)))
    return FigureTexts(sentences, dict(index), dict(masked), dict(bare), same, lengths, by_number, {})


def _sentences(facts: Facts) -> Iterator[FigureSentence]:
    text, sentences, blocks = facts.local.text, facts.local.sentences, facts.local.blocks
    starts, openings = [span.start for span in sentences], [block.span.start for block in blocks]
    figures: dict[int, list[tuple[int, Figure]]] = defaultdict(list)
    dates: dict[int, list[Date]] = defaultdict(list)
    for number, figure in enumerate(facts.local.figures):
        figures[bisect_right(starts, figure.span.start) - 1].append((number, figure))
    for date in dates_in(facts):
        dates[bisect_right(starts, date.span.start) - 1].append(date)
    ranks: dict[int, list[Span]] = defaultdict(list)
    spans = sorted([*(date.span for found in dates.values() for date in found), *(figure.span for figure in facts.local.figures)])
    openings_of = [span.start for span in spans]
    for rank in RANK.finditer(text):
        span = Span(*rank.span())
        if not _overlap(spans, openings_of, span):
            ranks[bisect_right(starts, span.start) - 1].append(span)
    for index in sorted({*figures, *dates, *ranks}):
        sentence = sentences[max(index, 0)] if sentences else Span(0, len(text))
        said = text[sentence.start : sentence.end]
        topic = stems(said)
        years = years_in(said, facts.published)
        block = blocks[max(0, bisect_right(openings, sentence.start) - 1)] if blocks else Section(Span(0, len(text)), "body")
        given = tuple(_given_figure(facts, sentence, block, topic, years, *one, index) for one in figures[index])
        days = tuple(_day(facts, sentence, block, topic, date, index) for date in dates[index])
        yield FigureSentence(facts, sentence, topic, given, days, tuple(ranks[index]), block.kind, block.span)


def dates_in(facts: Facts) -> Iterator[Date]:
    """The dates of a document, and the years given alone; nothing that is a part of a figure."""
    taken = sorted([figure.span for figure in facts.local.figures])
    starts = [span.start for span in taken]
    for date in facts.local.event_dates:
        if not _overlap(taken, starts, date.span):
            yield date
    dated = sorted(date.span for date in facts.local.dates)
    dated_starts = [span.start for span in dated]
    for year in _BARE_YEAR.finditer(facts.local.text):
        span = Span(*year.span())
        if not _overlap(taken, starts, span) and not _overlap(dated, dated_starts, span):
            yield Date(span, None, None, year=int(year[0]))


def _overlap(spans: Sequence[Span], starts: Sequence[int], span: Span) -> bool:
    at = bisect_right(starts, span.start)
    return any(other.overlaps(span) for other in spans[max(0, at - 1) : at + 1])


def _given_figure(
    facts: Facts, sentence: Span, block: Section, topic: frozenset[str], years: frozenset[str], number: int, figure: Figure, index: int
) -> GivenFigure:
    text, span = facts.local.text, figure.span
    clause = clause_at(text, sentence, span)
    definite = bool(_DEFINITE.search(text[max(sentence.start, span.start - 12) : span.start]))
    return GivenFigure(figure, facts, number, index, topic, stems(clause), _proper(clause), years, definite, block.span, block.kind)


def _day(facts: Facts, sentence: Span, block: Section, topic: frozenset[str], date: Date, index: int) -> GivenDay:
    clause = clause_at(facts.local.text, sentence, date.span)
    return GivenDay(date, facts, index, topic, stems(clause), _proper(clause), block.kind)


def years_in(text: str, published: Day | None) -> frozenset[str]:
    """The years that a text names; "last year" and "next year" are numbers where the day of publication is known."""
    named = frozenset(year.lower() for year in _YEAR.findall(text))
    return named if published is None else frozenset(dated(year, published.year) for year in named)


def dated(year: str, written: int) -> str:
    """The number of a year that a text of the year `written` names."""
    return str(written + _FROM_HERE[year]) if year in _FROM_HERE else year


_FROM_HERE = {"last year": -1, "next year": 1}


def _proper(clause: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _PROPER.findall(clause))


def clause_at(text: str, sentence: Span, span: Span) -> str:
    """The words of its clause that are beside a figure or a date."""
    start = max(sentence.start, span.start - _REACH)
    before, after = text[start : span.start], text[span.end : min(sentence.end, span.end + _REACH)]
    if start > sentence.start:
        before = before.partition(" ")[2]
    cuts = [cut.end() for cut in _CLAUSE.finditer(before)]
    end = _CLAUSE.search(after)
    return f"{before[cuts[-1] if cuts else 0 :]} {after[: end.start() if end else len(after)]}"


# --- copies --------------------------------------------------------------------------------------------------------------

_COPY = 0.72
_FEW = 3
"""Stems that a copy has to share; a copy except for its numbers may be shorter if it has words enough."""
_WORDS = 4
_LEAST_BARE = 2
"""More words than these, beside its figure, has a sentence that is the same except for who says so."""
_CANDIDATES = 5
LONG = 400
"""Tokens of what is not a sentence."""
_COMMON = 200
_KEPT = 100


_NOTHING: Counter[int] = Counter()
"""What a sentence shares with most of a thousand documents; to make one for each takes longer than to find it out."""


def shared_stems(sentence: FigureSentence, theirs: FigureTexts) -> Counter[int]:
    """How many stems a sentence shares with each of another document that has two of them at least; in order of the document."""
    if sentence.topic in theirs.asked:
        return theirs.asked[sentence.topic]
    counts: dict[int, int] = {}
    for word in sentence.topic:
        for number in theirs.index.get(word, ())[:_COMMON]:
            counts[number] = counts.get(number, 0) + 1
    # Of equals the earlier comes first: the order of a set would change from run to run.
    some = sorted(item for item in counts.items() if item[1] > 1)
    shared = Counter(dict(some)) if some else _NOTHING
    if len(theirs.asked) < _KEPT:
        theirs.asked[sentence.topic] = shared
    return shared


def copies(sentence: FigureSentence, theirs: FigureTexts) -> tuple[FigureSentence, ...]:
    """The sentences of another document that have nearly the same words, best first; the one that says just the same, or those that are
    the same except for numbers alone, where there are any."""
    if len(sentence.tokens) in theirs.lengths and len(sentence.tokens) - len(sentence.numbers) >= _WORDS and len(sentence.topic) >= 2:
        same = theirs.same.get(sentence.signature)
        if same is not None:
            return (theirs.sentences[same],)
        exact = theirs.masked.get(sentence.tokens, ())
        if exact:
            return tuple(theirs.sentences[number] for number in exact[:_COMMON])
    untagged = theirs.bare.get(sentence.bare, ()) if len(sentence.bare) in theirs.lengths else ()
    if len(untagged) == len(sentence.figures) == 1 and len(sentence.bare) > 1 + _LEAST_BARE and len(sentence.topic) > 1:
        return (theirs.sentences[untagged[0]],)
    found: list[tuple[float, int]] = []
    shared = shared_stems(sentence, theirs)
    for number, count in shared.most_common(_CANDIDATES) if shared else ():
        other = theirs.sentences[number]
        likeness = count / (len(sentence.topic | other.topic) or 1)
        if count >= _FEW and likeness >= _COPY:
            found.append((-likeness, number))
    return tuple(theirs.sentences[number] for _, number in sorted(found))


Pair = tuple["GivenFigure | GivenDay", "GivenFigure | GivenDay"]


def pairs(sentence: FigureSentence, other: FigureSentence) -> list[Pair]:
    """Figures and dates of two copies, each with its counterpart in the other."""
    if max(len(sentence.tokens), len(other.tokens)) > LONG:
        return []
    if sentence.tokens == other.tokens:
        return [(item, other.numbers[place]) for place, item in sentence.numbers.items()]
    found: list[Pair] = []
    for tag, start, end, begin, finish in _opcodes(sentence.tokens, other.tokens):
        mine = [sentence.numbers[n] for n in range(start, end) if n in sentence.numbers]
        their = [other.numbers[n] for n in range(begin, finish) if n in other.numbers]
        if tag != "equal" and ([type(item) for item in mine] != [type(item) for item in their] or finish - begin > end - start + 3):
            continue
        found += zip(mine, their, strict=True)
    return found


@lru_cache(maxsize=5_000)
def _opcodes(mine: tuple[str, ...], theirs: tuple[str, ...]) -> Sequence[tuple[str, int, int, int, int]]:
    """Kept, for the articles on one event have the same few wordings of a sentence."""
    return SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
