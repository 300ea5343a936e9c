"""The facts of a document as plain values, for JSON."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from factlint.facts import Facts, Local
from factlint.facts.model import Citation, Date, Entity, Figure, Name, Quote, Speaker
from factlint.facts.quotes.find import HEADINGS
from factlint.facts.quotes.marks import SINGLE, TYPED
from factlint.story.claims.model import Claim
from factlint.story.figures.support import Derived, reckoning
from factlint.story.quotes.outcomes import QuoteOutcome
from factlint.text import Document, Span

_CITED = {"image": "link", "definition": "reference", "identifier": "bare", "listed": "reference"}
"""The kinds of citations that are printed by another name, as readers of the JSON know link, footnote, reference, citekey and bare."""


def values(
    facts: Facts, verdicts: Sequence[QuoteOutcome] = (), sums: Sequence[Derived] = (), claims: Sequence[Claim] = ()
) -> dict[str, Any]:
    """The facts as docs/facts.md describes them; without a model, what needs it is null or empty.

    `verdicts` are what the sources say of the quotations, in order; without them every quotation is unchecked. `sums` are the figures
    that two of a source make up, `claims` what the sources say of figures, dates and people; others have no verdict.
    """
    judged = {(claim.kind, claim.span): claim for claim in claims}
    reckoned = {found.span: found for found in sums}
    document, modelled = facts.document, facts.model is not None
    sources: Sequence[int | None] = facts.figure_sources if modelled else [None] * len(facts.figures)
    speakers: Sequence[Speaker | None] = facts.speakers if modelled else [None] * len(facts.quotes)
    verdicts = verdicts or [QuoteOutcome(quote, "unchecked") for quote in facts.quotes]
    said = tuple(zip(facts.quotes, speakers, verdicts, strict=True))
    single = {quote.index for quote in facts.local.quotes if _single_marked(facts.local, quote)}
    inside = _inside(facts.quotes)
    return {
        "path": document.path,
        "words": document.words,
        "model": facts.model.key if facts.model is not None else None,
        "sections": [{"kind": section.kind, **_ends(section.span)} for section in facts.sections],
        "quotes": [_quote(facts, *one) for one in said if one[0].index not in single],
        "single_quotes": [_quote(facts, *one) for one in said if one[0].index in single],
        "attributions": [
            {"source": _pairs(a.source), "cue": _pairs(a.cue), "content": _pairs(a.content), "kind": a.kind, "anonymous": a.anonymous}
            for a in (facts.attributions if modelled else ())
        ],
        "figures": [
            {**_figure(facts, figure, inside(figure.span), source), "derived": _sum(reckoned.get(figure.span))}
            | _judged(judged.get(("figure", figure.span)))
            for figure, source in zip(facts.figures, sources, strict=True)
        ],
        "dates": [_date(facts, date) | _judged(judged.get(("date", date.span))) for date in facts.dates],
        "names": [_name(name) | _judged(judged.get(("name", name.span))) for name in (facts.names if modelled else ())],
        "entities": [_entity(entity) for entity in (facts.entities if modelled else ())],
        "citations": [_citation(citation) for citation in facts.citations],
    }


def _judged(claim: Claim | None) -> dict[str, Any]:
    """The verdict of the sources on a claim, with the passage that it rests on; null for what nobody looks up."""
    evidence = claim.evidence[0] if claim is not None and claim.evidence else None
    place = None if evidence is None else _place(evidence.source.facts.document, evidence.span)
    return {"verdict": None if claim is None else claim.verdict, "source": place}


def _ends(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _worded(facts: Facts, span: Span | None) -> dict[str, Any] | None:
    return None if span is None else {"text": facts.document[span], **_ends(span)}


def _quote(facts: Facts, quote: Quote, speaker: Speaker | None, said: QuoteOutcome) -> dict[str, Any]:
    return {
        **_ends(quote.inner),
        "text": facts.document[quote.inner],
        "kind": quote.kind,
        "utterance": quote.utterance,
        "speaker": None if speaker is None else {"text": speaker.text, **_ends(speaker.span), "name": speaker.name},
        "cue": None if speaker is None else _worded(facts, speaker.cue),
        "inner": [_worded(facts, span) for span in quote.nested],
        "block": quote.block,
        "verdict": said.answer,
        "change": said.change or None,
        "source": _passage(said),
    }


def _passage(said: QuoteOutcome) -> dict[str, Any] | None:
    """Where a source has the words, or those that come nearest."""
    if said.source is None:
        return None
    return _place(said.source.facts.document, said.passage if said.passage is not None else Span(0, 0))


def _place(document: Document, span: Span) -> dict[str, Any]:
    place = document.place(span.start)
    at = {"path": document.path, "line": place.line, "column": place.column, **_ends(span), "text": document[span]}
    return at | {"locator": _locator(document, span), "where": document.where(span.start)}


def _locator(document: Document, span: Span) -> dict[str, int | str] | None:
    """The page, time, cell or paragraph of a passage."""
    locator = document.locator(span.start)
    return None if locator is None else {locator.kind: locator.value}


def _single_marked(local: Local, quote: Quote) -> bool:
    """Single marks where the body has double ones: ‘…’ in a headline, whose words the story says again, and ''…''."""
    mark = local.text[quote.span.start : quote.span.start + 2]
    if quote.block or mark in TYPED:
        return not quote.block
    at = bisect_right(local.blocks, quote.span.start, key=lambda block: block.span.start) - 1
    return mark[0] in SINGLE and local.blocks[at].kind in HEADINGS


def _inside(quotes: Sequence[Quote]) -> Callable[[Span], bool]:
    """Whether a span touches a quotation, asked in the order of the text: both lists are walked once."""
    at = 0

    def inside(span: Span) -> bool:
        nonlocal at
        while at < len(quotes) and quotes[at].span.end <= span.start:
            at += 1
        return at < len(quotes) and quotes[at].span.overlaps(span)

    return inside


def _figure(facts: Facts, figure: Figure, quoted: bool, source: int | None) -> dict[str, Any]:
    return {
        **_ends(figure.span),
        "text": facts.document[figure.span],
        "low": _number(figure.low),
        "high": _number(figure.high),
        "low_open": figure.low_open,
        "high_open": figure.high_open,
        "value": _number(figure.value),
        "unit": figure.unit,
        "kind": figure.kind,
        "hedge": figure.hedge,
        "of": figure.of,
        "quoted": quoted,
        "attribution": source,
    }


def _sum(found: Derived | None) -> dict[str, Any] | None:
    """How two figures of a source make up a figure, and where the first of them is."""
    if found is None:
        return None
    document = found.source.facts.document
    place = document.place(found.first.start)
    where = {"path": document.path, "line": place.line, "column": place.column, **_ends(found.first)}
    where |= {"locator": _locator(document, found.first), "where": document.where(found.first.start)}
    return {"way": found.derivation.way, "text": reckoning(found), **where}


def _number(value: Decimal | None) -> str | None:
    """Digits without an exponent: 1E+11 is 100000000000."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _date(facts: Facts, date: Date) -> dict[str, Any]:
    return {
        **_ends(date.span),
        "text": facts.document[date.span],
        "earliest": date.earliest.isoformat() if date.earliest else None,
        "latest": date.latest.isoformat() if date.latest else None,
        "weekday": date.weekday,
    }


def _name(name: Name) -> dict[str, Any]:
    return {**_ends(name.span), "text": name.text, "kind": name.kind, "entity": name.entity}


def _entity(entity: Entity) -> dict[str, Any]:
    return {"id": entity.id, "kind": entity.kind, "name": entity.name, "forms": list(entity.forms), "roles": list(entity.roles)}


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        **_ends(citation.span),
        "kind": _CITED.get(citation.kind, citation.kind),
        "target": citation.target,
        "label": citation.label,
        "identifiers": dict(citation.identifiers),
    }
