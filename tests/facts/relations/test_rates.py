"""Rates: totals with what they are divided by, and the rate that a sentence gives for them."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.relations.rates import find_rates

RATES = [
    ("Police made 1,000 arrests in four days, an average of 250 a day.", ("1,000", "four days", "250", "1", "average", False)),
    ("The port sold 9,000 berths in three months, 3,000 a month on average.", ("9,000", "three months", "3,000", "1", "average", False)),
    ("The 12 trucks carried 360 tonnes, an average of 30 tonnes each.", ("360 tonnes", "12", "30 tonnes", "1", "average", False)),
    ("There were 50 cases in 1 million people, or 5 per 100,000.", ("50", "1 million", "5", "100000", "rate", False)),
    ("A town of 20,000 had 10 killings, a rate of 50 per 100,000.", ("10", "20,000", "50", "100000", "rate", False)),
    ("They drove 300 miles in three hours, or 100 miles an hour.", ("300 miles", "three hours", "100 miles an hour", "1", "rate", False)),
    ("It sold 2,000 tickets at $30 each, or $60,000.", ("$60,000", "2,000", "$30", "1", "rate", True)),
    ("He worked 40 hours at $15 an hour, earning $600.", ("$600", "40 hours", "$15 an hour", "1", "rate", True)),
]


@pytest.mark.parametrize(("text", "wanted"), RATES)
def test_a_total_its_base_and_its_rate(text: str, wanted: tuple[str, str, str, str, str, bool]) -> None:
    local = Facts(formats.read("a.txt", f"{text}\n".encode())).local
    (rate,) = find_rates(local.skeletons)
    three = (local.text[figure.span.start : figure.span.end] for figure in (rate.total, rate.base, rate.rate))
    assert (*three, str(rate.per), rate.kind, rate.product) == wanted


NONE = [
    "Police made 1,000 arrests at 4 sites, an average of 250 a day.",
    "Police made 1,000 arrests in four days, a record average of 250 a day.",
    "They drove 300 miles in three hours, or 100 kilometers an hour.",
    "It sold 2,000 tickets at $30 each, or $25 for members.",
    "There were 50 cases in 1 million people, or 5 per 12 towns.",
    "Police made 1,000 arrests in four days.",
]


@pytest.mark.parametrize("text", NONE)
def test_figures_that_are_no_rate_of_one_another(text: str) -> None:
    assert find_rates(Facts(formats.read("a.txt", f"{text}\n".encode())).local.skeletons) == ()
