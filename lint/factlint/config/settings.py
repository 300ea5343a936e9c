"""Settings: what the configuration files above an article add up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from factlint import lazy
from factlint.config import lists
from factlint.config.articles import find_articles
from factlint.config.files import CacheLimits, File, Limits, SourceSpec
from factlint.config.globs import Globs, globs, lenient
from factlint.config.looked import Looked
from factlint.config.rule_changes import RuleChanges
from factlint.finding import Severity
from factlint.paths import real, refused, shown
from factlint.records import dataclass
from factlint.rulebook import Rule
from factlint.story import Person
from factlint.story.protected import Protected

_PLACE = lazy.regex(r"(?P<deep>(?:^|(?<=/))\{dir\}(?=/))|\{(?:stem|slug|dir)\}")


@dataclass(frozen=True)
class Settings:
    """What holds for the articles of a folder. Later and nearer files win."""

    root: Path
    """Nothing outside is read because a file of the repository says so."""
    files: tuple[File, ...] = ()
    """Farthest first."""
    rules: tuple[Rule, ...] = ()
    changes: tuple[RuleChanges, ...] = ()
    """Those that apply to some paths only."""
    severities: Mapping[str, Severity] = field(default_factory=dict)
    """Of the tool's own findings, by code, where a file changes them."""
    people: tuple[Person, ...] = ()
    notices: tuple[str, ...] = ()

    @cached_property
    def model(self) -> str | None:
        """The model that is asked for; None where nobody does."""
        return cast("str | None", self._nearest("model"))

    @cached_property
    def strict_model(self) -> bool:
        """A run whose language model cannot be used is an error."""
        return bool(self._nearest("strict_model"))

    @cached_property
    def peers(self) -> bool:
        return bool(self._nearest("peers"))

    @cached_property
    def fail_on(self) -> Severity:
        """The severity from which on a finding of these articles makes the exit code 1."""
        return Severity[(self._nearest("fail_on") or "error").upper()]

    @cached_property
    def baseline(self) -> Path | None:
        """The baseline that the nearest file names, there or not."""
        file = self._names_baseline
        return file.folder / str(file.written.baseline) if file is not None else None

    def checked_baseline(self) -> Path | None:
        """The baseline. Raises YamlError where it is not there, or is outside the repository."""
        file, why = self._names_baseline, self.baseline_refused
        if file is None or why is None:
            return self.baseline
        name = str(file.written.baseline)
        if why == "is outside the repository":
            raise file.error("baseline", name, "the baseline is outside the repository")
        hint = "; --write-baseline writes one" if why == "does not exist" else ""
        raise file.error("baseline", name, f"the baseline '{name}' {why}{hint}")

    @cached_property
    def baseline_refused(self) -> str | None:
        """Why the baseline cannot be read; None where it can, or where no file names one."""
        file, path = self._names_baseline, self.baseline
        return refused(path, fence(self.root, file)) if file is not None and path is not None else None

    @cached_property
    def _names_baseline(self) -> File | None:
        return next((file for file in reversed(self.files) if file.written.baseline is not None), None)

    @cached_property
    def complete(self) -> bool:
        return bool(self._nearest("sources_complete"))

    @cached_property
    def limits(self) -> Limits:
        return cast("Limits | None", self._nearest("limits")) or Limits()

    @cached_property
    def cache_bytes(self) -> int:
        """How much may be kept between runs."""
        return int((cast("CacheLimits | None", self._nearest("cache")) or CacheLimits()).max_mb * 1_000_000)

    @cached_property
    def sources(self) -> tuple[tuple[Path, SourceSpec], ...]:
        """The sources that the files declare, each with the folder it is taken from."""
        return tuple((file.base, spec) for file in self.files for spec in file.written.sources)

    def is_article(self, path: Path) -> bool:
        """A file is an article as far as `articles` and `exclude` say, where a configuration has them."""
        for folder, spec in self._excluded:
            if path.is_relative_to(folder) and spec.match_file(path.relative_to(folder).as_posix()):
                return False
        if path in self._apart:
            return False
        if self._articles is None:
            return True
        folder, spec = self._articles
        return path.is_relative_to(folder) and bool(spec.match_file(path.relative_to(folder).as_posix()))

    @cached_property
    def _apart(self) -> frozenset[Path]:
        """The baseline, and the lists that a desk keeps."""
        named = [file.folder / name for file in self.files for name in (*file.written.archived, *file.written.retracted)]
        return frozenset(map(real, [*named, *([self.baseline] if self.baseline is not None else [])]))

    def is_source(self, path: Path) -> bool:
        """A file is where `sources` says that those of some article are."""
        return any(path.is_relative_to(folder) and spec.match_file(path.relative_to(folder).as_posix()) for folder, spec in self._evidence)

    @cached_property
    def _evidence(self) -> tuple[tuple[Path, Globs], ...]:
        local = [(folder, spec.path.removeprefix("./")) for folder, spec in self.sources if spec.path]
        return tuple(
            (real(folder), lenient(["/" + _PLACE.sub(lambda found: "**" if found["deep"] else "*", path)])) for folder, path in local
        )

    @cached_property
    def archive(self) -> tuple[str, ...]:
        """The published stories that the files name, in order."""
        found: dict[str, None] = {}
        for file in self.files:
            if file.written.archive:
                base, spec = real(file.base), globs(file.written.archive)
                for article in find_articles([shown(base)]):
                    path = real(article.path)
                    if not article.problem and path.is_relative_to(base) and spec.match_file(path.relative_to(base).as_posix()):
                        found[article.path] = None
        return tuple(found)

    @cached_property
    def archived(self) -> tuple[str, ...] | None:
        """The web pages of which there are copies; None where no file names a list. Raises YamlError."""
        return lists.archived(self.files, self.root)

    @cached_property
    def retracted(self) -> Mapping[str, str]:
        """DOI of a withdrawn paper → where a list has it. Raises YamlError."""
        return lists.retracted(self.files, self.root)

    @cached_property
    def protected(self) -> Protected:
        """Names that must not be published. Raises YamlError."""
        return lists.protected(self.files, self.root)

    @cached_property
    def bibliographies(self) -> tuple[str, ...]:
        """The bibliographies that the files name. Raises YamlError."""
        return lists.bibliographies(self.files, self.root)

    @property
    def lists_articles(self) -> bool:
        """A configuration says which files are articles."""
        return self._articles is not None

    @cached_property
    def _articles(self) -> tuple[Path, Globs] | None:
        file = next((file for file in reversed(self.files) if file.written.articles is not None), None)
        return (real(file.base), globs(file.written.articles or ())) if file is not None else None

    @cached_property
    def _excluded(self) -> tuple[tuple[Path, Globs], ...]:
        return tuple((real(file.base), globs(file.written.exclude)) for file in self.files if file.written.exclude)

    @cached_property
    def looked(self) -> Looked:
        """Room for what is found on the disk, for all the articles that share it."""
        return Looked()

    def rules_for(self, path: Path) -> tuple[Rule, ...]:
        """The rules of one article."""
        rules = self.rules
        for change in self.changes:
            if change.applies_to(path):
                rules = change.apply(rules)
        return rules

    def _nearest(self, key: str) -> Any:
        return next((value for file in reversed(self.files) if (value := getattr(file.written, key)) is not None), None)


def fence(root: Path, file: File) -> Path:
    """Where the files must be that a configuration may name: the repository, or the folder of one that was given by its path."""
    folder = real(file.folder)
    hidden = folder.is_relative_to(root) and any(part.startswith(".") for part in folder.relative_to(root).parts)
    return root if folder.is_relative_to(root) and not hidden else folder
