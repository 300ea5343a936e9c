"""Figures that a story places by row, column, month or name, and the tables of its sources."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import in_context, read
from factlint.story import Source, Story
from factlint.story.claims.find import claims

MODEL = find_model()
HEAD = "---\ntitle: The harbour\ndate: 2024-05-15\n---\n\n"
PIERS = (
    "# Harbour board\n\n| Pier | Landings 2023 | Landings 2024 | Nets 2024 | Income 2024 ($000) |\n|---|---|---|---|---|\n"
    "| Aldbury | 1,640 | 1,400 | 212 | 4,215 |\n| Kenton Point | 820 | 905 | 118 | 2,380 |\n"
    "| Marsh End | 310 | 295 | 61 | 865 |\n| All piers | 2,770 | 2,600 | 391 | 7,460 |\n"
)
MONTHS = (
    "# Queue report\n\n| Measure | Aug 2023 | Jun 2024 | Jul 2024 | Aug 2024 |\n|---|---|---|---|---|\n"
    "| Boats landed | 1,274 | 1,243 | 1,203 | 1,188 |\n| Queue in minutes | 31 | 42 | 44 | 47 |\n"
    "| On time | 72.9% | 71.3% | 70.1% | 68.4% |\n"
)
YEARS = (
    "# Ferry\n\n| Year | Passengers | Fare | Passenger target |\n|---|---|---|---|\n| 2019 | 410 | 2.50 | 400 |\n"
    "| 2020 | 160 | 2.60 | 400 |\n"
    "| 2021 | 220 | 2.60 | 410 |\n| 2022 | 305 | 2.75 | 410 |\n| 2023 | 350 | 2.75 | 420 |\n| 2024 | 432 | 3.10 | 440 |\n"
)


def rows(said: str, known: str) -> list[str]:
    """The claims of a story on what a report in Markdown has."""
    story = Facts(read("story.md", f"{HEAD}{said}\n".encode()), MODEL)
    source = Source(Facts(in_context(read("sources/report.md", known.encode())), MODEL))
    found = claims(Story(story, (source,)))
    return [f"{one.kind} {one.verdict} {story.prose.words(one.span)}" for one in found]


def table(*lines: str) -> str:
    bars = [f"| {line.replace(';', ' | ')} |" for line in lines]
    return "\n".join(("The piers had a mixed year.\n", bars[0], "|" + "---|" * bars[0].count(" | ") + "---|", *bars[1:]))


OWN_TABLES = [
    (table("Pier;Landings;Income", "Aldbury;1,400;$4.2 million", "Kenton Point;905;$2.4 million"), []),
    (table("Pier;Landings;Income", "Aldbury;1,400;$4.2 million", "Kenton Point;950;$2.4 million", "Marsh End;295;$865,000"), ["950"]),
    (
        table("Pier;Landings;Income", "Aldbury;1,400;$4.2 billion", "Kenton Point;905;$2.4 million", "Marsh End;295;$0.9 million"),
        ["$4.2 billion"],
    ),
    (table("Pier;Landings", "Aldbury;1,400", "Kenton Point;905", "Marsh End;310"), ["310"]),
    (table("Pier;2023;2024", "Aldbury;1,640;1,400", "Kenton Point;820;905", "Total;2,770;2,060"), ["2,060"]),
    (table("Measure;Aldbury;Kenton Point;Marsh End", "Landings;1,400;905;259", "Nets;212;118;61"), ["259"]),
    (table("Measure;Aldbury;Kenton Point;Marsh End", "Landings 2024;1,400;905;295", "Income, $000;4,215;2,380;865"), []),
    (table("Measure;Aldbury;Kenton Point;Marsh End", "Landings 2024;1,400;905;295", "Income, $000;4,215;2,830;865"), ["2,830"]),
    ("Nets a pier:\n\n- Aldbury: 212\n- Kenton Point: 181\n- Marsh End: 61, the fewest", ["181"]),
    ("Landings, of those of a year before:\n\n- Aldbury: 85 percent\n- Kenton Point: 110 percent\n- Marsh End: 75 percent", ["75 percent"]),
]


@pytest.mark.parametrize(("said", "wrong"), OWN_TABLES)
def test_a_cell_of_the_story_is_compared_with_the_one_in_its_place(said: str, wrong: list[str]) -> None:
    found = [row for row in rows(said, PIERS) if row.startswith("figure")]
    assert [row.removeprefix("figure conflicts ") for row in found if " conflicts " in row] == wrong
    assert all(" supported " in row or " derived " in row or " conflicts " in row for row in found)


def test_a_percentage_is_no_other_number_than_money() -> None:
    said = table("Measure;Aldbury;Kenton Point;Marsh End", "Landings 2024;1,400;905;295", "Income, of all;57%;32%;12%")
    assert [row for row in rows(said, PIERS) if row.startswith("figure conflicts")] == []


PLACED = [
    ("Kenton Point had 820 landings in 2024.", PIERS, "figure conflicts 820"),
    ("In 2024, Kenton Point had 820 landings.", PIERS, "figure conflicts 820"),
    ("Kenton Point had 905 landings in 2024.", PIERS, "figure supported 905"),
    ("Landings at Aldbury fell to 1,400, from 1,640 in 2023.", PIERS, "figure supported 1,640"),
    ("Marsh End had 212 nets.", PIERS, "figure conflicts 212"),
    ("Marsh End had 61 nets.", PIERS, "figure supported 61"),
    ("Aldbury had 495 more landings than Kenton Point.", PIERS, "figure derived 495"),
    ("Aldbury had 549 more landings than Kenton Point.", PIERS, "figure conflicts 549"),
    ("Aldbury took 54 percent of the landings.", PIERS, "figure derived 54 percent"),
    ("Aldbury took 64 percent of the landings.", PIERS, "figure conflicts 64 percent"),
    ("Aldbury took less than half of the landings.", PIERS, "figure conflicts half"),
    ("Aldbury and Kenton Point had 2,503 landings.", PIERS, "figure conflicts 2,503"),
    ("Only 68.4 percent came in on time, down from 71.3 percent in July.", MONTHS, "figure conflicts 71.3 percent"),
    ("Only 68.4 percent came in on time, down from 70.1 percent in July.", MONTHS, "figure supported 70.1 percent"),
    ("Boats landed were 1,188, down from 1,243 in July.", MONTHS, "figure conflicts 1,243"),
    ("Boats landed: 1,188, down from 1,243 in June.", MONTHS, "figure supported 1,243"),
    ("The queue takes 47 minutes, twice the time of a year ago.", MONTHS, "figure conflicts twice"),
    ("The queue takes 47 minutes, 52 percent more than a year earlier.", MONTHS, "figure derived 52 percent"),
    ("The queue takes 47 minutes, half as long again as a year earlier.", MONTHS, "figure derived half as long"),
    ("On time were 68.4 percent, 4.5 percent worse than a year earlier.", MONTHS, "figure conflicts 4.5 percent"),
    ("The queue in minutes was 74.", MONTHS, "figure conflicts 74"),
]


@pytest.mark.parametrize(("said", "known", "row"), PLACED, ids=[f"{one[0][:60]} {one[2]}" for one in PLACED])
def test_a_figure_with_its_place(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)


SERIES = [
    ("Passengers rose to 432, the highest since 2019.", "derived", "the highest since"),
    ("Passengers rose to 432, the highest in six years.", "derived", "the highest in"),
    ("Passengers rose to 432, the highest in a decade.", "not found", "the highest in"),
    ("Passengers rose to 432, the lowest since 2021.", "conflicts", "the lowest since"),
    ("Passengers rose for a fourth year in a row.", "derived", "a fourth year in a row"),
    ("Passengers rose for a third year in a row.", "conflicts", "a third year in a row"),
    ("It was the fourth straight rise in passengers.", "derived", "the fourth straight rise"),
    ("It was the fifth year in a row in which the passenger target was missed.", "derived", "the fifth year in a row"),
    ("It was the third year in a row in which the passenger target was missed.", "conflicts", "the third year in a row"),
    ("The first rise in the fare in two years took it to 3.10.", "derived", "The first rise in the fare in two years"),
    ("The first rise in the fare in three years took it to 3.10.", "conflicts", "The first rise in the fare in three years"),
    ("The fare of 3.10 is the highest on record.", "not found", "the highest on"),
]


@pytest.mark.parametrize(("said", "verdict", "words"), SERIES, ids=[one[0] for one in SERIES])
def test_records_of_some_years(said: str, verdict: str, words: str) -> None:
    assert [row for row in rows(said, YEARS) if row.startswith("superlative")] == [f"superlative {verdict} {words}"]


RANKS = [
    ("Aldbury had the largest fall in landings.", "superlative derived the largest fall in"),
    ("Marsh End had the largest fall in landings.", "superlative conflicts the largest fall in"),
    ("Kenton Point was the only pier where landings rose.", "superlative derived the only pier where"),
    ("Aldbury was the only pier where landings rose.", "superlative conflicts the only pier where"),
]


@pytest.mark.parametrize(("said", "row"), RANKS)
def test_the_order_of_rows(said: str, row: str) -> None:
    assert row in rows(said, PIERS), rows(said, PIERS)
