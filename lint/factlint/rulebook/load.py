"""Packs of rules: read, extended and changed."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from yaml.nodes import Node

import factlint
from factlint import lazy
from factlint.paths import YAML, refused, shown
from factlint.records import dataclass
from factlint.rulebook import former
from factlint.rulebook.change import changed, read_change, renamed
from factlint.rulebook.files import read_text
from factlint.rulebook.nodes import Reader, YamlError, compose, compose_own
from factlint.rulebook.rule import Rule
from factlint.rulebook.written import child, read_rules, ready

_EXAMPLES = lazy.regex(r"^    examples:\n(?:(?: {6}.*)?\n)*", re.MULTILINE)
"""All examples of a rule of a shipped pack; its lines keep their numbers without them."""
MOST_DEEP, MOST_PACKS = 20, 200
"""How many packs may extend one another in a row, and how many files a configuration may add up to."""


@dataclass(frozen=True)
class _Pack:
    extends: tuple[str, ...] = ()
    since: str = ""
    """The version of which its rules are."""
    rules: tuple[Any, ...] = ()
    change: Any = None


def shipped_root() -> Path:
    """Where the shipped packs are: in the installed package, or at the top of a checkout."""
    here = Path(factlint.__file__).parent
    installed = here / "rulepacks"
    return installed if installed.is_dir() else here.parents[1] / "rules"


def load_rules(extends: Sequence[str] = ("factlint:default",), folder: Path | None = None, root: Path | None = None) -> tuple[Rule, ...]:
    """The rules of `list_rules`, each ready to run."""
    return tuple(map(ready, _on_shelf(extends, folder, root, None, examples=True)))


def list_rules(
    extends: Sequence[str] = ("factlint:default",), folder: Path | None = None, root: Path | None = None, notices: list[str] | None = None
) -> tuple[Rule, ...]:
    """The rules of these packs and of the packs they extend, by code, later packs winning over earlier ones.

    Shipped rules are not `ready`, which costs importing their checks, and have no examples, which are most of their packs; those of
    the house are and do, so that all errors are said.

    `factlint:default` is every shipped topic, `factlint:NAME` one shipped pack; anything else is a file, relative to `folder`
    and inside `root`. Notices on names that are out of use are added to `notices`. Raises YamlError with all errors of the first
    pack that has any.
    """
    return _on_shelf(extends, folder, root, notices, examples=False)


def illustrated(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Rules of `list_rules` with their examples, those of shipped packs too."""
    packs = dict.fromkeys(rule.place.rpartition(":")[0] for rule in rules if rule.place.startswith("factlint:"))
    examples = {rule.id: rule.examples for rule in _on_shelf(tuple(packs), None, None, None, examples=True)}
    return tuple(replace(rule, examples=examples.get(rule.id, rule.examples)) for rule in rules)


def _on_shelf(
    extends: Sequence[str], folder: Path | None, root: Path | None, notices: list[str] | None, *, examples: bool
) -> tuple[Rule, ...]:
    shelf = _Shelf(root, [] if notices is None else notices, examples)
    for name in extends:
        shelf.add(name, folder or Path(), name)
    return tuple(sorted(shelf.rules.values(), key=lambda rule: (rule.code, rule.id)))


_Read = tuple[_Pack, tuple[tuple[Any, tuple[Rule, ...]], ...]]
"""A pack, and each of its nodes with the rules that it describes."""


@cache
def _shipped(path: Path, examples: bool) -> _Read:
    """A shipped pack, which does not change while a process runs: a language server reads it once."""
    name = f"factlint:{path.stem}"
    text = read_text(path, name)
    if not examples:
        text = _EXAMPLES.sub(lambda found: "\n" * found[0].count("\n"), text)
    return _written(Reader(name), compose_own(text, name))


def _written(reader: Reader, root: Node | None) -> _Read:
    pack = reader.into(_Pack, root, "a pack") if root is not None else _Pack()
    reader.done()
    assert pack is not None
    return pack, tuple((node, read_rules(reader, node, pack.since)) for node in pack.rules)


class _Shelf:
    """The rules loaded so far, by id."""

    def __init__(self, root: Path | None, notices: list[str], examples: bool) -> None:
        self.root = root
        self.notices = notices
        self.examples = examples
        """Whether those of shipped rules are read."""
        self.rules: dict[str, Rule] = {}
        self.places: dict[str, str] = {}
        """Name of a rule → its place."""
        self.read: set[Path] = set()

    def add(self, name: str, folder: Path, asked: str, depth: int = 0) -> None:
        if depth > MOST_DEEP:
            raise YamlError([f"{asked}: more than {MOST_DEEP} packs extend one another"])
        for path in self._paths(name, folder, asked):
            if path.resolve() not in self.read:
                self.read.add(path.resolve())
                if len(self.read) > MOST_PACKS:
                    raise YamlError([f"{asked}: more than {MOST_PACKS} packs"])
                self._file(path, depth)

    def _paths(self, name: str, folder: Path, asked: str) -> list[Path]:
        if name == "factlint:default":
            return [path for path in sorted(shipped_root().glob("*.yaml")) if not _extends(path)]
        if name.removeprefix("factlint:") in former.PACKS and name.startswith("factlint:"):
            new = [f"factlint:{pack}" for pack in former.PACKS[name.removeprefix("factlint:")]]
            self.notices.append(asked.removesuffix(name) + former.notice(name, "', '".join(new)))
            return [path for pack in new for path in self._paths(pack, folder, asked)]
        if name.startswith("factlint:"):
            path = shipped_root() / f"{name.removeprefix('factlint:')}.yaml"
            known = ["factlint:default", *(f"factlint:{p.stem}" for p in sorted(shipped_root().glob("*.yaml")))]
            if path.parent != shipped_root() or f"factlint:{path.stem}" not in known:
                near = get_close_matches(name, known, n=1)
                raise YamlError([f"{asked}: no built-in pack has that name" + (f"; did you mean '{near[0]}'?" if near else "")])
            return [path]
        path = folder / name
        why = refused(path, self.root.resolve(), YAML) if self.root is not None else None
        if why == "is outside the repository":
            raise YamlError([f"{asked}: is outside {self.root}; house packs are kept in the repository"])
        there = os.path.isfile(path)  # noqa: PTH113  (Path.is_file raises for what no system accepts)
        if why == "does not exist" or (why is None and not there):
            raise YamlError([f"{asked}: no such pack; looked in {folder}"])
        if why is not None:
            raise YamlError([f"{asked}: {why}"])
        return [path]

    def _file(self, path: Path, depth: int) -> None:
        own = path.parent == shipped_root()
        name = f"factlint:{path.stem}" if own else shown(path)
        reader = Reader(name)
        pack, read = _shipped(path, self.examples) if own else _written(reader, compose(read_text(path, name), name))
        for extended in pack.extends:
            self.add(extended, path.parent, f"{name}: {extended}", depth + 1)
        for node, rules in read:
            twice = self._taken(rules)
            if twice is not None:
                reader.wrong(node, twice)
            else:
                self.rules.update({rule.id: rule for rule in rules})
                self.places.update({name: rule.place for rule in rules for name in rule.names})
        for node, rules in read:
            for name in rules[0].yields_to if rules else ():
                if name not in self.places:
                    reader.wrong(child(node, "yields-to"), f"unknown rule '{name}'" + reader.near(name, self.places))
        if pack.change is not None:
            changes = {key: read_change(reader, value, key) for key, value in renamed(reader, pack.change, "'change'", self.places)}
            for rule in changed(tuple(self.rules.values()), changes, reader, pack.change):
                self.rules[rule.id] = rule
        reader.done()
        self.notices += reader.notices

    def _taken(self, rules: Sequence[Rule]) -> str | None:
        """What is wrong where another rule, or another label of the same one, has one of these names; None where they are new."""
        for rule in rules:
            for name, what in ((rule.id, "rule"), (rule.code, "the code"), (rule.names[-1], "rule")):
                if name in self.places:
                    return f"{what} '{name}' is given twice; the first is at {self.places[name]}"
        own = [name for rule in rules for name in (rule.code, rule.id)]
        twice = next((name for name in own if own.count(name) > 1), None)
        return f"'{twice}' is given to two labels of one rule" if twice else None


def _extends(path: Path) -> bool:
    return any(line.startswith("extends:") for line in path.read_text(encoding="utf-8").splitlines())
