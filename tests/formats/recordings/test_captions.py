"""Captions → turns, with the time of every word."""

from __future__ import annotations

import io

import pytest
import webvtt
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, document, placed

CASES = [
    (
        "voices, a sentence over two cues, an entity",
        "a.vtt",
        "WEBVTT - Hearing\n\nNOTE one\nof two lines\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:03.500 align:start\n"
        "<v Marta Lind>The yard &amp; the <i>pier</i></v>\n\n2\n00:00:03.500 --> 00:00:06.000\n<v.loud Marta Lind>were open.</v>\n\n"
        "cue-3\n01:00:06.200 --> 01:00:09.000\n<v Tomas Dahl>Nobody\ncame.",
        [("Marta Lind: The yard & the pier were open.", "0:00:01"), ("Tomas Dahl: Nobody came.", "1:00:06")],
    ),
    (
        "names before the words, as meeting programs write them",
        "a.vtt",
        "WEBVTT\n\n1\n00:01.000 --> 00:03.000\nMarta Lind: The yard was\n\n2\n00:03.000 --> 00:05.000\nMarta Lind: open.\n\n"
        "3\n00:05.000 --> 00:06.000\nTomas Dahl: No.\n",
        [("Marta Lind: The yard was open.", "0:00:01"), ("Tomas Dahl: No.", "0:00:05")],
    ),
    (
        "dashes, brackets and chevrons",
        "a.srt",
        "1\n00:00:01,000 --> 00:00:03,500\n- Marta: The yard was open.\n- Tomas: No, it was\n\n2\n00:00:03,500 --> 00:00:06,000\n"
        "not. [laughs]\n\n"
        "3\n00:00:07,000 --> 00:00:09,000\n[Ola Vik] Remember: we\n\n4\n00:00:09,000 --> 00:00:12,000\nsaid so.\n>> Did we?\n"
        ">>> MARTA: Yes.\n\n5\n00:00:12,000 --> 00:00:13,000\n- Tomas: {\\an8}<font color='red'>No.</font>\n- No?\n\n"
        "6\n00:00:14,000 --> 00:00:15,000\n- Marta: No.\n",
        [
            ("Marta: The yard was open.", "0:00:01"),
            ("Tomas: No, it was not. [laughs]", "0:00:01"),
            ("Ola Vik: Remember: we said so.", "0:00:07"),
            ("Speaker: Did we?", "0:00:09"),
            ("MARTA: Yes.", "0:00:09"),
            ("Tomas: No.", "0:00:12"),
            ("Speaker: No?", "0:00:12"),
            ("Marta: No.", "0:00:14"),
        ],
    ),
    (
        "rolling captions, in which every line is shown twice",
        "a.vtt",
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.160 --> 00:00:02.550 align:start position:0%\n "
        "\nhello<00:00:00.480><c> and</c>\n\n"
        "00:00:02.550 --> 00:00:02.560 align:start position:0%\nhello and\n \n\n"
        "00:00:02.560 --> 00:00:04.000 align:start position:0%\nhello and\nto<00:00:03.000><c> the</c>\n\n"
        "00:00:04.000 --> 00:00:04.010 align:start position:0%\nto the\n \n\n"
        "00:00:04.010 --> 00:00:06.000 align:start position:0%\nto the\nyard<00:00:05.000><c> yard</c>\n",
        [("hello and to the yard yard", "0:00:00")],
    ),
    (
        "SubViewer, without names",
        "a.sbv",
        "0:00:01.000,0:00:03.000\nThe yard was\n\n0:00:03.000,0:00:05.000\nopen.\n",
        [("The yard was open.", "0:00:01")],
    ),
    (
        "pasted into a text file, with the byte order mark and the line ends of Windows",
        "a.txt",
        "\ufeff1\r\n00:00:01,000 --> 00:00:03,500\r\nThe yard was\r\n\r\n2\r\n00:00:03,500 --> 00:00:06,000\r\nopen.\r\n",
        [("The yard was open.", "0:00:01")],
    ),
    (
        "a blank line in a cue, and a sentence of one word with a colon",
        "a.srt",
        "1\n00:00:01,000 --> 00:00:03,500\nThe yard was\n\nopen.\n\n2\n00:00:03,500 --> 00:00:06,000\nRemember: it was ours.\n",
        [("The yard was open. Remember: it was ours.", "0:00:01")],
    ),
    ("nothing", "a.vtt", "WEBVTT\n", []),
    (
        "a line end as a tag, and a blank after the voice",
        "a.vtt",
        "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Marta Lind> The odd<br>yard was <br/>open.\n",
        [("Marta Lind: The odd yard was open.", "0:00:01")],
    ),
    (
        "words on the line of the times, after settings or none",
        "a.vtt",
        "WEBVTT\n\n00:01.000 --> 00:03.000 <v Marta Lind>The yard was\n"
        "00:03.000 --> 00:05.000 align:start line:90% <v Marta Lind>open.</v>\n"
        "00:05.000 --> 00:07.000 <v Tomas Dahl>Was it?\n",
        [("Marta Lind: The yard was open.", "0:00:01"), ("Tomas Dahl: Was it?", "0:00:05")],
    ),
    (
        "a name on the line above the words",
        "a.srt",
        "".join(
            f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{name}\n{words}\n\n"
            for n, (name, words) in enumerate(
                (("Marta Lind", "The yard was"), ("Marta Lind", "open."), ("Tomas Dahl", "Was it?"), ("Marta Lind", "It was.")), 1
            )
        ),
        [("Marta Lind: The yard was open.", "0:00:01"), ("Tomas Dahl: Was it?", "0:00:03"), ("Marta Lind: It was.", "0:00:04")],
    ),
    (
        "names in the words of captions",
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nMarta Lind\nwas there.\n\n2\n00:00:02,000 --> 00:00:03,000\nVik Harbour\nwas not.\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nTomas Dahl\nleft.\n",
        [("Marta Lind was there. Vik Harbour was not. Tomas Dahl left.", "0:00:01")],
    ),
]


@pytest.mark.parametrize(("name", "text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_turns_and_their_times(name: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = document(name, text)
    assert placed(found) == expected
    assert found.spoken
    assert_sound(found)


WORDS = st.lists(st.from_regex(r"[a-zé]{1,8}", fullmatch=True), min_size=1, max_size=40, unique=True)


@settings(max_examples=100, deadline=None)
@given(WORDS, st.integers(1, 6), st.sampled_from(["vtt", "srt"]))
def test_words_are_those_that_webvtt_reads(words: list[str], length: int, kind: str) -> None:
    parts = [" ".join(words[at : at + length]) for at in range(0, len(words), length)]
    mark = "." if kind == "vtt" else ","
    cues = [f"{n + 1}\n00:00:{n:02}{mark}000 --> 00:00:{n + 1:02}{mark}000\n{part}\n" for n, part in enumerate(parts)]
    text = ("WEBVTT\n\n" if kind == "vtt" else "") + "\n".join(cues)
    found = document(f"a.{kind}", text)
    theirs = webvtt.from_string(text) if kind == "vtt" else webvtt.from_buffer(io.StringIO(text), format="srt")
    assert found.prose.text.split() == [word for caption in theirs for word in caption.text.split()] == words
    assert_sound(found)
