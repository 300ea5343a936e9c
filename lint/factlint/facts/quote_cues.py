"""Cues: the reporting words around a quotation, who does the reporting, and which of them is nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.cues import NAMING, PLAIN, SAYINGS, WEAK
from factlint.facts.model import Quote
from factlint.facts.quote_context import Page
from factlint.text import Span

RELATIVE = ("who", "which", "that", "whom")
NOBODY = ("there", "what", "this", "that", "these", "those", "which", "one", "everything", "something", "nothing")
_CLAUSES = ("ccomp", "xcomp", "conj")
_FAR = 100
"""How many tokens from a quotation its cue may be; keeps a hostile sentence of a million words linear."""
_FINITE = ("VBD", "VBZ", "VBP")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word outside the marks and the head of the phrase that speaks."""

    first: int
    last: int
    speaker: int
    lemma: str


def nearest_cue(context: Page, quote: Quote, unit: Span) -> tuple[float, Cue] | None:
    """The nearest cue in the sentence of a quotation, and how far it is; 0 is right beside it."""
    return min(_ranked(context, quote, unit), default=None, key=lambda pair: pair[0])


def first_cue(context: Page, unit: Span) -> Cue | None:
    """The first cue of a sentence that reports without quoting: "Lind said the plan failed."."""
    tokens = context.tokens(unit)[: 2 * _FAR]
    for token in tokens:
        lemma = context.verb(token) if context.quote_of[token] < 0 else None
        head = _who(context, token, tokens) if lemma else None
        if lemma and head is not None and _speaks(context, head):
            return _outer(context, Cue(token, token, head, lemma), tokens)
    return None


def _speaks(context: Page, head: int) -> bool:
    return context.quote_of[head] < 0 and context.words[head] not in NOBODY


def _ranked(context: Page, quote: Quote, unit: Span) -> Iterator[tuple[float, Cue]]:
    inside = context.tokens(quote.span)
    if not inside:
        return
    above = _above(context, inside)
    near = _near(context, unit, inside)
    for cue in (*_cues(context, near, quote), *_nouns(context, near)):
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


def _distance(context: Page, quote: Quote, unit: Span, inside: range, cue: Cue, above: dict[int, int]) -> float:
    """How far a cue is from a quotation; the words of quotations in between count as one."""
    firm = 0.0 if cue.lemma in PLAIN else 1.0
    near = min(cue.first, cue.speaker)
    if near >= inside.stop:
        between = _between(context, quote, inside.stop, near)
        if between <= 2 and _hands_over(context.text, quote):
            if quote.kind == "speech" or _trails(context, unit, cue):
                return firm
            # In `whom he called "a clown," Lind wants …` the words end with their comma, and Lind has nothing to do with them.
            return firm + (15.0 if len(inside) > 6 else 25.0)
        if firm == 0.0 and _trails(context, unit, cue):
            return 6.0 + min(10.0, between / 6)
        return (26.0 if cue.first not in above else 16.0) + between + firm
    between = _between(context, quote, cue.last + 1, inside.start)
    if between <= 2:
        return 1.0 + between + firm if quote.kind != "title" else 0.0 if cue.lemma in NAMING else 9.0
    if context.text[max(unit.start, quote.span.start - 5) : quote.span.start].rstrip().endswith(":"):
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


def _trails(context: Page, unit: Span, cue: Cue) -> bool:
    """The cue stands as a clause of its own: "…, Lind said.", "The plan, said Lind, …"."""
    tokens = context.tokens(context.phrase(cue.speaker))
    first, last = min(cue.first, tokens.start), max(cue.last, tokens.stop - 1)
    after = context.text[context.parse.ends[last] : min(unit.end, context.parse.ends[last] + 40)].lstrip()
    if cue.first < tokens.start or not after or after[0] in ".,;":
        return (first > 0 and context.words[first - 1] in (",", "—", "–", "-")) or bool(
            after[:1] == "," and context.parse.starts[first] == unit.start
        )
    return first > 0 and context.words[first - 1] == "," and not context.below(cue.last, "ccomp")


def _near(context: Page, unit: Span, inside: range) -> range:
    """The tokens of a sentence that are not too far from a quotation to say who speaks."""
    tokens = context.tokens(unit)
    return range(max(tokens.start, inside.start - _FAR), min(tokens.stop, inside.stop + _FAR))


def _cues(context: Page, tokens: range, quote: Quote) -> Iterator[Cue]:
    for token in tokens:
        if context.quote_of[token] >= 0:
            continue
        if context.words[token] == "according" and token + 2 < tokens.stop and context.words[token + 1] == "to":
            head = context.run_after(token + 1, tokens.stop)
            if head is not None:
                yield Cue(token, token + 1, head, "say")
            continue
        lemma = context.verb(token) or _any_verb(context, token, quote)
        if lemma is None:
            continue
        head = _who(context, token, tokens)
        if head is not None and _speaks(context, head):
            yield _outer(context, Cue(token, token, head, lemma), tokens)


def _any_verb(context: Page, token: int, quote: Quote) -> str | None:
    """Behind "…," any verb brings in the speaker: "…," beamed Lind."""
    if quote.kind != "speech" or context.parse.tags[token] not in ("VBD", "VBZ") or not _hands_over(context.text, quote):
        return None
    if context.parse.pos[token] == "AUX" or context.parse.lemmas[token] in ("be", "have", "do"):
        return None
    gap = context.text[quote.span.end : context.parse.starts[token]]
    return context.parse.lemmas[token] if 0 < len(gap) <= 40 and gap.count(" ") <= 4 else None


def _outer(context: Page, cue: Cue, unit: range) -> Cue:
    """The verb of saying over one of thinking or wanting: in "Lind said he wants …" the words are Lind's."""
    weak = cue.lemma in WEAK
    # "said the process could be slow, adding: …": the participle has the subject of the clause it hangs on.
    participle = context.parse.tags[cue.first] == "VBG"
    loose = weak or participle or cue.lemma not in (*PLAIN, *NAMING)
    thing = loose and context.parse.pos[cue.speaker] == "NOUN" and context.name_of[cue.speaker] < 0
    if not loose and context.parse.pos[cue.speaker] != "PRON":
        return cue
    if participle and not thing and not weak:
        return cue
    clauses = (*_CLAUSES, "relcl", "acl", "dobj", "advcl") if thing else _CLAUSES
    token = cue.first
    for _ in range(12):
        above = context.parse.heads[token]
        if above == token or above not in unit or (not weak and context.parse.deps[token] not in clauses):
            return cue
        token = above
        lemma = context.verb(token)
        if lemma in PLAIN and context.quote_of[token] < 0:
            head = _who(context, token, unit)
            if head is not None and context.words[head] not in NOBODY and head != cue.speaker:
                return Cue(token, token, head, str(lemma))
    return cue


def _nouns(context: Page, tokens: range) -> Iterator[Cue]:
    """Nouns of saying with an owner: "her claim that …", "Lind's post:"."""
    for token in tokens:
        if context.quote_of[token] < 0 and context.parse.pos[token] == "NOUN" and context.parse.lemmas[token].lower() in SAYINGS:
            for owner in context.below(token, "poss"):
                if context.quote_of[owner] < 0:
                    yield Cue(token, token, owner, "claim")


def _who(context: Page, verb: int, unit: range) -> int | None:
    """The head of the phrase that does what the verb says; None where nobody does, or the verb is passive without "by"."""
    if verb > unit.start and context.quote_of[verb - 1] >= 0:
        head = context.run_after(verb, unit.stop)
        if (head is not None and not context.below(verb, "dobj")) or (head is not None and context.parse.tags[verb] in _FINITE):
            return head
    found = _subject(context, verb, 0)
    if found is not None:
        return found
    if context.parse.tags[verb] in _FINITE:
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
        if context.words[at + 1] == "," and context.person(at):
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
    subjects = [child for child in context.below(verb, "nsubj") if context.quote_of[child] < 0]
    if subjects:
        head = subjects[-1] if subjects[-1] < verb else subjects[0]
        if (
            context.words[head] in RELATIVE
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
