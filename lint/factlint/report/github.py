"""Workflow commands: each finding an annotation of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Finding, Report, Severity
from factlint.report.style import summary, visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

SHOWN = 10
"""Annotations of each kind that a step shows."""


def render(report: Report, *, quiet: bool = False) -> Iterator[str]:
    """A command a finding that nobody allowed, then a summary for the log."""
    told = [made for made in report.findings if made.shown]
    for made in told:
        yield _command(made) + "\n"
    if quiet:
        return
    for notice in report.notices:
        yield f"::notice title=factlint::{_message(notice)}\n"
    most = max((report.count(severity) for severity in _COMMANDS), default=0)
    more = f"; the page shows the first {SHOWN} of each kind, this log all" if most > SHOWN else ""
    yield f"factlint: {summary(report)}{more}\n"


def _command(made: Finding) -> str:
    begin, finish = made.range.begin, made.range.finish
    places = {"file": made.path, "line": str(begin.line), "endLine": str(finish.line)}
    if finish.line == begin.line:  # columns are taken only within one line
        places |= {"col": str(begin.column), "endColumn": str(finish.column)}
    places["title"] = f"{made.code} {made.rule}"
    properties = ",".join(f"{key}={_property(value)}" for key, value in places.items())
    return f"::{_COMMANDS[made.severity]} {properties}::{_message(made.message)}"


def _message(text: str) -> str:
    """The text with what could end the command or begin another one escaped; the words of a story may try."""
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
