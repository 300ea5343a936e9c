"""Changes as sentences state them: from and to, then and now, times as many, with the rate that is of them and no other."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.relations.figure_change import FigureChange


def read(text: str) -> list[str]:
    """The changes of a text: "80 → 100 up 25 percent ×2", the words of the figures as they are written."""
    facts = Facts(formats.read("a.txt", f"{text}\n".encode()))
    return [_said(facts.local.text, change) for change in facts.local.changes]


def _said(text: str, change: FigureChange) -> str:
    words = [f"{text[change.old.span.start : change.old.span.end]} → {text[change.new.span.start : change.new.span.end]}"]
    words += [change.direction] if change.direction else []
    words += [text[change.rate.span.start : change.rate.span.end]] if change.rate else []
    words += [f"×{change.factor}" + (f" ({change.factor_hedge})" if change.factor_hedge else "")] if change.factor else []
    return " ".join(words)


ENDS = [
    ("Sales rose from 80 to 100 tons.", ["80 → 100 tons up"]),
    ("Sales fell to 80 tons from 100 tons.", ["100 tons → 80 tons down"]),
    ("The fee was cut from $9 to $6.", ["$9 → $6 down"]),
    ("A drop from 100 to 80 tons hurt the port.", ["100 → 80 tons down"]),
    ("The fall in demand went from 100 to 80 tons.", ["100 → 80 tons"]),
    ("Losses grew from 4.8 to 4.9 million crowns.", ["4.8 → 4.9 million up"]),
    ("It had 40 boats in 2010 and 60 boats in 2020.", ["40 → 60"]),
    ("It had 40 boats in 2020 and 60 boats in 2010.", []),
    ("The berth cost $600 a year ago, and now $660.", ["$600 → $660"]),
    ("Ferries ran from May to June.", []),
    ("The walk from 5 miles out to 12 houses took long.", []),
    ("He moved from 12 Pier Street to 15 Pier Street.", []),
]


@pytest.mark.parametrize(("text", "changes"), ENDS)
def test_from_one_value_to_another(text: str, changes: list[str]) -> None:
    assert read(text) == changes


RATES = [
    ("Sales rose 25 percent from 80 to 100 tons.", ["80 → 100 tons up 25 percent"]),
    ("Sales rose from 80 to 100 tons, an increase of 25 percent.", ["80 → 100 tons up 25 percent"]),
    ("Sales rose from 80 to 100 tons, a 25 percent increase.", ["80 → 100 tons up 25 percent"]),
    ("Sales rose from 80 to 100 tons (25 percent).", ["80 → 100 tons up 25 percent"]),
    ("Sales rose by a quarter from 80 to 100 tons.", ["80 → 100 tons up quarter"]),
    ("Sales rose from 80 to 100 tons. That is a 25 percent increase.", ["80 → 100 tons up 25 percent"]),
    ("Sales rose from 80 to 100 tons.\n\nThat is a 25 percent increase.", ["80 → 100 tons up 25 percent"]),
    ("Sales rose from 80 to 100 tons, 25 percent of them by rail.", ["80 → 100 tons up"]),
    ("Sales rose from 80 to 100 tons, while prices rose 25 percent.", ["80 → 100 tons up"]),
    ("Adjusted for inflation, sales rose 25 percent, from 80 to 100 tons.", ["80 → 100 tons up"]),
    ("Sales rose from 80 to 100 tons, 25 percent a year.", ["80 → 100 tons up"]),
]


@pytest.mark.parametrize(("text", "changes"), RATES)
def test_the_rate_that_is_of_the_change(text: str, changes: list[str]) -> None:
    assert read(text) == changes


TIMES = [
    ("Fines doubled from $40 to $80.", ["$40 → $80 ×2"]),
    ("Fines nearly tripled from $40 to $110.", ["$40 → $110 ×3 (nearly)"]),
    ("Fines rose from $40 to $80, doubling in a year.", ["$40 → $80 up ×2"]),
    ("The port sold 84 berths, twice as many as the 42 it sold in May.", ["42 → 84 ×2"]),
    ("The port sold 126 berths, three times as many as the 42 sold in May.", ["42 → 126 ×3"]),
    ("The port sold 21 berths, half as many as the 42 sold in May.", ["42 → 21 ×0.5"]),
    ("Fines rose fourfold from $40 to $160.", ["$40 → $160 up ×4"]),
]


@pytest.mark.parametrize(("text", "changes"), TIMES)
def test_times_as_many(text: str, changes: list[str]) -> None:
    assert read(text) == changes


POINTS = [
    ("The rate was 6 percent in May. It rose 1 percent to 7 percent.", ["6 percent → 7 percent 1 percent"]),
    ("The rate was 6 percent in May. It was 7 percent in June, up 1 percent.", []),
    ("The rate was 6 percent in May; it is 7 percent, up 1 percent.", ["6 percent → 7 percent 1 percent"]),
    ("The share was 40 percent, up 5 percent from 35 percent.", ["35 percent → 40 percent up 5 percent"]),
    ("The share was 40 percent, 5 percent more than the 35 percent of 2019.", ["35 percent → 40 percent up 5 percent"]),
    ("The share was 40 percent, up 5 points from 35 percent.", ["35 percent → 40 percent up 5 points"]),
    ("The rate was 6 percent in May. It rose 3 percent to 7 percent.", []),
]


@pytest.mark.parametrize(("text", "changes"), POINTS)
def test_values_with_their_change_beside_them(text: str, changes: list[str]) -> None:
    assert read(text) == changes
