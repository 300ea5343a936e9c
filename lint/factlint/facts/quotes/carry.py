"""Speakers that quotations take over: from the utterance they go on with, a quotation or a sentence before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factlint.facts.model import Quote
from factlint.facts.quotes.context import Credit, SpeakerContext
from factlint.facts.quotes.cues import first_cue
from factlint.words.attribution.cues import PLAIN
from factlint.words.things import SIGNS


def carried(context: SpeakerContext, beside: Sequence[Credit | None]) -> list[Credit | None]:
    """The voices of all quotations: those without one beside them take over that of a quotation or sentence near by."""
    voices = list(beside)
    _share_utterances(context, voices)
    for quote in context.quotes:
        if voices[quote.index] is None and quote.kind == "speech" and not quote.block:
            voices[quote.index] = _taken_over(context, voices, quote)
    _share_utterances(context, voices)
    return voices


def _share_utterances(context: SpeakerContext, voices: list[Credit | None]) -> None:
    """Quotations of one utterance without a voice take that of the one before, the first ones that of the one after."""
    for order in (context.quotes, tuple(reversed(context.quotes))):
        known: dict[int, Credit] = {}
        for quote in order:
            voice = voices[quote.index]
            if voice is not None:
                known[quote.utterance] = voice
            elif quote.utterance in known:
                voices[quote.index] = replace(known[quote.utterance], carried=True)


def _taken_over(context: SpeakerContext, voices: Sequence[Credit | None], quote: Quote) -> Credit | None:
    block = context.block_at(quote.span.start)
    number = context.unit_at(quote.span.start)
    if _posted(context, number):
        return None
    before = _quote_before(context, quote)
    if number not in context.alone:
        return _led_to(context, voices, quote, number)
    same = before is not None and context.block_at(before.span.start) == block
    spoken = _again(voices[before.index]) if same and before is not None else None
    if spoken is not None and before is not None and context.unit_at(before.span.start) + 1 >= number:
        return spoken
    if number and context.block_at(context.units[number - 1].start) == block:
        return reported(context, number - 1) or spoken
    after = context.quotes[quote.index + 1] if quote.index + 1 < len(context.quotes) else None
    next_one = after is not None and context.block_at(after.span.start) == block and context.unit_at(after.span.start) == number + 1
    if after is not None and next_one and voices[after.index] is not None:
        return _again(voices[after.index])
    return _from_block_before(context, voices, quote, block)


def _posted(context: SpeakerContext, number: int) -> bool:
    """The words are those of a sign or a screen, which the sentence before or after is about."""
    if number not in context.alone:
        return False
    block = context.block_at(context.units[number].start)
    for near in (number - 1, number + 1):
        if not 0 <= near < len(context.units) or abs(context.block_at(context.units[near].start) - block) > int(near < number):
            continue
        outside = context.outside(context.units[near])
        shown = (t for t in outside if context.words[t] in SIGNS and context.parse.deps[t] in _SHOWN)
        if any(near < number or context.parse.starts[t] < context.units[near].start + 24 for t in shown):
            return not any(context.verb(t) in PLAIN for t in outside)
    return False


_SHOWN = ("nsubj", "nsubjpass", "dobj", "attr", "pobj")


def _led_to(context: SpeakerContext, voices: Sequence[Credit | None], quote: Quote, number: int) -> Credit | None:
    """A few words without verb or subject lead to the quotation: "Later, on Twitter: “…”" goes on with the speaker before."""
    unit = context.units[number]
    outside = context.outside(unit)
    leads = context.text[max(unit.start, quote.span.start - 3) : quote.span.start].rstrip().endswith(":")
    if not leads or len(outside) > 10 or any(_about(context, t) or context.parse.starts[t] > quote.span.end for t in outside[:-1]):
        return None
    before = _quote_before(context, quote)
    if before is not None and context.unit_at(before.span.start) == number - 1:
        return _again(voices[before.index])
    return reported(context, number - 1) if number else None


def _about(context: SpeakerContext, token: int) -> bool:
    """The token makes a clause, or names somebody."""
    return context.parse.pos[token] in ("VERB", "AUX") or context.parse.deps[token] == "nsubj" or context.person(token)


def _quote_before(context: SpeakerContext, quote: Quote) -> Quote | None:
    return context.quotes[quote.index - 1] if quote.index else None


def _again(voice: Credit | None) -> Credit | None:
    return None if voice is None else replace(voice, carried=True)


def reported(context: SpeakerContext, number: int) -> Credit | None:
    """The speaker of a sentence without quotation: "Lind said the plan failed.", or else the person it is about."""
    unit = context.units[number]
    cue = first_cue(context, unit)
    if cue is not None:
        return Credit(context.phrase(cue.speaker), context.parse.span(cue.first, cue.last), carried=True)
    for token in context.outside(unit):
        if context.parse.deps[token] == "nsubj" and context.person(token) and context.words[token] != "they":
            return Credit(context.phrase(token), None, carried=True)
    return None


def _from_block_before(context: SpeakerContext, voices: Sequence[Credit | None], quote: Quote, block: int) -> Credit | None:
    if block == 0:
        return None
    span = context.blocks[block - 1].span
    number = context.unit_at(span.end - 1)
    if context.text[span.end - 1] == ":":
        return reported(context, number)
    before = _quote_before(context, quote)
    if before is not None and context.block_at(before.span.start) == block - 1 and context.unit_at(before.span.start) == number:
        return _again(_in_turn(context, voices, quote, before) or voices[before.index])
    return reported(context, number)


def _in_turn(context: SpeakerContext, voices: Sequence[Credit | None], quote: Quote, before: Quote) -> Credit | None:
    """Who spoke before the one before, where questions and answers take turns: in "“Why?” Roe asked. “No,” Lind said. “Why not?”" Roe."""
    first = _quote_before(context, before)
    if first is None or context.block_at(first.span.start) != context.block_at(before.span.start) - 1:
        return None
    one, other = voices[first.index], voices[before.index]
    asked = [context.text[q.inner.start : q.inner.end].rstrip().endswith("?") for q in (first, before, quote)]
    if one is None or other is None or one.span == other.span or asked not in ([True, False, True], [False, True, False]):
        return None
    return one
