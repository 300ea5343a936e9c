"""Packs of rules: read, extended and changed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from typing import Any, Literal

from yaml.nodes import MappingNode, Node, ScalarNode

import factlint
from factlint import checks
from factlint.finding import Severity
from factlint.paths import YAML, refused, shown
from factlint.rulebook.files import read_text
from factlint.rulebook.nodes import Reader, YamlError, compose, place
from factlint.rulebook.rule import Example, Rule, Scope

MOST_DEEP, MOST_PACKS = 20, 200
"""How many packs may extend one another in a row, and how many files a configuration may add up to."""

_CODE = re.compile(r"[A-Z]{1,3}[0-9]{3}")
_ID = re.compile(r"[a-z][a-z0-9]{0,39}(?:-[a-z0-9]{1,40}){0,9}")
"""Codes and ids begin lines of reports and stand in directives: nothing else may stand in them."""

ALWAYS = ("text", "where", "other")
"""What every message may mention: the words of the finding, and the place and words of the first evidence."""


@dataclass(frozen=True)
class Written:
    """A rule as it stands in YAML; the params wait for their check."""

    code: str
    id: str
    check: str
    message: str
    severity: Severity = Severity.WARNING
    params: Any = None
    why: str = ""
    advice: str = ""
    labels: Mapping[str, Severity] = field(default_factory=dict)
    enabled: bool = True
    languages: Literal["en", "any"] = "en"
    scope: Scope = field(default_factory=Scope)
    standards: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True)
class Change:
    """What a pack or a configuration changes in a rule; None leaves as it is."""

    severity: Severity | None = None
    """For all that the rule finds."""
    enabled: bool | None = None
    """Whether it runs."""
    message: str | None = None
    """What it says; `{text}`, `{where}`, `{other}` and the values of its check are filled in."""
    labels: Mapping[str, Severity] = field(default_factory=dict)
    """Kind of finding → severity; `factlint explain` lists them."""
    scope: Scope | None = None
    """Where it looks: `sections` and `quoted` (any, inside, outside)."""
    params: Any = None
    """Parameters of its check; `factlint explain` lists them with their defaults."""


@dataclass(frozen=True)
class _Pack:
    extends: tuple[str, ...] = ()
    rules: tuple[Any, ...] = ()
    change: Any = None


def shipped_root() -> Path:
    """Where the shipped packs lie: in the installed package, or at the top of a checkout."""
    here = Path(factlint.__file__).parent
    installed = here / "rulepacks"
    return installed if installed.is_dir() else here.parents[1] / "rules"


@dataclass(frozen=True)
class _Waiting:
    """Params of a shipped rule that are read when the rule is to run: its check need not be imported before."""

    node: Node
    path: str


def load_rules(extends: Sequence[str] = ("factlint:default",), folder: Path | None = None, root: Path | None = None) -> tuple[Rule, ...]:
    """The rules of `list_rules`, each ready to run."""
    return tuple(map(ready, list_rules(extends, folder, root)))


def ready(rule: Rule) -> Rule:
    """The rule with its params read. Raises YamlError where they do not fit."""
    if not isinstance(rule.params, _Waiting):
        return rule
    reader = Reader(rule.params.path)
    params = reader.into(checks.load(rule.check).Params, rule.params.node, f"the params of rule '{rule.id}'")
    _message(reader, rule.params.node, rule.message, checks.load(rule.check).VALUES)
    reader.done()
    return replace(rule, params=params)


def list_rules(extends: Sequence[str] = ("factlint:default",), folder: Path | None = None, root: Path | None = None) -> tuple[Rule, ...]:
    """The rules of these packs and of the packs they extend, by code, later packs winning over earlier ones.

    Shipped rules are not `ready`, which costs importing their checks; those of the house are, so that all errors are told.

    `factlint:default` is every shipped topic, `factlint:NAME` one shipped pack; anything else is a file, relative to `folder`
    and inside `root`. Raises YamlError with all errors of the first pack that has any.
    """
    shelf = _Shelf(root)
    for name in extends:
        shelf.add(name, folder or Path(), name)
    return tuple(sorted(shelf.rules.values(), key=lambda rule: (rule.code, rule.id)))


class _Shelf:
    """The rules loaded so far, by id."""

    def __init__(self, root: Path | None) -> None:
        self.root = root
        self.rules: dict[str, Rule] = {}
        self.read: set[Path] = set()

    def add(self, name: str, folder: Path, asked: str, depth: int = 0) -> None:
        if depth > MOST_DEEP:
            raise YamlError([f"{asked}: more than {MOST_DEEP} packs extend one another"])
        for path in self._paths(name, folder, asked):
            if path.resolve() not in self.read:
                self.read.add(path.resolve())
                if len(self.read) > MOST_PACKS:
                    raise YamlError([f"{asked}: these are more than {MOST_PACKS} packs"])
                self._file(path, f"factlint:{path.stem}" if path.parent == shipped_root() else shown(path), depth)

    def _paths(self, name: str, folder: Path, asked: str) -> list[Path]:
        if name == "factlint:default":
            return [path for path in sorted(shipped_root().glob("*.yaml")) if not _extends(path)]
        if name.startswith("factlint:"):
            path = shipped_root() / f"{name.removeprefix('factlint:')}.yaml"
            known = ["factlint:default", *(f"factlint:{p.stem}" for p in sorted(shipped_root().glob("*.yaml")))]
            if path.parent != shipped_root() or f"factlint:{path.stem}" not in known:
                near = get_close_matches(name, known, n=1)
                raise YamlError([f"{asked}: no pack of that name is shipped" + (f"; did you mean '{near[0]}'?" if near else "")])
            return [path]
        path = folder / name
        why = refused(path, self.root.resolve(), YAML) if self.root is not None else None
        if why == "lies outside the repository":
            raise YamlError([f"{asked}: lies outside {self.root}; house packs are kept in the repository"])
        there = os.path.isfile(path)  # noqa: PTH113  (Path.is_file raises for what no system accepts)
        if why == "does not exist" or (why is None and not there):
            raise YamlError([f"{asked}: no such pack; looked in {folder}"])
        if why is not None:
            raise YamlError([f"{asked}: {why}"])
        return [path]

    def _file(self, path: Path, name: str, depth: int) -> None:
        root = compose(read_text(path, name), name)
        reader = Reader(name)
        pack = reader.into(_Pack, root, "a pack") if root is not None else _Pack()
        reader.done()
        assert pack is not None
        for extended in pack.extends:
            self.add(extended, path.parent, f"{name}: {extended}", depth + 1)
        for node in pack.rules:
            rule = read_rule(reader, node)
            if rule is not None and rule.id in self.rules:
                reader.wrong(node, f"rule '{rule.id}' is given twice; the first is at {self.rules[rule.id].place}")
            elif rule is not None:
                self.rules[rule.id] = rule
        if pack.change is not None:
            changes = {key: read_change(reader, value, key) for key, _, value in reader.mapping(pack.change, "'change'")}
            for rule in changed(tuple(self.rules.values()), changes, reader, pack.change):
                self.rules[rule.id] = rule
        reader.done()


def _extends(path: Path) -> bool:
    return any(line.startswith("extends:") for line in path.read_text(encoding="utf-8").splitlines())


def read_rule(reader: Reader, node: Node) -> Rule | None:
    """The rule a node describes; None where it is none, and the reader knows why."""
    name = _peek(node, "id") or _peek(node, "code") or "?"
    written = reader.into(Written, node, f"rule '{name}'")
    if written is None or not _well_named(reader, node, written):
        return None
    if written.check not in checks.known():
        reader.wrong(_child(node, "check"), f"'{written.check}' is not a check" + reader.near(written.check, checks.known()))
        return None
    nothing = MappingNode("tag:yaml.org,2002:map", [], node.start_mark, node.end_mark)
    given = written.params if isinstance(written.params, Node) else nothing
    values = {f: getattr(written, f) for f in written.__dataclass_fields__ if f != "params"}
    rule = Rule(**values, params=_Waiting(given, reader.path), place=place(reader.path, node).rpartition(":")[0])
    return rule if reader.path.startswith("factlint:") else _read_now(rule, reader, given, _child(node, "message"))


def _well_named(reader: Reader, node: Node, written: Written) -> bool:
    told = reader.count
    if not _CODE.fullmatch(written.code):
        reader.wrong(_child(node, "code"), f"the code '{written.code}' should be one to three capitals and three digits, such as H101")
    if not _ID.fullmatch(written.id):
        reader.wrong(_child(node, "id"), f"the id '{written.id}' should be small letters with hyphens, such as house-style")
    return reader.count == told


def _read_now(rule: Rule, reader: Reader, given: Node, message: Node) -> Rule | None:
    check = checks.load(rule.check)
    params = reader.into(check.Params, given, f"the params of rule '{rule.id}'")
    if params is None or not _message(reader, message, rule.message, check.VALUES):
        return None
    return replace(rule, params=params)


def _message(reader: Reader, node: Node, message: str, values: Sequence[str]) -> bool:
    """The message mentions only what there is; it is filled in with texts, and may not reach into them."""
    known = (*ALWAYS, *values)
    try:
        parts = [(name, spec, conversion) for _, name, spec, conversion in Formatter().parse(message) if name is not None]
    except ValueError as error:
        reader.wrong(node, f"the message cannot be read: {error}; a brace is written twice")
        return False
    for name, spec, conversion in parts:
        if name not in known or spec or conversion:
            near = reader.near(name, known, f"; there are {', '.join(known)}")
            reader.wrong(node, f"the message mentions '{name}', which the check does not give{near}")
            return False
    return True


def _child(node: Node, key: str) -> Node:
    if isinstance(node, MappingNode):
        for name, value in node.value:
            if name.value == key:
                return value  # type: ignore[no-any-return]
    return node


def _peek(node: Node, key: str) -> str:
    value = _child(node, key)
    return str(value.value) if isinstance(value, ScalarNode) else ""


def read_change(reader: Reader, node: Node, name: str) -> Change | None:
    """The change a node describes: `off`, `on`, a severity, or a mapping with severity, enabled, message, labels, scope, params."""
    if not isinstance(node, ScalarNode):
        return reader.into(Change, node, f"rule '{name}'")
    if node.value in ("on", "true"):
        return Change(enabled=True)
    if node.value in ("off", "false"):
        return Change(enabled=False)
    severity = reader.into(Severity, node, f"rule '{name}'")
    return None if severity is None else Change(severity=severity)


def changed(rules: Iterable[Rule], changes: Mapping[str, Change | None], reader: Reader, node: Node) -> tuple[Rule, ...]:
    """The rules with these changes, by id or code; the reader is told of rules that are not there and of params that do not fit."""
    known = {name: rule for rule in rules for name in (rule.code, rule.id)}
    result = {rule.id: rule for rule in known.values()}
    keys = {key.value: key for key, _ in node.value if isinstance(key, ScalarNode)} if isinstance(node, MappingNode) else {}
    for name, change in changes.items():
        if change is None:
            continue
        at = keys.get(name, node)
        if name not in known:
            reader.wrong(at, f"no rule is called '{name}'" + reader.near(name, known))
            continue
        rule = result[known[name].id]
        result[rule.id] = _apply(rule, change, reader, at)
    return tuple(result.values())


def _apply(rule: Rule, change: Change, reader: Reader, node: Node) -> Rule:
    new: dict[str, Any] = {}
    if change.enabled is not None:
        new["enabled"] = change.enabled
    if change.severity is not None:
        # One severity for a rule with labels moves all the kinds that it reports; what it merely notes beside graver kinds stays a note.
        new["severity"] = change.severity
        noted = Severity.INFO if max(rule.labels.values(), default=Severity.OFF) > Severity.INFO else Severity.OFF
        new["labels"] = {
            label: min(change.severity, noted) if was == noted else change.severity if was else was for label, was in rule.labels.items()
        }
        new["enabled"] = change.severity is not Severity.OFF
    if change.labels:
        new["labels"] = {**new.get("labels", rule.labels), **change.labels}
    if change.message is not None and _message(reader, node, change.message, checks.load(rule.check).VALUES):
        new["message"] = change.message
    if change.scope is not None:
        new["scope"] = change.scope
    if isinstance(change.params, Node):
        rule = ready(rule)
        params = reader.into(type(rule.params), change.params, f"the params of rule '{rule.id}'", rule.params)
        if params is not None:
            new["params"] = params
    return replace(rule, **new)
