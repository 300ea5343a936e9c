"""What a commit, or a range of commits, changes, as git says."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

from factlint.cli.screen import UsageError

PATIENCE = 60
"""Seconds that git may take."""


@dataclass(frozen=True)
class Changes:
    """Paths from the working folder."""

    present: tuple[str, ...] = ()
    """Added, changed, or the new names of renamed files."""
    gone: tuple[str, ...] = ()
    """Deleted, or the old names of renamed files."""


def staged_changes() -> Changes:
    """What is staged; in a run of pre-commit between two commits, what differs between them. Raises UsageError."""
    old, new = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
    between = [f"{old}...{new}"] if old and new else ["--cached"]
    words = git("diff", "--name-status", "--find-renames", "--no-ext-diff", "-z", "--relative", *between, "--").split("\0")
    present: list[str] = []
    gone: list[str] = []
    rest = iter(words)
    for status in rest:
        if not status:
            continue
        path = next(rest, "")
        if status[0] in "RC":
            gone += [path] if status[0] == "R" else []
            path = next(rest, "")
        (gone if status[0] == "D" else present).append(path)
    return Changes(tuple(present), tuple(gone))


def git(*words: str, folder: str | None = None) -> str:
    """What a git command prints. Raises UsageError with git's own words where it fails."""
    command = ("git", *(("-C", folder) if folder else ()), *words)
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    except FileNotFoundError:
        raise UsageError("git is not installed, or not on the PATH") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git {words[0]}: no answer within {PATIENCE} seconds") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(f"git {words[0]}: {said[0] if said else 'failed'}")
    return done.stdout.decode("utf-8", "surrogateescape")
