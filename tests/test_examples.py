"""The runner of examples: carets in, marks out; an example that does not hold says what is missing and what is too much."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factlint import checks
from factlint.examples import Case, Expected, Failure, read_cases, run_case, run_example, run_rule, split
from factlint.finding import Severity
from factlint.rulebook import Example, Expect, Rule, YamlError, load_rules


def rule(*examples: Example, **changes: Any) -> Rule:
    pattern = checks.load("pattern").Params(patterns=("bikes?",))
    made = Rule("Z001", "house-bikes", "pattern", Severity.WARNING, "{text} is not our word", pattern, examples=examples, place="z.yaml:2")
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("text", "kept", "marks"),
    [
        ("a bike\n  ^^^^ Z001\n", "a bike\n", [Expected(1, 3, 7, "Z001")]),
        ("a bike\n  ^^^^ house-bikes\n", "a bike\n", [Expected(1, 3, 7, "Z001")]),
        ("a bike\n  ^^^^ Z001, Z002\nend\n", "a bike\nend\n", [Expected(1, 3, 7, "Z001"), Expected(1, 3, 7, "Z002")]),
        ("a bike\n^ Z002\n  ^^^^ Z001\n", "a bike\n", [Expected(1, 1, 2, "Z002"), Expected(1, 3, 7, "Z001")]),
        ("one\n\ntwo\n^^^ Z001", "one\n\ntwo\n", [Expected(3, 1, 4, "Z001")]),
        ("a bike\n  ^^^^ Z001 error\n", "a bike\n", [Expected(1, 3, 7, "Z001", "error")]),
        ("a bike\n  ^^^^ Z001: no, two\n", "a bike\n", [Expected(1, 3, 7, "Z001", "", "no, two")]),
        ("a bike\n  ^^^^ Z001 info: not: our word \n", "a bike\n", [Expected(1, 3, 7, "Z001", "info", "not: our word")]),
        ("^^^ Z001\n", "^^^ Z001\n", []),
        ("a\n^^^\n", "a\n^^^\n", []),
    ],
)
def test_caret_lines_are_taken_out_and_read(text: str, kept: str, marks: list[Expected]) -> None:
    assert split(text, {"house-bikes": "Z001"}) == (kept, tuple(marks))


def test_an_example_that_holds_says_nothing() -> None:
    assert list(run_rule([rule(Example("a bike\n  ^^^^ Z001\n"), Example("a car\n"))])) == []


def test_an_example_says_what_is_missing_and_what_is_too_much() -> None:
    (failure,) = run_rule([rule(Example("bikes and a bike\n            ^^^ Z001\n", title="two bikes"))])
    assert str(failure) == (
        "z.yaml:2: rule house-bikes, example 1: two bikes\n"
        "  missing finding 1:13-16 Z001\n"
        "  unexpected finding 1:1-6 Z001 warning: bikes is not our word\n"
        "  unexpected finding 1:13-17 Z001 warning: bike is not our word"
    )


@pytest.mark.parametrize(
    ("carets", "missing"),
    [
        ("Z001 warning: bike is not our word", ""),
        ("Z001: bike is not our word", ""),
        ("Z001 warning", ""),
        ("Z001 error", "1:3-7 Z001 error"),
        ("Z001 warning: bikes are not our word", "1:3-7 Z001 warning: bikes are not our word"),
    ],
)
def test_a_caret_line_may_state_severity_and_message(carets: str, missing: str) -> None:
    failures = list(run_rule([rule(Example(f"a bike\n  ^^^^ {carets}\n"))]))
    assert [" ".join(map(str, failure.missing)) for failure in failures] == ([missing] if missing else [])


def test_a_rule_that_never_fires_in_its_examples_is_a_failure() -> None:
    assert [failure.title for failure in run_rule([rule(Example("a car\n"))])] == [
        "rule house-bikes has no example in which it finds something"
    ]


def test_an_example_may_give_a_label_that_is_off_a_severity() -> None:
    spaces = checks.load("doubled-text").Params()
    made = Rule("Z002", "house-spaces", "doubled-text", Severity.WARNING, "two spaces", spaces, labels={"spaces": Severity.OFF})
    assert run_example(Example("the  boat\n"), [made], "here") is None
    found = Example("the  boat\n   ^^ Z002 error: two spaces\n", labels={"spaces": Severity.ERROR})
    assert run_example(found, [made], "here") is None
    wrong = Example("the boat\n", labels={"space": Severity.ERROR})
    assert run_example(wrong, [made], "here") == Failure("here", "no rule of this example has the label 'space'")


def test_a_case_runs_the_rules_it_selects() -> None:
    example = Example("a bike\n  ^^^^ Z001\n")
    other = rule(code="Z002", id="other")
    assert run_case(Case(example, ("Z001",), "t.yaml:3:5"), [rule(), other]) is None


def test_a_case_that_selects_a_rule_that_is_not_there_fails() -> None:
    failure = run_case(Case(Example("a"), ("Z009",), "t.yaml:3:5"), [rule()])
    assert failure == Failure("t.yaml:3:5", "unknown rule Z009")


def test_a_table_of_cases_is_read_with_places() -> None:
    cases = read_cases("t.yaml", "select: [Z001]\ncases:\n  - article: a\n  - article: b\n    why: so\n")
    assert [(case.place, case.example.article, case.select) for case in cases] == [
        ("t.yaml:3:5", "a", ("Z001",)),
        ("t.yaml:4:5", "b", ("Z001",)),
    ]


def test_a_table_with_a_wrong_key_is_refused() -> None:
    with pytest.raises(YamlError) as caught:
        read_cases("t.yaml", "select: [Z001]\ncases:\n  - artcle: a\n")
    assert caught.value.errors == ["t.yaml:3:5: 'artcle' is not a key of a case; did you mean 'article'?"]


def expecting(**stated: Any) -> str:
    """What a story with two finds says where it expects this of them, less its first line."""
    spaces = checks.load("doubled-text").Params()
    made = Rule("Z002", "house-spaces", "doubled-text", Severity.WARNING, "two spaces", spaces, labels={"spaces": Severity.WARNING})
    article = "the  boat and the  pier\n   ^^ Z002\n"
    failed = run_example(Example(article, expect=Expect(**stated)), [made], "here")
    return str(failed or "").removeprefix("here: example\n")


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({}, ""),
        ({"labels": ("spaces",)}, ""),
        ({"labels": ("words",)}, "  labels: ('spaces',), not ('words',)"),
        ({"places": ("1:18 ",)}, ""),
        ({"places": ()}, "  places: ('1:18 ',), not ()"),
        ({"evidence": (), "diff": ()}, ""),
        ({"evidence": ("a.txt:1:1 source: boats",)}, "  evidence: (), not ('a.txt:1:1 source: boats',)"),
        ({"fixed": "the boat and the pier\n", "suggested": "the boat and the pier\n"}, ""),
        ({"fixed": "the boat and the  pier\n"}, "  fixed: 'the boat and the pier\\n', not 'the boat and the  pier\\n'"),
    ],
)
def test_an_example_may_expect_labels_places_evidence_diffs_and_edits(stated: dict[str, Any], said: str) -> None:
    assert expecting(**stated) == said


def test_evidence_and_diffs_are_stated_as_they_are_read() -> None:
    table = """
select: [Q001]
cases:
  - article: |
      “The council owes the town 4,200 crowns for each winter day,” Rask said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q001
    sources: {minutes.txt: "Yes. The council owes the island 4,200 crowns for each winter day."}
    expect:
      evidence: ["minutes.txt:1:6 source: The council owes the island 4,200 crowns for each winter day"]
      diff: ["The council owes the [-island-] {+town+} 4,200 crowns for each winter day"]
"""
    (case,) = read_cases("t.yaml", table)
    assert run_case(case, load_rules()) is None
