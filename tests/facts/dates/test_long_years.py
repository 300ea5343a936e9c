"""Years with a digit too many, and five-digit numbers that are something else."""

from __future__ import annotations

import pytest

from factlint.facts.dates.long_years import find_long_years
from factlint.text import Span

WRONG = [
    "The museum reopened in [20224] after a fire.",
    "She was born in [19675] in Vik.",
    "Another 540 appeals filed in [20224] are pending.",
    "The pier closed on May 5, [20213], the council said.",
    "He died in March [20011] at home. She retired on 4 June [20199].",
    "Since [20233] the club has lost money.",
    "The plan was passed in [20231], when Lund was mayor.",
    "The [20245] election was close, as in the [20211] season.",
    "The firm, founded in [19087], makes rope.",
    "It will close by [20307], the board said.",
    "In late [20223] it rained.",
]
RIGHT = [
    "It sold 20224 tickets. In 90210, prices rose. The ZIP code is 20224.",
    "Sales rose by 20224 in May. It resulted in 19845 arrests.",
    "He lives in Alexandria, VA 22304. She lives in ZIP code 20224.",
    "The order came in 12000 BC. It ended in 11024 tears.",
    "Since 12500 homes were built, the town has grown.",
    "In 20,224 homes; in 20224.5; in 20224-A; in 20224%.",
    "It began in 2022. It has been there since 1999.",
    "It had grown from 10500 to 20000 by 18000.",
]


@pytest.mark.parametrize("text", [*WRONG, *RIGHT])
def test_long_years(text: str) -> None:
    words = text.replace("[", "").replace("]", "")
    wanted = [piece.partition("]")[0] for piece in text.split("[")[1:]]
    assert [words[s.start : s.end] for s in find_long_years(words, Span(0, len(words)))] == wanted
