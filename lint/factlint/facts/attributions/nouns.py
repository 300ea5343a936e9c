"""Claims without a verb of saying: "his claim that", "in a May poll", "was sure that", "according to", a headline's colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts.attributions.tokens import NONE, AttributionContext, ClaimTokens
from factlint.facts.attributions.verbs import is_paper, source_of
from factlint.text import Section
from factlint.words.attribution import reporting

_LINE = 10
"""How many words may be between a paper and what it says where only the line of words is read."""
_STOPS = (",", ";", ":", "–", "—", "--", "(", ")", "“", "”", '"')


def by_noun(page: AttributionContext, noun: int) -> ClaimTokens | None:
    """ "the minister's claim that …", "his criticism of …", "in a CNN poll, …" """
    parse = page.parse
    if (is_paper(page, noun) or page.lemma(noun) in reporting.TELLING) and (claim := _in_paper(page, noun)):
        return claim
    if (
        page.parse.tags[noun] == "NNS"
        and page.lemma(noun) in reporting.SPEECH | reporting.COUNTING
        and (claim := _taken_for_noun(page, noun))
    ):
        return claim
    if page.lemma(noun) in reporting.PLANS and (claim := _plan(page, noun)):
        return claim
    if page.lemma(noun) in reporting.FORECASTS and (claim := _forecast(page, noun)):
        return claim
    parts: list[int] = []
    if page.lemma(noun) in reporting.NOUNS:
        parts = [c for c in page.below(noun, "acl", "ccomp") if parse.tags[c] != "VBN" or page.below(c, "aux")]
        parts += [c for c in page.below(noun, "relcl") if any(page.words[m] == "that" for m in page.below(c, "mark"))]
    marks: list[int] = []
    if not parts:
        words = reporting.NOUNS_ABOUT.get(page.lemma(noun), NONE)
        marks = parts = [c for c in page.below(noun, "prep") if page.words[c] in words]
    if not parts:
        return None
    content = page.phrase(*parts) - frozenset(marks)
    content -= {t for t in content if page.words[t] == "that" and parse.deps[t] == "mark" and t == min(content)}
    return ClaimTokens(_owner(page, noun), frozenset([noun]), content)


def _taken_for_noun(page: AttributionContext, noun: int) -> ClaimTokens | None:
    """ "Lin claims he is rich", where the model reads "Lin claims" as a pair of nouns."""
    names = [c for c in page.below(noun, "compound", "nsubj") if page.text[page.parse.starts[c]].isupper()]
    clauses = [c for c in page.below(noun, "relcl", "ccomp", "acl") if page.below(c, "nsubj", "nsubjpass")]
    following = noun + 1
    if following < len(page.words) and page.words[following] in ("he", "she", "they", "it") and page.parse.deps[following] == "nsubj":
        names, clauses = names or [noun - 1], [page.parse.heads[following]]
    if not names or not clauses or names[-1] != noun - 1 or not page.text[page.parse.starts[noun - 1]].isupper():
        return None
    if min(page.parse.subtree(clauses[0])) != following:
        return None
    return ClaimTokens(
        page.phrase(*names) - page.phrase(noun) if names[-1] in page.parse.subtree(noun) else frozenset(names),
        frozenset([noun]),
        page.phrase(clauses[0]),
    )


def _forecast(page: AttributionContext, noun: int) -> ClaimTokens | None:
    """ "raised its forecast for growth by 0.1 points to 4.2 percent", "held its estimate at 3 percent": what a forecast is moved to."""
    verb = page.parse.heads[noun]
    values = [c for c in (*page.below(noun, "prep"), *page.below(verb, "prep")) if page.words[c] in ("at", "to", "by", "from") and c > noun]
    if page.parse.deps[noun] not in ("dobj", "nsubjpass") or not values:
        return None
    content = page.phrase(noun, *values) - {noun} - page.phrase(*page.below(noun, "poss"))
    return ClaimTokens(_owner(page, noun) or source_of(page, verb), frozenset([noun]), content)


def _plan(page: AttributionContext, noun: int) -> ClaimTokens | None:
    """ "her plan would raise the levy": what somebody wants done."""
    owners = page.below(noun, "poss")
    verb = page.parse.heads[noun]
    if page.parse.deps[noun] != "nsubj" or not owners or not any(page.words[a] in ("would", "will") for a in page.below(verb, "aux")):
        return None
    return ClaimTokens(page.phrase(*owners), frozenset([noun]), page.phrase(verb) - page.phrase(noun))


def _owner(page: AttributionContext, noun: int) -> frozenset[int]:
    """Whose claim it is: the possessor, or the subject of the verb the noun is the object of."""
    owners = page.below(noun, "poss")
    if owners:
        return page.phrase(*owners)
    if page.lemma(noun) in ("report", "story", "article"):
        return frozenset([noun, *page.phrase(*page.below(noun, "det", "compound", "nmod", "amod"))])
    parse, at = page.parse, noun
    for _ in range(3):
        if parse.deps[at] not in ("dobj", "pobj", "prep", "conj", "attr"):
            return NONE
        at = parse.heads[at]
        if parse.pos[at] in ("VERB", "AUX"):
            return source_of(page, at)
    return NONE


def _in_paper(page: AttributionContext, noun: int) -> ClaimTokens | None:
    """ "In a county audit, …", "By the agency's tally, …", "fell to 10 percent in a May poll": the clause that the phrase goes with."""
    parse = page.parse
    preposition = parse.heads[noun]
    if parse.deps[noun] != "pobj" or page.words[preposition] not in ("in", "by", "per", "under"):
        return None
    head = parse.heads[preposition]
    if parse.pos[head] not in ("VERB", "AUX"):
        return None
    if (
        page.lemma(noun) not in reporting.ASKING
        and page.lemma(head) in reporting.SPEECH
        and page.below(head, "nsubj")
        and page.below(head, "ccomp")
    ):
        return None
    planned = page.lemma(noun) in reporting.PLANS
    if planned and (page.words[preposition] != "under" or not page.below(noun, "poss")):
        return None
    opens = preposition == parse.sentence(noun)[0] and head > noun
    where = (page.words[preposition], page.lemma(noun))
    opens = opens and (is_paper(page, noun) or planned or where in reporting.BY_PAPER)
    polled = parse.deps[preposition] == "prep" and where in reporting.BY_PAPER
    if not opens and not polled:
        return None
    source = page.phrase(noun)
    return ClaimTokens(source, frozenset([preposition]), page.phrase(head) - page.phrase(preposition), frame=True)


def by_adjective(page: AttributionContext, adjective: int) -> ClaimTokens | None:
    """ "was confident that …", "is eager to …" """
    parse = page.parse
    if page.lemma(adjective) not in reporting.ADJECTIVES:
        return None
    parts = page.below(adjective, "xcomp", "ccomp")
    marks = [] if parts else [c for c in page.below(adjective, "prep") if page.words[c] in ("about", "of")]
    parts = parts or marks
    head = parse.heads[adjective]
    if not parts or parse.deps[adjective] not in ("acomp", "conj", "ROOT", "ccomp"):
        return None
    return ClaimTokens(source_of(page, head), frozenset([head, adjective]), page.phrase(*parts) - frozenset(marks))


def according(page: AttributionContext, token: int) -> ClaimTokens | None:
    parse = page.parse
    to = token + 1
    if to >= len(parse) or page.words[to] != "to":
        return None
    nouns = [c for c in (*parse.children[to], *parse.children[token]) if parse.deps[c] in ("pobj", "pcomp", "dobj") and c > to]
    if not nouns:
        return None
    source = page.phrase(nouns[0])
    head = parse.heads[token]
    # Set off by a comma it belongs to the whole sentence, wherever the model attaches it.
    whole = token > 0 and page.words[token - 1] in (",", "-", "–", "—", "--")
    while head != parse.heads[head] and (whole or parse.pos[head] not in ("VERB", "AUX")):
        head = parse.heads[head]
    content = page.phrase(head) - page.phrase(token) - source - {token, to}
    return ClaimTokens(source, frozenset([token, to]), content)


def paper_before(page: AttributionContext, token: int) -> ClaimTokens | None:
    """ "leaked papers from his return show he lost $4 million", "a report from May that …": a paper and what it says, read in a line.

    For sentences that the model cannot build: the paper is before the word of telling with nothing set off between, and all that
    follows is its content, up to what is set off.
    """
    parse = page.parse
    first, last = parse.sentence(token)
    that = page.words[token] == "that" and parse.tags[token] == "IN"
    if not that and page.words[token] not in reporting.TELLS:
        return None
    before = range(token - 1, max(first - 1, token - _LINE), -1)
    noun = next((t for t in before if page.words[t] in _STOPS or parse.pos[t] == "VERB" or _tells(page, t, that)), None)
    if noun is None or not _tells(page, noun, that) or (that and _built(page, token, noun)):
        return None
    end = next((t for t in range(token + 1, last) if page.words[t] in _STOPS), last)
    begins = min(noun, *page.below(noun, "det", "compound", "nmod", "amod", "poss"), token)
    source = frozenset(range(begins, noun if that and begins < noun else token))
    return ClaimTokens(source, frozenset([noun if that and begins < noun else token]), frozenset(range(token + 1, end)))


def _built(page: AttributionContext, that: int, noun: int) -> bool:
    """The model knows what the clause after "that" belongs to: the noun itself, or a verb of saying."""
    head = page.parse.heads[page.parse.heads[that]]
    return head == noun or page.lemma(head) in reporting.SPEECH | reporting.THOUGHT


def _tells(page: AttributionContext, noun: int, that: bool) -> bool:
    """The noun is a paper, or before "that" anything that is claimed."""
    lemma = page.lemma(noun)
    return page.parse.pos[noun] == "NOUN" and (lemma in reporting.NOUNS or lemma == "report" if that else is_paper(page, noun))


def _speaks(page: AttributionContext, noun: int) -> bool:
    return is_paper(page, noun) or page.lemma(noun) in reporting.SPEAKERS | reporting.NAMELESS


def headings(page: AttributionContext, blocks: Sequence[Section]) -> Iterator[ClaimTokens]:
    """ "Lin: The bridge is safe", "Poll: Most want a bridge": who is before the colon of a headline."""
    for block in blocks:
        tokens = page.parse.within(block.span)
        colon = next((t for t in tokens[1:9] if page.words[t] == ":"), None)
        if colon is None or len(tokens) > 30 or tokens[-1] < colon + 2 or page.words[tokens[-1]] == ":":
            continue
        speaker = range(tokens[0], colon)
        nominal = all(page.parse.pos[t] in ("PROPN", "NOUN", "PART", "ADJ", "DET") or page.words[t] in ("of", "and", "&") for t in speaker)
        if nominal and (any(page.parse.pos[t] == "PROPN" for t in speaker) or _speaks(page, colon - 1)):
            yield ClaimTokens(frozenset(speaker), frozenset([colon]), frozenset(range(colon + 1, tokens[-1] + 1)))
