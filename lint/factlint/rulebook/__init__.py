"""YAML → rules: the shipped packs, packs of the house, and what a configuration changes in them."""

from __future__ import annotations

from factlint.rulebook.load import Change, changed, list_rules, load_rules, read_change, ready, shipped_root
from factlint.rulebook.nodes import YamlError
from factlint.rulebook.rule import Example, Other, Rule, Scope, worst

__all__ = [
    "Change",
    "Example",
    "Other",
    "Rule",
    "Scope",
    "YamlError",
    "changed",
    "list_rules",
    "load_rules",
    "read_change",
    "ready",
    "shipped_root",
    "worst",
]
