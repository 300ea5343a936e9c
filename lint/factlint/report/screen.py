"""For an editor at a terminal: stories and findings worst first, message before place, both sides under one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from factlint.finding import Diff, Finding, Range, Report, Severity
from factlint.report.order import abouts, shown
from factlint.report.style import COLOURS, coloured, count, summary, visible
from factlint.report.wrap import NARROWEST, marked, wrapped
from factlint.text import LineIndex, Span

WIDE = 100
"""Rows are not wider, however wide the terminal is."""

ROWS = 4
"""Rows shown of an excerpt."""

_LABELS = {Severity.ERROR: "FIX", Severity.WARNING: "CHECK", Severity.INFO: "NOTE"}
_INDENT = "       "
_SIDE = 10
"""Cells for the word that says what a side is."""

Texts = Mapping[str, str]


def render(report: Report, *, colour: bool = False, quiet: bool = False, width: int = 80) -> Iterator[str]:
    """The findings that are shown; then what was verified, what was not compared and why, and the summary."""
    width = max(NARROWEST, min(width, WIDE))
    advice = {code: about.advice for code, about in abouts(report).items()}
    lines = {path: LineIndex(text) for path, text in report.texts.items()}
    for path, findings in _stories(report):
        yield from _heading(path, findings, width, colour=colour)
        for made in findings:
            yield from _finding(made, report.texts, lines, advice.get(made.code, ""), width, colour=colour)
        yield "\n"
    if not quiet:
        yield from _ending(report, width, colour=colour)


def _stories(report: Report) -> list[tuple[str, list[Finding]]]:
    groups = groupby(sorted(shown(report), key=lambda made: made.path), key=lambda made: made.path)
    stories = [(path, sorted(group, key=lambda made: (-made.severity, -made.rank, made.order))) for path, group in groups]
    return sorted(stories, key=lambda story: (_weight(story[1]), story[0]))


def _weight(findings: Sequence[Finding]) -> tuple[int, int]:
    """Less for a story with worse findings, then with more of them."""
    worst = findings[0].severity
    return -worst, -sum(made.severity is worst for made in findings)


def _heading(path: str, findings: Sequence[Finding], width: int, *, colour: bool) -> Iterator[str]:
    numbers = [(sum(made.severity is severity for made in findings), word) for severity, word in _LABELS.items()]
    said = ", ".join(f"{number} {word.lower()}" for number, word in numbers if number)
    for row in wrapped(f"{path}  ({said})", width):
        yield coloured(row, "bold", on=colour) + "\n"
    yield "\n"


def _finding(made: Finding, texts: Texts, lines: Mapping[str, LineIndex], advice: str, width: int, *, colour: bool) -> Iterator[str]:
    label = _LABELS[made.severity]
    head = f"{label:5}  "
    place = f"  (line {made.range.begin.line}, {made.code})"
    rows = wrapped(f"{made.message}{place}", width, head, _INDENT)
    yield coloured(label, f"bold {COLOURS[made.severity]}", on=colour) + rows[0][len(label) :] + "\n"
    yield from (row + "\n" for row in rows[1:])
    if made.diff:
        yield from _compared(made, width, colour=colour)
    else:
        yield from _excerpt("story", made.range, texts, lines, width, COLOURS[made.severity], colour=colour)
        for spot in made.evidence[:2]:
            yield from _excerpt(_side(spot), spot, texts, lines, width, "cyan", colour=colour)
            yield from _where(spot, width, colour=colour)
    for place_ in made.places[:2]:
        yield from _where(place_, width, colour=colour)
    if advice:
        yield from (row + "\n" for row in wrapped(advice, width, f"{_INDENT}→ ", f"{_INDENT}  "))
    yield "\n"


def _place(spot: Range) -> str:
    if spot.extracted and spot.locator is not None:
        return spot.where
    return f"{spot.path}, line {spot.begin.line}{spot.locator or ''}"


def _side(spot: Range) -> str:
    note = visible(spot.note)
    return note if 0 < len(note) < _SIDE else "source"


def _compared(made: Finding, width: int, *, colour: bool) -> Iterator[str]:
    """The words of the story and of the other side, what each has alone in marks: {+here+} and [-there-]."""
    assert made.diff is not None
    yield from _words("story", made.diff, "insert", "{+", "+}", width, COLOURS[made.severity], colour=colour)
    other = _side(made.evidence[0]) if made.evidence else "source"
    yield from _words(other, made.diff, "delete", "[-", "-]", width, "cyan", colour=colour)
    for spot in made.evidence[:2]:
        yield from _where(spot, width, colour=colour)


def _words(side: str, diff: Diff, kind: str, opening: str, closing: str, width: int, mark: str, *, colour: bool) -> Iterator[str]:
    parts = []
    for number, (what, words) in enumerate(diff):
        text = " ".join(visible(words).split())
        if what == kind and text:
            parts.append(f"{opening}{text}{closing}")
        elif what == "equal":
            parts.append(_cut(text, first=number == 0, last=number == len(diff) - 1))
    line = " ".join(filter(None, parts))
    inside = False
    for row in wrapped(line, width, f"{_INDENT}{side:{_SIDE}}", _INDENT + " " * _SIDE):
        painted, inside = _painted(row, opening, closing, mark, inside, colour=colour)
        yield painted + "\n"


def _painted(row: str, opening: str, closing: str, mark: str, inside: bool, *, colour: bool) -> tuple[str, bool]:
    """A row with what is between the marks coloured; what began on the row before goes on."""
    if not colour:
        return row, inside
    pieces = []
    at = len(row) - len(row.lstrip()) if inside else 0
    pieces.append(row[:at])
    while at < len(row):
        if inside:
            end = row.find(closing, at)
            stop = len(row) if end < 0 else end + len(closing)
            pieces.append(coloured(row[at:stop], mark, on=True))
            inside = end < 0
        else:
            start = row.find(opening, at)
            stop = len(row) if start < 0 else start
            pieces.append(row[at:stop])
            inside = start >= 0
        at = stop
    return "".join(pieces), inside


def _cut(text: str, *, first: bool, last: bool) -> str:
    """Words that both sides have, cut to those next to a difference."""
    words = text.split(" ")
    most = 12
    if first and len(words) > most:
        return "… " + " ".join(words[-most:])
    if last and len(words) > most:
        return " ".join(words[:most]) + " …"
    if not first and not last and len(words) > 2 * most:
        return " ".join([*words[:most], "…", *words[-most:]])
    return text


def _excerpt(side: str, spot: Range, texts: Texts, lines: Mapping[str, LineIndex], width: int, mark: str, *, colour: bool) -> Iterator[str]:
    """The rows around the words of a place, carets under them."""
    if spot.path not in texts or spot.start == spot.end:
        return
    text = texts[spot.path]
    room = width - len(_INDENT) - _SIDE
    first, last = lines[spot.path].line(spot.begin.line), lines[spot.path].line(spot.finish.line)
    start, end = max(first.start, spot.start - room), min(last.end, spot.end + room)
    while first.start < start < spot.start and not text[start - 1].isspace():
        start += 1
    while spot.end < end < last.end and not text[end].isspace():
        end -= 1
    before = "… " if text[first.start : start].strip() else ""
    after = " …" if text[end : last.end].strip() else ""
    whole = before + text[start:end].rstrip() + after
    at = len(before) + spot.start - start
    head = f"{_INDENT}{side:{_SIDE}}"
    for number, (row, carets) in enumerate(marked(whole, Span(at, at + spot.end - spot.start), room)):
        if number == ROWS:
            yield f"{' ' * len(head)}…\n"
            return
        yield (head if number == 0 else " " * len(head)) + row + "\n"
        if carets:
            yield " " * len(head) + coloured(carets, mark, on=colour) + "\n"


def _where(spot: Range, width: int, *, colour: bool) -> Iterator[str]:
    indent = _INDENT + " " * _SIDE
    for row in wrapped(_place(spot), width, indent, indent):
        yield " " * len(indent) + coloured(row[len(indent) :], "dim", on=colour) + "\n"


def _ending(report: Report, width: int, *, colour: bool) -> Iterator[str]:
    for title, texts in (("Compared", report.verified), ("Not checked, or to know", report.notices)):
        if texts:
            yield coloured(title, "bold", on=colour) + "\n"
            for text in texts:
                yield from (row + "\n" for row in wrapped(text, width, "  - ", "    "))
            yield "\n"
    for row in wrapped(summary(report) + _clean(report), width):
        yield row + "\n"


def _clean(report: Report) -> str:
    found = {made.path for made in shown(report)}
    clean = sum(path not in found for path in report.paths)
    return f"; {count(clean, 'story').replace('storys', 'stories')} without findings" if clean and found else ""
