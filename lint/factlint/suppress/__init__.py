"""Directives in a story that allow findings: `<!-- factlint: allow RULE: reason -->`, in plain text `%% factlint: …`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from factlint.finding import Finding, Range, Severity
from factlint.formats.directives import VERBS, Directive, meant, written
from factlint.records import dataclass
from factlint.rulebook import former
from factlint.suppress.reach import Blocks, find_directives, lines_of, reach
from factlint.text import Document, Span

UNUSED = ("X003", "unused-directive")
NO_REASON = ("X004", "directive-without-reason")

Use = tuple[Directive, str]
"""A directive and the word in it that names the rule, "" where it means all."""


@dataclass(frozen=True)
class Ran:
    """Which rules there are, and which of them ran on the story."""

    names: Mapping[str, Sequence[str]]
    """Name → the codes that it means, of every rule."""
    codes: frozenset[str]
    """Of the rules that ran."""
    narrowed: bool = False
    """The user chose among the rules, so that silence of a directive for all of them proves nothing."""


def judge(document: Document, findings: Sequence[Finding], ran: Ran) -> tuple[Finding, ...]:
    """The findings in order, those that a directive allows marked as suppressed, and what is wrong with the directives."""
    every = tuple(find_directives(document))
    if not every:
        return tuple(findings)
    covers = _Covers(document, every, ran)
    used: set[Use] = set()
    judged = []
    for made in findings:
        uses = covers.uses(made)
        used.update(uses)
        judged.append(replace(made, suppressed=True) if uses else made)
    wrong = [
        Finding(*rule, Severity.WARNING, message, Range.of(document, directive.span))
        for directive in every
        for rule, message in _faults(directive, ran, used, covers)
    ]
    return tuple(sorted([*judged, *wrong], key=lambda made: made.order))


def renamed(document: Document) -> Iterator[str]:
    """Notices on names of rules in directives that are out of use."""
    for directive in find_directives(document):
        for name in directive.rules:
            if name in former.RULES:
                yield f"{document.where(directive.span.start)}: {former.notice(name, former.RULES[name])}"


def _obeyed(directive: Directive) -> bool:
    return not directive.right and not directive.unclosed and directive.verb in VERBS and (directive.verb == "on" or bool(directive.reason))


class _Covers:
    """Where each directive applies, by the code of the rule; \"\" means all rules."""

    def __init__(self, document: Document, every: Sequence[Directive], ran: Ran) -> None:
        self._document = document
        self._file: dict[str, Use] = {}
        self._spans: dict[str, list[tuple[Span, Use]]] = {}
        self._off: dict[str, list[tuple[int, Use | None]]] = {}
        """The rule is off from this offset on; on again where it has no directive."""
        self._reach: dict[Directive, Span] = {}
        blocks = Blocks(document, every)
        for directive in every:
            if _obeyed(directive):
                self._reach[directive] = reach(blocks, directive)
                for name in directive.rules or ("",):
                    for code in ran.names.get(name, ()) if name else ("",):
                        self._add(directive, name, code)

    def _add(self, directive: Directive, name: str, code: str) -> None:
        use = (directive, name)
        start = directive.span.start
        if directive.verb == "allow-file":
            self._file.setdefault(code, use)
        elif directive.verb == "allow":
            self._spans.setdefault(code, []).append((self._reach[directive], use))
        elif code:
            self._off.setdefault(code, []).append((start, use if directive.verb == "off" else None))
        else:
            for switches in self._off.values():
                if directive.verb == "on":
                    switches.append((start, None))
            self._off.setdefault("", []).append((start, use if directive.verb == "off" else None))

    def uses(self, made: Finding) -> list[Use]:
        """The directives that allow a finding."""
        found = [self._file.get(made.code)]
        place = Span(made.range.start, max(made.range.end, made.range.start + 1))
        found += [use for span, use in self._spans.get(made.code, ()) if span.overlaps(place)]
        for code in (made.code, ""):
            switches = self._off.get(code, [])
            at = bisect_right(switches, made.range.start, key=lambda switch: switch[0]) - 1
            found.append(switches[at][1] if at >= 0 else None)
        return [use for use in found if use is not None]

    def where(self, directive: Directive) -> str:
        """What a directive covers, in words."""
        if directive.verb == "allow":
            return f"on {lines_of(self._document, self._reach[directive])}"
        return "in this file" if directive.verb == "allow-file" else "from here on"


def _faults(directive: Directive, ran: Ran, used: Collection[Use], covers: _Covers) -> Iterator[tuple[tuple[str, str], str]]:
    """The rule and the message of each fault of a directive."""
    if directive.unclosed:
        yield UNUSED, "this directive is ignored: its comment is not closed; end it with '-->'"
        return
    if directive.right:
        yield UNUSED, f"this directive is ignored; write '{directive.right}'"
        return
    if directive.verb not in VERBS:
        near = meant(directive.verb)
        better = f"write '{written(directive)}'" if near else f"there are {', '.join(VERBS[:-1])} and {VERBS[-1]}"
        yield UNUSED, f"unknown directive '{directive.verb}'; {better}"
        return
    unknown = [name for name in directive.rules if name not in ran.names]
    known = [name for name in directive.rules if name in ran.names]
    if known and unknown and not directive.reason:
        # The reason was written without a mark before it.
        at = directive.rules.index(unknown[0])
        yield UNUSED, f"this directive is ignored; write '{written(directive, directive.rules[:at], ' '.join(directive.rules[at:]))}'"
        return
    for name in unknown:
        yield UNUSED, f"unknown rule '{name}' in this directive{_near(name, ran.names)}"
    if directive.verb != "on":
        yield from _idle(directive, known, ran, used, covers)


def _idle(
    directive: Directive, known: Sequence[str], ran: Ran, used: Collection[Use], covers: _Covers
) -> Iterator[tuple[tuple[str, str], str]]:
    """What a directive allows for nothing."""
    if not directive.rules and directive.verb != "off":
        yield UNUSED, f"this directive names no rule; write '{directive.verb} RULE: {directive.reason or 'reason'}'"
    elif not directive.reason:
        yield NO_REASON, f"this directive gives no reason and is ignored; write '{written(directive)}'"
    elif not directive.rules and not ran.narrowed and (directive, "") not in used:
        yield UNUSED, "nothing to allow: no rule finds anything from here on"
    else:
        for name in known:
            if ran.codes.issuperset(ran.names[name]) and (directive, name) not in used:
                yield UNUSED, f"nothing to allow: {name} finds nothing {covers.where(directive)}"


def _near(word: str, known: Collection[str]) -> str:
    same = [name for name in known if name.lower() == word.lower()]
    near = same or get_close_matches(word.lower(), known, n=1, cutoff=0.6) or get_close_matches(word.upper(), known, n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""
