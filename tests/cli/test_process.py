"""The command as a process of its own: what it does where its surroundings are odd."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Desk

STORY = "The council met.\n\nTK\n"


def command(*words: str, folder: Path, before: str = "") -> subprocess.CompletedProcess[bytes]:
    """The command in a shell, after what the shell is to do before it."""
    script = f'{before} exec "$0" -m factlint "$@"'
    return subprocess.run(["bash", "-c", script, sys.executable, *words], cwd=folder, capture_output=True, timeout=300, check=False)


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_a_closed_stream_costs_what_goes_to_it(desk: Desk, closed: str) -> None:
    desk.put("story.md", STORY)
    words = ("check", "--no-config", "--no-cache", "--model", "none", "--quiet", "story.md")
    done = command(*words, folder=desk.path, before=f"exec {closed};")
    assert (done.returncode, done.stderr) == (1, b"")
    assert (b"story.md:3:1: error T002" in done.stdout) is ("1>&-" not in closed)
    assert (desk.path / "story.md").read_text() == STORY


def test_a_report_is_written_to_its_file_where_no_stream_is_open(desk: Desk) -> None:
    desk.put("story.md", STORY)
    words = ("check", "--no-config", "--no-cache", "--model", "none", "--format", "text", "--output", "out.txt", "story.md")
    assert command(*words, folder=desk.path, before="exec 0<&- 1>&- 2>&-;").returncode == 1
    assert (desk.path / "out.txt").read_text().startswith("story.md:3:1: error T002 placeholder")


@pytest.mark.parametrize("words", [["check", "{story}"], ["facts", "{story}"], ["sheet", "{story}"], ["rules"], ["config", "show", "."]])
def test_a_working_folder_that_is_gone_is_said(desk: Desk, tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    story, gone = desk.put("story.md", STORY), tmp_path_factory.mktemp("gone")
    done = command(*(word.format(story=story) for word in words), folder=gone, before=f"rmdir '{gone}';")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"factlint: the working folder no longer exists; change to one that does\n"


HOSTILE = "a\x1b[2Jb\x07\n::error::c\n##[error]d\u202e"


@pytest.mark.parametrize(
    "words",
    [
        [HOSTILE],
        ["check", f"--{HOSTILE}"],
        ["check", "--format", HOSTILE, "."],
        ["check", "-j", HOSTILE, "."],
        ["check", "--fail-on", HOSTILE, "."],
        ["check", "--select", HOSTILE, "."],
        ["check", "--config", HOSTILE, "."],
        ["check", "--sources", HOSTILE, "."],
        ["check", "--baseline", HOSTILE, "."],
        ["check", "--diff", HOSTILE, "."],
        ["check", "--model", HOSTILE, "."],
        ["check", "--output", f"story.md/{HOSTILE}", "."],
        ["check", HOSTILE],
        ["facts", HOSTILE],
        ["sheet", HOSTILE],
        ["sheet", "--update", f"story.md/{HOSTILE}", "."],
        ["explain", HOSTILE],
        ["config", "show", HOSTILE],
        ["config", "schema", HOSTILE],
        ["cache", "path", HOSTILE],
        ["rules", "test", HOSTILE],
    ],
    ids=lambda words: " ".join(words).partition("a\x1b")[0].strip() or "command",
)
def test_words_of_the_command_line_are_made_visible(desk: Desk, words: list[str]) -> None:
    desk.put("story.md", STORY)
    done = command(*words, folder=desk.path)
    assert done.returncode == 2, done.stderr.decode()
    for line in (done.stdout + done.stderr).decode().splitlines():
        assert not any(sign in line for sign in "\x1b\x07\u202e"), line
        assert not line.lstrip().startswith(("::", "##["))


def test_the_cache_is_named_and_cleared(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    desk.put("story.md", STORY)
    assert desk.run("cache", "path").out == f"{home}/factlint\n"
    assert desk.run("cache", "path", "--cache-dir", "kept").out == "kept\n"
    assert desk.run("cache", "clear", "--cache-dir", "kept").out == "0 files removed from kept\n"
    desk.settle()
    desk.run("check", "--cache-dir", "kept", "story.md")
    mine = desk.put("kept/outcomes/mine.txt", "mine")
    kept = [path for path in desk.path.glob("kept/*/??/*") if path.is_file()]
    assert kept
    assert desk.run("cache", "clear", "--cache-dir", "kept").out == f"{len(kept)} files removed from kept\n"
    assert mine.read_text() == "mine"
    assert not [path for path in desk.path.glob("kept/*/??/*") if path.is_file()]
    assert desk.run("check", "--cache-dir", "kept", "story.md").code == 1


@pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="needs bash")
def test_bash_completes_commands_and_options(desk: Desk) -> None:
    done = {
        words: subprocess.run(
            [sys.executable, "-c", "import sys; sys.argv = ['factlint']; from factlint.__main__ import main; main()"],
            env={
                **os.environ,
                "_FACTLINT_COMPLETE": "complete_bash",
                "COMP_WORDS": f"factlint {words}",
                "COMP_CWORD": str(words.count(" ") + 1),
            },
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        for words in ("ch", "rules ", "check --form")
    }
    assert done == {"ch": ["check"], "rules ": ["list", "show", "test", "schema"], "check --form": ["--format"]}
