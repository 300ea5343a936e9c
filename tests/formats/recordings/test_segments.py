"""What speech recognisers write: segments with times, in tables and JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, document

from factlint.formats import Unreadable, is_export, read

TURNS = "Speaker 1: We stay. We sold nothing.\n\nSpeaker 2: Who says so?"
SEGMENTS = [
    {"start": 0.0, "end": 3.5, "text": " We stay.", "speaker": "SPEAKER_1"},
    {"start": 61.2, "end": 63, "text": " We sold nothing.", "speaker": "SPEAKER_1"},
    {"start": 3601, "end": 3602, "text": " Who says so?", "speaker": "SPEAKER_2"},
    {"start": 3603, "end": 3604, "text": "  "},
    {"start": float("inf"), "text": "No time."},
]


def test_the_segments_of_a_recogniser() -> None:
    found = document("hearing.json", json.dumps({"segments": SEGMENTS, "language": "en"}))
    assert found.prose.text == TURNS
    assert [locator.value for _, locator in found.locators] == ["0:00:00", "0:01:01", "1:00:01"]
    assert_sound(found)


def test_a_table_of_segments() -> None:
    found = document("hearing.tsv", "start\tend\ttext\r\n0\t3500\tWe stay.\r\n61200\t63000\tWe sold nothing.\r\n")
    assert found.prose.text == "We stay. We sold nothing."
    assert [locator.value for _, locator in found.locators] == ["0:00:00", "0:01:01"]
    assert_sound(found)


def test_a_table_of_segments_with_commas() -> None:
    found = document("hearing.csv", 'start,end,text\n0,3500,"We stay, all of us."\n61200,63000,We sold nothing.\n')
    assert found.prose.text == "We stay, all of us. We sold nothing."
    assert [locator.value for _, locator in found.locators] == ["0:00:00", "0:01:01"]
    assert_sound(found)


FORMS: list[tuple[str, object]] = [
    ("whisper.cpp", {"transcription": [{"offsets": {"from": 61200, "to": 63000}, "text": " We stay."}]}),
    ("Deepgram", {"results": {"utterances": [{"start": 61.2, "transcript": "We stay.", "speaker": 0}]}}),
    ("Amazon", {"results": {"audio_segments": [{"start_time": "61.2", "transcript": "We stay.", "speaker_label": "spk_0"}]}}),
    ("podcast", {"version": "1.0.0", "segments": [{"startTime": 61.2, "body": "We stay.", "speaker": "Marta Lind"}]}),
    ("a list", [{"startTime": 61.2, "body": "We stay.", "speaker": "Marta Lind"}]),
    ("another list", [{"start": 61.2, "text": "We stay."}]),
    ("AssemblyAI", {"utterances": [{"start": 61200, "text": "We stay.", "speaker": "B"}]}),
    (
        "Rev AI",
        {
            "monologues": [
                {
                    "speaker": 0,
                    "elements": [
                        {"type": "text", "value": "We", "ts": 61.2, "end_ts": 61.4},
                        {"type": "punct", "value": " "},
                        {"type": "text", "value": "stay", "ts": 61.5, "end_ts": 61.7},
                        {"type": "punct", "value": "."},
                    ],
                }
            ]
        },
    ),
]


FORMS += [
    (
        "Rev AI, times of turns",
        {"monologues": [{"speaker": 0, "start_time": 61.2, "elements": [{"value": "We "}, {"value": "stay."}]}]},
    ),
    ("Otter", {"speech_segments": [{"speaker_id": 0, "speaker_name": "Marta Lind", "start_ts": 61.2, "transcript": "We stay."}]}),
    ("Fireflies", {"meeting": {"sentences": [{"speaker_name": "Marta Lind", "start_time": 61.2, "text": "We stay."}]}}),
    (
        "Trint",
        {
            "words": [
                {"time": 61200, "duration": 9, "value": "We", "paragraphId": "p0", "speaker": "Marta Lind"},
                {"time": 61500, "duration": 9, "value": "stay.", "paragraphId": "p0", "speaker": "Marta Lind"},
            ]
        },
    ),
    (
        "Google",
        {
            "results": [
                {
                    "alternatives": [
                        {"transcript": " We stay.", "words": [{"word": "We", "startTime": {"seconds": "61", "nanos": 200000000}}]}
                    ]
                },
                {"alternatives": [{"words": [{"word": "We", "speakerTag": 1}]}]},
            ]
        },
    ),
    ("Google, a time as text", {"results": [{"alternatives": [{"transcript": "We stay.", "words": [{"startTime": "61.200s"}]}]}]}),
    (
        "Amazon, word by word",
        {
            "results": {
                "transcripts": [{"transcript": "We stay."}],
                "items": [
                    {"start_time": "61.2", "type": "pronunciation", "alternatives": [{"content": "We"}], "speaker_label": "spk_0"},
                    {"start_time": "61.5", "type": "pronunciation", "alternatives": [{"content": "stay"}], "speaker_label": "spk_0"},
                    {"type": "punctuation", "alternatives": [{"content": "."}]},
                ],
            }
        },
    ),
    (
        "Speechmatics",
        {
            "results": [
                {"start_time": 61.2, "type": "word", "alternatives": [{"content": "We", "speaker": "S1"}]},
                {"start_time": 61.5, "type": "word", "alternatives": [{"content": "stay", "speaker": "S1"}]},
                {"start_time": 61.7, "type": "punctuation", "alternatives": [{"content": ".", "speaker": "S1"}]},
            ]
        },
    ),
]


def test_a_list_of_words_is_parted_by_sentences_and_speakers() -> None:
    words = [("We", 0, "A"), ("stay.", 1, "A"), ("All", 2, "A"), ("of", 3, "B"), ("us?", 70, "B"), ("Yes.", 80, "A")]
    item = {"words": [{"value": word, "time": 1000 * at, "speaker": who, "paragraphId": "p0"} for word, at, who in words]}
    found = document("a.json", json.dumps(item))
    assert found.prose.text == "Speaker A: We stay. All\n\nSpeaker B: of us?\n\nSpeaker A: Yes."
    assert [locator.value for _, locator in found.locators] == ["0:00:00", "0:00:02", "0:00:03", "0:01:20"]


@pytest.mark.parametrize(("name", "item"), FORMS, ids=[name for name, _ in FORMS])
def test_the_forms_of_recognisers(name: str, item: object, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(item), encoding="utf-8")
    assert is_export(str(tmp_path / "a.json"))
    found = document("a.json", json.dumps(item))
    assert found.prose.text.rpartition(": ")[2] == "We stay."
    assert [locator.value for _, locator in found.locators] == ["0:01:01"]
    assert_sound(found)


def test_another_table_is_a_table() -> None:
    found = document("ports.tsv", "start\tend\tport\n1\t2\tHull\n")
    assert all(section.kind == "table" for section in found.sections)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"segments": [{"start": 1, "text": ""}]}', "has no segments with words"),
        ('{"segments": [{"start": 1, "text": "We', "is not JSON"),
    ],
)
def test_what_cannot_be_read(text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        document("hearing.json", text)


def test_json_of_other_programs_is_not_a_source(tmp_path: Path) -> None:
    for name, text, expected in (
        ("a.json", '{"segments": [{"start": 1, "text": "We stay."}]}', True),
        ("b.json", '{"segments": []}', False),
        ("c.json", '[{"start": 1, "end": 2}]', False),
        ("d.json", '{"items": [{"start": 1, "text": "a"}]}', False),
        ("e.json", '[{"name": "We", "text": "stay"}]', False),
        ("f.json", '{"results": [{"start": 1, "value": "a"}], "words": ["We"]}', False),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert is_export(str(tmp_path / name)) is expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20), lambda one: st.lists(one)
)
SEGMENT = st.dictionaries(
    st.sampled_from(
        ["start", "end", "text", "speaker", "id", "elements", "startTime", "body", "offsets", "alternatives", "value", "words"]
    ),
    JSON | st.text(max_size=30),
    max_size=5,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["segments", "utterances", "transcription", "monologues", "results", "words", "sentences"]),
    st.lists(SEGMENT | JSON, max_size=6),
)
def test_every_segment_is_read_or_refused(key: str, segments: list[object]) -> None:
    try:
        found = read("hearing.json", json.dumps({key: segments, "at": {"start": 1, "paragraphId": "p"}}).encode())
    except Unreadable:
        return
    assert_sound(found)
