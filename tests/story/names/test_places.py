"""Places and bodies in two spellings, within an article and against a source; and neighbours that are two places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CODES = "N001 N002 N013"

PAIRS = [
    ("Islamabad", "Islambad"),
    ("Guadalajara", "Guadalajera"),
    ("Middlesbrough", "Middlesborough"),
    ("Harrisburg", "Harisburg"),
    ("Canberra", "Canbera"),
    ("Hyderabad", "Hydrabad"),
    ("Saskatoon", "Saskatooon"),
    ("San Francisco", "San Fransisco"),
    ("Port Elizabeth", "Port Elisabeth"),
    ("Upper Marsden", "Upper Mrasden"),
]
WITHIN = [
    "The talks in {} ended on Monday, the envoy said.\n\nDelegates left {} at night.",
    "The fire began near {} on Friday. Nobody was hurt.\n\nFire crews from {} came at night.",
    "<p>The council of {} met on Tuesday.</p><p>Residents of {} were angry.</p>",
]
AGAINST = [
    ("The talks in {} ended on Monday, the envoy said.", "On Monday, the envoy said, the talks in {} ended."),
    (
        "The talks in {0} ended on Monday, the envoy said. {0} was quiet.",
        "The talks in {0} ended on Monday. {0} was quiet, the envoy said.",
    ),
    ("The fire near {} burned for three days, and crews put it out.", "Crews put out the fire near {} after three days."),
    ("A train from {} hit a tree on Friday, the line said.", "The line said a train from {} hit a tree on Friday."),
]
HEADED = [
    "# Talks in {} end\n\nThe delegates went home. The talks in {} had lasted for a week.",
    "# Delegates Leave {} After Long Talks\n\nThe delegates went home. The talks in {} had lasted for a week.",
    "---\ntitle: Talks in {} end\n---\n\nThe delegates went home. The talks in {} had lasted for a week.",
    "<h1>Talks in {} end at last</h1><p>The delegates went home. The talks in {} had lasted for a week.</p>",
]
SILENT = [
    "Germany sent ships. The Germans left. Somalis in Somalia cheered. Swedes in Sweden stayed.",
    "The team flew from Australia to Austria. It came back from Austria in May.",
    "The train from Stanford was late. The bus to Stamford was full.",
    "A ship left Grenada. The bus to Granada was full.",
    "He moved from Marsden to Morsden in 2001.",
    "A man from Langley, Kent, was hurt. A woman from Lingley, Ohio, was not.",
    "He lives in Ellison. Ann Allison, a nurse, left.",
    "The Ministry of Defence said so. The Department of Defense said no.",
    "The Kennedy Center opened in May. The Kennedy Centre closed in June.",
    "The Labor Party in Canberra lost. The Labour Party in London won.",
    "The boat left Severn. The town of Severns is near.",
    "The National League met. The National Leagues merged.",
    "He wrote that the talks in “Islambad” had ended. The talks in Islamabad went on.",
]
NOT_IN_SOURCE = [
    ("The fire near Marsden burned for three days.", "The council of Morsden paid for a library in 1999. It is open on Mondays."),
    ("The fire near Marsden burned for three days.", "The fire near Marsden burned for three days. Morsden sent crews."),
    ("Troops left Luhansk on Monday, the army said.", "The army said troops left Lugansk on Monday."),
    ("The Germans left on Monday, the army said.", "Germany left on Monday, the army said."),
    ("The talks in Stanford ended on Monday, the envoy said.", "On Monday, the envoy said, the talks in Stamford ended."),
    ("Harmon said the bridge in Odda was closed on Monday.", "The bridge in Hermon was closed on Monday, she said."),
]
FIRMS = [
    "He is a partner at Skadden, Arps, Slate, Meagher & Flom, a law firm. April Perrin was Chief Deputy State’s Attorney for the county.",
    "Ann Barnes, a nurse, bought books. Barnes & Noble closed. Barnes said it was sad. Barnet & Noble opened.",
    "Peter Goodwin, a lawyer, left Goodman, Procter & Hale. Goodwin said so.",
    "State’s Attorney Kim Foxx spoke. Foxx said Slate, the magazine, was wrong. Slate did not reply.",
]


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_two_spellings_in_one_article(right: str, wrong: str, findings: Callable[..., list[str]]) -> None:
    for frame in WITHIN:
        for one, other in ((right, wrong), (wrong, right)):
            assert [found.split()[0] for found in findings(frame.format(one, other), CODES)] == ["N001"]
        assert findings(frame.format(right, right), CODES) == []


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_a_headline_with_another_spelling(right: str, wrong: str, findings: Callable[..., list[str]]) -> None:
    for frame in HEADED:
        assert len(findings(frame.format(wrong, right), f"{CODES} H003")) == 1
        assert findings(frame.format(right, right), f"{CODES} H003") == []
    twice = f"# Talks in {wrong} end\n\nThe talks in {right} ended on Monday, the envoy said.\n\nDelegates left {wrong} at night."
    assert findings(twice, f"{CODES} H003") == ["H003 line 1", "N001 line 5"]


@pytest.mark.parametrize(("right", "wrong"), PAIRS)
def test_another_spelling_in_the_source(right: str, wrong: str, findings: Callable[..., list[str]]) -> None:
    for here, there in AGAINST:
        assert findings(here.format(wrong), CODES, there.format(right)) == ["N002 line 1"]
        assert findings(here.format(right), CODES, there.format(right)) == []


@pytest.mark.parametrize("story", SILENT)
def test_two_places_or_none(story: str, findings: Callable[..., list[str]]) -> None:
    for form in (story, f"<p>{story}</p>", story.replace(". ", ".\n\n")):
        assert findings(form, CODES) == []


@pytest.mark.parametrize(("here", "there"), NOT_IN_SOURCE)
def test_another_place_in_the_source(here: str, there: str, findings: Callable[..., list[str]]) -> None:
    assert findings(here, CODES, there) == []


@pytest.mark.parametrize("story", FIRMS)
def test_parts_of_firms_and_offices_are_not_names(story: str, findings: Callable[..., list[str]]) -> None:
    assert findings(story, "N001 N005 N007") == []
