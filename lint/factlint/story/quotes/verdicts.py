"""What sources and peers say of an article's quotations: found verbatim, edited as permitted, altered, spliced or not found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from math import log10
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.align import Alignment, WordEdit, align, split
from factlint.story.quotes.align.costs import weight
from factlint.story.quotes.edits import WORDED, Trim, ranked, trims
from factlint.story.quotes.index import Index, core, pair_weight, passages, verbatim_all
from factlint.story.quotes.labels import NEAR, PERMITTED
from factlint.story.quotes.lexicon import content
from factlint.story.quotes.reserves import begun_late, left_out, rest, takes_back, unpunctuated
from factlint.story.quotes.texts import QuoteTexts, plain_words, texts
from factlint.story.quotes.words import BREAK, Words, read_words
from factlint.text import Span, fold
from factlint.words.quotes.pronouns import FIRST, THIRD

Status = Literal["verbatim", "edited", "altered", "spliced", "composite", "missing", "short", "unchecked"]


@dataclass(frozen=True)
class Strength:
    """How much of a quotation a passage must share to be the same utterance."""

    matched: float
    """The weight of the words that agree."""
    score: float
    """The share that agrees, where many words do."""
    short: float = 0.0
    """The share that a passage with next to no words would need; it falls with each that agrees."""


PIECE = Strength(2.4, 0.8)


def _wanted(passage: Words) -> Strength:
    """What a passage of a source must share: the longer the source, the more agrees by chance."""
    size = min(1.0, max(0.0, log10(max(1, len(passage)) / 500) / 1.6))
    return Strength(2.0 + 0.4 * size, 0.62, 0.7 + 0.16 * size)


@dataclass(frozen=True)
class Verdict:
    """What became of one quotation; `pieces` are the passages it was found in, in the order of its words.

    Of what is missing it is the passage that comes nearest, where there is one.
    """

    quote: Quote
    status: Status
    label: str = ""
    """The kind of change, for what is altered, spliced or composite."""
    pieces: tuple[Alignment, ...] = ()
    sources: tuple[Source, ...] = ()
    """Where each piece is."""


@once
def verdicts(story: Story) -> tuple[Verdict, ...]:
    """A verdict from the sources for each quotation of the article, in order."""
    return tuple(judged(story, quote) for quote in story.article.quotes)


def judged(story: Story, quote: Quote) -> Verdict:
    """What the sources of the story say of one quotation."""
    if not story.sources or quote.kind == "title":
        return Verdict(quote, "unchecked")
    words = read_quote(story, quote)
    found = _found(story, words, quote) or _compared(story, words, quote)
    if not found.label and found.pieces and all(_taken_back(story, words, quote, source) for source in found.sources):
        return replace(found, label="truncation")
    if not found.label and found.pieces and len({late := _late(story, words, source) for source in found.sources}) == 1 and late:
        return replace(found, label=late)
    return found


def _compared(story: Story, words: Words, quote: Quote) -> Verdict:
    if len(core(words, 0, len(words))) < 4:
        return Verdict(quote, "short")
    best, source = _best(story, words)
    if best is None or source is None:
        return Verdict(quote, "missing")
    if not best.label:
        return Verdict(quote, "edited", "", (best,), (source,))
    if best.label == "splice" or not _covers(best, words):
        pieces = _in_pieces(story, words, quote)
        if pieces is not None and sum(piece.matched for piece in pieces.pieces) > best.matched + 0.5:
            return pieces
    quoted = _as_quoted(best, source)
    if not strong(best, _wanted(best.passage)) or _reported(quoted, source):
        return Verdict(quote, "missing", "", (best,), (source,))
    if best.label == "splice":
        parts = split(best)
        if all(_credited(one, two) for one, two in pairwise(parts)) and not any(part.label for part in parts):
            return Verdict(quote, "edited", "", parts, (source,) * len(parts))
        return Verdict(quote, "spliced", "splice", parts, (source,) * len(parts))
    return Verdict(quote, "altered" if quoted.label else "edited", quoted.label, (quoted,), (source,))


_CREDIT = lazy.regex(r"[,?!][”\"]\s+(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St)\.|[^.“”\"\n]){2,80}\.\s+[“\"]")


def _credited(one: Alignment, two: Alignment) -> bool:
    """Nothing but who says so is between two passages of a source that quotes: "“…,” Ms. Lind said in a statement. “…”"."""
    text = one.passage.text
    return _CREDIT.fullmatch(text, one.passage.ends[one.other_end - 1], two.passage.starts[two.other_start]) is not None


def _reported(best: Alignment, source: Source) -> bool:
    """The passage says in an article's own words what somebody said: "he was confident" for the quotation's "I was confident"."""
    quotes = source.facts.quotes
    place = file_span(source.facts, best.passage, best.other_start, best.other_end)
    if not quotes or any(quote.inner.start <= place.start < quote.inner.end for quote in quotes):
        return False
    edits = ((best.quote.keys[one.start : one.end], best.passage.keys[one.other_start : one.other_end]) for one in best.edits)
    return any(not FIRST.isdisjoint(mine) and not THIRD.isdisjoint(theirs) and FIRST.isdisjoint(theirs) for mine, theirs in edits)


_MARKS = frozenset("“”„«»‘’\"'")
_MARKED = 0.5
"""The share of a passage that is in quotation marks for the rest to be the words of the reporter around them."""


def _as_quoted(best: Alignment, source: Source) -> Alignment:
    """The alignment without edits to words that the source, an article, has outside quotation marks: "because of the ruling, “committed
    couples will be …" says in the reporter's words what the speaker began with."""
    spoken = [quote.inner for quote in source.facts.quotes]
    places = (file_span(source.facts, best.passage, at, at + 1) for at in range(best.other_start, best.other_end))
    inside = [at for at, place in enumerate(places, best.other_start) if any(place in quote for quote in spoken)]
    if len(inside) < max(_SENTENCE, _MARKED * (best.other_end - best.other_start)):
        return best
    first, last = inside[0], inside[-1] + 1
    # A line that a PDF breaks off may end a quotation for us, and not for its readers.
    start = first if _MARKS & set(best.passage.between(first)) else best.other_start - 1
    end = last if _MARKS & set(best.passage.between(last)) else best.other_end + 1
    told = _told_between(best, inside)
    kept = tuple(edit for edit in best.edits if edit.other_end > start and edit.other_start < end)
    return replace(best, edits=tuple(edit for edit in kept if not any(a <= edit.other_start and edit.other_end <= b for a, b in told)))


def _told_between(best: Alignment, inside: Sequence[int]) -> list[tuple[int, int]]:
    """Where the passage goes on in the reporter's words between two quotations with words that the article has within its own:
    "“sorry” for the delay and glad that “nobody was hurt”"."""
    paired = {theirs for _, theirs in best.pairs}
    runs = ((one + 1, two) for one, two in pairwise(inside) if two > one + 1)
    marked = (run for run in runs if all(_MARKS & set(best.passage.between(at)) for at in run))
    return [(start, end) for start, end in marked if not paired.isdisjoint(range(start, end))]


_QUALIFIERS = frozenset(("unless", "if", "except", "until", "provided", "only"))


_SENTENCE = 5
"""Fewer of the speaker's own words than this are part of a sentence of the reporter's, which may say the rest."""


def _taken_back(story: Story, words: Words, quote: Quote, source: Source) -> bool:
    """The source goes on with a condition or doubt wherever it has these words, and the article leaves that out."""
    index = texts(source.facts).prose
    places = list(verbatim_all(words, 0, len(words), index))
    if any(unpunctuated(index.words, at + len(words)) for at in places):
        return False
    if len(core(words, 0, len(words))) >= _SENTENCE and left_out(story.article, words, index.words, places[:_PLACES]):
        return True
    following = {_goes_on(index.words, at + len(words)) for at in places}
    if not places or not following <= _QUALIFIERS:
        return False
    block = story.article.block(quote.inner)
    rest = story.article.document.text[quote.inner.end : block.span.end if block else quote.inner.end + 300]
    return not any(re.search(rf"\b{word}\b", rest, re.I) for word in following)


def _late(story: Story, words: Words, source: Source) -> str:
    """The label of a quotation that begins after a doubt or denial of the source; empty for others and for short ones."""
    index = texts(source.facts).prose
    if len(core(words, 0, len(words))) < _SENTENCE:
        return ""
    return begun_late(story.article, words, index.words, list(verbatim_all(words, 0, len(words), index))[:_PLACES])


def _goes_on(words: Words, at: int) -> str:
    """The word that a sentence goes on with; empty where it ends, where the speaker's words do, or where an "if" means whether."""
    if at >= len(words) or words.begins_sentence(at) or re.search(r"[\"”“]", words.between(at)):
        return ""
    return "" if words.keys[at] == "if" and not takes_back(words, at, rest(words, at)) else words.keys[at]


def read_quote(story: Story, quote: Quote) -> Words:
    """The words of a quotation of the article."""
    facts = story.article
    return read_words(facts.prose.text, [facts.local.quotes[quote.index].inner])


def _found(story: Story, words: Words, quote: Quote) -> Verdict | None:
    inner = story.article.local.quotes[quote.index].inner
    plain = plain_words(fold(story.article.prose.text[inner.start : inner.end]))
    edited = None
    for source in story.worded:
        read = texts(source.facts)
        for whole in _same_words(words, read):
            if not any(trim.label in WORDED for trim in trims(whole)):
                return Verdict(quote, "verbatim", "", (whole,), (source,))
            edited = edited or Verdict(quote, "edited", "", (whole,), (source,))
        # The same characters are the same quotation, even where the end of one is the middle of a number of the other.
        if plain and next(read.plain.runs(plain), None) is not None:
            return Verdict(quote, "verbatim", "", (), (source,))
    return edited


_PLACES = 20
"""How many places with the same words are looked at for one that has them written in the same way."""


def _same_words(words: Words, read: QuoteTexts) -> Iterator[Alignment]:
    """Where a document has just these words one after the other, in whatever way they are written."""
    for index in (read.prose, read.spoken):
        for at in islice(verbatim_all(words, 0, len(words), index), _PLACES):
            same = tuple((i, at + i) for i in range(len(words)))
            yield Alignment(words, index.words, 0, len(words), at, at + len(words), same, ())


def permitted_edits(verdict: Verdict) -> tuple[Trim, ...]:
    """The permitted edits of a quotation that was found, those that change most first; none for one that is altered or missing."""
    if verdict.status not in ("verbatim", "edited"):
        return ()
    return ranked(trim for piece in verdict.pieces for trim in trims(piece))


def _best(story: Story, words: Words, start: int = 0, end: int | None = None) -> tuple[Alignment | None, Source | None]:
    """The passage of all sources that agrees best with words of a quotation; of several as good the first."""
    end = len(words) if end is None else end
    best: Alignment | None = None
    where = None
    found = list(_candidates(story, words, start, end))
    least = sorted(one.alike for one in found)[-MOST] if len(found) > MOST else 0
    for one in found:
        made = align(words, start, end, one.passage, one.start, one.end, "inside") if one.alike >= least else None
        if made is not None and (best is None or _merit(made) > _merit(best)):
            best, where = made, one.source
    return best, where


MOST = 60
"""So many passages are aligned with a quotation, those with most of its words in order; forms of letters have thousands."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A passage that may be the quotation's: words of a source, and how many of them are in its order."""

    source: Source
    passage: Words
    start: int
    end: int
    alike: float


def _candidates(story: Story, words: Words, start: int, end: int) -> Iterator[_Candidate]:
    from rapidfuzz.distance import LCSseq

    least = SHARED * pair_weight(words, start, end)
    wanted = 0.45 * len(core(words, start, end))
    for source in story.worded:
        read = texts(source.facts)
        for index in (read.prose, read.spoken) if read.spoken.words.joints else (read.prose,):
            for low, high in stretches(words, start, end, index, least):
                alike = LCSseq.similarity(words.keys[start:end], index.words.keys[low:high])
                if alike >= wanted:
                    yield _Candidate(source, index.words, low, high, alike)


SHARED = 0.15
"""The share of a quotation's word pairs that a passage has to have to be looked at."""


def stretches(words: Words, start: int, end: int, index: Index, least: float) -> Iterator[tuple[int, int]]:
    """Candidate passages, each within one utterance."""
    for low, high in passages(words, start, end, index, least):
        keys = index.words.keys
        if BREAK not in keys[low:high]:
            yield low, high
            continue
        at = low
        while at < high:
            stop = next((n for n in range(at, high) if keys[n] == BREAK), high)
            if stop - at >= 3:
                yield at, stop
            at = stop + 1


def _merit(alignment: Alignment) -> tuple[float, float]:
    score = round(alignment.score, 3) if alignment.label else 2.0
    return score * min(1.0, alignment.matched / 2), alignment.matched


def strong(alignment: Alignment, wanted: Strength) -> bool:
    """The passage is the same utterance, not just the same subject."""
    return alignment.matched >= wanted.matched and alignment.score >= max(wanted.score, wanted.short - 0.03 * alignment.matched)


def _covers(alignment: Alignment, words: Words) -> bool:
    """No stretch of the quotation that weighs something is missing from the passage."""
    return all(weight_of(words, edit.start, edit.end) < 1.8 for edit in alignment.edits if edit.label not in PERMITTED)


def weight_of(words: Words, start: int, end: int) -> float:
    return sum(weight(words.keys[i]) for i in core(words, start, end))


def _in_pieces(story: Story, words: Words, quote: Quote) -> Verdict | None:
    """The quotation as sentences found each in its own place; None where fewer than two are found."""
    pieces, sources = [], []
    for start, end in sentences_of(words):
        best, source = _best(story, words, start, end)
        if best is not None and source is not None and strong(best, PIECE):
            pieces.append(best)
            sources.append(source)
    if len(pieces) < 2:
        return None
    joint = _joined(pieces, sources)
    if joint == "silent-omission" or (not joint and all(one.passage is pieces[0].passage for one in pieces)):
        whole = _merged(pieces)
        return Verdict(quote, "altered" if whole.label else "edited", whole.label, (whole,), (sources[0],))
    worst = joint or next((piece.label for piece in pieces if piece.label), "")
    status: Status = "composite" if joint == "composite" else "spliced" if joint == "splice" else "altered" if worst else "edited"
    return Verdict(quote, status, worst, tuple(pieces), tuple(sources))


def _merged(pieces: Sequence[Alignment]) -> Alignment:
    """Pieces of one passage as one alignment; what is between them is left out, silently or marked."""
    edits = list(pieces[0].edits)
    for one, two in pairwise(pieces):
        if one.end < two.start or one.other_end < two.other_start:
            marked = any(one.end <= gap <= two.start for gap in one.quote.gaps)
            kind = "ellipsis" if marked else "silent-omission"
            edits.append(WordEdit(kind, one.end, two.start, one.other_end, two.other_start))
        edits += two.edits
    first, last = pieces[0], pieces[-1]
    pairs = tuple(pair for piece in pieces for pair in piece.pairs)
    return replace(first, end=last.end, other_end=last.other_end, pairs=pairs, edits=tuple(edits))


def sentences_of(words: Words) -> Iterator[tuple[int, int]]:
    """The sentences of a quotation, and what ellipses part, that are long enough to be found."""
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or at in words.gaps or words.begins_sentence(at):
            if at - start >= 4 and any(content(words.keys[i]) for i in core(words, start, at)):
                yield start, at
                start = at
            elif at in words.gaps or at == len(words):
                start = at


def _joined(pieces: Sequence[Alignment], sources: Sequence[Source]) -> str:
    """How the pieces of a quotation are in the sources; empty for side by side, or separated by what an ellipsis stands for."""
    joint = ""
    for (one, here), (two, there) in pairwise(zip(pieces, sources, strict=True)):
        if here is not there:
            return "composite"
        between = _between(one, two)
        if between is None or between > NEAR:
            return "splice"
        if between > 1 and not any(one.end <= gap <= two.start for gap in one.quote.gaps):
            joint = "silent-omission"
    return joint


def _between(one: Alignment, two: Alignment) -> int | None:
    """How many words are between two passages of a document; None where the second comes first, or another quotation is between."""
    if one.passage is two.passage:
        if one.other_end > two.other_start or one.passage.other_quote(one.other_end, two.other_start):
            return None
        return two.other_start - one.other_end
    text = one.passage.text
    end, start = one.passage.ends[one.other_end - 1], two.passage.starts[two.other_start]
    if end > start:
        return None
    return len(text[end:start].split())


def sentence_of(words: Words, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The words widened to their sentence, within a stretch and up to the next ellipsis."""
    while start > first and start not in words.gaps and not words.begins_sentence(start):
        start -= 1
    while end < last and end not in words.gaps and not words.begins_sentence(end):
        end += 1
    return start, end


def compared(facts: Facts, quote: Quote, alignment: Alignment) -> Span:
    """The part of a quotation of the document that was laid beside a passage, in whole sentences or up to an ellipsis; its file offsets."""
    words = alignment.quote
    start, end = sentence_of(words, alignment.start, alignment.end, 0, len(words))
    own = core(words, 0, len(words))
    if not own or (start <= own[0] and end > own[-1]):
        return quote.inner
    inner = facts.local.quotes[quote.index].inner
    first = words.starts[start] if start > own[0] else inner.start
    last = words.starts[end] if end <= own[-1] else inner.end
    while first < last and words.text[last - 1].isspace():
        last -= 1
    return facts.prose.span(Span(first, last))


def file_span(facts: Facts, words: Words, start: int, end: int) -> Span:
    """The characters of the file that words of a document stand for."""
    return facts.prose.span(words.span(start, end))
