"""Configuration files: found upwards from an article, read with the place of every word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, Literal

from yaml.error import Mark
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factlint.paths import exists, real, refused, repository, shown
from factlint.records import dataclass
from factlint.rulebook import people
from factlint.rulebook.files import MOST_PEOPLE_BYTES, read_text
from factlint.rulebook.nodes import DEPTH, Reader, YamlError, compose, place
from factlint.story import Person

NAME = "factlint.yaml"
PYPROJECT = "pyproject.toml"
PEOPLE = "people.yaml"

MOST = {"sources": 500, "overrides": 1_000, "people": 50, "archived": 50, "retracted": 50}
"""Items of a list: each pattern of sources walks folders for a story, each file is read."""


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
class Limits:
    """How long a story may take and how large a file may be; a finding says where one was reached."""

    seconds: float = 30.0
    """For each story; up to five times as many where its sources are long."""
    story_mb: float = 5.0
    source_mb: float = 20.0

    def __post_init__(self) -> None:
        for name in ("seconds", "story_mb", "source_mb"):
            if not 0 < getattr(self, name) <= 100_000:
                raise ValueError(f"'{name.replace('_', '-')}' should be more than 0 and at most 100,000")


@dataclass(frozen=True)
class CacheLimits:
    """How much is kept between runs, for all repositories of a user together."""

    max_mb: float = 2_000.0
    """Megabytes above which what was used least recently is removed."""

    def __post_init__(self) -> None:
        if not 100 <= self.max_mb <= 1_000_000:
            raise ValueError("'max-mb' should be at least 100 and at most 1,000,000")


@dataclass(frozen=True)
class WrittenConfig:
    """The keys of a configuration, as written; None where it does not say."""

    root: bool = False
    """Configuration files in folders above this one do not count."""
    extends: tuple[str, ...] | None = None
    """Packs of rules: `factlint:default`, `factlint:strict`, and files in the repository. Without the key, `factlint:default`."""
    articles: tuple[str, ...] | None = None
    """Which files are stories, as in .gitignore. Without the key, all Markdown, text and HTML files outside folders of sources."""
    archive: tuple[str, ...] = ()
    """Published stories, as in .gitignore: an authority on names, and where corrected errors are looked for. They add up."""
    archived: tuple[str, ...] = ()
    """Files that list the web addresses of which you keep copies: text or CSV, in the repository."""
    retracted: tuple[str, ...] = ()
    """Files that list the DOIs of withdrawn papers: text or CSV, in the repository."""
    protected: tuple[str, ...] = ()
    """Lists of people who must not be identified, as `factlint protect` writes them: digests of their names."""
    bibliography: tuple[str, ...] = ()
    """Bibliographies for the citation keys of all stories: BibTeX, or CSL as JSON or YAML, in the repository."""
    exclude: tuple[str, ...] = ()
    """Files that are not stories, as in .gitignore; those of all configuration files add up."""
    sources: tuple[SourceSpec, ...] = ()
    """Evidence: paths or patterns, in which `{slug}`, `{stem}` and `{dir}` are those of the story."""
    sources_complete: bool | None = None
    """The sources of a story are all there is: what is missing from all of them is an error. Also in front matter."""
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
    strict_model: bool | None = None
    """Exit with 2 where the language model cannot be used."""
    rules: Any = None
    """Changes of rules, by id, code, the beginning of either, or `all`: `off`, `on`, a severity, or a mapping as below."""
    overrides: tuple[Override, ...] = ()
    """Changes of rules for some files."""
    limits: Limits | None = None
    """How long a story may take and how large a file may be."""
    cache: CacheLimits | None = None
    """How much is kept between runs."""


@dataclass(frozen=True)
class File:
    """A configuration file and what it says."""

    path: Path
    shown: str
    node: Node | None
    written: WrittenConfig
    ground: Path | None = None
    """Where its patterns count from; None for the folder that it is in."""

    @property
    def folder(self) -> Path:
        """Where the packs and people files are that it names."""
        return self.path.parent

    @property
    def base(self) -> Path:
        """Where its patterns of articles, sources and overrides count from."""
        return self.ground or self.folder

    def error(self, key: str, text: str, what: str) -> YamlError:
        """The error that a text under a key is wrong, at its place."""
        node = next((value for name, value in _pairs(self.node) if name == key), None)
        near = next((item for item in _scalars(node) if item.value == text), node or self.node)
        return YamlError([f"{place(self.shown, near) if near is not None else self.shown}: {what}"])


def config_in(folder: Path) -> File | None:
    """The configuration of a folder itself, where it has one. Raises YamlError, also where there is something that cannot be read."""
    path = folder / NAME
    if exists(path):
        return read_config(_allowed(path))
    path = folder / PYPROJECT
    if exists(path) and b"factlint" in _bytes(_allowed(path)):
        found = read_config(path)
        return found if found.node is not None else None
    return None


def _allowed(path: Path) -> Path:
    """The path of a file that was found, not named. Raises YamlError where it is a link that leads out of its repository."""
    why = refused(path, real(repository(path.parent) or path.parent))
    if why is None and path.is_dir():
        why = "is a folder, not a file"
    if why is not None:
        raise YamlError([f"{shown(path)}:1:1: {why}"])
    return path


def _bytes(path: Path) -> bytes:
    return read_text(path, shown(path), errors="replace").encode()


def read_config(path: Path) -> File:
    """The configuration in a YAML file, or in the table [tool.factlint] of a TOML file. Raises YamlError with all errors."""
    name = shown(path)
    text = read_text(path, name)
    node = _toml(text, name) if path.suffix == ".toml" else compose(text, name)
    if node is None:
        return File(path, name, None, WrittenConfig())
    reader = Reader(name)
    for key, value in _pairs(node):
        most = MOST.get(key)
        if most is not None and isinstance(value, SequenceNode) and len(value.value) > most:
            raise YamlError([f"{place(name, value.value[most])}: at most {most:,} items are read under '{key}'"])
    written = reader.into(WrittenConfig, _kebab(node), "the configuration")
    reader.done()
    assert written is not None
    return File(path, name, node, written)


def people_in(folder: Path) -> Path | None:
    """The people file of a folder itself. Raises YamlError where it cannot be read."""
    path = folder / PEOPLE
    return _allowed(path) if exists(path) else None


def read_people(path: Path) -> tuple[Person, ...]:
    """The people that a people file lists. Raises YamlError."""
    name = shown(path)
    return people.read_people(read_text(path, name, MOST_PEOPLE_BYTES), name)


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
    """The table [tool.factlint]; None where there is none."""
    try:
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise YamlError([f"{name}:{_toml_place(error)}: not TOML: {_toml_words(error)}"]) from error
    # TOML readers keep no places: errors point to the line of the table.
    rows = text.splitlines()
    line = next((n for n, row in enumerate(rows) if re.match(r"\s*\[\s*tool\s*\.\s*\"?factlint", row)), None)
    line = next((n for n, row in enumerate(rows) if "factlint" in row), 0) if line is None else line
    mark = Mark(name, 0, line, 0, None, 0)
    tool = read.get("tool", {})
    if not isinstance(tool, dict):
        at = next((n for n, row in enumerate(rows) if re.match(r"\s*tool\b", row)), 0)
        raise YamlError([f"{name}:{at + 1}:1: 'tool' should be a table"])
    table = tool.get("factlint")
    return None if table is None else _node(table, mark, 0)


def _toml_place(error: Exception) -> str:
    place = re.search(r"at line (\d+), column (\d+)", str(error))
    return f"{place[1]}:{place[2]}" if place else "1:1"


def _toml_words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return f"nested more than {DEPTH} deep"
    if not isinstance(error, tomllib.TOMLDecodeError):
        return "a number is too long"
    words = str(error).partition(" (at ")[0]
    return f"{words[:1].lower()}{words[1:]}"


def _node(value: Any, mark: Mark, depth: int) -> Node:
    if depth > DEPTH:
        raise YamlError([f"{mark.name}:{mark.line + 1}:1: nested more than {DEPTH} deep"])
    if isinstance(value, dict):
        pairs = [(_node(str(key), mark, depth), _node(item, mark, depth + 1)) for key, item in value.items()]
        return MappingNode("tag:yaml.org,2002:map", pairs, mark, mark)
    if isinstance(value, list):
        return SequenceNode("tag:yaml.org,2002:seq", [_node(item, mark, depth + 1) for item in value], mark, mark)
    try:
        text = str(value).lower() if isinstance(value, bool) else str(value)
    except ValueError as error:  # a number of more digits than Python writes out
        raise YamlError([f"{mark.name}:{mark.line + 1}:1: a number is too long"]) from error
    return ScalarNode("tag:yaml.org,2002:str", text, mark, mark)
