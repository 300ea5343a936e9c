"""A newsroom's first week: thirty stories, the real git and the real pre-commit."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
TAPE = "LIND: We will not close the two plants this year, I promise. We have {number} boats.\n"
STORY = """---
title: The yard, part {number}
date: 2024-05-{day:02}
---

“We will not close the two plants this year, I promise,” Marta Lind said.
"""
OLD = "\nThe yard was shut on Monday, May 14, 2024, TK.\n"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
]


@dataclass(frozen=True)
class Newsroom:
    """A repository, with what its people type."""

    path: Path
    home: Path

    def run(self, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
        env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        env |= {"PRE_COMMIT_HOME": str(self.home / "pre-commit"), "XDG_CACHE_HOME": str(self.home / "cache"), "NO_COLOR": "1", **more}
        env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
        return subprocess.run(command, cwd=self.path, env=env, capture_output=True, text=True, encoding="utf-8", check=False)

    def git(self, *words: str) -> subprocess.CompletedProcess[str]:
        options = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false")
        return self.run("git", *options, *words)

    def done(self, *words: str) -> None:
        made = self.git(*words)
        assert made.returncode == 0, made.stdout + made.stderr

    def factlint(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "factlint", *words, **more)

    def put(self, name: str, text: str) -> None:
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text(text, encoding="utf-8")

    def commit(self, message: str) -> tuple[int, list[str]]:
        """The exit code of the commit, and the findings that the hook printed."""
        made = self.git("commit", "-m", message)
        said = made.stdout + made.stderr
        assert "Traceback" not in said, said
        return made.returncode, [" ".join(line.split()[:3:2]) for line in said.splitlines() if ": error " in line]


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    """Thirty stories, some with old mistakes, and what they were written from."""
    desk = Newsroom(tmp_path / "desk", tmp_path / "home")
    for number in range(1, 31):
        desk.put(f"stories/2024-05-{number:02}-yard.md", STORY.format(number=number, day=number) + (OLD if number % 3 == 0 else ""))
        desk.put(f"evidence/yard/tape-{number}.txt", TAPE.format(number=number))
    desk.put("README.md", "TK\n")
    desk.done("init", "-q", "-b", "main")
    desk.done("add", ".")
    desk.done("commit", "-q", "-m", "the archive")
    return desk


def hooks_of_today(folder: Path, desk: Newsroom) -> str:
    """Our hook as a repository that pre-commit takes; the program is that of this environment. Gives the commit."""
    folder.mkdir()
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    text = yaml.safe_dump([{**hook, "language": "system", "entry": f"{sys.executable} -m {hook['entry']}"} for hook in hooks])
    (folder / ".pre-commit-hooks.yaml").write_text(text, encoding="utf-8")
    there = Newsroom(folder, desk.home)
    for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "hooks")):
        there.done(*words)
    return there.git("rev-parse", "HEAD").stdout.strip()


# Long because it is one week: each day begins with the repository that the day before left.
def test_the_first_week(newsroom: Newsroom, tmp_path: Path) -> None:
    desk = newsroom

    # Monday: set up. The old mistakes are set aside.
    assert desk.factlint("init").returncode == 0
    wrote = desk.factlint("check", "--write-baseline", "factlint-baseline.txt")
    assert (wrote.returncode, "factlint-baseline.txt: 20 findings written" in wrote.stdout) == (0, True), wrote.stdout
    config = (desk.path / "factlint.yaml").read_text().replace("# baseline:", "baseline:")
    desk.put("factlint.yaml", config)
    checked = desk.factlint("check")
    assert (checked.returncode, "20 older findings set aside" in checked.stdout) == (0, True), checked.stdout
    hook = (desk.path / ".pre-commit-config.yaml").read_text()
    hook = hook.replace("https://github.com/factlint/factlint", str(tmp_path / "hooks"))
    desk.put(".pre-commit-config.yaml", hook.replace("rev: v0.1.0", f"rev: {hooks_of_today(tmp_path / 'hooks', desk)}"))
    assert desk.run(sys.executable, "-m", "pre_commit", "install").returncode == 0
    desk.done("add", ".")
    assert desk.commit("factlint") == (0, [])

    # Tuesday: a misquotation is stopped, and passes when it is mended.
    good = STORY.format(number=31, day=31)
    desk.put("stories/2024-05-31-yard.md", good.replace("will not close", "will close"))
    desk.done("add", ".")
    assert desk.commit("a new story") == (1, ["stories/2024-05-31-yard.md:6:2: Q003"])
    desk.put("stories/2024-05-31-yard.md", good)
    desk.done("add", ".")
    assert desk.commit("a new story") == (0, [])

    # Wednesday: half of the work is staged; the other half is not looked at, and not lost.
    unfinished = good + "\nThe board meets on TK.\n"
    desk.put("stories/2024-05-31-yard.md", good + "\nThe board meets soon.\n")
    desk.done("add", ".")
    desk.put("stories/2024-05-31-yard.md", unfinished)
    assert desk.commit("half") == (0, [])
    assert (desk.path / "stories/2024-05-31-yard.md").read_text() == unfinished
    desk.done("checkout", "-q", "--", ".")

    # Thursday: a transcript is corrected, and the stories that quote it are named.
    desk.put("stories/2024-06-01-boats.md", good.replace("part 31", "the boats"))
    desk.put("evidence/boats/tape.txt", TAPE.format(number=31))
    desk.done("add", ".")
    assert desk.commit("the boats") == (0, [])
    desk.put("evidence/boats/tape.txt", TAPE.format(number=31).replace("not ", ""))
    desk.done("add", ".")
    assert desk.commit("the tape, heard again") == (1, ["stories/2024-06-01-boats.md:6:2: Q003"])
    desk.done("reset", "-q", "--hard")

    # Friday: a story is renamed away from its sources.
    desk.put("stories/a.md", good.replace("The yard, part 31", "A"))
    desk.put("stories/a.sources/tape.txt", TAPE.format(number=1))
    desk.done("add", ".")
    assert desk.commit("a") == (0, [])
    desk.done("mv", "stories/a.md", "stories/0-harbour.md")
    assert desk.commit("a better name") == (1, ["stories/0-harbour.md:2:8: C020"])
    desk.done("mv", "stories/a.sources", "stories/0-harbour.sources")
    assert desk.commit("a better name") == (0, [])

    # At the weekend a pull request comes in.
    desk.done("checkout", "-q", "-b", "topic")
    late = (desk.path / "stories/2024-05-03-yard.md").read_text().replace("will not close", "will close")
    desk.put("stories/2024-05-03-yard.md", late)
    desk.done("commit", "-q", "--no-verify", "-a", "-m", "late")
    page = tmp_path / "summary.md"
    made = desk.factlint("check", "--diff", "main", "--format", "github", GITHUB_STEP_SUMMARY=str(page))
    commands = [line for line in made.stdout.splitlines() if line.startswith("::error")]
    places = [(line.split(",line=")[0], re.search(r"title=(\w+)", line)[1]) for line in commands]  # type: ignore[index]
    assert (made.returncode, places) == (1, [("::error file=stories/2024-05-03-yard.md", code) for code in ("Q003", "R008")]), made.stdout
    assert "2 older findings set aside" in made.stdout
    assert page.read_text().startswith("### factlint: 2 errors")
