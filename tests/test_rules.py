"""Every example of every shipped rule, as its carets say."""

from __future__ import annotations

import pytest

from factlint.config.own import PLANNED
from factlint.examples import run_rule, split
from factlint.rulebook import Rule, load_rules, wholes
from factlint.rulebook.describe import keys

RULES = load_rules()


@pytest.mark.parametrize("parts", wholes(RULES), ids=lambda parts: parts[0].page)
def test_the_examples_of_a_rule_hold(parts: tuple[Rule, ...]) -> None:
    failures = "\n".join(map(str, run_rule(parts)))
    assert failures == ""


def test_codes_and_ids_are_given_once() -> None:
    codes, ids = [rule.code for rule in RULES], [rule.id for rule in RULES]
    assert (len(set(codes)), len(set(ids))) == (len(codes), len(ids))
    assert not set(PLANNED).intersection(codes), "a rule that is there is no longer planned: take it out of config/own.py"
    assert not [code for code in codes if code.startswith("Z")], "codes that begin with Z are for house rules"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.id}")
def test_a_shipped_rule_states_its_message_in_an_example_and_says_what_to_do(rule: Rule) -> None:
    marks = [mark for example in rule.examples for mark in split(example.article, {rule.id: rule.code})[1]]
    assert any(mark.rule == rule.code and mark.severity and mark.message for mark in marks)
    assert rule.why
    assert rule.advice
    assert rule.since
    assert [key.name for key in keys(type(rule.params)) if not key.meaning] == []
