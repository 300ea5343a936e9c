"""Every construct of quotation that reporters use, each with its words, its utterances and its speakers."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import read

MODEL = find_model()

CONSTRUCTS = [
    ("curly marks", "“We sold the yard,” Ada Lind said.", [("We sold the yard,", 1, "Ada Lind")]),
    ("straight marks", '"We sold the yard," Ada Lind said.', [("We sold the yard,", 1, "Ada Lind")]),
    ("two apostrophes", "''We sold the yard,'' Ada Lind said.", [("We sold the yard,", 1, "Ada Lind")]),
    ("backticks", "``We sold the yard,'' Ada Lind said.", [("We sold the yard,", 1, "Ada Lind")]),
    ("curly and straight in one pair", '“We sold the yard," Ada Lind said.', [("We sold the yard,", 1, "Ada Lind")]),
    ("angles", "«We sold the yard,» Ada Lind said.", [("We sold the yard,", 1, "Ada Lind")]),
    ("low and high", "„We sold the yard,“ Ada Lind said.", [("We sold the yard,", 1, "Ada Lind")]),
    (
        "British singles",
        "‘We sold the yard,’ Ada Lind said. ‘It was time.’",
        [("We sold the yard,", 1, "Ada Lind"), ("It was time.", 2, "Ada Lind")],
    ),
    ("British punctuation", "Ada Lind said the yard was “sold”, and “gone”.", [("sold", 1, "Ada Lind"), ("gone", 2, "Ada Lind")]),
    (
        "a trailing possessive",
        "Ada Lind said the States’ “attempts to sell the yard” failed.",
        [("attempts to sell the yard", 1, "Ada Lind")],
    ),
    ("a decade", "“It was so ’90s,” Ada Lind said of the yard.", [("It was so ’90s,", 1, "Ada Lind")]),
    ("feet and inches", "The mast is 6'2\" long. “It is short,” Ada Lind said.", [("It is short,", 1, "Ada Lind")]),
    ("nested marks", "“He called it ‘our yard’ again,” Ada Lind said.", [("He called it ‘our yard’ again,", 1, "Ada Lind")]),
    ("nested double marks", "“He called it “our yard” again,” Ada Lind said.", [("He called it “our yard” again,", 1, "Ada Lind")]),
    ("curly within straight", '"He called it “our yard” again," Ada Lind said.', [("He called it “our yard” again,", 1, "Ada Lind")]),
    ("a title within", "“I read ‘The Yard’ twice,” Ada Lind said.", [("I read ‘The Yard’ twice,", 1, "Ada Lind")]),
    (
        "an interrupted sentence",
        "“We sold,” Ada Lind said, “the old yard.”",
        [("We sold,", 1, "Ada Lind"), ("the old yard.", 1, "Ada Lind")],
    ),
    (
        "two paragraphs",
        "“We sold the yard,” Ada Lind said. “It was time.\n\n“Nobody came any more.”",
        [("We sold the yard,", 1, "Ada Lind"), ("It was time.", 2, "Ada Lind"), ("Nobody came any more.", 2, "Ada Lind")],
    ),
    (
        "three paragraphs named at the end",
        "“We sold the yard.\n\n“It was time.\n\n“Nobody came any more,” Ada Lind said.",
        [("We sold the yard.", 1, "Ada Lind"), ("It was time.", 1, "Ada Lind"), ("Nobody came any more,", 1, "Ada Lind")],
    ),
    (
        "straight marks over paragraphs",
        'Ada Lind was blunt:\n\n"We sold “the yard.”\n\n"It was time."',
        [("We sold “the yard.”", 1, "Ada Lind"), ("It was time.", 1, "Ada Lind")],
    ),
    ("the verb before the speaker", "“We sold the yard,” said Ada Lind, who owns it.", [("We sold the yard,", 1, "Ada Lind")]),
    ("the speaker before the words", "Ada Lind said, “We sold the yard.”", [("We sold the yard.", 1, "Ada Lind")]),
    ("according to", "The yard was “a ruin of rust,” according to Ada Lind.", [("a ruin of rust,", 1, "Ada Lind")]),
    ("a colon", "Ada Lind was blunt: “We sold the yard.”", [("We sold the yard.", 1, "Ada Lind")]),
    ("a colon one paragraph up", "Ada Lind was blunt:\n\n“We sold the yard.”", [("We sold the yard.", 1, "Ada Lind")]),
    (
        "carried over",
        "“We sold the yard,” Ada Lind said.\n\n“It was time.”",
        [("We sold the yard,", 1, "Ada Lind"), ("It was time.", 2, "Ada Lind")],
    ),
    ("a pronoun", "Ada Lind came late. “We sold the yard,” she said.", [("We sold the yard,", 1, "she = Ada Lind")]),
    (
        "a description of somebody named",
        "Ada Lind, a diplomat, came late. “We sold the yard,” the diplomat said.",
        [("We sold the yard,", 1, "the diplomat = Ada Lind")],
    ),
    ("a description of nobody named", "“We sold the yard,” the diplomat said.", [("We sold the yard,", 1, "the diplomat = None")]),
    ("a seat of government", "“We will answer in kind,” the Kremlin said.", [("We will answer in kind,", 1, "Kremlin")]),
    ("a ministry", "“We will answer in kind,” the ministry said.", [("We will answer in kind,", 1, "the ministry = None")]),
    ("a turn in capitals", "Ada Lind came late.\n\nLIND: “We sold the yard.”", [("We sold the yard.", 1, "LIND")]),
    ("a turn of somebody unknown", "LIND: “We sold the yard.”", [("We sold the yard.", 1, "LIND = None")]),
    ("a signature after a dash", "“We sold the yard.” — Ada Lind, owner", [("We sold the yard.", 1, "Ada Lind")]),
    ("a scare quote", "The so-called “smart” yard was sold on Monday.", [("smart", 1, None)]),
    ("a title", "The novel “The Long Yard” was sold on Monday.", [("The Long Yard", 1, None)]),
    ("a nickname", "Josef “Pepi” Lind was paid on Monday.", [("Pepi", 1, None)]),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CONSTRUCTS], ids=[row[0] for row in CONSTRUCTS])
def test_a_construct_is_read_to_its_words_and_speaker(text: str, expected: list[tuple[str, int, str | None]]) -> None:
    facts = Facts(read("story.txt", text.encode()), MODEL)
    found = []
    for quote, speaker in zip(facts.quotes, facts.speakers, strict=True):
        told = None if speaker is None else speaker.text if speaker.kind == "name" else f"{speaker.text} = {speaker.name}"
        found.append((facts.document[quote.inner], quote.utterance, told))
    assert found == expected


SHORT_TITLES = [
    "Lt.", "Lt. Gov.", "Lt. Col.", "Maj. Gen.", "Brig. Gen.", "Det. Sgt.", "Asst. Chief", "Atty. Gen.", "Dep. Chief", "Rt. Rev.",
    "Sgt.", "Staff Sgt.", "police Capt.", "Insp.", "Supt.", "Gov.", "U.S. Rep.", "former Lt. Gov.", "Rev. Dr.", "Ald.", "Coun.",
    "Vt. Gov.", "Wash. state Sen.", "Assistant U.S. Attorney", "Deputy", "Airman", "Assemblymember", "co-founder and CEO",
    "Head teacher", "mother-of-two", "police dog handler and trainer", "the hotel’s manager", "dad of three",
]  # fmt: skip
AFTER_THE_VERB = ["“We sold the yard,” said {} Ada Lind.", "“We sold the yard,” said {} Ada Lind, who owns it. Nobody came."]


@pytest.mark.parametrize("form", AFTER_THE_VERB)
@pytest.mark.parametrize("title", SHORT_TITLES)
def test_short_titles_after_the_verb(title: str, form: str) -> None:
    facts = Facts(read("a.txt", form.format(title).encode()), MODEL)
    assert [speaker and speaker.name for speaker in facts.speakers] == ["Ada Lind"]


TITLES_WITH_OF = [
    "Secretary of State", "Secretary of Defense", "Chief of Staff", "White House Chief of Staff", "Minister of Health", "Dean of Students",
    "Secretary of State for Health", "Speaker of the House", "Superintendent of Schools", "Minister for Children",
    "Vice President of Sales",    "Professor of Law", "head of communications",
]  # fmt: skip


@pytest.mark.parametrize("form", AFTER_THE_VERB)
@pytest.mark.parametrize("title", TITLES_WITH_OF)
def test_titles_with_of_after_the_verb(title: str, form: str) -> None:
    facts = Facts(read("a.txt", form.format(title).encode()), MODEL)
    assert [speaker and speaker.name for speaker in facts.speakers] == ["Ada Lind"]


RELATED = [
    "Friends of Ada Lind", "a friend of Ada Lind", "a lawyer for Mayor Ada Lind", "Lawyers for Mayor Ada Lind", "the wife of Ada Lind",
    "the daughter of campaigner Ada Lind", "the brother of Dame Ada Lind", "a spokesman for the family of Ada Lind", "an aide to Ada Lind",
    "a supporter of Ada Lind", "the doctor of Ada Lind",
]  # fmt: skip


@pytest.mark.parametrize("form", ["“We sold the yard,” said {}.", "“We sold the yard,” {} said."])
@pytest.mark.parametrize("speaker", RELATED)
def test_those_who_have_to_do_with_somebody(speaker: str, form: str) -> None:
    facts = Facts(read("a.txt", form.format(speaker).encode()), MODEL)
    assert [speaker and speaker.name for speaker in facts.speakers] != ["Ada Lind"]


NAMES = {
    "Jae-won Park": "Jae-won Park", "Sun-hee Choi": "Sun-hee Choi", "Robert Kane Jr.": "Robert Kane", "Robert Kane III": "Robert Kane",
    "Ada Lind KC": "Ada Lind", "Ada Lind MP": "Ada Lind", "Kim Yo-han": "Kim Yo-han",
}  # fmt: skip
AROUND_THE_NAME = [
    "“We sold the yard,” {} said.", "“We sold the yard,” said mayor {}.", "“We sold the yard,” mayor {} told reporters.",
    "Mayor {} said: “We sold the yard.”", "“We sold the yard,” {}, the mayor, said.",
]  # fmt: skip


@pytest.mark.parametrize("form", AROUND_THE_NAME)
@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_shape(name: str, form: str) -> None:
    facts = Facts(read("a.txt", form.format(name).encode()), MODEL)
    assert [speaker and speaker.name for speaker in facts.speakers] == [NAMES[name]]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [("Co-founder and CEO Ada Lind", "Ada Lind"), ("The mayor and councillor Ada Lind", None), ("Players and coach Ada Lind", None)],
)
def test_two_offices_of_one_person_before_the_verb(subject: str, expected: str | None) -> None:
    facts = Facts(read("a.txt", f"{subject} said: “We sold the yard.”".encode()), MODEL)
    assert [speaker and speaker.name for speaker in facts.speakers] == [expected]
