"""The lake, river or town of one event in two outlets."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.persons.grounds import other_grounds

MODEL = find_model()
HERE = "The hiker James Harwood, who followed the tracks of a bear, was found alive on Thursday after three nights in the bush.\n\n"
THERE = "Found alive on Thursday: James Harwood, the hiker who spent three nights in the bush after following a bear's tracks.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> list[tuple[str, str]]:
    story = beside(facts(HERE + mine, "a.txt"), facts(THERE + other, "b.txt"))
    return [(one.mine.words, one.other.words) for one in other_grounds(story)]


OPEN = [
    "He lay under an old canoe on the shore of {}.",
    "He was picked up near {}, where a canoe was his roof.",
    "Beside {} a canoe served as his roof.",
    "A pilot saw the canoe on an islet in {}.",
]
NAMES = [
    ("Birch Lake", "Perch Lake"),
    ("Loch Moss", "Loch Tarn"),
    ("Lake Moss", "Perch Lake"),
    ("the River Moss", "the River Tarn"),
    ("Moss Creek", "Tarn Creek"),
    ("Mount Moss", "Mount Tarn"),
    ("the Moss Valley", "the Tarn Valley"),
]


@pytest.mark.parametrize(("one", "two"), NAMES)
@pytest.mark.parametrize("theirs", OPEN)
def test_two_lakes(theirs: str, one: str, two: str) -> None:
    plain = tuple(name.removeprefix("the ") for name in (one, two))
    assert found(OPEN[0].format(one), theirs.format(two)) == [plain]
    assert found(theirs.format(two), OPEN[0].format(one)) == [plain[::-1]]
    assert not found(OPEN[0].format(one), theirs.format(one))


SILENT = [
    "He lives beside Perch Lake, where he has a canoe.",
    "His canoe was to be at Perch Lake, his planned goal.",
    "He lay under a canoe on Perch Lake, miles from Birch Lake.",
    "He lay under a canoe on Perch Lake. A search of Tarn Lake found nothing.",
    "He lay under a canoe on Pike Island.",
    "He lay under a canoe on North Birch Lake.",
    "Trout are caught in Perch Lake.",
    "“I saw the canoe on Perch Lake,” he said.",
]


@pytest.mark.parametrize("text", SILENT)
def test_other_lakes(text: str) -> None:
    assert not found(OPEN[0].format("Birch Lake"), text)
    assert not found(text, OPEN[0].format("Birch Lake"))


TOWNS = [
    "It was at a guesthouse in the small town of {}.",
    "The small hotel, in the centre of {}, was shut.",
    "He fell in the village of {}.",
]


@pytest.mark.parametrize("mine", TOWNS)
@pytest.mark.parametrize("theirs", TOWNS)
def test_two_towns(mine: str, theirs: str) -> None:
    assert found(mine.format("Silves"), theirs.format("Porto")) == [("Silves", "Porto")]
    assert not found(mine.format("Silves"), theirs.format("Silves"))
    assert not found(mine.format("Silves"), theirs.format("Porto") + " Silves is near.")


OTHER_TOWNS = [
    "He was born in the town of Porto.",
    "A court in the town of Porto will decide.",
    "He was treated at a hospital in the town of Porto.",
    "He came from the town of Porto.",
    "It was in the centre of Portugal.",
    "He fell in the village of Porto, and his wife in the village of Moss.",
]


@pytest.mark.parametrize("text", OTHER_TOWNS)
def test_towns_of_other_things(text: str) -> None:
    assert not found(TOWNS[0].format("Silves"), text)
    assert not found(text, TOWNS[0].format("Silves"))


FELL = "He fell from a window on the {} while cleaning."


@pytest.mark.parametrize(
    ("one", "two", "wanted"),
    [
        ("fourth floor", "sixth floor", True),
        ("4th floor", "sixth floor", True),
        ("ground floor", "second floor", True),
        ("first floor", "second floor", False),
        ("ground floor", "first floor", False),
        ("4th floor", "fourth floor", False),
    ],
)
def test_floors(one: str, two: str, wanted: bool) -> None:
    assert bool(found(FELL.format(one), f"A window on the {two}, which he was cleaning, gave way, and he fell.")) is wanted
    assert not found(FELL.format(one), f"A neighbour on the {two} called the police.")
    assert not found(FELL.format(one), f"He lives on the {two} and was cleaning the window from which he fell.")


HOTEL = "A balcony of the {} collapsed during a party."


@pytest.mark.parametrize(("one", "two"), [("Moss Hotel", "Tarn Hotel"), ("Moss Park", "Tarn Park"), ("St Anne Church", "St Mary Church")])
def test_two_hotels(one: str, two: str) -> None:
    assert found(HOTEL.format(one), f"During a party at the {two} a balcony collapsed.") == [(one, two)]
    assert not found(HOTEL.format(one), f"He was a guest at the {two}.")
    assert not found(HOTEL.format(one), f"During a party at the {two}, opposite the {one}, a balcony collapsed.")


def test_reports_that_share_nobody() -> None:
    story = beside(
        facts(HERE.replace("James Harwood", "A teacher") + TOWNS[0].format("Silves"), "a.txt"),
        facts(THERE + TOWNS[0].format("Porto"), "b.txt"),
    )
    assert not other_grounds(story)


LEFT = [
    "His boat had left {} at dawn.",
    "The ferry that took him set out from {} with 40 others.",
    "The ferry was on a trip from {} to Odda.",
    "His boat sailed from the port of {} at dawn.",
]


@pytest.mark.parametrize("mine", LEFT)
@pytest.mark.parametrize("theirs", LEFT)
def test_two_ports(mine: str, theirs: str) -> None:
    assert found(mine.format("Silves"), theirs.format("Porto")) == [("Silves", "Porto")]
    assert found(mine.format("Silves"), theirs.format("Silves")) == []


@pytest.mark.parametrize(
    "text",
    [
        "His boat had left Porto at dawn and a second boat had left Faro.",
        "His boat had left Porto at dawn, a day after Silves.",
        "His boat had left Peter Lang on the shore.",
        "He had left Porto at dawn.",
        "His boat had left on Friday.",
        "“My boat left Porto at dawn,” he said.",
    ],
)
def test_other_ports(text: str) -> None:
    assert not found(LEFT[0].format("Silves"), text)
    assert not found(text, LEFT[0].format("Silves"))
