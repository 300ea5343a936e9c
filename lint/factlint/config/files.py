"""Configuration files: found upwards from an article, read with the place of every word."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

from yaml.error import Mark
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factlint.rulebook import people
from factlint.rulebook.nodes import Reader, YamlError, compose, place, shown
from factlint.story import Person

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NAME = "factlint.yaml"
PYPROJECT = "pyproject.toml"
PEOPLE = "people.yaml"


@dataclass(frozen=True)
class SourceSpec:
    """A source as a front matter or a configuration gives it; a plain text is its path."""

    SHORT: ClassVar[str] = "path"

    path: str = ""
    url: str = ""
    kind: str = ""
    date: str = ""
    speaker: str = ""
    embargo: str = ""


@dataclass(frozen=True)
class Override:
    """Rules that differ for some paths."""

    paths: tuple[str, ...]
    rules: Any


@dataclass(frozen=True)
class Written:
    """The keys of a configuration, as written; None where it does not say."""

    root: bool = False
    extends: tuple[str, ...] | None = None
    articles: tuple[str, ...] | None = None
    exclude: tuple[str, ...] = ()
    sources: tuple[SourceSpec, ...] = ()
    sources_complete: bool | None = None
    peers: bool | None = None
    fail_on: Literal["error", "warning", "info"] | None = None
    baseline: str | None = None
    people: tuple[str, ...] | None = None
    model: str | None = None
    rules: Any = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True)
class File:
    """A configuration file and what it says."""

    path: Path
    shown: str
    node: Node | None
    written: Written

    @property
    def folder(self) -> Path:
        return self.path.parent

    def error(self, key: str, text: str, what: str) -> YamlError:
        """The error that a text under a key is wrong, at its place."""
        node = next((value for name, value in _pairs(self.node) if name == key), None)
        near = next((item for item in _scalars(node) if item.value == text), node or self.node)
        return YamlError([f"{place(self.shown, near) if near is not None else self.shown}: {what}"])


def upwards(start: Path) -> Iterator[Path]:
    """A folder and those above it, up to the root of its repository."""
    for folder in (start, *start.parents):
        yield folder
        if (folder / ".git").exists():
            return


def repository(start: Path) -> Path | None:
    """The folder of the repository that a folder lies in."""
    *_, last = upwards(start)
    return last if (last / ".git").exists() else None


def config_in(folder: Path) -> File | None:
    """The configuration that stands in a folder itself. Raises YamlError."""
    if (folder / NAME).is_file():
        return read_config(folder / NAME)
    path = folder / PYPROJECT
    if path.is_file() and b"tool.factlint" in path.read_bytes():
        return read_config(path)
    return None


def read_config(path: Path) -> File:
    """The configuration in a YAML file, or in the table [tool.factlint] of a TOML file. Raises YamlError with all errors."""
    name = shown(path)
    text = _text(path, name)
    node = _toml(text, name) if path.suffix == ".toml" else compose(text, name)
    if node is None:
        return File(path, name, None, Written())
    reader = Reader(name)
    written = reader.into(Written, _kebab(node), "the configuration")
    reader.done()
    assert written is not None
    return File(path, name, node, written)


def read_people(path: Path) -> tuple[Person, ...]:
    """The people that a people file lists. Raises YamlError."""
    name = shown(path)
    return people.read_people(_text(path, name), name)


def _text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise YamlError([f"{name}:1:1: not UTF-8; save the file as UTF-8 text"]) from error
    except OSError as error:
        raise YamlError([f"{name}: cannot be read: {(error.strerror or str(error)).lower()}"]) from error


def _pairs(node: Node | None) -> Iterator[tuple[str, Node]]:
    if isinstance(node, MappingNode):
        yield from ((key.value, value) for key, value in node.value if isinstance(key, ScalarNode))


def _scalars(node: Node | None) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, MappingNode):
        for _, value in node.value:
            yield from _scalars(value)


def _kebab(node: Node) -> Node:
    # `sources_complete` is written as in front matter; the reader knows keys with hyphens.
    if isinstance(node, MappingNode):
        for key, _ in node.value:
            if isinstance(key, ScalarNode):
                key.value = key.value.replace("_", "-")
    return node


def _toml(text: str, name: str) -> Node | None:
    try:
        table = tomllib.loads(text).get("tool", {}).get("factlint")
    except tomllib.TOMLDecodeError as error:
        raise YamlError([f"{name}: not TOML: {str(error)[:1].lower()}{str(error)[1:]}"]) from error
    if table is None:
        return None
    # TOML readers keep no places: errors point to the line of the table.
    line = next((n for n, row in enumerate(text.splitlines()) if "tool.factlint" in row), 0)
    return _node(table, Mark(name, 0, line, 0, None, 0))


def _node(value: Any, mark: Mark) -> Node:
    if isinstance(value, dict):
        pairs = [(_node(str(key), mark), _node(item, mark)) for key, item in value.items()]
        return MappingNode("tag:yaml.org,2002:map", pairs, mark, mark)
    if isinstance(value, list):
        return SequenceNode("tag:yaml.org,2002:seq", [_node(item, mark) for item in value], mark, mark)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return ScalarNode("tag:yaml.org,2002:str", text, mark, mark)
