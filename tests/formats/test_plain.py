"""Plain text → paragraphs, by the layout of its lines."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, in_file

from factlint.formats import read

CASES = [
    ("blank lines", "One two.\n\n \t\nThree four.\n", ["One two.", "Three four."]),
    (
        "one paragraph a line",
        "Lind said it would rise.\nSol said no.\nThey left.",
        ["Lind said it would rise.", "Sol said no.", "They left."],
    ),
    (
        "long lines",
        "The council met on Monday to talk of the fee, which had not been raised for ten "
        "years and which nobody in it liked\nbut all had paid in full, as the law asks of them.",
        [
            "The council met on Monday to talk of the fee, which had not been raised for ten years and which nobody in it liked",
            "but all had paid in full, as the law asks of them.",
        ],
    ),
    (
        "hard-wrapped lines",
        "The council met on Monday to talk of\nthe fee, which had not been raised in\n"
        'ten years.  Nobody liked it.\n\n"We pay," said Sol, "and we shall go\non paying."',
        [
            "The council met on Monday to talk of the fee, which had not been raised in ten years.  Nobody liked it.",
            '"We pay," said Sol, "and we shall go on paying."',
        ],
    ),
    (
        "hard-wrapped paragraphs without a blank line",
        "The council met on Monday to talk of\nthe fee, which had not been raised.\nIt "
        "left.\nSol stayed in the hall and told what\nhad been said of her and of the fee.",
        [
            "The council met on Monday to talk of the fee, which had not been raised. It left.",
            "Sol stayed in the hall and told what had been said of her and of the fee.",
        ],
    ),
    (
        "hard-wrapped paragraphs with an indented first line",
        "  The council met on Monday to talk of\nthe fee, which had not been "
        "raised in a\n  Sol stayed in the hall and told what\nhad been said of her.",
        [
            "The council met on Monday to talk of the fee, which had not been raised in a",
            "Sol stayed in the hall and told what had been said of her.",
        ],
    ),
    (
        "a hard-wrapped list",
        "It wants three things from the city and\nfrom the state:\n- a fee that "
        "is no higher than it was a\n  year ago\n- a street\n12. More of\nthat.",
        [
            "It wants three things from the city and from the state:",
            "- a fee that is no higher than it was a year ago",
            "- a street",
            "12. More of that.",
        ],
    ),
    (
        "a hard-wrapped transcript",
        "LIND: We will not raise the fee, as we\nsaid in May.\nQ: Why?\nMS. SOL: Nobody in this city can say so\nof it.",
        ["LIND: We will not raise the fee, as we said in May.", "Q: Why?", "MS. SOL: Nobody in this city can say so of it."],
    ),
    (
        "short lines of their own",
        "A story that is told in one long line.\nShare:\nComments are closed",
        ["A story that is told in one long line.", "Share:", "Comments are closed"],
    ),
    (
        "directives",
        "One.\n%% factlint: allow Q001: as sent\nTwo.\n<!-- factlint: off -->\nThree <!-- x -->",
        ["One.", "Two.", "Three <!-- x -->"],
    ),
    ("nothing", " \n\t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "mac"])
def test_what_a_reader_sees(text: str, expected: list[str], end: str) -> None:
    found = document("story.txt", text.replace("\n", end))
    assert blocks(found) == [("body", words) for words in expected]
    assert_sound(found)


def test_a_block_covers_its_lines() -> None:
    text = "  The council met on Monday to talk of\r\n  the fee.  \r\n\r\nIt left."
    assert in_file(document("notes", text)) == ["The council met on Monday to talk of\r\n  the fee.", "It left."]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.lists(st.from_regex(r"[a-z]{1,9}", fullmatch=True), min_size=30, max_size=60), min_size=1, max_size=4), st.integers(50, 90)
)
def test_wrapping_changes_no_word(paragraphs: list[list[str]], width: int) -> None:
    wrapped = [textwrap.fill(" ".join(words), width) for words in paragraphs]
    assert document("story.txt", "\n\n".join(wrapped)).prose.text == "\n\n".join(map(" ".join, paragraphs))


def test_front_matter_is_read_where_it_is_plain() -> None:
    text = "---\ntitle: It fell\nspeaker: Ana Sol\n---\nLind said so.\n"
    found = document("notes.txt", text)
    assert (found.meta, blocks(found)) == ({"title": "It fell", "speaker": "Ana Sol"}, [("headline", "It fell"), ("body", "Lind said so.")])
    assert (found.sections[0].kind, found[found.sections[0].span]) == ("frontmatter", text[: text.index("Lind")])
    assert_sound(found)


@pytest.mark.parametrize("text", ["---\nIt fell: 4: 5\n---\nLind said so.\n", "---\nIt fell.\n---\nLind said so.\n"])
def test_rule_lines_are_words_of_the_text(text: str) -> None:
    found = document("notes.txt", text)
    assert (found.meta, found.notices) == ({}, ())
    assert blocks(found)[0] == ("body", "---")


RAGGED = (
    "Ms Hart said today that families who work on the mainland could not get home\nafter six, and that the boat\n"
    "of the late shift would leave an hour before its end, as it did in the spring\nof last year.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It sits badly with the new times.\nLast week his office told me so,” she said.\n", 2),
        ("“It sits badly with the new times. \nLast week his office told me so,” \nshe said.\n", 2),
        ("“It sits badly with the new times.\n“Last week his office told me so,” she said.\n", 3),
        ("It sits badly with the new times.\nLast week his office told me so.\n", 3),
    ],
)
def test_a_line_that_goes_on_with_an_open_quotation(text: str, expected: int) -> None:
    assert len(read("story.txt", (RAGGED + text).encode()).prose.blocks) == expected
