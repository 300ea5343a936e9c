"""Dates as written, the year that publication gives them, and the day of publication itself."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts.dates.find import find_dates
from factlint.facts.dates.published import find_published
from factlint.facts.dates.written import WEEKDAYS, dated
from factlint.facts.model import Date
from factlint.text import Document, Prose, Span, paragraphs


def dates(text: str, published: date | None = None) -> tuple[Date, ...]:
    return find_dates(text, list(paragraphs(text)), published)


def shown(text: str, published: date | None = None) -> list[str]:
    """Each date as "words: earliest..latest weekday"."""
    return [
        f"{text[d.span.start : d.span.end]}: {d.earliest or '?'}{f'..{d.latest}' if d.latest != d.earliest else ''} {d.weekday or '-'}"
        for d in dates(text, published)
    ]


WRITTEN = [
    ("It opened on July 19, 2019.", ["July 19, 2019: 2019-07-19 -"]),
    ("It opened on Friday, July 19, 2019, at noon.", ["Friday, July 19, 2019: 2019-07-19 Friday"]),
    ("It opened on Fri, Sept. 6th, 2019.", ["Fri, Sept. 6th, 2019: 2019-09-06 Friday"]),
    ("It opened on Tuesday 5th of May 2020.", ["Tuesday 5th of May 2020: 2020-05-05 Tuesday"]),
    ("It opened on 18 February 2020 in rain.", ["18 February 2020: 2020-02-18 -"]),
    ("It opened on July 20, 2019 (a Saturday), in rain.", ["July 20, 2019 (a Saturday): 2019-07-20 Saturday"]),
    ("It opened on 2019-07-19.", ["2019-07-19: 2019-07-19 -"]),
    ("It opened on 7/19/2019.", ["7/19/2019: 2019-07-19 -"]),
    ("It opened on 3/4/2019.", ["3/4/2019: ? -"]),
    ("It ran July 19-21, 2019.", ["July 19-21, 2019: 2019-07-19..2019-07-21 -"]),
    ("It stood in the 19th century and the late sixteenth century.",
     ["19th century: 1800-01-01..1900-12-31 -", "sixteenth century: 1500-01-01..1600-12-31 -"]),
    ("MEETING OF MAY 14, 2024", ["MAY 14, 2024: 2024-05-14 -"]),
    ("TUESDAY, MAY 14, 2024", ["TUESDAY, MAY 14, 2024: 2024-05-14 Tuesday"]),
    ("MINUTES OF 5 SEPT. 2024", ["5 SEPT. 2024: 2024-09-05 -"]),
    ("LIDO OPENS JUNE 4", ["JUNE 4: ? -"]),
    ("MINUTES FOR MARCH 2024", ["MARCH 2024: 2024-03-01..2024-03-31 -"]),
    ("ROWERS MARCH 20 MILES, 14 MAY APPEAL, 5 DEC MACHINES", []),
    ("It was open in April and May alone.", ["April: ? -", "May: ? -"]),
    ("June to August were wet.", ["June: ? -", "August: ? -"]),
    ("April and May Holt sailed.", []),
    ("It opened in July 2019.", ["July 2019: 2019-07-01..2019-07-31 -"]),
    ("It opened in 2019.", ["2019: 2019-01-01..2019-12-31 -"]),
    ("It opened in the 1990s.", ["1990s: 1990-01-01..1999-12-31 -"]),
    ("It opened on Friday, July 19.", ["Friday, July 19: ? Friday"]),
    ("It opened on June 31, 2019.", ["June 31, 2019: ? -"]),
    ("It opened yesterday.", ["yesterday: ? -"]),
    ("In June 31 people came.", []),
]  # fmt: skip
INFERRED = [
    ("The crew sailed on Friday, July 19.", date(2019, 7, 22), ["Friday, July 19: 2019-07-19 Friday"]),
    ("The crew will sail on Dec. 3.", date(2019, 11, 22), ["Dec. 3: 2019-12-03 -"]),
    ("The crew sailed on Dec. 20.", date(2020, 1, 5), ["Dec. 20: 2019-12-20 -"]),
    ("The crew will sail on Jan. 5.", date(2019, 12, 20), ["Jan. 5: 2020-01-05 -"]),
    ("The crew sailed on Dec. 20.", date(2019, 6, 25), ["Dec. 20: 2018-12-20 -"]),
    ("The crew sailed on May 3 last year.", date(2019, 6, 25), ["May 3: ? -", "last year: 2018-01-01..2018-12-31 -"]),
    ("In 2014 the crew sailed on May 3.", date(2019, 6, 25), ["2014: 2014-01-01..2014-12-31 -", "May 3: ? -"]),
    ("The crew sailed yesterday.", date(2019, 7, 1), ["yesterday: 2019-06-30 -"]),
    ("The crew sailed on Tuesday.", date(2019, 7, 4), ["Tuesday: 2019-07-02 Tuesday"]),
    ("The crew will sail on Tuesday.", date(2019, 7, 4), ["Tuesday: 2019-07-09 Tuesday"]),
    ("They spoke following Tuesday’s race and will meet again.", date(2019, 7, 4), ["Tuesday: 2019-07-02 Tuesday"]),
    ("They will meet after Tuesday’s race.", date(2019, 7, 4), ["Tuesday: 2019-07-09 Tuesday"]),
    ("The crew sailed two weeks ago.", date(2019, 7, 20), ["two weeks ago: 2019-07-03..2019-07-09 -"]),
    ("The crew sails next month.", date(2019, 12, 20), ["next month: 2020-01-01..2020-01-31 -"]),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_a_date_is_read_as_written(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "published", "expected"), [*((text, None, expected) for text, expected in WRITTEN), *INFERRED])
def test_a_space_at_which_no_line_breaks_is_a_space(text: str, published: date | None, expected: list[str]) -> None:
    assert [line.replace("\u00a0", " ") for line in shown(text.replace(" ", "\u00a0"), published)] == expected


@pytest.mark.parametrize(("text", "published", "expected"), INFERRED)
def test_the_day_of_publication_gives_the_year(text: str, published: date, expected: list[str]) -> None:
    assert shown(text, published) == expected


def test_a_weekday_of_a_list_is_not_the_weekday_of_the_date() -> None:
    assert [d.weekday for d in dates("It runs Saturday and Sunday, July 20 and 21, 2019.") if d.day] == [None]


def test_a_story_of_an_earlier_year_goes_on_in_it() -> None:
    text = "The flood came in 2014.\n\nOn Friday, May 9, the dam broke."
    assert shown(text, date(2019, 5, 20))[-1] == "Friday, May 9: ? Friday"


@pytest.mark.parametrize(
    ("path", "text", "meta", "expected"),
    [
        ("a.md", "x", {"date": "2024-05-03"}, date(2024, 5, 3)),
        ("a.md", "x", {"date": "2024-05-03T23:30:00-04:00"}, date(2024, 5, 3)),
        ("a.md", "x", {"date": date(2024, 5, 3)}, date(2024, 5, 3)),
        ("a.md", "x", {"publishDate": datetime(2024, 5, 3, 23, 30)}, date(2024, 5, 3)),
        ("a.html", "x", {"article:published_time": "2024-05-03T01:00:00Z"}, date(2024, 5, 3)),
        ("a.md", "x", {"date": "May 3, 2024"}, date(2024, 5, 3)),
        ("a.md", "x", {"date": "soon"}, None),
        ("posts/2024-05-03-flood.md", "x", {}, date(2024, 5, 3)),
        ("2024/05/03/flood.md", "x", {}, date(2024, 5, 3)),
        ("flood.md", "QUELLBACH, May 3, 2024 (Agency) — The dam broke.", {}, date(2024, 5, 3)),
        ("flood.md", "Flood\n\nPublished: May 3, 2024\n\nThe dam broke.", {}, date(2024, 5, 3)),
        ("flood.md", "QUELLBACH, May 3 (Agency) — The dam broke.", {}, None),
        ("flood.md", "The dam broke on May 3, 2024, and the town was flooded for weeks.", {}, None),
    ],
)
def test_the_day_of_publication(path: str, text: str, meta: dict[str, object], expected: date | None) -> None:
    prose = Prose.plain(text)
    document = Document(path, text, prose.blocks, prose, meta)
    assert find_published(document, prose.blocks) == expected


FORMS = ["{0:%A}, {0:%B} {0.day}, {0.year}", "{0:%A} {0.day} {0:%B} {0.year}", "{0:%b} {0.day}, {0.year} (a {0:%A})"]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMS))
def test_a_date_that_is_written_out_reads_back_the_same(day: date, form: str) -> None:
    [found] = dates(f"They met on {form.format(day)} there.")
    assert (found.earliest, found.latest, found.weekday) == (day, day, WEEKDAYS[day.weekday()])


PIECES = st.lists(
    st.sampled_from(
        "May|Sept.|June |31| 2|29|, |2019|-|/|00|99|Friday|Sat |last |week|ago|two |in |the |1990s| (a |)|\n\n|yesterday|٣".split("|")
    )
).map("".join)


@given(st.one_of(st.text(), PIECES), st.none() | st.dates(date(2, 1, 1), date(9998, 1, 1)))
def test_any_text_gives_dates_in_order_within_it(text: str, published: date | None) -> None:
    end = 0
    for found in dates(text, published):
        assert end <= found.span.start < found.span.end <= len(text)
        assert (found.earliest is None) == (found.latest is None)
        assert not found.earliest or not found.latest or found.earliest <= found.latest
        end = found.span.end
    assert all(span.end <= len(text) for span in dated(text, Span(0, len(text))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from May 1 to May 8, 2018.", [date(2018, 5, 1), date(2018, 5, 8)]),
        ("It ran from Dec. 28 to Jan. 6, 2018.", [date(2017, 12, 28), date(2018, 1, 6)]),
        ("It was on May 1; on May 8, 2018, it ended.", [None, date(2018, 5, 8)]),
    ],
)
def test_a_pair_of_days_shares_its_year(text: str, expected: list[date | None]) -> None:
    assert [found.earliest for found in find_dates(text, list(paragraphs(text)), None)] == expected
