"""Changes for many rules at once: `all`, the beginning of a code (`T`, `F0`), the first words of an id (`quote`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from yaml.nodes import Node

from factlint.config.select import means
from factlint.rulebook import Change, Rule, changed
from factlint.rulebook.nodes import Reader

ALL = "all"


def groups_of(rules: Iterable[Rule]) -> Callable[[str], bool]:
    """Whether a name means several rules, not one."""
    codes: set[str] = set()
    ids = {ALL}
    for rule in rules:
        code, *others = rule.names
        codes.update(code.upper()[:length] for length in range(len(code) + 1))
        ids.update(id[: dash.start()] for id in others for dash in re.finditer(r"-|\Z", id))
    return lambda name: name in ids or name.upper() in codes


def grouped(rules: Iterable[Rule], groups: Mapping[str, Change], on: Collection[str], reader: Reader, node: Node) -> tuple[Rule, ...]:
    """The rules with the changes of their groups, the narrower ones last.

    A group turns on only rules that their packs have on: those ids are `on`. For another one its own name is needed.
    """
    names = sorted(groups, key=lambda name: (name != ALL, len(name)))
    made = []
    for rule in rules:
        for name in names:
            if name == ALL or means(name, rule.names):
                (new,) = changed((rule,), {rule.id: groups[name]}, reader, node)
                enabled = new.enabled and (rule.enabled or rule.id in on)
                rule = replace(new, enabled=enabled)
        made.append(rule)
    return tuple(made)
