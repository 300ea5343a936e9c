"""Transcripts in which markup alone says who speaks → the same document with "Marta Lind: " at the head of each turn."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, assemble
from factlint.formats.recordings.marks import ORDER, SURE, NameMark, marks, strong
from factlint.formats.recordings.speech import CLOCK, LOOSE_CLOCK, is_name
from factlint.records import dataclass
from factlint.text import Document, Section, Span
from factlint.words import any_of
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import NOT_NAMES, OPENERS, ORGANISATION_WORDS, PLACE_HEADS, PLACE_WORDS
from factlint.words.quotes.transcripts import IN_TALK, MEMO_HEADS, OF_TRANSCRIPTS, TITLED_SPEAKERS, TURN_ROLES

_ABOUT = r"(?:\s?(?:\((?!\d+:)[^()\n]{1,80}\)|\[(?!\d+:)[^\[\]\n]{1,80}\])){0,3}"
_OFFICE = r"(?:(?:,\s|\s?[–—|/]\s?|\s-\s)[^:\n.!?]{1,70})?"
_TIME = rf"(?:\s*[\[(]?{CLOCK}[\])]?)?"
_LABEL = lazy.regex(
    rf"(?P<label>(?P<name>[^\W\d_](?:[\w.’'&-]| (?![ (\[-])){{0,60}}?){_OFFICE}{_ABOUT}){_TIME}\s*(?P<mark>[:.–—-])?{_TIME}\s*"
)
"""All of an element that is a name, with what the speaker is, a time, and the mark before the words."""
_BEFORE_WORDS = lazy.regex(rf"(?:,\s[^:\n.!?]{{1,70}}(?=:))?{_ABOUT}{_TIME}\s*(?P<mark>[:.–—-])?{_TIME}\s*")
"""What is between a name and the words in one paragraph."""
_BEGINS = lazy.regex(r"[\"“‘'\[(…—]*(?:[A-Z\d]|\W|\Z)")
_BREAK = lazy.regex(r"<br\b", re.IGNORECASE)
_TAB_OR_BREAK = lazy.regex(r"<br\b|(?<=[^\s>])\t", re.IGNORECASE)
_TIMES = lazy.regex(rf"[\[(]?{LOOSE_CLOCK}(?:\s?-{{1,2}}>?\s?{LOOSE_CLOCK})?[\])]?")
_OPENING = lazy.regex(r"(?:\s|<(?!/)[^<>]{0,400}>)*+")
_TITLED = lazy.regex(rf"(?:(?:The|Rt|Right) )*{any_of(TITLED_SPEAKERS)}\b")
_ROLE = lazy.regex(rf"(?:{any_of(TURN_ROLES)}(?:\b|(?=[_\d]))[. _]*)+", re.IGNORECASE)
_SENTENCE = lazy.regex(r"\w[.!?…]")
_TALK = lazy.regex(rf"(?<!\w){any_of(IN_TALK)}(?!\w)|\?")
_SAYS_SO = lazy.regex(rf"(?:\b|_){any_of(OF_TRANSCRIPTS)}(?:\b|_)", re.IGNORECASE)
_BY_TURNS = 0.9
_SHARE_WITH_WORDS, _SHARE_IN_TALK, _SHARE_OF_SENTENCES, _SHARE_OF_THEMSELVES = 0.8, 0.3, 0.5, 0.34
_LONGEST_LINE, _LONGEST_LINES = 100, 300
_MOST_TAGS = 1_000
"""Characters of tags between an element that names the speaker and the words."""
_MOST_BLOCKS = 6
"""Paragraphs to a turn, above which a text that does not say that it is a transcript is not one."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A name at the head of a turn; local offsets, but for the value of an attribute."""

    name: str
    block: int
    start: int
    """Where it begins in the prose; what an attribute names begins with the words."""
    end: int
    """Where the name and what the speaker is end."""
    words: int
    """Where the words begin; the end of the block for a name that has a block of its own."""
    value: Span | None = None
    """The value of the attribute, in the file."""
    head: bool = False
    """The words are in the blocks below."""
    colon: bool = False
    runs_on: bool = False
    """Nothing but a blank parts it from words in small letters."""


def with_labels(document: Document) -> Document:
    """The document with the labels of its turns; as it is where nothing shows with certainty that it is a transcript."""
    if document.spoken or document.excerpt:
        return document
    found = marks(document.text) if document.kind == "html" else strong(document.text)
    says_so = _says_so(document)
    heads = _heads(document, found)
    for kind in ORDER if found else ():
        labels = _labels(document, [mark for mark in found if mark.kind == kind], heads)
        if _are_turns(document, labels, sure=kind in SURE, says_so=says_so):
            return _written(document, labels)
    lines = list(_lines(document))
    return _written(document, lines) if _are_turns(document, lines, sure=False, says_so=says_so) else document


def _says_so(document: Document) -> bool:
    heads = [document.prose.text[block.span.start : block.span.end] for block in document.prose.blocks if block.kind == "headline"]
    title = str(document.meta.get("title", ""))
    return any(_SAYS_SO.search(words) for words in (PurePath(document.path).stem, title, *heads[:1]))


def _heads(document: Document, found: Sequence[NameMark]) -> frozenset[int]:
    """The blocks that are one heading, or one element of a speaker: what is beside the name there is no speech."""
    spans = {_local(document, mark.span) for mark in found if mark.kind not in ("bold", "u", "italic", "data")}
    return frozenset(number for number, block in enumerate(document.prose.blocks) if block.span in spans)


def _labels(document: Document, found: Sequence[NameMark], heads: frozenset[int]) -> list[_Label]:
    """The labels that some marks are, one for each place."""
    starts = [block.span.start for block in document.prose.blocks]
    places = [document.prose.span(block.span).start for block in document.prose.blocks]
    made: dict[int, _Label] = {}
    for mark in found:
        label = _of_attribute(document, mark, places) if mark.kind == "data" else _of_element(document, mark, starts)
        if label is not None:
            made[label.start] = replace(label, head=label.head or label.block in heads)  # the innermost one
    labels = sorted(made.values(), key=lambda label: label.start)
    labels = [label for last, label in zip([None, *labels], labels, strict=False) if not (label.value and last and last.name == label.name)]
    return [label for label, words in zip(labels, _spoken(document, labels), strict=True) if words or _is_person(label.name)]


def _of_attribute(document: Document, mark: NameMark, places: Sequence[int]) -> _Label | None:
    """The label of a block whose element, or one around it, names the speaker in an attribute."""
    name = " ".join(document[mark.span].split())
    block = bisect_left(places, mark.at)
    if block == len(places) or places[block] - mark.at > _MOST_TAGS or not is_name(name):
        return None
    if not _OPENING.fullmatch(document.text, mark.at, places[block]):
        return None
    start = document.prose.blocks[block].span.start
    return _Label(name, block, start, start, start, mark.span)


def _of_element(document: Document, mark: NameMark, starts: Sequence[int]) -> _Label | None:
    """The label that an element is at the start of a block, or of a line of it."""
    local = _local(document, mark.span)
    number = bisect_right(starts, local.start) - 1
    if number < 0 or not 0 < len(local) <= 150:
        return None
    block = document.prose.blocks[number].span
    text = document.prose.text
    start, end = local.start, min(local.end, block.end)
    label = _LABEL.fullmatch(text, start, end)
    if (
        label is None
        or not _named(label["name"])
        or not (start == block.start or _TIMES.fullmatch(text[block.start : start].strip()) or _after_break(document, start))
    ):
        return None
    rest = _BEFORE_WORDS.match(text, end, block.end)
    words = rest.end() if rest else end
    marked = text[label.end("label") : end].strip() or (rest and rest["mark"])
    if mark.kind != "speaker" and words < block.end and not marked and words == end:
        return None  # part of a word
    colon = ":" in (label["mark"], rest and rest["mark"])
    runs_on = words < block.end and not marked and _BEGINS.match(text, words) is None
    return _Label(label["name"], number, start, label.end("label"), words, colon=colon, runs_on=runs_on)


def _local(document: Document, span: Span) -> Span:
    """The words within a part of the file, without the blanks around them."""
    local = document.prose.local(span)
    words = document.prose.text[local.start : local.end]
    start = local.start + len(words) - len(words.lstrip())
    return Span(start, max(start, local.start + len(words.rstrip())))


def _named(name: str) -> bool:
    return is_name(name) and name.lower() not in MEMO_HEADS


def _after_break(document: Document, start: int) -> bool:
    """A line break of the page is right before this place of the prose."""
    before = document.prose.text[:start].rstrip() if start < 200 else document.prose.text[start - 200 : start].rstrip()
    last = (len(before) if start < 200 else start - 200 + len(before)) - 1
    between = Span(document.prose.span(Span(last, last + 1)).end, document.prose.span(Span(start, start + 1)).start)
    return _BREAK.search(document[between]) is not None


def _lines(document: Document) -> Iterator[_Label]:
    """Blocks that are nothing but a name, or whose first line is one; a line with a time may be above it."""
    for number, block in enumerate(document.prose.blocks):
        if block.kind not in ("body", "list", "table", "subhead"):
            continue
        for line in _first_lines(document, block.span):
            if _TIMES.fullmatch(document.prose.text, line.start, line.end):
                continue
            label = _LABEL.fullmatch(document.prose.text, line.start, line.end)
            if label is not None and _named(label["name"]) and (_may_be_person(label["name"]) or _is_person(label["name"])):
                words = min(line.end + 1, block.span.end)
                yield _Label(label["name"], number, line.start, label.end("label"), words, colon=label["mark"] == ":")
            break


def _first_lines(document: Document, block: Span) -> Iterator[Span]:
    """The first lines of a block that may be a name: up to a break of the page, or in a Word document a tab."""
    breaks = _TAB_OR_BREAK if document.extracted else _BREAK
    at, first = block.start, document.prose.span(block).start
    for found in breaks.finditer(document.text, first, first + _LONGEST_LINES):
        end = document.prose.local(Span(first, found.start())).end
        if at < end < block.end:
            yield Span(at, end)
            at = end + len(document.prose.text[end : block.end]) - len(document.prose.text[end : block.end].lstrip())
    if block.end - at <= _LONGEST_LINE:
        yield Span(at, block.end)


def _are_turns(document: Document, labels: Sequence[_Label], *, sure: bool, says_so: bool) -> bool:
    """The labels are those of a transcript: people, one of whom has the word again after another, and words that are said."""
    names = [label.name.lower() for label in labels]
    if len(set(names)) < 2 or not (_returns(names) or (sure and says_so)):
        return False
    spoken = _spoken(document, labels)
    if not spoken[-1] or sum(map(bool, spoken)) < _SHARE_WITH_WORDS * len(labels):
        return False  # names below the words, as letters have them
    if not says_so and sum(_TALK.search(words) is not None for words in spoken) < _SHARE_IN_TALK * len(labels):
        return False
    return sure or (
        (says_so or len(document.prose.blocks) - labels[0].block <= _MOST_BLOCKS * len(labels))
        and sum(_SENTENCE.search(words) is not None for words in spoken) >= _SHARE_OF_SENTENCES * len(labels)
        and (says_so or _are_people(labels) or _is_interview(labels, spoken))
        and sum(label.runs_on for label in labels) * 10 <= len(labels)
        and sum(label.name.split()[-1] in words for label, words in zip(labels, spoken, strict=True)) < _SHARE_OF_THEMSELVES * len(labels)
    )


def _are_people(labels: Sequence[_Label]) -> bool:
    """Two or more of the names are, or may be, those of people: one of them surely, or all have a colon after them."""
    names = {label.name for label in labels}
    known = {name for name in names if _is_person(name)}
    people = {name for name in known if not _ROLE.fullmatch(name)}
    possible = {name for name in names if _may_be_person(name)}
    return len(known | possible) > 1 and (bool(people) or (bool(possible) and all(label.colon for label in labels)))


def _is_interview(labels: Sequence[_Label], spoken: Sequence[str]) -> bool:
    """Two by turns, of whom one asks: "Vik Post" and a person, Q and A, or any two with a colon after each."""
    names = sorted({label.name for label in labels})
    one_person = sum(map(_is_person, names)) == 1 and not any(map(_ROLE.fullmatch, names))
    if len(names) != 2 or len(labels) < 4 or not (one_person or names == ["A", "Q"] or all(label.colon for label in labels)):
        return False
    by_turns = sum(one.name != other.name for one, other in pairwise(labels))
    asked = [["?" in words for label, words in zip(labels, spoken, strict=True) if label.name == name] for name in names]
    return by_turns >= _BY_TURNS * (len(labels) - 1) and any(2 * sum(turns) >= len(turns) for turns in asked)


def _returns(names: Sequence[str]) -> bool:
    """A name comes again after another one."""
    seen: set[str] = set()
    for last, name in pairwise(["", *names]):
        if name in seen and name != last:
            return True
        seen.add(name)
    return False


def _is_person(name: str) -> bool:
    if _TITLED.match(name.title() if name.isupper() else name) or _ROLE.fullmatch(name):
        return True
    return name.split()[0].lower() in GIVEN and _may_be_person(name)


def _may_be_person(name: str) -> bool:
    """Two to four words with capitals, none of which stands in the name of a place, a body or a day."""
    words = name.lower().split()
    return 1 < len(words) < 5 and name.replace(" ", "").isalpha() and _NO_PERSON.isdisjoint(words) and words[0] not in PLACE_HEADS


_NO_PERSON = PLACE_WORDS | ORGANISATION_WORDS | NOT_NAMES | OPENERS


def _spoken(document: Document, labels: Sequence[_Label]) -> list[str]:
    """What each turn begins with: the rest of the paragraph, or two paragraphs below a name, as the first may be a seat or a time."""
    text, blocks = document.prose.text, document.prose.blocks
    ends = [*(label.start for label in labels[1:]), len(text)]
    made = []
    for label, end in zip(labels, ends, strict=False):
        below = label.head or label.words >= blocks[label.block].span.end
        last = blocks[min(label.block + 2 * below, len(blocks) - 1)].span.end
        made.append(text[label.words : min(end, last)].strip())
    return made


def _written(document: Document, labels: Sequence[_Label]) -> Document:
    prose = assemble(_blocks(document, labels))
    read = {Section(document.prose.span(block.span), block.kind) for block in document.prose.blocks}
    kept = (section for section in document.sections if section not in read and not _holds(document, section, labels))
    sections = {Section(prose.span(block.span), block.kind) for block in prose.blocks}
    return replace(document, prose=prose, sections=tuple(sorted({*sections, *kept})), spoken=True)


def _holds(document: Document, section: Section, labels: Sequence[_Label]) -> bool:
    """A table whose cells are turns."""
    local = document.prose.local(section.span)
    first = bisect_left(labels, local.start, key=lambda label: label.start)
    return section.kind == "table" and first < len(labels) and labels[first].start < local.end


def _blocks(document: Document, labels: Sequence[_Label]) -> Iterator[Block]:
    """The blocks, parted where a label begins; a name with a block of its own heads the next one."""
    by_block: dict[int, list[_Label]] = {}
    for label in labels:
        by_block.setdefault(label.block, []).append(label)
    waiting: _Label | None = None
    for number, block in enumerate(document.prose.blocks):
        at = block.span.start
        for label in [*by_block.get(number, ()), None]:
            end = label.start if label is not None else block.span.end
            if document.prose.text[at:end].strip() and not (label is not None and _TIMES.fullmatch(document.prose.text[at:end].strip())):
                yield from _headed(document, waiting, Span(at, end), block.kind)
                waiting = None
            if label is not None:
                yield from _heading(document, waiting)
                waiting, at = label, label.words
    yield from _heading(document, waiting)


def _heading(document: Document, label: _Label | None) -> Iterator[Block]:
    """A name that no words follow, as it was."""
    if label is not None and label.value is None:
        yield Block(document.prose.blocks[label.block].kind, tuple(document.prose.parts(Span(label.start, label.end))))


def _headed(document: Document, label: _Label | None, words: Span, kind: str) -> Iterator[Block]:
    writer = BlockWriter(kind if label is None else "body")
    if label is not None:
        _head(document, writer, label, document.prose.span(words).start)
    for text, span in document.prose.parts(words):
        writer.text(text, span.start) if len(text) == len(span) else writer.whole(text, span)
    yield from writer.done()


def _head(document: Document, writer: BlockWriter, label: _Label, words: int) -> None:
    """The label, however the page writes it, and ": " for all that is between it and the words."""
    if label.value is not None:
        writer.whole(label.name, label.value) if len(label.name) != len(label.value) else writer.text(label.name, label.value.start)
        writer.whole(": ", Span(label.value.end, words))
        return
    for text, span in document.prose.parts(Span(label.start, label.end)):
        writer.text(text, span.start) if len(text) == len(span) else writer.whole(text, span)
    writer.whole(": ", Span(document.prose.span(Span(label.start, label.end)).end, words))
