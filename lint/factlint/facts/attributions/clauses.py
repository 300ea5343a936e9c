"""The clause that somebody is said to say: what of it the model has lost, and what it has put there that is not part of it."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.attributions.tokens import NONE, AttributionContext
from factlint.words.attribution import reporting


def clause(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "said the bridge is safe", "believes that …", "the court heard that …" """
    if page.lemma(verb) not in reporting.SPEECH | reporting.THOUGHT and not heard(page, verb):
        return NONE
    clauses = [clause for clause in page.below(verb, "ccomp") if not _second_report(page, verb, clause)]
    tokens = page.phrase(*clauses, *_would_too(page, verb, clauses), *_reasons(page, verb, clauses)) - _joined_report(page, clauses)
    tokens -= _asides(page, tokens) | _times_before(page, clauses)
    tokens |= _sized(page, verb) | listed(page, verb, tokens) if tokens else NONE
    first = min(tokens, default=None)
    if first is not None and page.words[first] == "that" and page.parse.deps[first] == "mark":
        tokens -= {first}
    return tokens - {max(tokens)} if tokens and page.words[max(tokens)] in ("and", "but") else tokens


def listed(page: AttributionContext, verb: int, tokens: frozenset[int]) -> frozenset[int]:
    """ "found that the port lost $4 million; the pier lost $2 million": the rest of a list, up to another report."""
    last, end = max(tokens), page.parse.sentence(verb)[1]
    following = last + 1
    if last < verb or following >= end or page.words[following] != ";":
        return NONE
    reports = (
        t for t in range(following, end) if page.lemma(t) in reporting.SPEECH | reporting.RANKING and page.below(t, "nsubj", "nsubjpass")
    )
    stop = min(next(reports, end), next((t for t in range(following, end) if page.words[t] in ("“", '"', "”")), end))
    if stop < end:
        stop = max((t for t in range(following, stop) if page.words[t] in (";", ",")), default=following)
    return frozenset(range(following, stop))


def _sized(page: AttributionContext, verb: int) -> frozenset[int]:
    """ "The $20 million experts say it costs": the noun that a report without "that" or "which" hangs on."""
    noun, subjects = page.parse.heads[verb], page.below(verb, "nsubj")
    if page.parse.deps[verb] != "relcl" or not subjects or page.words[subjects[0]] in ("that", "which", "who"):
        return NONE
    opens = min(page.parse.subtree(verb))
    return page.phrase(noun) - page.phrase(verb) if opens and page.words[opens] not in ("that", "which", "who", "whom", ",") else NONE


def _times_before(page: AttributionContext, clauses: Sequence[int]) -> frozenset[int]:
    """ "told them this weekend he would go": when it was said, which the model takes for a part of what was said."""
    opens = [
        c for clause in clauses for c in page.below(clause, "npadvmod") if c < min(page.below(clause, "nsubj", "nsubjpass"), default=0)
    ]
    return page.phrase(*(c for c in opens if page.words[max(page.parse.subtree(c)) + 1] != ","))


def _second_report(page: AttributionContext, verb: int, clause: int) -> bool:
    """ "Half said they were worried, and four in 10 said he was best": the model hangs the second report on the first."""
    joined = any(verb < c < clause for c in page.below(verb, "cc"))
    return joined and clause > verb and page.lemma(clause) in reporting.SPEECH and bool(page.below(clause, "ccomp"))


def _reasons(page: AttributionContext, verb: int, clauses: Sequence[int]) -> list[int]:
    """ "said it smacked of hypocrisy, because they had known": the reason belongs to what is said."""
    if page.lemma(verb) not in reporting.SPEECH or not clauses or min(clauses) < verb:
        return []
    return [c for c in page.below(verb, "advcl") if c > max(clauses) and any(page.words[m] in _REASONS for m in page.below(c, "mark"))]


_REASONS = ("because", "if", "unless", "so")


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


def heard(page: AttributionContext, verb: int) -> bool:
    """ "The court heard", "the inquiry was told": the body is named for whoever spoke before it."""
    hearers = (
        page.below(verb, "nsubj") if page.lemma(verb) == "hear" else page.below(verb, "nsubjpass") if page.words[verb] == "told" else []
    )
    return bool(hearers) and page.lemma(hearers[0]) in reporting.HEARERS


def _joined_report(page: AttributionContext, clauses: Sequence[int]) -> frozenset[int]:
    """ "said he was ill and asked for time": a second report that the model has joined to the first one's content."""
    joined = [c for clause in clauses for c in page.below(clause, "conj") if page.lemma(c) in reporting.SPEECH]
    heads = [c for c in joined if (page.below(c, "ccomp") if page.below(c, "nsubj") else page.parse.tags[c] != "VB")]
    links = [t for clause in clauses for t in page.below(clause, "cc") if heads and t < min(heads)]
    return page.phrase(*heads) | frozenset(links)


def _would_too(page: AttributionContext, verb: int, clauses: Sequence[int]) -> list[int]:
    """ "says it would cost jobs, but would save money", "boats sank, she said, and the pier fell": content joined to the verb of saying."""
    if not clauses or page.below(verb, "aux"):
        return []
    joined = page.below(verb, "conj")
    if all(clause < verb for clause in clauses) and not any(page.quote_of[clause] for clause in clauses):
        return [c for c in joined if page.below(c, "nsubj", "nsubjpass") and page.words[verb + 1 : c].count(",")]
    return [c for c in joined if any(page.parse.tags[a] == "MD" for a in page.below(c, "aux")) and not page.below(c, "nsubj")]
