"""The codes of all rules, shipped or not, and from it the rules that are planned."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factlint.rulebook.load import shipped_root
from factlint.rulebook.rule import Rule


@cache
def catalogue() -> dict[str, str]:
    """Code → id of every rule that has a code."""
    lines = (shipped_root() / "catalogue.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if not line.startswith("#"))


def planned(rules: Iterable[Rule]) -> dict[str, str]:
    """Code → id of the rules that are not there yet. A configuration that names one is not wrong: it may be meant for a later version."""
    known = {name for rule in rules for name in rule.names}
    return {code: id for code, id in catalogue().items() if code not in known and id not in known}
