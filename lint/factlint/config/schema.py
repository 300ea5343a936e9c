"""JSON Schemas of configuration, people files and packs, for the completion and checks of editors; and the page of all keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from yaml.nodes import Node

from factlint.config.files import Override, SourceSpec, WrittenConfig
from factlint.rulebook import Change
from factlint.rulebook.describe import Key, json_schema, keys
from factlint.rulebook.people import People
from factlint.rulebook.written import WrittenRule
from factlint.story import Person, Role
from factlint.text import SECTIONS

DRAFT = "http://json-schema.org/draft-07/schema#"


def config_schema() -> dict[str, Any]:
    """Of factlint.yaml."""
    made = json_schema(WrittenConfig, {"rules": _rules(), "sources_complete": {"type": "boolean"}})
    made["properties"]["sources_complete"] = made["properties"]["sources-complete"]
    return {"$schema": DRAFT, "title": "factlint.yaml", **made}


def pack_schema() -> dict[str, Any]:
    """Of a pack of rules."""
    rule = json_schema(WrittenRule, {"params": {"type": "object"}, "check": {"type": "string"}, Any: {}})
    return {
        "$schema": DRAFT,
        "title": "a pack of rules",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "extends": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            "since": {"type": "string"},
            "rules": {"type": "array", "items": rule},
            "change": _rules(),
        },
    }


def people_schema() -> dict[str, Any]:
    """Of people.yaml."""
    made = json_schema(People, {"from": {"type": ["string", "number"]}, "to": {"type": ["string", "number"]}})
    return {"$schema": DRAFT, "title": "people.yaml", "anyOf": [made, made["properties"]["people"]]}


def _rules() -> dict[str, Any]:
    change = json_schema(Change, {"params": {"type": "object"}, Any: {}, Node: {}})
    words = {"enum": ["off", "on", "info", "warning", "error", True, False]}
    return {"type": "object", "additionalProperties": {"anyOf": [words, change]}}


# --- the page -----------------------------------------------------------------------------------------------------------


def page() -> Iterator[str]:
    """The lines of docs/configuration.md."""
    yield "# Configuration"
    yield ""
    yield "Made from the source by `python docs/make_rules.py`. Every key of `factlint.yaml`, or of the table `[tool.factlint]` in"
    yield "`pyproject.toml`; both are found upwards from a story, the nearer file wins, and paths are relative to the file."
    yield "`factlint config show FILE` says what holds for a file and why; `factlint config schema` prints a JSON Schema for editors."
    yield ""
    yield from _table(keys(WrittenConfig))
    parts: tuple[tuple[str, type], ...] = (("A source", SourceSpec), ("An override", Override), ("A change of a rule", Change))
    for title, of in parts:
        yield f"## {title}"
        yield ""
        yield from _table(keys(of))
    yield "The kinds of sections that `scope` may name:"
    yield ""
    yield "| kind | what it is |"
    yield "|---|---|"
    yield from (f"| `{kind}` | {meaning} |" for kind, meaning in SECTIONS.items())
    yield ""
    yield "## The people file"
    yield ""
    yield "`people.yaml` beside `factlint.yaml`, or the files that `people` names: a list of people, under `people:` or by itself."
    yield ""
    yield from _table(keys(Person))
    yield "A role:"
    yield ""
    yield from _table(keys(Role))


def _table(listed: tuple[Key, ...]) -> Iterator[str]:
    yield "| key | value | default | meaning |"
    yield "|---|---|---|---|"
    for key in listed:
        yield f"| `{key.name}` | {key.kind} | {shown_default(key.default)} | {key.meaning.replace('|', chr(92) + '|')} |"
    yield ""


def shown_default(value: Any) -> str:
    """A default in words; nothing for one that says nothing."""
    if value is MISSING:
        return "must be given"
    if value is None or value == () or value == {} or value == "":
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(f"`{item}`" for item in value)
    if isinstance(value, Mapping):
        return ", ".join(f"`{key}: {item}`" for key, item in value.items())
    if is_dataclass(value):
        return ", ".join(f"{field.name.replace('_', '-')}: {getattr(value, field.name)}" for field in fields(value))
    return f"`{value}`"
