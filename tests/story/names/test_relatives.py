"""Relatives as texts name them, and where they disagree."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import read
from factlint.story import Source, Story
from factlint.story.names.relatives import relatives, unlike

MODEL = find_model()


def facts(text: str, name: str = "a.md") -> Facts:
    return Facts(read(name, text.encode()), MODEL)


READ = [
    ("Mary Boyd, the younger sister of Ann Boyd, left.", [("sister", "younger", "ann boyd", "mary boyd")]),
    ("Mary Boyd, Ann Boyd's younger sister, left.", [("sister", "younger", "ann boyd", "mary boyd")]),
    ("Ann Boyd’s niece, Mary Lind, left.", [("niece", "", "ann boyd", "mary lind")]),
    ("Ann Boyd's niece Mary Lind left.", [("niece", "", "ann boyd", "mary lind")]),
    ("Mary Lind, her niece, left.", [("niece", "", "", "mary lind")]),
    ("Her niece, Mary Lind, left.", [("niece", "", "", "mary lind")]),
    ("The elder brother of Peter Lang left.", [("brother", "older", "peter lang", "")]),
    ("Her sister's house was empty. A niece left.", [("niece", "", "", "")]),
    ("“Mary Lind is my niece,” she said.", []),
    ("Ann Boyd, whose niece Mary Lind left, stayed.", [("niece", "", "ann boyd", "mary lind")]),
    ("Ann Boyd, whose niece was 21, stayed.", [("niece", "", "ann boyd", "")]),
    ("The owner's niece, identified as Mary Lind, left.", [("niece", "", "", "mary lind")]),
    ("The owner's niece, named locally as Mary Lind, left.", [("niece", "", "", "mary lind")]),
    ("His brother, K. Lind, left. His son S. Lind stayed.", [("brother", "", "", "k. lind"), ("son", "", "", "s. lind")]),
]


@pytest.mark.parametrize(("text", "wanted"), READ)
def test_who_is_whose(text: str, wanted: list[tuple[str, str, str, str]]) -> None:
    assert [(r.relation, r.age, r.owner, r.person) for r in relatives(facts(text))] == wanted


def clashes(mine: str, theirs: str) -> list[tuple[str, str]]:
    story = Story(facts(mine), (Source(facts(theirs, "b.txt")),))
    return [(story.article.prose.words(u.mine.span), u.other.facts.prose.words(u.other.span)) for u in unlike(story)]


AGED = ["Mary Boyd, the {} sister of Ann Boyd, left.", "Ann Boyd's {} sister, Mary Boyd, left.", "Mary Boyd is Ann Boyd's {} sister."]


@pytest.mark.parametrize("mine", [*AGED, "# Ann Boyd blasted by {} sister\n\nThe quarrel goes on."])
@pytest.mark.parametrize("theirs", AGED)
@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [("older", "younger", True), ("elder", "little", True), ("younger", "older", True), ("older", "elder", False), ("older", "", False)],
)
def test_older_or_younger(mine: str, theirs: str, one: str, other: str, wanted: bool) -> None:
    here, there = mine.format(one), theirs.format(other).replace("  ", " ")
    assert [tuple(word.split()[0] for word in pair) for pair in clashes(here, there)] == ([(one, other)] if wanted else [])


def test_a_short_first_name_is_the_same_person() -> None:
    mine, theirs = "# Elizabeth Boyd blasted by older sister\n\nThe quarrel goes on.", "Mary Boyd is the younger sister of Liz Boyd."
    assert clashes(mine, theirs) == [("older sister", "younger sister")]


KIN = ["The house belongs to {owner} {} Mary Lind.", "Mary Lind, {owner} {}, has the house.", "{Owner} {}, Mary Lind, has the house."]


@pytest.mark.parametrize("mine", KIN)
@pytest.mark.parametrize("theirs", KIN)
@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("sister", "niece", True),
        ("daughter", "granddaughter", True),
        ("sister", "half-sister", False),
        ("daughter", "stepdaughter", False),
        ("sister", "cousin", True),
        ("niece", "cousin", False),
        ("wife", "widow", False),
        ("wife", "sister", False),
        ("sister", "sister", False),
    ],
)
@pytest.mark.parametrize(("owner", "owned"), [("Ann Boyd's", "Boyd's"), ("her", "her"), ("her", "Ann Boyd's")])
def test_one_kind_of_relative(mine: str, theirs: str, one: str, other: str, wanted: bool, owner: str, owned: str) -> None:
    here = mine.format(one, owner=owner, Owner=owner[0].upper() + owner[1:])
    there = "Ann Boyd sold it. " + theirs.format(other, owner=owned, Owner=owned[0].upper() + owned[1:])
    assert clashes(here, there) == ([(one, other)] if wanted else [])


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Mary Boyd, Ann Boyd's older sister, left.", "Rita Boyd, Ann Boyd's younger sister, stayed."),
        ("Ann Boyd's older sister left. Ann Boyd's younger sister stayed.", "Ann Boyd's younger sister stayed."),
        ("Mary Lind, Peter Lang's niece, left.", "Mary Lind, Ann Boyd's sister, left."),
        ("Mary Lind, her niece, left. Mary Lind, her sister, stayed.", "Mary Lind, her niece, left."),
        ("Mary Boyd is the older sister of Ann Boyd.", "Ann Boyd is the younger sister of Mary Boyd."),
    ],
)
def test_other_people(mine: str, theirs: str) -> None:
    assert clashes(mine, theirs) == []


ONE_MAN = ["his son S. Lind", "the owner's son, S. Lind,", "the owner's son, identified as S. Lind,", "his son, named as Stephen Lind,"]


@pytest.mark.parametrize("form", ONE_MAN)
def test_a_son_and_a_brother(form: str) -> None:
    said = f"Police have arrested the owner and {form} who ran the mill."
    assert clashes(said, "The owner's brother, identified as S. Lind, ran the mill.") == [("son", "brother")]
    assert clashes(said, "The owner's son, S. Lind, ran the mill.") == []
    # another man, the same man as somebody else's
    assert clashes(said, "The owner's brother, K. Lind, ran the mill.") == []
    assert clashes(said, "She went to the mill with her brother, S. Lind.") == ([] if "his" in form else [("son", "brother")])


def test_who_has_a_daughter_is_not_one() -> None:
    assert clashes("Ann Boyd, whose daughter Mary was 21, wept.", "Ann Boyd, Mary's mother, wept.") == []


ALONE_HERE = "Gordon Hale, a walker, was found on Friday.\n\n“We wept,” said his {0}, Tess."
ALONE = [
    "Gordon Hale, a walker, was found on Friday.\n\nTess Hale, the missing man's {0}, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nTess Hale, his {0}, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nHis {0}, Tess Hale, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nHis {0} Tess Hale wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nHale's {0}, Tess, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nHis {0} Tess wept.",
    "Tess Hale, {0} of Gordon Hale, wept.",
]


@pytest.mark.parametrize("there", ALONE)
@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("daughter", "sister", True),
        ("sister", "niece", True),
        ("daughter", "daughter", False),
        ("daughter", "stepdaughter", False),
        ("wife", "widow", False),
    ],
)
def test_a_relative_by_the_first_name(there: str, mine: str, theirs: str, wanted: bool) -> None:
    here, other = ALONE_HERE.format(mine), there.format(theirs)
    assert clashes(here, other) == ([(mine, theirs)] if wanted else [])
    assert clashes(other, here) == ([(theirs, mine)] if wanted else [])


ANOTHER = [
    "Gordon Hale, a walker, was found on Friday.\n\nHis sister, Ann Hale, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nTess Lind, his sister, wept.",
    "Gordon Hale was found by Tom Moss, who had come with his sister, Tess.",
    "Ann Hale, a walker, was found on Friday.\n\nHer sister, Tess, wept.",
    "Gordon Hale, a walker, was found on Friday.\n\nHis daughter, Tess Hale, wept. Tom Hale said that his sister Tess was tired.",
]


@pytest.mark.parametrize("there", ANOTHER)
def test_somebody_else_of_the_first_name(there: str) -> None:
    assert clashes(ALONE_HERE.format("daughter"), there) == []
