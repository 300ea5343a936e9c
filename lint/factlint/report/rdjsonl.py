"""Reviewdog Diagnostic Format, one JSON object a finding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from factlint.finding import Finding, Range, Report, Severity
from factlint.report.order import abouts, shown, sides
from factlint.report.style import visible
from factlint.text import LineIndex, Place

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


SOURCE = {"name": "factlint", "url": "https://github.com/factlint/factlint"}
"""Who says so."""


def render(report: Report) -> Iterator[str]:
    """The findings that are shown. The format counts columns in bytes of UTF-8."""
    for made in diagnostics(report):
        yield json.dumps(made, ensure_ascii=False) + "\n"


def diagnostics(report: Report) -> Iterator[dict[str, Any]]:
    """A diagnostic for each finding that is shown."""
    bytes_of = _Bytes(report.texts)
    pages = {code: about.page for code, about in abouts(report).items()}
    for made in shown(report):
        yield _diagnostic(made, bytes_of, pages.get(made.code))


class _Bytes:
    """Places of files in bytes."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._lines: dict[str, LineIndex] = {}

    def position(self, path: str, place: Place) -> dict[str, int]:
        text = self._texts.get(path)
        if text is None:
            return {"line": place.line, "column": place.column}
        if path not in self._lines:
            self._lines[path] = LineIndex(text)
        start = self._lines[path].line(place.line).start
        before = text[start : start + place.column - 1]
        return {"line": place.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}

    def place(self, path: str, offset: int) -> Place:
        return self._lines.setdefault(path, LineIndex(self._texts[path])).place(offset)


def _diagnostic(made: Finding, bytes_of: _Bytes, page: str | None) -> dict[str, Any]:
    code = {"value": made.code, "url": page} if page else {"value": made.code}
    result: dict[str, Any] = {
        "message": visible(made.message),
        "location": _location(made.range, bytes_of),
        "severity": _SEVERITIES[made.severity],
        "source": SOURCE,
        "code": code,
    }
    related = [{"message": visible(what), "location": _location(place, bytes_of)} for place, what in sides(made)]
    if related:
        result["related_locations"] = related
    if made.fix is not None and len(made.fix.edits) == 1:
        (edit,) = made.fix.edits
        ends = [bytes_of.position(made.path, bytes_of.place(made.path, at)) for at in (edit.span.start, edit.span.end)]
        result["suggestions"] = [{"range": {"start": ends[0], "end": ends[1]}, "text": edit.text}]
    return result


def _location(place: Range, bytes_of: _Bytes) -> dict[str, Any]:
    ends = {"start": bytes_of.position(place.path, place.begin), "end": bytes_of.position(place.path, place.finish)}
    return {"path": visible(place.path), "range": ends}
