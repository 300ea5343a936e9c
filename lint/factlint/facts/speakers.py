"""Who says each quotation: the mention beside the cue, and the person it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factlint.facts.antecedents import Ledger
from factlint.facts.cues import PLAIN
from factlint.facts.model import Entity, Name, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.facts.quote_context import Page, page
from factlint.facts.quotes import attribution_line
from factlint.text import Section, Span

_RELATIVE = ("who", "which", "that", "whom")
_NOBODY = ("it", "there", "what", "this", "that", "these", "those", "which", "one", "everything", "something", "nothing")


def find_speakers(
    text: str, blocks: Sequence[Section], quotes: Sequence[Quote], parse: Parse, names: Sequence[Name], entities: Sequence[Entity]
) -> tuple[Speaker | None, ...]:
    """For each quotation its speaker; None where nobody is named, or the marks hold no speech."""
    if not quotes:
        return ()
    context = page(text, blocks, parse, quotes, names)
    beside = [_beside(context, quote) for quote in quotes]
    voices = _carried(context, beside)
    ledger = Ledger(context, tuple(entities))
    found: list[Speaker | None] = []
    for quote, voice in zip(quotes, voices, strict=True):
        found.append(None if voice is None else ledger.speaker(voice.span, voice.cue, voice.carried, quote))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Voice:
    """The mention that a quotation is given to, before it is known who that is."""

    span: Span
    cue: Span | None
    carried: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    """A reporting word outside the marks and the head of the phrase that speaks."""

    first: int
    last: int
    speaker: int
    lemma: str


def _beside(context: Page, quote: Quote) -> Voice | None:
    """The speaker named in the sentence of the quotation."""
    if quote.block:
        line = attribution_line(context.text, context.blocks[context.block_at(quote.span.start)].span)
        return Voice(_short(context.text, line), None) if line else None
    unit = context.units[context.unit_at(quote.span.start)]
    turn = _turn(context, quote)
    if turn is not None:
        return turn
    best = min(_ranked(context, quote, unit), default=None, key=lambda pair: pair[0])
    if best is None or best[0] >= _limit(quote):
        return None
    cue = best[1]
    return Voice(context.phrase(cue.speaker), context.parse.span(cue.first, cue.last))


def _limit(quote: Quote) -> float:
    """How far a cue may be for a quotation of this kind; words in marks that look like no speech need a close one."""
    return {"speech": 100.0, "fragment": 60.0, "scare": 12.0, "title": 3.0}[quote.kind]


_TURN = re.compile(r"(?:\*\*)?([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4})(?:\*\*)?(?: ?\([^()]{1,60}\))?:\s*\Z")


def _turn(context: Page, quote: Quote) -> Voice | None:
    """The name before a colon at the start of the block: "LIND: …", "Lind: “…”"."""
    start = context.blocks[context.block_at(quote.span.start)].span.start
    found = _TURN.match(context.text[start : min(quote.span.start, start + 120)])
    if found is None:
        return None
    return Voice(Span(start + found.start(1), start + found.end(1)), None)


def _short(text: str, line: Span) -> Span:
    """The name in an attribution line, without the role after its comma."""
    comma = text.find(",", line.start, line.end)
    return Span(line.start, comma) if comma > line.start else line


def _ranked(context: Page, quote: Quote, unit: Span) -> Iterator[tuple[float, _Cue]]:
    inside = context.tokens(quote.span)
    if not inside:
        return
    for cue in _cues(context, unit, quote):
        yield _distance(context, quote, inside, cue), cue


def _distance(context: Page, quote: Quote, inside: range, cue: _Cue) -> float:
    """How far a cue is from a quotation; the words of quotations in between count as one."""
    if cue.first >= inside.stop:
        low, high, after = inside.stop, min(cue.first, cue.speaker), True
    else:
        low, high, after = cue.last + 1, inside.start, False
    between = [t for t in range(low, max(low, high)) if context.quote_of[t] < 0 and context.parse.pos[t] != "PUNCT"]
    crossed = {context.quote_of[t] for t in range(low, max(low, high)) if context.quote_of[t] >= 0} - {quote.index}
    far = len(between) + 6.0 * len(crossed)
    if after:
        # "…," Lind said: words that end in a comma look for their speaker behind them.
        comma = context.text[quote.span.end : quote.span.end + 1] == "," or context.text[quote.inner.end - 1 : quote.inner.end] in (
            ",",
            "?",
            "!",
            "—",
        )
        far += 0.0 if comma and len(between) <= 2 else 8.0
    else:
        open_clause = context.text[max(0, quote.span.start - 2) : quote.span.start].strip() in (",", ":")
        far += 1.0 if open_clause or len(between) <= 1 else 2.0
        if _governs(context, cue, inside):
            far = min(far, 3.0 + far / 4)
    if cue.lemma not in PLAIN:
        far += 2.0
    return far


def _governs(context: Page, cue: _Cue, inside: range) -> bool:
    """The verb stands above the quoted words in the parse."""
    for token in (inside.start, inside.stop - 1, inside[len(inside) // 2]):
        steps = 0
        while steps < 25 and context.parse.heads[token] != token:
            token = context.parse.heads[token]
            if cue.first <= token <= cue.last:
                return True
            steps += 1
    return False


def _cues(context: Page, unit: Span, quote: Quote) -> Iterator[_Cue]:
    tokens = context.tokens(unit)
    for token in tokens:
        if context.quote_of[token] >= 0:
            continue
        if context.words[token] == "according" and token + 2 < tokens.stop and context.words[token + 1] == "to":
            head = context.run_after(token + 1, tokens.stop)
            if head is not None:
                yield _Cue(token, token + 1, head, "say")
            continue
        lemma = context.verb(token)
        if lemma is None:
            continue
        head = _who(context, token, tokens)
        if head is not None and context.quote_of[head] < 0 and context.words[head] not in _NOBODY:
            yield _Cue(token, token, head, lemma)


def _who(context: Page, verb: int, unit: range) -> int | None:
    """The head of the phrase that does what the verb says; None where nobody does, or the verb is passive without "by"."""
    if verb > unit.start and context.quote_of[verb - 1] >= 0:
        head = context.run_after(verb, unit.stop)
        if head is not None and not context.below(verb, "dobj") or (head is not None and context.parse.tags[verb] in ("VBD", "VBZ", "VBP")):
            return head
    found = _subject(context, verb, 0)
    if found is not None:
        return found
    if context.parse.tags[verb] in ("VBD", "VBZ", "VBP"):
        return context.run_before(verb, unit.start)
    return None


def _subject(context: Page, verb: int, depth: int) -> int | None:
    parse = context.parse
    if context.below(verb, "auxpass", "nsubjpass"):
        subject = context.below(verb, "nsubjpass")
        if context.words[verb] in ("quoted", "cited", "heard", "overheard", "recorded", "caught") and subject:
            return subject[0]
        agents = [pobj for agent in context.below(verb, "agent") for pobj in context.below(agent, "pobj")]
        return agents[0] if agents else None
    subjects = context.below(verb, "nsubj")
    if subjects:
        head = subjects[0]
        if context.words[head] in _RELATIVE and parse.deps[verb] == "relcl":
            return parse.heads[verb]
        return head
    above = parse.heads[verb]
    if above == verb or depth > 4:
        return None
    if parse.deps[verb] in ("acl", "relcl") and parse.pos[above] in ("NOUN", "PROPN"):
        return above
    if parse.deps[verb] == "pcomp":
        above = parse.heads[above]
    if parse.deps[verb] == "xcomp":
        objects = context.below(above, "dobj")
        if objects and objects[0] < verb and context.words[verb] != "saying":
            return objects[0]
    if parse.deps[verb] in ("conj", "xcomp", "advcl", "pcomp", "parataxis", "ccomp", "dep") and parse.pos[above] in ("VERB", "AUX"):
        return _subject(context, above, depth + 1)
    return None


def _carried(context: Page, beside: Sequence[Voice | None]) -> list[Voice | None]:
    """The voices of all quotations: those without one beside them take over that of a quotation or sentence near by."""
    voices = list(beside)
    _share_utterances(context, voices)
    for quote in context.quotes:
        if voices[quote.index] is None and quote.kind == "speech" and not quote.block:
            voices[quote.index] = _taken_over(context, voices, quote)
    _share_utterances(context, voices)
    return voices


def _share_utterances(context: Page, voices: list[Voice | None]) -> None:
    known: dict[int, Voice] = {}
    for quote in (*context.quotes, *reversed(context.quotes)):
        voice = voices[quote.index]
        if voice is not None:
            known.setdefault(quote.utterance, voice)
        elif quote.utterance in known:
            voices[quote.index] = replace(known[quote.utterance], carried=True)


def _taken_over(context: Page, voices: Sequence[Voice | None], quote: Quote) -> Voice | None:
    block = context.block_at(quote.span.start)
    number = context.unit_at(quote.span.start)
    unit = context.units[number]
    alone = not any(context.parse.pos[t] in ("VERB", "NOUN", "PROPN", "PRON") for t in context.outside(unit))
    if not alone:
        return None
    before = _quote_before(context, quote)
    if before is not None and context.block_at(before.span.start) == block and voices[before.index] is not None:
        between = [n for n in range(context.unit_at(before.span.start) + 1, number)]
        if not between:
            return _again(voices[before.index])
    if number and context.block_at(context.units[number - 1].start) == block:
        found = _reported(context, number - 1)
        if found is not None:
            return found
        if before is not None and context.block_at(before.span.start) == block:
            return _again(voices[before.index])
        return None
    after = context.quotes[quote.index + 1] if quote.index + 1 < len(context.quotes) else None
    if after is not None and context.block_at(after.span.start) == block and context.unit_at(after.span.start) == number + 1:
        if voices[after.index] is not None:
            return _again(voices[after.index])
    return _from_block_before(context, voices, quote, block)


def _quote_before(context: Page, quote: Quote) -> Quote | None:
    return context.quotes[quote.index - 1] if quote.index else None


def _again(voice: Voice | None) -> Voice | None:
    return None if voice is None else replace(voice, carried=True)


def _reported(context: Page, number: int) -> Voice | None:
    """The speaker of a sentence without quotation: "Lind said the plan failed.", or else whom it is about."""
    unit = context.units[number]
    tokens = context.tokens(unit)
    last: _Cue | None = None
    for token in tokens:
        if context.quote_of[token] >= 0:
            continue
        lemma = context.verb(token)
        head = _who(context, token, tokens) if lemma else None
        if lemma and head is not None and context.quote_of[head] < 0 and context.words[head] not in _NOBODY:
            if last is None:
                last = _Cue(token, token, head, lemma)
    if last is not None:
        return Voice(context.phrase(last.speaker), context.parse.span(last.first, last.last), carried=True)
    for token in tokens:
        if context.parse.deps[token] == "nsubj" and context.quote_of[token] < 0 and _person(context, token):
            return Voice(context.phrase(token), None, carried=True)
    return None


def _person(context: Page, token: int) -> bool:
    named = context.name_of[token]
    return context.words[token] in ("he", "she", "they") or (named >= 0 and context.names[named].kind == "person")


def _from_block_before(context: Page, voices: Sequence[Voice | None], quote: Quote, block: int) -> Voice | None:
    if block == 0:
        return None
    span = context.blocks[block - 1].span
    number = context.unit_at(span.end - 1)
    if context.text[span.end - 1] == ":":
        return _reported(context, number)
    before = _quote_before(context, quote)
    if before is not None and context.block_at(before.span.start) == block - 1 and context.unit_at(before.span.start) == number:
        return _again(voices[before.index])
    return _reported(context, number)


Kind = Literal["name", "pronoun", "description"]
