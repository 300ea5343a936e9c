"""What one outlet says is planned, hoped for or considered, and another that it will be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.facts.parse import Parse
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import Happening, after_if, happenings, stems_of
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stem
from factlint.text import Span
from factlint.words import any_of
from factlint.words.attribution.reporting import SPEECH, THOUGHT
from factlint.words.events.plans import HOPING, LIKELY, LOOSE, PLANNING, POSSIBLE, SETTLED_BY, STARTING, WEIGHING
from factlint.words.names.runs import TITLES


@dataclass(frozen=True)
class EventPlan(Passage):
    """Something that is to come, and how sure it is."""

    verb: str
    """The concept of the verb; empty for a thing: an inquiry, a ban."""
    head: str
    """The stem of the thing; empty for what somebody does."""
    who: frozenset[str]
    what: frozenset[str]
    names: frozenset[str]
    """The names of its sentence."""
    settled: bool
    amounts: frozenset[tuple[str, str, Decimal]] = frozenset()
    """Kind, unit and value of the figures of its clause."""
    able: bool = False
    """Somebody "could": only the amount shows that it is a plan."""
    likely: bool = False
    """An adverb says that it may not come: "would almost certainly sign"."""


@once
def hardened(story: Story) -> tuple[PeerClash[EventPlan], ...]:
    """The plans of the article of which an earlier peer is more or less sure; in order, one each."""
    found: dict[Span, PeerClash[EventPlan]] = {}
    for peer, mine, theirs in beside_rivals(story, plans):
        for one in mine:
            two = next((two for two in theirs if one.settled != two.settled and _same(one, two)), None)
            if two is not None and not _both(one, theirs) and not _both(two, mine):
                found.setdefault(one.span, PeerClash(one, two, peer))
    return tuple(found[span] for span in sorted(found))


_TITLES = frozenset(map(stem, TITLES))


def _both(plan: EventPlan, others: Sequence[EventPlan]) -> bool:
    """The other document has it this way as well."""
    return any(other.settled == plan.settled and _same(plan, other) for other in others)


def _same(one: EventPlan, two: EventPlan) -> bool:
    shared = one.what & two.what
    if one.head or two.head:
        return one.head == two.head and len(shared) > 1 and bool(one.names & two.names or one.who & two.who)
    if one.verb == two.verb and one.amounts & two.amounts:
        return True
    if one.able or two.able:
        return False
    if one.likely or two.likely:
        # "He would sign it" and "Lind would probably sign the budget".
        return one.verb == two.verb and bool((one.who & two.who) - _TITLES) and (bool(shared) or not (one.what and two.what))
    if one.verb == two.verb:
        return (len(shared) > 1 and bool(one.who & two.who)) or len(shared) > 2
    return len(shared) > 3


@once
def plans(facts: Facts) -> tuple[EventPlan, ...]:
    """What a document says is to come, in order; quotations and headlines are left out. Nothing without a language model."""
    if facts.model is None:
        return ()
    parse = facts.local.parse
    verbs = [one for one in happenings(facts) if one.kind not in ("headline", "dek") and not one.negated]
    found = [plan for one in verbs for plan in (*_deed(one, parse), *_thing(one, parse))]
    return tuple(sorted((*found, *_there(facts, parse)), key=lambda plan: plan.span))[:_MOST]


_MOST = 200
"""Plans of one document that are compared."""


def _deed(one: Happening, parse: Parse) -> Iterator[EventPlan]:
    token = parse.touching(one.span)[0]
    settled, could = _settled(parse, token), any(parse.lemmas[child].lower() == "could" for child in parse.below(token, "aux"))
    if (settled is None and not could) or _supposed(parse, token) or one.verb in PLANNING | WEIGHING:
        return
    amounts = frozenset((f.kind, f.unit, f.value) for f in one.facts.local.figures_in(one.clause) if f.value is not None)
    able = could and bool(amounts)
    likely = settled is True and _likely(parse, token)
    settled = False if able or likely else settled
    if settled is None:
        return
    first = min(token, parse.heads[token]) if parse.deps[token] in ("xcomp", "pcomp") else token
    span = Span(parse.starts[min(first, token, *parse.below(token, "aux"))], max(parse.ends[token], one.clause.end))
    span = Span(span.start, span.start + len(_LOOSE.sub("", one.facts.local.text[span.start : span.end])))
    yield EventPlan(one.facts, span, one.verb, "", one.who, one.what, _names(one.facts, parse, token), settled, amounts, able, likely)


def _likely(parse: Parse, token: int) -> bool:
    """ "Would probably sign", "will almost certainly leave"."""
    adverbs = [at for adverb in parse.below(token, "advmod") for at in (adverb, *parse.below(adverb, "advmod"))]
    words = {parse.lemmas[at].lower() for at in adverbs}
    return not LIKELY.isdisjoint(words) or {"almost", "certainly"} <= words


_LOOSE = lazy.regex(rf"(?: {any_of(LOOSE)})+\Z")
"""What is left of a date at the end of a clause."""


def _settled(parse: Parse, token: int) -> bool | None:
    """Whether a verb says that something will be, or only may be; None where it says neither."""
    auxiliaries = [parse.lemmas[child].lower() for child in parse.below(token, "aux")]
    head, dep = parse.heads[token], parse.deps[token]
    if dep == "ccomp" and parse.lemmas[head].lower() in HOPING:
        return False
    if "will" in auxiliaries or "shall" in auxiliaries:
        return True
    if "would" in auxiliaries:
        return True if dep == "ccomp" and parse.lemmas[head] in SPEECH | THOUGHT else None
    if not POSSIBLE.isdisjoint(auxiliaries) and "have" not in auxiliaries:
        return False
    if dep == "xcomp" and parse.tags[token] == "VB" and not _negated(parse, head):
        if parse.lemmas[head].lower() in PLANNING and parse.tags[head] != "VB":
            return False
        return True if parse.lemmas[head].lower() in SETTLED_BY else None
    if dep == "xcomp" and parse.tags[token] == "VBG" and parse.lemmas[head].lower() in WEIGHING:
        return False
    return None


def _negated(parse: Parse, token: int) -> bool:
    return bool(parse.below(token, "neg"))


def _supposed(parse: Parse, token: int) -> bool:
    """It hangs on an "if": "will leave if the bank agrees", "whether it will"."""
    return after_if(parse, token) or any(after_if(parse, clause) for clause in parse.below(token, "advcl"))


def _thing(one: Happening, parse: Parse) -> Iterator[EventPlan]:
    """A thing that somebody considers, or sets going."""
    token = parse.touching(one.span)[0]
    lemma = parse.lemmas[token].lower()
    if lemma in WEIGHING and not _supposed(parse, token):
        settled = False
    elif lemma in STARTING and not _supposed(parse, token) and (_settled(parse, token) or _done(parse, token)):
        settled = True
    else:
        return
    asked = (
        [at for clause in parse.below(token, "ccomp", "xcomp") for at in parse.subtree(clause)] if not settled and not one.negated else []
    )
    things = [*parse.below(token, "dobj"), *(at for at in asked if parse.deps[at] in ("dobj", "pobj", "nsubjpass"))]
    for child in things:
        if parse.pos[child] == "NOUN":
            yield replace(_named(one.facts, parse, token, child, settled), who=one.who)


def _done(parse: Parse, token: int) -> bool:
    """ "Opened an inquiry", "have opened an inquiry"."""
    return parse.tags[token] == "VBD" or (
        parse.tags[token] == "VBN" and any(parse.lemmas[at] == "have" for at in parse.below(token, "aux"))
    )


def _there(facts: Facts, parse: Parse) -> Iterator[EventPlan]:
    """ "There will be an inquiry"."""
    quotes = [quote.span for quote in facts.local.quotes]
    for token in range(len(parse)):
        if parse.lemmas[token] != "be" or not parse.below(token, "expl") or _negated(parse, token) or _supposed(parse, token):
            continue
        if not any(parse.lemmas[child].lower() in ("will", "would", "shall") for child in parse.below(token, "aux")):
            continue
        if any(quote.start <= parse.starts[token] < quote.end for quote in quotes):
            continue
        for child in parse.below(token, "attr"):
            if parse.pos[child] == "NOUN" and not any(parse.lemmas[at].lower() == "no" for at in parse.children[child]):
                yield _named(facts, parse, token, child, True)


def _named(facts: Facts, parse: Parse, token: int, noun: int, settled: bool) -> EventPlan:
    text = facts.local.text
    below = [at for at in parse.subtree(noun) if at >= noun - 6]
    what = stems_of(parse, text, below)
    head = next(iter(stems_of(parse, text, [noun])), "")
    span = Span(parse.starts[min(token, noun, *parse.below(token, "aux", "expl"))], parse.ends[noun])
    return EventPlan(facts, span, "", head, frozenset(), what, _names(facts, parse, token), settled)


def _names(facts: Facts, parse: Parse, token: int) -> frozenset[str]:
    first, end = parse.sentence(token)
    return stems_of(parse, facts.local.text, [at for at in range(first, end) if parse.pos[at] == "PROPN"])
