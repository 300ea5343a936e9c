"""What sources and peers say of the figures of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.hedges import bound
from factlint.facts.parse.nlp import NoModel
from factlint.story import Source, Story
from factlint.story.beside import matches
from factlint.story.claims.chance import by_chance, of_another_time, of_people
from factlint.story.claims.model import Claim, unsure
from factlint.story.claims.rethought import exactly, said_elsewhere, turned
from factlint.story.claims.worded import worded
from factlint.story.events.counted import clashes
from factlint.story.events.hedged import hedged
from factlint.story.evidence import Evidence, Verdict
from factlint.story.figures.conflicts import FigureConflict, conflicts
from factlint.story.figures.given import bearing, checkable, given, ranked, supports
from factlint.story.figures.sentences import FigureSentence, GivenDay, GivenFigure, read
from factlint.story.figures.stems import stem, stems
from factlint.story.figures.support import Missing, Reach, derived, reckoning, unsupported
from factlint.story.reckoned.across.arith import across, as_share
from factlint.story.reckoned.across.beside import ordinal, other_noun, over_years, same_place
from factlint.story.reckoned.across.pool import pool
from factlint.story.reckoned.counted import of_sibling
from factlint.story.reckoned.find import reckoned, reckoned_share, with_unit
from factlint.story.reckoned.multiples import multiple, times
from factlint.story.reckoned.own import from_own
from factlint.story.reckoned.placed.levels import of_levels
from factlint.story.reckoned.placed.own_list import in_own_list
from factlint.story.reckoned.placed.own_table import in_own_table
from factlint.story.reckoned.placed.periods import other_period
from factlint.story.reckoned.placed.points import other_measure, other_range
from factlint.story.reckoned.placed.rows import of_rows, other_row
from factlint.story.reckoned.shares import share_of_words, shares_in_words, shares_of_change
from factlint.story.reckoned.sought import Reckoned, sought
from factlint.story.reckoned.spans import composite, time_in_words
from factlint.story.reckoned.tables import other_multiple
from factlint.story.reckoned.worked.against import against_terms
from factlint.story.reckoned.worked.composite import in_parts
from factlint.story.reckoned.worked.listing import named_one_by_one
from factlint.story.reckoned.worked.places import numbered, other_nth
from factlint.story.reckoned.worked.portions import times as many_times
from factlint.story.reckoned.worked.precision import beyond, rougher
from factlint.story.reckoned.worked.scores import other_score
from factlint.story.reckoned.worked.slots import misplaced
from factlint.story.reckoned.worked.turned import other_way
from factlint.story.ties import tied
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.beside import WHOLLY
from factlint.words.things import PEOPLE

_REACH: dict[Reach, str] = {
    "tied": "not in the source cited",
    "complete": "the sources are declared to be complete",
    "declared": "",
}
"""Why C001 reports what is not found, as the sheet says it."""


def figures(story: Story) -> tuple[Claim, ...]:
    """A claim for each figure that is one to look up, in order; a headline says what the story below it says."""
    below: dict[object, Claim] = {}
    found = [(own, _worked_out(story, own, claim)) for own, claim in _figures(story)]
    found += [(None, claim) for claim in _in_words(story, frozenset(claim.span for _, claim in found))]
    for own, claim in found:
        if own is not None and own.kind != "headline" and claim.evidence and claim.detail != "nearest":
            below.setdefault(_value(own), claim)
    return tuple(
        replace(below[_value(own)], span=claim.span)
        if own is not None and own.kind == "headline" and claim.verdict in ("not found", "unchecked") and _value(own) in below
        else claim
        for own, claim in found
    )


def _worked_out(story: Story, own: GivenFigure | None, claim: Claim) -> Claim:
    """The claim as it is, or with what the sources come to where none of them gives it; what a sentence cites is looked up there alone."""
    if own is None or claim.reach == "tied":
        return claim
    if (there := _placed(story, own, claim)) is not None:
        return _as_reckoned(claim, there)
    if claim.verdict not in ("not found", "conflicts") and not turned(own, claim):
        return claim
    if claim.verdict == "derived" or (claim.verdict == "conflicts" and as_share(own) is not None):
        claim = replace(claim, verdict="not found", detail="", evidence=(), reckoned=True)  # "one sailing in eight" is not so many
    if claim.verdict == "conflicts":
        return _contradicted(story, own, claim)
    found = reckoned(story, own)
    return claim if found is None else _as_reckoned(claim, found)


def _placed(story: Story, own: GivenFigure, claim: Claim) -> Reckoned | None:
    """What a source has in the place that the story gives the figure; an exact sum for a rounder figure, another figure of the same."""
    for find in (in_own_table, in_own_list, other_period, other_measure, other_row):
        if (there := find(story, own)) is not None:
            return there
    exact = exactly(story, own, claim) if claim.verdict == "supported" else None
    return exact or (misplaced(story, own) if claim.verdict == "supported" and claim.detail == "" else None)


def _contradicted(story: Story, own: GivenFigure, claim: Claim) -> Claim:
    """A conflict at first sight, or what speaks against it: an age on another day, a length of two parts, another source."""
    if own.figure.kind == "age" and (aged := reckoned(story, own)) is not None and aged.verdict == "derived":
        return _as_reckoned(claim, aged)
    if (amount := sought(own)) is not None and (parts := in_parts(story, amount)) is not None:
        return _as_reckoned(claim, parts)
    if (same := said_elsewhere(story, own, claim)) is not None:
        return replace(claim, verdict="supported", detail="", evidence=(same,), reckoned=True)
    # The sentence that seems to contradict it may have its number as well.
    found = with_unit(story, own) if claim.detail == "differs" else None
    return claim if found is None else _as_reckoned(claim, found)


def _as_reckoned(claim: Claim, found: Reckoned) -> Claim:
    return replace(claim, verdict=found.verdict, detail=found.detail, evidence=found.evidence, reckoned=True)


def _in_words(story: Story, taken: frozenset[Span]) -> Iterator[Claim]:
    """Amounts in words, and the parts of a whole: "twice", "almost two thirds of them", "by a fifth"; numbers that are left of others."""
    facts = story.article
    shares = {facts.prose.span(one.span): one for one in (*shares_in_words(facts), *shares_of_change(facts))}
    shares = {span: one for span, one in shares.items() if facts.quoted(span) is None and not any(map(span.overlaps, taken))}
    said: list[Span] = [*taken]
    for claim in worded(story, taken):
        own = next((one for span, one in shares.items() if span.overlaps(claim.span)), None) or time_in_words(facts, claim.span)
        own = own or share_of_words(facts, facts.prose.local(claim.span))
        found = None
        if claim.verdict == "not found" and own is not None:
            found = reckoned_share(story, own)
        elif claim.verdict == "not found" and (size := multiple(facts, claim.span)) is not None:
            found = (
                of_levels(story, size)
                or of_rows(story, size)
                or next((one for source in story.sources if (one := times(source, size)) is not None), None)
            )
            found = found or from_own(story, size) or across(story, size) or many_times(story, size)
            found = found or next((one for source in story.sources if (one := other_multiple(source, size)) is not None), None)
            found = found or against_terms(story, size)
        said.append(claim.span)
        yield claim if found is None else _as_reckoned(claim, found)
    for span, share in shares.items():
        if not any(map(span.overlaps, said)):
            found = reckoned_share(story, share)
            claim = Claim(span, "figure", "unchecked" if unsure(story) else "not found")
            yield claim if found is None else _as_reckoned(claim, found)
    for local, made in numbered(story):
        span = facts.prose.span(local)
        if not any(map(span.overlaps, (*said, *taken))):
            said.append(span)
            yield _as_reckoned(Claim(span, "figure", "not found"), made)
    for other in given(facts).figures:
        here = other.figure.kind in ("count", "duration", "points") and facts.quoted(other.span) is None
        if here and not any(map(other.span.overlaps, said)) and (found := reckoned(story, other)) is not None:
            yield _as_reckoned(Claim(other.span, "figure", "not found"), found)


def _value(own: GivenFigure) -> object:
    return own.figure.value, own.figure.kind, own.figure.unit, own.figure.of


def _figures(story: Story) -> Iterator[tuple[GivenFigure | None, Claim]]:
    found = {conflict.mine.number: conflict for conflict in conflicts(story) if conflict.source is not None}
    sums = {one.span: one for one in derived(story)}
    missing = reported(story)
    events = (*clashes(story), *hedged(story))
    counted: set[object] = set()
    for sentence in read(story.article).sentences:
        for own in sentence.figures:
            if _wholly(own):
                continue
            if own.number in found:
                yield own, _conflict(story, own, found[own.number])
            elif event := next((one for one in events if one.mine.place.overlaps(own.span)), None):
                detail = elsewhere("another figure of the event", event.source)
                at = (Evidence(event.source, event.other.place),)
                yield own, Claim(own.span, "figure", "conflicts", detail, _who(story, own), at)
            elif own.span in sums:
                one = sums[own.span]
                at = (Evidence(one.source, one.first),)
                yield own, Claim(own.span, "figure", "derived", reckoning(one), _who(story, own), at)
            elif own.span in missing or checkable(own):
                claim = _figure(story, own, missing.get(own.span))
                yield own, replace(claim, kind="date") if _ago(own) else claim
            elif _counted(own) and not (own.definite and _value(own) in counted):
                claim = _count(story, own)
                yield own, replace(claim, kind="date") if _ago(own) else claim
            if story.article.quoted(own.span) is None:
                counted.add(_value(own))
        for rank in sentence.ranks:
            yield None, _rank(story, sentence, rank, missing)


_WHOLLY = lazy.regex(rf" {any_of(WHOLLY)}\b")


def _wholly(own: GivenFigure) -> bool:
    """ "100 percent sure" counts nothing."""
    figure = own.figure
    return figure.kind == "percent" and figure.value == Decimal(100) and bool(_WHOLLY.match(own.facts.local.text, figure.span.end))


def _ago(own: GivenFigure) -> bool:
    """ "Four months ago" says when."""
    return own.figure.kind == "duration" and own.facts.local.text.startswith(" ago", own.figure.span.end)


def _conflict(story: Story, own: GivenFigure, found: FigureConflict) -> Claim:
    assert found.source is not None
    if found.relation in ("hedge-added", "hedge-dropped") and "near" in (bound(own.figure.hedge), bound(found.other.figure.hedge)):
        words = f"the source has '{found.other.facts.prose.words(found.other.span)}'"
        return Claim(own.span, "figure", "supported", words, _who(story, own), (Evidence(found.source, found.other.span),))
    detail = elsewhere(found.relation.replace("-", " "), found.source)
    return Claim(own.span, "figure", "conflicts", detail, _who(story, own), (Evidence(found.source, found.other.span),))


def elsewhere(detail: str, source: Source) -> str:
    """The detail of a conflict; that of a rival is not evidence against a story, and is marked."""
    return f"{detail}; another story, not a source" if source.peer else detail


def _figure(story: Story, own: GivenFigure, missing: Missing | None) -> Claim:
    claim = Claim(own.span, "figure", "not found", who=_who(story, own))
    if missing is not None:
        return not_found(story, claim, missing)
    for source in _exact_first(at_hand(story, own), own):
        known = given(source.facts)
        if (sibling := of_sibling(source, own)) is not None:
            return Claim(own.span, "figure", "conflicts", "the source has it of another", claim.who, (Evidence(source, sibling.span),))
        if supports(known, own):
            other = bearing(known, own)
            if other is not None and (by_chance(own, other) or composite(own.facts, own.figure) != composite(other.facts, other.figure)):
                continue
            if other is not None and (several := over_years(own, other)):
                return Claim(own.span, "figure", "conflicts", f"{several} in the source", claim.who, (Evidence(source, other.span),))
            if other is not None and (other_range(own, other) or beyond(story, own, other)):
                return Claim(own.span, "figure", "conflicts", "differs", claim.who, (Evidence(source, other.span),))
            if (noun := other_noun(own, other)) is not None:
                return Claim(own.span, "figure", "conflicts", f"{noun} in the source", claim.who, (Evidence(source, other.span),))  # type: ignore[union-attr]
            if other is not None and (rough := rougher(own, other)):
                at = (Evidence(source, other.span),)
                verdict: Verdict = "conflicts" if rough == "excludes" else "not found"
                return Claim(own.span, "figure", verdict, "differs" if rough == "excludes" else "nearest", claim.who, at)
            if other is not None and (way := other_way(story, own, other)):
                return Claim(own.span, "figure", "conflicts", f"{way} in the source", claim.who, (Evidence(source, other.span),))
            evidence = (Evidence(source, other.span),) if other is not None else _printed_at(story, source, own)
            return Claim(own.span, "figure", "supported", "" if evidence else source.facts.document.path, claim.who, evidence)
    return not_found(story, claim, None)


def _exact_first(sources: Sequence[Source], own: GivenFigure) -> Sequence[Source]:
    """A source that has just the figure goes before one that has it rounder."""
    figure = own.figure
    key = None if figure.value is None else (figure.kind, figure.unit, figure.value)
    return sorted(sources, key=lambda source: key not in given(source.facts).exact) if key is not None else sources


def _printed_at(story: Story, source: Source, own: GivenFigure) -> tuple[Evidence, ...]:
    """Where a source prints just the number."""
    return tuple(Evidence(source, one.span) for one in pool(story) if one.source is source and one.figure.value == own.figure.value)[:1]


def _rank(story: Story, sentence: FigureSentence, rank: Span, missing: Mapping[Span, Missing]) -> Claim:
    """An ordinal or a score in digits; `rank` is a local span."""
    span = story.article.prose.span(rank)
    if span not in missing:
        for source in story.sources:
            if ranked(given(source.facts), sentence.facts, rank) or _anniversary(source, sentence, rank):
                return Claim(span, "figure", "supported", source.facts.document.path)
    if (found := ordinal(story, rank)) is not None:
        return Claim(span, "figure", "supported", evidence=(found,), reckoned=True)
    if (other := other_nth(story, rank) or other_score(story, rank)) is not None:
        return Claim(span, "figure", other.verdict, other.detail, evidence=other.evidence, reckoned=True)
    return not_found(story, Claim(span, "figure", "not found"), missing.get(span))


_ANNIVERSARY = lazy.regex(r" (?:[\w’'-]+ )?(?:anniversary|birthday)\b")


def _anniversary(source: Source, sentence: FigureSentence, rank: Span) -> bool:
    """The 15th anniversary is 15 years after."""
    text = sentence.facts.local.text
    years = re.match(r"\d+", text[rank.start : rank.end])
    known = {(one.figure.kind, one.figure.unit, one.figure.value) for one in given(source.facts).figures if one.topic & sentence.topic}
    return bool(years and _ANNIVERSARY.match(text, rank.end) and ("duration", "year", Decimal(years[0])) in known)


# --- small numbers in words -----------------------------------------------------------------------------------------------

_SHARED = 2
_FEW = 3


def _counted(own: GivenFigure) -> bool:
    """A small number in words that counts or measures something: three men, two-car, six days."""
    figure = own.figure
    measured = figure.of is not None or figure.hedge is not None or figure.kind in ("duration", "measure", "points", "percent", "money")
    measured = (
        measured
        or as_share(own) is not None
        or bool(_concept(own))
        or _parallel(own)
        or _OF_SOME.match(own.facts.local.text, figure.span.end) is not None
    )
    return measured and figure.value is not None and figure.value >= Decimal(2)


_PLACED = lazy.regex(r" (?:in|at|on|from|for|to|of)\b")


def _parallel(own: GivenFigure) -> bool:
    """The six of "11 in Pinyon Lake and six in Dry Fork"."""
    text, span = own.facts.local.text, own.figure.span
    before = own.facts.local.figures[own.number - 1] if own.number else None
    near = before is not None and before.kind == own.figure.kind and span.start - before.span.end < _BESIDE + _BESIDE
    return bool(near and before and _PLACED.match(text, span.end) and _PLACED.match(text, before.span.end))


_HURT = frozenset({"DEATH", "INJURY", "MISSING", "ARREST"})
_OF_SOME = lazy.regex(
    r" (?:out )?of (?:the |its |their |his |her |our )?(?:past |last |first |[\w-]+['’]s )?(?:\d{1,3}|[a-z]+)\b(?<!of them)(?<!of us)"
)
_WORD = lazy.regex(r" (?:(?:people|more|others|men|women|were|was|have|had|been) ){0,3}(?P<word>[a-z]+)")


def _concept(own: GivenFigure) -> str:
    """DEATH, of "two dead": what is counted without a noun."""
    found = _WORD.match(own.facts.local.text, own.figure.span.end)
    said = stem(found["word"]) if found else ""
    return said if said in ("DEATH", "INJURY", "MISSING", "ARREST") else ""


def _count(story: Story, own: GivenFigure) -> Claim:
    """A source has it where the number is of the same thing, or in a sentence on the same: "two" alone is in every text."""
    mine, of = own.figure, stem(own.figure.of or "")
    for source in at_hand(story, own):
        for other in given(source.facts).figures:
            theirs = other.figure
            same = (theirs.value, theirs.kind, theirs.unit) == (mine.value, mine.kind, mine.unit)
            same = same and composite(own.facts, mine) == composite(other.facts, theirs) and not of_another_time(own, other)
            people = of_people(own, other) and bool(own.topic & other.topic)
            people = people or (mine.of in PEOPLE and bool(own.governing & other.topic & _HURT))
            people = people or (mine.of in PEOPLE and theirs.of is None and bool(own.topic & other.topic))
            concept = _concept(own)
            alike = (
                _alike(own, other) or (same and same_place(own, other)) or (concept and concept in (stem(theirs.of or ""), _concept(other)))
            )
            if same and ((of and of == stem(theirs.of or "")) or people or alike):
                return Claim(own.span, "figure", "supported", "", _who(story, own), (Evidence(source, other.span),))
        listed = _listed(source, own, of) if of and mine.value is not None else None
        if listed is not None:
            return Claim(own.span, "figure", "supported", "the list has so many", _who(story, own), (Evidence(source, listed),))
        some = named_one_by_one(story, source, own)
        if some is not None:
            verdict: Verdict = "derived" if some[1] == own.figure.value else "conflicts"
            return Claim(own.span, "figure", verdict, f"the source names {some[1]}", _who(story, own), (Evidence(source, some[0]),))
        both = _both(source, of) if of and mine.value == Decimal(2) else None
        if both is not None:
            return Claim(own.span, "figure", "supported", "", _who(story, own), (Evidence(source, both),))
    return not_found(story, Claim(own.span, "figure", "not found", who=_who(story, own)), None)


_NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?"
_LIST = lazy.regex(rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME}) (?P<noun>[a-z]+s)\b")


def _listed(source: Source, own: GivenFigure, of: str) -> Span | None:
    """ "Carden, Holt and Pike counties" are three."""
    for place, found in matches(source.facts, _LIST):
        names = [name for name in re.split(r", and |, | and ", found["names"]) if name]
        if stem(found["noun"]) == of and len(names) == own.figure.value:
            return source.facts.prose.span(place)
    return None


_BOTH = lazy.regex(r"\b[Bb]oth (?:of (?:the|his|her|its|their) |the |his |her |its |their )?(?:[\w.’'-]+ ){0,3}[a-z]\w+")


def _both(source: Source, of: str) -> Span | None:
    """ "Both senators" are two; `of` is the stem of what is counted."""
    facts = source.facts
    found = (place for place, match in matches(facts, _BOTH) if any(stem(word) == of for word in match[0].split()))
    return next((facts.prose.span(place) for place in found), None)


def _alike(own: GivenFigure, other: GivenFigure) -> bool:
    """Two numbers are of the same thing: the words of their sentences; of six days one word is enough."""
    if own.figure.unit and own.topic & other.topic and own.figure.value is not None and own.figure.value > _FEW:
        return True
    if own.figure.unit and (own.figure.value or 0) > 1 and _next_to(own) & _next_to(other):
        return True
    return len(own.topic & other.topic) >= _SHARED and bool(own.governing & other.governing)


_BESIDE = 32


def _next_to(own: GivenFigure) -> frozenset[str]:
    """The stems right before and after it."""
    text, span = own.facts.local.text, own.figure.span
    return stems(f"{text[max(0, span.start - _BESIDE) : span.start]} {text[span.end : span.end + _BESIDE // 2]}") & own.governing


# --- figures and dates alike -----------------------------------------------------------------------------------------------


def at_hand(story: Story, item: GivenFigure | GivenDay) -> Sequence[Source]:
    """The sources in which something is looked for: those that its sentence cites first, then the others."""
    cited = tied(story, item.span)
    return (*cited, *(source for source in story.sources if all(source is not one for one in cited)))


def reported(story: Story) -> dict[Span, Missing]:
    """What C001 reports as missing, by its place in the file."""
    return {span: found for found in unsupported(story) if isinstance(found, Missing) for span in found.spans}


def not_found(story: Story, claim: Claim, missing: Missing | None) -> Claim:
    """The claim that no source supports: unchecked where there is none, or one could not be read. `missing` is what C001 says of it."""
    if missing is None:
        return Claim(claim.span, claim.kind, "unchecked" if unsure(story) else "not found", "", claim.who)
    near = Evidence(*missing.nearest) if missing.nearest is not None and missing.spans[0] == claim.span else None
    detail = "; ".join(filter(None, (_REACH[missing.reach], "nearest" if near else "")))
    # What a sentence cites can be looked up there, whatever else is missing.
    open_ = unsure(story) and missing.reach != "tied"
    verdict: Verdict = "unchecked" if open_ else "not found"
    return Claim(claim.span, claim.kind, verdict, detail, claim.who, (near,) if near else (), missing.reach)


def _who(story: Story, own: GivenFigure) -> str:
    """Who is said to give the figure."""
    article = story.article
    if article.model is None:
        return ""
    try:
        source = article.figure_sources[own.number]
        return "" if source is None else " ".join(article.prose.words(span) for span in article.attributions[source].source)
    except NoModel:
        return ""
