"""YAML → frozen dataclasses, read from nodes so that every error names its line and column."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import Any, TypeVar

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

DEPTH = 40
"""How deep a file may nest; hostile files nest until the reader falls over."""
SHOWN = 20
"""Errors of a file that are listed; of the others only the number."""
_LONGEST = 300
"""Characters of an error that are printed, and of a word for which a similar one is looked for."""

_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off")

T = TypeVar("T")


class YamlError(Exception):
    """A YAML file says something it should not; `errors` are lines `path:line:column: what is wrong`."""

    def __init__(self, errors: list[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = errors


class Problem(Exception):
    """What is wrong with one node; the reader adds where."""

    def __init__(self, node: Node, what: str) -> None:
        super().__init__(what)
        self.node = node
        self.what = what


def compose_own(text: str, path: str) -> Node | None:
    """The same of a file of factlint's own, which is known to have no aliases and no deep nesting: it is gone through once, not twice."""
    try:
        return yaml.compose(text, Loader=_FAST)
    except (yaml.YAMLError, ValueError, OverflowError):
        return compose(text, path)  # which reports it


def compose(text: str, path: str) -> Node | None:
    """The root node of a YAML text, None where it holds nothing.

    Raises YamlError for what is not YAML, for aliases (a few lines of them can stand for gigabytes) and for deep nesting.
    """
    try:
        return _compose(text, path, _FAST)
    except (yaml.YAMLError, ValueError, OverflowError):
        pass  # reported in the words of the reader in Python, which are plainer and name the character
    try:
        return _compose(text, path, yaml.SafeLoader)
    except yaml.reader.ReaderError as error:  # NUL bytes and the like: no MarkedYAMLError
        line = text.count("\n", 0, error.position) + 1
        column = error.position - text.rfind("\n", 0, error.position)
        raise YamlError([f"{path}:{line}:{column}: not YAML: contains a control character ({error.character!r})"]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError([f"{_at(path, mark)}: not YAML: {error.problem or error.context}"]) from error
    except (ValueError, OverflowError) as error:  # "\UFFFFFFFF" in a double-quoted scalar
        raise YamlError([f"{path}:1:1: not YAML: an escape stands for no character"]) from error


# Ten times as fast, and the rules are read at every start; not part of every build of PyYAML.
_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _compose(text: str, path: str, loader: Any) -> Node | None:
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            raise YamlError([f"{_at(path, event.start_mark)}: '*{event.anchor}' is an alias; write the value out"])
        if depth > DEPTH:
            raise YamlError([f"{_at(path, event.start_mark)}: nested more than {DEPTH} deep"])
    return yaml.compose(text, Loader=loader)


def place(path: str, node: Node) -> str:
    """`path:line:column` of a node, 1-based."""
    return _at(path, node.start_mark)


def _at(path: str, mark: Any) -> str:
    return f"{path}:{mark.line + 1}:{mark.column + 1}" if mark is not None else f"{path}:1:1"


class Reader:
    """Turns the nodes of one file into values, and gathers all that is wrong with them."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.errors: list[str] = []
        """The first ones, as they are printed."""
        self.count = 0
        self.notices: list[str] = []
        """What is right but should be written otherwise."""

    def note(self, node: Node, what: str) -> None:
        self.notices.append(f"{place(self.path, node)}: {what}")

    def wrong(self, node: Node, what: str) -> None:
        self.count += 1
        if self.count <= SHOWN:
            self.errors.append(f"{place(self.path, node)}: {what if len(what) <= _LONGEST else what[:_LONGEST] + ' …'}")

    def near(self, word: str, choices: typing.Iterable[str], otherwise: str = "") -> str:
        """A hint at the one of the choices that is most like a wrong word; empty for errors that are not listed, since it takes long."""
        if self.count >= SHOWN or len(word) > _LONGEST:
            return otherwise
        found = get_close_matches(word, choices, n=1, cutoff=0.6)
        return f"; did you mean '{found[0]}'?" if found else otherwise

    def _report(self, problem: Problem) -> None:
        if problem.what != _REPORTED:
            self.wrong(problem.node, problem.what)

    def into(self, kind: type[T], node: Node, what: str, base: T | None = None) -> T | None:
        """The node as a value of this type, or None where it is not one: the errors say why.

        `what` names the thing for the messages, "the params of rule 'quote-altered'". With a base, a mapping changes only
        the fields it names.
        """
        try:
            return typing.cast(T, self._value(kind, node, what, base))
        except Problem as problem:
            self._report(problem)
            return None

    def done(self) -> None:
        """Raises YamlError where anything was wrong."""
        if self.errors:
            more = [f"{self.path}: {self.count - SHOWN} more errors"] if self.count > SHOWN else []
            raise YamlError([*self.errors, *more])

    def mapping(self, node: Node, what: str) -> list[tuple[str, Node, Node]]:
        """The keys of a mapping with their nodes; none where it is not a mapping, and the errors say so."""
        try:
            return list(self.pairs(node, what))
        except Problem as problem:
            self._report(problem)
            return []

    def _value(self, kind: Any, node: Node, what: str, base: Any = None) -> Any:
        if kind is str:
            return _text(node, what)
        if kind is Any or kind is Node:
            return node
        origin, arguments, record = _made_of(kind)
        if origin in (typing.Union, types.UnionType):
            if type(None) in arguments and isinstance(node, ScalarNode) and node.tag.endswith(":null"):
                return None
            return self._value(next(a for a in arguments if a is not type(None)), node, what)
        if record:
            return self._dataclass(typing.cast(type, kind), node, what, base)
        if origin is tuple:
            return self._items(arguments[0], node, what)
        if origin is typing.Literal:
            return self._choice(node, what, {str(a): a for a in arguments})
        if origin is not None and issubclass(origin, Mapping):
            return {key: self._value(arguments[1], value, f"'{key}' of {what}") for key, _, value in self.pairs(node, what)}
        return _scalar(kind, node, what, self._choice)

    def _items(self, kind: Any, node: Node, what: str) -> tuple[Any, ...]:
        if isinstance(node, ScalarNode) and node.tag.endswith(":null"):
            return ()
        # One text where a list may be is that one text: `standards: RTR-SG quotations`.
        nodes = node.value if isinstance(node, SequenceNode) else [node] if isinstance(node, ScalarNode) else None
        if nodes is None:
            raise Problem(node, f"{what} should be a list")
        items, said = [], self.count
        for n, item in enumerate(nodes, 1):
            try:
                items.append(self._value(kind, item, f"item {n} of {what}"))
            except Problem as problem:
                self._report(problem)
        if self.count > said:
            raise Problem(node, _REPORTED)
        return tuple(items)

    def _choice(self, node: Node, what: str, choices: Mapping[str, Any]) -> Any:
        text = _text(node, what)
        if text in choices:
            return choices[text]
        raise Problem(node, f"{what} should be one of {', '.join(choices)}, not '{text}'{self.near(text, choices)}")

    def pairs(self, node: Node, what: str) -> Iterator[tuple[str, Node, Node]]:
        """The keys of a mapping with their key and value nodes; a key given twice is an error and its second value left out."""
        if isinstance(node, ScalarNode) and node.tag.endswith(":null"):
            return
        if not isinstance(node, MappingNode):
            raise Problem(node, f"{what} should be a mapping of keys and values")
        seen: dict[str, Node] = {}
        for key, value in node.value:
            name = _text(key, f"a key of {what}")
            if name in seen:
                self.wrong(key, f"'{name}' is given twice in {what}; the first is on line {seen[name].start_mark.line + 1}")
                continue
            seen[name] = key
            yield name, key, value

    def _dataclass(self, kind: type, node: Node, what: str, base: Any) -> Any:
        known, given = fields_of(kind), {}
        short = getattr(kind, "SHORT", None)
        if short and isinstance(node, ScalarNode):
            try:
                return kind(**{short: self._value(known[short][1], node, what)})
            except ValueError as error:
                raise Problem(node, f"{what}: {error}") from error
        failed = False
        for name, key, value in self.pairs(node, what):
            if name not in known:
                self.wrong(key, f"'{name}' is not a key of {what}{self.near(name, known)}")
                failed = True
                continue
            field, hint = known[name]
            try:
                given[field.name] = self._value(hint, value, f"'{name}' of {what}", getattr(base, field.name, None))
            except Problem as problem:
                self._report(problem)
                failed = True
        missing = [n for n, (f, _) in known.items() if base is None and f.name not in given and f.default is MISSING is f.default_factory]
        if missing and not failed:
            raise Problem(node, f"{what} has no '{missing[0]}'")
        if failed:
            raise Problem(node, _REPORTED)
        if base is not None:
            given = {f.name: getattr(base, f.name) for f, _ in known.values()} | given
        try:
            return kind(**given)
        except ValueError as error:
            raise Problem(node, f"{what}: {error}") from error


_REPORTED = ""
"""The text of a problem whose parts were reported already."""


def _scalar(kind: Any, node: Node, what: str, choice: Callable[..., Any]) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return choice(node, what, _members(kind))
    text = _text(node, what)
    if kind is bool:
        if text.lower() in (*_TRUE, *_FALSE):
            return text.lower() in _TRUE
        raise Problem(node, f"{what} should be true or false, not '{text}'")
    if kind not in (int, float, Decimal):
        raise TypeError(f"{kind} cannot be read from YAML")
    try:
        number = kind(text.replace("_", ""))
    except (ValueError, InvalidOperation):
        raise Problem(node, f"{what} should be {'a whole number' if kind is int else 'a number'}, not '{text}'") from None
    if number != number or abs(number) == float("inf"):
        raise Problem(node, f"{what} should be a number, not '{text}'")
    return number


@cache
def _made_of(kind: Any) -> tuple[Any, tuple[Any, ...], bool]:
    """What a type is made of, and whether it is a dataclass."""
    return typing.get_origin(kind), typing.get_args(kind), is_dataclass(kind)


@cache
def _members(kind: type[Enum]) -> dict[str, Enum]:
    return {str(member): member for member in kind}


def _text(node: Node, what: str) -> str:
    # The raw text: YAML 1.1 reads no, 1:30, 2020-01-02 and 010 as False, 90, a date and 8.
    if not isinstance(node, ScalarNode):
        raise Problem(node, f"{what} should be text")
    return str(node.value)


@cache
def fields_of(kind: type) -> dict[str, tuple[Field[Any], Any]]:
    """The keys a dataclass is written with in YAML, each with its field and type: the names in kebab-case, or the field's own `key`."""
    hints = typing.get_type_hints(kind)
    return {field.metadata.get("key") or field.name.replace("_", "-"): (field, hints[field.name]) for field in fields(kind) if field.init}
