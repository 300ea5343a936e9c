"""A rule as a pack writes it, and the rules that come of it: one, or several where labels have codes of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from string import Formatter
from typing import Any, ClassVar, Literal

from yaml.nodes import MappingNode, Node, ScalarNode

from factlint import checks, lazy
from factlint.finding import Severity
from factlint.records import dataclass
from factlint.rulebook import former
from factlint.rulebook.nodes import Reader, place
from factlint.rulebook.rule import Example, Params, Rule, Scope, Waiting, Whole

_CODE = lazy.regex(r"[A-Z]{1,3}[0-9]{3}")
_ID = lazy.regex(r"[a-z][a-z0-9]{0,39}(?:-[a-z0-9]{1,40}){0,9}")
"""Codes and ids begin lines of reports and are used in directives: no other characters are allowed."""

ALWAYS = ("text", "where", "other")
"""What every message may mention: the words of the finding, and the place and words of the first evidence."""


@dataclass(frozen=True)
class Label:
    """What a rule says of one kind of finding; a plain word in YAML is its severity."""

    SHORT: ClassVar[str] = "severity"

    severity: Severity
    code: str = ""
    """With it, the kind has its own name in reports, configuration and directives; what is not given here is the rule's."""
    id: str = ""
    message: str = ""
    why: str = ""
    advice: str = ""


@dataclass(frozen=True)
class WrittenRule:
    """A rule as it is written in YAML; the params wait for their check."""

    code: str
    id: str
    check: str
    message: str
    severity: Severity = Severity.WARNING
    params: Any = None
    why: str = ""
    advice: str = ""
    labels: Mapping[str, Label] = field(default_factory=dict)
    usefulness: Mapping[str, int] = field(default_factory=dict)
    """Label → percent of such findings in published copy that an editor acts on, half of the arguable ones counted; `all` for the rest."""
    enabled: bool = True
    languages: Literal["en", "any"] = "en"
    scope: Scope = field(default_factory=Scope)
    yields_to: tuple[str, ...] = ()
    """Rules that say it better: where one of them finds something at the same place, this one is silent."""
    standards: tuple[str, ...] = ()
    """Where it comes from: short names as in docs/standards.md with a place in the work, or any text."""
    since: str = ""
    """The first version that has it; that of the pack where it is not given."""
    examples: tuple[Example, ...] = ()


def ready(rule: Rule) -> Rule:
    """The rule with its params read. Raises YamlError where they do not fit."""
    if not isinstance(rule.params, Waiting):
        return rule
    params = _params(rule.params, rule.check, rule.id)
    reader = Reader(rule.params.path)
    fits(reader, rule.params.node, rule.message, checks.load(rule.check).VALUES)
    has_labels(reader, rule.params.node, rule.check, rule.labels)
    reader.done()
    return replace(rule, params=params)


@cache
def _params(waiting: Waiting, check: str, id: str) -> Params:
    """The params of a shipped rule, which are read once a process."""
    reader = Reader(waiting.path)
    params: Params | None = reader.into(checks.load(check).Params, waiting.node, f"the params of rule '{id}'")
    reader.done()
    assert params is not None
    return params


def read_rules(reader: Reader, node: Node, since: str = "") -> tuple[Rule, ...]:
    """The rules that a node describes; none where it does not describe one, and the reader knows why.

    Labels with a code of their own make a rule each, which has the examples of the whole.
    """
    name = _peek(node, "id") or _peek(node, "code") or "?"
    written = reader.into(WrittenRule, node, f"rule '{name}'")
    if written is None:
        return ()
    written = replace(written, since=written.since or since)
    if written.check in former.CHECKS:
        reader.note(child(node, "check"), former.notice(written.check, former.CHECKS[written.check]))
        written = replace(written, check=former.CHECKS[written.check])
    if written.check not in checks.known():
        reader.wrong(child(node, "check"), f"'{written.check}' is not a check" + reader.near(written.check, checks.known()))
        return ()
    nothing = MappingNode("tag:yaml.org,2002:map", [], node.start_mark, node.end_mark)
    given = written.params if isinstance(written.params, Node) else nothing
    waiting, where = Waiting(given, reader.path), place(reader.path, node).rpartition(":")[0]
    rules = [(rule, child(child(node, "labels"), label) if label else node) for label, rule in _divided(written, waiting, where)]
    if not all(_well_named(reader, at, rule) for rule, at in rules) or reader.path.startswith("factlint:"):
        return tuple(rule for rule, _ in rules)
    if not has_labels(reader, child(node, "labels"), written.check, written.labels) or not _useful(reader, node, written):
        return ()
    return tuple(read for rule, at in rules if (read := _read_now(rule, reader, given, child(at, "message"))))


def _divided(written: WrittenRule, params: Waiting, where: str) -> Iterator[tuple[str, Rule]]:
    """The rule itself, with "", for the labels that have no code, then one rule for each other label."""
    values = {name: getattr(written, name) for name in written.__dataclass_fields__ if name not in ("params", "labels")}
    own = {label: made for label, made in written.labels.items() if made.code or made.id}
    plain = {label: made.severity for label, made in written.labels.items() if label not in own}
    whole = Whole(written.code, written.id, written.why) if own else None
    rule = Rule(**values, params=params, labels=plain, place=where, whole=whole)
    if plain or not own:
        yield "", rule
    for label, made in own.items():
        said = {name: getattr(made, name) or getattr(rule, name) for name in ("code", "id", "message", "why", "advice")}
        yield label, replace(rule, **said, severity=made.severity, labels={label: made.severity})


def _well_named(reader: Reader, node: Node, rule: Rule) -> bool:
    before = reader.count
    if not _CODE.fullmatch(rule.code):
        reader.wrong(child(node, "code"), f"the code '{rule.code}' should be one to three capitals and three digits, such as Z101")
    if not _ID.fullmatch(rule.id):
        reader.wrong(child(node, "id"), f"the id '{rule.id}' should be small letters with hyphens, such as house-style")
    return reader.count == before


LONGEST_MESSAGE = 1_000
"""Characters of a message: each finding carries it, filled in."""


def _read_now(rule: Rule, reader: Reader, given: Node, message: Node) -> Rule | None:
    check = checks.load(rule.check)
    params = reader.into(check.Params, given, f"the params of rule '{rule.id}'")
    if params is None or not fits(reader, message, rule.message, check.VALUES):
        return None
    return replace(rule, params=params)


def fits(reader: Reader, node: Node, message: str, values: Sequence[str]) -> bool:
    """The message mentions only what there is; it is filled in with texts, and may not reach into them."""
    known = (*ALWAYS, *values)
    if len(message) > LONGEST_MESSAGE:
        reader.wrong(node, f"the message is longer than {LONGEST_MESSAGE:,} characters")
        return False
    try:
        parts = [(name, spec, conversion) for _, name, spec, conversion in Formatter().parse(message) if name is not None]
    except ValueError as error:
        reader.wrong(node, f"the message cannot be read: {error}; write a literal brace as {{{{ or }}}}")
        return False
    for name, spec, conversion in parts:
        if name not in known or spec or conversion:
            near = reader.near(name, known, f"; there are {', '.join(known)}")
            reader.wrong(node, f"the message mentions '{name}', which the check does not give{near}")
            return False
    return True


def has_labels(reader: Reader, node: Node, check: str, labels: Iterable[str]) -> bool:
    """The check gives its findings these labels; the node is the mapping that has them as keys."""
    known = checks.labels(check)
    wrong = [label for label in labels if label not in known]
    for label in wrong:
        there = f"; there are {', '.join(known)}" if known else "; its findings have no labels"
        reader.wrong(_key(node, label), f"'{label}' is not a label of {check}{reader.near(label, known, there)}")
    return not wrong


def _useful(reader: Reader, node: Node, written: WrittenRule) -> bool:
    """The usefulness is for labels that the check gives, in percent."""
    at = child(node, "usefulness")
    wrong = [label for label, percent in written.usefulness.items() if not 0 <= percent <= 100]
    for label in wrong:
        reader.wrong(child(at, label), "should be a percentage from 0 to 100")
    return not wrong and has_labels(reader, at, written.check, (label for label in written.usefulness if label != "all"))


def _key(node: Node, key: str) -> Node:
    """A key itself; the node where it has no such key."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next((name for name, _ in pairs if name.value == key), node)


def child(node: Node, key: str) -> Node:
    """The value of a key; the node itself where it has no such key."""
    if isinstance(node, MappingNode):
        for name, value in node.value:
            if name.value == key:
                return value  # type: ignore[no-any-return]
    return node


def _peek(node: Node, key: str) -> str:
    value = child(node, key)
    return str(value.value) if isinstance(value, ScalarNode) else ""
