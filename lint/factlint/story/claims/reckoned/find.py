"""What a source comes to, for an amount that no source gives: each way of working it out, the surest first."""

from __future__ import annotations

from factlint.story import Story
from factlint.story.claims.reckoned.ages import aged
from factlint.story.claims.reckoned.carried import carried
from factlint.story.claims.reckoned.counted import other_count
from factlint.story.claims.reckoned.pairs import from_story, paired
from factlint.story.claims.reckoned.shares import as_percentage, of_two
from factlint.story.claims.reckoned.slips import swapped_digits
from factlint.story.claims.reckoned.sought import Reckoned, Sought, sought
from factlint.story.claims.reckoned.spans import lasted
from factlint.story.claims.reckoned.stated import stated
from factlint.story.claims.reckoned.tables import against_table, converted, in_table
from factlint.story.claims.reckoned.votes import votes
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure


def reckoned(story: Story, own: GivenFigure) -> Reckoned | None:
    """Whether the sources come to a figure that none of them gives, or have it with two digits swapped; None where neither is so."""
    if (tally := votes(story, own)) is not None:
        return Reckoned("supported", "", tally)
    if (meant := with_unit(story, own)) is not None:
        return meant
    amount = sought(own)
    found = _worked_out(story, amount) if amount is not None else None
    if found is not None and found.verdict != "conflicts":
        return found
    return swapped_digits(story, own) or found or (from_story(story, amount) if amount is not None else None) or other_count(story, own)


def with_unit(story: Story, own: GivenFigure) -> Reckoned | None:
    """A source has the number, and its unit is that of the figure before it."""
    if own.figure.kind not in ("money", "percent", "measure"):
        return None
    return next((found for source in story.sources if (found := carried(source, own)) is not None), None)


def reckoned_share(story: Story, share: Sought) -> Reckoned | None:
    """The same for a part of a whole in words, which a source may have as a percentage."""
    found = (as_percentage(source, share) for source in story.sources)
    return next(filter(None, found), None) or _worked_out(story, share) or _other_share(story, share)


def _other_share(story: Story, share: Sought) -> Reckoned | None:
    """One in four here, and one in five there."""
    own = next((one for one in given(share.facts).figures if one.figure.kind == "ratio" and one.figure.span == share.span), None)
    return other_count(story, own) if own is not None else None


def _worked_out(story: Story, amount: Sought) -> Reckoned | None:
    for source in story.sources:
        found = (
            converted(source, amount)
            or in_table(source, amount)
            or lasted(story, source, amount)
            or aged(story, source, amount)
            or of_two(source, amount)
            or stated(source, amount)
            or paired(story, source, amount)
        )
        if found is not None:
            return found
    return next((found for source in story.sources if (found := against_table(source, amount)) is not None), None)
