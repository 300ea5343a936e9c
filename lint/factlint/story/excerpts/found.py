"""The paragraphs of an index that bear on a story."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from factlint.facts.figures.units import BY_NAME
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story.excerpts.firsts import Before, all_given, befores, may_be, named_in
from factlint.story.excerpts.index import SourceIndex
from factlint.story.excerpts.known import Known, passage_key, sentence_key
from factlint.story.excerpts.rows import columns_of
from factlint.story.excerpts.shared import Scored, SharedWords, held, rows_of
from factlint.story.excerpts.wanted import Wanted, WantedSentence
from factlint.story.figures.stems import stems

if TYPE_CHECKING:
    Numbers = np.ndarray[Any, np.dtype[np.integer[Any]]]

_LIKE, _COPIES, _MEASURES, _GIVING, _PASSAGES, _NAMED = 3, 8, 6, 1, 3, 3
"""Paragraphs at most: like a sentence, that are nearly the same, with a figure of the same kind, that give a figure or day, with the words
of a quotation, with a name."""
_NEAREST, _FACTOR, _NEARBY = 4, 4, 15
"""Figures, days and ranks that come near one of the story's, at most; as a multiple, and in years, what is not farther off."""
_SCALES, _SCALED = (1e-6, 1e-3, 1e3, 1e6), 0.06
"""As a multiple, what may be the same digits with another word for their scale, million for billion; and how far it may be off."""
_SAME, _SAME_SHARE = 4, 0.4
"""Stems that two sentences share which say the same of a thing, and their part of all that either has."""
_SHARES = [crc32(b"percent"), crc32(b"points")]
_CONVERTED = 0.06
"""The share by which a figure in another unit may be off."""
_SLIPS, _UNNAMED = 12, 2
"""Paragraphs with a name that is one slip from one of the story's, at most; and where no other name of the story is beside it."""
_MANY = 100
"""Paragraphs with a name above which nobody looks whose it is in each."""
_SMALL = 5
"""So many times as many sentences have a word as paragraphs have it with a capital: it is an ordinary word."""
_OFTEN = 2
"""So many times: it is as often an ordinary word as a name, or the first word of a sentence."""
_SHARED, _ALIKE = 3, 0.6
"""Stems that two sentences share which are nearly the same, and their part of the shorter one."""
_SHARE = 0.3
"""The share of a sentence's weight that is enough to be like it."""
_BESIDE = 0.6
"""The share of the weight of the likest one that a sentence has to have: beside a copy, one with a few words of it says little."""
_BEARING = 0.12
"""The share of a sentence's weight that shows that a figure of the same kind may be meant."""
_FEW, _USUAL = 50, 0.02
"""A word of more paragraphs than these, and than this share of all, is not a name by itself: "The", "Ana"."""
_FAINT = 0.15
"""The share of the weight of a quotation's word pairs that a part of it has to have, which may run over several paragraphs."""
_REMAINS = 0.3
"""The share of the weight of the paragraph that has most of a sentence's word pairs, below which another may have them by chance."""
_SAID = 0.5
"""The share of its word pairs that makes a passage the same remark."""
_BEFORE, _AFTER = 4, 1
"""Paragraphs around quoted words that may say whose they are."""


@dataclass(frozen=True)
class Part:
    """A part of a story by which paragraphs are found, whatever the other parts are: a sentence, or a run of words by its pairs."""

    key: str
    sentence: WantedSentence | None = None
    pairs: Sequence[int] = ()
    least: int = 0
    """Pairs that a paragraph has to share."""
    around: bool = False
    """The paragraphs beside it may say whose words they are."""


def _parts(story: Wanted) -> Iterator[Part]:
    for sentence in story.sentences:
        yield Part(sentence_key(sentence), sentence)
    quotes = ((pairs, min(2, len(pairs)), True) for pairs in story.quotes)
    for pairs, least, around in (*((pairs, 3, False) for pairs in story.runs), *quotes):
        yield Part(passage_key(pairs, least, around), None, pairs, least, around)


@dataclass
class Finder:
    """Gathers the paragraphs for one story."""

    index: SourceIndex
    rank: Numbers
    """For each paragraph its place in the order of the story's sources."""
    chosen: set[int] = field(default_factory=set)
    worded: set[int] = field(default_factory=set)
    """Of the chosen ones those that share words and names with the story: the language model reads them, of the others only the figures
    and days count."""

    def find(self, story: Wanted, known: Known) -> set[int]:
        """The numbers of all paragraphs that bear on the story; what is known of its parts is not asked for again."""
        parts = list(_parts(story))
        new = [part for part in parts if not self._is_known(part, known)]
        self._look_up(story, new)
        for part in new:
            one = replace(self, chosen=set(), worded=set())
            one._find(part)
            known.put(part.key, (sorted(one.chosen), sorted(one.worded)))
            self.chosen |= one.chosen
            self.worded |= one.worded
        self._names(story)
        return self.chosen

    def _is_known(self, part: Part, known: Known) -> bool:
        found = known.get(part.key)
        if found is not None:
            self.chosen.update(found[0])
            self.worded.update(found[1])
        return found is not None

    def _find(self, part: Part) -> None:
        if part.sentence is not None:
            self._sentence(part.sentence)
        else:
            self._passages(part.pairs, part.least, around=part.around)

    def _look_up(self, story: Wanted, parts: Sequence[Part]) -> None:
        """Ask the index for all at once that the story asks for."""
        named = [word for name in story.names for word in stems(name)]
        words = [word for part in parts if part.sentence for word in part.sentence.topic]
        values = [key for part in parts if part.sentence for key in part.sentence.keys]
        pairs = [pair for part in parts for pair in part.pairs]
        self.index.look_up(stems=(*words, *named), keys=(*values, *(f"n:{name}" for name in story.names)), pairs=pairs)

    # --- sentences -------------------------------------------------------------------------------------------------------

    def _sentence(self, sentence: WantedSentence) -> None:
        index, few = self.index, len(sentence.topic)
        topic = SharedWords.of(index, sentence.topic)
        near = topic.near(_BEARING, _SHARED - 1)
        self._take(self._best(near.over(max(_SHARE * topic.total, _BESIDE * float(near.scores.max(initial=0)))), _LIKE))
        sizes = index.column("sentence", "size")[near.sentences]
        alike = (near.counts >= _SHARED) & (near.counts >= _ALIKE * np.minimum(sizes, few)) & _copied(near.counts, sizes, few)
        exact = (sizes == few) & (near.counts == len(topic.kept))
        # Of a sentence that many sources have, those are wanted that have it otherwise.
        self._take(self._best(near.where(exact), _LIKE))
        self._take(self._best(near.where(alike & ~exact), _COPIES))
        if sentence.figures:
            self._measures(sentence, near.over(_BEARING * topic.total), topic)
        open_: Sequence[Figure] = sentence.figures
        if sentence.keys:
            open_ = self._giving(sentence, topic)
            if open_:
                self._tabled(topic)
        self._nearest(sentence, open_, topic)

    def _measures(self, sentence: WantedSentence, near: Scored, topic: SharedWords) -> None:
        """Figures that may be meant for one of this sentence, in sentences that share words with it: of its noun, or with its digits on
        another scale or in another order."""
        index = self.index
        rows, owners = rows_of(index.sentences_of("figure"), near.sentences)
        names = ("noun", "kind", "unit", "value", "low", "high", "slack")
        nouns, kinds, units, values, lows, highs, slacks = (index.column("figure", name)[rows] for name in names)
        alike = self._alike(sentence, near, topic)[np.searchsorted(near.sentences, owners)]
        for figure in sentence.figures:
            mine = columns_of(figure)
            with np.errstate(divide="ignore", invalid="ignore"):
                ratio = np.abs(values / mine["value"])
            apart = (ratio > _FACTOR) | (ratio < 1 / _FACTOR)
            scaled = np.zeros(len(rows), bool)
            for scale in _SCALES:
                scaled |= np.abs(ratio / scale - 1) < _SCALED
            room = np.maximum(slacks, mine["slack"]) * 1.0001 + 1e-6
            meet = (lows - room <= mine["high"]) & (mine["low"] - room <= highs)
            # Another value speaks against this one only in a sentence that is much like it.
            of_noun = (nouns == mine["noun"]) & ((~apart & (meet | alike | np.isnan(ratio))) | scaled)
            slips = ((kinds == mine["kind"]) & (units == mine["unit"]) & (scaled | swapped(values, mine["value"]))) | (
                np.isin(kinds, _SHARES) & (mine["kind"] in _SHARES) & (values == mine["value"])
            )
            for places in (of_noun, slips):
                self._give(self._best(near.at(np.unique(owners[places])), _MEASURES))

    def _alike(self, sentence: WantedSentence, near: Scored, topic: SharedWords) -> Any:
        """Which of the sentences near one may say the same of a thing: they share four words, two fifths of all, or a concept."""
        counts = near.counts + topic.commons
        sizes = self.index.column("sentence", "size")[near.sentences]
        alike = (counts >= _SAME) & (counts >= _SAME_SHARE * (sizes + len(sentence.topic) - counts))
        for word in sentence.topic:
            if word.isupper() and len(found := self.index.sentences(word)):
                alike |= held(found, near.sentences)
        return alike

    def _nearest(self, sentence: WantedSentence, open_: Sequence[Figure], topic: SharedWords) -> None:
        """Figures, days and ranks like those of a sentence: what comes nearest is shown where no source has them."""
        index = self.index
        for figure in open_:
            mine = columns_of(figure)
            kind, unit, value = (index.column("figure", name) for name in ("kind", "unit", "value"))
            money = (kind == crc32(b"money")) & (mine["kind"] == crc32(b"money"))
            akin = (kind == mine["kind"]) & ((unit == mine["unit"]) | money) & (value != 0)
            with np.errstate(divide="ignore", invalid="ignore"):
                ratio = np.abs(value / mine["value"])
                apart = np.abs(value - mine["value"]) / np.maximum(np.abs(value), abs(mine["value"]))
            noun = (index.column("figure", "noun") == mine["noun"]) & (figure.of is not None)
            akin &= noun | ((ratio <= _FACTOR) & (ratio >= 1 / _FACTOR))
            self._take_nearest("figure", akin, topic, apart, 2 * noun)
        for year, month in sentence.days:
            years = index.column("day", "year").astype(np.int64)
            known = np.where((years > 0) & (year > 0), np.abs(years - year), 0)
            akin = (known <= _NEARBY) & ((index.column("day", "month") > 0) if month else (years > 0))
            self._take_nearest("day", akin, topic, known)
        for ordinal in dict.fromkeys(sentence.ordinals):
            akin = index.column("rank", "ordinal") == ordinal
            self._take_nearest("rank", akin, topic, np.zeros(len(akin)))

    def _take_nearest(self, table: str, akin: Any, topic: SharedWords, apart: Any, more: Any = 0) -> None:
        places = np.flatnonzero(akin)
        if not len(places):
            return
        sentences = self.index.sentences_of(table)[places]
        scores = topic.counted[sentences].astype(np.int64) + (more[places] if isinstance(more, np.ndarray) else 0)
        # Only those are put in order that have as many words in common as the last one that is wanted.
        least = np.partition(scores, -_NEAREST)[-_NEAREST] if len(scores) > _NEAREST else 0
        places, sentences, scores = (column[scores >= least] for column in (places, sentences, scores))
        order = np.lexsort((self.rank[self.index.paragraph_of[sentences]], apart[places], -scores))
        self._give(sentences[order[:_NEAREST]])

    def _tabled(self, topic: SharedWords) -> None:
        """The table with the cell that is most like a sentence: a figure that no source gives may be worked out of it."""
        cells = self.index.cells
        scores = topic.scores_of(cells)
        if scores.max(initial=0) > _BEARING * topic.total:
            likest = cells[scores == scores.max()]
            self._give(likest[np.argsort(self.rank[self.index.paragraph_of[likest]])[:1]])

    def _giving(self, sentence: WantedSentence, topic: SharedWords) -> Sequence[Figure]:
        """Paragraphs that give the figures and days of a sentence; the figures that none of them gives as they are."""
        for key in sentence.keys:
            self.chosen.update(self._likest(self.index.paragraphs(key), topic))
        return [figure for figure in sentence.figures if not self._given(figure, topic, sentence.tied)]

    def _given(self, figure: Figure, topic: SharedWords, tied: bool) -> bool:
        """A source gives just this figure, whichever source counts for the sentence.

        Where none does, paragraphs are chosen that have a figure which may be the same, or two that make it up.
        """
        index, mine = self.index, columns_of(figure)
        exact = index.column("figure", "value") == mine["value"]
        for name in ("kind", "unit"):
            exact &= index.column("figure", name) == mine[name]
        paragraphs = index.paragraph_of[index.sentences_of("figure")[np.flatnonzero(exact)]]
        self.chosen.update(self._likest(paragraphs, topic))
        if tied or not len(paragraphs):
            self._valued(figure, topic)
            return False
        return True

    def _likest(self, paragraphs: Numbers, topic: SharedWords) -> list[int]:
        """Of some paragraphs those with the sentences that are most like one."""
        paragraphs = np.unique(paragraphs)
        if len(paragraphs) > _GIVING:
            scores = np.zeros(len(paragraphs))
            sentences, owners = rows_of(self.index.paragraph_of, paragraphs)
            np.maximum.at(scores, np.searchsorted(paragraphs, owners), topic.scores_of(sentences))
            paragraphs = paragraphs[np.lexsort((self.rank[paragraphs], -scores))[:_GIVING]]
        return [int(number) for number in paragraphs]

    def _valued(self, figure: Figure, topic: SharedWords) -> None:
        """Paragraphs with a figure that may be the same, and those that add up to it."""
        index, mine = self.index, columns_of(figure)
        values, units = index.column("figure", "value"), index.column("figure", "unit")
        money = crc32(b"money")
        kinds = index.column("figure", "kind")
        alike = (units == mine["unit"]) | (units == 0) | (mine["unit"] == 0) | ((kinds == money) & (mine["kind"] == money))
        room = np.maximum(index.column("figure", "slack"), mine["slack"]) * 1.0001 + 1e-6
        meet = (index.column("figure", "low") - room <= mine["high"]) & (mine["low"] - room <= index.column("figure", "high"))
        if figure.value is None:
            same = alike & (kinds == mine["kind"]) & meet
        else:
            low, high = sorted((mine["value"] / 1.11, mine["value"] * 1.11))
            near = meet & (kinds == mine["kind"]) & (((values >= low) & (values <= high)) | np.isnan(values))
            same = alike & ((np.abs(values - mine["value"]) <= room) | near) | self._converted(figure)
        paragraphs = index.paragraph_of[index.sentences_of("figure")[np.flatnonzero(same)]]
        self.chosen.update(self._likest(paragraphs, topic))
        if figure.value is not None and figure.value >= 10:
            for first, last in self._derived(float(figure.value), figure):
                self.chosen.update(range(first, last + 1))

    def _converted(self, figure: Figure) -> Any:
        """Which figures are this one in another unit, or nearly."""
        values, units = self.index.column("figure", "value"), self.index.column("figure", "unit")
        found = np.zeros(len(values), bool)
        unit = BY_NAME.get(figure.unit) if figure.kind == "measure" else None
        for name, other in BY_NAME.items() if unit is not None and figure.value else ():
            if unit is not None and other.dimension == unit.dimension and other != unit:
                value = float(figure.value or 0) * float(unit.factor) / float(other.factor)
                found |= (units == crc32(name.encode())) & (np.abs(values / value - 1) <= _CONVERTED)
        return found

    def _derived(self, value: float, figure: Figure) -> Iterator[tuple[int, int]]:
        """First and last paragraph of neighbouring figures that may add up to a value."""
        index = self.index
        slack = float(figure.step or 1) / 2 + 1e-9
        values, nouns = index.column("figure", "value"), index.column("figure", "noun")
        kinds, units = index.column("figure", "kind"), index.column("figure", "unit")
        for apart in (1, 2, 3):
            one, two = values[:-apart], values[apart:]
            alike = (kinds[:-apart] == kinds[apart:]) & (units[:-apart] == units[apart:])
            with np.errstate(divide="ignore", invalid="ignore"):
                sums = (np.abs(one + two - value) <= slack) | (np.abs(np.abs(one - two) - value) <= slack)
                found = alike & sums & (nouns[:-apart] == nouns[apart:]) & (nouns[:-apart] == columns_of(figure)["noun"])
                if figure.kind == "percent":
                    for part, whole in ((one, two), (two, one)):
                        share = np.abs(part / whole * 100 - value) <= slack
                        change = np.abs(np.abs(part - whole) / whole * 100 - value) <= slack
                        found |= alike & (share | change)
            at = np.flatnonzero(found)
            paragraphs = (
                index.paragraph_of[index.sentences_of("figure")[np.stack((at, at + apart))]] if len(at) else np.zeros((2, 0), np.int64)
            )
            order = np.argsort(self.rank[paragraphs[0]], kind="stable")[:_GIVING]
            yield from ((int(first), int(last)) for first, last in paragraphs[:, order].T)

    # --- words and names -------------------------------------------------------------------------------------------------

    def _passages(self, pairs: Sequence[int], least: int, *, around: bool) -> None:
        """Paragraphs that share the rarest word pairs."""
        count = self.index.paragraphs_in_all
        shared = SharedWords([found for pair in pairs if len(found := self.index.pair(pair))], [], count, count)
        near = shared.near(_FAINT, max(1, least) - 1)
        # Beside a copy of a sentence, a few of its word pairs say nothing; words around which a speaker is looked for may be anybody's.
        beside = 0.0 if around else _REMAINS * float(near.scores.max(initial=0))
        near = near.where((near.counts >= max(1, least)) & (near.scores >= max(_FAINT * shared.total, beside)))
        order = np.lexsort((self.rank[near.sentences], -near.scores))[:_PASSAGES]
        for number, score in zip(near.sentences[order].tolist(), near.scores[order].tolist(), strict=True):
            self._add([number])
            if around and score >= _SAID * shared.total:
                self._around(number)

    def _around(self, number: int) -> None:
        """A paragraph with those beside it in its source, and the label that says who speaks."""
        start, read = next((start, read) for start, read in self.index.sources.values() if start <= number < start + read.count)
        self._add(range(max(start, number - _BEFORE), min(start + read.count, number + _AFTER + 1)))

    def _names(self, story: Wanted) -> None:
        """Paragraphs with the names of the story and with those that one slip makes of them; where several are together first."""
        index = self.index
        names = [name for name in story.names if name not in story.openings or not self._ordinary(name)]
        lists = {name: found for name in names if len(found := index.paragraphs(f"n:{name}"))}
        together = np.zeros(index.paragraphs_in_all)
        for found in lists.values():
            together[found] += float(np.log1p(index.paragraphs_in_all / len(found)))
        for found in lists.values():
            if len(found) <= max(_FEW, _USUAL * index.paragraphs_in_all):
                self._add(self._first(found, together, _NAMED))
        names = [name for name in names if not (name in story.bare and self._written(name, _OFTEN))]
        near = index.near(names)
        others = [other for some in near.values() for other in some]
        index.look_up(stems=[word for other in others for word in stems(other)], keys=[f"n:{other}" for other in others])
        for name in names:
            for other in near[name]:
                places = self._meant(index.paragraphs(f"n:{other}"), other, story.firsts[name])
                places = places[np.lexsort((self.rank[places], together[places] == 0))]
                # A first name beside it is one of the story's; without any, few show whether a role or a place is the same.
                more = [] if self._ordinary(other) else [place for place in places[_UNNAMED:_SLIPS] if together[place]]
                self._add([*places[:_UNNAMED], *more])

    def _meant(self, places: Numbers, other: str, firsts: Collection[Before]) -> Numbers:
        """Of the paragraphs with a name those of sources in which it may be a person of the story: whoever has another first name
        throughout a source is another person, and a word that is often written small is nobody where it only begins a sentence."""
        if len(places) <= _MANY and self._written(other, _OFTEN):
            words = [paragraph.text for paragraph in self.index.read(places.tolist())]
            places = places[np.fromiter((other in named_in(text) for text in words), bool, len(words))]
        if len(places) > _MANY or not all_given(firsts):
            return places
        sources = np.searchsorted(self._firsts, places, "right")
        texts = (paragraph.text for paragraph in self.index.read(places.tolist()))
        meant = {source for source, text in zip(sources.tolist(), texts, strict=True) if may_be(firsts, befores(text).get(other, ()))}
        return places[np.isin(sources, list(meant))]

    @cached_property
    def _firsts(self) -> list[int]:
        return sorted(first for first, _ in self.index.sources.values())

    def _ordinary(self, name: str) -> bool:
        """A word is mostly written without a capital."""
        return self._written(name, _SMALL)

    def _written(self, name: str, times: float) -> bool:
        """Sentences have a word so many times as often as paragraphs have it with a capital."""
        written = max((len(self.index.sentences(word)) for word in stems(name)), default=0)
        return written > times * len(self.index.paragraphs(f"n:{name}"))

    # --- choosing --------------------------------------------------------------------------------------------------------

    def _best(self, found: Scored, most: int) -> Numbers:
        """The sentences with the highest scores, the earlier of equals first."""
        order = np.lexsort((self.rank[self.index.paragraph_of[found.sentences]], -found.scores))
        return found.sentences[order[:most]]

    def _first(self, paragraphs: Numbers, scores: Any, most: int) -> Numbers:
        """The paragraphs with the highest scores, the earlier of equals first."""
        if not len(paragraphs):
            return paragraphs
        paragraphs = np.unique(paragraphs)
        order = np.lexsort((self.rank[paragraphs], -scores[paragraphs]))
        return paragraphs[order[:most]]

    def _take(self, sentences: Numbers) -> None:
        self._add(self.index.paragraph_of[sentences])

    def _give(self, sentences: Numbers) -> None:
        """Choose the paragraphs of sentences for their figures and days only."""
        self.chosen.update(self.index.paragraph_of[sentences].tolist())

    def _add(self, paragraphs: Any) -> None:
        self.worded.update(map(int, paragraphs))
        self.chosen.update(map(int, paragraphs))


def _copied(counts: Any, sizes: Any, few: int) -> Any:
    """Which sentences may be another wording of one with so many stems: a short sentence shares three with any that is long enough."""
    return (counts >= _SHARED + 1) | (counts >= _ALIKE * (sizes + few - counts))


def swapped(values: Any, value: float) -> Any:
    """Which numbers may have the digits of this one with two neighbours exchanged: then both differ by nine times a power of ten."""
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.abs(values - value) / 9
        digits = apart / np.power(10.0, np.floor(np.log10(apart)))
        near = (np.abs(values / value) < 10) & (np.abs(value / values) < 10)
        return near & (np.abs(digits - np.round(digits)) < 1e-6)
