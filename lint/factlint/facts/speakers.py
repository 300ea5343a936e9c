"""Who says each quotation: the mention beside the cue, and the person it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factlint.facts.antecedents import Ledger
from factlint.facts.cues import NAMING, PLAIN, SAYINGS, WEAK
from factlint.facts.model import Entity, Name, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.facts.quote_context import Page, page
from factlint.facts.quotes import attribution_line
from factlint.text import Section, Span

_RELATIVE = ("who", "which", "that", "whom")
_CLAUSES = ("ccomp", "xcomp", "conj")
_NOBODY = ("there", "what", "this", "that", "these", "those", "which", "one", "everything", "something", "nothing")


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
    return tuple(None if voice is None else ledger.speaker(voice.span, voice.cue, voice.carried) for voice in voices)


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
        return Voice(_short(context.text, line), None) if line else _signed(context, quote)
    unit = context.units[context.unit_at(quote.span.start)]
    turn = _turn(context, quote)
    if turn is not None:
        return turn
    best = min(_ranked(context, quote, unit), default=None, key=lambda pair: pair[0])
    if best is None or best[0] >= _limit(quote):
        return _introduced(context, quote, unit) or _signed(context, quote)
    cue = best[1]
    return Voice(context.phrase(cue.speaker), context.parse.span(cue.first, cue.last))


def _limit(quote: Quote) -> float:
    """How far a cue may be for a quotation of this kind; words in marks that look like no speech need a close one."""
    return {"speech": 60.0, "fragment": 19.0, "scare": 9.0, "title": 1.5}[quote.kind]


_SIGNATURE = re.compile(r"[—–―-]{1,3} ?(?=[A-Z])")


def _signed(context: Page, quote: Quote) -> Voice | None:
    """The name that follows a quotation on a line of its own: "— Ada Lind, resident"."""
    block = context.block_at(quote.span.start)
    if block + 1 >= len(context.blocks) or context.blocks[block].span.end > quote.span.end + 1:
        return None
    line = context.blocks[block + 1].span
    dash = _SIGNATURE.match(context.text, line.start, line.end)
    if dash is None or len(line) > 100:
        return None
    return Voice(_short(context.text, Span(dash.end(), line.end)), None)


def _introduced(context: Page, quote: Quote, unit: Span) -> Voice | None:
    """Whom a sentence that ends in a colon is about: "Lind was blunt: “…”"."""
    if quote.kind != "speech" or not context.text[unit.start : quote.span.start].rstrip().endswith(":"):
        return None
    before = [t for t in context.outside(unit) if context.parse.starts[t] < quote.span.start]
    subjects = [t for t in before if context.parse.deps[t] in ("nsubj", "nsubjpass") and context.words[t] not in (*_NOBODY, *_RELATIVE)]
    people = [t for t in before if _person(context, t)]
    found = [*(t for t in subjects if _person(context, t)), *people[-1:], *subjects]
    return Voice(context.phrase(found[0]), None) if found else None


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
    above = _above(context, inside)
    for cue in (*_cues(context, unit, quote), *_nouns(context, unit)):
        yield _distance(context, quote, unit, inside, cue, above), cue


def _above(context: Page, inside: range) -> dict[int, int]:
    """The tokens over the quoted words in the parse, and how many steps up each is."""
    steps: dict[int, int] = {}
    for token in {inside.start, inside.stop - 1, inside[len(inside) // 2], *inside[1:3]}:
        up = 0
        while up < 25 and context.parse.heads[token] != token:
            token = context.parse.heads[token]
            if context.quote_of[token] < 0 or token not in inside:
                up += 1
                steps[token] = min(up, steps.get(token, up))
    return steps


def _distance(context: Page, quote: Quote, unit: Span, inside: range, cue: _Cue, above: dict[int, int]) -> float:
    """How far a cue is from a quotation; the words of quotations in between count as one."""
    firm = 0.0 if cue.lemma in PLAIN else 1.0
    near = min(cue.first, cue.speaker)
    if near >= inside.stop:
        between = _between(context, quote, inside.stop, near)
        if between <= 2 and _hands_over(context.text, quote):
            return firm + (0.0 if quote.kind == "speech" or _trails(context, unit, cue) else 5.0)
        if firm == 0.0 and _trails(context, unit, cue):
            return 6.0 + min(10.0, between / 6)
        return (26.0 if cue.first not in above else 16.0) + between + firm
    between = _between(context, quote, cue.last + 1, inside.start)
    if between <= 2:
        return 1.0 + between + firm if quote.kind != "title" else 0.0 if cue.lemma in NAMING else 9.0
    if context.text[unit.start : quote.span.start].rstrip().endswith(":"):
        return 4.0 + between / 4 + firm
    if cue.first in above:
        return 3.0 + 2.0 * above[cue.first] + firm
    if firm == 0.0 and (cue.first != cue.last or _trails(context, unit, cue)):
        return 10.0 + between / 10
    return 16.0 + between + firm


def _between(context: Page, quote: Quote, low: int, high: int) -> float:
    words = 0.0
    crossed = set()
    for token in range(low, high):
        if context.quote_of[token] >= 0:
            crossed.add(context.quote_of[token])
        elif context.parse.pos[token] != "PUNCT":
            words += 1.0
    return words + 6.0 * len(crossed - {quote.index})


def _hands_over(text: str, quote: Quote) -> bool:
    """The words end as those do that "…," Lind said goes on from."""
    return text[quote.span.end : quote.span.end + 1] == "," or text[quote.inner.end - 1 : quote.inner.end] in (
        ",",
        "?",
        "!",
        "—",
        "–",
        "-",
        "…",
    )


def _trails(context: Page, unit: Span, cue: _Cue) -> bool:
    """The cue stands as a clause of its own: "…, Lind said.", "The plan, said Lind, …"."""
    tokens = context.tokens(context.phrase(cue.speaker))
    first, last = min(cue.first, tokens.start), max(cue.last, tokens.stop - 1)
    after = context.text[context.parse.ends[last] : unit.end].lstrip()
    if cue.first < tokens.start or not after or after[0] in ".,;":
        return (
            first > 0
            and context.words[first - 1] in (",", "—", "–", "-")
            or bool(after[:1] == "," and context.parse.starts[first] == unit.start)
        )
    return first > 0 and context.words[first - 1] == "," and not context.below(cue.last, "ccomp")


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
        lemma = context.verb(token) or _any_verb(context, token, quote)
        if lemma is None:
            continue
        head = _who(context, token, tokens)
        if head is not None and context.quote_of[head] < 0 and context.words[head] not in _NOBODY:
            yield _outer(context, _Cue(token, token, head, lemma), tokens)


def _any_verb(context: Page, token: int, quote: Quote) -> str | None:
    """Behind "…," any verb brings in the speaker: "…," beamed Lind."""
    if quote.kind != "speech" or context.parse.tags[token] not in ("VBD", "VBZ") or not _hands_over(context.text, quote):
        return None
    if context.parse.pos[token] == "AUX" or context.parse.lemmas[token] in ("be", "have", "do"):
        return None
    gap = context.text[quote.span.end : context.parse.starts[token]]
    return context.parse.lemmas[token] if 0 < len(gap) <= 40 and gap.count(" ") <= 4 else None


def _outer(context: Page, cue: _Cue, unit: range) -> _Cue:
    """The verb of saying over one of thinking or wanting: in "Lind said he wants …" the words are Lind's."""
    thing = cue.lemma not in PLAIN and context.parse.pos[cue.speaker] == "NOUN" and context.name_of[cue.speaker] < 0
    if cue.lemma not in WEAK and context.parse.pos[cue.speaker] != "PRON" and not thing:
        return cue
    token = cue.first
    for _ in range(12):
        dep, above = context.parse.deps[token], context.parse.heads[token]
        if (
            above == token
            or above not in unit
            or (cue.lemma not in WEAK and dep not in (*_CLAUSES, *(("relcl", "acl", "dobj") if thing else ())))
        ):
            return cue
        token = above
        lemma = context.verb(token)
        if lemma in PLAIN and context.quote_of[token] < 0:
            head = _who(context, token, unit)
            if head is not None and context.words[head] not in _NOBODY and head != cue.speaker:
                return _Cue(token, token, head, str(lemma))
    return cue


def _nouns(context: Page, unit: Span) -> Iterator[_Cue]:
    """Nouns of saying with an owner: "her claim that …", "Lind's post:"."""
    for token in context.outside(unit):
        if context.parse.pos[token] == "NOUN" and context.parse.lemmas[token].lower() in SAYINGS:
            for owner in context.below(token, "poss"):
                if context.quote_of[owner] < 0:
                    yield _Cue(token, token, owner, "claim")


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
        before = context.run_before(verb, unit.start)
        return before if before is not None else _past_insert(context, verb, unit)
    return None


def _past_insert(context: Page, verb: int, unit: range) -> int | None:
    """The person before what stands between commas: "Lind, at a meeting in Ede, Holland, said"."""
    if verb == unit.start or context.words[verb - 1] != ",":
        return None
    for at in range(verb - 2, max(unit.start, verb - 30) - 1, -1):
        if context.quote_of[at] >= 0:
            return None
        if context.words[at + 1] == "," and _person(context, at):
            return at
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
        if (
            context.words[head] in _RELATIVE
            and parse.deps[verb] == "relcl"
            and (context.name_of[parse.heads[verb]] < 0 or context.words[head] != "who")
        ):
            return parse.heads[verb]
        return head
    if parse.tags[verb] == "VBN" and parse.deps[verb] in ("acl", "advcl", "ROOT") and not context.below(verb, "aux"):
        agents = [pobj for agent in context.below(verb, "agent") for pobj in context.below(agent, "pobj")]
        return agents[0] if agents else None
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
        if last is None and lemma and head is not None and context.quote_of[head] < 0 and context.words[head] not in _NOBODY:
            last = _outer(context, _Cue(token, token, head, lemma), tokens)
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
