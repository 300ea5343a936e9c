"""Sentences that a source has nearly word for word: what differs, and what may differ."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Source, Story
from factlint.story.names.posts import reposted
from factlint.story.rewritten import rewritten
from factlint.text import Document, Prose


def story(mine: str, theirs: str) -> Story:
    one, other = (Facts(Document(path, text, (), Prose.plain(text)), find_model()) for path, text in (("a.txt", mine), ("b.txt", theirs)))
    return Story(one, (Source(other),))


def found(mine: str, theirs: str) -> list[tuple[str, str, str]]:
    one = story(mine, theirs)
    return [(r.label, one.article.prose.words(r.mine), r.facts.prose.words(r.theirs)) for r in rewritten(one)]


FRAMES = (
    "The harbor board said on Tuesday that the crews {} in the new terminal at Hallow Point before the end of the season.",
    "In the new terminal at Hallow Point, the harbor board said on Tuesday, the crews {} before the end of the long season.",
    "Before the end of the long season the crews {}, the harbor board told the council of the new port on Tuesday.",
)
NEGATED = [
    ("would work", "would not work"),
    ("would work", "wouldn't work"),
    ("had worked", "had never worked"),
    ("work", "do not work"),
    ("worked", "did not work"),
    ("had a contract", "did not have a contract"),
    ("were paid", "were not paid"),
    ("could be heard", "could not be heard"),
    ("took pay", "did not take pay"),
]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("mine", "theirs"), NEGATED)
def test_a_not_more_or_less(frame: str, mine: str, theirs: str) -> None:
    for one, other in ((mine, theirs), (theirs, mine)):
        assert [label for label, *_ in found(frame.format(one), frame.format(other))] == ["negation"]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("refused to work", "would not work"),
        ("lacked a contract", "did not have a contract"),
        ("would not work", "wouldn't work"),
        ("would not work", "would refuse to work"),
        ("would work", "would perhaps work"),
        ("no longer work", "do not work any more"),
    ],
)
def test_the_same_in_other_words(frame: str, mine: str, theirs: str) -> None:
    assert found(frame.format(mine), frame.format(theirs)) == []


PEOPLE = "The boat was found near the weir on {day} {time} by {whose} {relative} of the harbor master, who called the river police."
SAME = {"day": "Monday", "time": "morning", "whose": "the", "relative": "sister"}


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"relative": "daughter"}, [("opposite", "sister", "daughter")]),
        ({"relative": "niece"}, [("opposite", "sister", "niece")]),
        ({"time": "evening"}, [("opposite", "morning", "evening")]),
        ({"relative": "half-sister"}, []),
        ({"relative": "friend"}, []),
        ({"whose": "a"}, []),
    ],
)
def test_opposites(change: dict[str, str], wanted: list[tuple[str, str, str]]) -> None:
    assert found(PEOPLE.format(**SAME), PEOPLE.format(**SAME | change)) == wanted


QUANTITY = "The rulings mean that some version of the tariff will apply in {} of the valley next year, the board wrote."


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("all ports", "most ports", [("quantity", "all", "most")]),
        ("three ports", "one port", [("quantity", "three", "one")]),
        ("many ports", "several ports", []),
        ("all the ports", "all ports", []),
        ("two ports", "three ports", []),
    ],
)
def test_quantities(mine: str, theirs: str, wanted: list[tuple[str, str, str]]) -> None:
    assert found(QUANTITY.format(mine), QUANTITY.format(theirs)) == wanted


NAMED = "The clause set {0} apart from every other state that had signed the treaty in March, and {1} was the only other exception."


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        (("Poland", "Norway"), ("Poland", "Sweden"), [("name", "Norway", "Sweden")]),
        (("Poland", "Norway"), ("Norway", "Poland"), []),
        (("Poland", "the United States"), ("Poland", "the U.S."), []),
        (("Poland", "Norway"), ("Poland", "Norway"), []),
    ],
)
def test_names(mine: tuple[str, str], theirs: tuple[str, str], wanted: list[tuple[str, str, str]]) -> None:
    assert found(NAMED.format(*mine), NAMED.format(*theirs)) == wanted


def test_a_list_of_like_sentences_is_not_one_sentence() -> None:
    line = "{} joined the harbor board in March and has served on the committee for dredging and tariffs ever since then."
    names = ["Ann Boyd", "Carl Meyer", "Rita Jones"]
    assert found(line.format(names[0]), " ".join(map(line.format, names))) == []
    assert found(" ".join(map(line.format, names[:2])), " ".join(map(line.format, names))) == []


POSTS = [
    "{name}, {one} at the Harbor Trust, welcomed the plan.",
    "{name}, the {one} of the Harbor Trust, welcomed the plan.",
    "The plan is good, said {name}, {one} for the Harbor Trust.",
    "The trust's {one}, {name}, welcomed the plan.",
]


@pytest.mark.parametrize("mine", POSTS)
@pytest.mark.parametrize("theirs", POSTS)
@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("policy director", "legal director", True),
        ("research director", "finance director", True),
        ("policy director", "policy director", False),
        ("communications director", "press director", False),
        ("finance director", "financial director", False),
        ("policy director", "executive director", False),
        ("policy director", "legal and policy director", False),
        ("policy director", "spokesman", False),
    ],
)
def test_posts(mine: str, theirs: str, one: str, other: str, differ: bool) -> None:
    made = story(mine.format(name="Dana Holt", one=one), theirs.format(name="Dana Holt", one=other))
    wanted = [(one, other)] if differ else []
    assert [(made.article.prose.words(r.mine), r.facts.prose.words(r.theirs)) for r in reposted(made)] == wanted


ORGANISED = "Dana Holt said the report on the election came from {}, which had asked the board for the figures of the last year."


@pytest.mark.parametrize(
    ("mine", "theirs", "differ"),
    [
        ("the Federal Elections Commission", "the Federal Election Commission", True),
        ("the Commission", "the Federal Election Commission", False),
        ("the Election Commission", "the Federal Election Commission", False),
        ("the FEC", "the Federal Election Commission", False),
        ("the Federal Election Commission", "the Federal Election Commission", False),
    ],
)
def test_names_of_bodies(mine: str, theirs: str, differ: bool) -> None:
    made = found(ORGANISED.format(mine), ORGANISED.format(theirs))
    assert [label for label, *_ in made] == (["name"] if differ else [])
