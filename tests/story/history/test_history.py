"""A story's own history: what changed since a commit, on repositories that the tests build; nothing of a repository runs."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from tests.conftest import Desk

FRONT = "---\ntitle: Flood kills {title} in Vik\ndate: 2024-05-03\n---\n\n"
BODY = "The flood killed {toll} people in Vik, the county said.\n"
NOTE = "\nCorrection: An earlier version of this story gave a wrong number of people killed.\n"


def git(desk: Desk, *words: str) -> str:
    env = {**os.environ, **{f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}}
    day = {"GIT_AUTHOR_DATE": "2024-06-01T12:00:00+0000", "GIT_COMMITTER_DATE": "2024-06-01T12:00:00+0000"}
    return subprocess.run(("git", *words), cwd=desk.path, env={**env, **day}, check=True, capture_output=True, text=True).stdout


def story(title: int, toll: int, note: str = "") -> str:
    return FRONT.format(title=title) + BODY.format(toll=toll) + note


def found(desk: Desk, *words: str, select: str = "R008,R010") -> list[str]:
    """Code, line and message of what is found."""
    screen = desk.run("check", "--model", "none", "--no-cache", "--select", select, "--format", "json", *words)
    assert screen.err == "" or "Traceback" not in screen.err
    return [f"{one['code']} {one['path']}:{one['line']} {one['message']}" for one in json.loads(screen.out)["findings"]]


@pytest.fixture
def repository(desk: Desk) -> Desk:
    git(desk, "init", "-q", "-b", "main")
    desk.put("story.md", story(19, 19))
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "publish")
    return desk


STEALTH = "R008 story.md:6 “16” was “19” in the published version of main, and no note says that it changed"
STALE = "R010 story.md:2 the body now says “16”; the headline still says “19”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (story(19, 19), []),
        (story(19, 16), [STALE, STEALTH]),
        (story(16, 16), [STEALTH.replace("md:6", "md:2"), STEALTH]),
        (story(16, 16, NOTE), []),
        (story(19, 16, NOTE), [STALE]),
    ],
)
def test_a_published_fact_that_changed(repository: Desk, text: str, expected: list[str]) -> None:
    repository.put("story.md", text)
    assert found(repository, "--diff", "main") == expected


def test_what_a_rewritten_sentence_says_now(repository: Desk) -> None:
    repository.put("story.md", FRONT.format(title=19) + BODY.format(toll=19) + "\n“We will not leave,” Ana Rask of Vik said on Friday.\n")
    git(repository, "commit", "-qam", "more")
    for now, kind in (
        ("“We will leave,” Ana Rask of Vik said on Friday.", "R008 story.md:8 “will leave” was “will not leave” "),
        ("“We will not stay,” Ana Rask of Vik said on Friday.", "R008 story.md:8 “stay” was “leave” "),
        ("“We will not leave,” Ana Raske of Vik said on Friday.", "R008 story.md:8 “Raske” was “Rask” "),
        ("“We will not leave,” Ana Rask of Vik said on Monday.", "R008 story.md:8 “Monday” was “Friday” "),
        ('"We will not leave", Ana Rask, of Vik, said on Friday.', ""),
        ("“We will not leave,” Ana Rask of Vik had said on Friday.", ""),
    ):
        repository.put("story.md", FRONT.format(title=19) + BODY.format(toll=19) + f"\n{now}\n")
        made = found(repository, "--diff", "main")
        assert [one[: len(kind)] for one in made] == ([kind] if kind else [])


def test_a_draft_and_a_story_dated_after_the_commit_were_not_published(repository: Desk) -> None:
    for front in ("date: 2024-05-03\ndraft: true", "date: 2024-06-02", "title: no day"):
        repository.put("story.md", f"---\n{front}\n---\n\n" + BODY.format(toll=19))
        git(repository, "commit", "-qam", "draft")
        repository.put("story.md", f"---\n{front}\n---\n\n" + BODY.format(toll=16))
        assert found(repository, "--diff", "main") == []


def test_a_renamed_story_is_compared_with_what_it_was(repository: Desk) -> None:
    git(repository, "mv", "story.md", "flood.md")
    repository.put("flood.md", story(19, 16))
    assert found(repository, "--diff", "main") == [STALE.replace("story", "flood"), STEALTH.replace("story", "flood")]


def test_without_a_commit_to_compare_with_the_rules_are_silent_and_their_directives_are_not_unused(repository: Desk) -> None:
    repository.put("story.md", story(19, 16, "\n<!-- factlint: allow-file R008: the desk chose so -->\n"))
    assert found(repository, "story.md", select="R008,R010,X003") == []


def test_a_shallow_clone_compares_with_the_commit_itself_and_says_so(repository: Desk, tmp_path: Path) -> None:
    git(repository, "checkout", "-qb", "branch")
    repository.put("story.md", story(16, 16))
    git(repository, "commit", "-qam", "edit")
    git(repository, "checkout", "-q", "main")
    repository.put("other.md", "More.\n")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "other")
    clone = tmp_path / "clone"
    git(repository, "clone", "-q", "--depth", "1", "--no-single-branch", f"file://{repository.path}", str(clone))
    subprocess.run(("git", "checkout", "-q", "branch"), cwd=clone, check=True)
    os.chdir(clone)
    screen = Desk(clone).run("check", "--model", "none", "--select", "R008", "--diff", "origin/main", "--format", "json")
    made = json.loads(screen.out)
    assert [one["code"] for one in made["findings"]] == ["R008", "R008"]
    said = "--diff origin/main: this clone is shallow; compared with origin/main itself, and not with where the branch began"
    assert said in made["notices"]


def test_outside_of_a_repository_the_error_is_one_line(desk: Desk) -> None:
    desk.put("story.md", story(19, 19))
    screen = desk.run("check", "--diff", "main")
    assert screen.code == 2
    assert len(screen.err.splitlines()) == 1


def test_no_code_of_a_repository_runs(repository: Desk, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    run = tmp_path / "run"
    run.write_text(f"#!/bin/sh\ntouch '{trap}'\ncat\n")
    run.chmod(run.stat().st_mode | stat.S_IXUSR)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "diff.external",
        "diff.evil.textconv",
        "diff.evil.command",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "credential.helper",
    ):
        git(repository, "config", key, str(run))
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "post-index-change", "reference-transaction", "pre-commit", "fsmonitor-watchman"):
        (hooks / name).write_bytes(run.read_bytes())
        (hooks / name).chmod(0o755)
    git(repository, "config", "core.hooksPath", str(hooks))
    repository.put(".gitattributes", "*.md diff=evil filter=evil\n")
    repository.put("story.md", story(19, 16))
    trap.unlink(missing_ok=True)
    assert found(repository, "--diff", "main") == [STALE, STEALTH]
    assert not trap.exists()


def test_the_files_of_a_commit_are_as_they_were(repository: Desk) -> None:
    from factlint.cli.tree import tree

    repository.put("sources/a.txt", b"one\r\ntwo\r\n")
    repository.put(".gitattributes", "*.txt text eol=crlf ident\n")
    (repository.path / "link.md").symlink_to("story.md")
    (repository.path / "out.md").symlink_to("/etc/passwd")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "more")
    with tree("HEAD") as folder:
        names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
        assert names == [".git", ".gitattributes", "link.md", "out.md", "sources", "sources/a.txt", "story.md"]
        assert (folder / "sources/a.txt").read_bytes() == git_blob(repository, "HEAD:sources/a.txt")
        assert (folder / "link.md").readlink() == Path("story.md")
        assert (folder / "out.md").readlink() == Path("/etc/passwd")
    assert not folder.exists()


def git_blob(desk: Desk, name: str) -> bytes:
    return subprocess.run(("git", "cat-file", "blob", name), cwd=desk.path, check=True, capture_output=True).stdout


def test_paths_that_no_checkout_would_write_are_not_written(repository: Desk) -> None:
    from factlint.cli.tree import tree

    blob = git(repository, "hash-object", "-w", "story.md").strip()

    def made(entries: str) -> str:
        done = subprocess.run(
            ("git", "mktree", "--missing"), cwd=repository.path, input=entries, text=True, check=True, capture_output=True
        )
        return done.stdout.strip()

    inner = made(f"100644 blob {blob}\thooks\n")
    top = made(f"100644 blob {blob}\tgood.md\n040000 tree {inner}\t..\n040000 tree {inner}\t.GIT\n")
    with tree(git(repository, "commit-tree", top, "-m", "x").strip()) as folder:
        assert sorted(path.name for path in folder.rglob("*")) == [".git", "good.md"]
        assert not (folder.parent / "hooks").exists()
