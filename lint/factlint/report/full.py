"""A finding with its lines, carets under its words, the other side and the words that differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.cells import cell_len

from factlint.finding import Diff, Finding, Range, Report
from factlint.report.style import COLOURS, coloured, ending, head, visible
from factlint.text import LineIndex

WIDTH = 110
"""Characters of a line that are shown; a paragraph is one line, and may be long."""

LINES = 3
"""Lines shown of a finding that runs over several."""

SAME = 6
"""Words shown on each side of a difference."""


def render(report: Report, *, colour: bool = False, quiet: bool = False) -> Iterator[str]:
    """The findings that nobody allowed, each with what a reader needs to decide it."""
    lines = {path: LineIndex(text) for path, text in report.texts.items()}
    for made in report.findings:
        if made.shown:
            yield from _finding(made, report.texts, lines, colour=colour)
            yield "\n"
    yield from ending(report, colour=colour, quiet=quiet)


def _finding(made: Finding, texts: Mapping[str, str], lines: Mapping[str, LineIndex], *, colour: bool) -> Iterator[str]:
    yield head(made, colour=colour) + "\n"
    yield from _excerpt(made.range, texts, lines, COLOURS[made.severity], colour=colour)
    for place in made.places:
        yield from _spot(place, "also", texts, lines, colour=colour)
    for spot in made.evidence:
        yield from _spot(spot, spot.note or "against", texts, lines, colour=colour)
    if made.diff:
        yield "  " + _words(made.diff, colour=colour) + "\n"


def _spot(spot: Range, what: str, texts: Mapping[str, str], lines: Mapping[str, LineIndex], *, colour: bool) -> Iterator[str]:
    yield f"  {coloured(visible(what), 'dim', on=colour)} {visible(spot.path)}:{spot.begin.line}:{spot.begin.column}\n"
    yield from _excerpt(spot, texts, lines, "cyan", colour=colour)


def _excerpt(spot: Range, texts: Mapping[str, str], lines: Mapping[str, LineIndex], mark: str, *, colour: bool) -> Iterator[str]:
    """The lines a range stands in with carets under it."""
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
        shown, before, carets = _window(line, start, end)
        bar = coloured(f"{number:{gutter}} |", "dim", on=colour)
        yield f"  {bar} {shown}\n"
        yield f"  {' ' * gutter} {coloured('|', 'dim', on=colour)} {' ' * before}{coloured('^' * carets, mark, on=colour)}\n"
    if last > numbers[-1]:
        yield f"  {' ' * gutter} {coloured(f'| … to line {last}', 'dim', on=colour)}\n"


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """What is shown of a line, the cells before the marked words, and the cells under them: wide letters take two."""
    left, cut = 0, ""
    if end > WIDTH * 2 // 3 and start > WIDTH // 3:
        left, cut = start - WIDTH // 3, "… "
        while left < start and not line[left - 1].isspace():
            left += 1
    right = min(len(line), left + WIDTH)
    while end < right < len(line) and not line[right].isspace():
        right -= 1
    shown = cut + visible(line[left:right]) + (" …" if right < len(line) else "")
    before = cell_len(cut + visible(line[left:start]))
    return shown, before, max(1, cell_len(visible(line[start : min(end, right)])))


def _words(diff: Diff, *, colour: bool) -> str:
    """The difference as words: [-what the other side has-] {+what stands here+}, what is equal cut short."""
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
