"""YAML → rules: the shipped packs, packs of the house, and what a configuration changes in them."""

from __future__ import annotations

from factlint.rulebook.catalogue import planned
from factlint.rulebook.change import Change, changed, read_change, renamed
from factlint.rulebook.load import illustrated, list_rules, load_rules, shipped_root
from factlint.rulebook.nodes import YamlError
from factlint.rulebook.rule import Example, Expect, Other, Rule, Scope, codes, wholes, worst
from factlint.rulebook.written import ready

__all__ = [
    "Change",
    "Example",
    "Expect",
    "Other",
    "Rule",
    "Scope",
    "YamlError",
    "changed",
    "codes",
    "illustrated",
    "list_rules",
    "load_rules",
    "planned",
    "read_change",
    "ready",
    "renamed",
    "shipped_root",
    "wholes",
    "worst",
]
