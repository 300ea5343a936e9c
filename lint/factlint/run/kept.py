"""What came of each article, kept between runs: an article is not linted again when nothing that its outcome depends on has changed."""

from __future__ import annotations

import hashlib
import os
import re
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from factlint import formats
from factlint.cache import DiskStore
from factlint.formats.decode import decode, load
from factlint.lazy import GuardedPattern, LazyPattern
from factlint.recording import changed_since
from factlint.records import dataclass
from factlint.remembered import code, content, installed, sealed, secret, unsealed
from factlint.run.jobs import Job, Outcome, Setup

DECODED = (".md", ".markdown", ".txt", ".html", ".htm")
"""Files whose text is their bytes, decoded."""

PASSING = ("X001", "X002", "X005")
"""Findings of a run rather than of a text: what could not be read, failed or took too long may be different the next time."""


@dataclass(frozen=True)
class Kept:
    """The outcomes of earlier runs, for the jobs of this one."""

    store: DiskStore
    setup: Setup
    started: int = field(default_factory=time.time_ns)
    _files: dict[str, str | None] = field(default_factory=dict)
    _parts: dict[int, bytes] = field(default_factory=dict)
    _lists: dict[int, bytes | None] = field(default_factory=dict)

    def name(self, job: Job) -> str | None:
        """A hash of everything that the outcome depends on; None where that is not known, or the outcome is not to be kept."""
        # A file name may not be text, and a parameter of a rule may be something that JSON has no form for.
        with suppress(TypeError, ValueError):
            return self._name(job)
        return None

    def _name(self, job: Job) -> str | None:
        profile = self._profiles[job.profile]
        if job.data is not None or job.before is not None or job.belongs.unread or job.article.problem or profile is None:
            return None
        parts = (self._part(job.article), self._all_of(job.belongs.sources), *map(self._part, job.peers))
        if None in parts:
            return None
        rest = msgspec.json.encode(
            replace(job, profile=0, belongs=replace(job.belongs, sources=()), peers=()), enc_hook=_plain, order="deterministic"
        )
        made = hashlib.sha256(profile + hashlib.sha256(rest).digest())
        made.update("".join(self._content(path) or "-" for path in job.belongs.bibliography).encode())
        made.update(f"{len(job.belongs.sources)} {len(job.peers)} ".encode() + b"".join(part for part in parts if part is not None))
        return made.hexdigest()

    def has(self, name: str) -> bool:
        """There is an outcome of this name, which may be damaged."""
        return self.store.has("outcomes", name)

    def read(self, name: str) -> Outcome | None:
        """The outcome of this name, from an earlier run."""
        data = self.store.kept("outcomes", name)
        with suppress(OSError, ValueError, zlib.error, formats.Unreadable):
            if data is not None:
                made = msgspec.json.decode(zlib.decompress(unsealed(data, name, self._secret)), type=Outcome)
                return replace(made, texts={path: _text(path) for path in made.files} if self.setup.texts else {})
        return None

    def keep(self, name: str, job: Job, outcome: Outcome) -> None:
        """Keep an outcome for later runs, unless it is one of this run only, or a file has changed since the run began."""
        unloaded = bool(outcome.lacking) or (bool(outcome.unmodelled) and self.setup.profiles[job.profile].model is not None)
        passing = outcome.failures or outcome.late or outcome.damaged
        if not outcome.read or unloaded or passing or any(made.code in PASSING for made in outcome.findings):
            return
        with suppress(OSError, ValueError):
            paths = (job.article.path, *(source.path for source in job.belongs.sources), *(peer.path for peer in job.peers))
            if not any(changed_since(os.stat(path), self.started) for path in paths):  # noqa: PTH116  (there may be thousands)
                body = zlib.compress(msgspec.json.encode(replace(outcome, texts={}), enc_hook=_plain), 1)
                self.store.keep("outcomes", name, sealed(body, name, self._secret))

    @cached_property
    def _secret(self) -> bytes:
        """What marks outcomes as written by this user. Raises OSError."""
        return secret()

    @cached_property
    def _profiles(self) -> tuple[bytes | None, ...]:
        """What holds for each profile, and for all: rules, people, model, code, options."""
        alike = replace(self.setup, profiles=(), cache=None, cache_bytes=0, texts=True)
        general = msgspec.json.encode(alike, enc_hook=_plain, order="deterministic")
        made: list[bytes | None] = []
        for profile in self.setup.profiles:
            model = profile.model
            folder = model.folder() if model is not None else None
            if model is not None and folder is None:
                made.append(None)
                continue
            own = msgspec.json.encode(profile, enc_hook=_plain, order="deterministic")
            own += "".join(self._content(path) or "-" for path in profile.archive).encode()
            made.append(
                hashlib.sha256(general + own + f"{code()} {installed(str(folder)) if folder is not None else ''}".encode()).digest()
            )
        return tuple(made)

    def _all_of(self, parts: Sequence[Any]) -> bytes | None:
        """A hash of several such files and of what the job says of them; None where one cannot be read."""
        # Stories that have nothing but a folder in common share one list of its files.
        if id(parts) not in self._lists:
            hashes = [self._content(part.path) for part in parts]
            said = msgspec.json.encode(parts, enc_hook=_plain, order="deterministic")
            self._lists[id(parts)] = None if None in hashes else hashlib.sha256("".join(filter(None, hashes)).encode() + said).digest()
        return self._lists[id(parts)]

    def _part(self, part: Any) -> bytes | None:
        """A hash of a file and of what the job says of it; None where it cannot be read."""
        # The parts of a job live as long as the run, and many jobs share them.
        if id(part) not in self._parts:
            found = self._content(part.path)
            if found is None:
                return None
            said = msgspec.json.encode(part, enc_hook=_plain, order="deterministic")
            self._parts[id(part)] = hashlib.sha256(found.encode() + type(part).__name__.encode() + said).digest()
        return self._parts[id(part)]

    def _content(self, path: str) -> str | None:
        if path not in self._files:
            self._files[path] = None
            with suppress(OSError, ValueError):
                self._files[path] = content(path)
        return self._files[path]


def _text(path: str) -> str:
    """The text of a file, as its document has it. Raises formats.Unreadable."""
    if path.lower().endswith(DECODED):
        return decode(path, load(path))[0]
    return formats.read(path).text


def _plain(value: Any) -> Any:
    """What JSON has no form for. Raises TypeError for what has no lasting one."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, re.Pattern | LazyPattern | GuardedPattern):
        return [value.pattern, value.flags]
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be kept")
