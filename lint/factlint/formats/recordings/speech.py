"""Lines said at a time of a recording → a document with a block for each turn, and the times as locators."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, assemble
from factlint.formats.tags import references
from factlint.records import dataclass
from factlint.text import Document, Locator, Section, Span
from factlint.words.names.given import GIVEN
from factlint.words.quotes.transcripts import SMALL_IN_NAMES, SOUNDS

CLOCK = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
"""A time of a recording: 0:01, 00:14:07, 01:02:03.250."""
LOOSE_CLOCK = rf"(?:{CLOCK}|\d{{1,3}}:\d{{1,2}}:\d{{1,2}}[.,]\d{{1,3}})"
"""A time with its noughts, or without them as Teams writes it: 0:0:4.57."""
_FULL = 500
"""Characters from which on a turn is continued in a new paragraph after the end of a sentence."""
_SENTENCE_END = lazy.regex(r"[.!?…][\"'”’)\]]*\s*\Z")
_MARK = r"(?P<mark>(?:>|&gt;){2,3}|-(?=\s?[^\s\d-]))"
_NAME = r"[^\W\d_](?:[\w.’'&/-]|, | (?![ (\[])){0,60}?"
_ABOUT = r"(?:\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\]|[|·]\s?[^:|·\n]{1,60})"
"""What meeting programs add to a name: Marta Lind (Host), Marta Lind [she/her], Marta Lind | Vik County."""
_LABEL = lazy.regex(
    rf"\s*(?:{_MARK}\s*)?(?:\[(?P<bracketed>{_NAME})\]:?(?=\s|\Z)|\((?P<alone>{_NAME})\)(?=\s*\Z)"
    rf"|(?P<name>{_NAME})\s?{_ABOUT}?:(?=\s+\S|\s*\Z))?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of what was said."""

    start: int
    """The offset from which on the time holds."""
    seconds: int | None
    """When it was said, from the start of the recording; None where nothing says so."""
    runs: tuple[Span, ...]
    """The words, in order, without tags."""
    name: Span | None = None
    """Who says it, before the words."""
    mark: Span | None = None
    """A sign before the words that somebody else speaks now."""
    apart: bool = False
    """A blank line is before it."""


def seconds(clock: str) -> int:
    """The whole seconds of a time of a recording."""
    total = 0
    for part in re.split(r"[.,]", clock)[0].split(":"):
        total = total * 60 + int(part)
    return total


def shown(total: int) -> str:
    """The time as h:mm:ss."""
    return f"{total // 3600}:{total // 60 % 60:02}:{total % 60:02}"


def labelled(text: str, lines: Iterable[Line], *, dashes: bool) -> list[Line]:
    """The lines with the names that are written before their words; `dashes` says whether "- " begins somebody else's words."""
    found = [(line, _label(text, line, dashes=dashes)) for line in lines]
    names = Counter(text[name.start : name.end] for _, (name, _, _) in found if name is not None)
    made = []
    for line, (name, mark, rest) in found:
        known = name is not None and _known(text[name.start : name.end], names)
        if line.name is not None or not (known or mark):
            made.append(line)
        elif known:
            made.append(replace(line, name=name, runs=_from(text, line.runs, rest)))
        elif mark is not None:
            made.append(replace(line, mark=mark, runs=_from(text, line.runs, mark.end)))
    return list(_carried(made))


def _carried(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, with a name that has a line of its own given to the words below it."""
    above: Span | None = None
    for line in lines:
        if line.name is not None and not line.runs:
            above = line.name
            continue
        yield replace(line, name=above) if above is not None and line.name is None and line.mark is None else line
        above = None


def _label(text: str, line: Line, *, dashes: bool) -> tuple[Span | None, Span | None, int]:
    """The name at the start of a line, the mark of another speaker, and where the words begin."""
    if not line.runs:
        return None, None, 0
    first = line.runs[0]
    label = _LABEL.match(text, first.start, min(first.end, first.start + 150))
    if label is None:
        return None, None, first.start
    mark = Span(*label.span("mark")) if label["mark"] and (dashes or label["mark"] != "-") else None
    group = next((group for group in ("bracketed", "alone") if label[group]), "name")
    name = Span(*label.span(group)) if label[group] and is_name(label[group], bracketed=group != "name") else None
    return name, mark, label.end()


def is_name(words: str, *, bracketed: bool = False) -> bool:
    """The words may be somebody's name or office, as transcripts label turns: "Marta Lind", "THE COURT", "Speaker 1"."""
    person, comma, _ = words.partition(", ")
    named = person.split()
    if comma and len(named) > 1 and named[0].lower() in GIVEN and all(part[0].isupper() for part in named):
        return True  # whatever the office is: "Marta Lind, student"
    parts = [part for part in re.split(r"[\s,/&]+", words) if part]
    if not 1 <= len(parts) <= 6 or (bracketed and SOUNDS.intersection(part.lower() for part in parts)):
        return False
    return all(part[0].isupper() or part[0].isdigit() or part.lower() in SMALL_IN_NAMES for part in parts) and parts[0][0].isupper()


def _known(name: str, names: Counter[str]) -> bool:
    """A single word before a colon is a name only where it comes again: "Remember: …" is not one."""
    return name.isupper() or len(name.split()) > 1 or names[name] > 1


def _from(text: str, runs: Sequence[Span], start: int) -> tuple[Span, ...]:
    """The runs from the first word at or after an offset on."""
    cut = [Span(max(run.start, start), run.end) for run in runs if text[max(run.start, start) : run.end].strip()]
    if cut:
        first = text[cut[0].start : cut[0].end]
        cut[0] = Span(cut[0].end - len(first.lstrip()), cut[0].end)
    return tuple(cut)


def speech(path: str, text: str, lines: Sequence[Line], notices: tuple[str, ...], *, entities: bool = False) -> Document:
    """The document of what was said; `entities` says whether &amp; stands for &."""
    prose = assemble(_blocks(text, lines, entities=entities))
    sections = tuple(Section(prose.span(block.span), block.kind) for block in prose.blocks)
    times: dict[int, Locator] = {}
    for line in lines:
        if line.seconds is not None:
            times.setdefault(line.start, Locator("time", shown(line.seconds)))
    return Document(path, text, sections, prose, notices=notices, locators=tuple(sorted(times.items(), key=lambda at: at[0])), spoken=True)


def _blocks(text: str, lines: Iterable[Line], *, entities: bool) -> Iterator[Block]:
    writer, speaker, length, ended, timed = BlockWriter("body"), "", 0, False, False
    for line in lines:
        if not line.runs:
            continue
        name = text[line.name.start : line.name.end].casefold() if line.name else ""
        turn = bool(line.mark) or bool(name and name != speaker)
        if turn or line.seconds is None or not timed or (ended and (line.apart or length > _FULL)):
            yield from writer.done()
            writer, length = BlockWriter("body"), 0
        if writer.empty:
            _head(writer, text, line)
        else:
            writer.space()
        speaker = name or ("" if line.mark else speaker)
        for run in line.runs:
            for words, at in references(text, run) if entities else [(text[run.start : run.end], run)]:
                writer.text(words, at.start) if len(words) == len(at) else writer.whole(words, at)
        length += line.runs[-1].end - line.runs[0].start
        timed = line.seconds is not None
        ended = bool(_SENTENCE_END.search(text, max(0, line.runs[-1].end - 20), line.runs[-1].end))
    yield from writer.done()


def _head(writer: BlockWriter, text: str, line: Line) -> None:
    """Begin a turn with its label, "Marta Lind: ", however the file writes it; who is not named is "Speaker"."""
    first = line.runs[0].start
    if line.name is not None:
        writer.text(text[line.name.start : line.name.end], line.name.start)
        writer.whole(": ", Span(line.name.end, first))
    elif line.mark is not None:
        writer.whole("Speaker: ", Span(line.mark.start, first))
