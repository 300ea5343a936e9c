"""The commonest published corrections against a source in other words: the hour, the day, million for billion, percent for points."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

from factlint.facts.dates.clock import clocks
from factlint.text import Span

FAIR = "The harbour board invites you to the spring fair at Vik pier. The spring fair opens on Friday, May 3, 2024, at 10 a.m."
HOURS = [
    ("The spring fair at Vik pier opens on Friday, May 3, at [11 a.m.], the board said.", FAIR),
    (
        "The Vik spring fair will open at [11 a.m.] on Friday on the pier.",
        "The Vik spring fair will open at 10 a.m. on Friday on the pier.",
    ),
    ("The fair opens at [11am] on Friday.", "The fair opens at 10am on Friday."),
    ("The race starts at [noon] on Sunday.", "The race starts at 1 p.m. on Sunday."),
    ("The hearing began at [14:30] on Monday.", "The hearing began at 13:30 on Monday."),
    (
        "The meeting starts at [6.30pm] in Vik town hall, it said.",
        "Vik council: the meeting in the town hall will start at 7.30pm.",
    ),
    ("Doors of the Vik theatre open at [7 p.m.]", "The doors of the Vik theatre will open at 20:30."),
    ("The vigil is from 6 to [8 p.m.] at Vik church.", "A vigil will be held at Vik church from 6 p.m. to 9 p.m."),
    ("The concert is at [seven o'clock] in Vik church.", "The concert in Vik church is at 8 p.m."),
    ("The talk in Vik library starts at [half past six].", "Vik library: the talk starts at 7:30 p.m."),
]
DAYS = [
    ("The spring fair at Vik pier opens on [Saturday, May 4], at 10 a.m., the board said.", FAIR),
    ("The trial of Ann Boyd starts on [May 6] in Vik, the clerk said.", "The list: the trial of Ann Boyd will begin in Vik on May 7."),
    ("Voters go to the polls in Vik on [May 6].", "Vik: Voters will go to the polls on May 7, 2024."),
    ("The Vik library will reopen on [Monday].", "Vik library reopens on Tuesday after repairs."),
    ("Ann Boyd was sworn in as mayor of Vik on [April 3].", "On April 4, Ann Boyd was sworn in as the mayor of Vik."),
    ("The deadline to apply for the Vik grant is [June 1].", "Requests for the Vik grant must be in by July 1, the deadline to apply."),
]
YEARS = [
    ("The pier was built in [1911], the museum says.", "Museum: the pier was built in 1901 by the harbour board."),
    ("The Vik ferry line was founded in [1911].", "Founded in 1901 by two brothers, the ferry line has six ships."),
    ("Ann Boyd was born in [1947] and came to Vik at ten.", "Ann Boyd was born in Beirut in 1948; her father was a pilot."),
    (
        "Residents can comment on the pier plan at a hearing on [March 10].",
        "A hearing will be held on March 12, at which residents may comment on the pier plan.",
    ),
]
SCALES = [
    (
        "The widow sued the ferry firm for [$8 billion], her lawyer said.",
        "The plaintiff asks for damages of $8 million from the ferry firm.",
    ),
    ("The new bridge in Vik will cost [$4.2 billion], the mayor said.", "Cost of the bridge: the council expects $4.2 million for Vik."),
    ("Vik shipped [3.5 million tonnes] of grain last year.", "Grain: 3.5 billion tonnes were shipped by Vik."),
    ("The fund holds [$12 million] for pensions.", "The pension fund had assets of $12 billion at the end of March."),
    ("The suit seeks [£2m] from the Vik harbour board.", "We ask the harbour board of Vik to pay £2bn."),
]
POINTS = [
    ("Support for the mayor rose [5 percent], the poll found.", "Support for the mayor rose by 5 percentage points, the poll found."),
    ("Support for the mayor rose [5 percent] in a month, the poll says.", "Poll: in one month the mayor's support went up 5 points."),
    ("Turnout in Vik was up [3%] on 2019.", "Turnout in Vik was 3 percentage points higher than in 2019."),
]
DIGITS = [
    ("A stay in the ward costs patients [$1,529.05 a day].", "Patients pay $1,259.05 a day for a stay in the ward, the hospital said."),
    ("The bridge toll is [$13.45], the authority said.", "Bridge authority: the toll is $13.54."),
    ("The bridge toll is [thirteen dollars and forty-five cents].", "Bridge authority: the bridge toll is $13.54."),
    ("The harbour shipped [34,512 tonnes] of salt, the board said.", "Salt, in tonnes, shipped by the harbour: 2024, 35,412 tonnes."),
]
AGREE = [
    ("A stay in the ward costs patients $1,529.05 a day.", "Patients of the ward paid $1,259.05 a day last year and $1,529.05 now."),
    ("Vik has 12,345 voters.", "Moss has 13,245 voters, and Odda 12,543."),
    ("A stay in the ward costs patients about $1,530 a day.", "Patients pay $1,529.05 a day for a stay in the ward."),
    ("The fair opens at 10 a.m. on Friday. The race starts at noon on Sunday. The hearing began at 1:30 p.m. on Monday.",
     "The fair opens at 10am on Friday. The race starts at 12:00 on Sunday. The hearing began at 13:30 on Monday."),
    ("The fair opens at 10 a.m. on Saturday.", "The fair opens at 11 a.m. on Sunday."),
    ("The Vik fair opens at 10 a.m.", "The Vik fair closes at 6 p.m."),
    ("The doors of the Vik theatre open at 7 p.m., and the show begins at 8 p.m.",
     "The show at the Vik theatre begins at 8 p.m.; doors open at 7 p.m."),
    ("The crash happened about 7 a.m. near Vik, police said.", "Police said the crash near Vik happened at 7:20 a.m."),
    ("The Vik pool opens at 7 a.m. on weekdays.", "The Vik pool opens at 9 a.m. at weekends and at 7 a.m. on weekdays."),
    ("He read Luke 10:30 in Vik church.", "He read Luke 11:30 in Vik church."),
    ("The ferry leaves Vik at 6 a.m.", "The ferry from Moss arrives in Vik at 8 a.m."),
    ("The meeting will be at half past six in the Vik hall.", "The meeting in the Vik hall will be at 6:30 p.m."),
    ("The fund holds $12 million for pensions.", "The pension fund had assets of $12 billion, of which $12 million are for pensions."),
    ("The harbor fund pays $12 million a year.", "The national debt is $12 billion."),
    ("Support for the mayor rose 5 percent.", "Support for the mayor rose 5 points, or 5 percent."),
    ("The trial of Ann Boyd starts on May 6 in Vik.",
     "The trial of Ann Boyd was to start on May 6 in Vik; the trial of Ole Lie starts in Vik on May 7."),
    ("The trial of Ann Boyd starts on May 6 in Vik.", "The trial of Ole Lie starts in Moss on May 7."),
    ("The pier was built in 1911, the museum says.", "Museum: work on the pier began in 1909. The pier was built in 1911."),
    ("The Vik pier was built in 1911.", "The Odda pier was built in 1901."),
    ("The pier was built in 1911.", "The hall was built in 1901, the church in 1890."),
    ("The council met on April 3 to discuss the pier.", "The council will meet on April 10 to discuss the budget."),
]  # fmt: skip
CODES = ("D004", "F001", "F003", "F006")


@pytest.mark.parametrize(
    ("code", "pairs"), [("D004", HOURS), ("D004", DAYS), ("D004", YEARS), ("F003", SCALES), ("F006", POINTS), ("F001", DIGITS)]
)
@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_what_a_source_gives_otherwise_in_other_words(code: str, pairs: list[tuple[str, str]], name: str) -> None:
    found = [(text, seen(text, *CODES, name=name, source=source, published="2024-04-29")) for text, source in pairs]
    assert found == [(text, wanted(text, code)) for text, _ in pairs]


@pytest.mark.parametrize(("text", "source"), AGREE)
def test_what_a_source_gives_alike_or_of_something_else(text: str, source: str) -> None:
    assert seen(text, *CODES, source=source, published="2024-04-29") == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("at 11 a.m. and 11am, at 6.30pm", [[660], [660], [1110]]),
        ("from 6 to 8 p.m.", [[360, 1080], [1200]]),
        ("from 11 a.m. to noon; midnight", [[660], [720], [0]]),
        ("on Tuesday afternoon", []),
        ("at 14:30, at 9:15 and at 09:15; 0930 hours", [[870], [555, 1275], [555], [570]]),
        ("At 0342 she capsized, at 0525; left at 1610 on 21 September", [[222], [325], [970]]),
        ("at 2015 prices, at 1610 metres, at 0300, 0400 and 5000", [[180]]),
        ("a pilot with 9,000 hours, 1,430 hours and 2.000 hours in the air", []),
        (
            "at seven o'clock, 7 o’clock in the evening, half past six, quarter to nine this morning",
            [[420, 1140], [1140], [390, 1110], [525]],
        ),
        (
            "nine minutes past four, about ten to six in the evening, 23 minutes to two; voted ten to three; from six minutes to two",
            [[249, 969], [1070], [97, 817]],
        ),
        ("Psalm 119:105, a 60:40 split, $10:30, 5 amps, 12 moms, version 2:10:33", []),
    ],
)
def test_times_of_day(text: str, minutes: list[list[int]]) -> None:
    assert [sorted(clock.minutes) for clock in clocks(text, Span(0, len(text)))] == minutes
