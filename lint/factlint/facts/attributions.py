"""Attributions: who is said to say what, with or without quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import Literal

from factlint.facts import reporting
from factlint.facts.model import Attribution, Entity, Figure, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.text import Section, Span

_NONE: frozenset[int] = frozenset()
_AROUND_VERBS = ("aux", "auxpass", "neg", "prt")
_EDGE = " \t\r\n,;:.–—-"
_DEEP = 40
"""How many pieces of content that begin before a figure are looked at; they rarely nest three deep."""
_LONGEST = 400
"""Tokens of a sentence that is read; no writer's is longer, and the time grows with the square of it."""
_REACH = 25
"""How many tokens may stand between a cue and the quotation it goes with."""


def find_attributions(
    text: str,
    blocks: Sequence[Section],
    parse: Parse,
    quotes: Sequence[Quote],
    speakers: Sequence[Speaker | None],
    entities: Sequence[Entity],
) -> tuple[Attribution, ...]:
    """The attributions of a text, by the start of their content; one without a source is hearsay ("is expected to")."""
    page = _Page(text, parse, tuple(quotes), tuple(speakers), tuple(blocks))
    claims = _outermost(page, [*_claims(page), *_headings(page, blocks)])
    found = [_attribution(page, claim) for claim in claims]
    found += _spoken(page, found)
    return tuple(sorted((a for a in found if a.content), key=lambda a: (a.content[0], a.cue, a.source)))


def attribute_figures(
    text: str, blocks: Sequence[Section], figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> tuple[int | None, ...]:
    """For each figure the index of the attribution that gives it to somebody, or None."""
    pieces = sorted((span, number) for number, found in enumerate(attributions) for span in found.content)
    introduced = _introduced(text, blocks, attributions)
    telling = [_tells(text, found) for found in attributions]
    sources: list[int | None] = []
    for figure in figures:
        core = figure.core or figure.span
        last = bisect_right(pieces, core.start, key=lambda piece: piece[0].start)
        around = pieces[max(0, last - _DEEP) : last]
        covering = [(len(span), number) for span, number in around if core in span and telling[number]]
        block = bisect_right(blocks, core.start, key=lambda section: section.span.start) - 1
        sources.append(min(covering)[1] if covering else introduced.get(block))
    return tuple(sources)


def _tells(text: str, found: Attribution) -> bool:
    """The attribution can stand for a figure: somebody says or counts it; taking a side or being a share of those asked is no such thing."""
    cues = {word for span in found.cue for word in text[span.start : span.end].lower().split()}
    who = text[found.source[0].start : found.source[0].end].lower().split()[:2] if found.source else []
    return not (cues & reporting.SIDES or (who and who[0] in reporting.SHARES and who[1:] not in (["polls"], ["poll"])))


def _introduced(text: str, blocks: Sequence[Section], attributions: Sequence[Attribution]) -> dict[int, int]:
    """For blocks that a paragraph with a colon introduces ("Rask gave these figures:") its last attribution."""
    latest: dict[int, int] = {}
    for number, found in enumerate(attributions):
        if found.source and found.cue:
            latest[bisect_right(blocks, found.cue[0].start, key=lambda section: section.span.start) - 1] = number
    introduced: dict[int, int] = {}
    for index in range(1, len(blocks)):
        before, here = blocks[index - 1], blocks[index]
        if text[before.span.start : before.span.end].rstrip().endswith(":") and index - 1 in latest:
            introduced[index] = latest[index - 1]
        elif here.kind == before.kind == "list" and index - 1 in introduced:
            introduced[index] = introduced[index - 1]
    return introduced


@dataclass(frozen=True)
class _Claim:
    """An attribution in tokens; `content` may hold tokens of source and cue, which are taken out."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    frame: bool = False
    """It sets the scene for other reports ("In a May poll, …") and does not swallow them."""


@dataclass(frozen=True)
class _Page:
    """A text with its parse and its quotations, and what both together tell of a token."""

    text: str
    parse: Parse
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker | None, ...]
    blocks: tuple[Section, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(self.text[s:e].lower() for s, e in zip(self.parse.starts, self.parse.ends, strict=True))

    @cached_property
    def quote_of(self) -> tuple[Quote | None, ...]:
        """For each token the quotation whose words or marks it is."""
        owners: list[Quote | None] = [None] * len(self.parse)
        for quote in self.quotes:
            for token in self.tokens(quote.span):
                owners[token] = quote
        return tuple(owners)

    @cached_property
    def said(self) -> tuple[tuple[Quote, ...], ...]:
        """For each quotation all that is said in one go with it: its utterance, and what the same mention says in its paragraph."""
        together: dict[tuple[int, ...], list[Quote]] = {}
        keys = [self._keys(quote, speaker) for quote, speaker in zip_longest(self.quotes, self.speakers)]
        for quote, own in zip(self.quotes, keys, strict=True):
            for key in own:
                together.setdefault(key, []).append(quote)
        return tuple(tuple({part.index: part for key in own for part in together[key]}.values()) for own in keys)

    def _keys(self, quote: Quote, speaker: Speaker | None) -> list[tuple[int, ...]]:
        keys: list[tuple[int, ...]] = [(quote.utterance,)]
        if speaker is not None and quote.kind == "speech":
            block = bisect_right(self.blocks, quote.span.start, key=lambda section: section.span.start)
            keys.append((block, speaker.span.start, speaker.span.end))
        return keys

    def tokens(self, span: Span) -> range:
        return range(bisect_right(self.parse.ends, span.start), bisect_left(self.parse.starts, span.end))

    def lemma(self, token: int) -> str:
        lemma = self.parse.lemmas[token].lower()
        # The model's rules take "hoped" for a form of "hop" and "rating" for one of "rat".
        return f"{lemma}e" if self.words[token] in (f"{lemma}ed", f"{lemma}ing") and f"{lemma}e" in reporting.VERBS else lemma

    def below(self, token: int, *deps: str) -> list[int]:
        return [child for child in self.parse.children[token] if self.parse.deps[child] in deps]

    def phrase(self, *tokens: int) -> frozenset[int]:
        """The tokens with all that hangs on them."""
        return frozenset(t for token in tokens for t in self.parse.subtree(token))

    def spoken(self, token: int) -> bool:
        """The token is part of a quotation of speech."""
        quote = self.quote_of[token]
        return quote is not None and quote.kind == "speech"

    def trimmed(self, tokens: Iterable[int]) -> tuple[Span, ...]:
        """The characters of tokens as `runs` gives them, without punctuation at the edges."""
        return tuple(self._trimmed(span) for span in self.runs(tokens) if self.text[span.start : span.end].strip(_EDGE))

    def runs(self, tokens: Iterable[int]) -> tuple[Span, ...]:
        """The characters of tokens, side by side ones as one span."""
        spans: list[Span] = []
        last = -2
        for token in sorted(tokens):
            if token == last + 1 and spans:
                spans[-1] = Span(spans[-1].start, self.parse.ends[token])
            else:
                spans.append(self.parse.span(token, token))
            last = token
        return tuple(spans)

    def _trimmed(self, span: Span) -> Span:
        words = self.text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip(_EDGE))
        return Span(start, max(start, span.start + len(words.rstrip(_EDGE))))


def _claims(page: _Page) -> Iterator[_Claim]:
    readable = (token for first, last in page.parse.sentences if last - first <= _LONGEST for token in range(first, last))
    for token in readable:
        pos = page.parse.pos[token]
        if page.spoken(token):
            continue
        claim: _Claim | None = None
        if page.words[token] == "according":
            claim = _according(page, token)
        elif hearsay := _hearsay(page, token):
            claim = hearsay
        elif pos in ("VERB", "AUX"):
            claim = _by_verb(page, token)
        elif pos in ("NOUN", "PROPN"):
            claim = _by_noun(page, token)
        elif pos == "ADJ":
            claim = _by_adjective(page, token)
        if claim is not None and claim.content:
            yield claim


def _outermost(page: _Page, claims: Sequence[_Claim]) -> list[_Claim]:
    """The claims that are not themselves part of what somebody is said to say, and the reports among the others."""
    covered = {token for claim in claims if not claim.frame for token in _whole(page, claim.content)}
    return [claim for claim in claims if not claim.cue & covered]


def _whole(page: _Page, content: frozenset[int]) -> frozenset[int]:
    """Content with all of the quotations it touches."""
    touched = {quote.index for token in content if (quote := page.quote_of[token]) is not None}
    return content.union(*(page.tokens(part.span) for index in touched for part in page.said[index]))


def _by_verb(page: _Page, verb: int) -> _Claim | None:
    content = _content(page, verb)
    if not content:
        return None
    source, cue = _source(page, verb), _cue(page, verb)
    cue |= {c for c in page.below(verb, "prep") if c not in content and page.words[c] in reporting.ABOUT.get(page.lemma(verb), _NONE)}
    return _Claim(source, cue, content - source - cue)


def _content(page: _Page, verb: int) -> frozenset[int]:
    """What a verb reports, by the first of the ways it can be built that holds here."""
    return next((found for way in _WAYS if (found := way(page, verb))), _NONE)


def _clause(page: _Page, verb: int) -> frozenset[int]:
    """ "said the bridge is safe", "believes that …", "the court heard that …" """
    if page.lemma(verb) not in reporting.SPEECH | reporting.THOUGHT and not _heard(page, verb):
        return _NONE
    clauses = page.below(verb, "ccomp")
    tokens = page.phrase(*clauses, *_would_too(page, verb, clauses)) - _joined_report(page, clauses)
    first = min(tokens, default=None)
    if first is not None and page.words[first] == "that" and page.parse.deps[first] == "mark":
        tokens -= {first}
    return tokens


def _heard(page: _Page, verb: int) -> bool:
    """ "The court heard", "the inquiry was told": the body stands for whoever spoke before it."""
    hearers = (
        page.below(verb, "nsubj") if page.lemma(verb) == "hear" else page.below(verb, "nsubjpass") if page.words[verb] == "told" else []
    )
    return bool(hearers) and page.lemma(hearers[0]) in reporting.HEARERS


def _joined_report(page: _Page, clauses: Sequence[int]) -> frozenset[int]:
    """ "said he was ill and asked for time": a second report that the model has joined to the first one's content."""
    known = reporting.SPEECH
    return page.phrase(
        *(c for clause in clauses for c in page.below(clause, "conj") if page.lemma(c) in known and not page.below(c, "nsubj"))
    )


def _would_too(page: _Page, verb: int, clauses: Sequence[int]) -> list[int]:
    """ "says it would cost jobs, but would save money", "boats sank, she said, and the pier fell": content joined to the verb of saying."""
    if not clauses or page.below(verb, "aux"):
        return []
    return [
        c for c in page.below(verb, "conj") if any(page.parse.tags[a] == "MD" for a in page.below(c, "aux")) and not page.below(c, "nsubj")
    ]


def _around(page: _Page, verb: int) -> frozenset[int]:
    """ "The bridge, she said, is safe": the clause that the verb is slipped into."""
    parse = page.parse
    head = parse.heads[verb]
    if page.lemma(verb) not in reporting.SPEECH | reporting.COUNTING or head == verb:
        return _NONE
    as_told = parse.deps[verb] == "advcl" and any(page.words[mark] == "as" for mark in page.below(verb, "mark"))
    if as_told or parse.deps[verb] == "parataxis" or (parse.deps[verb] in ("advcl", "conj", "ccomp", "dep") and _set_off(page, verb)):
        return page.phrase(head) - page.phrase(verb)
    return _NONE


def _set_off(page: _Page, verb: int) -> bool:
    """The verb and its subject stand by themselves after a comma or a dash."""
    inside = page.parse.subtree(verb)
    before = page.words[inside[0] - 1] if inside[0] else ""
    return len(inside) <= _REACH and before in (",", "—", "–", "--", "-") and bool(page.below(verb, "nsubj"))


def _beside(page: _Page, verb: int) -> frozenset[int]:
    """ "…," said the mayor: the quotation next to the verb, with no other verb between."""
    if page.lemma(verb) not in reporting.SPEECH:
        return _NONE
    first, last = page.parse.sentence(verb)
    after = range(verb + 1, min(last + 1, verb + _REACH, len(page.parse)))
    before = range(verb - 1, max(first - 2, verb - _REACH, -1), -1)
    for side in (after, before):
        for at in side:
            quote = page.quote_of[at]
            if quote is not None:
                return frozenset(page.tokens(quote.span))
            if page.parse.pos[at] == "VERB" or page.words[at] in (";", "."):
                break
    return _NONE


def _next(page: _Page, verb: int) -> frozenset[int]:
    """ "brags he has won": the clause that begins right after the verb, wherever the model hangs it."""
    parse = page.parse
    if page.lemma(verb) not in reporting.SPEECH or verb + 1 >= len(parse):
        return _NONE
    head = verb + 1
    # A root is its own head.
    while parse.heads[head] > verb + 1 and parse.heads[head] != head and parse.pos[head] not in ("VERB", "AUX"):
        head = parse.heads[head]
    begins = parse.pos[head] in ("VERB", "AUX") and head > verb + 1 and bool(page.below(head, "nsubj", "nsubjpass"))
    return page.phrase(head) if begins and min(parse.subtree(head)) == verb + 1 else _NONE


def _request(page: _Page, verb: int) -> frozenset[int]:
    """ "urged voters to wait" """
    if page.lemma(verb) not in reporting.REQUEST:
        return _NONE
    objects, tasks = page.below(verb, "dobj"), page.below(verb, "xcomp", "ccomp")
    return page.phrase(*objects, *tasks) if tasks and page.parse.tags[tasks[0]] == "VB" else _NONE


def _infinitive(page: _Page, verb: int) -> frozenset[int]:
    """ "hopes to sell", "declined to comment" """
    if page.lemma(verb) not in reporting.WISH:
        return _NONE
    return page.phrase(*(c for c in page.below(verb, "xcomp") if page.parse.tags[c] in ("VB", "VBG")))


def _naming(page: _Page, verb: int) -> frozenset[int]:
    """ "called the deal a theft", "was described as reckless" """
    if page.lemma(verb) not in reporting.NAMING or page.parse.deps[verb] == "prep":
        return _NONE
    things = page.below(verb, "dobj", "nsubjpass")
    held = page.below(verb, "oprd", "attr", "xcomp", "ccomp", "acomp") + [
        c for c in page.below(verb, "prep") if page.words[c] in ("as", "to", "with")
    ]
    return page.phrase(*things, *held) if things or held else _NONE


def _object(page: _Page, verb: int) -> frozenset[int]:
    """ "praised the plan", "accused her of theft" """
    if page.lemma(verb) not in reporting.JUDGEMENT:
        return _NONE
    objects = page.below(verb, "dobj")
    rest = [c for c in page.below(verb, "prep") if page.words[c] in ("as", "of", "for", "with")]
    if not objects and page.below(verb, "agent"):
        objects = page.below(verb, "nsubjpass")
    return page.phrase(*objects, *rest) if objects else _NONE


def _count(page: _Page, verb: int) -> frozenset[int]:
    """ "the poll shows her at 40 percent", "the audit puts the loss at $3 million" """
    subjects = page.below(verb, "nsubj")
    if page.lemma(verb) not in reporting.COUNTING or not subjects:
        return _NONE
    parse = page.parse
    back = page.words[subjects[0]] in ("it", "they") and _paper_before(page, verb)
    ranks = page.lemma(verb) in reporting.RANKING and any(page.words[c] in ("at", "with", "as") for c in page.below(verb, "prep"))
    if not ranks and page.lemma(verb) not in ("estimate", "tally", "peg") and not (back or _is_paper(page, subjects[0])):
        return _NONE
    last = next((t for t in range(verb + 1, parse.sentence(verb)[1]) if page.words[t] == ";"), parse.sentence(verb)[1])
    after = frozenset(t for t in range(verb + 1, last) if parse.deps[t] != "mark" or t > verb + 1)
    return after if any(parse.deps[t] in ("dobj", "ccomp") and parse.heads[t] == verb for t in after) else _NONE


def _paper_before(page: _Page, verb: int) -> bool:
    """The sentence before speaks of a paper: "…, its filings say. They list $300,000"."""
    first = page.parse.sentence(verb)[0]
    before, end = page.parse.sentence(first - 1) if first else (0, 0)
    return any(_is_paper(page, token) and page.parse.pos[token] == "NOUN" for token in range(before, min(end, before + _LONGEST)))


def _is_paper(page: _Page, noun: int) -> bool:
    return page.lemma(noun) in reporting.PAPERS or page.words[noun] in reporting.PAPERS


def _preposition(page: _Page, verb: int) -> frozenset[int]:
    """ "called for calm" """
    words = reporting.ABOUT.get(page.lemma(verb), _NONE)
    heads = [c for c in page.below(verb, "prep", "prt") if page.words[c] in words]
    clauses = [
        c for c in page.below(verb, "ccomp", "advcl") for mark in page.below(c, "mark") if page.words[mark] in words and mark == verb + 1
    ]
    return page.phrase(*heads, *clauses) - frozenset(heads)


_WAYS = (_count, _clause, _around, _beside, _next, _request, _infinitive, _naming, _object, _preposition)


def _source(page: _Page, verb: int) -> frozenset[int]:
    """Who the verb says it of: its agent or subject, or that of the verb it is joined to."""
    parse = page.parse
    agents = page.below(verb, "agent")
    if agents:
        return page.phrase(*agents) - frozenset(agents)
    if page.below(verb, "nsubjpass", "auxpass"):
        return page.phrase(*page.below(verb, "nsubjpass")) if _heard(page, verb) else _NONE
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
    return _NONE


def _holder(page: _Page, noun: int) -> frozenset[int]:
    """Who a noun with a participle stands for: "voters saying", "a report showing"."""
    return page.phrase(noun) if page.parse.pos[noun] in ("NOUN", "PROPN", "PRON") else _NONE


def _hearsay(page: _Page, token: int) -> _Claim | None:
    """ "is expected to close", "seems to have lost", "reportedly left": said or thought by nobody named."""
    parse = page.parse
    if page.words[token] in reporting.ADVERBS:
        return _Claim(_NONE, frozenset([token]), page.phrase(parse.heads[token]) - {token})
    passive = parse.tags[token] == "VBN" and not page.below(token, "agent", "nsubj")
    if not (page.lemma(token) in reporting.APPEAR or (passive and page.lemma(token) in reporting.EXPECTED)):
        return None
    parts = page.below(token, "xcomp", "ccomp", "oprd", "acomp")
    if page.lemma(token) in ("accuse", "charge", "suspect"):
        parts = [c for c in page.below(token, "prep") if page.words[c] in ("of", "with")]
    subjects = page.below(token, "nsubj", "nsubjpass")
    return _Claim(_NONE, _cue(page, token), page.phrase(*parts, *subjects)) if parts else None


def _cue(page: _Page, verb: int) -> frozenset[int]:
    return frozenset([verb, *page.below(verb, *_AROUND_VERBS)])


def _by_noun(page: _Page, noun: int) -> _Claim | None:
    """ "the minister's claim that …", "his criticism of …", "in a CNN poll, …" """
    parse = page.parse
    if (_is_paper(page, noun) or page.lemma(noun) in reporting.PLANS) and (claim := _in_paper(page, noun)):
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
        words = reporting.NOUNS_ABOUT.get(page.lemma(noun), _NONE)
        marks = parts = [c for c in page.below(noun, "prep") if page.words[c] in words]
    if not parts:
        return None
    content = page.phrase(*parts) - frozenset(marks)
    content -= {t for t in content if page.words[t] == "that" and parse.deps[t] == "mark" and t == min(content)}
    return _Claim(_owner(page, noun), frozenset([noun]), content)


def _taken_for_noun(page: _Page, noun: int) -> _Claim | None:
    """ "Lin claims he is rich", where the model reads "Lin claims" as a pair of nouns."""
    names = [c for c in page.below(noun, "compound", "nsubj") if page.text[page.parse.starts[c]].isupper()]
    clauses = [c for c in page.below(noun, "relcl", "ccomp", "acl") if page.below(c, "nsubj", "nsubjpass")]
    if not names or not clauses or names[-1] != noun - 1 or min(page.parse.subtree(clauses[0])) != noun + 1:
        return None
    return _Claim(page.phrase(*names), frozenset([noun]), page.phrase(clauses[0]))


def _plan(page: _Page, noun: int) -> _Claim | None:
    """ "her plan would raise the levy": what somebody wants done."""
    owners = page.below(noun, "poss")
    verb = page.parse.heads[noun]
    if page.parse.deps[noun] != "nsubj" or not owners or not any(page.words[a] in ("would", "will") for a in page.below(verb, "aux")):
        return None
    return _Claim(page.phrase(*owners), frozenset([noun]), page.phrase(verb) - page.phrase(noun))


def _owner(page: _Page, noun: int) -> frozenset[int]:
    """Whose claim it is: the possessor, or the subject of the verb the noun is the object of."""
    owners = page.below(noun, "poss")
    if owners:
        return page.phrase(*owners)
    if page.lemma(noun) in ("report", "story", "article"):
        return frozenset([noun, *page.phrase(*page.below(noun, "det", "compound", "nmod", "amod"))])
    parse, at = page.parse, noun
    for _ in range(3):
        if parse.deps[at] not in ("dobj", "pobj", "prep", "conj", "attr"):
            return _NONE
        at = parse.heads[at]
        if parse.pos[at] in ("VERB", "AUX"):
            return _source(page, at)
    return _NONE


def _in_paper(page: _Page, noun: int) -> _Claim | None:
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
    return _Claim(source, frozenset([preposition]), page.phrase(head) - page.phrase(preposition), frame=True)


def _by_adjective(page: _Page, adjective: int) -> _Claim | None:
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
    return _Claim(_source(page, head), frozenset([head, adjective]), page.phrase(*parts) - frozenset(marks))


def _according(page: _Page, token: int) -> _Claim | None:
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
    return _Claim(source, frozenset([token, to]), content)


def _headings(page: _Page, blocks: Sequence[Section]) -> Iterator[_Claim]:
    """ "Lin: The bridge is safe", "Poll: Most want a bridge": who stands before the colon of a headline."""
    for block in blocks:
        tokens = page.parse.within(block.span)
        colon = next((t for t in tokens[1:9] if page.words[t] == ":"), None)
        if colon is None or len(tokens) > 30 or tokens[-1] < colon + 2 or page.words[tokens[-1]] == ":":
            continue
        speaker = range(tokens[0], colon)
        nominal = all(page.parse.pos[t] in ("PROPN", "NOUN", "PART", "ADJ", "DET") or page.words[t] in ("of", "and", "&") for t in speaker)
        if nominal and (any(page.parse.pos[t] == "PROPN" for t in speaker) or _is_paper(page, colon - 1)):
            yield _Claim(frozenset(speaker), frozenset([colon]), frozenset(range(colon + 1, tokens[-1] + 1)))


def _attribution(page: _Page, claim: _Claim) -> Attribution:
    """The claim in characters; a quotation that its content touches belongs to it with the whole utterance."""
    content = _whole(page, claim.content) - claim.cue - claim.source
    quoted = sum(page.quote_of[token] is not None for token in content)
    kind: Literal["direct", "indirect", "mixed"] = "direct" if quoted >= 0.9 * len(content) else "mixed" if quoted else "indirect"
    return Attribution(page.trimmed(claim.source), page.runs(claim.cue), page.trimmed(content), kind, _anonymous(page, claim.source))


def _anonymous(page: _Page, source: frozenset[int]) -> bool:
    """The source is a person of some kind, and no name stands with it."""
    named = any(page.parse.pos[token] == "PROPN" for token in source)
    return not named and any(page.lemma(token) in reporting.NAMELESS for token in source)


def _spoken(page: _Page, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Quotations with a speaker that no verb has accounted for."""
    covered = {
        quote.index for one in found for span in one.content for token in page.tokens(span) if (quote := page.quote_of[token]) is not None
    }
    for quote, speaker in zip(page.quotes, page.speakers, strict=False):
        if speaker is None or quote.index in covered or quote.kind not in ("speech", "fragment"):
            continue
        parts = page.said[quote.index]
        covered.update(part.index for part in parts)
        yield Attribution((speaker.span,), (speaker.cue,) if speaker.cue else (), tuple(part.inner for part in parts), "direct")
