"""What is a quantity, which interval its words allow, what it counts; and what only looks like one."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts.figures import find_figures
from factlint.facts.model import Figure
from factlint.text import paragraphs


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(text, list(paragraphs(text)))


def shown(text: str) -> list[str]:
    """Each figure as "words: interval unit kind of"."""
    return [f"{text[f.span.start : f.span.end]}: {interval(f)} {f.unit or '-'} {f.kind} {f.of or '-'}" for f in figures(text)]


def interval(figure: Figure) -> str:
    low, high = (plain(bound) if bound is not None else "" for bound in (figure.low, figure.high))
    if low and low == high:
        return low
    return f"{'(' if figure.low_open else '['}{low},{high}{')' if figure.high_open else ']'}"


def plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


NUMBERS = [
    ("The yard built 12 ferries.", ["12: 12 - count ferry"]),
    ("The yard built twelve ferries.", ["twelve: 12 - count ferry"]),
    ("The town has 1,234,567 trees.", ["1,234,567: 1234567 - count tree"]),
    ("Some 2000 people queued.", ["2000: [1800,2200] - count person"]),
    ("It needs two hundred and six bolts.", ["two hundred and six: 206 - count bolt"]),
    ("It needs between five and nine bolts.", ["five and nine: [5,9] - count bolt"]),
    ("A hundred sailors and two dozen cooks came.", ["A hundred: 100 - count sailor", "two dozen: 24 - count cook"]),
    ("It sold 1.2 million tickets.", ["1.2 million: 1200000 - count ticket"]),
    ("It sold half a million tickets.", ["half a million: 500000 - count ticket"]),
    ("It sold five and a half million tickets.", ["five and a half million: 5500000 - count ticket"]),
    ("It sold 35 lakh tickets and 2 crore stamps.", ["35 lakh: 3500000 - count ticket", "2 crore: 20000000 - count stamp"]),
    ("One in five pupils is ill; nine out of 10 could.", ["One in five: 0.2 - ratio pupil", "nine out of 10: 0.9 - ratio -"]),
    ("Three-quarters of the pupils walk.", ["Three-quarters: 0.75 - ratio pupil"]),
    ("A 12-member panel met.", ["12: 12 - count member"]),
    ("Police counted 5-10 boats.", ["5-10: [5,10] - count boat"]),
    ("Police counted 300 other angry dock workers.", ["300: 300 - count worker"]),
]
MONEY = [
    ("It cost $4.2 billion.", ["$4.2 billion: 4200000000 USD money -"]),
    ("It cost USD $17 billion in loans.", ["USD $17 billion: 17000000000 USD money loan"]),
    ("It cost A$9m.", ["A$9m: 9000000 AUD money -"]),
    ("It cost £3,000, or €3.500.", ["£3,000: 3000 GBP money -", "€3.500: 3.5 EUR money -"]),
    ("It cost EUR 125 or 17 euros.", ["EUR 125: 125 EUR money -", "17 euros: 17 EUR money -"]),
    ("It cost 20 million rupees.", ["20 million rupees: 20000000 INR money -"]),
    ("It cost US$5 and $6.", ["US$5: 5 USD money -", "$6: 6 $ money -"]),
    ("They earn $15 an hour.", ["$15 an hour: 15 USD/hour money -"]),
    ("It costs 15 dollars and 50 cents.", ["15 dollars and 50 cents: 15.5 USD money -"]),
    ("It cost $5-10 million.", ["$5-10 million: [5000000,10000000] USD money -"]),
    ("It cost between $5 million and $10 million.", ["$5 million and $10 million: [5000000,10000000] USD money -"]),
    ("A $5 million grant will pay for it.", ["$5 million: 5000000 USD money grant"]),
]
UNITS = [
    ("Turnout fell 3.5 percent, or 2 percentage points.", ["3.5 percent: 3.5 % percent -", "2 percentage points: 2 points points -"]),
    ("Rates rose 25 basis points.", ["25 basis points: 25 basis points points -"]),
    ("About 40% of the voters stayed home.", ["40%: [36,44] % percent voter"]),
    ("It carried 35 tons of cargo over 12 km.", ["35 tons: 35 ton measure cargo", "12 km: [12,] km measure -".replace("[12", "(12")]),
    ("It is 6 feet 2 inches tall.", ["6 feet 2 inches: 6.166666666666666666666666667 ft measure -"]),
    ("It covers 4,500 square miles.", ["4,500 square miles: 4500 sq mi measure -"]),
    ("It pumps 30,000 barrels a day.", ["30,000 barrels a day: 30000 bbl/day measure -"]),
    ("Winds hit 90 miles per hour.", ["90 miles per hour: 90 mph measure -"]),
    ("It was 32 degrees Celsius.", ["32 degrees Celsius: 32 °C temperature -"]),
    ("It fell to -18 °C.", ["-18 °C: -18 °C temperature -"]),
    ("It took three weeks.", ["three weeks: 3 week duration -"]),
    ("A 60-year-old man and Ana Rist, 42, were there.", ["60-year-old: 60 year age -", "42: 42 year age -"]),
    ("Half a mile on it stops.", ["Half a mile: 0.5 mi measure -"]),
]
HEDGES = [
    ("nearly 100 troops", "[90,100)"),
    ("almost 100 troops", "[90,100)"),
    ("some 100 troops", "[90,110]"),
    ("about 100 troops", "[90,110]"),
    ("an estimated 100 troops", "[90,110]"),
    ("100 or so troops", "[90,110]"),
    ("more than 110 troops", "(110,]"),
    ("exceeding 110 troops", "(110,]"),
    ("over 110 troops", "(110,]"),
    ("at least 12 troops", "[12,]"),
    ("no fewer than 12 troops", "[12,]"),
    ("12 or more troops", "[12,]"),
    ("100+ troops", "[100,]"),
    ("up to 50 troops", "[,50]"),
    ("as many as 50 troops", "[,50]"),
    ("fewer than 50 troops", "[,50)"),
    ("between 5 and 9 troops", "[5,9]"),
    ("5 to 9 troops", "[5,9]"),
    ("100 troops", "100"),
]
NOTHING = [
    "The S-300 and the EP-3 met a MiG-29 near COVID-19 wards.",
    "An Antonov-124 and a Boeing 737 landed; G7 leaders flew on MH17.",
    "The 55th conference ended on the third day.",
    "In 2017 the law of 1998 changed; the 2016 elections followed, and the 1990s ended.",
    "The match ended 3-2.",
    "She lives at 12 Harbor Street.",
    "Call 555-012-3456 or (555) 012-3456.",
    "Version 2.0.1 came out; see Section 12 and Article 50.",
    "Doors open at 5 p.m. and close at 22:30.",
    "It began on July 19, ended 3 August 2019 and 2019-08-04.",
    "See https://example.org/2019/12/300-ways and www.example.org/55.",
    "No. 5 is alive on Route 66 and Page 3.",
    "One of them left one day.",
    "Jones was born in the class of '08.",
    'A photo followed: <embed id="671442096" width=640><embed/>.',
]


@pytest.mark.parametrize(("text", "expected"), [*NUMBERS, *MONEY, *UNITS])
def test_a_quantity_has_value_unit_kind_and_counted_noun(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), HEDGES)
def test_a_hedge_makes_an_interval(text: str, expected: str) -> None:
    [figure] = figures(f"They sent {text} there.")
    assert (interval(figure), figure.of) == (expected, "troop")


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_quantity_is_none(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "step"),
    [("4.2 million people", 100_000), ("300 people", 1), ("two million people", 1_000_000), ("3.25%", Decimal("0.01")), ("$5", 1)],
)
def test_the_step_is_the_last_printed_digit(text: str, step: int | Decimal) -> None:
    [figure] = figures(text)
    assert figure.step == step


def test_the_hedge_is_no_part_of_the_span() -> None:
    text = "Nearly 100 troops came."
    [figure] = figures(text)
    assert (text[figure.span.start : figure.span.end], figure.hedge) == ("100", "nearly")


SCALES = {"": 1, " thousand": 10**3, " million": 10**6, " billion": 10**9}
FORMS = [
    ("${}", "USD"),
    ("£{}", "GBP"),
    ("{} euros", "EUR"),
    ("{}%", "%"),
    ("{} percent", "%"),
    ("{} km", "km"),
    ("{} acres", "acre"),
    ("{} boats", ""),
]
BOUNDS = ["", "about ", "nearly ", "more than ", "at least ", "up to ", "fewer than "]


@given(
    st.decimals(min_value=2, max_value=999, places=1).filter(lambda n: n % 1 != 0),
    st.sampled_from(sorted(SCALES)),
    st.sampled_from(FORMS),
    st.sampled_from(BOUNDS),
)
def test_a_quantity_that_is_written_out_reads_back_the_same(number: Decimal, scale: str, form: tuple[str, str], hedge: str) -> None:
    shape, unit = form
    text = f"It took {hedge}{shape.format(f'{number}{scale}')} there."
    [figure] = figures(text)
    value = number * SCALES[scale]
    expected = {
        "": (value, value),
        "about ": (value * 9 / 10, value * 11 / 10),
        "nearly ": (value * 9 / 10, value),
        "more than ": (value, None),
        "at least ": (value, None),
        "up to ": (None, value),
        "fewer than ": (None, value),
    }[hedge]
    assert (figure.low, figure.high, figure.value, figure.unit) == (*expected, value, unit)


PIECES = st.lists(
    st.sampled_from(
        """12|1,200|3.5| |-|–|/|.|,|$|€|US$|%|million|half a|one in |between | and |to|¾|²|٣|hundred|two |km| May |2019
        |'|’s |(|[|]|nearly |feet |inches|dollars|years old|100000000000000000000000000000000000000000000000000000000000""".split("|")
    )
).map("".join)


@given(st.one_of(st.text(), PIECES))
def test_any_text_gives_figures_in_order_within_it(text: str) -> None:
    end = 0
    for figure in figures(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        end = figure.span.end


@pytest.mark.parametrize("piece", ["1-", "one hundred ", "5 to ", "1 in 2 of ", "$1 ", "million ", "nearly ", "1,", "9"])
def test_time_grows_with_the_length_only(piece: str) -> None:
    def took(times: int) -> float:
        text, started = piece * times, time.perf_counter()
        figures(text)
        return time.perf_counter() - started

    took(200)
    assert took(16_000) < 60 * (took(1_000) + 0.01)
