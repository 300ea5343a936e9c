"""Every example of every shipped rule, as its carets say."""

from __future__ import annotations

import pytest

from factlint.examples import run_rule
from factlint.rulebook import Rule, load_rules

RULES = load_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.id}")
def test_the_examples_of_a_rule_hold(rule: Rule) -> None:
    failures = "\n".join(map(str, run_rule(rule)))
    assert failures == ""


def test_codes_and_ids_are_given_once() -> None:
    codes, ids = [rule.code for rule in RULES], [rule.id for rule in RULES]
    assert (len(set(codes)), len(set(ids))) == (len(codes), len(ids))
