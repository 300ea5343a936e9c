"""The terminal and the ends of a run: what is printed where, and the exit codes."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

import typer

if TYPE_CHECKING:
    from rich.progress import Progress

CLEAN, FOUND, USAGE, INTERNAL, INTERRUPTED, TERMINATED = 0, 1, 2, 3, 130, 143

SOON = 1.0
"""Seconds a run may take before it shows how far it is."""

T = TypeVar("T")


class Terminated(BaseException):
    """Somebody asked the process to end (SIGTERM)."""


class UsageError(Exception):
    """The command cannot be carried out as it was given; the message says what would be right."""


@contextmanager
def boundary(*, verbose: bool = False) -> Iterator[None]:
    """Turns whatever ends a command early into words on standard error and an exit code; nobody sees a traceback unasked."""
    try:
        with _termination():
            _in_a_folder()
            yield
            sys.stdout.flush()
    except typer.Exit:
        raise
    except (KeyboardInterrupt, Terminated) as signalled:
        raise typer.Exit(stopped(signalled)) from None
    except BrokenPipeError:
        _unread()
        raise typer.Exit(FOUND) from None
    except UsageError as error:
        say(str(error))
        raise typer.Exit(USAGE) from None
    except Exception as error:
        errors = getattr(error, "errors", None)
        if isinstance(errors, list):  # YamlError, which is not imported here: --help must not load a YAML reader
            for line in errors:
                typer.echo(harmless(line), err=True)
            raise typer.Exit(USAGE) from None
        if verbose:
            for line in traceback.format_exc().splitlines():
                typer.echo(harmless(line, spaces=True), err=True)
        hint = "" if verbose else "; --verbose shows where"
        say(f"internal error: {type(error).__name__}: {error}{hint}; please report it")
        raise typer.Exit(INTERNAL) from None


def _in_a_folder() -> None:
    """Raises UsageError where the working folder has been removed: no path means anything there."""
    try:
        Path.cwd()
    except OSError:
        raise UsageError("the working folder no longer exists; change to one that does") from None


def say(text: str) -> None:
    """A line on standard error."""
    typer.echo(f"factlint: {harmless(text)}", err=True)


def stopped(signalled: BaseException) -> int:
    """Says that a signal ended the run; the exit code for it."""
    asked = isinstance(signalled, Terminated)
    say("terminated" if asked else "interrupted")
    return TERMINATED if asked else INTERRUPTED


@contextmanager
def _termination() -> Iterator[None]:
    """SIGTERM raises Terminated, as SIGINT raises KeyboardInterrupt: processes are ended and what is done is printed."""

    def terminate(number: int, frame: object) -> None:
        raise Terminated

    try:
        before = signal.signal(signal.SIGTERM, terminate)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _unread() -> None:
    """Nobody reads the output any more, which changes nothing in what was found: the rest goes nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def harmless(text: str, *, spaces: bool = False) -> str:
    """The text on one line, without what steers a terminal or a CI system; with its spaces where they matter."""
    from factlint.report.style import harmless_line

    return harmless_line(text if spaces else " ".join(text.split()))


def coloured(stream: TextIO) -> bool:
    """The stream shows colours: a terminal that is not asked to do without, as no-color.org has it."""
    if os.environ.get("NO_COLOR"):
        return False
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def width(stream: TextIO | None) -> int | None:
    """The columns of a terminal; None for what is not a terminal, unless COLUMNS says how many it is to have."""
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and 0 < len(given) < 5 and int(given):
        return int(given)
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream is not None and stream.isatty() else None
    except (OSError, ValueError):
        return None


def print_lines(lines: Iterable[str]) -> None:
    """Print texts that may come from anywhere, each on a line or several of its own."""
    from factlint.report.style import harmless_line

    print_pieces(f"{harmless_line(line)}\n" for text in lines for line in text.split("\n"))


JSON = ("json", "jsonl", "sarif", "gitlab", "rdjson", "rdjsonl")


def print_report(pieces: Iterable[str], format: str) -> None:
    """Print a report so that what it quotes steers neither a terminal nor a CI system."""
    print_pieces(harmless_report(pieces, format))


def harmless_report(pieces: Iterable[str], format: str) -> Iterator[str]:
    """A report in which nothing that it quotes steers a terminal or a CI system, wherever it is shown."""
    from factlint.report.style import harmless_json, harmless_lines, visible

    if format in JSON:
        yield from map(harmless_json, pieces)
    elif format in ("screen", "text", "full"):  # which may be coloured, and make their texts visible themselves
        yield from map(harmless_lines, pieces)
    elif format == "github":  # whose commands are meant, and escape what they quote
        yield from pieces
    else:
        yield from (harmless_lines("\n".join(map(visible, piece.split("\n")))) for piece in pieces)


def print_pieces(pieces: Iterable[str]) -> None:
    """Print texts; characters that the terminal cannot show do not end the run."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        _unread()
    except OSError as error:  # a disk that is full
        _unread()
        raise UsageError(f"standard output cannot be written: {(error.strerror or str(error)).lower()}") from None


MOST_BYTES = 50_000_000
"""Bytes of a baseline or a sheet that is read back."""


def read_file(name: str) -> str:
    """The text of a file that factlint wrote earlier, without a byte order mark. Raises UsageError, also for what is not a regular file."""
    from factlint.formats.decode import Unreadable, load

    try:
        data = load(name, MOST_BYTES)
        if len(data) > MOST_BYTES:
            raise UsageError(f"{name}: the file is larger than {MOST_BYTES // 1_000_000} MB")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{name}: is not UTF-8 text") from None
    except Unreadable as error:
        raise UsageError(f"{name}: cannot be read: {error}") from None


def write_file(name: str, content: str | bytes, mark: bytes = b"") -> None:
    """Write a text to a file, after a byte order mark where it has one, or bytes; whole or not at all."""
    from factlint.cache import write_whole

    if name.startswith("--"):
        raise UsageError(f"'{name}' should be the name of a file, not an option; write ./{name} for a file of that name")
    path = Path(name)
    data = content if isinstance(content, bytes) else mark + content.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():  # /dev/null and its like are written to, not put aside
            path.write_bytes(data)
            return
        path = path.resolve()
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        write_whole(path, data)
        path.chmod(mode)
    except OSError as error:
        raise UsageError(f"{name}: cannot be written: {(error.strerror or str(error)).lower()}") from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def cache_folder(given: str | None, *, off: bool) -> Path | None:
    """The folder of the cache: the one given, else the user's; None for none."""
    from factlint import remembered

    folder = None if off else remembered.cache_folder(given)
    asked = given or remembered.users_folder()
    if folder is None and not off and asked is not None:
        why = remembered.open_to_others(asked)
        cure = "make it yours alone, or name another folder with --cache-dir"
        place = f"{why}; {cure}" if why else "is in this repository; --cache-dir names a folder to use"
        say(f"nothing is kept between runs: {asked} {place}")
    return Path(folder) if folder is not None else None


def progress(results: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The results as they come, with a bar on standard error where that is a terminal and the run takes longer than a moment."""
    if not sys.stderr.isatty():
        yield from results
        return
    started, bar, done = time.monotonic(), None, 0
    try:
        for result in results:
            done += 1
            if bar is None and time.monotonic() - started > SOON and done < total:
                bar = _bar()
                task = bar.add_task(what, total=total)
                bar.start()
            if bar is not None:
                bar.update(task, completed=done)
            yield result
    finally:
        if bar is not None:
            bar.stop()


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True)
