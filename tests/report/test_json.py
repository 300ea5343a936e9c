"""The report as JSON: every key always there, offsets and places of one text."""

from __future__ import annotations

import json

from factlint import __version__, formats
from factlint.finding import Edit, Finding, Fix, Range, Report, Severity
from factlint.report import json as whole
from factlint.report import jsonl
from factlint.text import Span

STORY = formats.read("a.md", "One.\n\nTwo “three” four.\n".encode())
TAPE = formats.read("tape.txt", b"three\n")
FOUND = Finding(
    "Q001",
    "quote-altered",
    Severity.ERROR,
    "differs",
    Range.of(STORY, Span(11, 16)),
    places=(Range.of(STORY, Span(0, 3)),),
    evidence=(Range.of(TAPE, Span(0, 5), "source"),),
    diff=(("equal", "three"), ("insert", "four")),
    fix=Fix((Edit(Span(0, 1), "o"),), safe=True),
    fingerprint="0123456789abcdef",
    label="addition",
)
PLACE = {"path": "a.md", "line": 1, "column": 1, "end_line": 1, "end_column": 4, "start": 0, "end": 3, "text": "One", "locator": None}
VALUES = {
    "code": "Q001",
    "rule": "quote-altered",
    "severity": "error",
    "message": "differs",
    "path": "a.md",
    "line": 3,
    "column": 6,
    "end_line": 3,
    "end_column": 11,
    "start": 11,
    "end": 16,
    "text": "three",
    "locator": None,
    "places": [PLACE],
    "evidence": [
        {
            "path": "tape.txt",
            "line": 1,
            "column": 1,
            "end_line": 1,
            "end_column": 6,
            "start": 0,
            "end": 5,
            "text": "three",
            "locator": None,
            "note": "source",
        }
    ],
    "diff": [["equal", "three"], ["insert", "four"]],
    "fix": {"safe": True, "edits": [{"start": 0, "end": 1, "text": "o"}]},
    "fingerprint": "0123456789abcdef",
    "suppressed": False,
    "label": "addition",
    "rank": 0,
}


def test_a_report_with_all_that_a_finding_may_have() -> None:
    assert json.loads("".join(whole.render(Report((FOUND,), 2, ("a note",))))) == {
        "version": 1,
        "tool": {"name": "factlint", "version": __version__},
        "summary": {"files": 2, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 0, "older": 0},
        "notices": ["a note"],
        "findings": [VALUES],
    }


def test_lines_hold_the_same_findings() -> None:
    assert [json.loads(line) for line in jsonl.render(Report((FOUND, FOUND), 1))] == [VALUES, VALUES]
    assert list(jsonl.render(Report((), 1))) == []
