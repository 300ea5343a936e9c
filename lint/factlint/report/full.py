"""A finding with its lines, carets under its words, the other side and the words that differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from factlint.finding import Diff, Finding, Range, Report
from factlint.report.style import COLOURS, coloured, ending, head, visible
from factlint.report.wrap import LEAST, marked, wrapped
from factlint.text import LineIndex, Span

WIDTH = 110
"""Columns at most; a paragraph is one line, and may be long."""

LINES = 3
"""Lines shown of a finding that runs over several."""

Texts = Mapping[str, str]
Lines = Mapping[str, LineIndex]

MARKED = 3
"""Rows that the words of a finding may take."""

SAME = 6
"""Words shown on each side of a difference."""


def render(report: Report, *, colour: bool = False, quiet: bool = False, width: int | None = None) -> Iterator[str]:
    """The findings that are shown, each with what a reader needs to decide it; wrapped to a width where one is given."""
    lines = {path: LineIndex(text) for path, text in report.texts.items()}
    for made in report.findings:
        if made.shown:
            yield from _finding(made, report.texts, lines, width, colour=colour)
            yield "\n"
    yield from ending(report, colour=colour, quiet=quiet, width=width)


def _finding(made: Finding, texts: Texts, lines: Lines, width: int | None, *, colour: bool) -> Iterator[str]:
    if width is None:
        yield head(made, colour=colour) + "\n"
    else:
        yield from _head(made, width, colour=colour)
    yield from _excerpt(made.range, texts, lines, COLOURS[made.severity], width, colour=colour)
    for place in made.places:
        yield from _spot(place, "also", texts, lines, width, colour=colour)
    for spot in made.evidence:
        yield from _spot(spot, spot.note or "against", texts, lines, width, colour=colour)
    if made.diff and width is None:
        yield "  " + _words(made.diff, colour=colour) + "\n"
    elif made.diff:
        # Colours have no width: the signs are kept, so that rows can be counted.
        yield from (row + "\n" for row in wrapped(_words(made.diff, colour=False), width or WIDTH, "  ", "  "))


def _head(made: Finding, width: int, *, colour: bool) -> Iterator[str]:
    place, rule = f"{visible(made.path)}:{made.range.begin.line}:{made.range.begin.column}", f"{made.code} {made.rule}"
    rows = wrapped(f"{place}: {made.severity} {rule}: {made.message}", width, "", "    ")
    start = f"{place}: {made.severity} {rule}: "
    if rows[0].startswith(start):
        rows[0] = head(replace(made, message=rows[0][len(start) :]), colour=colour)
    yield from (f"{row}\n" for row in rows)


def _spot(
    spot: Range, what: str, texts: Mapping[str, str], lines: Mapping[str, LineIndex], width: int | None, *, colour: bool
) -> Iterator[str]:
    yield f"  {coloured(visible(what), 'dim', on=colour)} {visible(spot.where)}\n"
    yield from _excerpt(spot, texts, lines, "cyan", width, colour=colour)


def _excerpt(spot: Range, texts: Texts, lines: Lines, mark: str, width: int | None, *, colour: bool) -> Iterator[str]:
    """The lines a range is in with carets under it."""
    if spot.path not in texts or spot.start == spot.end:
        return
    text, index = texts[spot.path], lines[spot.path]
    last = spot.finish.line - (spot.finish.column == 1 and spot.finish.line > spot.begin.line)
    numbers = range(spot.begin.line, min(last, spot.begin.line + LINES - 1) + 1)
    gutter = len(str(numbers[-1]))
    for number in numbers:
        span = index.line(number)
        line = text[span.start : span.end].rstrip("\r\n")
        start = max(0, spot.start - span.start)
        end = max(start + 1, min(len(line), spot.end - span.start))
        room = WIDTH + len("… ") * 2 if width is None else max(LEAST, width - gutter - len("   | "))
        shown, at = _window(line, start, end, min(WIDTH, room - len("… ") * 2))
        bar = coloured(f"{number:{gutter}} |", "dim", on=colour)
        for row, carets in marked(shown, Span(at, at + end - start), room):
            yield f"  {bar} {row}\n"
            bar = f"{' ' * gutter} {coloured('|', 'dim', on=colour)}"
            blank = len(carets) - len(carets.lstrip())
            if carets:
                yield f"  {bar} {carets[:blank]}{coloured(carets[blank:], mark, on=colour)}\n"
    if last > numbers[-1]:
        yield f"  {' ' * gutter} {coloured(f'| … to line {last}', 'dim', on=colour)}\n"


def _window(line: str, start: int, end: int, width: int) -> tuple[str, int]:
    """What is shown of a line, and where the marked words begin in it."""
    left, cut = 0, ""
    if end > width * 2 // 3 and start > width // 3:
        left, cut = start - width // 3, "… "
        while left < start and not line[left - 1].isspace():
            left += 1
    right = min(len(line), max(left + width, min(end, left + MARKED * width)))
    while end < right < len(line) and not line[right].isspace():
        right -= 1
    return cut + line[left:right] + (" …" if right < len(line) else ""), len(cut) + start - left


def _words(diff: Diff, *, colour: bool) -> str:
    """The difference as words: [-what the other side has-] {+what is here+}, what is equal cut short."""
    parts = []
    for number, (kind, words) in enumerate(diff):
        text = visible(" ".join(words.split()))
        if kind == "delete":
            parts.append(coloured(text if colour else f"[-{text}-]", "red", on=colour))
        elif kind == "insert":
            parts.append(coloured(text if colour else f"{{+{text}+}}", "green", on=colour))
        else:
            parts.append(_cut(text, first=number == 0, last=number == len(diff) - 1))
    return " ".join(filter(None, parts))


def _cut(text: str, *, first: bool, last: bool) -> str:
    words = text.split(" ")
    if first:
        return text if len(words) <= SAME else "… " + " ".join(words[-SAME:])
    if last:
        return text if len(words) <= SAME else " ".join(words[:SAME]) + " …"
    return text if len(words) <= 2 * SAME else " ".join([*words[:SAME], "…", *words[-SAME:]])
