"""Months and weekdays."""

from __future__ import annotations

from factlint.words import ordered

MONTHS = ordered("January February March April May June July August September October November December")
WEEKDAYS = ordered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

MONTH_WORDS = frozenset(month.lower() for month in MONTHS)
WEEKDAY_WORDS = frozenset(day.lower() for day in WEEKDAYS)
TIMES = MONTH_WORDS | WEEKDAY_WORDS | {"day", "week", "weekend", "month", "quarter", "year", "decade", "century", "summer", "winter"}
"""Times that are the subject of a verb and say nothing: "July saw 17 fires"."""
DAY_WORDS = WEEKDAY_WORDS | {"today", "tonight", "yesterday", "tomorrow"}

SHORT_MONTHS = {**{month[:3].lower(): month.lower() for month in MONTHS if month != "May"}, "sept": "september"}
"""Abbreviation without its stop → month, lower case."""

MONTH_STARTS = tuple(month[:3] for month in MONTHS)

ANY_MONTH = rf"(?:{'|'.join(MONTHS)})"
ANY_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
"""Patterns for any of them, written out."""
MONTH = rf"(?:{'|'.join(MONTH_STARTS)})[a-z]*\.?"
"""A pattern for a month, written out or short, with its stop."""
