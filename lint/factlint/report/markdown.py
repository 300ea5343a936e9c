"""Markdown: tables for a comment or the summary of a workflow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from factlint import lazy
from factlint.finding import Finding, Report
from factlint.report.order import abouts, worst_first
from factlint.report.style import count, summary, visible

MOST = 900_000
"""Bytes; GitHub takes up to 1 MiB for the summary of a step."""

_SPECIAL = lazy.regex(r"([\\`*_{}\[\]<>|~#])")
_CALLS = lazy.regex(r"@(?=\w)|(?<=\w)#(?=\d)|(?:https?|www)(?=[:.])", re.IGNORECASE)


def render(report: Report) -> Iterator[str]:
    """A table for each story, the worst findings first, then the notices; cut where it becomes too long."""
    head = f"### factlint: {summary(report)}\n"
    notices = "".join(f"\n- {_plain(notice)}" for notice in report.notices)
    tail = f"\n#### Notices\n{notices}\n" if notices else ""
    size = len((head + tail).encode())
    yield head
    pages = {code: about.page for code, about in abouts(report).items()}
    left = len(worst_first(report))
    stories = groupby(sorted(worst_first(report), key=lambda made: made.path), key=lambda made: made.path)
    groups = [(path, list(group)) for path, group in stories]
    for path, findings in sorted(groups, key=lambda group: -max(made.severity for made in group[1])):
        for piece in _table(path, findings, pages):
            size += len(piece.encode())
            if size > MOST:
                yield f"\n{count(left, 'more finding')}: the page is full.\n"
                yield tail
                return
            left -= piece.startswith("| ") and not piece.startswith("| line |")
            yield piece
    yield tail


def _table(path: str, findings: list[Finding], pages: dict[str, str]) -> Iterator[str]:
    yield f"\n#### {_plain(path)}\n\n"
    yield "| line | severity | finding | rule |\n|---:|---|---|---|\n"
    for made in findings:
        rule = f"[{made.code}]({pages[made.code]})" if made.code in pages else made.code
        yield f"| {made.range.begin.line}:{made.range.begin.column} | {made.severity} | {_plain(made.message)} | {rule} {made.rule} |\n"


def _plain(text: str) -> str:
    """The text without effect: no markup, no link, and nobody is called by name."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(visible(text).split())).replace("\\<", "&lt;").replace("\\>", "&gt;")
    return _CALLS.sub(lambda found: found[0][0] + "\u200b" + found[0][1:], escaped)
