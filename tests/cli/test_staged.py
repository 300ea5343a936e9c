"""What the hook checks: `check --force-exclude --staged` in a git repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Desk, Screen

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

TAPE = "LIND: We will not close the two plants this year, I promise.\n"
GOOD = "“We will not close the two plants this year, I promise,” Lind said.\n"
BAD = GOOD.replace("will not close", "will close")
FRONT = "---\nsources: [tapes/one.txt]\n---\n\n"


def git(*words: str) -> None:
    options = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false")
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(("git", *options, *words), check=True, capture_output=True, env=env)


def committed(desk: Desk, files: dict[str, str]) -> None:
    for name, text in files.items():
        desk.put(name, text)
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "desk")


def hook(desk: Desk, *paths: str) -> Screen:
    """The hook, with everything that is staged and was not deleted, as pre-commit gives it."""
    git("add", "-A")
    out = subprocess.run(
        ("git", "diff", "--cached", "--name-only", "--diff-filter=ACMR"), check=True, capture_output=True, text=True
    ).stdout
    return desk.run("check", "--force-exclude", "--staged", *(paths or out.split()))


def reported(screen: Screen) -> list[str]:
    """Where findings are, with the codes; and the first words of the notices."""
    return [
        " ".join(line.split()[:3:2]) if not line.startswith("note: ") else line
        for line in screen.out.splitlines()
        if line and " in " + line.rpartition(" in ")[2] not in (" in 0 files", " in 1 file", " in 2 files")
    ]


CONFIG = "exclude: [README.md, robots.txt]\n"


@pytest.mark.parametrize(
    ("files", "changes", "expected"),
    [
        pytest.param(
            {"story.md": FRONT + GOOD, "tapes/one.txt": TAPE},
            {"tapes/one.txt": TAPE.replace("not ", "")},
            ["story.md:5:2: Q003", "note: tapes/one.txt is not a story; checked what depends on it: story.md"],
            id="a changed source that front matter names",
        ),
        pytest.param(
            {"story.md": GOOD, "sources/one.txt": TAPE},
            {"sources/one.txt": TAPE.replace("not ", "")},
            ["story.md:1:2: Q003", "note: sources/one.txt is not a story; checked what depends on it: story.md"],
            id="a changed source in a folder of sources",
        ),
        pytest.param(
            {"factlint.yaml": "sources: ['evidence/{slug}/**']\n", "news/2024-05-01-pier.md": GOOD, "evidence/pier/one.txt": TAPE},
            {"evidence/pier/one.txt": TAPE.replace("not ", "")},
            [
                "news/2024-05-01-pier.md:1:2: Q003",
                "note: evidence/pier/one.txt is not a story; checked what depends on it: news/2024-05-01-pier.md",
            ],
            id="a changed source of a named layout",
        ),
        pytest.param(
            {"story.md": FRONT + GOOD, "tapes/one.txt": TAPE},
            {"tapes/one.txt": None},
            ["story.md:2:11: C020", "note: tapes/one.txt is not a story; checked what depends on it: story.md"],
            id="a deleted source",
        ),
        pytest.param(
            {"story.md": FRONT + GOOD, "tapes/one.txt": TAPE},
            {"tapes/one.txt": None, "tapes/two.md": TAPE},
            ["story.md:2:11: C020", "note: tapes/one.txt is not a story; checked what depends on it: story.md"],
            id="a renamed source",
        ),
        pytest.param(
            {"a.md": GOOD, "a.sources/one.txt": TAPE},
            {"a.md": None, "b.md": GOOD},
            ["b.md:1:1: C020"],
            id="a story renamed away from its sources",
        ),
        pytest.param(
            {"factlint.yaml": "sources: ['evidence/{slug}/**']\n", "news/pier.md": GOOD, "evidence/pier/one.txt": TAPE},
            {"news/pier.md": None, "news/harbour.md": GOOD},
            ["news/harbour.md:1:1: C020"],
            id="a story renamed away from its evidence",
        ),
        pytest.param(
            {"factlint.yaml": "sources: ['evidence/{slug}/**']\n", "news/pier.md": GOOD, "evidence/pier/one.txt": TAPE},
            {"news/pier.md": None, "news/harbour.md": "---\nslug: pier\n---\n\n" + GOOD},
            [],
            id="a story renamed that keeps its slug",
        ),
        pytest.param(
            {"factlint.yaml": "sources: ['evidence/{slug}/**']\n", "news/pier.md": GOOD, "evidence/pier/one.txt": TAPE},
            {"news/pier.md": None, "evidence/pier/one.txt": None, "news/harbour.md": GOOD, "evidence/harbour/one.txt": TAPE},
            ["note: evidence/harbour/one.txt is not a story; checked what depends on it: news/harbour.md"],
            id="a story renamed with its evidence",
        ),
        pytest.param(
            {"story.md": "Aly Ruiz said no.\n", "people.yaml": "people:\n- name: Ali Ruiz\n"},
            {"people.yaml": "people:\n- name: Ali Ruiz\n  refuse: [Aly Ruiz]\n"},
            ["story.md:1:1: N003", "note: people.yaml is not a story; checked what depends on it: story.md"],
            id="a people file",
        ),
        pytest.param(
            {"story.md": "TK\n", "factlint.yaml": "rules: {placeholder: off}\n"},
            {"factlint.yaml": "rules: {placeholder: error}\n"},
            ["story.md:1:1: T002", "note: factlint.yaml is not a story; checked what depends on it: story.md"],
            id="a configuration",
        ),
        pytest.param(
            {"story.md": "TK\n", "factlint.yaml": "rules: {placeholder: off}\n"},
            {"factlint.yaml": None},
            ["story.md:1:1: T002", "note: factlint.yaml is not a story; checked what depends on it: story.md"],
            id="a deleted configuration",
        ),
        pytest.param(
            {"story.md": "TK\n", "README.md": "TK\n", "factlint.yaml": CONFIG},
            {"README.md": "TK TK\n", "robots.txt": "TK\n", "data.yaml": "a: TK\n", "sources/x.txt": "Words.\n", "logo.json": "{}\n"},
            [
                "story.md:1:1: T002",
                "note: sources/x.txt is not a story; checked what depends on it: story.md",
            ],
            id="what is excluded, and evidence, is not linted",
        ),
        pytest.param(
            {"story.md": "TK\n", "factlint.yaml": "articles: ['news/*.md']\n"},
            {"story.md": "TK TK\n", "news/a.md": "TK\n"},
            ["news/a.md:1:1: T002"],
            id="what is not an article is not linted",
        ),
        pytest.param(
            {"story.md": "TK\n", "factlint.yaml": CONFIG},
            {"README.md": "TK\n"},
            ["note: nothing to do: no story, and nothing that a story depends on, is among these files"],
            id="nothing to do",
        ),
        pytest.param(
            {"story.md": "TK\n"},
            {},
            ["note: nothing to do: no story, and nothing that a story depends on, is among these files"],
            id="nothing staged",
        ),
    ],
)
def test_what_a_commit_checks(desk: Desk, files: dict[str, str], changes: dict[str, str | None], expected: list[str]) -> None:
    committed(desk, files)
    for name, text in changes.items():
        if text is None:
            (desk.path / name).unlink()
        else:
            desk.put(name, text)
    screen = hook(desk)
    assert [line for line in reported(screen) if " no source and no peer" not in line] == expected, screen
    assert screen.code == (1 if any("note: " not in line for line in expected) else 0)


def test_a_broken_configuration_stops_the_commit_that_breaks_it(desk: Desk) -> None:
    committed(desk, {"story.md": "Nothing.\n", "factlint.yaml": "peers: false\n"})
    desk.put("factlint.yaml", "piers: false\n")
    screen = hook(desk)
    assert (screen.code, screen.out) == (2, "")
    assert screen.err == "factlint.yaml:1:1: 'piers' is not a key of the configuration; did you mean 'peers'?\n"


def test_outside_of_a_repository_staged_says_why_it_cannot(desk: Desk) -> None:
    screen = desk.run("check", "--staged")
    assert (screen.code, screen.out) == (2, "")
    assert screen.err.startswith("factlint: git diff: ")


def test_without_git_evidence_by_name_leads_to_its_story(desk: Desk) -> None:
    desk.put("story.md", FRONT + BAD)
    desk.put("tapes/one.txt", TAPE)
    screen = desk.run("check", "tapes/one.txt")
    assert reported(screen) == ["story.md:5:2: Q003", "note: tapes/one.txt is not a story; checked what depends on it: story.md"]


def test_exclude_on_the_command_line(desk: Desk) -> None:
    for name in ("a.md", "drafts/b.md", "README.md"):
        desk.put(name, "TK\n")
    assert reported(desk.run("check", "-q", "--exclude", "drafts/", "--exclude", "README.md", ".")) == ["a.md:1:1: T002"]
    assert reported(desk.run("check", "-q", "--exclude", "*.md", "a.md")) == ["a.md:1:1: T002"]
    assert reported(desk.run("check", "-q", "--force-exclude", "--exclude", "*.md", "a.md")) == []


def test_what_is_only_a_source_is_not_called_clean(desk: Desk) -> None:
    desk.put("table.csv", "a,b\n1,2\n")
    desk.put("logo.png", b"\x89PNG\r\n\x1a\n\0\0")
    screen = desk.run("check", "--model", "none", "table.csv", "logo.png")
    assert "note: table.csv is read as a source only, and no story names it; it was not checked\n" in screen.out
    assert screen.out.startswith("logo.png:1:1: error X001 unreadable: cannot be read: ")
    assert screen.out.endswith("1 error in 1 file\n")


def test_stories_in_mdx_and_quarto_are_found_in_a_folder(desk: Desk) -> None:
    for name in ("a.mdx", "b.qmd", "c.rst"):
        desk.put(name, "TK\n")
    assert reported(desk.run("check", "-q", "--model", "none", ".")) == ["a.mdx:1:1: T002", "b.qmd:1:1: T002"]
