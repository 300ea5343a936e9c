"""Cues: the reporting words around a quotation, who does the reporting, and which of them is nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factlint.facts.model import Quote
from factlint.facts.quotes.context import SpeakerContext
from factlint.facts.quotes.nearness import WAYS
from factlint.text import Span
from factlint.words.calendar import DAY_WORDS
from factlint.words.cues import NAMING, PLAIN, SAYINGS, SPOKEN, TEXTS, WEAK, WORDINGS

RELATIVE = ("who", "which", "that", "whom")
NOBODY = ("there", "what", "this", "that", "these", "those", "which", "one", "everything", "something", "nothing")
TIMES = DAY_WORDS
_NOUNS = SAYINGS | WORDINGS
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
    tokens = context.tokens(unit)[: 2 * _FAR]
    for token in tokens:
        lemma = _reporting(context, token) if context.quote_of[token] < 0 else None
        if context.words[token] == "according" and token + 2 < tokens.stop and context.words[token + 1] == "to":
            said = context.run_after(token + 1, tokens.stop)
            return None if said is None else Cue(token, token + 1, said, "say")
        head = _who(context, token, tokens) if lemma else None
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
    for cue in (*_cues(context, near, quote), *_nouns(context, near)):
        way, between = _way(context, quote, unit, inside, cue, above)
        yield WAYS[way].distance(between, plain=cue.lemma in PLAIN), replace(cue, way=way)


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
        # "A native nicknamed “King Lind”": nobody is said to call him so.
        gives = cue.lemma in NAMING and (between or cue.lemma not in ("nickname", "dub"))
        return "gives the name or title in the marks" if gives else "right before a name or title", between
    if context.text[max(unit.start, quote.span.start - 5) : quote.span.start].rstrip().endswith(":"):
        return "before a colon that leads to the words", between
    named = cue.lemma in NAMING and between <= 6 and not _verbs(context, cue.last + 1, inside.start)
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
    if cue.first < tokens.start or not after or after[0] in ".,;":
        return (first > 0 and context.words[first - 1] in (",", "—", "–", "-")) or bool(
            after[:1] == "," and context.parse.starts[first] == unit.start
        )
    return first > 0 and context.words[first - 1] == "," and not context.below(cue.last, "ccomp")


def _near(context: SpeakerContext, unit: Span, inside: range) -> range:
    """The tokens of a sentence that are not too far from a quotation to say who speaks."""
    tokens = context.tokens(unit)
    return range(max(tokens.start, inside.start - _FAR), min(tokens.stop, inside.stop + _FAR))


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
        head = _who(context, token, tokens)
        if head is not None and _speaks(context, head):
            yield _outer(context, Cue(token, token, head, lemma), tokens)


def _reporting(context: SpeakerContext, token: int) -> str | None:
    """The reporting verb a token is: "goes" only in "goes on", "puts" only in "puts it"."""
    lemma = context.verb(token)
    following = context.words[token + 1] if token + 1 < len(context.words) else ""
    if context.words[token] in ("put", "puts", "putting"):
        return "say" if following == "it" else None
    return None if lemma == "go" and following not in ("on", "after") else lemma


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
    return verb < noun and context.quote_of[verb] < 0 and context.verb(verb) in NAMING and context.parse.deps[noun] != "nsubj"


def _user(context: SpeakerContext, noun: int) -> Cue | None:
    """Who uses the words that a noun brings in: "Lind prefers the term “…”"."""
    quoted = noun + 1 < len(context.words) and context.quote_of[noun + 1] >= 0
    if not quoted or context.parse.lemmas[noun].lower() not in WORDINGS:
        return None
    chosen = noun if context.quote_of[context.parse.heads[noun]] < 0 else context.parse.heads[noun]
    if context.parse.deps[chosen] != "dobj":
        return None
    verb = context.parse.heads[chosen]
    head = _subject(context, verb, 0) if context.quote_of[verb] < 0 else None
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
            head = _who(context, token, unit)
            return Cue(token, token, head, str(lemma)) if head is not None and context.words[head] not in NOBODY else cue
    return cue


def _who(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """The head of the phrase that does what the verb says; None where nobody does, or the verb is passive without "by"."""
    if verb > unit.start and context.quote_of[verb - 1] >= 0:
        head = context.run_after(verb, unit.stop)
        # Right after a quotation even "read the statement" has its subject after it, whatever the parse makes of it.
        if head is not None and (not context.below(verb, "dobj") or context.parse.tags[verb] in (*_FINITE, "VB")):
            return head
    found = _subject(context, verb, 0)
    if found is not None:
        return _past_clause(context, verb, unit) if _in_restriction(context, verb) else _author(context, verb, found)
    if context.parse.tags[verb] in _FINITE or (context.words[verb] in SPOKEN and context.parse.pos[verb] not in ("VERB", "AUX")):
        before = context.run_before(verb, unit.start)
        return before if before is not None else _past_insert(context, verb, unit)
    return _main_subject(context, verb, unit)


def _in_restriction(context: SpeakerContext, verb: int) -> bool:
    """The verb is a ", saying" after a clause that only tells which one is meant: "paid the man who built the hall, saying"."""
    if context.parse.tags[verb] != "VBG" or verb == 0 or context.words[verb - 1] != "," or context.below(verb, "nsubj"):
        return False
    token = verb
    for _ in range(8):
        if context.parse.deps[token] == "relcl":
            first = min((token, *context.below(token, "nsubj", "nsubjpass", "dobj", "mark", "prep", "advmod")))
            return first > 0 and context.words[first - 1] not in (",", "—", "–", "-", "(")
        if context.parse.heads[token] == token:
            return False
        token = context.parse.heads[token]
    return False


def _past_clause(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """The subject of the whole sentence that a verb is in."""
    token = verb
    for _ in range(_FAR):
        above = context.parse.heads[token]
        if above == token or above not in unit:
            break
        token = above
    return _subject(context, token, 0) if context.quote_of[token] < 0 else None


def _author(context: SpeakerContext, verb: int, noun: int) -> int:
    """Whose text it is that says something: in "Lind issued a statement saying …" Lind's, not the statement's."""
    parse = context.parse
    if parse.deps[verb] not in ("acl", "relcl") or parse.heads[verb] != noun or context.name_of[noun] >= 0:
        return noun
    if parse.deps[noun] == "pobj" and context.words[parse.heads[noun]] == "to":
        over = parse.heads[parse.heads[noun]]
        noun = over if parse.pos[over] == "NOUN" else noun
    if parse.lemmas[noun].lower() not in TEXTS or parse.deps[noun] not in ("dobj", "attr"):
        return noun
    subject = _subject(context, parse.heads[noun], 0)
    return noun if subject is None else subject


def _main_subject(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """Who does what a sentence tells before ", writing"."""
    if context.parse.tags[verb] != "VBG" or verb == unit.start or context.words[verb - 1] != ",":
        return None
    for token in range(verb - 2, max(unit.start, verb - 40) - 1, -1):
        if context.quote_of[token] < 0 and context.parse.tags[token] in _FINITE:
            return _subject(context, token, 0)
    return None


def _past_insert(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """The person before what is between commas: "Lind, at a meeting in Ede, Holland, said"."""
    if verb == unit.start or context.words[verb - 1] != ",":
        return None
    for at in range(verb - 2, max(unit.start, verb - 30) - 1, -1):
        if context.quote_of[at] >= 0:
            return None
        if context.words[at + 1] == "," and context.person(at):
            return at
    return None


def _subjective(context: SpeakerContext, verb: int, head: int) -> bool:
    """The token can be the subject of a verb: a noun, and none that another verb follows, as in "said she was …"."""
    if context.quote_of[head] >= 0 or context.words[head] in TIMES:
        return False
    if context.name_of[head] < 0 and context.parse.pos[head] in ("ADP", "SCONJ", "CCONJ", "PART", "PUNCT", "INTJ"):
        return False
    following = context.parse.pos[head + 1] if head + 1 < len(context.words) else ""
    return head < verb or not (context.parse.pos[head] == "PRON" and following in ("VERB", "AUX"))


def _agent(context: SpeakerContext, verb: int) -> int | None:
    """Who does it, of a verb in the passive: the noun after "by"."""
    agents = [pobj for agent in context.below(verb, "agent") for pobj in context.below(agent, "pobj")]
    return agents[0] if agents else None


def _subject(context: SpeakerContext, verb: int, depth: int) -> int | None:
    """Who says what this verb says, followed up at most five verbs; None if nobody does."""
    parse = context.parse
    if context.below(verb, "auxpass", "nsubjpass"):
        subject = context.below(verb, "nsubjpass")
        quoted = subject and context.words[verb] in ("quoted", "cited", "heard", "overheard", "recorded", "caught")
        return subject[0] if quoted else _agent(context, verb)
    subjects = [child for child in context.below(verb, "nsubj") if _subjective(context, verb, child)]
    if subjects:
        head = subjects[-1] if subjects[-1] < verb else subjects[0]
        if (
            context.words[head] in RELATIVE
            and parse.deps[verb] == "relcl"
            and (context.name_of[parse.heads[verb]] < 0 or context.words[head] != "who")
        ):
            return parse.heads[verb]
        return head
    if (
        parse.tags[verb] == "VBN"
        and parse.deps[verb] == "acl"
        and parse.deps[parse.heads[verb]] == "ROOT"
        and context.person(parse.heads[verb])
    ):
        return parse.heads[verb]  # "Lind, the mayor, called": the sentence has no other verb
    if parse.tags[verb] == "VBN" and parse.deps[verb] in ("acl", "advcl", "ROOT") and not context.below(verb, "aux"):
        return _agent(context, verb)
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
