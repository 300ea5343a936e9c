"""Packs: read, extended, changed, and refused with every error's place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from yaml import serialize

from factlint import checks
from factlint.finding import Severity
from factlint.rulebook import YamlError, illustrated, list_rules, load_rules, ready, shipped_root
from factlint.rulebook.nodes import compose, compose_own

HOUSE = """\
rules:
  - code: Z001
    id: house-bikes
    check: pattern
    severity: warning
    message: "{text} is not our word"
    why: We write bicycle.
    params: {patterns: ["bikes?"]}
    examples:
      - article: |
          The bike was red.
              ^^^^ Z001
"""


def errors(tmp_path: Path, text: str, root: Path | None = None) -> list[str]:
    (tmp_path / "house.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(YamlError) as caught:
        load_rules(["./house.yaml"], tmp_path, root)
    return [line.replace(f"{tmp_path.as_posix()}/", "") for line in caught.value.errors]


def test_the_shipped_rules_load_and_are_in_order_of_their_codes() -> None:
    codes = [rule.code for rule in load_rules()]
    assert codes == sorted(codes)
    assert "Q001" in codes


def test_the_shipped_packs_are_as_plain_as_those_of_others_must_be() -> None:
    """They are read without a look for aliases and deep nesting."""
    for path in sorted(shipped_root().glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        own, checked = compose_own(text, path.name), compose(text, path.name)
        assert own is not None
        assert checked is not None
        assert serialize(own) == serialize(checked)


def test_rules_are_listed_without_the_examples_of_the_shipped_packs(tmp_path: Path) -> None:
    """They are three quarters of the packs, and no run needs them; places and all else are the same."""
    listed, loaded = list_rules(), load_rules()
    assert not any(rule.examples for rule in listed)
    assert all(rule.examples for rule in loaded if rule.whole is None)
    assert [ready(rule) for rule in listed] == [replace(rule, examples=()) for rule in loaded]
    assert illustrated(tuple(map(ready, listed))) == loaded
    assert list_rules()[0] is listed[0]
    house = 'extends: [factlint:polls]\nrules: [{code: Z901, id: no-quay, check: pattern, message: "no", params: {patterns: [quay]},'
    (tmp_path / "house.yaml").write_text(f'{house} examples: [{{article: "A pier."}}]}}]\n', encoding="utf-8")
    assert {rule.code for rule in list_rules(["./house.yaml"], tmp_path) if rule.examples} == {"Z901"}
    assert {rule.code for rule in illustrated(list_rules(["./house.yaml"], tmp_path)) if not rule.examples} == set()


def test_the_strict_pack_switches_every_rule_of_the_default_on() -> None:
    default, strict = load_rules(), load_rules(["factlint:strict"])
    assert [rule.id for rule in strict] == [rule.id for rule in default]
    assert [rule.id for rule in strict if not rule.enabled] == []
    assert {rule.code: rule.severity for rule in strict}["A001"] is Severity.ERROR


def test_every_shipped_rule_says_why_and_by_which_standard() -> None:
    assert [rule.code for rule in load_rules() if not (rule.why and rule.standards and rule.message)] == []


def test_every_check_has_a_rule_or_is_for_rules_of_the_house() -> None:
    used = {rule.check for rule in load_rules()}
    assert set(checks.known()) - used == {"count", "pattern", "require", "terms", "tokens"} - used


def test_every_check_module_has_its_three_names() -> None:
    for name in checks.known():
        module = checks.load(name)
        assert (name, bool(module.__doc__)) == (name, True)
        assert callable(module.check) and isinstance(module.VALUES, tuple) and module.Params.__setattr__ is not object.__setattr__


def test_a_pack_of_the_house_adds_its_rule(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE, encoding="utf-8")
    rules = load_rules(["./house.yaml"], tmp_path)
    assert [(rule.code, rule.id, rule.severity) for rule in rules] == [("Z001", "house-bikes", Severity.WARNING)]


def test_a_pack_changes_severity_and_params_of_the_pack_it_extends(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE, encoding="utf-8")
    strict = "extends: [./house.yaml]\nchange:\n  house-bikes: {severity: error, params: {patterns: [bikes]}}\n"
    (tmp_path / "strict.yaml").write_text(strict, encoding="utf-8")
    (rule,) = load_rules(["./strict.yaml"], tmp_path)
    assert (rule.severity, rule.params.patterns) == (Severity.ERROR, ("bikes",))


@pytest.mark.parametrize(("word", "enabled"), [("off", False), ("on", True), ("error", True)])
def test_a_change_is_a_word(tmp_path: Path, word: str, enabled: bool) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE + f"change: {{Z001: {word}}}\n", encoding="utf-8")
    (rule,) = load_rules(["./house.yaml"], tmp_path)
    assert rule.enabled is enabled


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("check: pattern", "check: patern", ["house.yaml:4:12: 'patern' is not a check; did you mean 'pattern'?"]),
        (
            "severity: warning",
            "severty: warning",
            ["house.yaml:5:5: 'severty' is not a key of rule 'house-bikes'; did you mean 'severity'?"],
        ),
        (
            "{patterns:",
            "{pattrens:",
            ["house.yaml:8:14: 'pattrens' is not a key of the params of rule 'house-bikes'; did you mean 'patterns'?"],
        ),
        (
            "{text} is",
            "{txt} is",
            ["house.yaml:6:14: the message mentions 'txt', which the check does not give; did you mean 'text'?"],
        ),
        (
            "{text} is",
            "{text.__class__} is",
            [
                "house.yaml:6:14: the message mentions 'text.__class__', which the check does not give; "
                "there are text, where, other, found, times"
            ],
        ),
        (
            "{text} is",
            "{text is",
            ["house.yaml:6:14: the message cannot be read: expected '}' before end of string; write a literal brace as {{ or }}"],
        ),
        ("    id: house-bikes\n", "", ["house.yaml:2:5: rule 'Z001' has no 'id'"]),
    ],
)
def test_an_error_of_a_rule_names_its_place(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    assert errors(tmp_path, HOUSE.replace(old, new)) == expected


def test_all_errors_of_a_file_are_reported_at_once(tmp_path: Path) -> None:
    text = HOUSE.replace("check: pattern", "check: patern") + HOUSE.removeprefix("rules:\n").replace("severity: warning", "severity: loud")
    assert errors(tmp_path, text) == [
        "house.yaml:4:12: 'patern' is not a check; did you mean 'pattern'?",
        "house.yaml:16:15: 'severity' of rule 'house-bikes' should be one of off, info, warning, error, not 'loud'",
    ]


def test_a_rule_given_twice_names_both_places(tmp_path: Path) -> None:
    found = errors(tmp_path, HOUSE + HOUSE.removeprefix("rules:\n"))
    assert found == ["house.yaml:13:5: rule 'house-bikes' is given twice; the first is at house.yaml:2"]


def test_a_change_of_an_unknown_rule_asks_for_the_nearest(tmp_path: Path) -> None:
    assert errors(tmp_path, HOUSE + "change: {house-bike: off}\n") == [
        "house.yaml:13:10: unknown rule 'house-bike'; did you mean 'house-bikes'?"
    ]


def test_a_pack_outside_the_repository_is_refused(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    assert errors(tmp_path, "extends: [../elsewhere.yaml]\n", tmp_path)[0].endswith("house packs are kept in the repository")


def test_a_pack_that_is_not_there_and_a_shipped_name_misspelt() -> None:
    with pytest.raises(YamlError) as caught:
        load_rules(["factlint:defalt"])
    assert caught.value.errors == ["factlint:defalt: no built-in pack has that name; did you mean 'factlint:default'?"]


def test_the_packs_of_a_checkout_are_those_of_the_wheel() -> None:
    assert (shipped_root() / "quotes.yaml").is_file()
