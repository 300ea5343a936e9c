"""Figures in the place of which the sources have others, or come to others."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

ALL = [
    (
        "The museum drew 48,210 visitors in 2023, 9,630 more than the year before.",
        "In 2023 the museum had 48,210 visitors. In 2022 it had 41,280.",
        "figure conflicts 9,630",
    ),
    (
        "Bus fares will go up by 40 cents, to $2.45, on July 1.",
        "The adult cash fare will change from $2.25 to $2.45 effective July 1.",
        "figure conflicts 40 cents",
    ),
    ("The crowd of 6,027 was 273 short of capacity.", "Attendance: 6,027. The park has a capacity of 6,200.", "figure conflicts 273"),
    (
        "Ridership rose 22 percent, to 2.8 million trips.",
        "Trips in 2023: 2.8 million. Trips in 2022: 2.5 million.",
        "figure conflicts 22 percent",
    ),
    (
        "Ms. Ward, who has been director for nine years, will leave.",
        "Jane Ward became director in January 2018.",
        "figure conflicts nine years",
    ),
    ("The trial lasted 12 days.", "After a nine-day trial the jury found him guilty.", "figure conflicts 12 days"),
    ("Nico Marsh, 25, scored twice.", "Outfielder Nico Marsh (born March 11, 2002) scored twice.", "figure conflicts 25"),
    (
        "A woman, 37, died when her car left the road near Carden.",
        "A 31-year-old woman died when her car left the road near Carden.",
        "figure conflicts 37",
    ),
    ("Thirty people were hurt in 74 crashes.", "We have worked 74 crashes, with 13 people hurt.", "figure conflicts Thirty"),
    (
        "Prices went up by 5 percent on average in January.",
        "We put prices up by 3 percent on average in the first week of January.",
        "figure conflicts 5 percent",
    ),
    ("The starter struck out nine in seven innings.", "He worked six innings, striking out nine.", "figure conflicts seven"),
    ("She hit three home runs in the series.", "She had two home runs in the series.", "figure conflicts three"),
    ("The pool will have six lanes.", "The new pool, with eight lanes, will open in May.", "figure conflicts six"),
    ("The pool cost $4.7 million.", "The pool cost $4.1 million.", "figure conflicts $4.7 million"),
    ("The crew found 221 broken poles.", "Crews have found 212 broken poles so far.", "figure conflicts 221"),
    ("Manager Ola Dunn, in his fifth season, was pleased.", "Manager Ola Dunn is in his fourth season.", "figure conflicts fifth"),
    ("It was the third fire at the plant in two years.", "It was the second fire at the plant in two years.", "figure conflicts third"),
    ("The car left Route 8 near Carden.", "The car left Route 9 near Carden.", "figure conflicts Route 8"),
    ("The train was to leave from platform 3.", "The train leaves from platform 5.", "figure conflicts platform 3"),
    ("The meeting ended at 10:41 p.m.", "The meeting was adjourned at 10:11 p.m.", "date conflicts 10:41 p.m."),
    ("The vote was 6-3.", "Five ayes, four nays. The ordinance is adopted.", "figure conflicts 6-3"),
    ("Net debt went down by $17 million.", "Net debt went up by $17 million.", "figure conflicts $17 million"),
    ("A third of the trees have died.", "The city planted 400 trees. So far 231 of the trees have died.", "figure conflicts A third"),
    (
        "Three-quarters of the members voted for the strike.",
        "Of 318 members, 172 voted in favour of the strike.",
        "figure conflicts Three-quarters",
    ),
    (
        "The town has collected $1.9 million, or 48 percent of its goal.",
        "Pledges so far: $1.9 million. The campaign goal is $5 million.",
        "figure conflicts 48 percent",
    ),
    ("The number of arrests has doubled since 2021.", "There were 41 arrests in 2021 and 124 arrests in 2023.", "figure conflicts doubled"),
    (
        "Twice as many boats entered the race as in 2022.",
        "There were 90 boats in the race this year. In 2022 there were 30 boats.",
        "figure conflicts Twice",
    ),
    (
        "The three projects will cost $58 million in all.",
        "- Sewer main: $22 million\n- Pump station: $17 million\n- Road repair: $9 million",
        "figure conflicts $58 million",
    ),
    (
        "In total 47 people were treated.",
        "Paramedics treated 41 people at the scene and took 16 people to hospital.",
        "figure conflicts 47",
    ),
    ("Arne Lind, 61, is the warden.", "Arne Lind, the warden, was born in 1959.", "figure conflicts 61"),
    (
        "He was jailed nine weeks after the verdict.",
        "The verdict was returned on 12 March 2024. He was jailed on 30 April 2024.",
        "figure conflicts nine weeks",
    ),
    (
        "The bridge, which was shut for five months, reopens today.",
        "The bridge was shut on 14 February 2024 and reopens on 15 May 2024.",
        "figure conflicts five months",
    ),
    ("Five council members voted no.", "Abel, Dunn and Orton voted no.", "figure conflicts Five"),
    (
        "The vote was 7-2, with Abel, Dunn and Orton opposed.",
        "The ordinance passed 6-3. Abel, Dunn and Orton were opposed.",
        "figure conflicts 7-2",
    ),
    ("The grant will run for five years.", "The grant runs for three years.", "figure conflicts five years"),
    ("A ticket costs £6.", "Tickets cost £8 each.", "figure conflicts £6"),
    ("She paid a fine of $750.", "The judge fined her $570.", "figure conflicts $750"),
    ("The company employs 3,400 people.", "We have 4,300 employees.", "figure conflicts 3,400"),
    ("The company employs 3,400 people.", "We employ 2,900 people in the county.", "figure conflicts 3,400"),
    ("The road will be closed for six weeks.", "The road will be closed for eight weeks from June 3.", "figure conflicts six weeks"),
    ("The plane landed with 212 passengers.", "There were 186 passengers and six crew on the plane.", "figure conflicts 212"),
    ("The tunnel is 4.2 miles long.", "The tunnel, 2.4 miles long, opened in 1936.", "figure conflicts 4.2 miles"),
    ("The school has 480 pupils.", "The school's 620 pupils moved in on Monday.", "figure conflicts 480"),
    ("The lake fell by nine inches.", "The lake has fallen six inches since May.", "figure conflicts nine inches"),
    ("The bus has 52 seats and was full.", "The bus, which has 48 seats, was full.", "figure conflicts 52"),
    ("Rents rose 6 percent to $1,540.", "Rents rose 4 percent to $1,540.", "figure conflicts 6 percent"),
    (
        "Carden had 22 inches of snow.",
        "Carden had 14 inches of snow. Holt had nine inches of snow. Pike had 22 inches of snow.",
        "figure conflicts 22 inches",
    ),
    ("The Rovers had nine losses.", "team,wins,losses\nRovers,14,6\nAlbion,11,9\nUnited,7,13\n", "figure conflicts nine"),
    (
        "Castle hit three home runs in the series.",
        "Bo Castle hit two home runs in the series and drove in six runs. Ed Frost pitched three innings.",
        "figure conflicts three",
    ),
    (
        "Of the flats on Quay Road, 12 are empty.",
        "Pilgrim Street has 41 flats, 12 of them empty. Quay Road has 68 flats, 20 of them empty.",
        "figure conflicts 12",
    ),
    ("Mr Birch, 44, chairs the board.", "Ms Aldous, 44, is the treasurer. Mr Birch, 61, chairs the board.", "figure conflicts 44"),
]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_a_claim(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)


ROUNDED = [
    ("The tunnel is two miles long.", "The tunnel is 2.1 miles long.", "figure supported two miles"),
    (
        "The council will spend $4 million on the bridge.",
        "The council will spend $4.2 million on it, the bridge.",
        "figure supported $4 million",
    ),
    (
        "The council will spend $4.2 million on the bridge.",
        "The council will spend $4 million on the bridge.",
        "figure not found $4.2 million",
    ),
    ("The tunnel is 2.14 miles long.", "The tunnel is 2.1 miles long.", "figure not found 2.14 miles"),
    (
        "The council will spend $4.2 million on the bridge.",
        "The council will spend $4.6 million on the bridge.",
        "figure conflicts $4.2 million",
    ),
    ("Of the flats, 90 percent are let.", "Of the flats, 95 percent are let.", "figure conflicts 90 percent"),
    ("The rise was two percentage points.", "The rate rose by two percentage points.", "figure supported two percentage points"),
]


@pytest.mark.parametrize(("said", "known", "row"), ROUNDED)
def test_a_rounder_figure_is_no_other_one_and_no_support(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)
