"""What a worker of a cluster does: work that comes with the files that it reads. Of the worker's own disk nothing is read but code."""

from __future__ import annotations

import importlib.metadata
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.code import code_key
from factlint.formats import Unreadable
from factlint.formats.files import GivenFiles
from factlint.records import dataclass
from factlint.run.jobs import Job, Outcome, Setup
from factlint.run.linter import Linter


@dataclass(frozen=True)
class Bundle:
    """Files that some work reads, by path: their bytes or why they cannot be read."""

    contents: Mapping[str, bytes | Unreadable] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Sizes of files of which only the beginning was read."""


@dataclass(frozen=True)
class Parcel:
    """Some work with the files that no other work reads."""

    jobs: tuple[Job, ...]
    bundle: Bundle
    setup: str
    """The hash of what is set up for it."""
    versions: Mapping[str, str]
    """What must be the same on both sides, so that the same is found."""


class Differs(Exception):
    """This worker has other versions; the message says of what."""


# One at a time: neither the language model nor what is kept of earlier work is made for several threads.
_lock = threading.Lock()
_linters: dict[str, tuple[Linter, TemporaryDirectory[str]]] = {}


def versions(models: Sequence[str]) -> dict[str, str]:
    """What decides the findings on this machine: Python, factlint, and what is installed of these packages; "" for what is not."""
    found = {"Python": ".".join(map(str, sys.version_info[:2])), "factlint": code_key()}
    for name in ("spacy", *models):
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = ""
    return found


def differing(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """What is not the same on a worker as here, in words; "" where all is."""
    for name, version in here.items():
        if there.get(name, "") != version:
            shown = "" if name == "factlint" else f" ({there.get(name) or 'none'}; here {version or 'none'})"
            return f"has another version of {name}{shown}"
    return ""


def same(value: object) -> object:
    """The value: as the outcome of a task it is made again where the worker that had it is gone."""
    return value


def work(parcel: Parcel, setup: Setup, *bundles: Bundle) -> tuple[Outcome, ...]:
    """The outcomes of the jobs of a parcel. Raises Differs."""
    trouble = differing(parcel.versions, versions([name for name in parcel.versions if name not in ("Python", "factlint", "spacy")]))
    if trouble:
        raise Differs(trouble)
    contents: dict[str, bytes | Unreadable] = {}
    sizes: dict[str, int] = {}
    for bundle in (parcel.bundle, *bundles):
        contents |= bundle.contents
        sizes |= bundle.sizes
    with _lock:
        return _linter(parcel.setup, setup)(parcel.jobs, GivenFiles(contents, sizes))


def _linter(name: str, setup: Setup) -> Linter:
    """The linter of a run; parses of what several stories share are kept in a folder of the worker's own as long as it is needed."""
    if name not in _linters:
        for _, folder in _linters.values():
            folder.cleanup()
        _linters.clear()
        made = TemporaryDirectory(prefix="factlint-", dir=_own_folder())
        _linters[name] = Linter(replace(setup, cache=Path(made.name))), made
    return _linters[name][0]


def _own_folder() -> str:
    """The folder of this worker, which the cluster empties should the worker be killed."""
    from distributed import get_worker

    return str(get_worker().local_directory)
