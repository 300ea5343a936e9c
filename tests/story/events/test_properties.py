"""What an amount is of: every form of words for it against every other form, and amounts that are of two things."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story import Story
from factlint.story.events import counted
from factlint.story.events.amounts import EventAmount, amounts
from factlint.story.events.properties import clashes, of_two_things, properties
from factlint.words.events.properties import FORMS

LEAD = "The earthquake off Vik on Sunday shook Norvia and the valley of Lund, officials of the ministry in Tapa said.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, text)


def story(mine: str, theirs: str, days: tuple[str, str] = ("2024-03-05", "2024-03-05"), leads: tuple[str, str] = (LEAD, LEAD)) -> Story:
    here, there = (facts(f"{day}-{n}.txt", lead + text) for n, day, lead, text in zip("ab", days, leads, (mine, theirs), strict=True))
    return beside(here, there)


def found(mine: str, theirs: str, **more: tuple[str, str]) -> list[tuple[str, str]]:
    made = clashes(story(mine, theirs, **more))
    return [(_printed(clash.mine), _printed(clash.other)) for clash in made]


def _printed(amount: EventAmount) -> str:
    return amount.facts.local.text[amount.span.start : amount.span.end]


EXAMPLES = [(name, example) for name, (_, forms) in FORMS.items() for _, example in forms]


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_each_form_is_found_by_its_example(name: str, example: str) -> None:
    text = f"They said so: {example}, said Lind."
    assert [one.name for one in properties(facts("a.txt", text))] == [name]


OTHER = {
    "17 years": "18 years",
    "18 months": "12 months",
    "14": "16",
    "31": "37",
    "480": "412",
    "7.3": "7.1",
    "35 feet": "20 feet",
    "12 km": "36 km",
    "40 km": "31 km",
    "120": "200",
    "60,000": "90,000",
    "900": "600",
    "4,000": "2,500",
    "$12 billion": "$8 billion",
    "30-minute": "15-minute",
    "30 minutes": "15 minutes",
    "12 points": "8 points",
    "12-point": "8-point",
    "$2 million": "$1.5 million",
    "34": "43",
    "seven": "eight",
    "four": "three",
    "300": "200",
    "27": "57",
    "53 mph": "75 mph",
    "41,000 acres": "62,000 acres",
    "12 percent": "18 percent",
    "11 hours": "6 hours",
    "11 years": "14 years",
    "11-year": "14-year",
    "five hours": "two hours",
    "63": "110",
    "35 mm": "52 mm",
    "35 kg": "52 kg",
}


def _another(example: str) -> tuple[str, str, str]:
    """The example with another amount, and both amounts."""
    old = next(old for old in OTHER if old in example)
    return example.replace(old, OTHER[old]), old, OTHER[old]


PAIRS = [(name, one, two) for name, (_, forms) in FORMS.items() for (_, one), (_, two) in product(forms, forms)]


@pytest.mark.parametrize(("name", "one", "two"), PAIRS)
def test_two_outlets_with_two_amounts(name: str, one: str, two: str) -> None:
    other, _, amount = _another(two)
    old = _another(one)[1]
    mine, theirs = f"In Vik they said: {one}, said Lind.", f"Lind told us in Vik: {other}."
    assert [(a.replace("-", " "), b.replace("-", " ")) for a, b in found(mine, theirs)] == [
        (old.replace("-", " "), amount.replace("-", " "))
    ]
    assert found(mine, f"Lind told us in Vik: {two}.") == []


OTHER_FORMS = [
    (
        "digits turned round, with a year on one side",
        "In 1988 the abbey was paid $1.7 million by its insurer.",
        "The abbey got a payout of $7.1 million.",
        ("$1.7 million", "$7.1 million"),
    ),
    (
        "acres and hectares",
        "The fire had grown to 41,000 acres.",
        "It covered 25,000 hectares on Sunday.",
        ("41,000 acres", "25,000 hectares"),
    ),
    ("km/h and mph", "Vik had gusts of 151 km/h.", "A gust of 86 mph was measured in Vik.", ("151 km/h", "86 mph")),
    (
        "two years and 18 months",
        "The offer is worth 7.2% over two years.",
        "They were offered 7.2% over 18 months.",
        ("two years", "18 months"),
    ),
    ("a share", "The bid was $14.20 a share.", "It offers $14.70 per Norvia share.", ("$14.20 a share", "$14.70")),
    ("a fraction and percent", "It cut severe cases by two thirds.", "It reduced severe attacks by 76%.", ("two thirds", "76%")),
    ("points and percent", "The swing was 14.6 per cent.", "She won with a swing of 16.4 points.", ("14.6 per cent", "16.4 points")),
]


@pytest.mark.parametrize(("mine", "theirs", "wanted"), [pytest.param(*row[1:], id=row[0]) for row in OTHER_FORMS])
def test_in_another_unit_or_form(mine: str, theirs: str, wanted: tuple[str, str]) -> None:
    assert found(mine, theirs) == [wanted]
    assert found(theirs, mine) == [wanted[::-1]]


WHOLES = ["all six branches", "each of the six branches", "every one of the six town branches", "all of its six branch libraries"]


@pytest.mark.parametrize(("one", "two"), list(product(WHOLES, WHOLES)))
def test_all_of_something(one: str, two: str) -> None:
    mine, theirs = f"In Vik {one} will open.", f"They said in Vik that {two.replace('six', 'five')} would."
    made = found(mine, theirs)
    assert [(a.split()[0], b.split()[0]) for a, b in made] == [("six", "five")]
    assert found(mine, theirs.replace("five", "six")) == []


NOT_ALL = [
    ("all six days", "all five days"),
    ("all six branches", "five branches"),
    ("all six branches", "all five branch managers"),
    ("all six boats", "all five trains"),
    ("all six branches", "all but five branches"),
]


@pytest.mark.parametrize(("one", "two"), NOT_ALL)
def test_not_all_of_one_thing(one: str, two: str) -> None:
    assert found(f"In Vik {one} will be fine.", f"They said in Vik that {two} would.") == []


SILENT = [
    ("what a hall holds and what a party does", "The hall of Vik holds 17 people.", "The party holds 21 of 40 seats in Vik."),
    ("payments of two years", "The abbey was paid $2 million by its insurer.", "In 1988 the abbey was paid $3 million by its insurer."),
    ("the rise and the offer", "Pay in Vik had risen 8 percent.", "They want a 12 percent pay deal in Vik."),
    ("two groups that lose work", "It puts 480 people in Vik out of work.", "It employs 700 people in Vik."),
    (
        "jobs of a plant and of the group",
        "The mill in Vik will close with the loss of 480 jobs.",
        "The group cut 900 jobs in Lund last year.",
    ),
    ("treated at two places", "Paramedics treated 31 people in Vik.", "Nurses in Lund treated 40 guests."),
    ("years served by two", "Lind served 17 years for the fire.", "Brandt spent 12 years in prison."),
    ("the same in other units", "The fire had grown to 41,000 acres.", "It covered 16,600 hectares on Sunday."),
    ("the same share", "It cut severe cases by two thirds.", "It reduced severe attacks by 67%."),
    ("two rises", "The offer is worth 7.2% over two years.", "They were offered 5% over 18 months."),
    ("a dose and a share", "The bid was $14.20 a share.", "It costs $14.70 a dose."),
    ("one of several agrees", "The quake had a magnitude of 7.3, after one of magnitude 5.1.", "The 7.3-magnitude quake came at dawn."),
    ("a quake of another year", "The quake had a magnitude of 7.3.", "In 2007 a magnitude 7.9 quake killed many."),
    ("distances from two towns", "It lies 40 km south of Vik.", "It lies 31 km south of Lund."),
    ("a rounding", "A crowd of about 900 came.", "A crowd of 912 came."),
    ("a bound that holds", "It employs more than 120 people.", "It has 140 employees."),
    ("two bills", "They passed a $12 billion water bill.", "They passed a $9 billion road plan."),
    ("more evacuated the day after", "Police evacuated 300 people.", "Police evacuated 900 people."),
    ("a tenth of the members", "The union has 60,000 members.", "The union has 400 members."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_other_things_and_other_days(mine: str, theirs: str) -> None:
    assert found(theirs, mine, days=("2024-03-06", "2024-03-05")) == []


def test_reports_of_two_events_are_not_compared() -> None:
    elsewhere = "A ferry left the harbour of Sund in fog and ran aground near the lighthouse, its owner told the court on Friday.\n\n"
    mine, theirs = "The firm employs 120 people.", "The firm has 200 employees."
    assert found(mine, theirs) == [("120", "200")]
    assert found(mine, theirs, leads=(LEAD, elsewhere)) == []
    assert found(mine, theirs, days=("2024-03-05", "2024-04-05")) == []


TWO_THINGS = [
    ("work and lost jobs", "The mill of Vik will close with the loss of 280 jobs.", "The owner keeps its mill in Vik, where 510 work."),
    (
        "room and a crowd",
        "The ground of Vik, which can hold 22,000, opened on Saturday.",
        "Some 17,500 turned up at the ground of Vik on Saturday.",
    ),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in TWO_THINGS])
def test_amounts_that_are_of_two_things(mine: str, theirs: str) -> None:
    made = [clash for pair in ((mine, theirs), (theirs, mine)) for clash in counted.clashes(story(*pair))]
    assert all(of_two_things(clash) for clash in made)


def test_amounts_that_are_of_one_thing() -> None:
    (clash,) = counted.clashes(story("The fire destroyed 120 boats of Vik.", "The fire of Vik destroyed 140 boats."))
    assert not of_two_things(clash)


TERMS = [
    ("another number of years", "jailed for seven years and four months", "jailed for eight years and four months", True),
    ("another number of months", "jailed for seven years and four months", "jailed for seven years and six months", True),
    ("fewer months", "jailed for seven years, four months", "given 76 months", True),
    ("the years alone", "jailed for seven years and four months", "jailed for seven years", False),
    ("the years alone, wrong", "jailed for seven years and four months", "jailed for six years", True),
    ("in months", "jailed for seven years and four months", "given 88 months", False),
    ("two terms of one", "jailed for seven years, and four months of it suspended", "jailed for seven years", False),
    ("a range", "jailed for about seven years and four months", "jailed for seven years", False),
]


@pytest.mark.parametrize(("mine", "theirs", "differ"), [case[1:] for case in TERMS], ids=[case[0] for case in TERMS])
def test_years_and_months_are_one_time(mine: str, theirs: str, *, differ: bool) -> None:
    one, two = f"Lind was {mine}.", f"In the end, Lind was {theirs}."
    assert (bool(found(one, two)), bool(found(two, one))) == (differ, differ)


PARTS = [
    ("two hours, 19 minutes and 14 seconds", ["8354 second"]),
    ("two hours and 19 minutes", ["139 minute"]),
    ("an hour and 20 minutes", ["80 minute"]),
    ("3 years, 2 months", ["38 month"]),
    ("three years and 20 months", ["3 year", "20 month"]),
    ("three years and two days", ["3 year", "2 day"]),
    ("three years, or four months", ["3 year", "4 month"]),
    ("four months and three years", ["4 month", "3 year"]),
]


@pytest.mark.parametrize(("words", "read"), PARTS, ids=[case[0] for case in PARTS])
def test_times_of_two_units(words: str, read: list[str]) -> None:
    listed = amounts(facts("a.txt", f"The race took Rask {words} of the season."))
    assert [f"{one.figure.value} {one.figure.unit}" for one in listed] == read
    assert _printed(listed[0]) == (words if len(read) == 1 else _printed(listed[0]))
