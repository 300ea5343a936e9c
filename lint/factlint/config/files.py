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
    """A file, a folder or a pattern."""
    url: str = ""
    """Where it was published; a link of the story to it ties the sentence to this source."""
    kind: str = ""
    """`wire` or `outlet` for what others published."""
    date: str = ""
    """The day it was published, 2024-05-14."""
    speaker: str = ""
    """Whose words it holds, where it is one person's."""
    embargo: str = ""
    """When it may be published."""


@dataclass(frozen=True)
class Override:
    """Rules that differ for some paths."""

    paths: tuple[str, ...]
    """Files, as in .gitignore."""
    rules: Any
    """Changes of rules, as under `rules`."""


@dataclass(frozen=True)
class Written:
    """The keys of a configuration, as written; None where it does not say."""

    root: bool = False
    """Configuration files in folders above this one do not count."""
    extends: tuple[str, ...] | None = None
    """Packs of rules: `factlint:default`, `factlint:strict`, and files in the repository. Without the key, `factlint:default`."""
    articles: tuple[str, ...] | None = None
    """Which files are stories, as in .gitignore. Without the key, all Markdown, text and HTML files outside folders of sources."""
    exclude: tuple[str, ...] = ()
    """Files that are not stories, as in .gitignore; those of all configuration files add up."""
    sources: tuple[SourceSpec, ...] = ()
    """Evidence: paths or patterns, in which `{slug}`, `{stem}` and `{dir}` are those of the story."""
    sources_complete: bool | None = None
    """The sources of a story are all there is: what none of them has is an error. Also in front matter."""
    peers: bool | None = None
    """Compare the stories of a folder with one another."""
    fail_on: Literal["error", "warning", "info"] | None = None
    """From this severity on a finding makes the exit code 1; without the key, `error`."""
    baseline: str | None = None
    """A file of older findings that are set aside; `factlint check --write-baseline` writes it."""
    people: tuple[str, ...] | None = None
    """People files. Without the key, `people.yaml` in this folder and in those above."""
    model: str | None = None
    """The spaCy pipeline: the name of an installed package, `auto` or `none`."""
    rules: Any = None
    """Changes of rules, by id, code, the beginning of either, or `all`: `off`, `on`, a severity, or a mapping as below."""
    overrides: tuple[Override, ...] = ()
    """Changes of rules for some files."""


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
