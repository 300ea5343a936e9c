"""What a source comes to, for an amount that no source gives: each way of working it out, the surest first."""

from __future__ import annotations

from factlint import lazy
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.across.arith import across, as_multiple, as_share, part_of_another
from factlint.story.reckoned.across.beside import in_a_line
from factlint.story.reckoned.across.days import between_days, between_times
from factlint.story.reckoned.across.listed import listed, of_the_top
from factlint.story.reckoned.across.others import other_value
from factlint.story.reckoned.across.spoken import spoken_sum
from factlint.story.reckoned.ages import aged
from factlint.story.reckoned.carried import carried
from factlint.story.reckoned.cells import in_cell, in_total, other_cell, slip_of_row
from factlint.story.reckoned.counted import other_count, other_phrase, other_total
from factlint.story.reckoned.own import at_another_rate, both_said, from_own, in_hundredths, other_time, other_unit, part_of_story
from factlint.story.reckoned.pairs import from_story, paired
from factlint.story.reckoned.placed.levels import from_to, of_levels
from factlint.story.reckoned.placed.rows import of_rows
from factlint.story.reckoned.placed.unmeant import of_another_year, unmeant
from factlint.story.reckoned.rounded import rounded
from factlint.story.reckoned.shares import as_percentage, of_two
from factlint.story.reckoned.slips import swapped_digits
from factlint.story.reckoned.sought import Reckoned, Sought, at, sought
from factlint.story.reckoned.spans import lasted
from factlint.story.reckoned.stated import stated
from factlint.story.reckoned.tables import against_table, converted, in_table
from factlint.story.reckoned.votes import votes
from factlint.story.reckoned.worked.against import against_terms
from factlint.story.reckoned.worked.amounts import amount as worked_amount
from factlint.story.reckoned.worked.composite import in_parts
from factlint.story.reckoned.worked.lengths import length
from factlint.story.reckoned.worked.portions import portion, times
from factlint.story.reckoned.worked.slots import other_slot
from factlint.text import Span, fold


@once
def _asked(story: Story) -> dict[int, Reckoned | None]:
    """What was found for the figures of the article, by their numbers: the sheet and the rules ask for the same."""
    return {}


def reckoned(story: Story, own: GivenFigure) -> Reckoned | None:
    """Whether the sources come to a figure that none of them gives, or have it with two digits swapped; None where neither is so."""
    known = _asked(story)
    if own.number not in known:
        known[own.number] = _reckoned(story, own)
    return known[own.number]


def _reckoned(story: Story, own: GivenFigure) -> Reckoned | None:
    if (tally := votes(story, own)) is not None:
        return Reckoned("supported", "", tally)
    if (meant := with_unit(story, own)) is not None:
        return meant
    if (many := as_multiple(own)) is not None and (made := across(story, many) or times(story, many)) is not None:
        return made
    if (share := as_share(own)) is not None:
        return reckoned_share(story, share)
    amount = sought(own)
    if amount is not None and (parts := in_parts(story, amount) or slip_of_row(story, amount)) is not None:
        return parts
    found = _meant(story, amount) if amount is not None else None
    if found is not None and found.verdict != "conflicts":
        return found
    if (said := (spoken_sum(story, amount) if amount is not None else None) or _verbatim(story, own)) is not None:
        return said
    for source in story.sources:
        if found is None and (near := rounded(source, own)) is not None:
            return near
    swapped = swapped_digits(story, own) or found or (from_story(story, amount) if amount is not None else None)
    if swapped is None and (bare := in_a_line(story, own)) is not None:
        return bare
    if swapped is None and (counted := listed(story, own)) is not None:
        return counted
    other = (
        swapped
        or other_count(story, own)
        or other_phrase(story, own)
        or other_total(story, own)
        or other_value(story, own)
        or other_slot(story, own)
    )
    return _rest_of(own, other) or other if other is not None else None


def _rest_of(own: GivenFigure, other: Reckoned) -> Reckoned | None:
    """What is left of a whole that the sentence has, and no other number of the same: of 141 houses 83, where a source has 58."""
    value, sentence = own.figure.value, own.facts.local.sentence_at(own.figure.span.start)
    if other.verdict != "conflicts" or own.figure.kind != "count" or not value or sentence is None:
        return None
    wholes = {one.value for one in own.facts.local.figures_in(sentence) if one.value and one.value > value}
    for evidence in other.evidence[:1]:
        for part in given(evidence.source.facts).figures if evidence.source is not None else ():
            if part.span == evidence.span and part.figure.value and value + part.figure.value in wholes:
                return Reckoned("derived", f"{value + part.figure.value} − {part.figure.value}", other.evidence)
    return None


def _meant(story: Story, amount: Sought) -> Reckoned | None:
    """What the sources come to, where nothing shows that it is of something else."""
    found = of_levels(story, amount) or of_rows(story, amount) or from_to(story, amount) or _worked_out(story, amount)
    return None if found is not None and (unmeant(amount, found) or of_another_year(amount, found)) else found


_WITH_PARTS = lazy.regex(r" and (?:an? |\w+ )?(?:half|\w+ (?:minutes?|months?|days?|seconds?|weeks?))\b")


_PART_BEFORE = lazy.regex(r"\b[\w-]+ (?:years?|months?|weeks?|days?|hours?|minutes?) and $")
_NEAR = 30


def _verbatim(story: Story, own: GivenFigure) -> Reckoned | None:
    """A length of time or an age of two parts in the same words: "six years and four months", "22 years and 287 days old"."""
    text, span = own.facts.local.text, own.figure.span
    if own.figure.kind not in ("duration", "age"):
        return None
    more = _WITH_PARTS.match(text, span.end)
    before = _PART_BEFORE.search(text, max(0, span.start - _NEAR), span.start)
    if more is None and before is None:
        return None
    wanted = fold(text[before.start() if before else span.start : more.end() if more else span.end]).removesuffix(" old")
    for source in story.sources:
        place = fold(source.facts.local.text).find(wanted)
        if place >= 0:
            return Reckoned("supported", "", at(source, source.facts.prose.span(Span(place, place + len(wanted)))))
    return None


def with_unit(story: Story, own: GivenFigure) -> Reckoned | None:
    """A source has the number, and its unit is that of the figure before it."""
    if own.figure.kind not in ("money", "percent", "measure"):
        return None
    return next((found for source in story.sources if (found := carried(source, own)) is not None), None)


def reckoned_share(story: Story, share: Sought) -> Reckoned | None:
    """The same for a part of a whole in words, which a source may have as a percentage."""
    if (levels := of_levels(story, share) or of_rows(story, share)) is not None:
        return levels
    found = (as_percentage(source, share) for source in story.sources if share.share)
    made = next(filter(None, found), None) or _worked_out(story, share)
    return made if made is not None and not of_another_year(share, made) else _other_share(story, share)


def _other_share(story: Story, share: Sought) -> Reckoned | None:
    """One in four here, and one in five there."""
    own = next((one for one in given(share.facts).figures if one.figure.kind == "ratio" and one.figure.span == share.span), None)
    return other_count(story, own) if own is not None else None


def _worked_out(story: Story, amount: Sought) -> Reckoned | None:
    for source in story.sources:
        found = (
            in_cell(source, amount)
            or in_total(source, amount)
            or converted(source, amount)
            or at_another_rate(source, amount)
            or in_hundredths(source, amount)
            or other_time(source, amount)
            or other_unit(source, amount)
            or in_table(source, amount)
            or of_the_top(source, amount)
            or lasted(story, source, amount)
            or aged(story, source, amount)
            or (as_percentage(source, amount, "ratio") if amount.share else None)
            or of_two(source, amount)
            or stated(source, amount)
            or both_said(source, amount)
            or paired(story, source, amount)
        )
        if found is not None:
            return found
    if amount.deadline:
        return against_terms(story, amount)
    made = from_own(story, amount) or part_of_story(story, amount) or between_days(story, amount) or between_times(story, amount)
    if (made := made or across(story, amount) or part_of_another(story, amount)) is not None:
        return made
    if (made := worked_amount(story, amount) or portion(story, amount) or length(story, amount)) is not None:
        return made
    against = (against_table(source, amount) or other_cell(story, source, amount) for source in story.sources)
    return next(filter(None, against), None) or against_terms(story, amount)
