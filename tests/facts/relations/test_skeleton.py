"""Sentences with signs for their figures, the way back to the text, and what a printed number may mean."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.relations.skeleton import Bounds, bounds, plain


def facts(text: str) -> Facts:
    return Facts(formats.read("a.txt", f"{text}\n".encode()))


def test_every_stretch_leads_back_to_its_text() -> None:
    local = facts("Sales ROSE from nearly $80 to 100 crowns. Nobody spoke. All 12 were glad.").local
    one, other = local.skeletons
    assert (one.text, other.text) == ("sales rose from nearly \ue000 to \ue001 crowns.", "all \ue000 were glad.")
    for skeleton, words in ((one, ("rose", "ROSE")), (one, ("\ue000", "$80")), (one, ("crowns", "crowns")), (other, ("glad", "glad"))):
        at = skeleton.text.index(words[0])
        span = skeleton.local(at, at + len(words[0]))
        assert local.text[span.start : span.end] == words[1]
    assert local.text[one.start : one.end] == "Sales ROSE from nearly $80 to 100 crowns."


def test_a_text_with_signs_of_its_own_does_not_confuse() -> None:
    (skeleton,) = facts("The \ue000 sign and 12 boats.").local.skeletons
    assert skeleton.text == "the \ufffd sign and \ue000 boats."


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12 boats", "12", "12"),
        ("4.7 percent", "4.65", "4.75"),
        ("$1.6 million", "1550000", "1650000"),
        ("1,250 boats", "1245", "1255"),
        ("5,000 boats", "4950", "5050"),
        ("5,013 boats", "5013", "5013"),
        ("at least 12 boats", "12", None),
        ("more than 5,000 boats", "4950", None),
    ],
)
def test_the_values_that_a_printed_figure_allows(text: str, low: str | None, high: str | None) -> None:
    (figure,) = facts(f"They saw {text}.").local.figures
    assert bounds(figure) == Bounds(*(None if end is None else Decimal(end) for end in (low, high)))


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [((1, 3), (3, 5), True), ((1, 3), (4, 5), False), ((4, 5), (1, 3), False), ((None, 3), (4, 5), False), ((4, None), (9, None), True)],
)
def test_bounds_meet(one: tuple[int | None, int | None], other: tuple[int | None, int | None], meet: bool) -> None:
    made = [Bounds(*(None if end is None else Decimal(end) for end in ends)) for ends in (one, other)]
    assert made[0].meets(made[1]) is meet is made[1].meets(made[0])


@pytest.mark.parametrize(
    ("number", "printed"), [("8207.70", "8,207.7"), ("5", "5"), ("4.970", "4.97"), ("33.333", "33.3"), ("100.0", "100"), ("1200", "1,200")]
)
def test_a_number_as_messages_print_it(number: str, printed: str) -> None:
    assert plain(Decimal(number)) == printed
