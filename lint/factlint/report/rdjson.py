"""Reviewdog Diagnostic Format, one JSON object for the whole run."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.finding import Report
from factlint.report.rdjsonl import SOURCE, diagnostics


def render(report: Report) -> Iterator[str]:
    """The findings that are shown. The format counts columns in bytes of UTF-8."""
    yield json.dumps({"source": SOURCE, "diagnostics": list(diagnostics(report))}, ensure_ascii=False) + "\n"
