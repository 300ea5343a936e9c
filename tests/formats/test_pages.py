"""What print leaves in a text: ligatures, soft hyphens, hyphens at the end of lines, page numbers, running heads, line numbers."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, placed

from factlint import formats

SENTENCE = "We would not rule out selling the yard before the winter."
CASES = [
    *(
        (f"in the middle of a sentence: {edge!r}", f"We would not rule out selling\n{edge}\nthe yard before the winter.\n", [SENTENCE])
        for edge in (
            "\n12\n",
            "\n- 12 -\n",
            "Page 12 of 40",
            "\nPage 12\n",
            "\n12 / 40\n",
            "12",
            "\f12\n",
            "file:///minutes.html",
            "11/28/26, 12:12 PM\nhttps://example.org/minutes    3/4",
            "\f",
            "Harbour board minutes                  12",
            "12      Harbour board minutes\nPage 12 of 40",
            "\nHarbour board | 12\n",
            "\n12 | Harbour board\n",
        )
    ),
    (
        "heads and numbers of known pages",
        "Harbour Board            Minutes\n1\n\nThe board met. It talked of the yard which had been\nopen all summer and which nobody\n\f"
        "Harbour Board            Minutes\n2\n\nhad seen since.\n\nThe next item was the fee that all of them had paid\n"
        "on the\n\f"
        "Harbour Board            Minutes\n3\n\nday before.\n",
        [
            "The board met. It talked of the yard which had been open all summer and which nobody had seen since.",
            "The next item was the fee that all of them had paid on the day before.",
        ],
    ),
    ("numbers that count on", "One.\n\n11\n\nTwo.\n\n12\n\nThree.\n\n13\n\nFour.\n", ["One.", "Two.", "Three.", "Four."]),
    ("numbers that are words", "Results\n\n11\n\n12\n\n15\n\nOther.\n", ["Results", "11", "12", "15", "Other."]),
    ("a table of figures", "Vik        12\nMoss       14\nOdda       19\n", ["Vik        12", "Moss       14", "Odda       19"]),
    ("a sum in a story", "It cost\n\n1,200\n\ncrowns.\n", ["It cost", "1,200", "crowns."]),
    (
        "a deposition: numbered lines, questions and answers, a page turned",
        "                                                      45\n 1             Q.   Did you see the yard when it was open\n"
        " 2   in the summer?\n"
        " 3             A.   I did.  Nobody came.\n 4             MR. LEE:  Objection.\n 5             THE COURT:  Overruled.  You may\n"
        " 6   answer the question.\n 7             A.   As I said, we would not rule out selling\n 8   the yard before the\n"
        " 9   winter.\n10\n\n"
        "        Lind - Direct                        46\n 1   BY MR. LEE:\n 2       Q.   Thank you.\n",
        [
            "Q.   Did you see the yard when it was open in the summer?",
            "A.   I did.  Nobody came.",
            "MR. LEE:  Objection.",
            "THE COURT:  Overruled.  You may answer the question.",
            "A.   As I said, we would not rule out selling the yard before the winter.",
            "BY MR. LEE:",
            "Q.   Thank you.",
        ],
    ),
]
BROKEN = [
    ("sum\u00ad\nmer in the yard", "summer in the yard"),
    ("sum\u00admer and win\u00ad ter", "summer and winter"),
    ("the Hall-\nvorsen yard", "the Hallvorsen yard"),
    ("the well-\nknown yard", "the well-known yard"),
    ("the sum-\nmer yard", "the summer yard"),
    ("thirty-\ntwo of them", "thirty-two of them"),
    ("Anglo-\nNorse and more", "Anglo-Norse and more"),
    ("the state-\nrun yard", "the state-run yard"),
    ("the pre- and post-\nwar yard", "the pre- and post-war yard"),
    ("pre-\nand post-war yards are here", "pre- and post-war yards are here"),
    ("a sea-wall and its sea-\nwall here", "a sea-wall and its sea-wall here"),
    ("a seawall and its sea-\nwall here", "a seawall and its seawall here"),
    ("ﬁrst oﬃce full of ﬂowers, ﬀ and ﬅ", "first office full of flowers, ff and st"),
    ("zero\u200bwidth and \ufeffmark\u2060s", "zerowidth and marks"),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_a_reader_of_the_page_reads(text: str, expected: list[str]) -> None:
    found = document("minutes.txt", text)
    assert [words for _, words in blocks(found)] == expected
    assert_sound(found)


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_a_broken_word_is_one_word(text: str, expected: str) -> None:
    found = document("minutes.txt", f"{text} and so on for the rest of it all.\n")
    assert found.prose.text == f"{expected} and so on for the rest of it all."
    assert_sound(found)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt", "a.vtt"])
def test_joined_letters_and_unseen_hyphens_are_read_in_every_format(name: str) -> None:
    found = document(name, "The oﬃ\u00adce of 12 ﬂags.")
    assert blocks(found) == [("body", "The office of 12 flags.")]
    at = found.prose.text.index("office")
    assert found[found.prose.span(type(found.prose.blocks[0].span)(at, at + 6))] == "oﬃ\u00adce"
    assert_sound(found)


def test_form_feeds_count_the_pages() -> None:
    assert placed(document("minutes.txt", "One.\n\n\fTwo.\n\n\f\fFour.\n")) == [("One.", "1"), ("Two.", "2"), ("Four.", "4")]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.from_regex(r"[a-z]{4,9}", fullmatch=True), min_size=30, max_size=120, unique=True), st.integers(40, 80), st.integers(5, 12)
)
def test_pages_change_no_word(words: list[str], width: int, height: int) -> None:
    lines = textwrap.wrap(" ".join(words), width)
    pages = [
        "\n".join([f"Board of Vik          {n}", "", *lines[at : at + height]]) for n, at in enumerate(range(0, len(lines), height), 7)
    ]
    found = document("minutes.txt", "\n\f".join(pages) + ".\n")
    expected = " ".join(words) + "."
    assert found.prose.text == (expected if len(pages) > 1 else f"Board of Vik          7\n\n{expected}")


LONG = [
    "a" + "." * 40_000 + "b 1 2",
    "a " + "1 " * 20_000,
    "a" + " " * 40_000 + "b",
    "(" + " " * 40_000,
    "1" + "\u00a0" * 40_000 + "|",
    "a " * 20_000,
    "https://" + "a " * 20_000,
]


@pytest.mark.parametrize("line", LONG, ids=lambda line: line[:9].strip())
def test_a_long_line_takes_no_time(line: str) -> None:
    started = time.process_time()
    formats.in_context(document("a.txt", f"The board\n{line}\nmet.\n"))
    assert time.process_time() - started < 2


BROKEN = [
    ("It could ex-\nplain the rest.", "It could explain the rest."),
    ("They pre-\nsent the rest.", "They present the rest."),
    ("It is part-\nly the rest.", "It is partly the rest."),
    ("The all-\nday rest.", "The all-day rest."),
    ("The pre-\nelection rest of an election.", "The pre-election rest of an election."),
    ("The ex-\nminister was a minister.", "The ex-minister was a minister."),
]


@pytest.mark.parametrize(("text", "words"), BROKEN)
def test_a_first_half_that_is_also_a_first_syllable(text: str, words: str) -> None:
    assert document("a.txt", text).prose.text == words


def test_a_head_without_form_feeds_in_the_middle_of_a_sentence() -> None:
    head = "\n\n\n\n      Council of the town: record\n\n\n"
    text = f"The mill is shut and{head}nobody knows why it is so or{head}when it will open again to the public of the town.\n"
    wanted = "The mill is shut and nobody knows why it is so or when it will open again to the public of the town."
    assert document("a.txt", text).prose.text == wanted


COURT = [
    *("MR. MOSS: The vote was seven to two, and", "14 of the sheds had been sold by then, to", "people of the town."),
    *("JUSTICE LIND: And nobody had been asked, if I", "read the record of it as it was read to us.") * 8,
]


@pytest.mark.parametrize("form", ["{n} {line}\n", "{n}   {line}\n", "{n}\n{line}\n"])
def test_numbers_of_lines_before_figures_and_on_lines_of_their_own(form: str) -> None:
    text = "".join(form.format(n=n, line=line) for _ in range(2) for n, line in enumerate(COURT, 1))
    found = document("hearing.txt", text)
    assert " ".join(found.prose.text.split()) == " ".join(COURT * 2)
    assert_sound(found)


def test_the_places_of_a_ranking_are_words() -> None:
    text = "".join(f"{n}\n{name}\n" for n, name in enumerate("Vik Moss Odda Sund Bergen Alta Voss Hamar Moelv Tana".split(), 1))
    assert document("list.txt", text).prose.text.split() == text.split()
