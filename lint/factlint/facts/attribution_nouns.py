"""Claims without a verb of saying: "his claim that", "in a May poll", "was sure that", "according to", a headline's colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts import reporting
from factlint.facts.attribution_page import NONE, Claim, Page
from factlint.facts.attribution_verbs import is_paper, source_of
from factlint.text import Section


def by_noun(page: Page, noun: int) -> Claim | None:
    """ "the minister's claim that …", "his criticism of …", "in a CNN poll, …" """
    parse = page.parse
    if (is_paper(page, noun) or page.lemma(noun) in reporting.PLANS) and (claim := _in_paper(page, noun)):
        return claim
    if (
        page.parse.tags[noun] == "NNS"
        and page.lemma(noun) in reporting.SPEECH | reporting.COUNTING
        and (claim := _taken_for_noun(page, noun))
    ):
        return claim
    if page.lemma(noun) in reporting.PLANS and (claim := _plan(page, noun)):
        return claim
    parts: list[int] = []
    if page.lemma(noun) in reporting.NOUNS:
        parts = [c for c in page.below(noun, "acl", "ccomp") if parse.tags[c] != "VBN"]
    marks: list[int] = []
    if not parts:
        words = reporting.NOUNS_ABOUT.get(page.lemma(noun), NONE)
        marks = parts = [c for c in page.below(noun, "prep") if page.words[c] in words]
    if not parts:
        return None
    content = page.phrase(*parts) - frozenset(marks)
    content -= {t for t in content if page.words[t] == "that" and parse.deps[t] == "mark" and t == min(content)}
    return Claim(_owner(page, noun), frozenset([noun]), content)


def _taken_for_noun(page: Page, noun: int) -> Claim | None:
    """ "Lin claims he is rich", where the model reads "Lin claims" as a pair of nouns."""
    names = [c for c in page.below(noun, "compound", "nsubj") if page.text[page.parse.starts[c]].isupper()]
    clauses = [c for c in page.below(noun, "relcl", "ccomp", "acl") if page.below(c, "nsubj", "nsubjpass")]
    if not names or not clauses or names[-1] != noun - 1 or min(page.parse.subtree(clauses[0])) != noun + 1:
        return None
    return Claim(page.phrase(*names), frozenset([noun]), page.phrase(clauses[0]))


def _plan(page: Page, noun: int) -> Claim | None:
    """ "her plan would raise the levy": what somebody wants done."""
    owners = page.below(noun, "poss")
    verb = page.parse.heads[noun]
    if page.parse.deps[noun] != "nsubj" or not owners or not any(page.words[a] in ("would", "will") for a in page.below(verb, "aux")):
        return None
    return Claim(page.phrase(*owners), frozenset([noun]), page.phrase(verb) - page.phrase(noun))


def _owner(page: Page, noun: int) -> frozenset[int]:
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


def _in_paper(page: Page, noun: int) -> Claim | None:
    """ "In a county audit, …", "By the agency's tally, …", "fell to 10 percent in a May poll": the clause that the phrase goes with."""
    parse = page.parse
    preposition = parse.heads[noun]
    if parse.deps[noun] != "pobj" or page.words[preposition] not in ("in", "by", "per", "under"):
        return None
    head = parse.heads[preposition]
    if parse.pos[head] not in ("VERB", "AUX"):
        return None
    planned = page.lemma(noun) in reporting.PLANS
    if planned and (page.words[preposition] != "under" or not page.below(noun, "poss")):
        return None
    opens = preposition == parse.sentence(noun)[0] and head > noun
    where = (page.words[preposition], page.lemma(noun))
    polled = parse.deps[preposition] == "prep" and where in reporting.BY_PAPER
    if not opens and not polled:
        return None
    source = page.phrase(noun)
    return Claim(source, frozenset([preposition]), page.phrase(head) - page.phrase(preposition), frame=True)


def by_adjective(page: Page, adjective: int) -> Claim | None:
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
    return Claim(source_of(page, head), frozenset([head, adjective]), page.phrase(*parts) - frozenset(marks))


def according(page: Page, token: int) -> Claim | None:
    parse = page.parse
    to = token + 1
    if to >= len(parse) or page.words[to] != "to":
        return None
    nouns = [c for c in (*parse.children[to], *parse.children[token]) if parse.deps[c] in ("pobj", "pcomp", "dobj") and c > to]
    if not nouns:
        return None
    source = page.phrase(nouns[0])
    head = parse.heads[token]
    # Set off by a comma it speaks of the whole sentence, wherever the model hangs it.
    whole = token > 0 and page.words[token - 1] in (",", "-", "–", "—", "--")
    while head != parse.heads[head] and (whole or parse.pos[head] not in ("VERB", "AUX")):
        head = parse.heads[head]
    content = page.phrase(head) - page.phrase(token) - source - {token, to}
    return Claim(source, frozenset([token, to]), content)


def headings(page: Page, blocks: Sequence[Section]) -> Iterator[Claim]:
    """ "Lin: The bridge is safe", "Poll: Most want a bridge": who stands before the colon of a headline."""
    for block in blocks:
        tokens = page.parse.within(block.span)
        colon = next((t for t in tokens[1:9] if page.words[t] == ":"), None)
        if colon is None or len(tokens) > 30 or tokens[-1] < colon + 2 or page.words[tokens[-1]] == ":":
            continue
        speaker = range(tokens[0], colon)
        nominal = all(page.parse.pos[t] in ("PROPN", "NOUN", "PART", "ADJ", "DET") or page.words[t] in ("of", "and", "&") for t in speaker)
        if nominal and (any(page.parse.pos[t] == "PROPN" for t in speaker) or is_paper(page, colon - 1)):
            yield Claim(frozenset(speaker), frozenset([colon]), frozenset(range(colon + 1, tokens[-1] + 1)))
