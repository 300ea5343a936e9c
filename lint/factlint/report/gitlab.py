"""GitLab Code Quality: a JSON array, shown in merge requests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from factlint.finding import Finding, Report, Severity
from factlint.report.order import numbered, shown
from factlint.report.style import visible

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> Iterator[str]:
    """The findings that are shown; paths are those of the repository when factlint runs at its top."""
    yield json.dumps([_issue(made, number) for made, number in numbered(shown(report))], ensure_ascii=False, indent=1) + "\n"


def _issue(made: Finding, number: int) -> dict[str, Any]:
    path = made.path.removeprefix("./")
    # GitLab takes two issues with the same fingerprint for one.
    words = "\0".join((path, made.code, made.fingerprint, str(number)))
    return {
        "type": "issue",
        "check_name": f"{made.code} {made.rule}",
        "description": f"{made.code} {made.rule}: {visible(made.message)}",
        "categories": ["Style"],
        "severity": _SEVERITIES[made.severity],
        "fingerprint": hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest(),
        "location": {"path": path, "lines": {"begin": made.range.begin.line, "end": made.range.finish.line}},
    }
