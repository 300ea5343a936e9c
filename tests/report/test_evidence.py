"""Sources as newsrooms have them, from the folder to the report."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
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
    for format in "text full github json jsonl sarif gitlab junit rdjson rdjsonl markdown html screen".split():
        assert AT in " ".join(desk.run("check", "--select", "Q001", "--format", format, "story.md").out.split()), format
    (found,) = json.loads(desk.run("check", "--select", "Q001", "--format", "json", "story.md").out)["findings"]
    assert found["message"] == f"quote differs from {AT}: “closing” for “selling” (content word)"
    assert [(spot["path"], spot["line"], spot["locator"]) for spot in found["evidence"]] == [
        ("sources/hearing.vtt", 4, {"time": "0:14:05"})
    ]
    assert found["locator"] is None
    assert AT in desk.run("facts", "--format", "text", "story.md").out
    source = json.loads(desk.run("facts", "--format", "jsonl", "story.md").out)["quotes"][0]["source"]
    assert (source["locator"], source["where"]) == ({"time": "0:14:05"}, AT)


SAMPLES = Path(__file__).parents[1] / "samples"


def test_pages_paragraphs_and_cells_are_printed_in_place_of_lines_that_nobody_sees(desk: Desk) -> None:
    desk.put("story.md", STORY + "\nThe county spent $4.6 million on roads in 2023, the board said.\n")
    for name in ("minutes.pdf", "minutes.docx", "budget.xlsx"):
        desk.put(f"sources/{name}", (SAMPLES / name).read_bytes())
    for name, where, locator in (
        ("minutes.pdf", "sources/minutes.pdf, page 1", {"page": 1}),
        ("minutes.docx", "sources/minutes.docx, paragraph 3", {"paragraph": 3}),
        ("budget.xlsx", "sources/budget.xlsx, budget!B2", {"cell": "budget!B2"}),
    ):
        for other in {"minutes.pdf", "minutes.docx", "budget.xlsx"} - {name}:
            (desk.path / "sources" / other).rename(desk.path / other)
        options = ("check", "--no-cache", "--select", "Q001,C001", "story.md", "--format")
        assert where in desk.run(*options, "text").out
        assert f"{where}\n" in desk.run(*options, "full").out
        found = json.loads(desk.run(*options, "json").out)["findings"]
        assert [spot["locator"] for made in found for spot in made["evidence"]][-1:] == [locator]
        for other in {"minutes.pdf", "minutes.docx", "budget.xlsx"} - {name}:
            (desk.path / other).rename(desk.path / "sources" / other)


def test_a_story_may_be_a_word_document(desk: Desk) -> None:
    desk.put("minutes.docx", (SAMPLES / "minutes.docx").read_bytes())
    desk.put("sources/budget.xlsx", (SAMPLES / "budget.xlsx").read_bytes())
    desk.put("sources/tape.srt", "1\n00:00:01,000 --> 00:00:05,000\nThe first office was full of boxes when nobody came to look.\n")
    (found,) = json.loads(desk.run("check", "--no-cache", "--select", "Q001", "--format", "json", ".").out)["findings"]
    assert (found["path"], found["locator"]) == ("minutes.docx", {"paragraph": 2})
    assert found["text"] == "The first office was full of flowers when nobody came to look,"


def test_a_source_that_needs_the_extra_says_so_in_a_finding(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    desk.put("story.md", STORY)
    desk.put("sources/minutes.pdf", (SAMPLES / "minutes.pdf").read_bytes())
    (found,) = json.loads(desk.run("check", "--no-cache", "--select", "C020", "--format", "json", "story.md").out)["findings"]
    assert "sources/minutes.pdf" in found["message"] and "needs factlint[sources]" in found["message"]


def test_a_page_without_text_is_named(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/scan.pdf", (SAMPLES / "scan.pdf").read_bytes())
    notices = json.loads(desk.run("check", "--no-cache", "--select", "Q001", "--format", "json", "story.md").out)["notices"]
    assert notices == ["sources/scan.pdf: page 2 has no text and is unchecked"]


def test_a_notice_names_what_is_in_a_folder_of_sources_and_was_not_read(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/hearing.vtt", HEARING)
    for name in ("tape.mp3", "hearing.mp3", "scan.png"):
        desk.put(f"sources/{name}", "x")
    report = json.loads(desk.run("check", "--select", "Q001", "--format", "json", "story.md").out)
    files = "sources/hearing.mp3, sources/scan.png, sources/tape.mp3"
    assert report["notices"] == [f"story.md: not read, because their format is not supported: {files}"]
