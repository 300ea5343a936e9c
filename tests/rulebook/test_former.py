"""Names that rules, checks and packs had before still work, and a notice gives the name of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint import checks
from factlint.rulebook import former, list_rules

if TYPE_CHECKING:
    from tests.conftest import Desk

STORY = "It was Monday, May 14, 2024.\n"
HOUSE = """\
extends: [factlint:chronology]
rules:
  - {code: Z001, id: house-day, check: weekday-date, message: "{text}"}
change: {quote-brackets: off, weekday-date: warning}
"""


def test_former_names_are_out_of_use_and_lead_to_names_in_use() -> None:
    ids = {rule.id for rule in list_rules()}
    packs = {rule.place.rpartition(":")[0].removeprefix("factlint:") for rule in list_rules()}
    assert set(former.RULES.values()) <= ids
    assert not set(former.RULES) & ids
    assert set(former.CHECKS.values()) <= set(checks.known())
    assert not set(former.CHECKS) & set(checks.known())
    assert {pack for new in former.PACKS.values() for pack in new} <= packs
    assert not set(former.PACKS) & packs


@pytest.mark.parametrize(
    ("files", "options", "found", "notices"),
    [
        pytest.param({}, ("--select", "weekday-date"), True, [], id="the first words of an id mean all rules that begin so"),
        pytest.param({}, ("--select", "weekday-date-mismatch,poll-facts"), True, [], id="in use"),
        pytest.param(
            {},
            ("--select", "D", "--ignore", "list-count,quote-missing"),
            True,
            ["'quote-missing' is now called 'quote-not-in-source'"],
            id="option",
        ),
        pytest.param(
            {"factlint.yaml": "root: true\nrules: {quote-brackets: off, unattributed-figure: {params: {money: 5}}}\n"},
            ("--select", "D"),
            True,
            [
                "factlint.yaml:2:9: 'quote-brackets' is now called 'bracket-substitution'",
                "factlint.yaml:2:30: 'unattributed-figure' is now called 'figure-unattributed'",
            ],
            id="configuration",
        ),
        pytest.param(
            {"factlint.yaml": "root: true\nextends: [factlint:arithmetic, factlint:structure, factlint:dates]\n"},
            ("--select", "D"),
            True,
            [
                "'factlint:arithmetic' is now called 'factlint:figures'",
                "'factlint:structure' is now called 'factlint:headlines', 'factlint:quotes'",
            ],
            id="pack",
        ),
        pytest.param(
            {"story.md": STORY + "<!-- factlint: allow-file weekday-date: so it was -->\n"},
            ("--select", "D,X"),
            False,
            ["story.md:2:1: 'weekday-date' is now called 'weekday-date-mismatch'"],
            id="directive",
        ),
    ],
)
def test_a_former_name(desk: Desk, files: dict[str, str], options: tuple[str, ...], found: bool, notices: list[str]) -> None:
    desk.put("story.md", STORY)
    for name, text in files.items():
        desk.put(name, text)
    screen = desk.run("check", "--no-cache", *options, "story.md")
    lines = screen.out.splitlines()
    assert (screen.err, any(line.startswith("story.md:1:") for line in lines)) == ("", found), screen
    assert [line.removeprefix("note: ") for line in lines if "is now called" in line] == notices


@pytest.mark.parametrize(("group", "rules"), [("name-variant", ["N001", "N002"]), ("first-reference", ["N005", "N006"])])
def test_the_beginning_of_ids_means_them_all_though_a_check_once_had_that_name(desk: Desk, group: str, rules: list[str]) -> None:
    """As docs/configuration.md says of `rules`. No rule was ever called so, only a check: nothing is renamed, and no notice is due."""
    assert group in former.CHECKS
    desk.put("story.md", STORY)
    before = {line.split()[0]: line.split()[2] for line in desk.run("rules", "list").out.splitlines()}
    desk.put("factlint.yaml", f"root: true\nrules: {{{group}: off}}\n")
    after = {line.split()[0]: line.split()[2] for line in desk.run("rules", "list").out.splitlines()}
    assert {code: severity for code, severity in after.items() if before[code] != severity} == dict.fromkeys(rules, "off")
    assert "is now called" not in desk.run("check", "--no-cache", "story.md").out


def test_a_pack_of_the_house_may_use_former_names(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("house.yaml", HOUSE)
    desk.put("factlint.yaml", "root: true\nextends: [factlint:quotes, ./house.yaml]\n")
    lines = desk.run("check", "--no-cache", "story.md").out.splitlines()
    found = [line.partition(": ")[2].partition(":")[0] for line in lines if line.startswith("story.md:1:")]
    assert found == ["warning D001 weekday-date-mismatch", "warning Z001 house-day"]
    assert [line.removeprefix("note: ") for line in lines if "is now called" in line] == [
        "house.yaml: 'factlint:chronology' is now called 'factlint:dates'",
        "house.yaml:3:40: 'weekday-date' is now called 'weekday-date-mismatch'",
        "house.yaml:4:10: 'quote-brackets' is now called 'bracket-substitution'",
        "house.yaml:4:31: 'weekday-date' is now called 'weekday-date-mismatch'",
    ]
