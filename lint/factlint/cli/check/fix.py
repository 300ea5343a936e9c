"""`check --fix`: safe edits, written into the stories; never inside quotation marks, except the glyphs of marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import unified_diff

from factlint import lazy
from factlint.cli.check.edits import Fixed, editable, edited
from factlint.cli.linting import Asked, Run, run
from factlint.cli.picked import Choice
from factlint.facts import Facts
from factlint.finding import Edit, Finding
from factlint.report.style import count, visible
from factlint.text import Document, Span, fold

_SINGLE_MARKS = lazy.regex(r"(?<!\w)['‘](?=\w).*['’](?!\w)")
"""From the first single mark of a line that may open a quotation to the last that may close one: perhaps the words of others."""

_END = lazy.regex(r"\r\n|\r|\n")

ROUNDS = 5
"""How often a story is read again for edits that overlapped those before."""


def fixed(made: Run, asked: Asked, choice: Choice) -> Run:
    """The run after all safe edits, with what was written. Raises UsageError."""
    notices: dict[str, int] = {}
    refused: list[str] = []
    waiting = _by_path(made.report.findings)
    for _ in range(ROUNDS):
        changed = []
        for path, findings in waiting.items():
            try:
                file = editable(path)
            except Fixed as why:
                refused.append(f"{why}; nothing was fixed")
                continue
            edits = safe_edits(file.document, findings)
            if edits:
                file.write(edited(file.document.text, edits))
                notices[path] = notices.get(path, 0) + len(edits)
                changed.append(path)
        if not changed:
            break
        again = run(replace(asked, peers=False if asked.peers is None else asked.peers), Choice(tuple(changed)))
        waiting = {path: findings for path, findings in _by_path(again.report.findings).items() if path in changed}
    if not notices:
        return replace(made, report=replace(made.report, notices=(*made.report.notices, *refused)))
    after = run(asked, choice)
    said = [f"{path}: {count(number, 'edit')} written" for path, number in notices.items()]
    return replace(after, report=replace(after.report, notices=(*after.report.notices, *said, *refused)))


def diff(made: Run) -> Iterator[str]:
    """What `fixed` would write at first, as the lines of a unified diff."""
    for path, findings in _by_path(made.report.findings).items():
        try:
            document = editable(path).document
        except Fixed:
            continue
        new = edited(document.text, safe_edits(document, findings))
        yield from unified_diff(_lines(document.text), _lines(new), f"a/{visible(path)}", f"b/{visible(path)}", n=1, lineterm="")


def _lines(text: str) -> list[str]:
    return _END.split(text.removesuffix("\n"))


def _by_path(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for made in findings:
        if made.shown and made.fix is not None and made.fix.safe:
            found.setdefault(made.path, []).append(made)
    return found


def safe_edits(document: Document, findings: Sequence[Finding]) -> list[Edit]:
    """The edits of safe fixes in order; of two that overlap the first. A fix that reaches into a quotation is left out whole."""
    quoted = [quote.inner for quote in Facts(document).quotes]
    quoted += [Span(*found.span()) for found in _SINGLE_MARKS.finditer(document.text)]
    chosen: list[Edit] = []
    for made in sorted(findings, key=lambda made: made.order):
        assert made.fix is not None
        edits = sorted(made.fix.edits, key=lambda edit: (edit.span.start, edit.span.end))
        if all(_allowed(document, edit, quoted) for edit in edits) and not any(_meet(one, other) for one in edits for other in chosen):
            chosen += [edit for edit in edits if document[edit.span] != edit.text]
    return sorted(chosen, key=lambda edit: (edit.span.start, edit.span.end))


def _allowed(document: Document, edit: Edit, quoted: Sequence[Span]) -> bool:
    """The edit is outside of all quotations, or changes the glyph of a mark alone."""
    glyphs = fold(document[edit.span]) == fold(edit.text) and len(edit.span) == len(edit.text)
    return glyphs or not any(span.start < max(edit.span.end, edit.span.start + 1) and edit.span.start < span.end for span in quoted)


def _meet(one: Edit, other: Edit) -> bool:
    return one.span.overlaps(other.span) or one.span.start == other.span.start
