"""Every example of every shipped rule, as its carets say."""

from __future__ import annotations

import pytest

from factlint.examples import run_rule, split
from factlint.rulebook import Rule, load_rules, planned, wholes
from factlint.rulebook.catalogue import catalogue
from factlint.rulebook.describe import keys

RULES = load_rules()


@pytest.mark.parametrize("parts", wholes(RULES), ids=lambda parts: parts[0].page)
def test_the_examples_of_a_rule_hold(parts: tuple[Rule, ...]) -> None:
    failures = "\n".join(map(str, run_rule(parts)))
    assert failures == ""


def test_codes_and_ids_are_given_once() -> None:
    codes, ids = [rule.code for rule in RULES], [rule.id for rule in RULES]
    assert (len(set(codes)), len(set(ids))) == (len(codes), len(ids))
    assert not [code for code in codes if code.startswith("Z")], "codes that begin with Z are for house rules"


def test_what_the_catalogue_has_and_no_pack_is_planned() -> None:
    shipped = {rule.code: rule.id for rule in RULES}
    assert {code: id for code, id in shipped.items() if catalogue().get(code, id) != id} == {}
    assert planned(RULES) == {code: id for code, id in catalogue().items() if code not in shipped}
    assert planned([]) == catalogue()
    assert len(set(catalogue().values())) == len(catalogue())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.id}")
def test_a_shipped_rule_states_its_message_in_an_example_and_says_what_to_do(rule: Rule) -> None:
    marks = [mark for example in rule.examples for mark in split(example.article, {rule.id: rule.code})[1]]
    assert any(mark.rule == rule.code and mark.severity and mark.message for mark in marks)
    assert rule.why
    assert rule.advice
    assert rule.since
    assert [key.name for key in keys(type(rule.params)) if not key.meaning] == []
