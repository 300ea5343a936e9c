"""Quotations: which words are between which marks, over paragraphs and through interruptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from factlint import lazy
from factlint.facts.model import Mark, Quote
from factlint.facts.quotes.marks import DOUBLE, SINGLE, TYPED, Glyph, Pair, glyphs, pair_doubles, pair_singles
from factlint.facts.quotes.running import run_on
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.attribution.cues import reports
from factlint.words.quotes.works import SMALL_IN_WORKS, TITLED

Kind = Literal["speech", "fragment", "scare", "title"]

NO_TEXT = ("code", "frontmatter")
TURN = lazy.regex(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}):\s")
"""The name that begins a turn in a transcript: "LIND: ", "Ada Lind: "."""
HEADINGS = ("headline", "dek", "subhead")
ASIDE = ("caption", "credit", "subhead", "pullquote", "table", "code", "footnote", "byline")
"""What may be between two paragraphs of one quotation."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A block with the quotations paired in it, the outermost ones first in `outer`."""

    section: Section
    outer: tuple[Pair, ...]
    nested: tuple[Pair, ...]
    problems: tuple[Mark, ...]


def find_quotes(text: str, blocks: Sequence[Section]) -> tuple[tuple[Quote, ...], tuple[Mark, ...]]:
    """The quotations of a text in order, and the marks that do not pair up."""
    sections = [block for block in blocks if block.kind not in NO_TEXT]
    marked = [glyphs(text, section.span) for section in sections]
    open_singles = run_on(text, sections, [singles for _, singles in marked], lambda number: _following(sections, number))
    read = [_pair(text, section, *marked[number], open_singles.get(number)) for number, section in enumerate(sections)]
    # Databases that print '' for a double mark leave single ones to the quotations within.
    if any(mark in text for mark in TYPED) or not _single_first(read):
        read = [_without_singles(block) for block in read]
    continues, problems = _continued(text, read)
    quotes = list(_quotes(text, read, continues))
    return tuple(quotes), tuple(sorted(problems, key=lambda mark: mark.span))


def _pair(text: str, section: Section, doubles: Sequence[Glyph], singles: Sequence[Glyph], runs_on: Glyph | None) -> _Block:
    """The quotations of a block by its marks; `runs_on` opens one that goes on in the next block."""
    paired = pair_doubles(section.span, doubles)
    outer = list(_outermost(paired.pairs))
    end = runs_on.span.start if runs_on else section.span.end
    within = [mark for mark in singles if mark.span.start < end]
    single = list(pair_singles(text, within, [pair.span for pair in outer])) if within else []
    if runs_on:
        single.append(Pair(runs_on, None, end, section.span.end))
    pairs = sorted([*paired.pairs, *single], key=lambda pair: (pair.start, -pair.end))
    outer = list(_outermost(pairs))
    kept = set(map(id, outer))
    return _Block(section, tuple(outer), tuple(pair for pair in pairs if id(pair) not in kept), paired.problems)


def _outermost(pairs: Sequence[Pair]) -> Iterator[Pair]:
    end = -1
    for pair in pairs:
        if pair.start >= end:
            yield pair
            end = pair.end


def _single(pair: Pair) -> bool:
    return pair.open is not None and pair.open.text in SINGLE


def _single_first(read: Sequence[_Block]) -> bool:
    """The text quotes with single marks first, as British books and papers do."""
    body = [pair for block in read if block.section.kind not in HEADINGS for pair in block.outer]
    return 2 * sum(map(_single, body)) > len(body)


def _without_singles(block: _Block) -> _Block:
    """The block with single marks left to headlines, where papers that use double marks put them."""
    if block.section.kind in HEADINGS:
        return block
    freed = [pair for pair in block.outer if _single(pair)]
    if not freed:
        return block
    pairs = sorted([*(p for p in block.outer if not _single(p)), *block.nested], key=lambda pair: (pair.start, -pair.end))
    outer = tuple(_outermost(pairs))
    kept = set(map(id, outer))
    return replace(block, outer=outer, nested=tuple(pair for pair in pairs if id(pair) not in kept))


def _continued(text: str, read: Sequence[_Block]) -> tuple[set[int], list[Mark]]:
    """Which blocks go on with a quotation that the block of text before left open, and the marks that remain wrong."""
    continues: set[int] = set()
    problems: list[Mark] = []
    sections = [block.section for block in read]
    for number, block in enumerate(read):
        last = block.outer[-1] if block.outer else None
        unclosed = last is not None and last.close is None and last.open is not None and last.end == block.section.span.end
        following = _following(sections, number)
        legal = unclosed and following is not None and _opens_alike(text, last, read[following])
        if legal and following is not None:
            continues.add(following)
        problems += [mark for mark in block.problems if not (legal and last and last.open and mark.span == last.open.span)]
    return continues, problems


def _following(sections: Sequence[Section], number: int) -> int | None:
    """The next block of text; captions and the like in between are passed over, three at most."""
    kind = sections[number].kind
    for at in range(number + 1, min(len(sections), number + 5)):
        if sections[at].kind == kind or sections[at].kind not in ASIDE:
            return at
    return None


def _opens_alike(text: str, last: Pair | None, block: _Block) -> bool:
    """The block begins with an opening mark of the same width as the one left open."""
    start = block.section.span.start
    if last is None or last.open is None or not block.outer or block.outer[0].start != start:
        return False
    return (text[start] in DOUBLE) == (last.open.text in DOUBLE)


def _quotes(text: str, read: Sequence[_Block], continues: set[int]) -> Iterator[Quote]:
    index = utterance = 0
    after_block = False
    for number, block in enumerate(read):
        quoted = _block_quote(text, block)
        if quoted is not None:
            utterance += not after_block
            yield replace(quoted, index=index, utterance=utterance)
            index += 1
            after_block = True
            continue
        after_block = False
        before: Quote | None = None
        inside = _nested(block)
        for place, pair in enumerate(block.outer):
            goes_on = place == 0 and number in continues and not TURN.match(text, pair.inner.start, pair.inner.end)
            interrupted = before is not None and _interrupted(text, before, pair)
            utterance += not (goes_on or interrupted)
            kind = "speech" if goes_on or (interrupted and before and before.kind == "speech") else _kind(text, block.section.span, pair)
            before = Quote(index, pair.span, pair.inner, kind, utterance, nested=inside[place])
            yield before
            index += 1


def _nested(block: _Block) -> list[tuple[Span, ...]]:
    """For each outermost pair of a block the words of those within it."""
    found: list[list[Span]] = [[] for _ in block.outer]
    at = 0
    for pair in block.nested:
        while at < len(block.outer) and block.outer[at].end <= pair.start:
            at += 1
        if at < len(block.outer):
            found[at].append(pair.inner)
    return list(map(tuple, found))


_SOURCE_LINE = lazy.regex(r"(?:^|\s)[—–―-]{1,3}\s?(?=[A-Z@])[^—–―.!?]{2,80}\Z")


def attribution_line(text: str, block: Span) -> Span | None:
    """The name at the end of a block quotation, after its dash; None where there is none."""
    start = max(block.start, block.end - 90)
    found = _SOURCE_LINE.search(text, start, block.end)
    if found is None:
        return None
    begin = found.start()
    while begin < block.end and not (text[begin].isalpha() or text[begin] == "@"):
        begin += 1
    return Span(begin, block.end)


def _block_quote(text: str, block: _Block) -> Quote | None:
    """The block as one quotation, where it is set apart as such and does not use marks for the whole of it."""
    span = block.section.span
    if block.section.kind != "blockquote" or (block.outer and block.outer[0].start <= span.start + 1):
        return None
    line = attribution_line(text, span)
    end = line.start if line else span.end
    while end > span.start and (text[end - 1].isspace() or text[end - 1] in "—–―-"):
        end -= 1
    if end <= span.start:
        return None
    inner = Span(span.start, end)
    nested = tuple(pair.inner for pair in block.outer if pair.end <= end)
    return Quote(0, inner, inner, "speech", 0, block=True, nested=nested)


_GAP = 160
_SENTENCE_END = lazy.regex(r"[.!?](?:\s|$)")


def _interrupted(text: str, before: Quote, pair: Pair) -> bool:
    """Only the words that say who speaks are between the two: "…," he said, "…"."""
    if pair.start - before.span.end > _GAP or before.inner.end <= before.inner.start:
        return False
    gap = text[before.span.end : pair.start].strip()
    ends = (gap[-1:] in ",:—–-" and text[before.inner.end - 1] in ",?!—–-…") or text[before.span.end : before.span.end + 1] == ","
    return bool(gap) and ends and gap[-1:] in ",—–-" and reports(gap) and not _SENTENCE_END.search(gap)


_WORD = lazy.regex(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_TITLED = lazy.regex(
    r"\b" + any_of(TITLED) + r"[,:]?\s*$",
    re.IGNORECASE,
)


def _kind(text: str, block: Span, pair: Pair) -> Kind:
    """What sort of quotation the words look like; a language model is not asked."""
    inner = text[pair.inner.start : pair.inner.end]
    words = _WORD.findall(inner)
    before = text[max(block.start, pair.start - 200) : pair.start]
    after = text[pair.end : min(block.end, pair.end + 120)]
    starts_sentence = not before.strip() or before.rstrip()[-1] in '.!?:,”"’…—–'
    ends = inner.rstrip(" ’'”\")]")[-1:] in tuple(".?!…,—–") or _stop_outside(words, before, after)
    if not words or before[-1:] == "=":
        return "scare"  # an attribute in code: href="…"
    capital = inner.lstrip("[(…. ‘'“\"")[:1].isupper() or inner[:1].isdigit()
    if capital and ends and starts_sentence and not _only_title(words, before, inner, after):
        return "speech"
    if _title(words, before, inner, after):
        return "title"
    if len(words) >= 8 and ends and starts_sentence:
        return "speech"
    if len(words) >= 6 and capital and ends and len(words) > 1:
        return "speech"
    if len(words) <= 3 and not _spoken(before, after):
        return "scare"
    return "fragment"


def _stop_outside(words: Sequence[str], before: str, after: str) -> bool:
    """A sentence of its own whose full stop or comma is after the mark: ‘The plan failed in March’, she said. ‘It was not ours’."""
    return len(words) >= 5 and after[:1] in tuple(".,") and (not before.strip() or before.rstrip()[-1] in '.!?:”"’')


_GIVEN = lazy.regex(r"(?:^|[^.!?”\"] )[A-Z][\w’'-]+,? \Z")
_FAMILY = lazy.regex(r" [A-Z][\w’'-]+")
"""Names before and after a nickname: Josef “Pepi” Lind."""
_EXCLAIMED = lazy.regex(r"[!?][”\"’']?\s+\w")


def _title(words: Sequence[str], before: str, inner: str, after: str) -> bool:
    """Capitals throughout: a title or a nickname, unless the words are somebody's."""
    if (
        len(words) > 14
        or not words[0][:1].isupper()
        or not all(w[:1].isupper() or w[:1].isdigit() or w.lower() in SMALL_IN_WORKS for w in words)
    ):
        return False
    if _EXCLAIMED.search(inner):
        return False
    if len(words) <= 2 and _GIVEN.search(before) and _FAMILY.match(after):
        return True
    if len(words) == 1:
        return bool(_TITLED.search(before)) or not _spoken(before, after)
    return True


def _only_title(words: Sequence[str], before: str, inner: str, after: str) -> bool:
    """ "The Long Road," with its comma is a title all the same where it goes on from the reporter's words."""
    titled = 1 < len(words) <= 14 and all(word[:1].isupper() or word.lower() in SMALL_IN_WORKS for word in words)
    if titled and inner.rstrip()[-1:] == "," and before.rstrip()[-1:] == ",":
        return not reports(" ".join(before.split()[-3:])) and not reports(" ".join(after.split()[:4]))
    return titled and inner.rstrip()[-1:] in (",", ".", "?", "!") and before.rstrip()[-1:].isalnum()


def _spoken(before: str, after: str) -> bool:
    """A reporting verb is in the same sentence."""
    sentence = re.split(r"[.!?][”\"’']?\s+(?=[A-Z“\"])", before)[-1]
    rest = re.split(r"[.!?](?:\s|$)", after, maxsplit=1)[0]
    return reports(sentence) or reports(rest)
