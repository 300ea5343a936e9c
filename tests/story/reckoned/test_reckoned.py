"""What the sources of a story come to where none of them says it: tables, times, levels and their changes."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

QUAYS = """Quay,Boats 2022,Boats 2023,Fees 2023 (£m)
North quay,400,460,2.5
South quay,250,200,1.0
Fish market,150,165,0.5
Total,800,825,4.0
"""
YEARS = "Year,Landings,Staff,Accidents\n2019,1200,80,4\n2020,1100,72,9\n2021,1000,70,6\n2022,900,60,5\n"


TABLES = [
    ("Boats at the north quay rose by 15% in a year.", QUAYS, "figure derived 15%"),
    ("The north quay had 60 more boats than the year before.", QUAYS, "figure derived 60"),
    ("The number of boats on the south quay fell by a fifth.", QUAYS, "figure derived a fifth"),
    ("The number of boats on the south quay fell by a third.", QUAYS, "figure conflicts a third"),
    ("The number of boats on the south quay dropped 30 per cent.", QUAYS, "figure conflicts 30 per cent"),
    ("More than half of the boats, 460, lie at the north quay.", QUAYS, "figure derived half"),
    ("The north quay brings in almost two thirds of the fees.", QUAYS, "figure derived two thirds"),
    ("The south quay brings in a quarter of all fees.", QUAYS, "figure derived a quarter"),
    ("Boats in the harbour as a whole were up 3.1 percent.", QUAYS, "figure derived 3.1 percent"),
    ("The north and south quays have 660 boats between them.", QUAYS, "figure derived 660"),
    ("Landings fell by a quarter in four years.", YEARS, "figure derived a quarter"),
    ("Landings fell by 300 over the period.", YEARS, "figure derived 300"),
    ("There were 24 accidents in all.", YEARS, "figure derived 24"),
    ("Accidents averaged six a year.", YEARS, "figure derived six"),
    ("Staff were cut by 25 per cent.", YEARS, "figure derived 25 per cent"),
    ("Between 2020 and 2021 landings fell by 100.", YEARS, "figure derived 100"),
]
EXTREMES = [
    ("The north quay is the busiest of the harbour, with the most boats.", QUAYS, "superlative derived"),
    ("The south quay has the most boats.", QUAYS, "superlative conflicts"),
    ("The fish market pays the lowest fees.", QUAYS, "superlative derived"),
    ("The worst year for accidents was 2020.", YEARS, "superlative derived"),
    ("The worst year for accidents was 2021.", YEARS, "superlative conflicts"),
    ("The south quay has the second highest fees.", QUAYS, "superlative derived"),
]
TIMES = [
    ("The strike lasted 12 days.", "The strike began on 3 March 2024 and ended on 15 March 2024.", "figure derived 12 days"),
    (
        "The strike lasted nearly two weeks.",
        "The strike began on 3 March 2024. It ended on 16 March 2024.",
        "figure derived two weeks",
    ),
    ("Lind led the harbour for six years.", "Mara Lind led the harbour from May 2016 to April 2022.", "figure derived six years"),
    ("Lind led the harbour for eight years.", "Mara Lind led the harbour from May 2016 to April 2022.", "figure not found eight years"),
    (
        "The debate on the pier ran for two and a half hours.",
        "The debate on the pier: start 7.00pm, end 9.30pm.",
        "figure derived two and a half hours",
    ),
    (
        "The debate on the pier ran for 45 minutes.",
        "The debate on the pier began at 10:15 a.m. and ended at 11 a.m.",
        "figure derived 45 minutes",
    ),
    (
        "The crane fell a fortnight after the storm.",
        "The storm hit the crane on 2 May 2024. The crane fell on 16 May 2024.",
        "figure derived a fortnight",
    ),
]
LEVELS = [
    ("The fare had been £40 before.", "The fare of the ferry is £44, an increase of 10 per cent.", "figure derived £40"),
    ("Turnout was 61.5 percent last time.", "Turnout was 58 percent, down 3.5 points.", "figure derived 61.5 percent"),
    ("The closures leave the harbour with seven quays.", "Two of its nine quays will close.", "figure derived seven"),
    ("The closures leave the harbour with six quays.", "Two of its nine quays will close.", "figure conflicts six"),
    ("Two thirds of the crews voted for it.", "Of the crews, 66 per cent voted for it.", "figure supported Two thirds"),
    ("Two in five crews left the harbour.", "Of the crews of the harbour 40% left.", "figure supported Two in five"),
    ("Three quarters of the crews left the harbour.", "Of 80 crews of the harbour 60 left.", "figure derived Three quarters"),
    ("The board backed it by nine votes to four.", "Votes for: 9. Votes against: 4.", "figure supported nine"),
    ("The harbour has 1,280 berths.", "The harbour has 1,820 berths.", "figure conflicts 1,280"),
    ("The pier opened in 1976.", "The pier opened in 1967.", "date conflicts 1976"),
    ("Lind left the harbour board in May 2019.", "Mara Lind left the harbour board in May 2018.", "date conflicts May 2019"),
    (
        "The loan cost $12 million, and is to cost $20 million.",
        "The loan cost $12 million, and may cost twenty next year.",
        "figure supported $20 million",
    ),
]


GROUPS = """Measure,Night crews,Day crews
Hours asleep (minutes),380,460
Absences per year,9.6,7.2
Collisions per 100 trips,8.4,6.3
Hooks lost,41,82
"""
SAILS = """Season,Club,Races,Wins,Minutes
2020-21,Vik Sailing,12,3,900
2021-22,Vik Sailing,20,8,1500
2022-23,Norr Sailing,22,11,1760
2023-24,Norr Sailing,24,6,2000
"""
PARTS = [
    ("Day crews missed a quarter fewer shifts.", GROUPS, "figure derived a quarter"),
    ("Day crews had 33 percent fewer collisions per 100 trips than night crews.", GROUPS, "figure conflicts 33 percent"),
    ("Day crews had 25 percent fewer collisions per 100 trips than night crews.", GROUPS, "figure derived 25 percent"),
    ("Day crews slept 7 hours 40 minutes.", GROUPS, "figure derived 7 hours"),
    ("Day crews slept 80 minutes more.", GROUPS, "figure derived 80 minutes"),
    ("Night crews lost half as many hooks.", GROUPS, "figure derived half as many"),
    ("Day crews lost twice as many hooks.", GROUPS, "figure derived twice"),
    ("She won a race every 160 minutes in 2022-23.", SAILS, "figure derived 160 minutes"),
    ("She sailed 46 races for Norr.", SAILS, "figure derived 46"),
    ("She sailed 48 races for Norr.", SAILS, "figure conflicts 48"),
    ("She has 28 wins in her career.", SAILS, "figure derived 28"),
    ("The best season for wins was 2022-23.", SAILS, "superlative derived"),
    ("Her least successful season was her first at Vik Sailing, when she had few wins.", SAILS, "superlative derived"),
    (
        "The quay could cost another £6.5m.",
        "The quay cost £31.5 million. The cost of the quay may rise to £38 million.",
        "figure derived £6.5m",
    ),
    ("He faces 13 charges.", "He faces eleven charges of theft and two of fraud.", "figure derived 13"),
    ("About 600 sailors left.", "One in eight of the sailors left. In all 4,812 sailors sailed.", "figure derived 600"),
    ("Catches doubled at the harbour.", "Catches at the harbour rose from 400 boxes to 800 boxes.", "figure derived doubled"),
    (
        "The study followed 300 crews at ports in six states.",
        "The study followed 300 crews at ports in five states.",
        "figure conflicts six",
    ),
    (
        "Prosecutor Ada Moss asked for eight years.",
        "MS. MOSS: Ada Moss for the state. We seek seven years.",
        "figure conflicts eight years",
    ),
    (
        "The crew has to leave in three weeks.",
        "May 15, 2024\n\nThe order is final. Everybody goes on June 5.",
        "figure derived three weeks",
    ),
    (
        "The harbour paid $6 million, 6 percent of what it spends.",
        "The harbour spends $100 million a year.",
        "figure derived 6 percent",
    ),
]

DRUGS = """Outcome,Pills,Placebo
Patients,500,500
Headaches,60,20
"""
AGAIN = [
    (
        "Passengers of the harbour fell by 12 percent.",
        "The harbour had 176,000 passengers, down from 200,000 a year before.",
        "figure derived 12 percent",
    ),
    (
        "One in four sailings in winter was cancelled.",
        "Of the sailings in winter, one in five was cancelled.",
        "figure conflicts One in four",
    ),
    (
        "Half of the boats voted for it.",
        "Of the boats, 30% voted. Of the sailors, just over 50% of sailors voted.",
        "figure not found Half",
    ),
    ("Four of the nine pilots asked for a hearing.", "Five of the nine pilots asked for a hearing.", "figure conflicts Four"),
    ("Of the patients, 12% had headaches with the pills.", DRUGS, "figure derived 12%"),
    ("Fuel doubled.", "Item,Cost 2021,Cost 2023\nFuel,2,3\nRope,1,1\nPaint,5,6\n", "figure conflicts doubled"),
    ("Fuel doubled.", "Item,Cost 2021,Cost 2023\nFuel,2,4\nRope,1,1\nPaint,5,6\n", "figure derived doubled"),
    (
        "The trial of the crane ended eight months early.",
        "May 15, 2024\n\nThe trial was due to end in January 2025.",
        "figure derived eight months",
    ),
    ("The ferry sails again in spring 2025.", "The ferry sails again in autumn 2025.", "date conflicts 2025"),
    ("The ferry sails again in autumn 2025.", "The ferry sails again in fall 2025.", "date supported 2025"),
    ("The toll goes up, 40p more than now.", "The proposal is to raise the toll of £2.80 to £3.20.", "figure derived 40p"),
    ("The pier is 47 years old.", "The pier was opened by the mayor in June 1976.", "figure derived 47 years"),
    ("In 2023 the boats carried 90 people.", "Month,Crews,Guests of boats\nMay,10,20\nJune,30,20\nJuly,5,5\n", "figure derived 90"),
    ("June was the busiest month for crews.", "Month,Crews,Guests of boats\nMay,10,20\nJune,30,20\nJuly,5,5\n", "superlative derived"),
    ("May was the busiest month for crews.", "Month,Crews,Guests of boats\nMay,10,20\nJune,30,20\nJuly,5,5\n", "superlative conflicts"),
    ("Vik did best; Norr has the lowest rate.", "Port,Children,Taught\nVik,100,90\nNorr,90,40\nHolm,50,40\n", "superlative derived"),
    # what is near and is of something else
    (
        "The second debate of the harbour is on Oct. 16.",
        "The debate of the mayor and her rival at the new hall of the town was on Oct. 3.",
        "date not found",
    ),
    ("The mayor won 29 electoral votes.", "The mayor won the harbour. She has 303 electoral votes.", "figure not found 29"),
    (
        "The boat took the lead with eight laps to go.",
        "With 10 laps to go she had the lead. Two laps later she lost it.",
        "figure conflicts eight",
    ),
    ("She was sentenced to three years.", "In May 2021 the harbour opened. The court met in May 2024.", "figure not found three years"),
]

ALL = [*AGAIN, *TABLES, *EXTREMES, *TIMES, *LEVELS, *PARTS]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[one[0][:40] for one in ALL])
def test_what_the_sources_come_to(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)
