"""Posts of which a body has one: two people, two posts of one person, interim or acting."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts.parse.nlp import find_model
from factlint.story import Story
from factlint.story.events.people.holders import loosely, stopgaps, two_holders, two_posts

LEAD = "The glass plant of Rosenvik in Aldmere will shut in June with the loss of jobs, the Rosenvik group said on Monday.\n\n"


def story(mine: str, theirs: str) -> Story:
    return beside(*(plain(f"{n}.txt", LEAD + text, find_model()) for n, text in zip("ab", (mine, theirs), strict=True)))


def holders(mine: str, theirs: str) -> list[tuple[str, str]]:
    return [(one.mine.name, one.other.name) for one in two_holders(story(mine, theirs))]


def posts(mine: str, theirs: str) -> list[tuple[str, str]]:
    return [(one.mine.words, one.other.words) for one in two_posts(story(mine, theirs))]


NAMED = [
    "Rosenvik's {}, {}, spoke to the workers.",
    "{1}, the {0} of Rosenvik, spoke to the workers.",
    "Rosenvik {} {} spoke to the workers.",
    "The {} of Rosenvik, {}, spoke to the workers.",
    "{1}, 51, Rosenvik's {0}, spoke to the workers.",
    "{1}, who is {0} of Rosenvik, spoke to the workers.",
]
BARE = ["The company's {}, {}, spoke to the workers.", "Its {}, {}, spoke to the workers.", "{1}, the company's {0}, spoke to the workers."]


@pytest.mark.parametrize("here", [*NAMED, *BARE])
@pytest.mark.parametrize("there", NAMED)
@pytest.mark.parametrize("post", ["chief executive", "finance director"])
def test_two_people_and_one_post(here: str, there: str, post: str) -> None:
    mine, theirs = here.format(post, "Anna Rosdahl"), there.format(post, "Erik Tonning")
    assert holders(mine, theirs) == [("Anna Rosdahl", "Erik Tonning")]
    assert holders(theirs, mine) == [("Erik Tonning", "Anna Rosdahl")]
    assert holders(mine, there.format(post, "Anna Rosdahl")) == []


@pytest.mark.parametrize(("one", "two"), [("chief executive", "CEO"), ("finance director", "CFO"), ("head teacher", "headmistress")])
def test_one_post_has_several_names(one: str, two: str) -> None:
    assert len(holders(NAMED[0].format(one, "Anna Rosdahl"), NAMED[1].format(two, "Erik Tonning"))) == 1


SILENT = [
    ("another body", NAMED[0].format("chief executive", "Anna Rosdahl"), "Erik Tonning, chief executive of Fossheim, welcomed it."),
    (
        "a body the other is not about",
        BARE[0].format("chief executive", "Anna Rosdahl"),
        "Erik Tonning, chief executive of Fossheim, left.",
    ),
    ("a former one", NAMED[0].format("chief executive", "Anna Rosdahl"), "Rosenvik's former chief executive, Erik Tonning, left."),
    ("the next one", NAMED[0].format("chief executive", "Anna Rosdahl"), "Rosenvik's incoming chief executive, Erik Tonning, left."),
    ("a deputy", NAMED[0].format("chief executive", "Anna Rosdahl"), "Rosenvik's deputy chief executive, Erik Tonning, left."),
    ("one name in two spellings", NAMED[0].format("chief executive", "Anna Rosdahl"), NAMED[0].format("chief executive", "Anna Rosdahlh")),
    ("two mayors", "The mayor, Anna Rosdahl, spoke.", "Erik Tonning, mayor of Rosenvik, spoke."),
    (
        "the other report has both",
        NAMED[0].format("chief executive", "Anna Rosdahl"),
        "Rosenvik's chief executive, Erik Tonning, left. Rosenvik's chief executive, Anna Rosdahl, spoke.",
    ),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_one_holder(mine: str, theirs: str) -> None:
    assert holders(mine, theirs) == holders(theirs, mine) == []


TWO_POSTS = [
    ("chief executive", "chief operating officer"),
    ("deputy director", "head of legal services"),
    ("chief accountant", "head of communications"),
    ("finance director", "sales director"),
    ("chief executive", "managing director"),
]


@pytest.mark.parametrize(("one", "two"), TWO_POSTS)
@pytest.mark.parametrize("here", [*NAMED, *BARE])
def test_one_person_and_two_posts(one: str, two: str, here: str) -> None:
    mine, theirs = here.format(one, "Anna Rosdahl"), NAMED[0].format(two, "Anna Rosdahl")
    assert posts(mine, theirs) == [(one, two)]
    assert posts(theirs, mine) == [(two, one)]
    (clash,) = two_posts(story(mine, theirs))
    assert loosely(clash) == ("managing" in two)


ONE_POST = [
    ("another person", NAMED[0].format("chief executive", "Anna Rosdahl"), NAMED[0].format("finance director", "Per Rosdahl")),
    ("another body", NAMED[0].format("chief executive", "Anna Rosdahl"), "Anna Rosdahl, chairman of Fossheim, spoke."),
    ("former", NAMED[0].format("chief executive", "Anna Rosdahl"), "Rosenvik's former finance director, Anna Rosdahl, spoke."),
    (
        "both posts in one report",
        NAMED[0].format("chief executive", "Anna Rosdahl"),
        "Rosenvik's finance director, Anna Rosdahl, spoke. Anna Rosdahl, Rosenvik's chief executive, left.",
    ),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in ONE_POST])
def test_no_two_posts(mine: str, theirs: str) -> None:
    assert posts(mine, theirs) == posts(theirs, mine) == []


@pytest.mark.parametrize(("one", "two"), [("interim", "acting"), ("acting", "caretaker"), ("interim", "caretaker")])
def test_stopgaps(one: str, two: str) -> None:
    mine, theirs = f"The board named Anna Rosdahl as {one} president.", f"Anna Rosdahl, {two} president, spoke."
    assert [(c.mine.words, c.other.words) for c in stopgaps(story(mine, theirs))] == [(f"{one} president", f"{two} president")]
    assert stopgaps(story(mine, mine)) == stopgaps(story(mine, theirs + " She is " + one + " president.")) == ()
    assert stopgaps(story(mine, f"Per Holm is {two} dean.")) == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("Rosenvik's chief security officer, Anna Rosdahl, left.", "Chief Technology Officer Anna Rosdahl left.", ["Anna"]),
        ("Rosenvik's finance chief, Anna Rosdahl, left.", "Anna Rosdahl, human resources head of Rosenvik, left.", ["Anna"]),
        ("Anna Rosdahl, the county's elections director, left.", "The board's chair, Anna Rosdahl, a retired judge, left.", ["Anna"]),
        (
            "Rosenvik's former chief executive, Anna Rosdahl, spoke.",
            "Anna Rosdahl, who was chairman of Rosenvik from 2018, spoke.",
            ["Anna"],
        ),
        ("Rosenvik's former chief executive, Anna Rosdahl, spoke.", "Anna Rosdahl, chairman of Rosenvik, spoke.", []),
        ("Rosenvik's former chief executive, Anna Rosdahl, spoke.", "Anna Rosdahl, a former mayor of Aldmere, spoke.", []),
        ("Prime Minister Anna Rosdahl spoke.", "The meeting's chairman, Anna Rosdahl, spoke.", []),
        ("Rosenvik's finance chief, Anna Rosdahl, left.", "Anna Rosdahl, financial director of Rosenvik, left.", []),
    ],
)
def test_fields_of_officers(mine: str, theirs: str, expected: list[str]) -> None:
    assert [one.mine.name.split()[0] for one in two_posts(story(mine, theirs))] == expected
