"""Cues: the reporting words around a quotation, who does the reporting, and which of them is nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.facts.model import Quote
from factlint.facts.quotes.context import SpeakerContext
from factlint.facts.quotes.nearness import WAYS
from factlint.facts.quotes.subjects import FAR, FINITE, NOBODY, subject_of, who_says
from factlint.records import dataclass
from factlint.text import Span
from factlint.words.attribution.cues import DUBBING, PLAIN, SAYINGS, WEAK, WORDINGS

_NOUNS = SAYINGS | WORDINGS
_CLAUSES = ("ccomp", "xcomp", "conj")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word outside the marks and the head of the phrase that speaks."""

    first: int
    last: int
    speaker: int
    lemma: str
    way: str = ""
    """How it is tied to the quotation it was looked for."""


def nearest_cue(context: SpeakerContext, quote: Quote, unit: Span) -> tuple[float, Cue] | None:
    """The nearest cue in the sentence of a quotation, and how far it is; 0 is right beside it."""
    ranked = cues_of(context, quote, unit)
    if ranked and ranked[0][1].lemma in WEAK:
        # "The paper, Lind said, considered him a “fool”": the aside holds the whole sentence.
        aside = next((pair for pair in ranked[1:] if pair[0] < 20 and pair[1].lemma in PLAIN and _trails(context, unit, pair[1])), None)
        return aside or ranked[0]
    return ranked[0] if ranked else None


def cues_of(context: SpeakerContext, quote: Quote, unit: Span) -> list[tuple[float, Cue]]:
    """All cues in the sentence of a quotation, the nearest first, each with its distance."""
    return sorted(_ranked(context, quote, unit), key=lambda pair: pair[0])


def first_cue(context: SpeakerContext, unit: Span) -> Cue | None:
    """The first cue of a sentence that reports without quoting: "Lind said the plan failed."."""
    tokens = context.tokens(unit)[: 2 * FAR]
    for token in tokens:
        lemma = _reporting(context, token) if context.quote_of[token] < 0 else None
        if context.words[token] == "according" and token + 2 < tokens.stop and context.words[token + 1] == "to":
            said = context.run_after(token + 1, tokens.stop)
            return None if said is None else Cue(token, token + 1, said, "say")
        head = who_says(context, token, tokens) if lemma else None
        if lemma and head is not None and _speaks(context, head):
            return _outer(context, Cue(token, token, head, lemma), tokens)
    return None


def _speaks(context: SpeakerContext, head: int) -> bool:
    return context.quote_of[head] < 0 and context.words[head] not in NOBODY


def _ranked(context: SpeakerContext, quote: Quote, unit: Span) -> Iterator[tuple[float, Cue]]:
    inside = context.tokens(quote.span)
    if not inside:
        return
    above = _above(context, inside)
    near = _near(context, unit, inside)
    for cue in (*_cues(context, near, quote), *_nouns(context, near), *_by_somebody(context, near, inside)):
        if cue.first >= inside.stop and _leads_on(context, quote, cue):
            continue
        way, between = _way(context, quote, unit, inside, cue, above)
        yield WAYS[way].distance(between, plain=cue.lemma in PLAIN), replace(cue, way=way)


_NEXT = lazy.regex(r"\s+(?:Then|Next|Later|Afterwards?|Finally|Meanwhile),? ")


def _leads_on(context: SpeakerContext, quote: Quote, cue: Cue) -> bool:
    """The cue is that of the next quotation: "“Wait.” Then an announcer concludes: “…”"."""
    return bool(_NEXT.match(context.text, quote.span.end)) and context.text.startswith(":", context.parse.ends[cue.last])


def _above(context: SpeakerContext, inside: range) -> dict[int, int]:
    """The tokens over the quoted words in the parse, and how many steps up each is."""
    steps: dict[int, int] = {}
    for token in {inside.start, inside.stop - 1, inside[len(inside) // 2], *inside[1:3]}:
        # The marks and stops hang on the main verb of the sentence, which may have nothing to do with the words.
        loose = context.parse.pos[token] == "PUNCT"
        up = 0
        while up < 25 and context.parse.heads[token] != token:
            token = context.parse.heads[token]
            if context.quote_of[token] < 0 or token not in inside:
                up += 1
                if not loose or context.verb(token) in PLAIN:
                    steps[token] = min(up, steps.get(token, up))
    return steps


def _way(context: SpeakerContext, quote: Quote, unit: Span, inside: range, cue: Cue, above: dict[int, int]) -> tuple[str, float]:
    """How a cue is tied to a quotation, as `nearness.WAYS` names it, and how many words or steps are in between.

    The words of quotations in between count as one.
    """
    if cue.first >= inside.stop:
        near = min(cue.first, _first_of(context, cue.speaker, inside.stop)) if cue.speaker >= inside.stop else cue.first
        return _way_after(context, quote, unit, inside, cue, cue.first in above, _between(context, quote, inside.stop, near))
    between = _between(context, quote, cue.last + 1, inside.start)
    if between <= 2:
        if quote.kind != "title":
            return "right before the words", between
        # "A native nicknamed “King Lind”": nobody is said to call him so, as in "a native who they nicknamed “King Lind”".
        said = context.parse.tags[cue.first] in FINITE and cue.speaker < cue.first
        gives = cue.lemma in DUBBING and (between or said or cue.lemma not in ("nickname", "dub"))
        return "gives the name or title in the marks" if gives else "right before a name or title", between
    if context.text[max(unit.start, quote.span.start - 5) : quote.span.start].rstrip().endswith(":"):
        return "before a colon that leads to the words", between
    named = cue.lemma in DUBBING and between <= 6 and not _verbs(context, cue.last + 1, inside.start)
    if named and quote.kind == "title":
        return "gives somebody the name or title in the marks", between  # Lind nicknamed the mayor “Mr. Harbor”
    if cue.first in above:
        return "above the words in the parse", above[cue.first]
    if named:
        return "calls somebody so", between  # Lind called the plan of the council “too late.”
    if cue.lemma in PLAIN and (cue.first != cue.last or _trails(context, unit, cue)):
        return "said, told … with its speaker inside the sentence", between
    return "somewhere before the words", between


def _way_after(context: SpeakerContext, quote: Quote, unit: Span, inside: range, cue: Cue, over: bool, between: float) -> tuple[str, float]:
    """The same for a cue after the words; `over` them in the parse or not."""
    # "“…,” and he vowed to …" begins a clause of its own.
    goes_on = context.words[inside.stop] not in ("and", "but", "while", "or") and cue.speaker >= inside.stop
    if between <= 2 and goes_on and _hands_over(context.text, quote):
        if quote.kind == "speech" or _trails(context, unit, cue):
            return "right after the words", between
        if _ends(context, unit, cue) or _says_no_more(context, cue):
            return "right after the words, and the sentence ends", between
        # In `whom he called "a clown," Lind wants …` the words end with their comma, and Lind has nothing to do with them.
        long = len(inside) > 6
        return "right after words of a clause before it" if long else "right after a few words of a clause before it", between
    if cue.lemma in PLAIN and _trails(context, unit, cue):
        return "at the end of the sentence", between
    return "somewhere after the words, and above them in the parse" if over else "somewhere after the words", between


def _first_of(context: SpeakerContext, speaker: int, low: int) -> int:
    """Where the phrase of a speaker begins, after a place: in "“…,” retired Major Ada Lind said" at "retired"."""
    first = speaker
    for token in sorted((t for t in context.parse.subtree(speaker) if low <= t < speaker), reverse=True):
        if token != first - 1 or context.quote_of[token] >= 0 or context.words[token] in (",", ";", ":"):
            break
        first = token
    return first


def _between(context: SpeakerContext, quote: Quote, low: int, high: int) -> float:
    words = 0.0
    crossed = set()
    for token in range(low, high):
        if context.quote_of[token] >= 0:
            crossed.add(context.quote_of[token])
        elif context.parse.pos[token] != "PUNCT":
            words += 1.0
    return words + 6.0 * len(crossed - {quote.index})


def _verbs(context: SpeakerContext, low: int, high: int) -> bool:
    return any(context.parse.pos[token] in ("VERB", "AUX") and context.quote_of[token] < 0 for token in range(low, high))


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


def _ends(context: SpeakerContext, unit: Span, cue: Cue) -> bool:
    """The sentence is over with the cue: "…,” Lind said."."""
    last = max(cue.last, context.tokens(context.phrase(cue.speaker)).stop - 1)
    return context.text[context.parse.ends[last] : unit.end].strip(' ”"') in (".", "")


def _says_no_more(context: SpeakerContext, cue: Cue) -> bool:
    """A plain verb of saying with nothing else to say: "…,” Lind wrote in a letter to the board"."""
    if cue.lemma not in PLAIN or cue.speaker > cue.first or context.parse.tags[cue.first] not in ("VBD", "VBZ"):
        return False
    after = cue.last + 1
    follows = after < len(context.words) and context.parse.pos[after] == "ADP" and context.parse.tags[after] == "IN"
    said = (child for child in context.below(cue.last, "ccomp", "dobj", "xcomp") if child > cue.last and context.quote_of[child] < 0)
    return follows and context.words[after] != "that" and not any(said)


def _trails(context: SpeakerContext, unit: Span, cue: Cue) -> bool:
    """The cue is as a clause of its own: "…, Lind said.", "The plan, said Lind, …"."""
    tokens = context.tokens(context.phrase(cue.speaker))
    first, last = min(cue.first, tokens.start), max(cue.last, tokens.stop - 1)
    after = context.text[context.parse.ends[last] : min(unit.end, context.parse.ends[last] + 40)].lstrip()
    if cue.lemma == "tell" and cue.speaker < cue.first:
        after = _LISTENERS.sub("", after)
    if cue.first < tokens.start or not after or after[0] in ".,;":
        return (first > 0 and context.words[first - 1] in (",", "—", "–", "-")) or bool(
            after[:1] == "," and context.parse.starts[first] == unit.start
        )
    return first > 0 and context.words[first - 1] == "," and not context.below(cue.last, "ccomp")


_LISTENERS = lazy.regex(r"^(?:[A-Z’'\w]+ ){0,2}[A-Z’'\w]+(?=[,.;]|$)")
"""Who is told: "reporters", "the BBC"."""


def _near(context: SpeakerContext, unit: Span, inside: range) -> range:
    """The tokens of a sentence that are not too far from a quotation to say who speaks."""
    tokens = context.tokens(unit)
    return range(max(tokens.start, inside.start - FAR), min(tokens.stop, inside.stop + FAR))


def _cues(context: SpeakerContext, tokens: range, quote: Quote) -> Iterator[Cue]:
    for token in tokens:
        if context.quote_of[token] >= 0:
            continue
        if context.words[token] == "according" and token + 2 < tokens.stop and context.words[token + 1] == "to":
            head = context.run_after(token + 1, tokens.stop)
            if head is not None:
                yield Cue(token, token + 1, head, "say")
            continue
        lemma = _reporting(context, token) or _any_verb(context, token, quote)
        if lemma is None:
            continue
        head = who_says(context, token, tokens)
        if head is not None and _speaks(context, head):
            yield _outer(context, Cue(token, token, head, lemma), tokens)


def _reporting(context: SpeakerContext, token: int) -> str | None:
    """The reporting verb a token is: "goes" only in "goes on", "puts" only in "puts it"."""
    lemma = context.verb(token)
    following = context.words[token + 1] if token + 1 < len(context.words) else ""
    if context.words[token] in ("put", "puts", "putting"):
        return "say" if following == "it" else "rate" if _puts_at(context, token) else None
    return None if lemma == "go" and following not in ("on", "after") else lemma


def _puts_at(context: SpeakerContext, token: int) -> bool:
    """The words follow "at": "put the odds at “fifty-fifty”"."""
    ahead = range(token + 1, min(len(context.words) - 1, token + 8))
    return any(context.words[t] == "at" and context.quote_of[t + 1] >= 0 for t in ahead if context.quote_of[t] < 0)


def _by_somebody(context: SpeakerContext, tokens: range, inside: range) -> Iterator[Cue]:
    """Whoever is named with "by" right after the words: "labelled “…” by Lind", "the term “…” was coined by Lind"."""
    by = inside.stop
    coined = by + 2 < tokens.stop and context.words[by] in ("was", "is") and context.words[by + 1] in _COINED
    by += 2 if coined else 0
    if by >= tokens.stop or context.words[by] != "by":
        return
    head = context.run_after(by, tokens.stop)
    verbs = (t for t in range(inside.start - 1, max(tokens.start, inside.start - 12) - 1, -1) if context.quote_of[t] < 0)
    verb = by - 1 if coined else next((t for t in verbs if context.verb(t) or context.parse.pos[t] == "VERB"), None)
    if head is None or verb is None or not _speaks(context, head):
        return
    if coined or (context.verb(verb) in DUBBING and context.parse.tags[verb] == "VBN"):
        yield Cue(verb, verb, head, "call")


_COINED = ("coined", "invented", "popularised", "popularized", "used")


def _any_verb(context: SpeakerContext, token: int, quote: Quote) -> str | None:
    """After "…," any verb brings in the speaker: "…," beamed Lind."""
    if quote.kind != "speech" or context.parse.tags[token] not in ("VBD", "VBZ") or not _hands_over(context.text, quote):
        return None
    if context.parse.pos[token] == "AUX" or context.parse.lemmas[token] in ("be", "have", "do"):
        return None
    gap = context.text[quote.span.end : context.parse.starts[token]]
    return context.parse.lemmas[token] if 0 < len(gap) <= 40 and gap.count(" ") <= 4 else None


def _outer(context: SpeakerContext, cue: Cue, unit: range) -> Cue:
    """The verb of saying over one of thinking or wanting: in "Lind said he wants …" the words are Lind's."""
    weak = cue.lemma in WEAK
    # "said the process could be slow, adding: …": the participle has the subject of the clause it hangs on.
    participle = context.parse.tags[cue.first] == "VBG"
    loose = weak or participle or cue.lemma not in (*PLAIN, *DUBBING)
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
            head = who_says(context, token, unit)
            if head is not None and context.words[head] not in NOBODY and head != cue.speaker:
                return Cue(token, token, head, str(lemma))
    return cue


def _nouns(context: SpeakerContext, tokens: range) -> Iterator[Cue]:
    """Nouns of saying with an owner: "her claim that …", "Lind's post:"."""
    for token in tokens:
        if context.quote_of[token] < 0 and context.parse.pos[token] == "NOUN" and context.parse.lemmas[token].lower() in _NOUNS:
            for owner in context.below(token, "poss"):
                # Lind's “mean” comments, called Lind's remarks “mean”: the words are those of whoever says so.
                if (
                    context.quote_of[owner] < 0
                    and not _named_so(context, token)
                    and not any(context.quote_of[between] >= 0 for between in range(owner, token))
                ):
                    yield _matrix(context, Cue(token, token, owner, "claim"), tokens)
            user = _user(context, token)
            if user is not None:
                yield user


def _named_so(context: SpeakerContext, noun: int) -> bool:
    """The noun is what a verb of naming gives a name to: "called Lind's remarks “mean”"."""
    verb = context.parse.heads[noun]
    return verb < noun and context.quote_of[verb] < 0 and context.verb(verb) in DUBBING and context.parse.deps[noun] != "nsubj"


def _user(context: SpeakerContext, noun: int) -> Cue | None:
    """Who uses the words that a noun brings in: "Lind prefers the term “…”"."""
    quoted = noun + 1 < len(context.words) and context.quote_of[noun + 1] >= 0
    if not quoted or context.parse.lemmas[noun].lower() not in WORDINGS:
        return None
    chosen = noun if context.quote_of[context.parse.heads[noun]] < 0 else context.parse.heads[noun]
    if context.parse.deps[chosen] != "dobj":
        return None
    verb = context.parse.heads[chosen]
    head = subject_of(context, verb, 0) if context.quote_of[verb] < 0 else None
    if head is not None and (owners := context.below(head, "poss")):
        head = owners[0]  # "his refusal to use the words “…”": he does not use them
    return Cue(noun, noun, head, "term") if head is not None and _speaks(context, head) else None


def _matrix(context: SpeakerContext, cue: Cue, unit: range) -> Cue:
    """The verb of saying over a noun whose owner is a pronoun: in "Lind said his plans were …" Lind speaks."""
    if context.parse.tags[cue.speaker] != "PRP$":
        return cue
    token = cue.first
    for _ in range(12):
        above = context.parse.heads[token]
        if above == token or above not in unit:
            return cue
        token = above
        lemma = context.verb(token)
        if lemma in PLAIN and context.quote_of[token] < 0 and token < cue.first:
            head = who_says(context, token, unit)
            return Cue(token, token, head, str(lemma)) if head is not None and context.words[head] not in NOBODY else cue
    return cue
