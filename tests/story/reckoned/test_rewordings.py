"""How stories reword the figures of their sources."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

CLUB = '"Harbour FC, £m",2024,2025\nTickets,8.1,9.2\nTelevision,13.2,13.5\nSponsors,12.7,14.0\nRevenue,34.0,36.7\nWages,38.8,41.3\n'
TRIAL = "Outcome,Evening group,Morning group\nMean age (years),68.2,67.8\nDropped out,17,24\nFalls,9,11\nWalking every day (%),71,43\n"

UNITS = [
    ("The club's wages reached £41.3 million.", CLUB, "figure supported £41.3 million"),
    ("Television paid £13.5 million.", CLUB, "figure supported £13.5 million"),
    ("Revenue rose 8 percent.", CLUB, "figure derived 8 percent"),
    ("Television was the largest source of revenue in 2025.", CLUB, "superlative conflicts"),
    ("Sponsors were the largest source of revenue in 2025.", CLUB, "superlative derived"),
]
CELLS = [
    ("There were nine falls in the evening group.", TRIAL, "figure supported nine"),
    ("Walking every day was usual for 43 percent of the morning group.", TRIAL, "figure supported 43 percent"),
    ("Walking every day was usual for 48 percent of the morning group.", TRIAL, "figure conflicts 48 percent"),
    ("In all, 41 people dropped out.", TRIAL, "figure derived 41"),
]
OWN = [
    ("The fee rose by a quarter, from $120 to $150.", "We raised the fee from 120 dollars. It is $150 now.", "figure derived a quarter"),
    ("The fee rose 25 percent, from $120 to $150.", "The fee of $120 is gone. Members pay $150.", "figure derived 25 percent"),
    ("The fee fell to $94, a drop of more than 20 percent from $120.", "Members paid $120.", "figure derived 20 percent"),
    ("The boat weighs 180 kilograms (about 400 pounds).", "The weight of the boat: 180 kilograms.", "figure derived 400 pounds"),
    ("The fee rose to $150 from $120, an increase of $30.", "The fee of $120 is gone.", "figure derived $30"),
    ("He wrote 217 checks, an average of about $1,900 each.", "He took $412,850. There were 217 checks.", "figure derived $1,900"),
    ("He wrote 217 checks, an average of about $2,900 each.", "He took $412,850. There were 217 checks.", "figure not found $2,900"),
]
RATES = [
    ("The tax increase will cost $14 a month.", "The tax increase is $168 a year.", "figure derived $14 a month"),
    ("The tax increase will cost $168 a year.", "The tax increase is $14 per month.", "figure derived $168 a year"),
    ("The tax increase will cost $19 a month.", "The tax increase is $168 a year.", "figure not found $19 a month"),
    ("He was sentenced to two and a half years in prison.", "He was sentenced to 30 months.", "figure derived two and a half years"),
    ("He was sentenced to three and a half years in prison.", "He was sentenced to 30 months.", "figure not found three and a half years"),
]
COUNTS = [
    ("The council heard 41 residents.", "The clerk has 41 people signed up to speak.", "figure supported 41"),
    ("The board lost 22 jobs.", "Twenty-two positions would be eliminated.", "figure supported 22"),
    ("Wilk has 17 goals.", "Wilk scored his 17th goal of the season.", "figure supported 17"),
    ("Wilk has 18 goals.", "Wilk scored his 17th goal of the season.", "figure not found 18"),
    ("The league lost one in ten players.", "We lost one player in ten.", "figure supported one in ten"),
    ("The league lost one in five players.", "We lost one player in ten.", "figure not found one in five"),
    ("The reserve will fall to $7.4 million.", "We project 7.4 million this June 30.", "figure supported $7.4 million"),
]
YEARS = [
    ("Lind founded the firm in 2016.", "I left the bank in 2015 and started this firm a year later.", "date derived 2016"),
    ("Lind founded the firm in 2013.", "I left the bank in 2015 and started this firm two years earlier.", "date derived 2013"),
    ("Lind founded the firm in 2017.", "I left the bank in 2015 and started this firm a year later.", "date not found 2017"),
    ("The second trial begins next spring.", "A follow-up trial will start in spring 2025.", "date supported next spring"),
]
HEDGES = [
    ("About 38 million people have it.", "CDC says 38 million people have it.", "figure supported 38 million"),
    (
        "More than half of the $400,000 went on boats. About half of the money was lost.",
        "He took $400,000 in money that was lost.",
        "figure not found half",
    ),
]
ALL = [*UNITS, *CELLS, *OWN, *RATES, *COUNTS, *YEARS, *HEDGES]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[one[0][:60] for one in ALL])
def test_a_reworded_figure(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) or one == row for one in rows(said, known)), rows(said, known)


def test_a_sum_of_two_cells_is_of_one_row_or_column() -> None:
    assert "figure not found £22 million" in rows("Pryce bought it for £22 million.", CLUB)


def test_what_is_said_of_another_figure_is_no_conflict() -> None:
    known = "Mr Pryce has lent the club £75 million. Of the £75 million that Mr Pryce has lent to the club £40 million will be converted."
    assert "figure not found £22 million" in rows("Pryce bought the club for £22 million and has lent it £75 million since.", known)


RESULT = """Candidate,Party,Votes,Share %,Share 2024 %
Priya Lind,Labour,12381,36.9,49.9
Gavin Holt,Reform,11338,33.8,9.1
Ann Moss,Greens,2416,7.2,5.9
"""
SECOND = [
    ("Lind held it by 1,043 votes.", RESULT, "figure derived 1,043"),
    ("Lind held it by 1,340 votes.", RESULT, "figure not found 1,340"),
    ("Labour's share of the vote fell by 13 points.", RESULT, "figure derived 13 points"),
    ("The firm has 590 teachers.", "It employed 588 teachers.", "figure supported 590"),
    ("The firm has 570 teachers.", "It employed 588 teachers.", "figure conflicts 570"),
    ("Of all runs 36 per cent were late.", "Of all runs 36.2 per cent were late.", "figure supported 36 per cent"),
    ("19 of its 58 trains were out of service.", "Of 58 trains 17 were out of service on the average day.", "figure conflicts 19"),
    ("The line gets ten rebuilt trains.", "Twelve rebuilt trains return to the line.", "figure conflicts ten"),
    ("The line gets ten new trains.", "Twelve rebuilt trains return to the line.", "figure not found ten"),
    ("Nine candidates stood.", "There were eight candidates.", "figure conflicts Nine"),
    (
        "The party lost its third by-election of this parliament.",
        "It was the second by-election of this parliament.",
        "figure conflicts third",
    ),
    ("He has repaid £8,640.", "He claimed £8,460 for a flat. He has repaid the sum.", "figure conflicts £8,640"),
    (
        "They were in four shelters: 415 people, more than double the night before.",
        "We have 415 people. Last night it was 190.",
        "figure derived double",
    ),
    (
        "Damage will come to $27 million, about half of it to roads.",
        "The estimate is 27 million dollars. Roads are 13.8 million of that.",
        "figure derived half",
    ),
    (
        "The state's share, $4.7 million, or about a quarter, is not there.",
        "The levee was $19 million and our share $4.7 million.",
        "figure derived a quarter",
    ),
    (
        "Trips fell to 38,000 a day from 47,000, a drop of nearly a fifth.",
        "Trips were 47,000 a day in 2019 and 38,000 in 2024.",
        "figure derived",
    ),
    (
        "It spends about $15,300 on each of its 8,240 students.",
        "Spending was $126 million. There were 8,240 students.",
        "figure derived $15,300",
    ),
    (
        "An emergency was declared in three counties.",
        "She declared an emergency for Carden, Holt and Pike counties.",
        "figure supported three",
    ),
    ("Two were killed on the road.", "We have two confirmed fatalities.", "figure supported Two"),
    ("It will stay closed for at least two weeks.", "It will be closed two weeks, minimum.", "figure supported two weeks"),
    ("The rate was 34 percent in 2021-22.", "Absent, 2021-22: 34 percent", "date supported 2021"),
    ("The contract runs until 2032.", "I decide whether the contract goes on. It has until 2032.", "date supported 2032"),
    ("One for every 14 students.", "There are 14 schools.", "figure not found 14"),
]


@pytest.mark.parametrize(("said", "known", "row"), SECOND, ids=[one[0][:60] for one in SECOND])
def test_another_rewording(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


def test_an_hour_that_another_sentence_has_is_no_conflict() -> None:
    known = "The poll closed at 22:00. The result of the poll was declared at 02:40."
    assert "date supported 2.40am" in rows("The result was declared at 2.40am after the poll closed.", known)


LIBRARIES = """branch,opened,visits_2018_19,visits_2024_25,running_cost_gbp,profit_2025_gbp_m
Quay,1964,38400,17210,96400,1.2
Wick Lane,1971,29750,12060,81250,2.4
St Ann's,1956,33900,15480,84600,3.1
"""
THIRD = [
    ("Quay, Wick Lane and St Ann's cost just over £262,000 a year to run.", LIBRARIES, "figure derived £262,000"),
    ("Profit at St Ann's was £3.1m in 2025.", LIBRARIES, "figure supported £3.1m"),
    ("Visits have fallen by 57,300 since 2018-19.", LIBRARIES, "figure derived 57,300"),
    ("Visits to Wick Lane came to 12,600.", LIBRARIES, "figure conflicts 12,600"),
    ("At Quay visits more than halved.", LIBRARIES, "figure derived halved"),
    ("The branch is seven kilometres away.", "The nearest branch is four and a half miles away.", "figure derived seven kilometres"),
    ("The line fills 800 bottles a minute.", "The line fills 48,000 bottles an hour.", "figure derived 800"),
    ("It leaves £400,732 to be found.", "He took £613,482. Of this £212,750 was found.", "figure derived £400,732"),
    ("On-time running fell by 13 points.", "On-time running was 81 percent in 2019. It is 68 percent.", "figure derived 13 points"),
    ("He was jailed for six years and four months.", "The sentence is six years and four months.", "figure supported six years"),
    ("She spent £96,300 on a motorhome.", "It was £74,500 on a motorhome and £96,300 on gambling.", "figure conflicts £96,300"),
    ("She spent £74,500 on a motorhome.", "It was £74,500 on a motorhome and £96,300 on gambling.", "figure supported £74,500"),
    ("The bill has passed $31 million.", "The bill so far: $31.6 million.", "figure supported $31 million"),
    ("It stays at least nine days at the three quays.", "It is six and a half days at the three quays.", "figure conflicts nine days"),
    ("Dev Moss, 53, is in court.", "Dev Moss, born 14 August 1971, is in court.", "figure conflicts 53"),
    ("Dev Moss, 52, is in court.", "Dev Moss, born 14 August 1971, is in court.", "figure derived 52"),
    ("The pub is the oldest in the league.", "It is the third-oldest pub in the league.", "superlative conflicts"),
    ("Quay is the oldest library in the west of England.", LIBRARIES, "superlative not found"),
    ("Sheriff Laura Whitcomb spoke.", "Sheriff Lorna Whitcomb: Good evening.\n\nWhitcomb left at nine.", "name conflicts Laura Whitcomb"),
    ("Dev Moss, the chief operating officer, spoke.", "Dev Moss, finance director, spoke.", "name conflicts Dev Moss"),
    ("The club moves in the autumn.", "The club is to move in November, said the owner of the club.", "date supported in the autumn"),
]


@pytest.mark.parametrize(("said", "known", "row"), THIRD, ids=[one[0][:60] for one in THIRD])
def test_a_third_rewording(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


DAIRY = "Corliss,2000,2024\nCows,28900,21700\nMilk (million pounds),482,561\n"
FOURTH = [
    ("The cows gave 561 million pounds of milk.", DAIRY, "figure supported 561 million"),
    (
        "The boat will make 22 fewer crossings. It made 64 crossings a week, and will make 42 crossings.",
        "There will be 42 crossings a week. At present there are 64.",
        "figure derived 22",
    ),
    (
        "It is a cut of a third, from 64 crossings to 42.",
        "There will be 42 crossings a week. At present there are 64.",
        "figure derived a third",
    ),
    ("It sold 94 cows. They brought $2,450 each, or about $230,000.", "94 cows sold at $2,450.", "figure derived $230,000"),
    ("It sold 94 cows. They brought $2,450 each, or about $330,000.", "94 cows sold at $2,450.", "figure not found $330,000"),
    (
        "The boat is £19 million over its budget.",
        "The cost of the boat has gone up to £67 million from £48 million.",
        "figure derived £19 million",
    ),
    ("The creamery employed 48 people.", "The creamery had 48 jobs.", "figure supported 48"),
]


@pytest.mark.parametrize(("said", "known", "row"), FOURTH, ids=[one[0][:60] for one in FOURTH])
def test_a_fourth_rewording(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


def test_the_place_of_a_dateline_is_not_a_person() -> None:
    assert not [
        one for one in rows("CARDEN FALLS — The river rose by 13 feet.", "The river at Carden Falls rose.") if one.startswith("name")
    ]
