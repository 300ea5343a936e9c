"""One line a finding, grouped by file, and a summary."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.finding import Report
from factlint.report.style import ending, head


def render(report: Report, *, colour: bool = False, quiet: bool = False) -> Iterator[str]:
    """The findings that nobody allowed; a blank line between files."""
    said = [made for made in report.findings if made.shown]
    for number, (_, group) in enumerate(groupby(said, key=lambda made: made.path)):
        if number:
            yield "\n"
        for made in group:
            yield head(made, colour=colour) + "\n"
    if said and not quiet:
        yield "\n"
    yield from ending(report, colour=colour, quiet=quiet)
