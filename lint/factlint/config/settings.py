"""Settings: what the configuration files above an article add up to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from yaml.nodes import MappingNode, Node

from factlint.config import lists
from factlint.config.articles import find_articles
from factlint.config.files import CacheLimits, File, Limits, SourceSpec, config_in, people_in, read_config, read_people
from factlint.config.globs import BadGlob, Globs, globs, lenient
from factlint.config.groups import grouped, is_group
from factlint.config.looked import Looked
from factlint.config.own import OWN, PLANNED
from factlint.finding import Severity
from factlint.paths import YAML, real, refused, repository, root_of, shown, upwards
from factlint.rulebook import Change, Rule, YamlError, changed, list_rules, read_change, renamed
from factlint.rulebook.nodes import Reader
from factlint.story import Person
from factlint.story.protected import Protected

_PLACE = re.compile(r"(?P<deep>(?:^|(?<=/))\{dir\}(?=/))|\{(?:stem|slug|dir)\}")


@dataclass(frozen=True)
class RuleChanges:
    """What one file changes in the rules, for all paths or for some."""

    node: Node
    changes: Mapping[str, Change | None]
    groups: Mapping[str, Change]
    """Changes by `all` or the beginning of a name, which those by a full name follow."""
    place: str
    folder: Path
    on: frozenset[str]
    """Ids of the rules that their packs have on."""
    paths: Globs | None = None

    def apply(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        reader = Reader(self.place)
        return changed(grouped(rules, self.groups, self.on, reader, self.node), self.changes, reader, self.node)

    def speak_of(self, path: Path) -> bool:
        """The changes hold for this file."""
        if self.paths is None:
            return True
        return path.is_relative_to(self.folder) and bool(self.paths.match_file(path.relative_to(self.folder).as_posix()))


@dataclass(frozen=True)
class Settings:
    """What holds for the articles of a folder. Later and nearer files win."""

    root: Path
    """Nothing outside is read because a file of the repository says so."""
    files: tuple[File, ...] = ()
    """Farthest first."""
    rules: tuple[Rule, ...] = ()
    changes: tuple[RuleChanges, ...] = ()
    """Those that hold for some paths only."""
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
        if why == "lies outside the repository":
            raise file.error("baseline", name, "the baseline lies outside the repository")
        hint = "; --write-baseline writes one" if why == "does not exist" else ""
        raise file.error("baseline", name, f"the baseline '{name}' {why}{hint}")

    @cached_property
    def baseline_refused(self) -> str | None:
        """Why the baseline cannot be read; None where it can, or where no file names one."""
        file, path = self._names_baseline, self.baseline
        return refused(path, _fence(self.root, file)) if file is not None and path is not None else None

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
            if change.speak_of(path):
                rules = change.apply(rules)
        return rules

    def _nearest(self, key: str) -> Any:
        return next((value for file in reversed(self.files) if (value := getattr(file.written, key)) is not None), None)


class Desk:
    """The settings of every folder, each read once."""

    def __init__(self, config: Path | None = None, *, ignore: bool = False) -> None:
        """One given configuration file for all, or those found above each article, or none at all."""
        self.config = config
        self.ignore = ignore
        self._known: dict[tuple[Path, ...], Settings] = {}
        self._folders: dict[Path, Settings] = {}
        self._files: dict[Path, File | None] = {}

    def settings(self, folder: Path) -> Settings:
        """The settings that hold in a folder, given resolved. Raises YamlError."""
        if folder not in self._folders:
            self._folders[folder] = self._settings(folder)
        return self._folders[folder]

    def all(self) -> Iterator[Settings]:
        """The settings that were asked for so far."""
        yield from self._known.values()

    def _settings(self, folder: Path) -> Settings:
        if self.ignore:
            files: list[File] = []
        elif self.config is not None:
            files = [_given(self._file(self.config) or read_config(self.config), folder)]
        else:
            files = self._above(folder)
        root = _root(folder, files)
        # People that a given configuration names are all there are: those beside the stories come with the stories.
        named = self.config is not None and any(file.written.people is not None for file in files)
        places = [] if self.ignore or named else [place for place in upwards(folder) if place.is_relative_to(root)]
        people = [path for path in map(people_in, places) if path is not None]
        key = (root, *(file.path for file in files), *people)
        if key not in self._known:
            self._known[key] = _added_up(root, tuple(reversed(files)), people)
        return self._known[key]

    def _above(self, folder: Path) -> list[File]:
        """The configuration files that hold for a folder, nearest first."""
        found = []
        for place in upwards(folder):
            if place not in self._files:
                self._files[place] = config_in(place)
            file = self._files[place]
            if file is not None:
                found.append(file)
                if file.written.root:
                    break
        return found

    def _file(self, path: Path) -> File | None:
        if path not in self._files:
            self._files[path] = read_config(path)
        return self._files[path]


def _given(file: File, folder: Path) -> File:
    """A configuration that was given; the patterns of one that is kept elsewhere count from the root of what is linted."""
    inside = folder.is_relative_to(real(file.folder))
    return file if inside else replace(file, ground=root_of(folder))


def _root(folder: Path, files: list[File]) -> Path:
    found = repository(folder)
    if found is not None:
        return found
    if files and folder.is_relative_to(real(files[-1].folder)):
        return real(files[-1].folder)
    return root_of(folder)


def _added_up(root: Path, files: tuple[File, ...], beside: list[Path]) -> Settings:
    """Farthest file first."""
    notices: list[str] = []
    rules = _rules(root, files, notices)
    general: list[RuleChanges] = []
    special: list[RuleChanges] = []
    severities: dict[str, Severity] = {}
    for file in files:
        reader = Reader(file.shown)
        later = _later(rules)
        if isinstance(file.written.rules, Node):
            general.append(_changes(reader, file, file.written.rules, rules, severities, later))
        for override in file.written.overrides:
            paths = _globs(file, "overrides", override.paths)
            special.append(replace(_changes(reader, file, override.rules, rules, severities, later), paths=paths))
        notices += reader.notices
        notices += [f"{file.shown}: {name} is planned but not available in this version" for name, used in later.items() if used]
        # Said once for all rules, so that a wrong name is said even where its override matches no article.
        for change in (*general, *special):
            if change.place == file.shown:
                changed(rules, change.changes, reader, change.node)
        reader.done()
        _named_files(root, file)
    for change in general:
        rules = change.apply(rules)
    return Settings(root, files, rules, tuple(special), severities, _people(root, files, beside), tuple(notices))


def _rules(root: Path, files: tuple[File, ...], notices: list[str]) -> tuple[Rule, ...]:
    file = next((file for file in reversed(files) if file.written.extends is not None), None)
    if file is None:
        return list_rules()
    for name in file.written.extends or ():
        if real(file.folder / name) == real(file.path):
            raise file.error("extends", name, f"'{name}' is this configuration itself, not a pack")
    try:
        rules = list_rules(file.written.extends or (), file.folder, _fence(root, file), notices)
    except YamlError as error:
        # An error in the file of a pack has its place there; a pack that is not there has it here.
        raise _placed(file, error) from error
    own = {name for code, id, _, _ in OWN for name in (code, id)}
    taken = [(rule.place, name) for rule in rules for name in rule.names if name in own]
    if taken:
        raise YamlError([f"{where}:1: '{name}' is factlint's own; choose another one" for where, name in taken])
    return rules


def _fence(root: Path, file: File) -> Path:
    """Where the files lie that a configuration may name: the repository, or the folder of one that was given by its path."""
    folder = real(file.folder)
    hidden = folder.is_relative_to(root) and any(part.startswith(".") for part in folder.relative_to(root).parts)
    return root if folder.is_relative_to(root) and not hidden else folder


def _placed(file: File, error: YamlError) -> YamlError:
    asked = next((name for name in file.written.extends or () if error.errors[0].startswith(f"{name}: ")), None)
    return file.error("extends", asked, error.errors[0]) if asked is not None else error


def _later(rules: Iterable[Rule]) -> dict[str, bool]:
    """The names of rules that are not shipped yet; none is used so far."""
    known = {name for rule in rules for name in rule.names}
    return {name: False for pair in PLANNED.items() for name in pair if name not in known}


def _changes(
    reader: Reader, file: File, node: Node, rules: Sequence[Rule], severities: dict[str, Severity], later: dict[str, bool]
) -> RuleChanges:
    """What a mapping of rules changes; the tool's own findings among them go to `severities`, uses are noted in `later`."""
    changes: dict[str, Change | None] = {}
    groups: dict[str, Change] = {}
    known = {name for rule in rules for name in rule.names}
    own = {name: code for code, id, _, _ in OWN for name in (code, id)}
    if not isinstance(node, MappingNode):
        reader.wrong(node, "'rules' should be a mapping of rules and what changes in them")
        reader.done()
    for name, value in renamed(reader, node, "'rules'", known):
        change = read_change(reader, value, name)
        if name in own:
            if change is not None:
                severities[own[name]] = Severity.OFF if change.enabled is False else change.severity or Severity.WARNING
        elif name in later:
            later[name] = True
        elif name not in known and is_group(name, rules):
            if change is not None and (change.params is not None or change.message is not None or change.labels or change.scope):
                reader.wrong(value, f"'{name}' means several rules, which can only be switched on or off or given a severity")
            elif change is not None:
                groups[name] = change
        else:
            changes[name] = change
    on = frozenset(rule.id for rule in rules if rule.enabled)
    return RuleChanges(node, changes, groups, file.shown, real(file.base), on)


def _people(root: Path, files: tuple[File, ...], beside: list[Path]) -> tuple[Person, ...]:
    """The people of the files that the configuration names; in folders that name none, of the people file there."""
    paths = []
    named = {real(file.folder) for file in files if file.written.people is not None}
    for file in files:
        for name in file.written.people or ():
            path = file.folder / name
            why = refused(path, _fence(root, file), YAML)
            if why == "lies outside the repository":
                raise file.error("people", name, f"the people file '{name}' lies outside {_fence(root, file)}")
            if why is not None or path.is_dir():
                raise file.error("people", name, f"the people file '{name}' {why or 'is a folder'}; looked in {shown(file.folder)}")
            paths.append(path)
    paths += [path for path in reversed(beside) if real(path.parent) not in named]
    unique = dict.fromkeys(map(real, paths))
    return tuple(person for path in unique for person in read_people(path))


def _named_files(root: Path, file: File) -> None:
    """Patterns mean something, and a source that is named for all stories, without any pattern, is there. Raises YamlError."""
    _globs(file, "articles", file.written.articles or ())
    _globs(file, "exclude", file.written.exclude)
    _globs(file, "archive", file.written.archive)
    for spec in file.written.sources:
        if not spec.path or ":" in spec.path.partition("/")[0]:
            continue
        if set(spec.path) & set("*?[{"):
            _globs(file, "sources", [spec.path])
            continue
        why = refused(file.base / spec.path, root if file.ground else _fence(root, file))
        if why is not None and not why.startswith(("is not a regular", "cannot be")):
            raise file.error("sources", spec.path, f"the source '{spec.path}' {why}; looked in {shown(file.base)}")


def _globs(file: File, key: str, patterns: Sequence[str]) -> Globs:
    try:
        return globs(patterns)
    except BadGlob as error:
        raise file.error(key, error.text, str(error)) from error
