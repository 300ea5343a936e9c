"""Sentences that a source has nearly word for word, and the names, negations and opposites in which the two differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.acronyms import fits
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain, same_given, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.stems import stem, stems
from factlint.story.names.people import plain_text
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words import word_set
from factlint.words.claims.rewriting import HELPERS, PADDING
from factlint.words.grammar import DENY_BOTH, DENY_VERBS, PLAIN_FORM
from factlint.words.opposites import EXCLUSIVE, QUANTITIES

Label = Literal["name", "order", "post", "negation", "opposite", "quantity"]


@dataclass(frozen=True)
class Rewritten:
    """Words of the article, and what the same sentence of a source has instead; spans of the files."""

    mine: Span
    theirs: Span
    label: Label
    facts: Facts
    """The source."""


@dataclass(frozen=True)
class _Sentence:
    """A sentence by its words; spans are local."""

    facts: Facts
    span: Span
    topic: frozenset[str]

    @cached_property
    def words(self) -> tuple[Span, ...]:
        return tuple(Span(*found.span()) for found in _WORD.finditer(self.facts.prose.text, self.span.start, self.span.end))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        return tuple(_key(self.facts.prose.text[word.start : word.end]) for word in self.words)


@dataclass(frozen=True)
class _Change:
    """A place where two sentences differ: the indexes of the words on either side, ends exclusive."""

    mine: range
    theirs: range


_WORD = lazy.regex(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LEAST_SHARED, _SHARE, _LONG = 7, 0.7, 120
"""Words in one order that two wordings of a sentence share, their part of the longer one, and words of what is not a sentence."""
_CANDIDATES, _COMMON = 4, 60
_STEMS = 4
_ALIKE = 0.5
"""The part of the words that a sentence shares which may be the one that is meant."""


def rewritten(story: Story) -> Iterator[Rewritten]:
    """The names and words that a source gives otherwise in a sentence that is nearly the same, in the order of the article."""
    mine = _read(story.article)
    for source in story.worded:
        theirs = _read(source.facts)
        for sentence in _sharing(mine, theirs):
            if sentence.keys not in theirs.verbatim:
                near = [theirs.sentences[number] for number in _near(sentence, theirs)]
                yield from _differences(story, source, sentence, near)


@dataclass(frozen=True)
class _Read:
    """The sentences of a document, as they are looked up for each sentence of each story."""

    sentences: tuple[_Sentence, ...]

    @cached_property
    def index(self) -> Mapping[str, Sequence[int]]:
        """Stem → the numbers of the sentences that have it."""
        return _index(self.sentences)

    @cached_property
    def verbatim(self) -> frozenset[tuple[str, ...]]:
        return frozenset(sentence.keys for sentence in self.sentences)


@once
def _read(facts: Facts) -> _Read:
    return _Read(_sentences(facts))


def _sharing(mine: _Read, theirs: _Read) -> Sequence[_Sentence]:
    """The sentences of an article that may share enough stems with one of a source: of a short source few do."""
    if len(theirs.sentences) >= len(mine.sentences):
        return mine.sentences
    numbers: set[int] = set()
    for other in theirs.sentences:
        counts = Counter(number for word in other.topic for number in mine.index.get(word, ()))
        numbers.update(number for number, count in counts.items() if count >= _STEMS)
    return [mine.sentences[number] for number in sorted(numbers)]


@once
def _sentences(facts: Facts) -> tuple[_Sentence, ...]:
    text = facts.prose.text
    kinds = {block.span.start: block.kind for block in facts.local.blocks}
    starts = sorted(kinds)
    found = []
    for span in facts.local.sentences:
        kind = kinds[starts[max(0, bisect_left(starts, span.start + 1) - 1)]] if starts else "body"
        if kind not in ("boilerplate", "code", "frontmatter", "headline", "promotion"):
            found.append(_Sentence(facts, span, stems(text[span.start : span.end])))
    return tuple(found)


def _index(sentences: Sequence[_Sentence]) -> Mapping[str, Sequence[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for word in sentence.topic:
            index[word].append(number)
    return index


def _near(sentence: _Sentence, theirs: _Read) -> Iterator[int]:
    """The sentences that share half of their content words with this one, the most similar first."""
    counts = Counter(number for word in sorted(sentence.topic) for number in theirs.index.get(word, ())[:_COMMON])
    for number, count in counts.most_common(_CANDIDATES):
        if count >= _STEMS and count >= _ALIKE * min(len(sentence.topic), len(theirs.sentences[number].topic)):
            yield number


def _differences(story: Story, source: Source, sentence: _Sentence, near: Sequence[_Sentence]) -> Iterator[Rewritten]:
    for other in near:
        changes = _changes(sentence, other)
        if changes is not None:
            found = [*_negations(sentence, other, changes), *_opposites(sentence, other, changes)]
            found = [one for one in found if story.article.quoted(one.mine) is None]  # quotations are compared word for word elsewhere
            whole = _joined(sentence, other, changes)
            if any(_capital(sentence, change.mine) and _capital(other, change.theirs) for change in whole):
                found += _names(story, source, sentence, other, whole, near)
            yield from found
            return


def _changes(mine: _Sentence, theirs: _Sentence) -> list[_Change] | None:
    """Where two sentences differ that are otherwise the same words; None where they are two sentences."""
    if max(len(mine.keys), len(theirs.keys)) > _LONG:
        return None
    codes = SequenceMatcher(None, mine.keys, theirs.keys, autojunk=False).get_opcodes()
    shared = sum(end - start for tag, start, end, _, _ in codes if tag == "equal")
    if shared < _LEAST_SHARED or shared < _SHARE * min(len(mine.keys), len(theirs.keys)) or shared < 0.5 * len(mine.keys):
        return None
    return [_Change(range(start, end), range(begin, finish)) for tag, start, end, begin, finish in codes if tag != "equal"]


def _key(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _capital(sentence: _Sentence, words: range) -> bool:
    text = sentence.facts.prose.text
    return any(text[sentence.words[n].start].isupper() for n in words)


# --- negations and opposites -----------------------------------------------------------------------------------------------------------


def _negations(mine: _Sentence, theirs: _Sentence, changes: Sequence[_Change]) -> Iterator[Rewritten]:
    """One "not" more on one side, with no other content word instead of it."""
    if sum(map(_negative, mine.keys)) + sum(map(_negative, theirs.keys)) != 1:
        return
    for change in changes:
        here, there = _sides(mine, theirs, change)
        if any(map(_negative, (*here, *there))) and _telling(here) == _telling(there):
            yield Rewritten(_phrase(mine, change.mine), _phrase(theirs, change.theirs), "negation", theirs.facts)


def _negative(key: str) -> bool:
    return key in DENY_VERBS or key in DENY_BOTH or key.endswith("n't")


def _telling(keys: Sequence[str]) -> Counter[str]:
    return Counter(stem(PLAIN_FORM.get(key, key)) for key in keys if key not in HELPERS and not _negative(key))


def _opposites(mine: _Sentence, theirs: _Sentence, changes: Sequence[_Change]) -> Iterator[Rewritten]:
    """One word instead of another that excludes it, with the same other words or only small ones around both."""
    for change in changes:
        ours, others = _sides(mine, theirs, change)
        common = {*map(stem, ours)} & {*map(stem, others)}
        here, there = (
            [key for key in keys if key not in PADDING and not key.isdigit() and stem(key) not in common] for keys in (ours, others)
        )
        if len(here) != 1 or len(there) != 1 or here[0] in theirs.keys or there[0] in mine.keys:
            continue
        one, other = here[0], there[0]
        label = _opposed(one, other)
        if label is not None:
            yield Rewritten(_word(mine, change.mine, one), _word(theirs, change.theirs, other), label, theirs.facts)


def _opposed(one: str, other: str) -> Label | None:
    if any(one in group and other in group for group in EXCLUSIVE):
        return "opposite"
    return "quantity" if None not in (_group(one), _group(other)) and _group(one) != _group(other) else None


def _word(sentence: _Sentence, words: range, key: str) -> Span:
    """Where a word of a change is, in the file."""
    return sentence.facts.prose.span(next(sentence.words[n] for n in words if sentence.keys[n] == key))


def _group(key: str) -> int | None:
    return next((number for number, group in enumerate(QUANTITIES) if key in group), None)


def _sides(mine: _Sentence, theirs: _Sentence, change: _Change) -> tuple[list[str], list[str]]:
    return [mine.keys[n] for n in change.mine], [theirs.keys[n] for n in change.theirs]


def _phrase(sentence: _Sentence, words: range) -> Span:
    """The words of a change, in the file; where there are none, the one before and the one after."""
    low, high = (words.start, words.stop) if words else (max(0, words.start - 1), min(len(sentence.words), words.start + 1))
    return sentence.facts.prose.span(Span(sentence.words[low].start, sentence.words[high - 1].end))


# --- names ---------------------------------------------------------------------------------------------------------------


def _names(
    story: Story, source: Source, mine: _Sentence, theirs: _Sentence, changes: Sequence[_Change], near: Sequence[_Sentence]
) -> Iterator[Rewritten]:
    facts = narrowed(story, source)
    here, there = _Naming(story.article, mine), _Naming(facts, theirs)
    for change in changes:
        one, other = here.name(change.mine), there.name(change.theirs)
        if one is None or other is None or story.article.quoted(one.span) is not None:
            continue
        ours, others = _words(one), _words(other)
        if sorted(_parts(ours)) == sorted(_parts(others)) and ours != others and len(_parts(ours)) > 1:
            yield Rewritten(one.span, other.span, "order", facts)
        elif _two(one, other) and not _elsewhere(one, other, here, there, near):
            yield Rewritten(one.span, other.span, "name", facts)


_GAP = 2


def _joined(mine: _Sentence, theirs: _Sentence, changes: Sequence[_Change]) -> list[_Change]:
    """Changes with nothing but a capital or two between them are one: "Odda Defenders", "Defender Association of Odda"."""
    found: list[_Change] = []
    for change in changes:
        last = found[-1] if found else change
        gap, other = range(last.mine.stop, change.mine.start), range(last.theirs.stop, change.theirs.start)
        capitals = all(_capital(mine, range(n, n + 1)) for n in gap) and all(_capital(theirs, range(n, n + 1)) for n in other)
        if found and 0 < len(gap) <= _GAP and capitals:
            found[-1] = _Change(range(last.mine.start, change.mine.stop), range(last.theirs.start, change.theirs.stop))
        else:
            found.append(change)
    return found


@dataclass(frozen=True)
class _Naming:
    """The names of a sentence."""

    facts: Facts
    sentence: _Sentence

    def name(self, words: range) -> Name | None:
        """The one name that the words of a change are a part of, with nothing else in them."""
        if not words:
            return None
        places = [self.facts.prose.span(self.sentence.words[n]) for n in words]
        heads = [place for n, place in zip(words, places, strict=True) if not (n > words.start and self._of(n))]
        found = {name.entity: name for name in self.facts.names for place in heads if name.span.overlaps(place)}
        if len(found) != 1:
            return None
        (name,) = found.values()
        rest = [n for n, place in zip(words, places, strict=True) if not name.span.overlaps(place)]
        return name if all(self.sentence.keys[n] in _SMALL or self._of(n) for n in rest) else None

    def _of(self, n: int) -> bool:
        """The word is the "Odda" of "Defender Association of Odda", which the name may end before."""
        return n > 0 and self.sentence.keys[n - 1] == "of" and _capital(self.sentence, range(n, n + 1))

    def entities(self) -> frozenset[str]:
        """The words of the names of the sentence."""
        whole = self.facts.prose.span(self.sentence.span)
        return frozenset(plain(word) for name in self.facts.names if name.span in whole for word in _words(name))

    def full(self, name: Name) -> tuple[str, ...]:
        return tuple(plain(word) for word in name_words(self.facts.entities[name.entity].name.split()))


_SMALL = word_set("the a an of at in and")


def _words(name: Name) -> tuple[str, ...]:
    return tuple(name_words(name.text.removesuffix("'s").removesuffix("’s").split()))


def _parts(words: Sequence[str]) -> list[str]:
    return [plain(part) for word in words for part in word.split("-") if part]


def _two(one: Name, other: Name) -> bool:
    """Two names of one kind that are not two forms or spellings of one."""
    ours, others = _words(one), _words(other)
    if not ours or not others or (one.kind == "person") != (other.kind == "person"):
        return False
    mine, theirs = {stem(word) for word in _parts(ours)}, {stem(word) for word in _parts(others)}
    if fits(ours, others[-1]) or fits(others, ours[-1]):
        return False
    if mine <= theirs or theirs <= mine:
        # "Federal Elections Commission" for "Federal Election Commission": neither is the other in short.
        here, there = set(_parts(ours)), set(_parts(others))
        return one.kind == "organisation" and bool(here - there) and bool(there - here)
    if one.kind == "person":
        return plain(ours[-1]) != plain(others[-1]) and not slip(ours[-1], others[-1]) and not same_given(ours[0], others[0])
    return ours[-1].lower()[:4] != others[-1].lower()[:4]


def _elsewhere(one: Name, other: Name, here: _Naming, there: _Naming, near: Sequence[_Sentence]) -> bool:
    """Either document knows both: the names changed places, another sentence is meant, or one thing has two names."""
    mine, theirs = here.full(one), there.full(other)
    if set(mine) <= there.entities() or set(theirs) <= here.entities():
        return True
    if {*mine} & {*theirs}:
        return " ".join(mine) in plain_text(there.facts) or " ".join(theirs) in plain_text(here.facts)
    last = plain(_words(one)[-1])
    return any(last in map(plain, sentence.keys) for sentence in near)
