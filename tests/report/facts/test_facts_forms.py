"""Every figure and every date is printed with the keys and the forms of values that others read."""

from __future__ import annotations

import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.report.facts.values import values

FIGURE = "start end text low high low_open high_open value unit kind hedge of quoted attribution derived verdict source".split()
DATE = "start end text earliest latest weekday verdict source".split()
KINDS = set("money percent points count measure ratio age temperature duration ordinal".split())
WEEKDAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
DAY = re.compile(r"\d{4}-\d\d-\d\d")

EACH = """It cost more than $110 billion, nearly 40% or 3 points; some 12 boats of 30 tons were there at 20 °C for three weeks. One in five
sailors, a man, 41, and several hundred others left on Friday, July 19, 2019, in May 2018, in 1998, in the 1970s, the 19th century and
yesterday. “We paid up to €5,” she said.
"""


def reported(text: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(json.dumps(values(Facts(formats.read("story.txt", text.encode("utf-8", "replace"))))))
    return facts


def is_number(value: object) -> bool:
    return value is None or (isinstance(value, str) and NUMBER.fullmatch(value) is not None)


def check_forms(text: str) -> None:
    facts = reported(text)
    document = formats.read("story.txt", text.encode("utf-8", "replace")).text
    for figure in facts["figures"]:
        assert list(figure) == FIGURE
        assert document[figure["start"] : figure["end"]] == figure["text"]
        assert all(is_number(figure[key]) for key in ("low", "high", "value"))
        assert {type(figure[key]) for key in ("low_open", "high_open", "quoted")} == {bool}
        assert isinstance(figure["unit"], str) and figure["kind"] in KINDS
        assert all(figure[key] is None or isinstance(figure[key], str) for key in ("hedge", "of"))
        assert figure["attribution"] is None and figure["derived"] is figure["verdict"] is None  # without a model, without sources
    for date in facts["dates"]:
        assert list(date) == DATE
        assert document[date["start"] : date["end"]] == date["text"]
        assert all(date[key] is None or DAY.fullmatch(date[key]) for key in ("earliest", "latest"))
        assert date["weekday"] is None or date["weekday"] in WEEKDAYS


def test_figures_and_dates_of_all_kinds_have_their_forms() -> None:
    check_forms(EACH)
    facts = reported(EACH)
    assert {figure["kind"] for figure in facts["figures"]} == KINDS - {"ordinal"}
    assert [date["text"] for date in facts["dates"]] == [
        "Friday, July 19, 2019",
        "May 2018",
        "1998",
        "1970s",
        "19th century",
        "yesterday",
    ]


PIECES = st.lists(st.sampled_from([*EACH.split(), "1,200", "½", "$", "٣", "—", "\n\n", "5-10", "million", "32/13/2019"]), max_size=30)


@given(PIECES.map(" ".join))
def test_whatever_the_text_the_forms_are_kept(text: str) -> None:
    check_forms(text)
