"""Thousands with a space, decimal commas, the scale after the currency, sums in dollars and cents, parts of a million."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts.figures.find import find_figures
from factlint.facts.figures.groups import with_joined_groups, with_points
from factlint.text import paragraphs


def shown(text: str) -> list[str]:
    """Each figure as "words: value unit", with low and high for a range and "-" for no unit."""
    found = []
    for figure in find_figures(text, list(paragraphs(text))):
        low, high = (f"{bound.normalize():f}" if bound is not None else "" for bound in (figure.low, figure.high))
        value = low if low == high else f"{low} to {high}"
        found.append(f"{text[figure.span.start : figure.span.end]}: {value} {figure.unit or '-'}")
    return found


SPACED = [
    ("The port shipped 816 000 tonnes in May.", ["816 000 tonnes: 816000 t"]),
    ("# Port ships 816 000 tonnes", ["816 000 tonnes: 816000 t"]),
    ("The port shipped **816 000** tonnes.", ["816 000: 816000 -"]),
    ("It cost R12 500 000 and drew 120 000 visitors.", ["R12 500 000: 12500000 ZAR", "120 000: 120000 -"]),
    ("It cost £1 250 000, or $12 500 a head.", ["£1 250 000: 1250000 GBP", "$12 500 a head: 12500 USD/person"]),
    ("It paid GBP 12 500 and then EUR 9 750.", ["GBP 12 500: 12500 GBP", "EUR 9 750: 9750 EUR"]),
    ("About 12 500 people came.", ["12 500: 11250 to 13750 -"]),
    ("Between 12 000 and 15 000 people came.", ["12 000 and 15 000: 12000 to 15000 -"]),
    ("It counted 12 500-15 500 people.", ["12 500-15 500: 12500 to 15500 -"]),
    ("It is 1 250 m high and 12 500 km away.", ["1 250 m: 1250 m", "12 500 km: 12500 km"]),
    ("A 10 000-seat hall; a 500 000-strong crowd.", ["10 000: 10000 -", "500 000: 500000 -"]),
    ("In May 2019 120 000 people came.", ["120 000: 120000 -"]),
    ("In 2019 12 500 people came, 1 200 of them by boat.", ["12 500: 12500 -", "1 200: 1200 -"]),
    ("It grew from 98 500 to 102 300; 4 000 moved in.", ["98 500: 98500 -", "102 300: 102300 -", "4 000: 4000 -"]),
    ("It paid CHF 1'250'000 to 12'500 people.", ["CHF 1'250'000: 1250000 CHF", "12'500: 12500 -"]),
    ("More than 75 000.", ["75 000: 75000 to  -"]),
    # Two numbers side by side.
    ("In 2019 300 people came to the pier.", ["300: 300 -"]),
    ("In 1990 100 boats sank.", ["100: 100 -"]),
    ("Between 2018 and 2019 300 people came.", ["300: 300 -"]),
    ("On May 5 300 people came.", ["300: 300 -"]),
    ("On 5 May 300 people came.", ["300: 300 -"]),
    ("At 10 300 people came.", ["10: 10 -", "300: 300 -"]),
    ("In Chapter 12 300 soldiers die.", ["300: 300 -"]),
    ("On page 12 300 people are named.", ["300: 300 -"]),
    ("Flight 12 500 was late.", ["500: 500 -"]),
    ("The score was 101 102.", ["101: 101 -", "102: 102 -"]),
    ("The numbers 5 100 200 300 were drawn in Vik.", []),
    ("Vik sold 12,000 tickets, then 12 500.", ["12,000: 12000 -", "12: 12 -", "500: 500 -"]),
    # Codes and telephone numbers.
    ("Call 555 123 4567 or 0800 123 456.", []),
    ("Call 020 7946 0958 or 01632 960 001.", []),
    ("Agent 007 and room 012.", []),
]  # fmt: skip

COMMAS = [
    ("The rate was 2,5 percent.", ["2,5 percent: 2.5 %"]),
    ("They paid 3,5 million euros, or 12,75 euros a head.", ["3,5 million euros: 3500000 EUR", "12,75 euros a head: 12.75 EUR/person"]),
    ("It is 5,5 km long and cost 1.234,50 euros.", ["5,5 km: 5.5 km", "1.234,50 euros: 1234.5 EUR"]),
    ("It rose 2,5 percent to 12.500 jobs.", ["2,5 percent: 2.5 %", "12.500: 12500 -"]),
    # English numbers beside them: what the comma means is open.
    ("It rose 2.5 percent to 12,500 jobs.", ["2.5 percent: 2.5 %", "12,500: 12500 -"]),
    ("It sold 12,500 and 3,5 percent more.", ["12,500: 12500 -", "3: 3 -"]),
]

SUMS = [
    ("The budget is 75 USD million.", ["75 USD million: 75000000 USD"]),
    ("The budget is 30 EUR billion.", ["30 EUR billion: 30000000000 EUR"]),
    ("The budget is 75 US$ million.", ["75 US$ million: 75000000 USD"]),
    ("The budget is $75 USD million.", ["$75 USD million: 75000000 USD"]),
    ("The budget is 75 EUR bn, or 75 EUR m.", ["75 EUR bn: 75000000000 EUR", "75 EUR m: 75000000 EUR"]),
    ("The budget is USD 75 million.", ["USD 75 million: 75000000 USD"]),
    ("The budget, in US$ million, is here.", []),
    ("The million who came.", []),
    ("A few thousand came, and several million voted.", ["thousand: 2000 to 6000 -", "million: 2000000 to 9000000 -"]),
    ("It cost thirteen dollars and forty-five cents.", ["thirteen dollars and forty-five cents: 13.45 USD"]),
    ("It cost thirteen dollars and five cents a pound.", ["thirteen dollars and five cents a pound: 13.05 USD/pound"]),
    ("It cost 13 dollars and 45 cents.", ["13 dollars and 45 cents: 13.45 USD"]),
    ("It cost $13 and 45 cents.", ["$13 and 45 cents: 13.45 USD"]),
    ("It cost £2 and 50p.", ["£2 and 50p: 2.5 GBP"]),
    ("It cost two pounds and fifty pence.", ["two pounds and fifty pence: 2.5 GBP"]),
    ("It cost five euros and ten cents.", ["five euros and ten cents: 5.1 EUR"]),
    ("It cost forty-five cents.", ["forty-five cents: 45 cent"]),
    ("He paid 15 dollars 20 times.", ["15 dollars: 15 USD", "20: 20 -"]),
    ("It cost 15 dollars 50 years ago.", ["15 dollars: 15 USD", "50 years: 50 year"]),
    ("Two pounds of sugar and fifty pence.", ["Two pounds: 2 lb", "fifty pence: 50 pence"]),
]

PARTS = [
    ("A quarter million people marched.", ["A quarter million: 250000 -"]),
    ("A quarter-million people marched.", ["A quarter-million: 250000 -"]),
    ("A quarter of a million people marched.", ["A quarter of a million: 250000 -"]),
    ("Three-quarters of a billion dollars.", ["Three-quarters of a billion dollars: 750000000 USD"]),
    ("One half million people and one-quarter million cars.", ["One half million: 500000 -", "one-quarter million: 250000 -"]),
    ("Half-a-million people.", ["Half-a-million: 500000 -"]),
    ("A third of a million people.", ["A third of a million: 333333.3333333333333333333333 -"]),
    ("Two-fifths of a million people.", ["Two-fifths of a million: 400000 -"]),
    ("A quarter of the million was paid.", ["A quarter: 0.25 -"]),
    ("The 75-300mm lens and a 24–70 mm zoom.", ["75-300mm: 75 to 300 mm", "24–70 mm: 24 to 70 mm"]),
    ("It ranges from 75-300 mm.", ["75-300 mm: 75 to 300 mm"]),
    ("The Canon EF 75-300mm and a lens (18-55mm).", ["75-300mm: 75 to 300 mm", "18-55mm: 18 to 55 mm"]),
    ("It was -12°C; temperatures lay between -5C and 10C.", ["-12°C: -12 °C", "-5C and 10C: -5 to 10 °C"]),
]


@pytest.mark.parametrize(("text", "expected"), [*SPACED, *COMMAS, *SUMS, *PARTS])
def test_figures(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", " "])
def test_every_space_between_thousands_reads_alike(space: str) -> None:
    assert shown(f"It drew 1{space}250{space}000 visitors.") == [f"1{space}250{space}000: 1250000 -"]


@given(st.text(alphabet="0123456789 ,.'’$€%km-\u00a0abcdefpeople\n", max_size=60))
def test_joining_keeps_every_place(text: str) -> None:
    for changed in (with_joined_groups(text), with_points(text)):
        assert len(changed) == len(text)
        assert [a for a, b in zip(text, changed, strict=True) if a != b and a not in " '’,."] == []
