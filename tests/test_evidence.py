"""Sources as newsrooms have them, from the folder to the report."""

from __future__ import annotations

import json

from tests.conftest import Desk

STORY = "“We would not rule out closing the yard before the winter,” said Tomas Dahl.\n"
HEARING = """WEBVTT

00:14:05.000 --> 00:14:07.000
<v Tomas Dahl>We would not rule out selling

00:14:07.500 --> 00:14:09.000
<v Tomas Dahl>the yard before the winter.
"""
AT = "sources/hearing.vtt:4:15 at 0:14:05"


def test_every_report_prints_the_time_beside_file_and_line(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/hearing.vtt", HEARING)
    for format in ("text", "full", "github"):
        assert AT in desk.run("check", "--select", "Q001", "--format", format, "story.md").out
    (found,) = json.loads(desk.run("check", "--select", "Q001", "--format", "json", "story.md").out)["findings"]
    assert found["message"] == f"quote differs from {AT}: “closing” for “selling” (content word)"
    assert [(spot["path"], spot["line"], spot["locator"]) for spot in found["evidence"]] == [
        ("sources/hearing.vtt", 4, {"time": "0:14:05"})
    ]
    assert found["locator"] is None
    assert AT in desk.run("facts", "--format", "text", "story.md").out
    source = json.loads(desk.run("facts", "--format", "jsonl", "story.md").out)["quotes"][0]["source"]
    assert (source["locator"], source["where"]) == ({"time": "0:14:05"}, AT)


def test_a_notice_names_what_is_in_a_folder_of_sources_and_was_not_read(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/hearing.vtt", HEARING)
    for name in ("tape.mp3", "hearing.mp3", "scan.png"):
        desk.put(f"sources/{name}", "x")
    report = json.loads(desk.run("check", "--select", "Q001", "--format", "json", "story.md").out)
    files = "sources/hearing.mp3, sources/scan.png, sources/tape.mp3"
    assert report["notices"] == [f"story.md: not read, because their format is not supported: {files}"]
