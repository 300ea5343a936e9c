"""Lists of people who must not be identified: made by a command, named in the configuration, silent on the names."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import Desk

from factlint.story.protected import digest, found_in, normal, protected_of


@pytest.fixture
def listed(desk: Desk) -> Desk:
    screen = desk.run("protect", "desk/protected.txt", stdin="Dale Fox\nJosé Núñez Rask\n\nDale Fox\n")
    assert (screen.code, screen.out, screen.err) == (0, "", "factlint: desk/protected.txt: 2 of 3 names added\n")
    desk.put("factlint.yaml", "root: true\nprotected: [desk/protected.txt]\n")
    return desk


def test_a_list_holds_no_name_and_a_finding_says_none(listed: Desk) -> None:
    text = (listed.path / "desk/protected.txt").read_text(encoding="utf-8")
    assert "Fox" not in text and len(text.splitlines()) == 3
    listed.put("story.md", "The boy is Dale Fox.\n\nHis sister is Jose Nunez Rask.\n")
    screen = listed.run("check", "--model", "none", "--select", "R004", "story.md")
    said = "error R004 protected-identity: a name is on the list of people who must not be identified (desk/protected.txt:"
    assert [line for line in screen.out.splitlines() if "R004" in line] == [f"story.md:1:12: {said}2)", f"story.md:3:15: {said}3)"]
    assert "Fox" not in screen.out + screen.err


def test_names_are_added_to_a_list_and_each_change_counts(listed: Desk) -> None:
    listed.put("story.md", "The girl is Ana Lind.\n")
    options = ("check", "--model", "none", "--select", "R004", "story.md")
    assert "R004" not in listed.run(*options).out
    assert listed.run("protect", "desk/protected.txt", stdin="Ana Lind\nDale Fox\n").err.endswith("1 of 2 names added\n")
    assert "desk/protected.txt:4" in listed.run(*options).out
    listed.put("story.md", "<!-- factlint: allow R004: the mayor, who is 61 -->\nThe mayor is Ana Lind.\n")
    assert "R004" not in listed.run(*options).out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("Dale Fox\n", "desk/protected.txt:1: is not a list that 'factlint protect' wrote"),
        ("", "desk/protected.txt:1: is not a list that 'factlint protect' wrote"),
        (
            "factlint-protected-1 00\nDale Fox\n",
            "desk/protected.txt:2: should be a digest that 'factlint protect' wrote, and a note after # at most",
        ),
    ],
)
def test_a_list_of_another_form_is_an_error(listed: Desk, content: str, message: str) -> None:
    listed.put("desk/protected.txt", content)
    listed.put("story.md", "The boy is Dale Fox.\n")
    screen = listed.run("check", "--model", "none", "story.md")
    assert (screen.code, screen.out, screen.err) == (2, "", message + "\n")


def test_what_is_not_a_full_name_is_not_added(listed: Desk) -> None:
    before = (listed.path / "desk/protected.txt").read_bytes()
    screen = listed.run("protect", "desk/protected.txt", stdin="Ana Lind\nFox\n")
    assert screen.code == 2
    assert screen.err == "factlint: line 2 of the input is not a full name: a first name and a surname are needed\n"
    assert (listed.path / "desk/protected.txt").read_bytes() == before
    listed.put("notes.txt", "Dale Fox\n")
    assert (
        listed.run("protect", "notes.txt", stdin="Ana Lind\n").err == "factlint: notes.txt:1: is not a list that 'factlint protect' wrote\n"
    )


NAMES = st.lists(st.sampled_from("Dale Fox Ana Lind José O’Neil Rask Li-Wen de la Vega".split()), min_size=2, max_size=4)


@given(
    NAMES.filter(lambda words: words[0][0].isupper() and words[-1][0].isupper()),
    st.sampled_from(["{}.", "the boy {} was", "({}),", "“{}’s”"]),
)
def test_every_name_is_found_wherever_it_is(words: list[str], around: str) -> None:
    name = " ".join(words)
    found = list(found_in(around.format(name), protected_of([name], "x")))
    assert [around.format(name)[span.start : span.end] for span, _ in found] == [name]


def test_names_of_one_person_have_one_digest() -> None:
    assert normal("José  Núñez-Rask’s") == "jose nunez-rask"
    assert digest("dale fox", "a") != digest("dale fox", "b")


def test_a_text_of_nothing_but_names_takes_its_time_once() -> None:
    text = " ".join(f"{chr(65 + n % 26)}{'abcdefghij'[n % 10]}{'klmnopq'[n % 7]} {chr(65 + n % 23)}x" for n in range(40_000))
    started = time.process_time()
    assert list(found_in(text, protected_of(["Dale Fox"], "x"))) == []
    assert time.process_time() - started < 10
