"""What a commit, or a range of commits, changes, as git says."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, date, datetime, timedelta
from typing import IO

from factlint import lazy
from factlint.cli.screen import UsageError
from factlint.records import dataclass

_HUNK = lazy.regex(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")

PATIENCE = 120
"""Seconds that git may take."""


@dataclass(frozen=True)
class StagedChanges:
    """Paths from the working folder."""

    present: tuple[str, ...] = ()
    """Added, changed, or the new names of renamed files."""
    gone: tuple[str, ...] = ()
    """Deleted, or the old names of renamed files."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Old and new names."""


def staged_changes() -> StagedChanges:
    """What is staged; in a run of pre-commit between two commits, what differs between them. Raises UsageError."""
    old, new = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
    return _changes(f"{old}...{new}") if old and new else _changes("--cached")


@dataclass(frozen=True)
class Base:
    """The commit that a run compares with."""

    commit: str
    ref: str
    """What the command line calls it."""
    notices: tuple[str, ...] = ()

    def day(self) -> date | None:
        """The day of the commit, as its committer's clock had it."""
        found = re.search(rb"^committer .* (\d{1,11}) ([+-])(\d\d)(\d\d)$", git_bytes("cat-file", "commit", self.commit), re.MULTILINE)
        if found is None:
            return None
        shift = timedelta(hours=int(found[3]), minutes=int(found[4])) * (1 if found[2] == b"+" else -1)
        try:
            return (datetime.fromtimestamp(int(found[1]), UTC) + shift).date()
        except (OverflowError, ValueError, OSError):
            return None

    def text(self, path: str) -> bytes | None:
        """What was in a file, given by its path from the working folder as it was then; None where there was none."""
        try:
            return git_bytes("cat-file", "blob", f"{self.commit}:./{path}")
        except UsageError:
            return None


def changes_since(ref: str) -> tuple[StagedChanges, Base]:
    """What differs from where a branch began, with files that git does not know yet; and that commit. Raises UsageError."""
    base = _base(ref)
    made = _changes(base.commit)
    new = [path for path in git("ls-files", "--others", "--exclude-standard", "-z").split("\0") if path]
    return StagedChanges((*made.present, *new), made.gone, made.renamed), base


def _base(ref: str) -> Base:
    """Where the branch began; in a shallow clone that does not reach so far the commit itself. Raises UsageError."""
    try:
        return Base(git("merge-base", "--end-of-options", ref, "HEAD").strip(), ref)
    except UsageError as error:
        try:
            commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}").strip()
            if git("rev-parse", "--is-shallow-repository").strip() == "true":
                said = f"--diff {ref}: this clone is shallow; compared with {ref} itself, and not with where the branch began"
                return Base(commit, ref, (said,))
        except UsageError:
            pass
        raise UsageError(f"--diff {ref}: {error}; is the commit fetched? a shallow clone lacks it") from None


def changed_lines(base: str) -> dict[str, tuple[range, ...]]:
    """The lines of each file that differ from a commit."""
    found: dict[str, list[range]] = {}
    path = ""
    for line in git("diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--relative", base, "--").splitlines():
        if line.startswith("+++ b/"):
            path = line.removeprefix("+++ b/").rstrip("\t")
        elif hunk := _HUNK.match(line):
            start, count = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, []).append(range(start, start + count))
    return {name: tuple(lines) for name, lines in found.items()}


def _changes(between: str) -> StagedChanges:
    words = git("diff", "--name-status", "--find-renames", "--no-ext-diff", "--no-textconv", "-z", "--relative", between, "--").split("\0")
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
    return StagedChanges(tuple(present), tuple(gone), tuple(renamed))


_NO_CODE = (
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", f"core.attributesFile={os.devnull}"),
    *("-c", "core.pager=cat"),
    *("-c", "diff.external="),
    *("-c", "protocol.allow=never"),
    *("-c", "core.sshCommand=false"),
    *("-c", "credential.helper="),
    *("-c", "core.quotePath=false"),
)
"""Settings that keep git from running what the configuration of a repository names: hooks, monitors, pagers, transports."""
_ALONE = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1"}
"""Git writes no index, asks nothing and fetches nothing."""
_MEANT_ELSEWHERE = ("GIT_EXTERNAL_DIFF", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_PAGER", "GIT_EDITOR")


def git_bytes(*words: str, stdin: bytes | None = None, into: IO[bytes] | None = None) -> bytes:
    """What a git command prints, or nothing where it goes into a file; it runs no code of the repository and reaches no network.

    Raises UsageError with git's own words.
    """
    env = {name: value for name, value in os.environ.items() if name not in _MEANT_ELSEWHERE}
    filters = _filters_off() if words[0] == "diff" else {}
    try:
        done = subprocess.run(
            ("git", *_NO_CODE, *words),
            stdout=into if into is not None else subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
            check=False,
            env={**env, **_ALONE, **filters},
            input=stdin if stdin is not None else b"",
        )
    except FileNotFoundError:
        raise UsageError("git is not installed, or not on the PATH") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git {words[0]}: no answer within {PATIENCE} seconds") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(f"git {words[0]}: {said[0] if said else 'failed'}")
    return done.stdout or b""


def _filters_off() -> dict[str, str]:
    """Environment that empties the filters of the configuration: comparing with the working files would run them."""
    try:
        found = git("config", "--null", "--name-only", "--get-regexp", r"^filter\..*\.(clean|smudge|process)$").split("\0")
    except UsageError:
        return {}
    keys = list(dict.fromkeys(filter(None, found)))
    keys += [f"{key.rpartition('.')[0]}.required" for key in keys]
    set_to = {f"GIT_CONFIG_VALUE_{number}": "false" if key.endswith(".required") else "" for number, key in enumerate(keys)}
    return {"GIT_CONFIG_COUNT": str(len(keys)), **{f"GIT_CONFIG_KEY_{number}": key for number, key in enumerate(keys)}, **set_to}


def git(*words: str) -> str:
    """What a git command prints, as text. Raises UsageError with git's own words."""
    return git_bytes(*words).decode("utf-8", "surrogateescape")
