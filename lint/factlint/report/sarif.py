"""SARIF 2.1.0 (OASIS), for GitHub code scanning, Azure DevOps and editors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from factlint import __version__
from factlint.finding import About, Edit, Finding, Range, Report, Severity
from factlint.report.order import abouts, numbered, sides
from factlint.report.style import visible

_LEVELS = {Severity.OFF: "none", Severity.INFO: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}


def render(report: Report) -> Iterator[str]:
    """One run; what is allowed or older is in it, marked, so that alerts are not closed and opened again."""
    known = {made.code: abouts(report).get(made.code) or About(made.code, made.rule, made.severity, "") for made in report.findings}
    codes = sorted(known)
    compared = any(made.older for made in report.findings)
    results = [_result(made, number, codes, compared=compared) for made, number in numbered(report.findings)]
    driver = {
        "name": "factlint",
        "version": __version__,
        "informationUri": "https://github.com/factlint/factlint",
        "rules": [_rule(known[code]) for code in codes],
    }
    notices = [{"level": "note", "message": {"text": visible(notice)}} for notice in report.notices]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder in which factlint ran."}}},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notices}],
        "results": results,
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    yield json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(about: About) -> dict[str, Any]:
    why = " ".join(about.why.split())
    return {
        "id": about.code,
        "name": "".join(word.capitalize() for word in about.id.split("-")),
        "shortDescription": {"text": about.id.replace("-", " ")},
        "fullDescription": {"text": why or about.id},
        "help": {"text": f"{why} 'factlint explain {about.code}' shows examples.".strip()},
        "helpUri": about.page,
        "defaultConfiguration": {"level": _LEVELS[about.severity]},
        "properties": {"tags": ["factlint", about.id], "precision": "high"},
    }


def _result(made: Finding, number: int, codes: list[str], *, compared: bool) -> dict[str, Any]:
    mark = f"{made.fingerprint or '0' * 16}:{number}"
    result: dict[str, Any] = {
        "ruleId": made.code,
        "ruleIndex": codes.index(made.code),
        "level": _LEVELS[made.severity],
        "message": {"text": visible(made.message) or made.rule},
        "locations": [{"physicalLocation": _physical(made.range)}],
        "partialFingerprints": {"primaryLocationLineHash": mark, "factlint/v1": mark},
    }
    related = [
        {"id": at, "physicalLocation": _physical(place), "message": {"text": visible(what)}}
        for at, (place, what) in enumerate(sides(made), 1)
    ]
    if related:
        result["relatedLocations"] = related
    if compared:
        result["baselineState"] = "unchanged" if made.older else "new"
    kinds = [kind for kind, on in (("inSource", made.suppressed), ("external", made.older)) if on]
    if kinds:
        result["suppressions"] = [{"kind": kind} for kind in kinds]
    if made.fix is not None:
        changes = [{"artifactLocation": _artifact(made.path), "replacements": [_replacement(edit) for edit in made.fix.edits]}]
        result["fixes"] = [{"description": {"text": "What the rule proposes."}, "artifactChanges": changes}]
    return result


def _physical(place: Range) -> dict[str, Any]:
    region = {
        "startLine": place.begin.line,
        "startColumn": place.begin.column,
        "endLine": place.finish.line,
        "endColumn": place.finish.column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
    }
    if place.text:
        region["snippet"] = {"text": visible(place.text)}  # type: ignore[assignment]
    return {"artifactLocation": _artifact(place.path), "region": region}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path.removeprefix("./"), safe="/", errors="surrogatepass"), "uriBaseId": "SRCROOT"}


def _replacement(edit: Edit) -> dict[str, Any]:
    region = {"charOffset": edit.span.start, "charLength": len(edit.span)}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}
