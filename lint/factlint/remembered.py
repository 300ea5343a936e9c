"""Whole runs, remembered: the same words in the same place on the same files print what was printed before.

Standard library only, and little of it: this is read before anything else is imported. What a run depends on is what it was seen to
open (audit events, and the files of its stories), the names in the folders it may look into, the code, and the environment. Contents are
compared by their hashes, never by their times. Where anything is in doubt, the run is not remembered.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import stat
import sys
import time
import zlib

# Neither typing nor dataclasses: what they import takes longer than all this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FLAGS = frozenset("--peers --no-peers --quiet -q --statistics --exit-zero --no-config --strict-model --force-exclude".split())
VALUED = frozenset("--sources --select --ignore --format --fail-on --model --config --jobs -j --cache-dir --exclude --baseline".split())
"""Options of `check` that change what is printed and nothing else. A run with any other is not remembered."""

ABOVE = ("factlint.yaml", "pyproject.toml", "people.yaml", ".git")
"""What is looked for in the folders above a repository's root, or above a story outside of any."""

MOST_NAMES = 50_000
"""Files and folders of a repository above which a run is not remembered."""

_VOLATILE = frozenset(["_", "SHLVL", "OLDPWD"])


class Command:
    """A command, by what can be known before anything is read."""

    def __init__(self, folder: str, key: str) -> None:
        self.folder = folder
        """Where runs are kept."""
        self.key = key
        self.path = os.path.join(folder, "runs", key[:2], f"{key[2:]}.json.z")


class Printed:
    """What a run printed, and its exit code."""

    def __init__(self, out: bytes, err: bytes, code: int) -> None:
        self.out = out
        self.err = err
        self.code = code


def run_of(words: Sequence[str]) -> Command | None:
    """The run that these words of the command line ask for; None for one that is not to be remembered."""
    options = _options(words)
    if options is None or "--no-cache" in words:
        return None
    folder = cache_folder(options.get("--cache-dir"))
    if folder is None:
        return None
    try:
        environment = sorted((name, value) for name, value in os.environ.items() if name not in _VOLATILE)
        screens = [os.get_terminal_size(n) if os.isatty(n) else None for n in (1, 2)]
        made = [list(words), os.path.realpath("."), environment, screens, sys.version, sys.path, sys.flags[:]]
    except OSError:
        return None
    key = hashlib.sha256(json.dumps(made).encode("utf-8", "surrogatepass")).hexdigest()
    return Command(os.path.abspath(folder), key)


def _options(words: Sequence[str]) -> dict[str, str] | None:
    """The options of a `check` with their values; None where there is one that does more than print, or that is not known here."""
    if not words or words[0] != "check":
        return None
    options: dict[str, str] = {}
    rest = iter(words[1:])
    for word in rest:
        if word == "--":
            break
        if word == "-":
            return None
        if not word.startswith("-"):
            continue
        name, given, value = word.partition("=")
        if word in FLAGS or (name.startswith("-j") and name[2:].isdigit()):
            continue
        if name not in VALUED:
            return None
        options[name] = value if given else next(rest, "")
    return None if "-" in rest else options


def cache_folder(given: str | None = None) -> str | None:
    """The folder of the cache: the one given, else the user's; None where there is none, where it is open to others, or where it is in the
    repository one works in.

    What is there may have come along with the repository; only whoever gives the folder by name says that it did not.
    """
    folder = given or users_folder()
    if not folder or (not given and in_checkout(folder)) or open_to_others(folder):
        return None
    return folder


def open_to_others(folder: str) -> str:
    """Why somebody else may have written what is in a folder; "" where only this user can have, or where it is not there yet."""
    try:
        found = os.stat(folder)
    except (OSError, ValueError):
        return ""
    if os.name != "posix":
        return ""
    if found.st_uid != os.geteuid():
        return "belongs to another user"
    return "can be written to by every user" if found.st_mode & stat.S_IWOTH else ""


def in_checkout(folder: str) -> bool:
    """A folder is in the repository that the working folder belongs to."""
    try:
        here = os.path.realpath(".")
    except OSError:
        return False
    while not os.path.lexists(os.path.join(here, ".git")):
        if here == os.path.dirname(here):
            return False
        here = os.path.dirname(here)
    return os.path.realpath(folder).startswith(here.rstrip(os.sep) + os.sep)


def users_folder() -> str | None:
    """Where this user keeps what programs can make again."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    if not base or not os.path.isabs(base):
        home = os.path.expanduser("~")
        base = os.path.join(home, ".cache") if os.path.isabs(home) else None
    return os.path.join(base, "factlint") if base else None


def recall(run: Command) -> Printed | None:
    """What the run printed the last time, where everything it depends on is as it was."""
    try:
        with open(run.path, "rb") as file:
            body = zlib.decompress(unsealed(file.read(), run.key))
        kept = json.loads(body)
        if kept["code"] != code() or not all(mark(kind, path, run.folder) == then for kind, path, then in kept["seen"]):
            return None
        out, err = (kept[name].encode("utf-8", "surrogateescape") for name in ("out", "err"))
        printed = Printed(out, err, kept["exit"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error):
        return None
    try:
        os.utime(run.path)  # what is used stays
    except OSError:
        pass
    return printed


def mark(kind: str, path: str, cache: str) -> str:
    """What something was like that a run depends on: a file, the way that links take to it, the names below a folder, what is installed.

    Raises OSError where that cannot be said.
    """
    if kind == "file":
        return content(path)
    if kind == "real":
        return os.path.realpath(path)
    return installed(path) if kind == "installed" else names(path, cache)


# --- what a run depends on ----------------------------------------------------------------------------------------------


def content(path: str) -> str:
    """A hash of what is in a file. Raises OSError where it is not a regular file, or not there.

    One process reads a file once, unless it has changed since, by whichever path it is asked for.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(f"{path} is not a regular file")
    # Some file systems have no numbers for their files.
    seen = (found.st_ino or path, found.st_dev, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    known = _contents.get(seen)
    if known is not None:
        return known
    made = hashlib.sha256()
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        while data := os.read(file, 1 << 20):
            made.update(data)
    finally:
        os.close(file)
    # What was changed just now may change again, and its times stay what they are.
    if time.time_ns() - max(found.st_mtime_ns, found.st_ctime_ns) > SETTLED:
        if len(_contents) >= MOST_NAMES:  # by an editor's server, over days
            _contents.clear()
        _contents[seen] = made.hexdigest()
    return made.hexdigest()


SETTLED = 3_000_000_000
"""Nanoseconds after which the times of a file show that it was changed: some file systems count in steps of two seconds."""

_contents: dict[tuple[int | str, ...], str] = {}
"""What a file looked like when it was read → the hash of what was in it."""


def names(root: str, cache: str) -> str:
    """A hash of the names below a folder, of what each is and where each link leads, and of what is looked for above it.

    Of hidden folders and node_modules the names in them count, not those further down; of .git and of the cache that they are there.
    Raises OSError where a folder cannot be read or there are too many names.
    """
    made = hashlib.sha256()
    count = 0
    for path, inside in walk(root, os.path.realpath(cache)):
        count += len(inside)
        if count > MOST_NAMES:
            raise OSError("too many files to remember a run")
        made.update(json.dumps([path, inside]).encode("utf-8", "surrogatepass"))
    above = os.path.dirname(root)
    while True:
        made.update(repr([os.path.lexists(os.path.join(above, name)) for name in ABOVE]).encode())
        if above == os.path.dirname(above):
            return made.hexdigest()
        above = os.path.dirname(above)


def walk(root: str, cache: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    waiting = [(root, True)]
    while waiting:
        folder, deep = waiting.pop()
        inside = []
        with os.scandir(folder) as found:
            for entry in sorted(found, key=lambda entry: entry.name):
                kind = "other"
                if entry.is_symlink():
                    kind = f"link {os.readlink(entry.path)} {os.path.realpath(entry.path)}"
                elif entry.is_dir():
                    kind = "folder"
                    if deep and entry.name != ".git" and entry.path != cache:
                        waiting.append((entry.path, entry.name[0] != "." and entry.name != "node_modules"))
                elif entry.is_file():
                    kind = "file"
                inside.append((entry.name, kind))
        yield folder, inside


def installed(folder: str) -> str:
    """A hash of sizes and times of the files below a folder, where code or a model is installed."""
    made = hashlib.sha256()
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            found = os.stat(os.path.join(at, name))
            made.update(f"{at}\0{name}\0{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}\n".encode(errors="replace"))
    return made.hexdigest()


def code() -> str:
    """A hash of factlint's own files, of the version of Python, and of the names and versions of all that is installed."""
    made = hashlib.sha256(sys.version.encode())
    for folder in own():
        made.update(installed(folder).encode())
    for entry in sys.path:
        if os.path.isdir(entry) and os.path.realpath(entry) != os.path.realpath("."):
            made.update("\0".join(sorted(os.listdir(entry))).encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def own() -> tuple[str, ...]:
    """The folders of factlint's own files: the package, and the rules of a checkout."""
    package = os.path.dirname(os.path.abspath(__file__))
    return package, os.path.join(os.path.dirname(os.path.dirname(package)), "rules")


# --- what is kept -------------------------------------------------------------------------------------------------------


def sealed(body: bytes, name: str, key: bytes | None = None) -> bytes:
    """What is kept under a name, with the mark of this user, whose secret is `key`. Raises OSError where it has no such mark."""
    return hmac.new(secret() if key is None else key, name.encode() + b"\n" + body, "sha256").hexdigest().encode() + b"\n" + body


def unsealed(data: bytes, name: str, key: bytes | None = None) -> bytes:
    """What was kept under a name. Raises ValueError where this user did not write it: a cache may come along with a repository."""
    body = data.partition(b"\n")[2]
    if not hmac.compare_digest(data, sealed(body, name, key)):
        raise ValueError("not written here")
    return body


def secret() -> bytes:
    """Random bytes of this user, made at the first use. Raises OSError where they cannot be kept."""
    folder = cache_folder()
    if folder is None:
        raise OSError("no folder of the user's own")
    path = os.path.join(folder, "secret")
    if not os.path.lexists(path):
        os.makedirs(folder, exist_ok=True)
        made = f"{path}-{os.getpid()}"
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(os.urandom(32))
        try:
            os.link(made, path)  # the first of several processes wins
        except OSError:
            pass
        os.unlink(made)
    with open(path, "rb") as file:
        found = file.read()
    if len(found) != 32:
        raise OSError("the secret is damaged")
    return found
