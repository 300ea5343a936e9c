"""Who says each quotation: the mention beside the cue, and the person it refers to."""

from __future__ import annotations

from collections.abc import Sequence

from factlint import lazy
from factlint.facts.model import Entity, Name, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.facts.quotes.antecedents import PeopleLedger
from factlint.facts.quotes.carry import carried
from factlint.facts.quotes.context import Credit, SpeakerContext
from factlint.facts.quotes.cues import nearest_cue
from factlint.facts.quotes.find import TURN, attribution_line
from factlint.facts.quotes.named import with_named
from factlint.facts.quotes.subjects import NOBODY, RELATIVE
from factlint.text import Section, Span


def find_speakers(
    text: str, blocks: Sequence[Section], quotes: Sequence[Quote], parse: Parse, names: Sequence[Name], entities: Sequence[Entity]
) -> tuple[Speaker | None, ...]:
    """For each quotation its speaker; None where nobody is named, or the marks hold no speech."""
    if not quotes:
        return ()
    context = SpeakerContext(text, tuple(blocks), parse, tuple(quotes), tuple(names))
    beside = [_beside(context, quote) for quote in quotes]
    voices = carried(context, beside)
    ledger = PeopleLedger(context, tuple(entities))
    speakers = [None if voice is None else ledger.speaker(voice.span, voice.cue, voice.carried) for voice in voices]
    return with_named(context, speakers, ledger)


def _beside(context: SpeakerContext, quote: Quote) -> Credit | None:
    """The speaker named in the sentence of the quotation."""
    if quote.block:
        line = attribution_line(context.text, context.blocks[context.block_at(quote.span.start)].span)
        return Credit(_short(context.text, line), None) if line else _signed(context, quote)
    unit = context.units[context.unit_at(quote.span.start)]
    named = _turn(context, quote) or _signed(context, quote)
    if named is not None:
        return named
    best = nearest_cue(context, quote, unit)
    if best is None or best[0] >= _limit(quote):
        return _introduced(context, quote, unit)
    cue = best[1]
    said = context.parse.span(cue.first, cue.last)
    speaker = context.phrase(cue.speaker)
    if said.overlaps(speaker) and cue.last < cue.speaker:
        speaker = Span(context.parse.starts[cue.last + 1], speaker.end)  # "Replied Brandt" may be read as one name
    return Credit(speaker, said)


def _limit(quote: Quote) -> float:
    """How far a cue may be for a quotation of this kind; words in marks that look like no speech need a close one."""
    return {"speech": 60.0, "fragment": 19.0, "scare": 9.0, "title": 1.5}[quote.kind]


_SIGNATURE = lazy.regex(r"[—–―-]{1,3} ?(?=[A-Z])")
_SIGNED = lazy.regex(
    r"\s*(?:[—–―]{1,2}|(?<=\s)-{1,2})\s?([A-Z][\w.’'-]*(?: (?:de|von|van|al|bin|la|[A-Z][\w.’'-]*)){1,4})(?=[.,;]?\s*(?:[“\"]|\Z)|, )"
)


def _signed(context: SpeakerContext, quote: Quote) -> Credit | None:
    """The name that follows a quotation after a dash, in its paragraph or on the next line: "— Ada Lind, resident"."""
    block = context.block_at(quote.span.start)
    span = context.blocks[block].span
    beside = _SIGNED.match(context.text, quote.span.end, min(span.end, quote.span.end + 90))
    if beside is not None and quote.kind == "speech":
        return Credit(Span(*beside.span(1)), None)
    if block + 1 >= len(context.blocks) or span.end > quote.span.end + 1:
        return None
    line = context.blocks[block + 1].span
    dash = _SIGNATURE.match(context.text, line.start, line.end)
    if dash is None or len(line) > 100:
        return None
    return Credit(_short(context.text, Span(dash.end(), line.end)), None)


def _introduced(context: SpeakerContext, quote: Quote, unit: Span) -> Credit | None:
    """The person that a sentence ending in a colon is about: "Lind was blunt: “…”"."""
    if quote.kind != "speech" or not context.text[max(unit.start, quote.span.start - 5) : quote.span.start].rstrip().endswith(":"):
        return None
    before = [t for t in context.outside(unit) if context.parse.starts[t] < quote.span.start]
    subjects = [t for t in before if context.parse.deps[t] in ("nsubj", "nsubjpass") and context.words[t] not in (*NOBODY, *RELATIVE)]
    people = [t for t in before if context.person(t)]
    found = [*(t for t in subjects if context.person(t)), *people[-1:], *subjects]
    return Credit(context.phrase(found[0]), None) if found else None


_LEAD = lazy.regex(r"(?:\*\*)?([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4})(?:\*\*)?(?: ?\([^()]{1,60}\))?:\s*\Z")


_DASHED = lazy.regex(r"\s[–—―-]{1,2} ([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4}):\s*\Z")
"""The name between a dash and the words: "Too early - Ada Lind: “…”"."""


def _turn(context: SpeakerContext, quote: Quote) -> Credit | None:
    """The name before a colon at the start of the block or of the words: "LIND: …", "Lind: “…”"."""
    start = context.blocks[context.block_at(quote.span.start)].span.start
    spoken = TURN.match(context.text, quote.inner.start, quote.inner.end) if quote.span.start <= start + 1 else None
    if spoken is not None:
        return Credit(Span(*spoken.span(1)), None)
    found = _LEAD.match(context.text[start : min(quote.span.start, start + 120)])
    if quote.span.start == start:
        return _heralded(context, context.block_at(start))
    if found is None and start < quote.span.start:
        start = max(start, quote.span.start - 120)
        found = _DASHED.search(context.text[start : quote.span.start])
    if found is None:
        return None
    lead = Span(start + found.start(1), start + found.end(1))
    # "Correction:" and "Update:" are not speakers.
    named = found[1].isupper() or any(context.name_of[token] >= 0 for token in context.tokens(lead))
    return Credit(lead, None) if named else None


_HERALD = lazy.regex(
    r"(?:(?:And|Now|This) )?(?:(?:is )?[Ff]rom (?:the desk of )?)?"
    r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,4})(?:, [^:.!?]{2,70})?:\s*\Z"
)


def _heralded(context: SpeakerContext, block: int) -> Credit | None:
    """The name that a line of its own gives to the quotation under it: "And from Ada Lind:"."""
    line = context.blocks[block - 1].span if block else Span(0, 0)
    found = _HERALD.match(context.text[line.start : line.end]) if 0 < len(line) <= 140 else None
    if found is None:
        return None
    name = Span(line.start + found.start("name"), line.start + found.end("name"))
    return Credit(name, None) if any(context.name_of[token] >= 0 for token in context.tokens(name)) else None


def _short(text: str, line: Span) -> Span:
    """The name in an attribution line, without the role after its comma."""
    comma = text.find(",", line.start, line.end)
    return Span(line.start, comma) if comma > line.start else line
