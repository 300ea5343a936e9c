"""Every row of every table of cases in tests/cases, as its carets say."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import checks
from factlint.examples import Case, read_cases, run_case
from factlint.rulebook import load_rules

RULES = load_rules()
ROOT = Path(__file__).parents[2]
TABLES = sorted((ROOT / "tests" / "cases").rglob("*.yaml"))
CASES = [case for path in TABLES for case in read_cases(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.place.removeprefix('tests/cases/').rpartition(':')[0]}")
def test_a_case_holds(case: Case) -> None:
    assert str(run_case(case, RULES) or "") == ""


@pytest.mark.parametrize("check", sorted({rule.check for rule in RULES}))
def test_a_check_has_at_least_six_rows(check: str) -> None:
    names = {check, *(name for rule in RULES if rule.check == check for name in rule.names)}
    assert sum(Path(case.place.rpartition(".yaml")[0]).name in names for case in CASES) >= 6


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_has_the_name_of_a_check_or_of_a_rule_and_is_in_its_room(table: Path) -> None:
    named = [rule for rule in RULES if table.stem in (rule.check, *rule.names)]
    rooms = {rule.place.split(":")[1] for rule in named} | {checks.rooms()[rule.check] for rule in named}
    assert table.parent.name in rooms
