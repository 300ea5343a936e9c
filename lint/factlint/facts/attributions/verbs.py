"""Claims that a verb makes: what it reports, by each of the ways it can be built, and whose words they are."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.attributions.tokens import NONE, AttributionContext, ClaimTokens
from factlint.facts.model import Quote
from factlint.words import reporting

LONGEST = 400
"""Tokens of a sentence that is read; no writer's is longer, and the time grows with the square of it."""
_REACH = 25
"""How many tokens may be between a cue and the quotation it goes with."""
_AROUND_VERBS = ("aux", "auxpass", "neg", "prt")


def by_verb(page: AttributionContext, verb: int) -> ClaimTokens | None:
    content = _content(page, verb)
    if not content:
        return None
    source, cue = source_of(page, verb), _cue(page, verb)
    cue |= {c for c in page.below(verb, "prep") if c not in content and page.words[c] in reporting.ABOUT.get(page.lemma(verb), NONE)}
    return ClaimTokens(source, cue, content - source - cue)


def _content(page: AttributionContext, verb: int) -> frozenset[int]:
    """What a verb reports, by the first of the ways it can be built that holds here."""
    return next((found for way in _WAYS if (found := way(page, verb))), NONE)


def _clause(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "said the bridge is safe", "believes that …", "the court heard that …" """
    if page.lemma(verb) not in reporting.SPEECH | reporting.THOUGHT and not _heard(page, verb):
        return NONE
    clauses = page.below(verb, "ccomp")
    tokens = page.phrase(*clauses, *_would_too(page, verb, clauses)) - _joined_report(page, clauses)
    tokens -= _asides(page, tokens)
    first = min(tokens, default=None)
    if first is not None and page.words[first] == "that" and page.parse.deps[first] == "mark":
        tokens -= {first}
    return tokens


def _asides(page: AttributionContext, tokens: frozenset[int]) -> frozenset[int]:
    """What the writer adds to a report after a comma: ", which opened in May", and a second report: ", noting that …"."""
    parse = page.parse
    heads = []
    for token in tokens:
        said = parse.deps[token] == "relcl" and (
            parse.tags[token] == "VBD" or any(parse.tags[a] == "VBD" for a in page.below(token, "aux", "auxpass"))
        )
        adds = parse.deps[token] == "advcl" and parse.tags[token] == "VBG" and page.lemma(token) in reporting.SPEECH
        if said or adds:
            first = min(parse.subtree(token))
            if first and page.words[first - 1] == ",":
                heads.append(token)
    return page.phrase(*heads)


def _heard(page: AttributionContext, verb: int) -> bool:
    """ "The court heard", "the inquiry was told": the body stands for whoever spoke before it."""
    hearers = (
        page.below(verb, "nsubj") if page.lemma(verb) == "hear" else page.below(verb, "nsubjpass") if page.words[verb] == "told" else []
    )
    return bool(hearers) and page.lemma(hearers[0]) in reporting.HEARERS


def _joined_report(page: AttributionContext, clauses: Sequence[int]) -> frozenset[int]:
    """ "said he was ill and asked for time": a second report that the model has joined to the first one's content."""
    known = reporting.SPEECH
    return page.phrase(
        *(c for clause in clauses for c in page.below(clause, "conj") if page.lemma(c) in known and not page.below(c, "nsubj"))
    )


def _would_too(page: AttributionContext, verb: int, clauses: Sequence[int]) -> list[int]:
    """ "says it would cost jobs, but would save money", "boats sank, she said, and the pier fell": content joined to the verb of saying."""
    if not clauses or page.below(verb, "aux"):
        return []
    joined = page.below(verb, "conj")
    if all(clause < verb for clause in clauses) and not any(page.quote_of[clause] for clause in clauses):
        return [c for c in joined if page.below(c, "nsubj", "nsubjpass") and page.words[verb + 1 : c].count(",")]
    return [c for c in joined if any(page.parse.tags[a] == "MD" for a in page.below(c, "aux")) and not page.below(c, "nsubj")]


def _around(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "The bridge, she said, is safe": the clause that the verb is slipped into."""
    parse = page.parse
    head = parse.heads[verb]
    put_it = page.lemma(verb) == "put" and any(page.words[c] == "it" for c in page.below(verb, "dobj"))
    if not (page.lemma(verb) in reporting.SPEECH | reporting.ASIDE or put_it) or head == verb:
        return NONE
    as_said = parse.deps[verb] == "advcl" and any(page.words[mark] == "as" for mark in page.below(verb, "mark"))
    if as_said or parse.deps[verb] == "parataxis" or (parse.deps[verb] in ("advcl", "conj", "ccomp", "dep") and _set_off(page, verb)):
        return page.phrase(head) - page.phrase(verb)
    return NONE


def _set_off(page: AttributionContext, verb: int) -> bool:
    """The verb and its subject are by themselves after a comma or a dash."""
    inside = page.parse.subtree(verb)
    before = page.words[inside[0] - 1] if inside[0] else ""
    return len(inside) <= _REACH and before in (",", "—", "–", "--", "-") and bool(page.below(verb, "nsubj"))


def _between(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "The men, she explained at the hearing, were paid well": the clause around the verb, which the model joins to it in two pieces."""
    parse = page.parse
    subjects = page.below(verb, "nsubj")
    first, last = parse.sentence(verb)
    if page.lemma(verb) not in reporting.SPEECH or parse.deps[verb] != "ROOT" or len(subjects) != 1 or page.below(verb, "cc"):
        return NONE
    rest = [
        c
        for c in page.below(verb, "conj")
        if c > verb and not page.below(c, "nsubj", "nsubjpass") and parse.tags[c] in ("VBD", "VBZ", "VBP", "MD")
    ]
    opens = min(parse.subtree(subjects[0]))
    if not rest or opens - 1 <= first or page.words[opens - 1] != ",":
        return NONE
    begins = min(parse.subtree(rest[0]))
    if page.words[begins - 1] != ",":
        return NONE
    return frozenset(range(first, opens - 1)) | frozenset(range(begins, last))


def _beside(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "…," said the mayor: the quotation next to the verb, with no other verb between."""
    if page.lemma(verb) not in reporting.SPEECH:
        return NONE
    first, last = page.parse.sentence(verb)
    around = page.within_block(verb)
    after = range(verb + 1, min(last + 1, verb + _REACH, around.stop))
    before = range(verb - 1, max(first - 2, verb - _REACH, around.start - 1), -1)
    for side in (after, before):
        for at in side:
            quote = page.quote_of[at]
            if quote is not None and not _given_elsewhere(page, quote, verb):
                return frozenset(page.tokens(quote.span))
            if quote is None and (page.parse.pos[at] == "VERB" or page.words[at] in (";", ".")):
                break
    return NONE


def _given_elsewhere(page: AttributionContext, quote: Quote, verb: int) -> bool:
    """The quotation has a cue of its own, which is not this verb: it is another report's."""
    speaker = page.speakers[quote.index] if quote.index < len(page.speakers) else None
    return speaker is not None and speaker.cue is not None and not speaker.carried and not page.parse.span(verb, verb).overlaps(speaker.cue)


def _next(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "brags he has won": the clause that begins right after the verb, wherever the model hangs it."""
    parse = page.parse
    if page.lemma(verb) not in reporting.SPEECH or verb + 1 >= len(parse):
        return NONE
    head = verb + 1
    # A root is its own head.
    while parse.heads[head] > verb + 1 and parse.heads[head] != head and parse.pos[head] not in ("VERB", "AUX"):
        head = parse.heads[head]
    begins = parse.pos[head] in ("VERB", "AUX") and head > verb + 1 and bool(page.below(head, "nsubj", "nsubjpass"))
    return page.phrase(head) if begins and min(parse.subtree(head)) == verb + 1 else NONE


def _request(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "urged voters to wait" """
    if page.lemma(verb) not in reporting.REQUEST:
        return NONE
    objects, tasks = page.below(verb, "dobj"), page.below(verb, "xcomp", "ccomp")
    return page.phrase(*objects, *tasks) if tasks and page.parse.tags[tasks[0]] == "VB" else NONE


def _infinitive(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "hopes to sell", "declined to comment" """
    if page.lemma(verb) not in reporting.WISH:
        return NONE
    return page.phrase(*(c for c in page.below(verb, "xcomp") if page.parse.tags[c] in ("VB", "VBG")))


def _naming(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "called the deal a theft", "was described as reckless" """
    if page.lemma(verb) not in reporting.NAMING or page.parse.deps[verb] == "prep":
        return NONE
    things = page.below(verb, "dobj", "nsubjpass")
    held = page.below(verb, "oprd", "attr", "xcomp", "ccomp", "acomp") + [
        c for c in page.below(verb, "prep") if page.words[c] in ("as", "to", "with")
    ]
    return page.phrase(*things, *held) if things or held else NONE


def _object(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "praised the plan", "accused her of theft" """
    objects = page.below(verb, "dobj")
    counts = page.lemma(verb) in reporting.COUNTING and objects and page.lemma(objects[0]) in reporting.NUMBERS
    if page.lemma(verb) not in reporting.JUDGEMENT and not counts:
        return NONE
    rest = [c for c in page.below(verb, "prep") if page.words[c] in ("as", "of", "for", "with")]
    if objects and page.lemma(objects[-1]) in reporting.NOUNS:
        rest += [c for c in page.below(verb, "xcomp") if page.parse.tags[c] == "VB"]
    if not objects and page.below(verb, "agent"):
        objects = page.below(verb, "nsubjpass")
    return page.phrase(*objects, *rest) if objects else NONE


def _count(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "the poll shows her at 40 percent", "the audit puts the loss at $3 million" """
    subjects = page.below(verb, "nsubj")
    if page.lemma(verb) not in reporting.COUNTING or not subjects:
        return NONE
    parse = page.parse
    back = page.words[subjects[0]] in ("it", "they") and _paper_before(page, verb)
    ranks = page.lemma(verb) in reporting.RANKING and any(page.words[c] in ("at", "with", "as") for c in page.below(verb, "prep"))
    spoken_of = parse.heads[verb] if parse.deps[verb] == "relcl" and page.words[subjects[0]] in ("that", "which") else subjects[0]
    if not ranks and page.lemma(verb) not in ("estimate", "tally", "peg") and not (back or is_paper(page, spoken_of)):
        return NONE
    last = next((t for t in range(verb + 1, parse.sentence(verb)[1]) if page.words[t] == ";"), parse.sentence(verb)[1])
    after = frozenset(t for t in range(verb + 1, last) if parse.deps[t] != "mark" or t > verb + 1)
    return after if any(parse.deps[t] in ("dobj", "ccomp") and parse.heads[t] == verb for t in after) else NONE


def _paper_before(page: AttributionContext, verb: int) -> bool:
    """The sentence before speaks of a paper: "…, its filings say. They list $300,000"."""
    first = page.parse.sentence(verb)[0]
    before, end = page.parse.sentence(first - 1) if first else (0, 0)
    return any(is_paper(page, token) and page.parse.pos[token] == "NOUN" for token in range(before, min(end, before + LONGEST)))


def is_paper(page: AttributionContext, noun: int) -> bool:
    return page.lemma(noun) in reporting.PAPERS or page.words[noun] in reporting.PAPERS


def _preposition(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "called for calm" """
    words = reporting.ABOUT.get(page.lemma(verb), NONE)
    heads = [c for c in page.below(verb, "prep", "prt") if page.words[c] in words]
    clauses = [
        c for c in page.below(verb, "ccomp", "advcl") for mark in page.below(c, "mark") if page.words[mark] in words and mark == verb + 1
    ]
    return page.phrase(*heads, *clauses) - frozenset(heads)


def _that(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "…, noting that at one point in May he had trailed": all that follows, where the model has lost the clause."""
    parse = page.parse
    start, end = verb + 2, parse.sentence(verb)[1]
    if page.lemma(verb) not in reporting.SPEECH or start >= end or page.words[verb + 1] != "that" or parse.tags[verb + 1] != "IN":
        return NONE
    end = next((t for t in range(start, end) if page.words[t] in (";", "“", "”", '"')), end)
    return frozenset(range(start, end)) if any(parse.deps[t] in ("nsubj", "nsubjpass") for t in range(start, end)) else NONE


_WAYS = (_count, _clause, _around, _between, _beside, _next, _request, _infinitive, _naming, _object, _preposition, _that)


def source_of(page: AttributionContext, verb: int) -> frozenset[int]:
    """Who the verb says it of: its agent or subject, or that of the verb it is joined to."""
    parse = page.parse
    agents = page.below(verb, "agent")
    if parse.deps[verb] == "advcl" and parse.tags[verb] == "VBN" and not agents and not page.below(verb, "aux", "nsubj"):
        return NONE
    if agents:
        return page.phrase(*agents) - frozenset(agents)
    if page.below(verb, "nsubjpass", "auxpass"):
        return page.phrase(*page.below(verb, "nsubjpass")) if _heard(page, verb) else NONE
    at = verb
    for _ in range(4):
        subjects = page.below(at, "nsubj", "csubj")
        if subjects:
            return page.phrase(subjects[0])
        if parse.deps[at] == "acl":
            return _holder(page, parse.heads[at])
        if parse.deps[at] not in ("advcl", "conj", "xcomp", "ccomp", "pcomp", "prep"):
            break
        at = parse.heads[at]
    return NONE


def _holder(page: AttributionContext, noun: int) -> frozenset[int]:
    """Who a noun with a participle stands for: "voters saying", "a report showing"."""
    return page.phrase(noun) if page.parse.pos[noun] in ("NOUN", "PROPN", "PRON") else NONE


def hearsay(page: AttributionContext, token: int) -> ClaimTokens | None:
    """ "is expected to close", "seems to have lost", "reportedly left": said or thought by nobody named."""
    parse = page.parse
    if page.words[token] in reporting.ADVERBS:
        return ClaimTokens(NONE, frozenset([token]), page.phrase(parse.heads[token]) - {token})
    passive = parse.tags[token] == "VBN" and not page.below(token, "agent", "nsubj")
    if not (page.lemma(token) in reporting.APPEAR or (passive and page.lemma(token) in reporting.EXPECTED)):
        return None
    parts = page.below(token, "xcomp", "ccomp", "oprd", "acomp")
    if page.lemma(token) in ("accuse", "charge", "suspect"):
        parts = [c for c in page.below(token, "prep") if page.words[c] in ("of", "with")]
    subjects = [s for s in page.below(token, "nsubj", "nsubjpass") if page.words[s] != "it"]
    return ClaimTokens(NONE, _cue(page, token), page.phrase(*parts, *subjects)) if parts else None


def _cue(page: AttributionContext, verb: int) -> frozenset[int]:
    return frozenset([verb, *page.below(verb, *_AROUND_VERBS)])
