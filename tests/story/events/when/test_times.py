"""Days and hours of one happening in two outlets: what disagrees in whatever words, and what is another happening."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Story
from factlint.story.events.when import times
from factlint.story.events.when.times import mistimed


def facts(path: str, text: str) -> Facts:
    return plain(path, text, find_model())


def found(mine: str, other: str = "", days: tuple[str, str] = ("2024-03-08", "2024-03-08")) -> list[tuple[str, str]]:
    """The two times of each disagreement."""
    peers = [facts(f"{days[1]}-there.txt", other)] if other else []
    made = mistimed(beside(facts(f"{days[0]}-here.txt", mine), *peers))
    return [
        (one.mine.facts.prose.text[one.when.start : one.when.end], one.other.facts.prose.text[one.theirs.start : one.theirs.end])
        for one in made
    ]


FIRST = [
    "A judge in Odda on {} vacated the conviction of Rask.",
    "On {}, a judge in Odda vacated the conviction of Rask.",
    "A judge vacated the conviction of Rask on {}, his lawyer said.",
]
SECOND = [
    "The court of appeals threw out the conviction of Rask on {}.",
    "On {} the court of appeals in Odda overturned the conviction of Rask.",
    "The conviction of Rask was quashed on {} by the court of appeals.",
]


@pytest.mark.parametrize(("mine", "theirs"), list(product(FIRST, SECOND)))
def test_another_weekday(mine: str, theirs: str) -> None:
    assert found(mine.format("Friday"), theirs.format("Thursday")) == [("Friday", "Thursday")]
    assert found(theirs.format("Thursday"), mine.format("Friday")) == [("Thursday", "Friday")]
    assert found(mine.format("Friday"), theirs.format("Friday")) == []


@pytest.mark.parametrize(
    "mine", ["is due to arrive in Odda", "is scheduled to reach Odda", "will arrive in Odda", "is expected to reach Odda"]
)
@pytest.mark.parametrize("theirs", ["is set to arrive in Odda", "will reach Odda"])
def test_a_day_to_come(mine: str, theirs: str) -> None:
    here, there = f"The pope {mine} on {{}}.", f"Pope Rask {theirs} on {{}}, his office said."
    assert found(here.format("Thursday"), there.format("Friday")) == [("Thursday", "Friday")]
    assert found(here.format("Thursday"), there.format("Thursday")) == []


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("Rask signed the harbour law in 2013.", "The harbour law, signed by Rask in 2014, is old.", [("2013", "2014")]),
        ("Rask, who signed the harbour law in 2013, is old.", "The harbour law was signed by Rask in 2014.", [("2013", "2014")]),
        ("Rask wrote the harbour law and signed it in 2013.", "Rask signed the harbour law in 2014.", [("2013", "2014")]),
        (
            "Ada Brand was born in Vik in 1924.",
            "Brand was born on April 2, 1923, the second of five children.",
            [("1924", "April 2, 1923")],
        ),
        ("Ada Brand was born in Vik in 1923.", "Brand was born on April 2, 1923, the second of five children.", []),
        ("Ada Brand was born in Vik in 1924.", "Her daughter Mia Brand-Lie was born in 1953.", []),
        ("In 1964 Brand won the Odda Council's prize.", "Brand received the Odda Council prize in 1965.", [("1964", "1965")]),
        (
            "Ankara summoned the Greek ambassador on Wednesday.",
            "The Greek ambassador was summoned on Thursday.",
            [("Wednesday", "Thursday")],
        ),
        (
            "Frontex said it would open a centre in Odda on Monday.",
            "Frontex will open a centre in Odda on Tuesday.",
            [("Monday", "Tuesday")],
        ),
    ],
)
def test_who_did_it_is_found_through_the_sentence(mine: str, theirs: str, wanted: list[tuple[str, str]]) -> None:
    assert found(mine, theirs) == wanted


LINES = ["June 5, 2024 - ", "ODDA, June 5, 2024 – ", "ODDA, South Norvia, June 5, 2024 -- ", "5 June 2024 — "]


@pytest.mark.parametrize("line", LINES)
def test_the_day_of_a_dateline_is_that_of_the_text(line: str) -> None:
    report = f"{line}The assembly of Norvia passed the harbour bill in Odda."
    assert found(report, "ODDA, June 4, 2024 - The assembly of Norvia passed the harbour bill in Odda on Tuesday.") == []
    assert facts("a.txt", report).published == date(2024, 6, 5)


def test_in_one_article() -> None:
    assert found(FIRST[0].format("Friday") + "\n\n" + SECOND[0].format("Thursday")) == [("Thursday", "Friday")]


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("The storm struck Kingston at 3 p.m. and moved north.", "The hurricane hit Kingston in the evening.", True),
        ("The blast hit the mill in Odda just after 7.30am.", "The blast hit the mill in Odda at 7.40am.", False),
        ("The blast hit the mill in Odda at 7.10am.", "The blast hit the mill in Odda at 7.40am.", True),
        ("The blast hit the mill in Odda at about 7.30am.", "The blast hit the mill in Odda at 7:40 a.m.", False),
        ("Late Tuesday night, Rask called Lind to concede.", "Rask called Lind to concede shortly before 1 a.m.", True),
        (
            "Lind called the police during the shooting to pledge loyalty to Odda.",
            "Lind had pledged loyalty to Odda before the attack.",
            True,
        ),
        ("Lind had pledged loyalty to Odda before the shooting.", "Lind had pledged loyalty to Odda before the attack.", False),
        ("The blast hit the mill in Odda at 7.30am GMT.", "The blast hit the mill in Odda at 8.30am.", False),
        ("The blast hit the mill in Odda at half past seven in the evening.", "The blast hit the mill in Odda at 6.30pm.", True),
        ("The blast hit the mill in Odda at 7 o'clock in the evening.", "The blast hit the mill in Odda at 7 p.m.", False),
        ("The blast hit the mill in Odda at 1930 hours.", "The blast hit the mill in Odda at 8.30pm.", True),
        ("The blast hit the mill in Odda at noon.", "The blast hit the mill in Odda at 3 p.m.", True),
        ("The blast hit the mill in Odda at midnight.", "The blast hit the mill in Odda in the evening.", True),
        ("The blast hit the mill in Odda before 7.30am.", "The blast hit the mill in Odda at 6.40am.", False),
        ("The explosion at the Rask mill happened at 6:45 a.m.", "The blast occurred shortly after 7 a.m. at the Rask mill in Odda.", True),
        ("The explosion at the Rask mill happened at 6:45 a.m.", "The blast occurred at about 6:50 a.m. at the Rask mill in Odda.", False),
        ("The ferry Odda flipped over shortly after noon.", "The ferry Odda capsized around 11.30 a.m. off Lund.", True),
        ("The ferry Odda sank shortly after noon.", "The boat Vik capsized around 11.30 a.m. off Lund.", False),
        ("The earthquake struck Odda at 4:18 a.m.", "The tremor hit Odda at 4:48 a.m.", True),
        ("The blast hit the mill in Odda at 5.40 on Friday morning.", "The blast hit the mill in Odda late on Friday.", True),
        ("The blast hit the mill in Odda at 5.40 on Friday.", "The blast hit the mill in Odda at 5.40 p.m.", False),
        ("The blast hit the mill in Odda shortly before half past nine.", "The blast hit the mill in Odda at 08:40.", True),
        ("The blast hit the mill in Odda just after midnight.", "The blast hit the mill in Odda at 11:48 p.m.", True),
        ("The blast hit the mill in Odda just after midnight.", "The blast hit the mill in Odda at 11:58 p.m.", False),
        ("The blast hit the mill in Odda overnight.", "The blast hit the mill in Odda at 5 a.m.", False),
        ("The blast hit the mill in Odda at dusk.", "The blast hit the mill in Odda in the small hours.", True),
    ],
)
def test_another_hour(mine: str, theirs: str, wanted: bool) -> None:
    assert bool(found(mine, theirs)) == wanted
    assert bool(found(theirs, mine)) == wanted


SILENT = [
    ("two bodies", "The Senate passed the harbour bill on Monday.", "The House passed the harbour bill on Tuesday."),
    ("two things", "The court overturned the conviction of Rask on Monday.", "The court overturned the ban on ferries on Tuesday."),
    ("a letter and a tape", "Rask released a letter to Odda on Monday.", "Odda released a tape of Rask on Tuesday."),
    ("sayings", "Rask said on Monday that the harbour would close.", "Rask said on Tuesday that the harbour would close."),
    ("two of a series", "Rask won the first race at Odda on Monday.", "Rask won the second race at Odda on Tuesday."),
    (
        "both days there",
        "The court overturned the conviction of Rask on Monday.",
        "The court overturned the conviction of Rask on Monday, and on Tuesday it overturned the conviction of Rask's brother.",
    ),
    (
        "not and did",
        "The court did not overturn the conviction of Rask on Monday.",
        "The court overturned the conviction of Rask on Tuesday.",
    ),
    ("could", "The court could overturn the conviction of Rask on Monday.", "The court overturned the conviction of Rask on Tuesday."),
    ("every week", "The council meets in Odda on Monday.", "The council meets in Odda on Tuesday."),
    ("a finer date", "The court overturned the conviction of Rask on Friday.", "The court overturned the conviction of Rask on March 8."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_other_happenings(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
    assert found(theirs, mine) == []


def test_two_weeks_have_two_fridays() -> None:
    assert found(FIRST[0].format("Friday"), SECOND[0].format("Thursday"), ("2024-03-08", "2024-02-08")) == []


def test_a_sentence_that_is_repeated_is_found_each_time() -> None:
    mine = FIRST[0].format("Friday") + "\n\nIt rained.\n\n" + FIRST[0].format("Friday")
    assert found(mine, SECOND[0].format("Thursday")) == [("Friday", "Thursday")] * 2


def test_the_other_day_given_as_well_is_no_disagreement() -> None:
    both = SECOND[0].format("Thursday") + "\n\n" + SECOND[1].format("Friday")
    assert found(FIRST[0].format("Friday"), both) == []


def test_one_article_that_has_one_of_the_days_twice_is_skipped() -> None:
    assert found("\n\n".join([FIRST[0].format("Friday"), SECOND[0].format("Thursday"), SECOND[0].format("Thursday")])) == []


ALIKE = "Police arrested the driver of the bus in Odda on Monday."
LISTED = "Police in Odda{letters} arrested the driver of bus {letters} on {day}."


def _listed(number: int) -> str:
    letters = chr(97 + number % 26) + chr(97 + number // 26)
    return LISTED.format(letters=letters, day=("Monday", "Tuesday", "Friday")[number % 3])


@pytest.mark.parametrize("sentence", [lambda number: ALIKE, _listed], ids=["one sentence", "a list"])
def test_what_is_compared_grows_with_the_text_and_not_with_its_square(
    sentence: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    same = times.same
    monkeypatch.setattr(times, "same", lambda one, two: compared.append(1) or same(one, two))
    counts = []
    for size in (200, 400):
        compared.clear()
        mistimed(Story(facts("a.txt", " ".join(map(sentence, range(size)))), ()))
        counts.append(len(compared))
    assert counts[1] <= max(1, counts[0]) * 1.1  # no more than so many of one verb are compared at all


LEAD = "Three climbers of the Odda club were brought down from the north face of Mount Rask, rescuers in Lund said.\n\n"
ONE_OF_A_KIND = [
    ("They were plucked from the wall by helicopter on {}.", "The rescue, carried out on {}, ended with a lift to the valley.", "RESCUE"),
    ("The vote came on {}.", "The councillors voted on {} to close the wall.", "VOTE"),
    ("The car crashed into the hut on {}.", "The collision happened on {}.", "CRASH"),
    ("The roof gave way on {}.", "The hut collapsed on {}.", "COLLAPSE"),
    ("The bus departed from Lund on {}.", "The coach left Lund on {}.", "LEAVE"),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[:2], id=row[2]) for row in ONE_OF_A_KIND])
def test_the_only_one_of_two_reports(mine: str, theirs: str) -> None:
    assert found(LEAD + mine.format("Wednesday"), LEAD + theirs.format("Thursday")) == [("Wednesday", "Thursday")]
    assert found(LEAD + theirs.format("Thursday"), LEAD + mine.format("Wednesday")) == [("Thursday", "Wednesday")]
    assert found(LEAD + mine.format("Thursday"), LEAD + theirs.format("Thursday")) == []


NOT_THE_ONLY_ONE = [
    ("two votes", "The councillors voted on Wednesday. They voted again on Thursday.", "The vote came on Friday."),
    ("two bodies", "The Senate voted on Wednesday.", "The House voted on Thursday."),
    ("none yet", "The councillors did not vote on Wednesday.", "The councillors voted on Thursday."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in NOT_THE_ONLY_ONE])
def test_more_than_one(mine: str, theirs: str) -> None:
    assert found(LEAD + mine, LEAD + theirs) == []


ONE_MISHAP = [
    "The hillside gave way at {}.",
    "The bus was struck at {}, when a wall of mud came down.",
    "It happened at {} on the old road, the climbers said.",
    "The bus went over at {} and lay in the river.",
    "A fire broke out in the bus at {}.",
]


@pytest.mark.parametrize(("mine", "theirs"), [pair for pair in product(ONE_MISHAP, ONE_MISHAP) if pair[0] != pair[1]])
def test_the_hour_of_one_mishap(mine: str, theirs: str) -> None:
    assert found(LEAD + mine.format("5.30am"), LEAD + theirs.format("about 2am")) == [("5.30am", "about 2am")]
    assert found(LEAD + mine.format("5.30am"), LEAD + theirs.format("about 5.40am")) == []


OTHER_MISHAPS = [
    ("another day", "The hillside gave way on Monday at 5.30am.", "The bus crashed on Tuesday at 2am."),
    ("two of one report", "The hillside gave way at 5.30am. The bus went over at 7am.", "A fire broke out at 2am."),
    ("two places", "The hillside gave way near Vik at 5.30am.", "A fire broke out near Lund at 2am."),
    ("the second", "The hillside gave way at 5.30am.", "A second slide struck the bus at 7am."),
    ("what is to come", "The hillside gave way at 5.30am.", "The bus will hit the road at 2am."),
    ("what did not happen", "The hillside gave way at 5.30am.", "The bus did not crash at 2am."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in OTHER_MISHAPS])
def test_another_mishap(mine: str, theirs: str) -> None:
    assert found(LEAD + mine, LEAD + theirs) == []
    assert found(LEAD + theirs, LEAD + mine) == []


def test_reports_of_two_events_are_not_compared() -> None:
    assert found("In Odda the rescue took place on Wednesday.", "The climbers of Vik were plucked from the wall on Thursday.") == []
