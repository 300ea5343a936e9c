"""The hook, run by pre-commit itself on a repository made here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}

TAPE = "LIND: We will not close the two plants this year, I promise.\n\nTK\n"
"""Evidence, whose own slips are nobody's business."""
GOOD = "“We will not close the two plants this year, I promise,” Lind said.\n"
BAD = GOOD.replace("will not close", "will close")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def run(folder: Path, *command: str, home: Path) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    env |= {"PRE_COMMIT_HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "NO_COLOR": "1"}
    env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def git(folder: Path, *words: str, home: Path) -> None:
    options = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false")
    done = run(folder, "git", *options, *words, home=home)
    assert done.returncode == 0, done.stderr


def newsroom(folder: Path, home: Path) -> Path:
    """A repository with a story and its tape, staged."""
    (folder / "sources").mkdir(parents=True)
    (folder / "sources/tape.txt").write_text(TAPE, encoding="utf-8")
    (folder / "story.md").write_text(BAD, encoding="utf-8")
    git(folder, "init", "-q", home=home)
    git(folder, "add", ".", home=home)
    return folder


def installed(folder: Path, home: Path) -> Path:
    """A repository with our hooks as they are, except for the installation: the program is that of this environment."""
    folder.mkdir()
    hooks = [{**hook, "language": "system"} for hook in HOOKS.values()]
    (folder / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(hooks), encoding="utf-8")
    git(folder, "init", "-q", home=home)
    git(folder, "add", ".", home=home)
    git(folder, "commit", "-q", "-m", "hooks", home=home)
    return folder


@pytest.mark.parametrize("hook", sorted(HOOKS))
def test_a_bad_story_is_stopped_and_a_mended_one_passes(tmp_path: Path, hook: str) -> None:
    home = tmp_path / "home"
    hooks, desk = installed(tmp_path / "hooks", home), newsroom(tmp_path / "desk", home)
    command = (sys.executable, "-m", "pre_commit", "try-repo", str(hooks), hook, "--all-files")
    stopped = run(desk, *command, home=home)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "story.md:1:2: error Q003 quote-polarity-flip: " in stopped.stdout
    (desk / "story.md").write_text(GOOD, encoding="utf-8")
    passed = run(desk, *command, home=home)
    assert (passed.returncode, "Passed" in passed.stdout) == (0, True), passed.stdout + passed.stderr


@pytest.mark.skipif("CI" not in os.environ, reason="installs factlint with all that it needs; set CI to run it")
def test_the_hook_installs_itself_and_stops_a_bad_story(tmp_path: Path) -> None:
    home = tmp_path / "home"
    hooks, desk = tmp_path / "hooks", newsroom(tmp_path / "desk", home)
    names = run(ROOT, "git", "ls-files", "--cached", "--others", "--exclude-standard", home=home).stdout.splitlines()
    for name in names:
        (hooks / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, hooks / name)
    git(hooks, "init", "-q", home=home)
    git(hooks, "add", ".", home=home)
    git(hooks, "commit", "-q", "-m", "factlint", home=home)
    stopped = run(desk, sys.executable, "-m", "pre_commit", "try-repo", str(hooks), "factlint", "--all-files", home=home)
    assert (stopped.returncode, "Q003 quote-polarity-flip" in stopped.stdout) == (1, True), stopped.stdout + stopped.stderr


def test_the_hooks_are_what_the_interfaces_say() -> None:
    assert sorted(HOOKS) == ["factlint"]
    hook = HOOKS["factlint"]
    assert hook["entry"] == "factlint check --force-exclude --staged"
    assert (hook["language"], hook["types"], hook["require_serial"], hook["always_run"]) == ("python", ["file"], True, True)
    taken = re.compile(hook["files"])
    for name in ("a.md", "sources/a.pdf", "people.yaml", "factlint.yaml", "pyproject.toml", "x.vtt", "x.html", "rules/house.yml"):
        assert taken.search(name), name
    for name in ("a.py", "logo.png", "amd", "x.mdc"):
        assert not taken.search(name), name


def test_what_was_deleted_is_seen_though_no_file_is_handed_over(tmp_path: Path) -> None:
    home = tmp_path / "home"
    hooks, desk = installed(tmp_path / "hooks", home), newsroom(tmp_path / "desk", home)
    (desk / "story.md").write_text("---\nsources: [tape.txt]\n---\n\n" + GOOD, encoding="utf-8")
    (desk / "tape.txt").write_text(TAPE, encoding="utf-8")
    git(desk, "add", ".", home=home)
    git(desk, "commit", "-q", "-m", "one", home=home)
    git(desk, "rm", "-q", "tape.txt", home=home)
    stopped = run(desk, sys.executable, "-m", "pre_commit", "try-repo", str(hooks), "factlint", home=home)
    assert "story.md:2:11: error C020 source-file-missing: source 'tape.txt' does not exist" in stopped.stdout, stopped.stdout
    assert stopped.returncode == 1
