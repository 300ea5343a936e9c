"""What can be written in YAML, taken from the dataclasses it is read into: keys with their kinds, defaults and meanings."""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

from factlint.records import dataclass
from factlint.rulebook.nodes import fields_of
from factlint.text import SectionKind


@dataclass(frozen=True)
class Key:
    """A key of a mapping."""

    name: str
    hint: Any
    default: Any
    """MISSING where it must be given."""
    meaning: str
    """Its docstring, on one line; empty where it has none."""

    @property
    def kind(self) -> str:
        return kind(self.hint)


def keys(of: type) -> tuple[Key, ...]:
    """The keys that a dataclass is written with, in order."""
    meanings = _docstrings(of)
    made = []
    for name, (field, hint) in fields_of(of).items():
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        made.append(Key(name, hint, default, meanings.get(field.name, "")))
    return tuple(made)


def _docstrings(of: type) -> dict[str, str]:
    """Field → the docstring that follows it in the source."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(of)))
    except (OSError, TypeError, SyntaxError):
        return {}
    (node,) = tree.body
    assert isinstance(node, ast.ClassDef)
    found: dict[str, str] = {}
    for field, after in zip(node.body, node.body[1:], strict=False):
        match field, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = " ".join(text.split())
    return found


def kind(hint: Any) -> str:
    """What a value is, in words: "text", "list of text", "one of error, warning, info"."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return " or ".join(dict.fromkeys(kind(one) for one in arguments if one is not type(None)))
    if hint == tuple[SectionKind, ...]:
        return "list of kinds of sections"
    if origin is tuple:
        return f"list of {kind(arguments[0])}"
    if hint == SectionKind:
        return "kind of section"
    if origin is typing.Literal:
        return f"one of {', '.join(map(str, arguments))}"
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return f"mapping of text to {kind(arguments[1])}"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return f"one of {', '.join(map(str, hint))}"
    return {str: "text", bool: "true or false", int: "whole number", float: "number", Decimal: "number"}.get(hint, "mapping")


def json_schema(hint: Any, special: Mapping[Any, Any]) -> dict[str, Any]:
    """The JSON Schema of what is read into a type; `special` has those of types, or of keys by name, that are read otherwise."""
    if hint in special:
        return dict(special[hint])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = next(one for one in arguments if one is not type(None))
        return {"anyOf": [json_schema(inner, special), {"type": "null"}]} if type(None) in arguments else json_schema(inner, special)
    if origin is tuple:
        one = json_schema(arguments[0], special)
        return {"anyOf": [{"type": "array", "items": one}, {"type": "string"}]}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": json_schema(arguments[1], special)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        # YAML reads a bare `off` as false.
        return {"enum": [*map(str, hint), False]}
    if is_dataclass(hint):
        return _object(typing.cast(type, hint), special)
    plain: dict[Any, dict[str, Any]] = {
        str: {"type": ["string", "number", "boolean"]},  # a date, a number or `no` is text all the same
        bool: {"type": "boolean"},
        int: {"type": "integer"},
        float: {"type": "number"},
        Decimal: {"type": "number"},
    }
    return plain.get(hint, {})


def _object(of: type, special: Mapping[Any, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for key in keys(of):
        made = dict(special[key.name]) if key.name in special else json_schema(key.hint, special)
        properties[key.name] = {"description": key.meaning, **made} if key.meaning else made
    required = [key.name for key in keys(of) if key.default is MISSING]
    made = {"type": "object", "properties": properties, "additionalProperties": False, **({"required": required} if required else {})}
    short = getattr(of, "SHORT", None)
    return {"anyOf": [properties[short], made]} if short else made
