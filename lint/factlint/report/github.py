"""Workflow commands: each finding an annotation of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Finding, Report, Severity
from factlint.report.order import worst_first
from factlint.report.style import summary, visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

_LINE_BREAK = lazy.regex("%(?=0[AaDd])")

SHOWN = 10
"""Annotations of each kind that a step shows."""


def render(report: Report, *, quiet: bool = False) -> Iterator[str]:
    """Up to ten commands of each kind, those on changed lines and the most severe first; then the rest and a summary for the log.

    Where there are more than ten of a kind, the tenth says how many are left: a step shows no more.
    """
    left: list[Finding] = []
    for severity, command in _COMMANDS.items():
        made = [one for one in worst_first(report) if one.severity is severity]
        room = SHOWN if len(made) <= SHOWN else SHOWN - 1
        yield from (_command(one) + "\n" for one in made[:room])
        if len(made) > room:
            yield f"::{command} title=factlint::{len(made) - room} more in the summary of this job and in its log\n"
            left += made[room:]
    for one in left:
        yield f"{_log(one)}\n"
    if quiet:
        return
    room = SHOWN - report.count(Severity.INFO)
    for number, notice in enumerate(report.notices):
        yield f"::notice title=factlint::{_message(notice)}\n" if number < room else f"factlint: note: {_logged(notice)}\n"
    yield f"factlint: {summary(report)}\n"


def _command(made: Finding) -> str:
    begin, finish = made.range.begin, made.range.finish
    places = {"file": made.path, "line": str(begin.line), "endLine": str(finish.line)}
    if finish.line == begin.line:  # columns are taken only within one line
        places |= {"col": str(begin.column), "endColumn": str(finish.column)}
    places["title"] = f"{made.code} {made.rule}"
    properties = ",".join(f"{key}={_property(value)}" for key, value in places.items())
    return f"::{_COMMANDS[made.severity]} {properties}::{_message(made.message)}"


def _log(made: Finding) -> str:
    place = f"{_logged(made.path)}:{made.range.begin.line}:{made.range.begin.column}"
    return f"factlint: {place}: {made.severity} {made.code} {made.rule}: {_logged(made.message)}"


def _logged(text: str) -> str:
    """The text as a line of the log has it: no command, and no escaped line break either, which some readers of logs undo."""
    return _LINE_BREAK.sub("%25", visible(text))


def _message(text: str) -> str:
    """The text with what could end the command or begin another one escaped; the words of a story may try."""
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    """A property, exact to the character: a path has to be found again."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C")
    return visible(escaped)
