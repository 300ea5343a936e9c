"""What the sources say of the figures and dates of an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts.parse.nlp import NoModel
from factlint.story import Source, Story
from factlint.story.claims.model import Claim, Evidence, Verdict
from factlint.story.figures.conflicts import conflicts
from factlint.story.figures.dates import disagreements
from factlint.story.figures.given import bearing, bears_out, checkable, dated, given
from factlint.story.figures.sentences import GivenDay, GivenFigure, read
from factlint.story.figures.support import Missing, derived, reckoning, unsupported
from factlint.story.ties import tied
from factlint.text import Span


def figures(story: Story) -> Iterator[Claim]:
    """A claim for each figure that is one to look up, in order."""
    found = {conflict.mine.number: conflict for conflict in conflicts(story) if conflict.source is not None}
    sums = {one.span: one for one in derived(story)}
    nearest = _nearest(story)
    for sentence in read(story.article).sentences:
        for own in sentence.figures:
            if own.number in found:
                conflict = found[own.number]
                assert conflict.source is not None
                at = Evidence(conflict.source, conflict.other.span)
                yield Claim(own.span, "figure", "conflicts", conflict.relation.replace("-", " "), _who(story, own), (at,))
            elif own.span in sums:
                one = sums[own.span]
                yield Claim(own.span, "figure", "derived", reckoning(one), _who(story, own), (Evidence(one.source, one.first),))
            elif checkable(own):
                yield _figure(story, own, nearest)


def _figure(story: Story, own: GivenFigure, nearest: dict[Span, Evidence]) -> Claim:
    sources = _sources(story, own)
    for source in sources:
        known = given(source.facts)
        if bears_out(known, own):
            other = bearing(known, own)
            evidence = (Evidence(source, other.span),) if other is not None else ()
            return Claim(own.span, "figure", "supported", "" if evidence else source.facts.document.path, _who(story, own), evidence)
    return _open(story, Claim(own.span, "figure", "not found", who=_who(story, own)), nearest)


def _sources(story: Story, item: GivenFigure | GivenDay) -> Sequence[Source]:
    """Those that the sentence cites first, then the others."""
    span = item.span
    cited = tied(story, span)
    return (*cited, *(source for source in story.sources if all(source is not one for one in cited)))


def _open(story: Story, claim: Claim, nearest: dict[Span, Evidence]) -> Claim:
    """The claim that no source bears out: unchecked where there is none, or one could not be read."""
    verdict: Verdict = "unchecked" if not story.sources or story.unread else "not found"
    near = nearest.get(claim.span)
    return Claim(claim.span, claim.kind, verdict, "nearest" if near else "", claim.who, (near,) if near else ())


def _nearest(story: Story) -> dict[Span, Evidence]:
    """By the first thing missing of a sentence: what of a source comes nearest."""
    missing = (found for found in unsupported(story) if isinstance(found, Missing) and found.nearest is not None)
    return {found.spans[0]: Evidence(*found.nearest) for found in missing if found.nearest is not None}


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


def dates(story: Story) -> Iterator[Claim]:
    """A claim for each date that says a day, a month or a year, in order."""
    clashing = {found.mine.span: found for found in disagreements(story) if found.source is not None}
    nearest = _nearest(story)
    said: set[Span] = set()
    for sentence in read(story.article).sentences:
        for day in sentence.days:
            if day.span not in clashing and not day.date.relative and (day.date.year or day.date.month or day.date.earliest):
                said.add(day.span)
                yield _date(story, day, nearest)
    for span, clash in clashing.items():
        assert clash.source is not None
        yield Claim(span, "date", "conflicts", f"another {clash.clash}", evidence=(Evidence(clash.source, clash.other.span),))


def _date(story: Story, day: GivenDay, nearest: dict[Span, Evidence]) -> Claim:
    for source in _sources(story, day):
        known = given(source.facts)
        if dated(known, day):
            other = next((one for sentence in known.sentences for one in sentence.days if _agrees(day, one)), None)
            evidence = (Evidence(source, other.span),) if other is not None else ()
            return Claim(day.span, "date", "supported", "" if evidence else source.facts.document.path, evidence=evidence)
    return _open(story, Claim(day.span, "date", "not found"), nearest)


def _agrees(one: GivenDay, other: GivenDay) -> bool:
    """The parts of a date that the story gives are the same, as far as the source gives them."""
    mine, theirs = one.date, other.date
    same = [(mine.year, theirs.year), (mine.month, theirs.month), (mine.day, theirs.day)]
    known = [(a, b) for a, b in same if a is not None and b is not None]
    return bool(known) and all(a == b for a, b in known) and (mine.day is None or theirs.day is not None)
