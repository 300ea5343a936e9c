"""Transcripts in plain text → turns, with the times that are written beside them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, document, placed

LIND = "The yard was open all summer and nobody came."
DAHL = "We would not sell it."
CASES = [
    (
        "a time on a line of its own",
        "0:01\nMARTA LIND: The yard was open all\n0:03\nsummer and nobody\n0:06\ncame.\n",
        [(f"MARTA LIND: {LIND}", "0:00:01")],
    ),
    (
        "and the same read out, as players show it",
        "0:01\n1 second\nThe yard was open all\n0:03\n3 seconds\nsummer and nobody\n1:02:06\n1 hour, 2 minutes, 6 seconds\ncame.\n",
        [(LIND, "0:00:01")],
    ),
    *(
        (
            f"a name and a time above the words: {form}",
            "".join(
                f"{form.format(name=name, time=time)}\n{words}\n\n"
                for name, time, words in (("Marta Lind", one, LIND), ("Tomas Dahl", two, DAHL))
            ),
            [(f"Marta Lind: {LIND}", "0:00:01"), (f"Tomas Dahl: {DAHL}", "0:14:07")],
        )
        for form in (
            "{name}  {time}",
            "{name} ({time}):",
            "{name} [{time}]",
            "{name}\t{time}",
            "{time} {name}",
            "[{time}] {name}:",
            "{name} | {time}",
            "{name} - {time}",
            "{name}, {time}",
        )
        for one, two in (("0:01", "14:07"), ("00:00:01", "00:14:07"), ("00:00:01.250", "00:14:07.900"))
    ),
    *(
        (
            f"a name and a time before the words: {form}",
            "".join(
                form.format(name=name, time=time) + f" {words}\n"
                for name, time, words in (("Marta Lind", "00:00:01", LIND), ("Speaker 2", "00:14:07", DAHL))
            ),
            [(f"Marta Lind: {LIND}", "0:00:01"), (f"Speaker 2: {DAHL}", "0:14:07")],
        )
        for form in (
            "[{time}] {name}:",
            "({time}) {name}:",
            "{time} {name}:",
            "[{time}] [{name}]",
            "{time} - {name}:",
            "[{time} --> 00:20:00] {name}:",
        )
    ),
    (
        "every line has its time",
        "[00:01] MARTA LIND: The yard was open\n[00:03] all summer and nobody came.\n[00:06] TOMAS DAHL: We would\n[00:09] not sell it.\n",
        [(f"MARTA LIND: {LIND}", "0:00:01"), (f"TOMAS DAHL: {DAHL}", "0:00:06")],
    ),
    (
        "a heading, and a turn of two paragraphs",
        "HARBOUR BOARD\nMay 3, 2024\n\nMarta Lind  0:01\nThe yard was\nopen.\n\nNobody came: why?\n\nSpeaker 2  1:09\nNobody.\n",
        [
            ("HARBOUR BOARD", ""),
            ("May 3, 2024", ""),
            ("Marta Lind: The yard was open.", "0:00:01"),
            ("Nobody came: why?", "0:00:01"),
            ("Speaker 2: Nobody.", "0:01:09"),
        ],
    ),
]
CASES += [
    (
        f"columns: {blank!r}",
        "".join(
            f"{name}:{blank}{time}{blank}{words}\n\n"
            for name, time, words in (("Marta Lind", "00:01", LIND), ("Tomas Dahl", "14:07", DAHL))
        ),
        [(f"Marta Lind: {LIND}", "0:00:01"), (f"Tomas Dahl: {DAHL}", "0:14:07")],
    )
    for blank in ("\t", "  ", "     ")
]
CASES += [
    (
        "what a program says of itself",
        f"Transcript by Words.example.com\nPage 1 of 2\n\nMarta Lind  0:01\n{LIND}\n\nPage 2 of 2\nTomas Dahl  14:07\n{DAHL}\n\n"
        "This transcript was exported on May 02, 2024 - view latest version here.\nTranscribed by https://words.example\n",
        [(f"Marta Lind: {LIND}", "0:00:01"), (f"Tomas Dahl: {DAHL}", "0:14:07")],
    ),
    (
        "what a program says of a meeting",
        f"Call - 2024/11/21\nOla Vik started transcription\nMarta Lind   0:01\n{LIND}\nTomas Dahl   14:07\n{DAHL}\n"
        "Ola Vik stopped transcription\n"
        "Transcription ended after 00:28:51\n\nThis editable transcript was computer generated and might contain errors.\n",
        [("Call - 2024/11/21", ""), (f"Marta Lind: {LIND}", "0:00:01"), (f"Tomas Dahl: {DAHL}", "0:14:07")],
    ),
    (
        "what a page has above the transcript",
        "Transcript\nSearch in it\n0:01\nThe yard was open all\n0:03\nsummer and nobody\n0:06\ncame.\n",
        [("Transcript", ""), ("Search in it", ""), (LIND, "0:00:01")],
    ),
]
SAID = (("Marta Lind", LIND), ("Tomas Dahl", DAHL))
CASES += [
    (
        "a player that has not begun gives its time to every line",
        f"0:00 Marta Lind  00:01\n\n0:00 {LIND}\n\n0:00 Tomas Dahl  14:07\n\n0:00 {DAHL}\n",
        [(f"Marta Lind: {LIND}", "0:00:01"), (f"Tomas Dahl: {DAHL}", "0:14:07")],
    ),
    (
        "all at nought",
        "\n\n".join(f"{name}  0:00\n{words}" for name, words in SAID),
        [(f"Marta Lind: {LIND}", "0:00:00"), (f"Tomas Dahl: {DAHL}", "0:00:00")],
    ),
]
CASES += [
    (
        f"messages: {form}",
        "".join(form.format(time=time, name=name, words=words) for (name, words), time in zip(SAID, ("10:04:01", "10:14:07"), strict=True)),
        [(f"Marta Lind: {LIND}", "10:04:01"), (f"Tomas Dahl: {DAHL}", "10:14:07")],
    )
    for form in (
        "{time}\t From  {name}  to  Everyone : {words}\n",
        "{time} From {name} to Everyone:\n\t{words}\n",
        "{time} From {name} To Ada Roos (Direct Message): {words}\n",
    )
]
OTHERS = [
    ("departures", "Marta Lind  9:00\nBoats\nTomas Dahl  9:00\nFish\n"),
    ("a programme with speakers", "Marta Lind: 10:00 Boats\nTomas Dahl: 11:00 Fish\n"),
    ("hours of a day", "The fair:\n9:00 a.m. Boats leave\n10:00 a.m. Fish\n11:30 p.m. The end\n"),
    ("a programme", "Friday\n10:00-11:00 Boats\n11:00-12:00 Fish\n"),
    ("one time", "Lind came at 9.\n10:15\nShe left.\nSol stayed.\n"),
    ("results", "Vik 3:2\nMoss 1:0\nOdda beat Vik.\n"),
    ("a story", "Lind said the boat left at 10:15.\n\nSol said it was 10:20.\n"),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_turns_and_their_times(text: str, expected: list[tuple[str, str]]) -> None:
    found = document("hearing.txt", text)
    assert placed(found) == expected
    assert found.spoken
    assert_sound(found)


@pytest.mark.parametrize("text", [case[1] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_other_texts_keep_their_times(text: str) -> None:
    found = document("story.txt", text)
    assert (found.spoken, found.locators) == (False, ())
    assert found.prose.text.split() == text.split()


PARTS = [
    "0:01\n",
    "0:05\n",
    "[00:07] ",
    "Marta Lind  0:09\n",
    "Lind:",
    "Q. ",
    "words here\n",
    "\n",
    "\r\n",
    "\f",
    "12\n",
    "- ",
    ">> ",
    "a-\nb",
    "00:00:01,000 --> 00:00:02,000\n",
    "<v Ann>",
]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=4)), max_size=30).map("".join), st.sampled_from([".txt", ".vtt", ".srt"])
)
def test_every_text_is_read_with_sound_places(text: str, suffix: str) -> None:
    try:
        found = document("a" + suffix, text)
    except Exception as error:
        assert type(error).__name__ == "Unreadable"
        return
    assert_sound(found)
