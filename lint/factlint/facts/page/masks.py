"""What of a file is read when its markup is looked at: not code, front matter, comments, scripts and shortcodes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from factlint import lazy
from factlint.text import Document, Span, lower

BLANK = "\0"
"""Replaces each character that is not read; line ends are kept."""

_BETWEEN = (
    ("<!--", "-->"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<code", "</code>"),
)
_TEMPLATES = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_TICKS = lazy.regex(r"(?P<escape>\\)?(?P<run>`+)|(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)")
_KEPT = lazy.regex(r"[^\r\n]+")


def readable(document: Document, *, templates: bool = False) -> str:
    """The text of the file, as long as it is, with a NUL for each character that is not read for citations and notes.

    `templates` leaves in what is in braces for a site generator.
    """
    skipped = [section.span for section in document.sections if section.kind in ("code", "frontmatter")]
    if document.kind != "text":
        folded = lower(document.text)
        for opener, closer in (*_BETWEEN, *(() if templates else _TEMPLATES)):
            skipped += between(folded, opener, closer)
    if document.kind == "markdown":
        skipped += _inline_code(document.text)
    return blanked(document.text, skipped)


def between(text: str, opener: str, closer: str) -> Iterator[Span]:
    """From each opener to the closer after it, both included; an opener that is never closed opens nothing."""
    at = text.find(opener)
    while at >= 0:
        end = text.find(closer, at + len(opener))
        if end < 0:
            return
        yield Span(at, end + len(closer))
        at = text.find(opener, end + len(closer))


def _inline_code(text: str) -> Iterator[Span]:
    """From each run of backticks to the next of the same length in its paragraph, both included."""
    runs: list[Span] = []
    for found in [*_TICKS.finditer(text), None]:
        if found is not None and found["run"]:
            runs.append(Span(found.start("run") + bool(found["escape"]), found.end("run")))
        else:
            yield from _paired(runs)
            runs = []


def _paired(runs: list[Span]) -> Iterator[Span]:
    """The code spans of one paragraph; a run without a partner is only backticks."""
    places: dict[int, list[int]] = defaultdict(list)
    for index in reversed(range(len(runs))):
        places[len(runs[index])].append(index)
    done = 0
    for index, run in enumerate(runs):
        partners = places[len(run)]
        while partners and partners[-1] <= max(index, done - 1):
            partners.pop()
        if index >= done and partners and len(run):
            done = partners[-1] + 1
            yield Span(run.start, runs[partners[-1]].end)


def blanked(text: str, spans: Iterable[Span]) -> str:
    """The text with these spans, which may overlap, as NULs."""
    pieces, done = [], 0
    for span in sorted(spans):
        if span.end > done:
            start = max(done, span.start)
            pieces += [text[done:start], _KEPT.sub(_nuls, text[start : span.end])]
            done = span.end
    return "".join([*pieces, text[done:]])


def _nuls(found: re.Match[str]) -> str:
    return BLANK * len(found[0])
