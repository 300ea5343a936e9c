"""Sums that are generated right are silent, and sums that are wrong beyond rounding are flagged, whatever the values."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from factlint import formats
from factlint.checks.figures import change_mismatch, conversion_mismatch, parts_mismatch, share_mismatch
from factlint.facts import Facts
from factlint.facts.figures import units
from factlint.story import Story

SOME = settings(max_examples=60, deadline=None)
COUNTS = st.integers(2, 9_999)


def story(text: str) -> Story:
    return Story(Facts(formats.read("story.txt", f"{text}\n".encode())))


def seen(check: object, text: str) -> list[str]:
    hits = check.check(story(text), check.Params())  # type: ignore[attr-defined]
    return [text[hit.span.start : hit.span.end] for hit in hits]


def rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1), ROUND_HALF_UP)


@SOME
@example(2, 1000)
@given(COUNTS, COUNTS)
def test_a_right_percentage_of_change_is_silent(old: int, new: int) -> None:
    percent = rounded(abs(Decimal(new - old)) / old * 100)
    assume(old != new and percent > 0)
    verb, noun = ("rose", "an increase") if new > old else ("fell", "a decrease")
    assert seen(change_mismatch, f"Ridership {verb} from {old:,} to {new:,} trips, {noun} of {percent:,} percent.") == []


@SOME
@given(COUNTS.filter(lambda n: n < 1000 or n % 10 > 0), COUNTS, st.integers(3, 60))
def test_a_wrong_percentage_of_change_is_flagged(old: int, new: int, off: int) -> None:
    # Thousands that end in zeros may be rounded themselves, so they are left out here.
    assume(old < new < 10 * old and (old < 1000 or old % 10) and (new < 1000 or new % 10))
    percent = rounded(Decimal(new - old) / old * 100) + off
    text = f"Ridership rose from {old:,} to {new:,} trips, an increase of {percent:,} percent."
    assert seen(change_mismatch, text) == [f"{percent:,} percent"]


@SOME
@given(st.integers(11, 400), st.integers(11, 400), st.integers(11, 400), st.integers(-9, 9))
def test_parts_that_add_up_are_silent_and_others_are_flagged(a: int, b: int, c: int, off: int) -> None:
    total = a + b + c + off
    text = f"Officers made {total:,} arrests: {a} on Friday, {b} on Saturday and {c} on Sunday."
    # A total of a thousand and more may be rounded.
    assume(off == 0 or total < 1000 or total % 10)
    assert seen(parts_mismatch, text) == ([f"{total:,}"] if off else [])


@SOME
@given(st.integers(1, 999), st.integers(2, 999))
def test_a_right_share_is_silent_and_a_wrong_one_is_flagged(part: int, whole: int) -> None:
    assume(part <= whole)
    percent = rounded(Decimal(part) / whole * 100)
    text = f"The motion was signed by {part} of the {whole} members, or {percent}%."
    assert seen(share_mismatch, text) == []
    wrong = text.replace(f"{percent}%", f"{percent + 5}%")
    assert seen(share_mismatch, wrong) == [f"{percent + 5}%"]


@SOME
@given(st.integers(1, 400))
def test_a_right_conversion_is_silent_and_a_wrong_one_is_flagged(miles: int) -> None:
    km = rounded(miles * Decimal("1.609344"))
    assert seen(conversion_mismatch, f"The trail is {miles} miles ({km} km) long.") == []
    wrong = rounded(km * Decimal("1.5")) + 2
    assert seen(conversion_mismatch, f"The trail is {miles} miles ({wrong} km) long.") == [f"{wrong} km"]


UNITED = [
    "${}",
    "£{}",
    "€{}",
    "{} homes",
    "{} tonnes",
    "{} miles",
    "{} km",
    "{} litres",
    "{} acres",
    "{} MW",
    "{} barrels a day",
    "${} a month",
]
PLAIN = st.builds(lambda tens, ones: 10 * tens + ones, st.integers(10, 999), st.integers(1, 9))
"""Values that no rounding of their own blurs."""


@SOME
@given(PLAIN, PLAIN, st.sampled_from(UNITED), st.sampled_from([0, 3, 7, 40]))
def test_a_change_of_any_two_values_of_any_unit_is_a_sum(old: int, new: int, unit: str, off: int) -> None:
    percent = rounded(abs(Decimal(new - old)) / old * 100)
    said = percent + off
    # "1,260 percent" may be rounded to tens itself.
    assume(old != new and percent > 0 and (said < 1000 or said % 10 > 0))
    verb, noun = ("rose", "an increase") if new > old else ("fell", "a decrease")
    text = f"The total {verb} from {unit.format(f'{old:,}')} to {unit.format(f'{new:,}')} in a year, {noun} of {said:,} percent."
    assert seen(change_mismatch, text) == ([f"{said:,} percent"] if off else [])


@SOME
@given(PLAIN, PLAIN, st.sampled_from(UNITED))
def test_a_verb_that_points_the_other_way_is_flagged(old: int, new: int, unit: str) -> None:
    assume(old != new)
    for verb, right in (("rose", new > old), ("fell", new < old)):
        text = f"The total {verb} from {unit.format(f'{old:,}')} to {unit.format(f'{new:,}')} in a year."
        assert seen(change_mismatch, text) == ([] if right else [verb])


MEASURED = {
    "length": ["feet", "metres", "yards", "miles", "kilometres", "inches", "centimetres"],
    "area": ["acres", "hectares", "square miles", "square kilometres", "square feet", "square metres"],
    "mass": ["kilograms", "pounds", "ounces", "grams"],
    "volume": ["litres", "barrels", "cubic feet", "cubic metres"],
    "speed": ["mph", "km/h", "knots"],
}
UNITS = {name: units.NAMES.get(name) or units.SYMBOLS[name] for names in MEASURED.values() for name in names}
PAIRS = [
    (one, two)
    for names in MEASURED.values()
    for one in names
    for two in names
    if one != two and Decimal("0.05") < UNITS[one].factor / UNITS[two].factor < 90
]


@SOME
@given(st.integers(250, 999), st.sampled_from(PAIRS), st.sampled_from([Decimal("0.5"), Decimal("1.5"), Decimal(3)]))
def test_any_conversion_is_silent_where_it_is_right_and_flagged_where_it_is_wrong(value: int, pair: tuple[str, str], by: Decimal) -> None:
    right = value * UNITS[pair[0]].factor / UNITS[pair[1]].factor
    assert seen(conversion_mismatch, f"It is {value} {pair[0]} ({rounded(right):,} {pair[1]}) in all.") == []
    wrong = f"{rounded(right * by) + 1:,} {pair[1]}"
    assert seen(conversion_mismatch, f"It is {value} {pair[0]} ({wrong}) in all.") == [wrong]
