"""The report as JSON, whole or a finding a line, and a finding as plain values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from factlint import __version__
from factlint.finding import Finding, Fix, Range, Report, Severity


def render(report: Report) -> Iterator[str]:
    """One JSON object with everything."""
    yield json.dumps(values(report), ensure_ascii=False, indent=1) + "\n"


def values(report: Report) -> dict[str, Any]:
    """The report as docs/json.md describes it: every key is always there, null or [] where it holds nothing."""
    return {
        "version": 1,
        "tool": {"name": "factlint", "version": __version__},
        "summary": {
            "files": report.files,
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
            "infos": report.count(Severity.INFO),
            "suppressed": sum(made.suppressed for made in report.findings),
            "older": sum(made.older for made in report.findings),
        },
        "notices": list(report.notices),
        "findings": [finding(made) for made in report.findings if not made.older],
    }


def finding(made: Finding) -> dict[str, Any]:
    """A finding as plain values."""
    return {
        "code": made.code,
        "rule": made.rule,
        "severity": str(made.severity),
        "message": made.message,
        **_range(made.range),
        "places": [_range(place) for place in made.places],
        "evidence": [_range(spot) | {"note": spot.note} for spot in made.evidence],
        "diff": None if made.diff is None else [list(part) for part in made.diff],
        "fix": None if made.fix is None else _fix(made.fix),
        "fingerprint": made.fingerprint,
        "suppressed": made.suppressed,
        "label": made.label,
        "rank": made.rank,
    }


def _range(place: Range) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.begin.line,
        "column": place.begin.column,
        "end_line": place.finish.line,
        "end_column": place.finish.column,
        "start": place.start,
        "end": place.end,
        "text": place.text,
        "locator": None if place.locator is None else {place.locator.kind: place.locator.value},
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"safe": fix.safe, "edits": [{"start": e.span.start, "end": e.span.end, "text": e.text} for e in fix.edits]}
