"""Ages and times that are generated right are silent, and those that are wrong beyond doubt are flagged, whatever the dates."""

from __future__ import annotations

from datetime import date

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from factlint import formats
from factlint.checks.dates import age_birth_mismatch as age_birth
from factlint.checks.dates import anniversary_mismatch as anniversary
from factlint.checks.dates import elapsed_time
from factlint.checks.figures import rate_mismatch
from factlint.facts import Facts
from factlint.facts.dates.written import MONTHS
from factlint.facts.relations.timeline import full_years
from factlint.story import Story

SOME = settings(max_examples=60, deadline=None)
DAYS = st.dates(date(1900, 1, 1), date(1990, 12, 31))
LATER = st.dates(date(1991, 1, 1), date(2030, 12, 31))


def seen(check: object, text: str) -> list[str]:
    story = Story(Facts(formats.read("story.txt", f"{text}\n".encode())))
    hits = check.check(story, check.Params())  # type: ignore[attr-defined]
    return [text[hit.span.start : hit.span.end] for hit in hits]


def american(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def british(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@SOME
@given(DAYS, LATER, st.sampled_from([american, british]))
def test_a_right_age_is_silent(born: date, died: date, form: object) -> None:
    age = full_years(born, died)
    assume(4 <= age < 119)
    text = f"Born {form(born)}, the painter died {form(died)}, aged {age}."  # type: ignore[operator]
    assert seen(age_birth, text) == []


@SOME
@given(DAYS, LATER, st.integers(1, 20))
def test_a_wrong_age_is_flagged(born: date, died: date, off: int) -> None:
    age = full_years(born, died) + off
    assume(4 <= age < 119)
    assert seen(age_birth, f"Born {american(born)}, the painter died {american(died)}, aged {age}.") == [f"{age}"]


@SOME
@given(DAYS, LATER)
def test_years_alone_allow_both_ages(born: date, died: date) -> None:
    age = full_years(born, died)
    assume(4 <= age < 119)
    assert seen(age_birth, f"The painter was born in {born.year} and died at {age} in {died.year}.") == []


@SOME
@given(st.integers(1900, 1990), st.integers(2, 39))
def test_right_years_between_are_silent(start: int, years: int) -> None:
    assert seen(elapsed_time, f"The mill opened in {start} and closed in {start + years} after {years} years.") == []


@SOME
@given(st.integers(1900, 1990), st.integers(2, 30), st.integers(4, 30))
def test_wrong_years_between_are_flagged(start: int, years: int, off: int) -> None:
    said = f"{years + off} years"
    assert seen(elapsed_time, f"The mill opened in {start} and closed in {start + years} after {said}.") == [said]


@SOME
@given(st.integers(1900, 1990), st.integers(4, 30), st.integers(0, 9))
def test_an_anniversary_is_a_subtraction(event: int, years: int, off: int) -> None:
    text = f"In {event + years} the port kept the {years + off}-year anniversary of the {event} flood."
    assert seen(anniversary, text) == ([f"{years + off}-year"] if off else [])


@SOME
@given(st.integers(2, 30), st.integers(20, 400), st.integers(0, 9))
def test_an_average_is_a_division(days: int, average: int, off: int) -> None:
    said = average * (10 + off) // 10
    text = f"The clinic treated {days * average:,} patients in {days} days, an average of {said} a day."
    assert seen(rate_mismatch, text) == ([f"{said}"] if off else [])


@SOME
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200))
@example("0\ue003")
def test_no_text_makes_them_raise(text: str) -> None:
    for check in (age_birth, elapsed_time, anniversary, rate_mismatch):
        seen(check, f"Born in 1950, {text} died in 2020 at 70, ten years later, in 2030")
