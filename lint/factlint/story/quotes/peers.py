"""How other outlets word the quotations of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factlint.facts.model import Quote
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.align import Alignment, align
from factlint.story.quotes.index import Index, core, verbatim
from factlint.story.quotes.lexicon import content
from factlint.story.quotes.reserves import with_reserves
from factlint.story.quotes.speakers import one_speaker
from factlint.story.quotes.texts import QuoteTexts, texts
from factlint.story.quotes.verdicts import Strength, read_quote, sentence_of, sentences_of, stretches, strong, verdicts, weight_of
from factlint.story.quotes.words import Words

QUOTED = Strength(2.6, 0.5, 0.75)
OF_ONE_SPEAKER = Strength(2.0, 0.42, 0.62)
"""Words that both outlets give to the same person are a version of one remark sooner than others."""
UNMARKED = Strength(5.0, 0.75)
"""Words without quotation marks, of a peer that prints the speech itself."""


@dataclass(frozen=True)
class QuoteDisagreement:
    """A quotation of the article and the wording a peer gives it."""

    quote: Quote
    peer: Source
    alignment: Alignment
    also: tuple[tuple[Source, Alignment], ...] = ()
    """The wordings of other peers that differ from the article's too."""


@once
def disagreements(story: Story) -> tuple[QuoteDisagreement, ...]:
    """The quotations that other outlets print in other words; in order.

    Of two linted articles the later one has the finding, unless the other words have no quotation marks there.
    """
    return tuple(_disagreements(story)) if story.peers else ()


def _disagreements(story: Story) -> Iterator[QuoteDisagreement]:
    settled = {verdict.quote.index for verdict in verdicts(story) if verdict.status in ("verbatim", "edited")}
    quotes = {quote.index: read_quote(story, quote) for quote in story.article.quotes if quote.kind != "title"}
    found: dict[int, list[tuple[Source, Alignment]]] = defaultdict(list)
    for peer in story.peers:
        made = list(_laid_beside(quotes, texts(peer.facts), quoted=peer in story.rivals))
        for index, alignment, wanted in made:
            if index in settled or not _strong(story, peer, index, alignment, wanted):
                continue
            read = alignment if alignment.label else _cut(story, peer, index, alignment)
            if read.label and not any(_rival(alignment, other) for _, other, _ in made if other is not alignment):
                found[index].append((peer, read))
    for index in sorted(found):
        (peer, alignment), *also = found[index]
        yield QuoteDisagreement(story.article.quotes[index], peer, alignment, tuple(also))


def _strong(story: Story, peer: Source, index: int, alignment: Alignment, wanted: Strength) -> bool:
    """The passage is the same remark: by its words, or by fewer of them where both outlets give it to one person."""
    if strong(alignment, wanted):
        return True
    if wanted is not QUOTED or story.article.model is None or not strong(alignment, OF_ONE_SPEAKER):
        return False
    at = alignment.passage.starts[alignment.other_start]
    return one_speaker(story.article, index, peer.facts, at)


_OWN = 4
"""Fewer words than this that two outlets quote alike are one remark only of one speaker."""


def _cut(story: Story, peer: Source, index: int, alignment: Alignment) -> Alignment:
    """The alignment with the reserve that one of the two leaves out before or after the words they share."""
    read = with_reserves(story.article, peer.facts, alignment)
    if read.label and len(alignment.pairs) < _OWN:
        at = alignment.passage.starts[alignment.other_start]
        if story.article.model is None or not one_speaker(story.article, index, peer.facts, at):
            return alignment
    return read


def _laid_beside(quotes: dict[int, Words], peer: QuoteTexts, *, quoted: bool) -> Iterator[tuple[int, Alignment, Strength]]:
    """Each quotation, and each sentence of it that the peer has elsewhere, beside the peer's words, with what they must share."""
    unmarked = any(_only_in_prose(words, part, peer) for words in quotes.values() for part in sentences_of(words))
    for index, words in quotes.items():
        whole = _like(words, 0, len(words), peer.spoken, peer) if quoted or unmarked else None
        if whole is None and unmarked and (read := _like(words, 0, len(words), peer.prose, peer)) is not None:
            yield index, read, UNMARKED
        if not quoted:
            continue
        if whole is not None:
            yield index, whole, QUOTED
        parts = list(sentences_of(words))
        for start, end in parts if len(parts) > 1 else ():
            inside = whole is not None and min(end, whole.end) - max(start, whole.start) > 0
            if not inside and (part := _like(words, start, end, peer.spoken, peer)) is not None:
                yield index, part, QUOTED


_LONG = 8


def _only_in_prose(words: Words, part: tuple[int, int], peer: QuoteTexts) -> bool:
    """The peer has a long sentence of the quotation word for word outside quotation marks: it prints the speech or the statement itself."""
    long = part[1] - part[0] >= _LONG
    return long and verbatim(words, *part, peer.spoken) is None and verbatim(words, *part, peer.prose) is not None


def _like(words: Words, start: int, end: int, index: Index, peer: QuoteTexts) -> Alignment | None:
    """The passage of a peer that agrees best with words of a quotation; None for none worth a look."""
    own = len(core(words, start, end))
    if own < _OWN - 1:
        return None
    at = verbatim(words, start, end, index)
    if own < _OWN and at is None:
        return None
    if at is not None:
        same = tuple((i, at + i - start) for i in range(start, end))
        return Alignment(words, index.words, start, end, at, at + end - start, same, ())
    if verbatim(words, start, end, peer.prose) is not None:
        return None
    best = None
    for low, high in stretches(words, start, end, index, 2.0):
        made = align(words, start, end, index.words, low, high, "overlap")
        if made is not None:
            made = _ends_otherwise(made, index) or with_ends(made, index)
            if best is None or (made.matched * made.score) > (best.matched * best.score):
                best = made
    return best


_BEGINS = 4.0
"""The weight of the words that two sentences must begin with for their ends to be versions of one another."""
_TAIL = 4


def _ends_otherwise(alignment: Alignment, index: Index) -> Alignment | None:
    """The alignment with the last words of the shorter sentence beside as many of the longer, where no more than these are its own.

    A quotation may stop early, but it does not end in words that the speaker did not go on with.
    """
    quote, passage = alignment.quote, alignment.passage
    begin, finish = index.run(alignment.other_start)
    start, end = sentence_of(quote, alignment.start, alignment.end, 0, len(quote))
    other_start, other_end = sentence_of(passage, alignment.other_start, alignment.other_end, begin, finish)
    mine, theirs = end - alignment.end, other_end - alignment.other_end
    if alignment.edits or alignment.matched < _BEGINS or _comparable(mine, theirs) or not 0 < min(mine, theirs) <= _TAIL:
        return None
    if alignment.start - start > 1 or alignment.other_start - other_start > 1:
        return None
    tail = min(mine, theirs) + 2
    end, other_end = alignment.end + min(mine, tail), alignment.other_end + min(theirs, tail)
    if min(weight_of(quote, alignment.end, end), weight_of(passage, alignment.other_end, other_end)) < 1:
        return None
    return align(quote, alignment.start, end, passage, alignment.other_start, other_end, "whole")


def with_ends(alignment: Alignment, index: Index) -> Alignment:
    """The alignment widened to the words before and after it that are in the same sentence on both sides.

    Where only one side has such words, the other is cut short, which is permitted.
    """
    quote, passage = alignment.quote, alignment.passage
    begin, finish = index.run(alignment.other_start)
    start, end = sentence_of(quote, alignment.start, alignment.end, 0, len(quote))
    other_start, other_end = sentence_of(passage, alignment.other_start, alignment.other_end, begin, finish)
    alignment = _over_insertions(alignment, (start, end), (other_start, other_end))
    mine, theirs = end - alignment.end, other_end - alignment.other_end
    end, other_end = _to_a_mark(quote, alignment.end, end, theirs), _to_a_mark(passage, alignment.other_end, other_end, mine)
    apart = 0.0
    if not _comparable(alignment.start - start, alignment.other_start - other_start):
        apart += min(weight_of(quote, start, alignment.start), weight_of(passage, other_start, alignment.other_start))
        start, other_start = alignment.start, alignment.other_start
    if not _comparable(end - alignment.end, other_end - alignment.other_end) or _broken_off(passage, other_end):
        apart += min(weight_of(quote, alignment.end, end), weight_of(passage, alignment.other_end, other_end))
        end, other_end = alignment.end, alignment.other_end
    if (start, end) == (alignment.start, alignment.end):
        return replace(alignment, apart=apart)
    wide = align(quote, start, end, passage, other_start, other_end, "whole")
    return replace(alignment if wide is None else _trimmed(wide), apart=apart)


_RESUMED = 8
_INSERTED = 12


def _over_insertions(alignment: Alignment, mine: tuple[int, int], theirs: tuple[int, int]) -> Alignment:
    """The alignment with the few words that the one sentence has before it, or after it, and the other has a little further away:
    "marred by delays" beside "marred by what I can only call delays". Both are given with the bounds of their sentences."""
    quote, passage = alignment.quote, alignment.passage
    before = _resumed(quote.keys[mine[0] : alignment.start][::-1], passage.keys[theirs[0] : alignment.other_start][::-1])
    after = _resumed(quote.keys[alignment.end : mine[1]], passage.keys[alignment.other_end : theirs[1]])
    if before == after == (0, 0):
        return alignment
    start, other_start = alignment.start - before[0], alignment.other_start - before[1]
    end, other_end = alignment.end + after[0], alignment.other_end + after[1]
    return align(quote, start, end, passage, other_start, other_end, "whole") or alignment


def _resumed(mine: Sequence[str], theirs: Sequence[str]) -> tuple[int, int]:
    """How many words of both sides there are up to the last words of the shorter one, where these are its larger half and the longer one
    has them as well; none where it does not, or where both are of about one length."""
    few, many = sorted((mine, theirs), key=len)
    if not 1 < len(few) <= _RESUMED or _comparable(len(few), len(many)):
        return 0, 0
    for size in range(len(few), max(1, len(few) // 2), -1):
        first = len(few) - size
        last = min(len(many) - size, first + (_NEAR if first else _INSERTED))
        for at in range(last + 1):
            if many[at : at + size] == few[first:] and any(map(content, few[first:])):
                whole = at + size
                return (len(few), whole) if few is mine else (whole, len(few))
    return 0, 0


_NEAR = 4
_FEW = 3


def _to_a_mark(words: Words, start: int, end: int, others: int) -> int:
    """Where the words end that are in place of a few of the other side: "a leak" of "a leak, like the rest of us" beside "a dent"."""
    if not 0 < others <= _FEW or end - start <= others or _MARKS & set(words.between(start)):
        return end
    return next((at for at in range(start + others, min(end, start + others + _FEW)) if _MARKS & set(words.between(at))), end)


_MARKS = frozenset(",;:–—")


def _trimmed(alignment: Alignment) -> Alignment:
    """The alignment without words at its ends that only the quotation has."""
    edits = list(alignment.edits)
    start, end = alignment.start, alignment.end
    if edits and edits[0].start == start and edits[0].other_start == edits[0].other_end:
        start = edits.pop(0).end
    if edits and edits[-1].end == end and edits[-1].other_start == edits[-1].other_end:
        end = edits.pop().start
    return replace(alignment, start=start, end=end, edits=tuple(edits))


def _broken_off(words: Words, end: int) -> bool:
    """The document ends with these words, before any closing mark."""
    return not words.text[words.ends[end - 1] :].strip()


def _comparable(mine: int, theirs: int) -> bool:
    """Two beginnings (or ends) of a sentence are versions of one another; a much longer one is a sentence that was cut."""
    return bool(mine and theirs) and abs(mine - theirs) <= 4


def _rival(alignment: Alignment, other: Alignment) -> bool:
    """Another quotation of the article has a better claim to the passage."""
    overlap = min(alignment.other_end, other.other_end) - max(alignment.other_start, other.other_start)
    return overlap * 2 > alignment.other_end - alignment.other_start and other.matched * other.score > alignment.matched * alignment.score
