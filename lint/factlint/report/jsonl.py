"""The report as JSON lines: one finding a line, notices and summary left out."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.finding import Report
from factlint.report.json import finding


def render(report: Report) -> Iterator[str]:
    """A finding a line."""
    for made in report.findings:
        if not made.older:
            yield json.dumps(finding(made), ensure_ascii=False) + "\n"
