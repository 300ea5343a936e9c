"""Bytes → text."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.formats import Unreadable, read
from factlint.formats.decode import LONGEST_LINE, MOST_BYTES, decode

STORY = "Lind paid €4 for “tea”.\r\nÉva paid.\r"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (STORY.encode("utf-8"), STORY),
        (STORY.encode("utf-8-sig"), STORY),
        (STORY.encode("utf-16"), STORY),
        (b"\xfe\xff" + STORY.encode("utf-16-be"), STORY),
        (b"", ""),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16 little", "utf-16 big", "empty"],
)
def test_unicode_is_read_without_its_mark_and_line_ends_stay(data: bytes, text: str) -> None:
    found = read("story.txt", data)
    assert (found.text, found.notices) == (text, ())


@pytest.mark.parametrize(
    ("data", "text", "name"),
    [(b"ok\nLind paid \x804 \x96 caf\xe9", "ok\nLind paid €4 – café", "Windows-1252"), (b"ok\ncaf\xe9 \x81", "ok\ncafé \x81", "Latin-1")],
)
def test_other_bytes_are_read_with_a_notice_that_names_file_and_line(data: bytes, text: str, name: str) -> None:
    found = read("desk/story.txt", data)
    assert found.text == text
    assert found.notices == (f"desk/story.txt:2: not UTF-8; read as {name}; save the file as UTF-8 to be sure of every letter",)


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"one\r\ntwo\nth\0ree", "line 3 holds a NUL character, so this is not text; save it as UTF-8 text", 3),
        (b"one\rtw\x01o", "line 2 holds a control character, so this is not text; save it as UTF-8 text", 2),
        ("plain".encode("utf-16-le"), "line 1 holds a NUL character, so this is not text; save it as UTF-8 text", 1),
        (b"ca\xe9\n\0", "line 2 holds a NUL character, so this is not text; save it as UTF-8 text", 2),
        ("one\ntwo".encode("utf-16") + b"\x00\xd8", "line 2 is broken UTF-16; save the file as UTF-8 text", 2),
        (b"%PDF-1.7 x", "this is a PDF; convert it to plain text, Markdown or HTML first", 1),
        (b"PK\x03\x04 x", "this is a zip archive or an office document; convert it to plain text, Markdown or HTML first", 1),
        (b"a\n" + b"x" * (LONGEST_LINE + 1), "line 2 is longer than 2,000,000 characters; break it into paragraphs", 2),
        (b"x\n" * (MOST_BYTES // 2 + 1), "the file is larger than 20 MB; `limits:` in the configuration sets how large a file may be", 1),
    ],
    ids=["nul", "control", "utf-16 without a mark", "nul in latin-1", "odd utf-16", "pdf", "docx", "long line", "large"],
)
def test_what_is_not_text_is_refused_with_its_line(data: bytes, message: str, line: int) -> None:
    with pytest.raises(Unreadable, match=f"^{re.escape(message)}$") as refused:
        read("story.txt", data)
    assert refused.value.line == line


def test_many_long_lines_take_no_longer_than_as_many_characters_in_short_ones() -> None:
    # A pattern that counted up to the longest line would try 2e12 steps here.
    started = time.process_time()
    decode("story.txt", (b"x" * (LONGEST_LINE - 1) + b"\n") * 4)
    assert time.process_time() - started < 5


def test_a_line_and_a_file_of_the_longest_size_are_read() -> None:
    assert len(read("story.txt", b"x" * LONGEST_LINE).text) == LONGEST_LINE


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    assert read(str(path)).text == STORY


def test_missing_files_folders_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    cases = {
        tmp_path / "nothing.md": "there is no such file",
        tmp_path: "this is a folder, not a file",
        tmp_path / "pipe": "this is a named pipe, not a file",
        Path(os.devnull): "this is a device or socket, not a file",
    }
    for path, message in cases.items():
        with pytest.raises(Unreadable, match=rf"^{message}$"):
            read(str(path))
    with pytest.raises(Unreadable, match=r"^the file cannot be read: "):
        read("story\0.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(Unreadable, match=r"^reading this file is not permitted$"):
        read(str(path))


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ""]))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    try:
        read("story" + suffix, data)
    except Unreadable as refused:
        assert "\n" not in str(refused)
