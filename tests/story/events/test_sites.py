"""The place of an event against a source in other words: halls, towns, cities and countries, and what is not a conflict."""

from __future__ import annotations

import pytest
from tests.checks.marked import seen, wanted

APART = [
    (
        "The council will meet [in Harrow Hall] on Monday to vote on the budget.",
        "Notice: the council meets on Monday at Moss Hall. The budget is the only item.",
    ),
    ("The council will meet [in Harrow Hall] on Monday.", "On Monday, at 7 p.m., the council will meet at Moss Hall to hear the plan."),
    (
        "A vigil will be held [at St Anne Church] on Friday, friends said.",
        "Friends of the victims will hold a vigil on Friday at St Mary Church.",
    ),
    ("A concert is planned [at the Palace Theatre] on Friday.", "On Friday a concert will be held at the Apollo Theatre."),
    ("The band will play a concert [at the Palace Theatre] on Friday.", "On Friday the band will give a concert at the Apollo Theatre."),
    (
        "The crash happened [in Harlow] on Sunday night, police said.",
        "Police: on Sunday night, a crash happened in Epping. Two people were hurt.",
    ),
    (
        "Ann Boyd was arrested [in Moss] on Tuesday, the sheriff said.",
        "The sheriff said that deputies arrested Ann Boyd in Vik on Tuesday.",
    ),
    ("The trial of Ann Boyd will be held [in Leeds] in May.", "In May the trial of Ann Boyd will be held in Hull."),
    (
        "Thousands marched [in Glasgow] on Saturday against the pipeline.",
        "On Saturday thousands marched in Edinburgh against the pipeline.",
    ),
    ("The funeral of Ann Boyd took place [in Norwich].", "Ann Boyd’s funeral was held in Ipswich, the family said."),
    ("Ministers will hold a summit on fish [in Spain] in June.", "The summit of ministers on fish will be held in Portugal in June."),
]
ALIKE = [
    ("The council will meet in Harrow Hall on Monday.", "On Monday the council will meet at Harrow Hall, Moss."),
    ("The council will meet in Town Hall on Monday.", "On Monday the council will meet at Moss Town Hall."),
    ("The talks were held in Lyon on Monday, the ministry said.", "The ministry said that the talks were held in France on Monday."),
    ("The talks were held in Lyon, France, on Monday.", "The talks were held in France on Monday."),
    ("The march began in Brooklyn on Saturday.", "On Saturday the march began in New York."),
    ("The council will meet in Harrow Hall on Monday.", "The council met in Moss Hall last week; it will meet in Harrow Hall on Monday."),
    ("The council will meet in Harrow Hall on Monday.", "The school board meets on Monday in Moss Hall."),
    ("The council will meet in Harrow Hall on Monday.", "On Tuesday the council will meet in Moss Hall to hear the residents."),
    ("The council met in Harrow Hall, and the mayor spoke in Vik.", "The mayor met the council in Vik."),
    ("Ann Boyd works in Moss. She was born in Vik.", "Ann Boyd worked in Lund for ten years."),
    ("Police arrested three men in Bradford over the theft.", "Two women were arrested in Leeds over the fire."),
    ("The second fair opens in Lund Park on Saturday.", "The first fair opens on Saturday in Moss Park."),
    ("The envoy flew from Moss to Vik.", "The envoy flew to Moss from Vik."),
    ("The council will meet near Harrow Hall on Monday.", "On Monday the council will meet at Moss Hall."),
    ("The firm opened a shop in Hull in May.", "In May the firm opened shops in Leeds, York and Hull."),
    ("A fire killed six people in Kherson on Friday.", "A fire killed two people in Sumy on Friday, and six in Kherson."),
    ("The council may meet in Harrow Hall on Monday.", "On Monday the council will meet at Moss Hall."),
    ("The council will not meet in Harrow Hall on Monday.", "On Monday the council will meet at Moss Hall."),
]


@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_an_event_that_a_source_has_in_another_place(name: str) -> None:
    found = [(text, seen(text, "N013", name=name, source=source)) for text, source in APART]
    assert found == [(text, wanted(text, "N013")) for text, _ in APART]


@pytest.mark.parametrize(("text", "source"), ALIKE)
def test_places_that_agree_or_are_of_other_events(text: str, source: str) -> None:
    assert seen(text, "N013", source=source) == []
