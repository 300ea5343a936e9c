"""Claims that a verb makes: what it reports, by each of the ways it can be built, and whose words they are."""

from __future__ import annotations

from factlint.facts.attributions.clauses import clause, heard, listed
from factlint.facts.attributions.tokens import NONE, AttributionContext, ClaimTokens
from factlint.facts.model import Quote
from factlint.words.attribution import reporting
from factlint.words.attribution.reporters import CLAUSE_TIMES
from factlint.words.dates.calendar import TIMES
from factlint.words.things import PEOPLE

LONGEST = 400
"""Tokens of a sentence that is read; nobody writes longer ones, and the time rises with the square of it."""
_REACH = 25
"""How many tokens may be between a cue and the quotation it goes with."""
_AROUND_VERBS = ("aux", "auxpass", "neg", "prt")


def by_verb(page: AttributionContext, verb: int) -> ClaimTokens | None:
    content = _content(page, verb)
    if not content:
        return None
    source, cue = _who_before(page, verb) or source_of(page, verb), _cue(page, verb)
    if _supposed(page, verb, source) or _nobody(page, verb, source):
        return None
    cue |= {c for c in page.below(verb, "prep") if c not in content and page.words[c] in reporting.ABOUT.get(page.lemma(verb), NONE)}
    return ClaimTokens(source, cue, content - source - cue)


def _supposed(page: AttributionContext, verb: int, source: frozenset[int]) -> bool:
    """ "Let's say you want a loan", "Do you know where it is?": nobody says it."""
    asked = page.words[page.parse.sentence(verb)[1] - 1] == "?"
    return page.lemma(page.parse.heads[verb]) == "let" or (asked and [page.words[token] for token in source] == ["you"])


def _nobody(page: AttributionContext, verb: int, source: frozenset[int]) -> bool:
    """ "Last month saw 17 killings", "with 10,849 offences reported", "all told": no month and no offence says anything."""
    subjects = frozenset(page.below(verb, "nsubj"))
    times = not source - subjects and any(page.lemma(token) in TIMES for token in subjects or page.below(verb, "npadvmod"))
    first = min(source, default=verb)
    counted = page.parse.tags[verb] == "VBN" and page.parse.pos[first] == "NUM" and not any(page.lemma(token) in PEOPLE for token in source)
    return times or counted or (page.words[verb] == "told" and tuple(page.words[verb - 1 : verb]) == ("all",))


def _who_before(page: AttributionContext, verb: int) -> frozenset[int]:
    """The "who" of "who said …", "who has said …", which the model now and then hangs on something else."""
    at = verb - 1
    while at > 0 and page.parse.heads[at] == verb and page.parse.deps[at] in ("aux", "advmod", "neg"):
        at -= 1
    active = page.lemma(verb) in reporting.SPEECH and not page.below(verb, "auxpass")
    return frozenset([at]) if active and at >= 0 and page.words[at] == "who" else NONE


def _content(page: AttributionContext, verb: int) -> frozenset[int]:
    """What a verb reports, by the first of the ways it can be built that holds here."""
    return next((found for way in _WAYS if (found := way(page, verb))), NONE)


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
    """The verb and its subject are by themselves after a comma or a dash; "a day after Lin warned of it" is about the time."""
    inside = page.parse.subtree(verb)
    if any(page.words[word] in CLAUSE_TIMES for word in page.below(verb, "mark", "advmod")):
        return False
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
    that = _that_after(page, verb, last)
    for side in (after, before):
        for at in side:
            quote = page.quote_of[at]
            if quote is not None and quote.kind == "fragment" and verb < that < at:
                return NONE
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


def _asked(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "asked the students if they were serious": the model takes the question for a condition."""
    if page.lemma(verb) not in ("ask", "wonder", "inquire"):
        return NONE
    return page.phrase(
        *(c for c in page.below(verb, "advcl") if c > verb and any(page.words[m] in ("if", "whether") for m in page.below(c, "mark")))
    )


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
    held += [c for c in page.below(verb, "advcl") if any(page.words[m] == "as" for m in page.below(c, "mark")) and things and c > things[0]]
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
    if page.lemma(verb) not in reporting.COUNTING or not subjects or "margin" in page.words[verb + 1 : verb + 5]:
        return NONE
    parse = page.parse
    back = page.words[subjects[0]] in ("it", "they") and _paper_before(page, verb)
    ranks = page.lemma(verb) in reporting.RANKING and any(page.words[c] in ("at", "with", "as") for c in page.below(verb, "prep"))
    subject = parse.heads[verb] if parse.deps[verb] == "relcl" and page.words[subjects[0]] in ("that", "which") else subjects[0]
    if not ranks and page.lemma(verb) not in ("estimate", "tally", "peg") and not (back or is_paper(page, subject)):
        return NONE
    end = parse.sentence(verb)[1]
    last = next((t for t in range(verb + 1, end) if page.words[t] == ";" or page.words[t : t + 2] == (",", "where")), end)
    after = frozenset(t for t in range(verb + 1, last) if parse.deps[t] != "mark" or t > verb + 1)
    reports = any(parse.deps[t] in ("dobj", "ccomp") and parse.heads[t] == verb for t in after)
    return after | listed(page, verb, after) if reports else NONE


def _paper_before(page: AttributionContext, verb: int) -> bool:
    """The sentence before mentions a document: "…, its filings say. They list $300,000"."""
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


def _that_after(page: AttributionContext, verb: int, end: int) -> int:
    """The "that" after a verb and maybe words of time: "tweeted in the early hours that"; the verb itself where there is none."""
    for at in range(verb + 1, min(end, verb + 9)):
        if page.words[at] == "that" and (page.parse.tags[at] == "IN" or page.parse.deps[at] in ("mark", "advmod")):
            return at
        if page.parse.pos[at] in ("PUNCT", "VERB", "AUX", "PRON"):
            break
    return verb


def _that(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "…, noting that at one point in May he had trailed": all that follows, where the model has lost the clause."""
    parse = page.parse
    end = parse.sentence(verb)[1]
    start = _that_after(page, verb, end) + 1
    if page.lemma(verb) not in reporting.SPEECH or not verb + 1 < start < end:
        return NONE
    end = next((t for t in range(start, end) if page.words[t] in (";", "“", "”", '"')), end)
    return frozenset(range(start, end)) if any(parse.deps[t] in ("nsubj", "nsubjpass") for t in range(start, end)) else NONE


_WAYS = (_count, clause, _around, _between, _beside, _next, _asked, _request, _infinitive, _naming, _object, _preposition, _that)


def source_of(page: AttributionContext, verb: int) -> frozenset[int]:
    """Who the verb says it of: its agent or subject, or that of the verb it is joined to."""
    parse = page.parse
    agents = page.below(verb, "agent")
    if parse.deps[verb] == "advcl" and parse.tags[verb] == "VBN" and not agents and not page.below(verb, "aux", "nsubj"):
        return NONE
    if agents:
        return page.phrase(*agents) - frozenset(agents)
    if page.below(verb, "nsubjpass", "auxpass"):
        return page.phrase(*page.below(verb, "nsubjpass")) if heard(page, verb) else NONE
    at = verb
    for _ in range(4):
        subjects = page.below(at, "nsubj", "csubj", *(("nsubjpass",) if at != verb else ()))
        if subjects:
            return page.phrase(subjects[0])
        if parse.deps[at] == "acl":
            return _holder(page, parse.heads[at], at)
        if parse.deps[at] not in ("advcl", "conj", "xcomp", "ccomp", "pcomp", "prep"):
            break
        at = parse.heads[at]
    return _name_before(page, verb)


def _name_before(page: AttributionContext, verb: int) -> frozenset[int]:
    """The name or pronoun right before a verb of saying, or after one that opens the sentence, where the model has lost its subject."""
    parse = page.parse
    if page.lemma(verb) not in reporting.SPEECH or parse.tags[verb] not in ("VBD", "VBZ", "VBP"):
        return NONE
    first, last = parse.sentence(verb)
    step, end = (1, last) if verb == first else (-1, first - 1)
    run: list[int] = []
    for at in range(verb + step, end, step):
        if parse.pos[at] != "PROPN" and not (not run and page.words[at] in ("he", "she", "they", "i", "we")):
            break
        run.append(at)
    return frozenset(run)


def _holder(page: AttributionContext, noun: int, verb: int) -> frozenset[int]:
    """Who a noun with a participle means: "voters saying", "a report showing"."""
    own = page.phrase(verb) if page.parse.tags[verb] == "VBG" else NONE
    return page.phrase(noun) - own if page.parse.pos[noun] in ("NOUN", "PROPN", "PRON") else NONE


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
