"""Figures that nobody is named for, by what makes them doubtful; and the like of them that nobody would ask about."""

from __future__ import annotations

import pytest

from factlint.engine import lint
from factlint.examples import Example, story_of
from factlint.rulebook import load_rules

RULE = next(rule for rule in load_rules() if rule.code == "A001")


def found(article: str) -> list[tuple[str, str]]:
    """Label and words of each figure that is reported, in order."""
    made = lint(story_of(Example(article, name="story.md"), article), [RULE]).findings
    return [(one.label, one.range.text) for one in made]


DOUBTFUL = [
    ("toll", "29", "The 29 New Yorkers wounded by the bomb were at home by Friday."),
    ("toll", "40", "The crash left 40 bus passengers injured."),
    ("toll", "300", "Some 300 fishing families were displaced by the flood."),
    ("loss", "$400 million", "Shop workers, for example, lost $400 million in wages."),
    ("loss", "$438 billion", "The federal budget deficit was $438 billion."),
    ("loss", "£12 million", "The strike cost the port £12 million."),
    ("change", "12 percent", "Jobless claims rose by 12 percent in May."),
    ("change", "30%", "Rents in the old town have climbed 30% since the spring."),
    ("people", "15 percent", "About 15 percent of the pupils go to school abroad."),
    ("people", "800,000", "The plan would shut out 800,000 tenants."),
    ("share", "38%", "About 38% of the boats were idle in May."),
    ("total", "$90 million", "The two parties collected a combined $90 million in August."),
    ("total", "4,000", "The two yards mended a total of about 4,000 nets."),
    ("total", "€3 million", "The three towns sold bonds totalling €3 million."),
    ("average", "$67,000", "Women in the office earned a median salary of $67,000."),
    ("average", "£18,400", "The average wage on the island is £18,400."),
    ("comparison", "three", "Veterans kill themselves at three times the rate of civilians."),
    ("comparison", "10", "The rate there was 10 times the national average."),
    ("comparison", "five", "Fishermen are five times as likely to drown."),
    ("comparison", "four", "The price is four times higher than in Sund."),
    ("sum", "$614 billion", "Trade between the two came to $614 billion last year."),
    ("sum", "$250 billion", "Mexico buys nearly $250 billion worth of goods from the United States."),
    ("loss", "$17 billion", "The bank has channeled more than $17 billion in loans into the valley."),
    ("quantity", "40 tonnes", "Another 40 tonnes of pipe were unloaded on Monday."),
    ("quantity", "2 million barrels a day", "The country exported 2 million barrels a day of crude."),
    ("quantity", "5,000 tons", "The mill shipped 5,000 tons of pulp in the spring."),
    ("quantity", "300 MW", "The wind farm fed 300 MW into the grid at noon."),
    ("estimate", "10,000", "About 10,000 visas are awarded each year in the United States."),
    ("estimate", "20", "They are to sign some 20 accords."),
    ("count", "4,512", "The yard repaired 4,512 nets."),
    ("crimes", "17", "Last month saw 17 killings in Ostrand."),
    ("crimes", "10,849", "The valley had 10,849 offences in July."),
    ("tally", "34", "Of those on the coast, 34 counties have a drop box at the quay."),
    ("tally", "25", "There are 25 districts where fishermen are the largest group."),
    ("tally", "186", "The map splits 186 boroughs."),
    ("estimate", "Hundreds of thousands", "Hundreds of thousands of lives hang in the balance on the coast."),
    ("estimate", "dozens", "The yard lost dozens of cranes."),
    ("people", "55 million", "Estimated to number as many as 55 million people, they are the largest group."),
    ("loss", "$2 billion", "All told, the spending went up by about $2 billion."),
]


@pytest.mark.parametrize(("label", "figure", "sentence"), DOUBTFUL)
@pytest.mark.parametrize("after", ["", " The quay was quiet."])
def test_a_figure_without_a_source_has_the_label_of_its_doubt(label: str, figure: str, sentence: str, after: str) -> None:
    assert found(f"{sentence}{after}\n") == [(label, figure)]


@pytest.mark.parametrize("sentence", [sentence for _, _, sentence in DOUBTFUL])
@pytest.mark.parametrize(
    "vouched",
    [
        "{0}, the ministry said.",
        "{0}, according to the harbor office.",
        "{0}, Lena Moor said.",
        "“{0},” Lena Moor said.",
        "[{0}](https://example.com/report).",
        "Lena Moor gave the figures on Monday, the ministry said. {0}.",
        "{0}. (Source: Harbor Office, 2013)",
        "{0}. ([Source: Harbor Office](https://example.com/report))",
    ],
)
def test_somebody_who_can_be_asked_vouches_for_any_of_them(sentence: str, vouched: str) -> None:
    assert found(vouched.format(sentence.rstrip(".")) + "\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Call the press office on 555 0123 or 01632 960 555.",
        "Tickets cost £25, and a boat for a day $400.",
        "The hall holds 12,000 people.",
        "The new stand has 12,000 seats.",
        "The 215-pound Marlow is 6 feet tall.",
        "The tower is 170 meters tall.",
        "A business with fewer than 500 employees need not file.",
        "The grant is for businesses with more than 500 workers.",
        "Households earning less than $40,000 may apply.",
        "Deaths: 857",
        "Victoria 576, Tasmania 313, Queensland 406.",
        "The poll was of 1,001 adults, with a margin of error of 4 percent.",
        "Our analysis covered 4,512 leases.",
        "The agency will provide $25 million for the towns.",
        "The council awarded $2 million in grants.",
        "Towns are waiting for $211 million in grants.",
        "The state lost $5 million worth of contracts.",
        "Sund County's 44,000 residents voted on Tuesday.",
        "The town of 44,000 people voted on Tuesday.",
        "He was fined $185,000 in May.",
        "The League opened its season with The 411.",
        "They met three times in the spring.",
        "She won the race three times.",
        "The mine fell silent 12 times the winter they struck.",
    ],
)
def test_a_figure_that_nobody_would_ask_about_is_left_alone(sentence: str) -> None:
    assert found(f"{sentence}\n") == []


@pytest.mark.parametrize("verb", ["shows", "finds", "found"])
def test_the_figures_of_a_story_on_a_poll_are_one_note(verb: str) -> None:
    story = (
        f"Rents worry nearly half of the islanders, a new Harbor Post poll {verb}.\n\n"
        "Just 17% of tenants want to move.\n\nOnly 31% of owners do.\n"
    )
    assert found(story) == [("data", "17%")]


@pytest.mark.parametrize(
    ("before", "count"),
    [
        ("The ministry states that trade is free.", 0),
        ("The report states that trade is free.", 0),
        ("Sund claims that trade is free.", 0),
        ("The member states met in Sund.", 1),
        ("Twelve states met in Sund.", 1),
        ("He flew to the United States.", 1),
        ("Insurance claims are settled in Sund.", 1),
    ],
)
def test_states_and_claims_are_nouns_as_well(before: str, count: int) -> None:
    assert len(found(f"{before} Some 38% of the boats were idle.\n")) == count
