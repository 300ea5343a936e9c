"""A rule of which several come, one for each label with a code of its own: every name means what it says, everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.rulebook import YamlError, list_rules, load_rules, wholes

if TYPE_CHECKING:
    from tests.conftest import Desk

POINTS = "Support for the bridge rose 5% from 40% to 45% in a year."
DOUBLED = "The number of complaints more than doubled, from 30 to 55."
BOTH = ["1 error F008 percent-vs-points", "3 error F012 multiplier-mismatch"]

HOUSE = """\
rules:
  - code: Z001
    id: house-rise
    check: change-mismatch
    message: "{said}"
    why: The whole.
    advice: Look it up.
    labels:
      rate: error
      direction: off
      points: {code: Z002, id: house-points, severity: warning, message: "{right}", why: The part.}
      multiple: {code: Z003, id: house-multiple, severity: info}
"""


def found(desk: Desk, *options: str) -> list[str]:
    screen = desk.run("check", "--no-cache", "--exit-zero", *options, "story.md")
    assert screen.err == "", screen
    lines = [line.split(":", 3) for line in screen.out.splitlines() if line.startswith("story.md:")]
    made = [f"{row} {' '.join(rest.split(':')[0].split())}" for _, row, _, rest in lines]
    return [line for line in made if line.split()[2][0] in "FX"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), BOTH),
        (("--select", "change-mismatch"), BOTH),
        (("--select", "change"), BOTH),
        (("--select", "F008"), BOTH[:1]),
        (("--select", "F009"), []),
        (("--select", "multiplier-mismatch"), BOTH[1:]),
        (("--ignore", "change-mismatch"), []),
        (("--ignore", "percent-vs-points"), BOTH[1:]),
    ],
)
def test_selected_by_the_name_of_the_whole_or_of_a_part(desk: Desk, options: tuple[str, ...], expected: list[str]) -> None:
    desk.put("story.md", f"{POINTS}\n\n{DOUBLED}\n")
    assert found(desk, *options) == expected


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("{change-mismatch: off}", []),
        ("{change-mismatch: warning}", ["1 warning F008 percent-vs-points", "3 warning F012 multiplier-mismatch"]),
        ("{F008: off}", BOTH[1:]),
        ("{F008: info, change-mismatch: warning}", ["1 info F008 percent-vs-points", "3 warning F012 multiplier-mismatch"]),
        ("{change-mismatch: {labels: {multiple: info}}}", [BOTH[0], "3 info F012 multiplier-mismatch"]),
        ("{percent-vs-points: {labels: {points: off}}}", BOTH[1:]),
        ("{all: off, multiplier-mismatch: on}", BOTH[1:]),
    ],
)
def test_changed_by_the_name_of_the_whole_or_of_a_part(desk: Desk, rules: str, expected: list[str]) -> None:
    desk.put("factlint.yaml", f"root: true\nrules: {rules}\n")
    desk.put("story.md", f"{POINTS}\n\n{DOUBLED}\n")
    assert found(desk) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("change-mismatch", []),
        ("percent-vs-points", BOTH[1:]),
        ("F012", BOTH[:1]),
        ("direction-mismatch", [*BOTH, "5 warning X003 unused-directive"]),
    ],
)
def test_allowed_by_the_name_of_the_whole_or_of_a_part(desk: Desk, name: str, expected: list[str]) -> None:
    desk.put("story.md", f"{POINTS}\n\n{DOUBLED}\n\n<!-- factlint: allow-file {name}: the bank counts so -->\n")
    assert found(desk) == expected


def test_the_rules_that_come_of_one_share_a_page_and_what_a_label_does_not_give(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE, encoding="utf-8")
    rules = load_rules(["./house.yaml"], tmp_path)
    assert [(rule.code, rule.id, {k: str(v) for k, v in rule.labels.items()}, rule.message, rule.why, rule.advice) for rule in rules] == [
        ("Z001", "house-rise", {"rate": "error", "direction": "off"}, "{said}", "The whole.", "Look it up."),
        ("Z002", "house-points", {"points": "warning"}, "{right}", "The part.", "Look it up."),
        ("Z003", "house-multiple", {"multiple": "info"}, "{said}", "The whole.", "Look it up."),
    ]
    assert {rule.page for rule in rules} == {"Z001-house-rise"}
    assert [len(parts) for parts in wholes(rules)] == [3]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Z003", "Z002", "house.yaml:2:5: 'Z002' is given to two labels of one rule"),
        ("house-multiple", "house-points", "house.yaml:2:5: 'house-points' is given to two labels of one rule"),
        ("direction", "directon", "house.yaml:10:7: 'directon' is not a label of change-mismatch; did you mean 'direction'?"),
        ("points:", "point:", "house.yaml:11:7: 'point' is not a label of change-mismatch; did you mean 'points'?"),
        ("Z002", "z2", "house.yaml:11:22: the code 'z2' should be one to three capitals and three digits, such as Z101"),
        ("{right}", "{rihgt}", "house.yaml:11:74: the message mentions 'rihgt', which the check does not give; did you mean 'right'?"),
    ],
)
def test_an_error_of_a_label_names_its_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE.replace(old, new), encoding="utf-8")
    with pytest.raises(YamlError) as caught:
        list_rules(["./house.yaml"], tmp_path)
    assert [line.replace(f"{tmp_path.as_posix()}/", "") for line in caught.value.errors] == [expected]


@pytest.mark.parametrize("name", ["F012", "multiplier-mismatch", "change-mismatch"])
def test_explain_shows_the_whole_by_any_name(desk: Desk, name: str) -> None:
    out = desk.run("explain", name).out
    assert out.startswith("# F009 change-mismatch\n")
    assert [line for line in out.splitlines() if line.startswith("## F0")] == [
        "## F008 percent-vs-points",
        "## F009 percent-change-mismatch",
        "## F012 multiplier-mismatch",
        "## F016 direction-mismatch",
    ]


ONE = "The lido will close in May, a source said.\n\nThe source, speaking on condition of anonymity, said the pump had failed twice.\n"


@pytest.mark.parametrize(
    ("select", "expected"),
    [("A004,A005", ["1 A005", "3 A004"]), ("A004", ["1 A004", "3 A004"]), ("A005", ["1 A005"])],
)
def test_a_rule_is_silent_where_the_one_it_yields_to_finds_something(desk: Desk, select: str, expected: list[str]) -> None:
    desk.put("story.md", ONE)
    lines = desk.run("check", "--no-cache", "--select", select, "story.md").out.splitlines()
    assert [f"{line.split(':')[1]} {line.split()[2]}" for line in lines if line.startswith("story.md:")] == expected


def test_a_rule_yields_to_rules_that_there_are(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE + "    yields-to: [house-pionts]\n", encoding="utf-8")
    with pytest.raises(YamlError) as caught:
        list_rules(["./house.yaml"], tmp_path)
    wrong = "house.yaml:13:16: unknown rule 'house-pionts'; did you mean 'house-points'?"
    assert [line.replace(f"{tmp_path.as_posix()}/", "") for line in caught.value.errors] == [wrong]


def test_a_check_of_one_rule_has_its_name() -> None:
    """Where a check serves several rules they are parts of one idea, whose name is the check's."""
    served: dict[str, list[str]] = {}
    for rule in load_rules():
        served.setdefault(rule.check, []).append(rule.id)
    assert [(check, ids) for check, ids in served.items() if len(ids) == 1 and ids != [check]] == []
