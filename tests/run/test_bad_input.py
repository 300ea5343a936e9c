"""Files that are wrong: one clear line each, the other files linted, no traceback, nothing lost."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from tests.conftest import Desk

OTHER = "other.md:1:1: error T002 placeholder"

FAST = ("--model", "none", "--select", "T002")


@pytest.mark.parametrize(
    ("name", "content", "line", "what"),
    [
        ("nul.md", b"one\ntwo \x00 three\n", 2, "line 2 holds a NUL character, so this is not text; save it as UTF-8 text"),
        ("pdf.txt", b"%PDF-1.7\n", 1, "this is a PDF; convert it to plain text, Markdown or HTML first"),
        (
            "office.md",
            b"PK\x03\x04rest",
            1,
            "this is a zip archive or an office document; convert it to plain text, Markdown or HTML first",
        ),
        ("utf16.txt", b"\xff\xfea", 1, "line 1 is broken UTF-16; save the file as UTF-8 text"),
        ("huge.md", b"a" * 50_000_000, 1, "the file is larger than 5 MB; `limits:` in the configuration sets how large a file may be"),
        ("long.txt", b"ok\n" + b"a" * 3_000_000, 2, "line 2 is longer than 2,000,000 characters; break it into paragraphs"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_finding(desk: Desk, name: str, content: bytes, line: int, what: str) -> None:
    desk.put(name, content)
    desk.put("other.md", "TK\n")
    screen = desk.run("check", "-q", *FAST, name, "other.md")
    lines = screen.out.splitlines()
    assert (screen.code, screen.err) == (1, "")
    assert lines[0] == f"{name}:{line}:1: error X001 unreadable: cannot be read: {what}"
    assert lines[-1].startswith(OTHER)
    facts = desk.run("facts", "--format", "jsonl", "--model", "none", name, "other.md")
    assert (facts.code, facts.err) == (1, f"factlint: {name}:{line}:1: cannot be read: {what}\n")
    assert [json.loads(row)["path"] for row in facts.out.splitlines()] == ["other.md"]


def test_latin_1_is_read_with_a_notice(desk: Desk) -> None:
    desk.put("a.md", "Señor\n\nTK\n".encode("latin-1"))
    screen = desk.run("check", *FAST, "a.md")
    assert (screen.code, screen.out.startswith("a.md:3:1: error T002")) == (1, True)
    assert "note: a.md:1: not UTF-8; read as Windows-1252; save the file as UTF-8 to be sure of every letter\n" in screen.out


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", "---\n---\n", "---\n", "<html></html>", "\u2028", "\r\r\r"])
def test_a_story_without_words_has_no_findings(desk: Desk, text: str) -> None:
    for name in ("a.md", "b.txt", "c.html"):
        desk.put(name, text)
    screen = desk.run("check", ".")
    assert (screen.code, screen.out.splitlines()[-1], screen.err) == (0, "no findings in 3 files", "")
    assert desk.run("facts", "--format", "json", ".").code == 0


@pytest.mark.parametrize(
    "front",
    ["title: [\n", "title: a: b\n", "\tx\n", "sources: *x\n", "sources: {a: [}\n", "a: &a [*a]\n", "title: \u0007\n", "- a\n- b\n"],
)
def test_broken_front_matter_is_reported_with_its_line_and_the_story_is_linted(desk: Desk, front: str) -> None:
    desk.put("a.md", f"---\n{front}---\n\nTK\n")
    screen = desk.run("check", "--select", "T002", "a.md")
    line = 4 + front.count("\n")
    assert (screen.code, screen.err) == (1, ""), screen.out
    assert screen.out.startswith(f"a.md:{line}:1: error T002 placeholder: ")
    assert "Traceback" not in screen.out


def test_broken_front_matter_names_the_line(desk: Desk) -> None:
    desk.put("a.md", "---\ntitle: Pier\nsources: [\n---\n\nDone.\n")
    notes = [line for line in desk.run("check", "a.md").out.splitlines() if line.startswith("note: a.md:")]
    assert len(notes) == 1, notes
    assert notes[0].split(":")[2] in ("3", "4")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_waited_for(desk: Desk) -> None:
    os.mkfifo(desk.path / "pipe.md")
    (desk.path / "sources").mkdir()
    os.mkfifo(desk.path / "sources/pipe.txt")
    desk.put("other.md", "TK\n")
    screen = desk.run("check", "-q", "--model", "none", "--select", "T002,C020", ".")
    assert screen.code == 1
    assert "pipe.md:1:1: error X001 unreadable: cannot be read: this is a named pipe, not a file\n" in screen.out
    assert "C020 source-file-missing: source 'sources/pipe.txt' is not a regular file" in screen.out
    assert OTHER in screen.out


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_files_and_folders_without_permission(desk: Desk) -> None:
    desk.put("a.md", "TK\n").chmod(0)
    desk.put("closed/b.md", "TK\n")
    desk.put("other.md", "TK\n")
    (desk.path / "closed").chmod(0)
    try:
        screen = desk.run("check", "-q", *FAST, ".")
    finally:
        (desk.path / "closed").chmod(0o700)
    assert [line.split(": ")[0] for line in screen.out.splitlines() if "X001" in line] == ["a.md:1:1", "closed/:1:1"]
    assert OTHER in screen.out


def test_a_folder_that_cannot_be_listed_is_reported(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path) == "closed/":
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    desk.put("closed/b.md", "TK\n")
    desk.put("other.md", "TK\n")
    monkeypatch.setattr(os, "scandir", scandir)
    screen = desk.run("check", "-q", *FAST, ".")
    assert (screen.code, screen.out.splitlines()[0]) == (
        1,
        "closed/:1:1: error X001 unreadable: cannot be read: the folder cannot be read: permission denied",
    )
    assert OTHER in screen.out


@pytest.mark.parametrize("closed", ["sources", "sources/in", "story.sources"])
def test_a_folder_of_sources_that_cannot_be_listed_is_reported(desk: Desk, monkeypatch: pytest.MonkeyPatch, closed: str) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path) == closed:
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    desk.put("sources/tape.txt", "LIND: We will not close.\n")
    desk.put(f"{closed}/b.txt", "LIND: We will not close.\n")
    desk.put("story.md", "TK\n")
    monkeypatch.setattr(os, "scandir", scandir)
    screen = desk.run("check", "-q", "--model", "none", "--select", "C020", "story.md")
    what = f"source '{closed}' is a folder that cannot be listed; reading it is not permitted"
    assert (screen.code, screen.out.startswith(f"story.md:1:1: error C020 source-file-missing: {what}")) == (1, True), screen.out


def test_a_folder_with_the_name_of_a_story_is_a_folder(desk: Desk) -> None:
    desk.put("x.md/other.md", "TK\n")
    for path in (".", "x.md"):
        assert desk.run("check", "-q", *FAST, path).out.startswith(f"x.md/{OTHER}")


def test_a_dangling_link_is_reported(desk: Desk) -> None:
    (desk.path / "gone.md").symlink_to(desk.path / "nowhere.md")
    assert desk.run("check", "-q", *FAST, "gone.md").out == "gone.md:1:1: error X001 unreadable: cannot be read: there is no such file\n"


def test_sources_that_say_nothing_are_reported_and_the_others_compared(desk: Desk) -> None:
    desk.put("sources/empty.txt", "\n")
    desk.put("sources/broken.txt", b"\x00")
    desk.put("sources/huge.txt", b"a" * 50_000_000)
    desk.put("sources/line.txt", b"ok\n" + b"a" * 3_000_000)
    desk.put("sources/tape.txt", "LIND: We will not close the two plants this year, I promise.\n")
    desk.put("story.md", "“We will close the two plants this year, I promise,” Lind said.\n")
    found = json.loads(desk.run("check", "--format", "json", "--select", "Q,C020", "story.md").out)["findings"]
    assert sorted(f["code"] for f in found) == ["C020"] * 4 + ["Q003"]
    told = " ".join(f["message"] for f in found)
    assert "'sources/empty.txt' is empty" in told
    assert "'sources/broken.txt' cannot be read: line 1 holds a NUL character" in told
    assert "'sources/huge.txt' cannot be read: the file is larger than 20 MB" in told
    assert "'sources/line.txt' cannot be read: line 2 is longer than 2,000,000 characters" in told


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only here")
def test_a_file_name_that_is_not_text_is_printed_harmlessly(desk: Desk) -> None:
    name = os.fsdecode(b"caf\xe9\x1b[31m\n.md")
    (desk.path / name).write_text("TK\n", encoding="utf-8")
    screen = desk.run("check", "-q", *FAST, ".")
    assert screen.out == 'caf�␛[31m␊.md:1:1: error T002 placeholder: "TK" is a placeholder; the text for it is missing\n'
    for format in ("json", "jsonl", "github", "full"):
        assert desk.run("check", *FAST, "--format", format, ".").code == 1


def test_an_output_is_kept_when_the_run_fails(desk: Desk) -> None:
    desk.put("report.json", "yesterday")
    desk.put("factlint.yaml", "rool: true\n")
    desk.put("a.md", "TK\n")
    assert desk.run("check", "--format", "json", "--output", "report.json", "a.md").code == 2
    assert (desk.path / "report.json").read_text(encoding="utf-8") == "yesterday"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200) | st.text(st.characters(exclude_categories=["Cs"]), max_size=200).map(str.encode))
def test_no_bytes_end_a_run(desk: Desk, data: bytes) -> None:
    desk.put("a.md", b"---\nsources: [b.txt]\n---\n" + data)
    desk.put("b.txt", data)
    desk.put("c.html", data)
    screen = desk.run("check", "--format", "json", "--model", "none", "--peers", ".")
    assert screen.code in (0, 1), screen.out + screen.err
    assert desk.run("facts", "--format", "json", "--model", "none", ".").code in (0, 1)
