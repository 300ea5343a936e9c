"""The posts that two outlets give one person."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.events.roles import posted


def facts(path: str, text: str) -> Facts:
    return plain(path, text, find_model())


def found(mine: str, other: str) -> list[tuple[str, str, str]]:
    """The post here and there, and whether its status or the post itself differs."""
    story = beside(facts("here.txt", mine), facts("there.txt", other))
    return [(one.mine.words, one.other.words, one.kind) for one in posted(story)]


MINE = ["{} Oleh Tarasov said the port would stay shut.", "The port will stay shut, {} Oleh Tarasov said."]
OTHER = [
    "The port will stay shut, {} Oleh Tarasov said in a statement.",
    "Oleh Tarasov, the {}, shut the port on Monday.",
    "Oleh Tarasov, 61, the {}, left.",
]


@pytest.mark.parametrize(
    "mine",
    [
        "The chief health officer, Oleh Tarasov, said the port would stay shut.",
        "The chief health officer, Dr Oleh Tarasov, said the port would stay shut.",
        "Chief health officer Dr. Oleh Tarasov said the port would stay shut.",
        "Chief health officer Sir Oleh Tarasov said the port would stay shut.",
        "The chief health officer, the Rt Hon Oleh Tarasov, said the port would stay shut.",
    ],
)
@pytest.mark.parametrize("other", OTHER)
def test_a_post_before_a_comma_and_before_a_title(mine: str, other: str) -> None:
    assert [kind for _, _, kind in found(mine, other.format("deputy chief health officer"))] == ["status"]


@pytest.mark.parametrize("mine", MINE)
@pytest.mark.parametrize("other", OTHER)
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("president", "acting president"),
        ("interior minister", "acting interior minister"),
        ("vice-chancellor", "acting vice-chancellor"),
        ("superintendent", "former superintendent"),
        ("director", "interim director"),
        ("director", "caretaker director"),
        ("district attorney", "assistant district attorney"),
        ("bank official", "former bank official"),
    ],
)
def test_status(mine: str, other: str, here: str, there: str) -> None:
    assert [kind for _, _, kind in found(mine.format(here.title()), other.format(there))] == ["status"]
    assert [kind for _, _, kind in found(other.format(there), mine.format(here.title()))] == ["status"]
    assert found(mine.format(there), other.format(there)) == []


@pytest.mark.parametrize(
    ("here", "there"), [("CEO", "president"), ("chairman", "chief executive"), ("chairman", "president"), ("leader", "whip")]
)
def test_one_chair(here: str, there: str) -> None:
    mine, other = f"The yard’s {here} Dan Coster said no.", f"The {there} Dan Coster said no."
    assert [kind for _, _, kind in found(mine, other)] == ["post"]
    assert found(mine, f"The {there} and {here} Dan Coster said no. Dan Coster, the {here}, left.") == []


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("the chairman of the Water subcommittee", "the ranking Democrat on the Water subcommittee"),
        ("the top Republican on the committee", "the committee’s chairman"),
        ("her communications director", "the senator’s press secretary"),
        ("his campaign manager", "the campaign chairman"),
    ],
)
def test_posts_beside_one_another(here: str, there: str) -> None:
    mine, other = f"“There is no story here,” said Dan Coster, {here}.", f"Dan Coster, {there}, said that there was no story."
    assert [kind for _, _, kind in found(mine, other)] == ["post"]
    assert found(mine, f"{other} Dan Coster, {here}, left.") == []


APPOSED = [
    "The port will stay shut, said the {}, Oleh Tarasov.",
    "The port’s {}, Oleh Tarasov, said no.",
    "Its {}, Oleh Tarasov, shut the port on Monday.",
    "Oleh Tarasov, who is the {}, shut the port.",
]


@pytest.mark.parametrize("other", APPOSED)
@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        ("harbour master", "deputy harbour master", "status"),
        ("returning officer", "deputy returning officer", "status"),
        ("minister", "junior minister", "status"),
        ("U.S. attorney", "assistant U.S. attorney", "status"),
        ("chairman", "managing director", "post"),
        ("president", "prime minister", "post"),
        ("museum director", "curator", "post"),
        ("station manager", "owner", "post"),
    ],
)
def test_a_post_before_a_name_and_a_comma(other: str, here: str, there: str, kind: str) -> None:
    mine = f"“No,” said {here} Oleh Tarasov."
    assert [made for _, _, made in found(mine, other.format(there))] == [kind]
    assert [made for _, _, made in found(other.format(there), mine)] == [kind]
    assert found(other.format(here), mine) == []


@pytest.mark.parametrize(
    ("here", "there"),
    [("Superintendent", "Sgt"), ("Sgt.", "Inspector"), ("Detective Sergeant", "Chief Inspector"), ("Capt.", "Major"), ("Lt.", "Lt. Col.")],
)
def test_ranks(here: str, there: str) -> None:
    mine, other = f"“No,” {here} Oleh Tarasov said.", f"{there} Oleh Tarasov of the port police said no."
    assert [kind for _, _, kind in found(mine, other)] == ["post"]
    assert found(mine, mine.replace("“No,”", "“Not today,”")) == []


@pytest.mark.parametrize(("verb", "post"), [("chairs", "chief executive"), ("owns", "manager")])
def test_what_somebody_does(verb: str, post: str) -> None:
    mine, other = f"The yard’s {post}, Oleh Tarasov, left.", f"Oleh Tarasov, 61, who {verb} the yard, left."
    assert found(mine, other) == [(post, verb, "post")]


SILENT = [
    ("somebody else's, before a comma", "Chairman Oleh Tarasov left.", "Lea Moe, the chief executive, Oleh Tarasov and others left."),
    ("a short form of a rank", "Detective Superintendent Oleh Tarasov left.", "Supt. Oleh Tarasov left."),
    ("a rank and an office", "Superintendent Oleh Tarasov left.", "Police chief Oleh Tarasov left."),
    ("managing director and chief executive", "Managing director Oleh Tarasov left.", "The firm’s chief executive, Oleh Tarasov, left."),
    ("acting in both", "Acting President Oleh Tarasov spoke. Oleh Tarasov, the president, left.", "Acting president Oleh Tarasov spoke."),
    ("courtesy", "President Oleh Tarasov spoke at the fair.", "Former President Oleh Tarasov spoke at the fair."),
    ("a change is told", "Director Oleh Tarasov spoke.", "Former director Oleh Tarasov, who was fired in May, spoke."),
    (
        "two people of a name",
        "Director Oleh Tarasov spoke. His sister, Ina Tarasov, said she had left.",
        "Acting director Oleh Tarasov spoke.",
    ),
    ("two people of one surname", "Oleh Tarasov, who chairs the yard, spoke.", "Tina Tarasov, its chief executive, will leave."),
    ("two posts", "Mayor Oleh Tarasov spoke.", "Oleh Tarasov, a professor at Odda, spoke."),
    ("said by somebody", "Director Oleh Tarasov spoke.", "“Oleh Tarasov, the acting director, lied,” she said."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
