"""JUnit XML: a suite for each story, a failed case for each error and warning."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from factlint.finding import Finding, Report, Severity
from factlint.report.order import shown, sides
from factlint.report.style import visible


def render(report: Report) -> Iterator[str]:
    """Stories without findings pass; what is merely noted passes too, with its words as output."""
    found = {path: list(group) for path, group in groupby(sorted(shown(report), key=lambda made: made.path), key=lambda made: made.path)}
    paths = list(dict.fromkeys((*report.paths, *found)))
    cases = sum(len(found.get(path, ())) or 1 for path in paths)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="factlint" tests="{cases}" failures="{_failures(shown(report))}">\n'
    for path in paths:
        yield from _suite(path, found.get(path, []))
    yield "</testsuites>\n"


def _suite(path: str, findings: list[Finding]) -> Iterator[str]:
    yield f'  <testsuite name={_value(path)} tests="{len(findings) or 1}" failures="{_failures(findings)}">\n'
    if not findings:
        yield f'    <testcase name="no findings" classname={_value(path)}/>\n'
    for made in findings:
        where = f"{made.path}:{made.range.begin.line}:{made.range.begin.column}"
        name = f"{made.code} {made.rule} {made.range.begin.line}:{made.range.begin.column}"
        yield f'    <testcase name={_value(name)} classname={_value(path)} file={_value(path)} line="{made.range.begin.line}">\n'
        text = "\n".join([f"{where}: {made.message}", *(_side(made))])
        if made.severity >= Severity.WARNING:
            yield f'      <failure type="{made.severity}" message={_value(made.message)}>{_text(text)}</failure>\n'
        else:
            yield f"      <system-out>{_text(text)}</system-out>\n"
        yield "    </testcase>\n"
    yield "  </testsuite>\n"


def _side(made: Finding) -> Iterator[str]:
    for place, what in sides(made):
        yield f"{what}: {place.where}: {' '.join(place.text.split())}"


def _failures(findings: list[Finding]) -> int:
    return sum(made.severity >= Severity.WARNING for made in findings)


def _value(text: str) -> str:
    return quoteattr(_clean(text))


def _text(text: str) -> str:
    return escape("\n".join(map(_clean, text.splitlines())))


def _clean(text: str) -> str:
    # XML has no way to write U+FFFE and U+FFFF.
    return visible(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
