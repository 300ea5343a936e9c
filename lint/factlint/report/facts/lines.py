"""The facts of a document as lines to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factlint.facts import Facts
from factlint.report.facts.values import values
from factlint.report.style import visible
from factlint.story.claims.model import Claim
from factlint.story.figures.support import Derived
from factlint.story.quotes.outcomes import WORDS, QuoteOutcome
from factlint.text import Span


def lines(
    facts: Facts,
    verdicts: Sequence[QuoteOutcome] = (),
    sums: Sequence[Derived] = (),
    claims: Sequence[Claim] = (),
    reasons: Iterable[tuple[Span, str]] = (),
) -> Iterator[str]:
    """The facts a line each, in the order of the text; reasons are lines of their own under what they are for."""
    document = facts.document
    found = values(facts, verdicts, sums, claims)
    rows: list[tuple[int, int, str, str]] = []
    for key in ("quotes", "single_quotes", "figures", "dates", "names", "citations"):
        for fact in found[key]:
            rows.append((fact["start"], fact["end"], key.removeprefix("single_").removesuffix("s"), _summary(key, fact)))
    rows += [(span.start, span.end, "why", f": {reason}") for span, reason in reasons]
    yield visible(f"{document.path}: {found['words']} words, model {found['model'] or 'none'}") + "\n"
    for start, end, kind, said in sorted(rows):
        place = document.place(start)
        text = " ".join(document[Span(start, end)].split())
        yield visible(f"{document.path}:{place.line}:{place.column}: {kind}: {text}{said}") + "\n"


def _summary(key: str, fact: dict[str, Any]) -> str:
    if key in ("quotes", "single_quotes"):
        speaker = fact["speaker"]
        named = (speaker["name"] or speaker["text"]) if speaker else "no speaker"
        return f"  [{fact['kind']}; {named}; {_verdict(fact)}]"
    if key == "figures":
        interval = f"{'(' if fact['low_open'] else '['}{fact['low'] or '…'}, {fact['high'] or '…'}{')' if fact['high_open'] else ']'}"
        made = fact["derived"]
        said = f"; {made['text']}, {made['where']}" if made else _supported(fact)
        return "  [" + " ".join(filter(None, (interval, fact["unit"], fact["kind"], fact["of"]))) + said + "]"
    if key == "dates":
        return f"  [{fact['earliest'] or '…'} to {fact['latest'] or '…'}{_supported(fact)}]"
    if key == "names":
        return f"  [{fact['kind']}{_supported(fact)}]"
    return f"  [{fact['kind']}]"


def _supported(fact: dict[str, Any]) -> str:
    place = f", {fact['source']['where']}" if fact["source"] else ""
    return f"; {fact['verdict']}{place}" if fact["verdict"] else ""


def _verdict(fact: dict[str, Any]) -> str:
    change, source = fact["change"], fact["source"]
    kind = f" ({change.replace('-', ' ')})" if change else ""
    place = f", {source['where']}" if source else ""
    return f"{WORDS[fact['verdict']]}{kind}{place}"
