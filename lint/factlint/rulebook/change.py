"""What a pack or a configuration changes in rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from factlint import checks
from factlint.finding import Severity
from factlint.records import dataclass
from factlint.rulebook import former
from factlint.rulebook.nodes import Reader
from factlint.rulebook.rule import Rule, Scope
from factlint.rulebook.written import child, fits, has_labels, ready


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


def renamed(reader: Reader, node: Node, what: str, known: Collection[str]) -> Iterator[tuple[str, Node]]:
    """The keys of a mapping of rules and their values, names that are out of use as they are today, with a notice."""
    for key, at, value in reader.mapping(node, what):
        out_of_use = key in former.RULES and key not in known and sum(name.startswith(f"{key}-") for name in known) <= 1
        name = former.RULES[key] if out_of_use else key
        if name != key:
            reader.note(at, former.notice(key, name))
        yield name, value


def changed(rules: Iterable[Rule], changes: Mapping[str, Change | None], reader: Reader, node: Node) -> tuple[Rule, ...]:
    """The rules with these changes, by any of their names, those of a whole before those of its parts.

    The reader gets an error for each name that no rule has, and for params that do not fit.
    """
    result = {rule.id: rule for rule in rules}
    known: dict[str, list[str]] = {}
    for rule in result.values():
        for name in dict.fromkeys(rule.names):
            known.setdefault(name, []).append(rule.id)
    pairs = node.value if isinstance(node, MappingNode) else []
    keys = {key.value: (key, value) for key, value in pairs if isinstance(key, ScalarNode)}
    for name, change in sorted(changes.items(), key=lambda item: -len(known.get(item[0], ()))):
        at, value = keys.get(name, (node, node))
        if name not in known:
            reader.wrong(at, f"unknown rule '{name}'" + reader.near(name, known))
        elif change is not None:
            parts = [result[id] for id in known[name]]
            for rule in parts:
                result[rule.id] = _apply(rule, _part(change, rule, parts), reader, at, value)
    return tuple(result.values())


def _part(change: Change, rule: Rule, parts: Sequence[Rule]) -> Change:
    """What a change of all these rules changes in one of them: its own labels, and in the first one those that nobody has."""
    others = {label for other in parts if other is not rule for label in other.labels}
    kept = {*rule.labels, *(label for label in change.labels if rule is parts[0] and label not in others)}
    return replace(change, labels={label: severity for label, severity in change.labels.items() if label in kept})


def _apply(rule: Rule, change: Change, reader: Reader, node: Node, value: Node) -> Rule:
    """The rule with a change, which is written at the key `node` with this value."""
    new: dict[str, Any] = {}
    if change.enabled is not None:
        new["enabled"] = change.enabled
    if change.severity is not None:
        # One severity for a rule with labels moves all the kinds that it reports; what it only notes stays a note.
        new["severity"] = change.severity
        noted = Severity.INFO if max(rule.labels.values(), default=Severity.OFF) > Severity.INFO else Severity.OFF
        new["labels"] = {
            label: min(change.severity, noted) if was == noted else change.severity if was else was for label, was in rule.labels.items()
        }
        new["enabled"] = change.severity is not Severity.OFF
    if change.labels and has_labels(reader, child(value, "labels"), rule.check, change.labels):
        new["labels"] = {**new.get("labels", rule.labels), **change.labels}
    if change.message is not None and fits(reader, node, change.message, checks.load(rule.check).VALUES):
        new["message"] = change.message
    if change.scope is not None:
        new["scope"] = change.scope
    if isinstance(change.params, Node):
        rule = ready(rule)
        params = reader.into(type(rule.params), change.params, f"the params of rule '{rule.id}'", rule.params)
        if params is not None:
            new["params"] = params
    return replace(rule, **new)
