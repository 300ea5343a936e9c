"""What a commit, or a range of commits, changes, as git says."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from factlint.cli.screen import UsageError

_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")

PATIENCE = 120
"""Seconds that git may take."""


@dataclass(frozen=True)
class Changes:
    """Paths from the working folder."""

    present: tuple[str, ...] = ()
    """Added, changed, or the new names of renamed files."""
    gone: tuple[str, ...] = ()
    """Deleted, or the old names of renamed files."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Old and new names."""


def staged_changes() -> Changes:
    """What is staged; in a run of pre-commit between two commits, what differs between them. Raises UsageError."""
    old, new = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
    return _changes(f"{old}...{new}") if old and new else _changes("--cached")


def changes_since(ref: str) -> tuple[Changes, str]:
    """What differs from where a branch began, with files that git does not know yet; and that commit. Raises UsageError."""
    try:
        base = git("merge-base", "--end-of-options", ref, "HEAD").strip()
    except UsageError as error:
        raise UsageError(f"--diff {ref}: {error}; is the commit fetched? a shallow clone lacks it") from None
    made = _changes(base)
    new = [path for path in git("ls-files", "--others", "--exclude-standard", "-z").split("\0") if path]
    return Changes((*made.present, *new), made.gone, made.renamed), base


def changed_lines(base: str) -> dict[str, tuple[range, ...]]:
    """The lines of each file that differ from a commit."""
    found: dict[str, list[range]] = {}
    path = ""
    for line in git(
        "-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--relative", base, "--"
    ).splitlines():
        if line.startswith("+++ b/"):
            path = line.removeprefix("+++ b/").rstrip("\t")
        elif hunk := _HUNK.match(line):
            start, count = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, []).append(range(start, start + count))
    return {name: tuple(lines) for name, lines in found.items()}


def _changes(between: str) -> Changes:
    words = git("diff", "--name-status", "--find-renames", "--no-ext-diff", "-z", "--relative", between, "--").split("\0")
    present: list[str] = []
    gone: list[str] = []
    renamed: list[tuple[str, str]] = []
    rest = iter(words)
    for status in rest:
        if not status:
            continue
        path = next(rest, "")
        if status[0] in "RC":
            new = next(rest, "")
            if status[0] == "R":
                gone.append(path)
                renamed.append((path, new))
            path = new
        (gone if status[0] == "D" else present).append(path)
    return Changes(tuple(present), tuple(gone), tuple(renamed))


def git(*words: str, more: Mapping[str, str] | None = None, top: bool = False) -> str:
    """What a git command prints, run with more environment, or at the top of the repository. Raises UsageError with git's own words."""
    folder = git("rev-parse", "--show-toplevel").strip("\n") if top else None
    try:
        env = {**os.environ, **(more or {})}
        done = subprocess.run(("git", *words), capture_output=True, timeout=PATIENCE, check=False, env=env, cwd=folder)
    except FileNotFoundError:
        raise UsageError("git is not installed, or not on the PATH") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git {words[0]}: no answer within {PATIENCE} seconds") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(f"git {words[0]}: {said[0] if said else 'failed'}")
    return done.stdout.decode("utf-8", "surrogateescape")
