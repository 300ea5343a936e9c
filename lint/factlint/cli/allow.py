"""`check --add-allow REASON`: directives for all that is found, written into the stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factlint import formats
from factlint.cli import screen
from factlint.cli.screen import UsageError
from factlint.config.articles import STDIN
from factlint.finding import Edit, Finding, Report
from factlint.formats.decode import load
from factlint.suppress.adding import covered, directive_edits, edited


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
    if path == STDIN:
        return "standard input cannot be written to; no directive was added", []
    try:
        data = load(path)
        document = formats.read(path, data)
    except formats.Unreadable:
        return f"{path}: cannot be read; no directive was added", []
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    if mark + document.text.encode("utf-8", "surrogatepass") != data:
        return f"{path}: is not UTF-8; no directive was added", []
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
        screen.write_file(path, text, mark)
    left = len(findings) - len(able)
    rest = f"; {left} need one written by hand" if left else ""
    return f"{path}: {len(edits)} directives added{rest}", able


def _moved(findings: Sequence[Finding], edits: Sequence[Edit]) -> dict[int, int]:
    """The start of each finding → where it is after the edits."""
    return {
        made.range.start: made.range.start + sum(len(edit.text) for edit in edits if edit.span.start <= made.range.start)
        for made in findings
    }
