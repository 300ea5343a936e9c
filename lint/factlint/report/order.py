"""What reports for machines share: the order of findings, numbers for those that are alike, pages of rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.finding import About, Finding, Range, Report


def shown(report: Report) -> list[Finding]:
    """The findings that are neither allowed nor older, in order of the files."""
    return [made for made in report.findings if made.shown]


def worst_first(report: Report) -> list[Finding]:
    """Those on changed lines first, then by rank, then in order of the files."""
    return sorted(shown(report), key=lambda made: (not on_changed_line(report, made), -made.severity, -made.rank))


def on_changed_line(report: Report, made: Finding) -> bool:
    lines = range(made.range.begin.line, made.range.finish.line + 1)
    return any(lines.start < part.stop and part.start < lines.stop for part in report.changed.get(made.path, ()))


def numbered(findings: Iterable[Finding]) -> Iterator[tuple[Finding, int]]:
    """Each finding with its number, from 1, among those of its file with the same fingerprint."""
    counts: dict[tuple[str, str, str], int] = {}
    for made in findings:
        key = (made.path, made.code, made.fingerprint)
        counts[key] = counts.get(key, 0) + 1
        yield made, counts[key]


def sides(made: Finding) -> list[tuple[Range, str]]:
    """The other places of a finding and what disagrees with it, each with what it is."""
    return [*((place, "also here") for place in made.places), *((spot, spot.note or "against") for spot in made.evidence)]


def abouts(report: Report) -> dict[str, About]:
    return {about.code: about for about in report.rules}
