"""Which files may be read: the one place that decides, for articles, peers, sources, people files, configuration and packs.

Stories, configuration and packs come with pull requests of people nobody knows. What they name is followed only to files of a
known kind inside the repository that are not hidden: links lead anywhere, and `.git/config` and `.env` hold secrets.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

YAML = (".yaml", ".yml")
"""Kinds of packs and people files."""


def shown(path: Path) -> str:
    """A path as messages give it: from the working folder where it is below it. Links in it are not followed."""
    named = Path(os.path.abspath(str(path).replace("\0", "�")))  # noqa: PTH100
    try:
        return named.relative_to(working_folder()).as_posix()
    except ValueError:
        return path.as_posix()


def slashed(path: str) -> str:
    """The path with forward slashes."""
    return path.replace(os.sep, "/")


def real(path: str | Path) -> Path:
    """The file that a path leads to. What no system accepts, a loop of links or a NUL in it, stays as it is."""
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError, ValueError):
        return Path(os.path.abspath(str(path).replace("\0", "�")))  # noqa: PTH100  (Path.absolute keeps the dots)


class RealPaths:
    """The files that paths lead to, as they were when first asked for; each folder is asked once, however many files are in it."""

    def __init__(self) -> None:
        self._folders: dict[str, str] = {}
        self._files: dict[str, str] = {}

    def of(self, path: str) -> str:
        """What `real` says of a path, as text."""
        found = self._files.get(path)
        if found is None:
            found = self._files[path] = self._of(path)
        return found

    def _of(self, path: str) -> str:
        folder, slash, name = path.rpartition("/")
        if name in ("", ".", "..") or "\0" in path or os.sep in name or os.path.islink(path):  # noqa: PTH114  (a Path takes longer)
            return str(real(path))
        if folder not in self._folders:
            self._folders[folder] = str(real(folder or slash or "."))
        return os.path.join(self._folders[folder], name)  # noqa: PTH118


def exists(path: str | Path) -> bool:
    """There is such a file, folder or link; False for a path that no system accepts, where Path.exists raises."""
    try:
        return os.path.lexists(path)
    except ValueError:
        return False


def upwards(start: Path) -> Iterator[Path]:
    """A folder and those above it, up to the root of its repository."""
    for folder in (start, *start.parents):
        yield folder
        if exists(folder / ".git"):
            return


def repository(start: Path) -> Path | None:
    """The root of the repository that a folder belongs to."""
    *_, last = upwards(start)
    return last if exists(last / ".git") else None


def root_of(folder: str | Path) -> Path:
    """The folder that nothing outside is read of, for a folder as somebody names it: the root of its repository, without one
    the working folder or else the folder itself. Links in the name are not followed to find it; the answer is resolved."""
    named = Path(os.path.abspath(str(folder).replace("\0", "�") or "."))  # noqa: PTH100
    found = repository(named)
    if found is not None:
        return real(found)
    here = working_folder()
    return here if real(named).is_relative_to(here) or named.is_relative_to(here) else real(named)


def working_folder() -> Path:
    """The working folder, resolved; the root of the system where it is gone."""
    try:
        return Path.cwd().resolve()
    except OSError:
        return Path("/")


def refused(path: str | Path, root: Path, kinds: Collection[str] = ()) -> str | None:
    """Why a file that the repository names may not be read; None where it may.

    `root` is resolved; `kinds` are the suffixes allowed, empty for any, and apply to files, not to folders. The answer for what
    is outside is the same whether it exists or not.
    """
    try:
        target = Path(path).resolve()
        if not target.is_relative_to(root):
            return "is outside the repository"
        if any(part.startswith(".") for part in target.relative_to(root).parts):
            return "is hidden, and hidden files are not read"
        mode = target.stat().st_mode
    except FileNotFoundError:
        return "does not exist"
    except ValueError:
        return "is not a valid path (invalid character)"
    except (OSError, RuntimeError) as error:
        return _trouble(error)
    if stat.S_ISDIR(mode):
        return None
    if not stat.S_ISREG(mode):
        return "is not a regular file"
    if kinds and target.suffix.lower() not in kinds:
        return f"is not a kind of file that is read here ({', '.join(sorted(kinds))})"
    return None


def _trouble(error: Exception) -> str:
    # Python before 3.13 raises RuntimeError for a loop of links, later ones OSError.
    text = getattr(error, "strerror", None)
    if text is None or "symbolic link" in text:
        return "is a link that leads to itself"
    return f"cannot be read: {text.lower()}"
