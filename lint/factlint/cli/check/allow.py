"""`check --add-allow REASON`: directives for all that is found, written into the stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factlint import formats
from factlint.cli.check.edits import Fixed, editable, edited
from factlint.cli.screen import UsageError
from factlint.finding import Edit, Finding, Report
from factlint.report.style import count
from factlint.suppress.adding import covered, directive_edits


def add_directives(report: Report, reason: str) -> tuple[list[str], tuple[Finding, ...]]:
    """What was written, and the findings with those that are allowed now. Raises UsageError."""
    why = " ".join(reason.split())
    if not why or "-->" in why or "--!>" in why:
        raise UsageError("--add-allow: the reason should be words, without '-->'")
    by_path: dict[str, list[Finding]] = {}
    for made in report.findings:
        if made.shown:
            by_path.setdefault(made.path, []).append(made)
    notices: list[str] = []
    allowed: set[int] = set()
    for path, findings in by_path.items():
        said, done = _one(path, findings, why)
        notices.append(said)
        allowed.update(map(id, done))
    return notices, tuple(replace(made, suppressed=True) if id(made) in allowed else made for made in report.findings)


def _one(path: str, findings: Sequence[Finding], why: str) -> tuple[str, list[Finding]]:
    try:
        file = editable(path)
    except Fixed as problem:
        return f"{problem}; no directive was added", []
    document = file.document
    able = [made for made in findings if made.range.text == document.text[made.range.start : made.range.end]]
    for _ in range(2):
        edits = directive_edits(document, able, why)
        text = edited(document.text, edits)
        done = list(covered(formats.read(path, text.encode("utf-8")), able, _moved(able, edits)))
        if len(done) == len(able):
            break
        able = done
    else:
        return f"{path}: no directive was added; write it by hand", []
    if edits:
        file.write(text)
    left = len(findings) - len(able)
    rest = f"; {left} need one written by hand" if left else ""
    return f"{path}: {count(len(edits), 'directive')} added{rest}", able


def _moved(findings: Sequence[Finding], edits: Sequence[Edit]) -> dict[int, int]:
    """The start of each finding → where it is after the edits."""
    return {
        made.range.start: made.range.start + sum(len(edit.text) for edit in edits if edit.span.start <= made.range.start)
        for made in findings
    }
