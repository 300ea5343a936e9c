"""Directives written into a story, for findings that are to be allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint import lazy
from factlint.finding import Edit, Finding
from factlint.formats.directives import Directive
from factlint.suppress.reach import Blocks, find_directives, reach
from factlint.text import Document, Span

_DEFINITION = lazy.regex(r" {0,3}\[[^\]^][^\]]*\]:")


def directive_edits(document: Document, findings: Sequence[Finding], reason: str) -> tuple[Edit, ...]:
    """The edits that write a directive for each of these findings, one for all on a line; what has no room for one is left out."""
    blocks = Blocks(document, tuple(find_directives(document)))
    places: dict[int, tuple[str, dict[str, None]]] = {}
    for made in findings:
        place = _place(document, blocks, made)
        if place is not None:
            at, form = place
            places.setdefault(at, (form, {}))[1][made.code] = None
    return tuple(
        Edit(Span(at, at), form.replace("{}", f"factlint: allow {', '.join(codes)}: {reason}"))
        for at, (form, codes) in sorted(places.items())
    )


def covered(document: Document, findings: Sequence[Finding], moved: Mapping[int, int]) -> Iterator[Finding]:
    """Those of the findings that a directive of the document covers; `moved` says where each start is now."""
    every = tuple(find_directives(document))
    blocks = Blocks(document, every)
    spans: dict[str, list[Span]] = {}
    for directive in every:
        if _allows(directive):
            for rule in directive.rules:
                spans.setdefault(rule, []).append(reach(blocks, directive))
    for made in findings:
        start = moved[made.range.start]
        place = Span(start, max(start + 1, start + made.range.end - made.range.start))
        if any(span.overlaps(place) for rule in (made.code, made.rule) for span in spans.get(rule, ())):
            yield made


def _allows(directive: Directive) -> bool:
    return directive.verb == "allow" and bool(directive.reason) and not directive.right and not directive.unclosed


def _place(document: Document, blocks: Blocks, made: Finding) -> tuple[int, str] | None:
    """Where a directive for a finding goes, and its form with {} for its words; None where there is no room."""
    start = made.range.start
    line = blocks.line(Span(start, start))
    if blocks.front.start <= start < blocks.front.end:
        return _in_front_matter(document, blocks, line)
    if any(section.kind == "code" and section.span.start <= start < section.span.end for section in document.sections):
        return None
    end = line.start + len(document[line].rstrip())
    if document.kind == "text":
        return end, " %% {}"
    block = blocks.around(start)
    if document.kind == "html":
        if block is None:
            return None
        local = document.prose.local(Span(max(line.start, block.span.start), min(line.end, block.span.end)))
        return (document.prose.span(local).end, " <!-- {} -->") if local.start < local.end else None
    if block is not None and block.kind == "table" and document.text[end - 1 : end] == "|":
        return end - 1, "<!-- {} --> "
    if block is None or _DEFINITION.match(document[line]):
        newline = "\r\n" if "\r\n" in document.text else "\n"
        return line.start, f"<!-- {{}} -->{newline}"
    return end, " <!-- {} -->"


def _in_front_matter(document: Document, blocks: Blocks, line: Span) -> tuple[int, str] | None:
    """On a line of its own above the key, as what comes after a value may be part of it."""
    number = document.place(line.start).line
    while number > 1 and (document[document.lines.line(number)][:1].isspace() or document[document.lines.line(number)].startswith("-")):
        number -= 1
    at = document.lines.line(number).start
    newline = "\r\n" if "\r\n" in document.text else "\n"
    return (at, f"# {{}}{newline}") if blocks.front.start < at else None
