"""Configuration files, farthest first → what they add up to, or an error with its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from yaml.nodes import MappingNode, Node

from factlint.config.files import File, read_people
from factlint.config.globs import BadGlob, Globs, globs
from factlint.config.groups import groups_of
from factlint.config.own import OWN
from factlint.config.rule_changes import RuleChanges
from factlint.config.settings import Settings, fence
from factlint.finding import Severity
from factlint.paths import YAML, real, refused, shown
from factlint.rulebook import Change, Rule, YamlError, changed, list_rules, planned, read_change, renamed
from factlint.rulebook.nodes import Reader
from factlint.story import Person


def added_up(root: Path, files: tuple[File, ...], beside: list[Path]) -> Settings:
    """Farthest file first."""
    notices: list[str] = []
    rules = _rules(root, files, notices)
    general: list[RuleChanges] = []
    special: list[RuleChanges] = []
    severities: dict[str, Severity] = {}
    for file in files:
        reader = Reader(file.shown)
        later: set[str] = set()
        if isinstance(file.written.rules, Node):
            general.append(_changes(reader, file, file.written.rules, rules, severities, later))
        for override in file.written.overrides:
            paths = _globs(file, "overrides", override.paths)
            special.append(replace(_changes(reader, file, override.rules, rules, severities, later), paths=paths))
        notices += reader.notices
        notices += [f"{file.shown}: {name} is planned but not available in this version" for name in sorted(later)]
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
        rules = list_rules(file.written.extends or (), file.folder, fence(root, file), notices)
    except YamlError as error:
        # An error in the file of a pack has its place there; a pack that is not there has it here.
        raise _placed(file, error) from error
    own = {name for code, id, _, _ in OWN for name in (code, id)}
    taken = [(rule.place, name) for rule in rules for name in rule.names if name in own]
    if taken:
        raise YamlError([f"{where}:1: '{name}' is factlint's own; choose another one" for where, name in taken])
    return rules


def _placed(file: File, error: YamlError) -> YamlError:
    asked = next((name for name in file.written.extends or () if error.errors[0].startswith(f"{name}: ")), None)
    return file.error("extends", asked, error.errors[0]) if asked is not None else error


def _planned(rules: Sequence[Rule]) -> set[str]:
    return {name for pair in planned(rules).items() for name in pair}


def _changes(
    reader: Reader, file: File, node: Node, rules: Sequence[Rule], severities: dict[str, Severity], later: set[str]
) -> RuleChanges:
    """What a mapping of rules changes; the tool's own findings among them go to `severities`, names of planned rules to `later`."""
    changes: dict[str, Change | None] = {}
    groups: dict[str, Change] = {}
    known = {name for rule in rules for name in rule.names}
    to_come, is_group = _planned(rules), groups_of(rules)
    own = {name: code for code, id, _, _ in OWN for name in (code, id)}
    if not isinstance(node, MappingNode):
        reader.wrong(node, "'rules' should be a mapping of rules and what changes in them")
        reader.done()
    for name, value in renamed(reader, node, "'rules'", known):
        change = read_change(reader, value, name)
        if name in own:
            if change is not None:
                severities[own[name]] = Severity.OFF if change.enabled is False else change.severity or Severity.WARNING
        elif name not in known and name in to_come:
            later.add(name)
        elif name not in known and is_group(name):
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
            why = refused(path, fence(root, file), YAML)
            if why == "is outside the repository":
                raise file.error("people", name, f"the people file '{name}' is outside {fence(root, file)}")
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
        why = refused(file.base / spec.path, root if file.ground else fence(root, file))
        if why is not None and not why.startswith(("is not a regular", "cannot be")):
            raise file.error("sources", spec.path, f"the source '{spec.path}' {why}; looked in {shown(file.base)}")


def _globs(file: File, key: str, patterns: Sequence[str]) -> Globs:
    try:
        return globs(patterns)
    except BadGlob as error:
        raise file.error(key, error.text, str(error)) from error
