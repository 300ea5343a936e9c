"""Offices in an article beside the terms of the people file."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Day, Person, Role, Story
from factlint.story.names.tenure import dated, misdated, words

MODEL = find_model()
SOL = Person("Ana Sol", roles=(Role("economist"), Role("minister of foreign affairs", Day("2004-03"), Day("2019"))))


def reported(text: str, day: str = "2020-02-03", person: Person = SOL) -> list[tuple[str, str]]:
    document = formats.read("story.md", f"---\ndate: {day}\n---\n{text}\n".encode())
    return [(document[found.span], found.kind) for found in misdated(Story(Facts(document, MODEL), people=(person,)))]


def test_an_office_is_known_in_other_words_before_and_after_the_name() -> None:
    text = "Foreign Minister Ana Sol left. Ana Sol, the minister of foreign affairs, came back. Sol, foreign minister, slept."
    assert reported(text) == [("Foreign Minister", "outside"), ("minister of foreign affairs", "outside"), ("foreign minister", "outside")]


def test_within_the_term_or_without_a_date_there_is_nothing_to_tell() -> None:
    text = "Foreign Minister Ana Sol left. Ana Sol, an economist, came back."
    assert (reported(text, "2019-12-31"), reported(text, "2004-03-01"), reported(text, "soon")) == ([], [], [])


def test_former_is_reported_only_while_the_office_is_held() -> None:
    text = "Ana Sol, a former foreign minister, left."
    assert (reported(text), reported(text, "2010-02-03")) == ([], [("foreign minister", "held")]) or reported(text, "2010-02-03")[0][
        1
    ] == "held"


def test_terms_read_as_they_are_written() -> None:
    roles = (Role("mayor", Day("2004"), Day("2019-05")), Role("mayor", until=Day("2019")), Role("mayor", Day("2004")))
    assert [dated(role) for role in roles] == ["“mayor” only from 2004 to 2019-05", "“mayor” only until 2019", "“mayor” only from 2004"]


def test_two_ways_of_writing_an_office_share_their_words() -> None:
    assert words("Minister of Foreign Affairs") == words("foreign minister") != words("deputy foreign minister")


@given(
    st.lists(
        st.sampled_from(["Ana Sol", "Sol", ",", ".", "the", "former", "foreign", "minister", "of", "—", "\n\n", "“", "affairs"]),
        max_size=30,
    ),
    st.text(max_size=12),
)
@settings(max_examples=60, deadline=None)
def test_no_text_and_no_title_make_it_fail(tokens: list[str], title: str) -> None:
    if title.strip():
        text = " ".join(tokens)
        assert all(kind in ("outside", "held") for _, kind in reported(text, person=Person("Ana Sol", roles=(Role(title, Day("2021")),))))
