"""The pack that the documentation gives as an example does what its examples say."""

from __future__ import annotations

from pathlib import Path

from factlint.examples import run_rule
from factlint.rulebook import load_rules

DOCS = Path(__file__).parents[3] / "docs"


def test_the_example_pack_has_a_rule_of_each_generic_kind_and_all_hold() -> None:
    rules = load_rules(("house-rules-example.yaml",), DOCS)
    assert [rule.check for rule in rules] == ["pattern", "terms", "require", "count", "tokens"]
    assert [str(failure) for rule in rules for failure in run_rule([rule])] == []
