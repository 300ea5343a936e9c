"""Excerpts of sources as facts: documents of which only some paragraphs are read, with their places in the file."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from factlint.facts import Facts
from factlint.story.excerpts.found import Finder
from factlint.story.excerpts.given import unpacked
from factlint.story.excerpts.index import SourceIndex
from factlint.story.excerpts.known import Known
from factlint.story.excerpts.rows import ReadSource
from factlint.story.excerpts.segment import Paragraph
from factlint.story.excerpts.tables import Table
from factlint.story.excerpts.texts import FileText, Texts
from factlint.story.excerpts.wanted import wanted
from factlint.text import Document, Locator, Piece, Prose, Section, Span

if TYPE_CHECKING:
    from factlint.story.excerpts.index import Numbers


class Excerpt(Document):
    """A document with the prose of some paragraphs; of its text what is asked for is read, and the whole to show it."""

    def __init__(self, file: FileText, code: bool, **values: Any) -> None:
        for name, value in {**_DEFAULTS, **values, "_file": file, "_code": code, "lines": file.lines.index}.items():
            object.__setattr__(self, name, value)

    @cached_property
    def text(self) -> str:
        return self._file.whole()  # type: ignore[attr-defined, no-any-return]

    def __getitem__(self, span: Span) -> str:
        return self._file[span]  # type: ignore[attr-defined, no-any-return]

    @property
    def has_code(self) -> bool:
        return self._code  # type: ignore[attr-defined, no-any-return]

    def reading(self, prose: Prose) -> Excerpt:
        values = {field.name: getattr(self, field.name) for field in fields(Document) if field.name != "text"}
        file: FileText = self._file  # type: ignore[attr-defined]
        return Excerpt(file, self.has_code, **{**values, "prose": prose, "gaps": (), "worded": None})

    # To compare two excerpts field by field would read both files.
    __eq__ = object.__eq__
    __hash__ = object.__hash__


_OWN = ("path", "text", "prose", "meta")
_DEFAULTS: dict[str, Any] = {"meta": {}, **{field.name: field.default for field in fields(Document) if field.name not in _OWN}}

_HEAD = 3
"""Paragraphs of the top of a source that the story cites or declares."""
_STUB = 8
"""Paragraphs of a source that cannot be searched, which show why."""


def excerpts_of(article: Facts, index: SourceIndex, sources: Mapping[str, str], always: Container[str], texts: Texts) -> dict[str, Facts]:
    """Key → the facts of the paragraphs of a source that bear on an article, for the sources that have any.

    `sources` has the path of each key, in the order of the story; those of `always` have their top at least, and so has what cannot be
    searched.
    """
    firsts = {key: index.sources[key] for key in sources if key in index.sources}
    finder = Finder(index, _rank(index, firsts.values()))
    known = Known(article.store, firsts, index.paragraphs_in_all)
    finder.find(wanted(article), known)
    known.keep()
    worded = finder.worded
    for key, (first, read) in firsts.items():
        if key in always:
            worded.update(range(first, first + min(_HEAD, read.count)))
        if read.closed:
            worded.update(range(first, first + min(_STUB, read.count)))
            worded.update([first + read.shows] if read.shows >= 0 else [])
    worded.update([index.speaks(number) for number in worded])
    index.forget()
    found = {}
    numbers = _with_tables(finder.chosen | worded, firsts.values())
    for key, (first, read) in firsts.items():
        own = numbers[bisect_left(numbers, first) : bisect_left(numbers, first + read.count)]
        if own:
            at = tuple(place for place, number in enumerate(own) if number in worded)
            paragraphs = list(index.read(own))
            document = excerpt(sources[key], read, paragraphs, FileText(key, index.lines(key), texts), at)
            found[key] = Facts(document, article.model, article.store)
            _give(found[key], paragraphs)
    return found


def _with_tables(chosen: set[int], sources: Iterable[tuple[int, ReadSource]]) -> list[int]:
    """The numbers of paragraphs with those of the tables that they are in, in order; of a large table only they themselves."""
    numbers = sorted(chosen)
    for first, read in sources:
        for start, end, whole in read.tables:
            at = bisect_left(numbers, first + start) if whole else len(numbers)
            if at < len(numbers) and numbers[at] < first + end:
                chosen.update(range(first + start, first + end))
    return sorted(chosen)


def _give(facts: Facts, paragraphs: Sequence[Paragraph]) -> None:
    """Let the facts of an excerpt have what was found in the whole source: that it has no day of publication, where it has none, and its
    figures and dates: a year counts that is said before."""
    if "date" not in facts.document.meta:
        vars(facts.local)["published"] = None
    blocks = facts.prose.blocks
    parts = [unpacked(one.given, block.span.start) for one, block in zip(paragraphs, blocks, strict=True) if one.given is not None]
    if len(parts) == len(paragraphs):
        known = vars(facts.local)
        known["figures"] = tuple(figure for figures, _ in parts for figure in figures)
        known["dates"] = tuple(day for _, dates in parts for day in dates)


def _rank(index: SourceIndex, firsts: Iterable[tuple[int, ReadSource]]) -> Numbers:
    """For each paragraph its place in the order of the story's sources."""
    rank = np.full(index.paragraphs_in_all, index.paragraphs_in_all, np.int64)
    place = 0
    for first, read in firsts:
        rank[first : first + read.count] = np.arange(place, place + read.count)
        place += read.count
    return rank


def excerpt(
    path: str,
    read: ReadSource,
    paragraphs: Iterable[Paragraph],
    file: FileText,
    worded: tuple[int, ...] | None = None,
) -> Excerpt:
    """The document of some paragraphs of a source, in order. See `Document.worded`."""
    texts: list[str] = []
    pieces: list[Piece] = []
    blocks: list[Section] = []
    numbers: list[int] = []
    at = 0
    for paragraph in paragraphs:
        at += 2 if texts else 0
        pieces += _pieces(paragraph.pieces, at)
        blocks.append(Section(Span(at, at + len(paragraph.text)), paragraph.kind))
        texts.append(paragraph.text)
        numbers.append(paragraph.number)
        at += len(paragraph.text)
    prose = Prose("\n\n".join(texts), pieces, blocks)
    return Excerpt(
        file,
        read.code,
        path=path,
        sections=(),
        prose=prose,
        meta=read.meta,
        notices=tuple(read.notices),
        kind=read.kind,
        locators=tuple((place, Locator(kind, value)) for place, kind, value in read.locators),  # type: ignore[arg-type]
        cells=tuple((place, Locator("cell", value)) for place, value in read.cells),
        extracted=read.extracted,
        spoken=read.spoken,
        excerpt=True,
        worded=worded,
        gaps=tuple(block.span.start for block, (one, two) in zip(blocks[1:], pairwise(numbers), strict=True) if two != one + 1),
        partial=tuple(_partial(prose, [number - read.first for number in numbers], read.tables)),
    )


def _partial(prose: Prose, numbers: Sequence[int], tables: Iterable[Table]) -> Iterator[Span]:
    """Where tables are of which these paragraphs of a source are only a part."""
    for start, end, _ in tables:
        low, high = bisect_left(numbers, start), bisect_left(numbers, end)
        if 0 < high - low < end - start:
            yield Span(prose.span(prose.blocks[low].span).start, prose.span(prose.blocks[high - 1].span).end)


def _pieces(numbers: array[int] | Sequence[int], by: int) -> Iterable[Piece]:
    for at in range(0, len(numbers), 4):
        local, length, start, end = numbers[at : at + 4]
        yield Piece(local + by, length, Span(start, end))
