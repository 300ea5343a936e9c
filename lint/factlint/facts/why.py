"""Why a name counts as a person's, a body's or a place's, and why a quotation is given to one speaker: the signs and their weights."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.names.candidates import Candidate
from factlint.facts.names.find import candidates
from factlint.facts.names.weights import SIGNS, Weight
from factlint.facts.quotes.context import SpeakerContext
from factlint.facts.quotes.cues import cues_of
from factlint.text import Span

MOST = 5
"""Cues that are listed for a quotation."""


def why(facts: Facts) -> Iterator[tuple[Span, str]]:
    """A span of the file and a line on it, in no order: one for each name, one for each reporting word near a quotation.

    Raises NoModel, as names and speakers do.
    """
    local = facts.local
    for candidate in candidates(local.text, local.blocks, local.parse, local.runs):
        yield facts.prose.span(candidate.span), _weights(candidate)
    page = SpeakerContext(local.text, tuple(local.blocks), local.parse, tuple(local.quotes), tuple(local.names))
    for quote in local.quotes:
        unit = page.units[page.unit_at(quote.span.start)]
        for distance, cue in cues_of(page, quote, unit)[:MOST]:
            words = local.text[local.parse.starts[cue.first] : local.parse.ends[cue.last]]
            yield facts.prose.span(quote.inner), f"“{words}” is at {distance:.1f}: {cue.way}"


def _weights(candidate: Candidate) -> str:
    signs = ", ".join(f"{sign} ({_added(SIGNS[sign])})" for sign in candidate.signs) or "nothing"
    return f"person {candidate.person}, body {candidate.organisation}, place {candidate.place}: {signs}"


def _added(weight: Weight) -> str:
    parts = (("person", weight.person), ("body", weight.organisation), ("place", weight.place))
    said = [f"{kind} {number:+}" for kind, number in parts if number]
    return ", ".join(["no person", *said] if weight.nobody else said)
