"""Every row of every table of cases in tests/cases, as its carets say."""

from __future__ import annotations

from pathlib import Path

import pytest

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
    names = {name for rule in RULES if rule.check == check for name in rule.names}
    assert sum(not names.isdisjoint(case.select) for case in CASES) >= 6
