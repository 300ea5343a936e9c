"""Percent called points, changes that contradict themselves: every order of the change and its two values, and what is right."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

WRONG = [
    # Points called percent.
    "The tax rose from 6 percent to 7 percent, a [1 percent] increase.",
    "The levy went to 7 per cent from 6 per cent, an increase of [1 per cent].",
    "The bank rate went up by [0.5%] to 3.5%, from 3%.",
    "The bank rate rose [0.5%] to 3.5% from 3%.",
    "The bank rate, which was 3 percent, rose [0.5 percent] to 3.5 percent.",
    "The bank raised its rate [half a percent] to 3.5 percent from 3 percent.",
    "The bank raised its key rate by [half a percent], from 3 percent to 3.5 percent.",
    "Support for the mayor fell [4%] from 44% to 40%.",
    "The rate rose from six percent to seven percent, up [one percent].",
    "The rate rose from six percent to seven percent, a [one-percent] rise.",
    "The rate rose from 6 to 7 percent, up [1 percent].",
    "A rise of [1 percent], from 6 percent to 7 percent, was expected.",
    "The [1 percent] rise, from 6 percent to 7 percent, was expected.",
    "Turnout was 40 percent, up [5 percent] from 35 percent in 2019.",
    "Turnout was 40 percent, [5 percent] more than the 35 percent of 2019.",
    "Turnout was 40 percent, a [5 percent] increase over 35 percent in 2019.",
    "Turnout climbed [5%], to 40% from 35%.",
    "Turnout climbed to 40% from 35%, or [5%].",
    "Turnout increased from 35% to 40% ([5%]).",
    "Turnout increased [5%] (from 35% to 40%).",
    "Turnout increased from 35% to 40% – up [5%].",
    "In 2019 turnout was 35%; this year it was 40%, up [5%].",
    "In 2019, turnout was 35%. This year it was 40%, a [5%] rise.",
    "Turnout was 35% in 2019 and 40% in 2023, an increase of [5%].",
    "The sales tax, now 6 percent, would rise [1 percent] to 7 percent.",
    "The sales tax is 6 percent. It would rise [1 percent] to 7 percent.",
    "Inflation stood at 6 per cent in May and rose [1 per cent] to 7 per cent in June.",
    "The tax went to 7 percent from 6 percent. That is an increase of [1 percent].",
    "The tax went to 7 percent from 6 percent. This [1 percent] increase was unpopular.",
    "VAT was cut by [two per cent], from 22 per cent to 20 per cent.",
    "The rate rose from six per cent to seven per cent. It is the first [one per cent] increase in a decade.",
    "Her approval stands at 44 per cent, compared with 41 per cent in June, a [3 per cent] gain.",
    "Her approval stands at 44 per cent. In June it was 41 per cent, so it is up [3 per cent].",
    "The levy on hotels will be 7 percent instead of 6 percent, a [1 percent] hike.",
    "Voters approved a [1 percent] rise in the sales tax, to 7 percent from 6 percent.",
    "Unemployment fell [0.4%] to 3.5% from 3.9%.",
]

AGAINST_THEMSELVES = [
    "The rate [rose] 1 percent to 7 percent from 8 percent.",
    "The rate [rose] by 1 percent to 7 percent, from 8 percent in May.",
    "The rate [rose] 1 percent to 7 percent from 8.",
    "The rate [fell] one point to 8 percent from 7 percent.",
    "The rate [was down] 1 point to 8 percent from 7 percent.",
    "The rate [rose] to 7 percent from 8 percent.",
    "The [rise] to 7 percent from 8 percent was expected.",
    "Turnout was 35 percent, [up] 5 points from 40 percent in 2019.",
    "Inflation [slowed] from 3.1 percent in May to 3.4 percent in June.",
    "Growth [accelerated] from 3.1 percent in May to 2.4 percent in June.",
]

SUMS = [
    "Revenue was $8.4 million, an increase of [40%] over $7 million in 2019.",
    "Rents, £600 a year ago, now stand at £660, a rise of [20 percent].",
    "The fare was £2 last year, and now it is £3, a rise of [33 per cent].",
    "Revenue was 8,400 dollars, [40%] more than the 7,000 dollars of 2019.",
]

RIGHT = [
    "The tax rose from 6 percent to 7 percent, or one percentage point.",
    "The tax rose from 6 percent to 7 percent, a 1-point increase.",
    "The tax rose from 6 percent to 7 percent, an increase of 17 percent.",
    "The tax rose by a sixth, from 6 percent to 7 percent.",
    "The tax rose from 6 percent to 7 percent. That is a 1-point increase.",
    "The tax rose from 6 percent to 7 percent. The 3 percent increase in fees comes later.",
    "The tax rose from 6 percent to 7 percent. The 1 percent increase in fees comes later.",
    "Turnout was 40 percent, up 5 points from 35 percent in 2019.",
    "Turnout was 40 percent, up from 35 percent in 2019.",
    "Prices rose 5% to 10% in a year. Sales fell 10% to 20%.",
    "Sales fell 20% to $8 million from $10 million.",
    "Rents rose 1 percent to 3 percent a year.",
    "The rate rose 1 percent, and turnout went from 6 percent to 17 percent.",
    "The bank rate rose half a point to 3.5 percent from 3 percent.",
    "In the poll 40 percent, up 5 percent from last year, said yes.",
    "He won 45 percent, 5 percent more than Lind.",
    "She won 45 percent, 5 percent over the 40 percent threshold.",
    "Growth slowed from 3 percent to 2 percent. The 1 percent increase in May was small.",
    "The deficit narrowed from -5 percent to -3 percent.",
    "Rents, £600 a year ago, now stand at £660, a rise of 10 percent.",
    "The tax rises from 6 percent to 7 percent. A 1 percent increase in wages comes as well.",
    "Her approval stands at 44 per cent, compared with 41 per cent in June, a 7 per cent gain.",
    "Revenue was $8 million, up 15% from $7 million.",
    '"It went from 6 percent to 7 percent, a 1 percent increase," he said.',
    "Adjusted for inflation, wages rose from 6 percent to 7 percent of sales, up 1 percent.",
]


CHANGES = ("F008", "F009", "F012", "F016")


@pytest.mark.parametrize(("code", "texts"), [("F008", WRONG), ("F016", AGAINST_THEMSELVES), ("F009", SUMS)])
@pytest.mark.parametrize("name", ["story.md", "story.html", "story.txt"])
def test_a_change_that_its_values_do_not_give(code: str, texts: list[str], name: str) -> None:
    assert [(text, seen(text, *CHANGES, name=name)) for text in texts] == [(text, wanted(text, code)) for text in texts]


@pytest.mark.parametrize("text", RIGHT)
def test_a_change_that_is_right_or_is_of_something_else(text: str) -> None:
    assert seen(text, *CHANGES) == []
