"""Who does the saying: the subject of a reporting verb."""

from __future__ import annotations

from factlint.facts.quotes.context import NOUNS, SpeakerContext
from factlint.words.attribution.cues import SPOKEN, TEXTS
from factlint.words.dates.calendar import DAY_WORDS

RELATIVE = ("who", "which", "that", "whom")
NOBODY = ("there", "what", "this", "that", "these", "those", "which", "one", "everything", "something", "nothing")
TIMES = DAY_WORDS
FAR = 100
"""How many tokens from a quotation its cue may be; keeps a hostile sentence of a million words linear."""
_OVERHEARD = ("quoted", "cited", "heard", "overheard", "recorded", "caught", "shown", "seen", "filmed", "taped", "captured")
"""Participles whose subject speaks: "Lind is shown saying"."""
FINITE = ("VBD", "VBZ", "VBP")


def who_says(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """The head of the phrase that does what the verb says; None where nobody does, or the verb is passive without "by"."""
    if (quoted := _quoted_in(context, _saying(context, verb, unit), unit)) is not None:
        return quoted
    if verb > unit.start and context.quote_of[verb - 1] >= 0:
        head = context.run_after(verb, unit.stop)
        # Right after a quotation even "read the statement" has its subject after it, whatever the parse makes of it.
        if head is not None and (not context.below(verb, "dobj") or context.parse.tags[verb] in (*FINITE, "VB")):
            return _one_of(context, head, unit)
    found = _inverted(context, verb, unit) or subject_of(context, verb, 0)
    if found is not None and found < verb - 1 and _located(context, found) and context.person(verb - 1):
        return verb - 1  # "Lagos – the coach Ada Lind said": the place is where the report is from
    if found is not None and found < verb - 1 and context.holds_two(found, verb - 1):
        return verb - 1
    if found is not None:
        return _past_clause(context, verb, unit) if _in_restriction(context, verb) else _author(context, verb, found)
    if context.parse.tags[verb] in FINITE or (context.words[verb] in SPOKEN and context.parse.pos[verb] not in ("VERB", "AUX")):
        before = context.run_before(verb, unit.start)
        return before if before is not None else _past_insert(context, verb, unit)
    return _main_subject(context, verb, unit)


def _one_of(context: SpeakerContext, head: int, unit: range) -> int:
    """The name that says which one speaks: "recalled one of them, the poet Ada Lind", "said another, a nurse named Lind"."""
    if context.words[head] not in ("one", "another"):
        return head
    for token in range(head + 1, min(unit.stop, head + 14)):
        acts = context.parse.pos[token] in ("VERB", "AUX") and context.words[token] not in ("named", "called")
        if acts or context.quote_of[token] >= 0:
            break
        if context.name_of[token] >= 0 and context.person(token) and "," in context.words[head:token]:
            return token
    return head


def _located(context: SpeakerContext, token: int) -> bool:
    return context.name_of[token] >= 0 and context.names[context.name_of[token]].kind == "place"


def _inverted(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """Who follows the verb that a sentence begins with: "Said Lind: “…”"."""
    opens = verb == unit.start and context.words[verb] in SPOKEN and context.words[verb] not in _LISTENED
    following = verb + 1 if opens and verb + 1 < unit.stop else verb
    if following == verb or context.parse.pos[following] not in (*NOUNS, "DET", "ADJ"):
        return None
    return context.run_after(verb, unit.stop)


_LISTENED = ("told", "asked", "reminded", "informed", "warned", "promised", "quoted")
"""With a noun after them they say who was spoken to, or begin "Asked whether …"."""


def _saying(context: SpeakerContext, verb: int, unit: range) -> int:
    """The "saying" of "quoted Lind as saying", from "quoted" or from itself; the verb for all others."""
    if context.verb(verb) in _QUOTING:
        after = range(verb + 1, min(unit.stop - 1, verb + 16))
        return next((at + 1 for at in after if context.words[at] == "as" and context.words[at + 1] == "saying"), verb)
    return verb


_QUOTING = ("quote", "cite", "report")


def _quoted_in(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """Whose words a paper repeats: Lind's in "the Ledger quoted Lind as saying"."""
    at = verb - 1
    if context.words[verb] != "saying" or at <= unit.start or context.words[at] != "as":
        return None
    over = context.parse.heads[at]
    if context.verb(over) not in _QUOTING or over >= at or context.below(over, "auxpass", "nsubjpass"):
        return None
    objects = [token for token in context.below(over, "dobj") if over < token < at]
    return objects[0] if objects else context.run_before(at, over + 1)


def _in_restriction(context: SpeakerContext, verb: int) -> bool:
    """The verb is a ", saying" after a clause that only says which one is meant: "paid the man who built the hall, saying"."""
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
    for _ in range(FAR):
        above = context.parse.heads[token]
        if above == token or above not in unit:
            break
        token = above
    return subject_of(context, token, 0) if context.quote_of[token] < 0 else None


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
    subject = subject_of(context, parse.heads[noun], 0)
    return noun if subject is None else subject


def _main_subject(context: SpeakerContext, verb: int, unit: range) -> int | None:
    """Who does what a sentence says before ", writing"."""
    if context.parse.tags[verb] != "VBG" or verb == unit.start or context.words[verb - 1] != ",":
        return None
    for token in range(verb - 2, max(unit.start, verb - 40) - 1, -1):
        if context.quote_of[token] < 0 and context.parse.tags[token] in FINITE:
            return subject_of(context, token, 0)
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


def subject_of(context: SpeakerContext, verb: int, depth: int) -> int | None:
    """Who says what this verb says, followed up at most five verbs; None if nobody does."""
    parse = context.parse
    if context.below(verb, "auxpass", "nsubjpass"):
        subject = context.below(verb, "nsubjpass")
        quoted = subject and context.words[verb] in _OVERHEARD
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
        return subject_of(context, above, depth + 1)
    return None
