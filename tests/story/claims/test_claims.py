"""The verdicts of the sheet and of `factlint facts` are those that C001 and the rules on figures report: one answer for all."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from tests.samples.words import BUDGET, REMARKS

from factlint.checks.citations import citation_does_not_support as c001
from factlint.checks.figures import figure_conflict, hedge_changed
from factlint.facts import Facts
from factlint.formats import read
from factlint.story import Source, Story
from factlint.story.claims.find import claims
from factlint.story.claims.model import Claim

SEEDS = Path(__file__).parents[3] / "seeds"
SOURCE = "Budget of the county\n\n" + "".join(
    f"The county spent ${line.spent} million on {line.name.lower()} in 2023. {line.name} has {line.staff} staff since May {n}, 2021.\n\n"
    for n, line in enumerate(BUDGET, 3)
)


def made(story: str, *sources: str, complete: bool = False) -> Story:
    facts = tuple(Source(Facts(read(f"sources/{'abc'[n]}.txt", text.encode()))) for n, text in enumerate(sources))
    return Story(Facts(read("story.md", story.encode())), facts, complete=complete)


def stories() -> list[Story]:
    """Right and wrong figures, dates and ordinals, in sentences that cite the source or do not, with sources that are all or not."""
    found = []
    for wrong, cited, complete in product((False, True), repeat=3):
        note = "[^1]" if cited else ""
        body = "".join(
            f"The county spent ${line.wrong if wrong else line.spent} million on {line.name.lower()} in 2023.{note}\n\n"
            f"{line.name} has {line.staff_wrong if wrong else line.staff} staff since May {n + 9 * wrong}, 2021, the 4{n}th year.{note}\n\n"
            f"In all {line.name.lower()} and two boats cost $99 million.{note} That is 7% of it.\n\n"
            for n, line in enumerate(BUDGET, 3)
        )
        definition = "[^1]: The budget, a.txt\n" if cited else ""
        found.append(made(body + definition, SOURCE, "Boats are blue.\n", complete=complete))
        remarks = "".join(
            f"“{remark.wrong if wrong else remark.words},” said {remark.speaker} of {n} boats.\n\n" for n, remark in enumerate(REMARKS, 9)
        )
        found.append(made(remarks + definition, "".join(f"{remark.speaker}: {remark.words}.\n\n" for remark in REMARKS), complete=complete))
    ferry = SEEDS / "ferry"
    sources = [(ferry / "sources" / name).read_text(encoding="utf-8") for name in ("council-transcript.txt", "release.md")]
    found.append(made((ferry / "2024-05-15-terminal.md").read_text(encoding="utf-8"), *sources))
    for path in sorted((SEEDS / "caracas").glob("2019*")):
        others = [other.read_text(encoding="utf-8") for other in sorted((SEEDS / "caracas").glob("2019*")) if other != path]
        found.append(made(path.read_text(encoding="utf-8"), *others))
    return found


STORIES = stories()


def looked_up(story: Story) -> list[Claim]:
    return [claim for claim in claims(story) if claim.kind in ("figure", "date")]


@pytest.mark.parametrize("story", STORIES, ids=range(len(STORIES)))
def test_c001_reports_what_the_sheet_calls_not_found_and_derived(story: Story) -> None:
    hits = list(c001.check(story, c001.Params()))
    missing = {(span, hit.label) for hit in hits if hit.label != "derived" for span in (hit.span, *hit.places)}
    found = looked_up(story)
    assert {(claim.span, claim.reach) for claim in found if claim.reach} == missing
    assert {claim.verdict for claim in found if claim.reach and not claim.reckoned} <= {"not found"}
    assert {claim.span for claim in found if claim.verdict == "derived" and not claim.reckoned} == {
        hit.span for hit in hits if hit.label == "derived"
    }
    assert len({(claim.span, claim.kind) for claim in found}) == len(found)


@pytest.mark.parametrize("story", STORIES, ids=range(len(STORIES)))
def test_the_figures_that_conflict_are_those_of_the_rules_on_figures(story: Story) -> None:
    found = [claim for claim in looked_up(story) if claim.kind == "figure" and claim.verdict == "conflicts"]
    below = {claim.span for claim in found if not claim.reckoned}
    reported = {
        hit.span
        for hit in (*figure_conflict.check(story, figure_conflict.Params()), *hedge_changed.check(story, hedge_changed.Params()))
        if hit.evidence and hit.evidence[0].document is not story.article.document
    }
    # A headline's figure is that of the text; a figure of a quotation that differs is the quotation's finding.
    elsewhere = {section.span for section in story.article.sections if section.kind == "headline"}
    elsewhere |= {claim.span for claim in claims(story) if claim.kind == "quote" and claim.verdict == "conflicts"}
    assert reported <= below
    assert all(any(span in place for place in elsewhere) for span in below - reported)


def test_the_labels_say_why() -> None:
    tied = made(
        "It cost $9 million, the yard of the harbour.[^1]\n\n[^1]: a.txt\n", "The yard of the harbour cost much.\n", "It cost $9 million.\n"
    )
    (claim,) = looked_up(tied)
    assert (claim.verdict, claim.detail, claim.reach) == ("not found", "not in the source cited", "tied")
