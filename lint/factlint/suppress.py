"""Directives in a story that allow findings: `<!-- factlint: allow RULE: reason -->`, in plain text `%% factlint: …`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial

from factlint.finding import Finding, Range, Severity
from factlint.text import Document, Span

UNUSED = ("X003", "unused-directive")
NO_REASON = ("X004", "directive-without-reason")

BLANK = 2
"""How many blank lines may stand between a directive and the line it speaks for."""

VERBS = ("allow", "allow-file", "off", "on")

_COMMENT = re.compile(r"<!--[ \t\r\n]{0,40}factlint:")
_LINE = re.compile(r"^[ \t]{0,40}%%[ \t]{0,40}factlint:(?P<body>[^\r\n]*)", re.MULTILINE)


@dataclass(frozen=True)
class Directive:
    """One directive as it stands in the story."""

    span: Span
    verb: str
    rules: tuple[str, ...]
    """Codes and ids as written; none means all rules, for `off` and `on` alone."""
    reason: str
    next: int
    """The line below that it speaks for, 1-based."""


Use = tuple[Directive, str]
"""A directive and the word in it that names the rule, "" where it means all."""


@dataclass(frozen=True)
class Ran:
    """Which rules there are, and which of them had their say on the story."""

    names: Mapping[str, str]
    """Code or id → code, of every rule."""
    codes: frozenset[str]
    """Of the rules that ran."""
    narrowed: bool = False
    """The user chose among the rules, so that silence of a directive for all of them proves nothing."""


def judge(document: Document, findings: Sequence[Finding], ran: Ran) -> tuple[Finding, ...]:
    """The findings in order, those that a directive allows marked as suppressed, and what is wrong with the directives."""
    directives = tuple(find_directives(document))
    if not directives:
        return tuple(findings)
    reach = _Reach(document, [directive for directive in directives if not _faulty(directive)], ran)
    used: set[Use] = set()
    judged = []
    for made in findings:
        uses = reach.uses(made)
        used.update(uses)
        judged.append(replace(made, suppressed=True) if uses else made)
    wrong = [made for directive in directives for made in _faults(document, directive, ran, used)]
    return tuple(sorted([*judged, *wrong], key=lambda made: made.order))


def find_directives(document: Document) -> Iterator[Directive]:
    """The directives of a document in order, those shown in code left out."""
    code = sorted(section.span for section in document.sections if section.kind == "code")
    found = _lines(document) if document.kind == "text" else _comments(document)
    for directive in found:
        at = bisect_right(code, directive.span.start, key=lambda span: span.start) - 1
        if at < 0 or directive.span not in code[at]:
            yield directive


def _comments(document: Document) -> Iterator[Directive]:
    text, at = document.text, 0
    while opening := _COMMENT.search(text, at):
        end = text.find("-->", opening.end())
        if end < 0:
            return
        at = end + len("-->")
        yield _read(document, Span(opening.start(), at), text[opening.end() : end])


def _lines(document: Document) -> Iterator[Directive]:
    for line in _LINE.finditer(document.text):
        yield _read(document, Span(*line.span()), line["body"])


def _read(document: Document, span: Span, body: str) -> Directive:
    head, _, reason = body.partition(":")
    verb, _, names = head.strip().partition(" ")
    rules = tuple(name.strip() for name in re.split(r"[,\s]+", names) if name.strip())
    return Directive(span, verb, rules, " ".join(reason.split()), _next_line(document, span.end))


def _next_line(document: Document, at: int) -> int:
    """The first line below that holds words: Markdown wants a blank line after a comment."""
    lines = document.lines
    below = lines.place(at).line + 1
    near = range(below, min(below + BLANK + 1, len(lines.starts) + 1))
    return next((number for number in near if document[lines.line(number)].strip()), below)


def _faulty(directive: Directive) -> bool:
    return directive.verb not in VERBS or (directive.verb != "on" and not directive.reason)


class _Reach:
    """Where each directive speaks, by the code of the rule; \"\" stands for all rules."""

    def __init__(self, document: Document, directives: Iterable[Directive], ran: Ran) -> None:
        self.file: dict[str, Use] = {}
        self.lines: dict[tuple[str, int], Use] = {}
        self.off: dict[str, list[tuple[int, Use | None]]] = {}
        """From this offset on the rule is off, or on again where nothing is in the way."""
        for directive in directives:
            for name in directive.rules or ("",):
                if not name or name in ran.names:
                    self._add(document, directive, name, ran.names.get(name, ""))

    def _add(self, document: Document, directive: Directive, name: str, code: str) -> None:
        use = (directive, name)
        if directive.verb == "allow-file":
            self.file.setdefault(code, use)
        elif directive.verb == "allow":
            first, last = document.place(directive.span.start).line, document.place(directive.span.end).line
            for line in (*range(first, last + 1), directive.next):
                self.lines.setdefault((code, line), use)
        elif code:
            self.off.setdefault(code, []).append((directive.span.start, use if directive.verb == "off" else None))
        else:
            for switches in self.off.values():
                if directive.verb == "on":
                    switches.append((directive.span.start, None))
            self.off.setdefault("", []).append((directive.span.start, use if directive.verb == "off" else None))

    def uses(self, made: Finding) -> list[Use]:
        """The directives that allow a finding."""
        found = [self.file.get(made.code), self.lines.get((made.code, made.range.begin.line))]
        for code in (made.code, ""):
            switches = self.off.get(code, [])
            at = bisect_right(switches, made.range.start, key=lambda switch: switch[0]) - 1
            found.append(switches[at][1] if at >= 0 else None)
        return [use for use in found if use is not None]


def _faults(document: Document, directive: Directive, ran: Ran, used: Collection[Use]) -> Iterator[Finding]:
    tell = partial(_finding, document, directive)
    if directive.verb not in VERBS:
        yield tell(UNUSED, f"'{directive.verb}' is no directive{_near(directive.verb, VERBS)}; there are {', '.join(VERBS)}")
        return
    unknown = [name for name in directive.rules if name not in ran.names]
    for name in unknown:
        yield tell(UNUSED, f"the directive names '{name}', which is no rule{_near(name, ran.names)}")
    if directive.verb == "on":
        return
    if not directive.rules and directive.verb != "off":
        yield tell(UNUSED, f"the directive names no rule; write '{directive.verb} RULE: reason'")
        return
    if not directive.reason:
        written = " ".join([directive.verb, *directive.rules])
        yield tell(NO_REASON, f"the directive gives no reason and allows nothing; write '{written}: reason'")
        return
    for name in directive.rules:
        if name not in unknown and ran.names[name] in ran.codes and (directive, name) not in used:
            yield tell(UNUSED, f"the directive allows {name}, which finds nothing here")
    if not directive.rules and not ran.narrowed and (directive, "") not in used:
        yield tell(UNUSED, "the directive switches all rules off, and none finds anything here")


def _near(word: str, known: Collection[str]) -> str:
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""


def _finding(document: Document, directive: Directive, rule: tuple[str, str], message: str) -> Finding:
    return Finding(*rule, Severity.WARNING, message, Range.of(document, directive.span))
