"""One office in its forms, and two that nobody holds at once; what an office is of is not part of the name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model

CODES = "N001 N002 N005 N006 N007 N015 N016"

ONE = [
    ("Secretary of State for Defence Dan Ramsey", "the defence secretary"),
    ("Secretary of State for Defence Dan Ramsey", "the secretary of state"),
    ("Secretary of State for Health and Social Care Ann Moss", "the health secretary"),
    ("Secretary of State for Work and Pensions Mel Strand", "the work and pensions secretary"),
    ("Secretary of State for Culture, Media and Sport Lisa Nandor", "the culture secretary"),
    ("Secretary of State Don Ramsfield", "the secretary of state"),
    ("Secretary of Defense Don Ramsfield", "the defense secretary"),
    ("Defense Secretary Don Ramsfield", "the secretary of defense"),
    ("Secretary of the Interior Bo Lindqvist", "the interior secretary"),
    ("Secretary of Health and Human Services Ann Moss", "the health secretary"),
    ("Secretary of Homeland Security Ann Moss", "the homeland security secretary"),
    ("Treasury Secretary Ann Moss", "the secretary of the Treasury"),
    ("Chancellor of the Exchequer Rhea Reeve", "the chancellor"),
    ("Leader of the House of Commons Lucy Power", "the leader of the Commons"),
    ("Speaker of the House Mike Jonsson", "the speaker"),
    ("Chief Secretary to the Treasury Laura Trent", "the chief secretary"),
    ("Minister for Transport Bo Lindqvist", "the transport minister"),
    ("Minister of State for Transport Bo Lindqvist", "a transport minister"),
    ("Minister of State at the Home Office Kay Moe", "a Home Office minister"),
    ("Minister of Finance Ana Sol", "the finance minister"),
    ("Minister of Foreign Affairs Ana Sol", "the foreign minister"),
    ("Foreign Secretary David Lamb", "the secretary of state"),
    ("Home Secretary Ann Moss", "the secretary of state for the home department"),
    ("Attorney General Pam Bond", "the attorney general"),
    ("Director of Public Prosecutions Max Hill", "the director"),
    ("Ohio Secretary of State Kay Moe", "the secretary of state"),
    ("Mayor of London Ann Holt", "the mayor"),
    ("Governor of Ohio Mike Dewar", "the governor"),
    ("Deputy Secretary of State Kay Moe", "the deputy secretary"),
    ("Under Secretary of State Kay Moe", "the under secretary"),
]
TWO = [
    ("Secretary of State Don Ramsfield", "the secretary of defense"),
    ("Secretary of Defense Don Ramsfield", "the secretary of state"),
    ("Defense Secretary Don Ramsfield", "the secretary of state"),
    ("Secretary of the Treasury Ann Moss", "the secretary of state"),
    ("Secretary of Labor Bo Lindqvist", "the transportation secretary"),
    ("Secretary of Energy Ann Moss", "the agriculture secretary"),
    ("Health Secretary Ann Moss", "the secretary of education"),
    ("Secretary of State for Defence Dan Ramsey", "the health secretary"),
    ("Secretary of State for Health Ann Moss", "the secretary of state for education"),
    ("Secretary of State for Work and Pensions Mel Strand", "the culture secretary"),
    ("Secretary of State for Scotland Ann Moss", "the Welsh secretary"),
    ("Minister for Transport Bo Lindqvist", "the finance minister"),
    ("Minister of Finance Ana Sol", "the interior minister"),
    ("Minister of State for Justice Ann Moss", "the housing minister"),
    ("Foreign Minister Ana Sol", "the defence minister"),
]


def _within(office: str, again: str) -> list[str]:
    name = " ".join(office.split()[-2:])
    last = office.split()[-1]
    return [
        f"{office} came on Monday. {last}, {again}, spoke.",
        f"{name}, {again}, came. {office} spoke.",
        f"# Talks\n\n**{office}** came on Monday.\n\n{last}, {again}, spoke.",
        f"<p>{office} came to the town hall on Monday and left again.</p><p>{last}, {again}, spoke.</p>",
    ]


@pytest.mark.parametrize(("office", "again"), ONE)
def test_one_office_in_two_forms(office: str, again: str, findings: Callable[..., list[str]]) -> None:
    name = " ".join(office.split()[-2:])
    for story in _within(office, again):
        assert findings(story, CODES) == []
    assert findings(f"{office} said the ships would leave.", CODES, f"On Monday {name}, {again}, said the ships would leave.") == []
    assert findings(f"{office} said the ships would leave.", CODES, f"{office} said on Monday the ships would leave.") == []


@pytest.mark.parametrize(("office", "again"), TWO)
def test_two_offices(office: str, again: str, findings: Callable[..., list[str]]) -> None:
    name = " ".join(office.split()[-2:])
    for story in _within(office, again):
        assert [found.split()[0] for found in findings(story, CODES)] == ["N007"]
    assert findings(f"{office} said the ships would leave.", CODES, f"On Monday {name}, {again}, said it.") == ["N007 line 1"]


@pytest.mark.parametrize(
    "story",
    [
        "Kay Moe, Ohio secretary of state, came. Moe, the secretary of state, counts the votes.",
        "Former Secretary of Defense Bo Lindqvist, now the secretary of state, spoke.",
        "Permanent Secretary Ann Rees of the Department of Health, the health secretary’s deputy, spoke.",
        "He met Ann Moss, Secretary of Health Bo Lindqvist and Secretary of Education Kay Moe. Lindqvist, the health secretary, spoke.",
        "Shadow Health Secretary Ann Moss asked Health Secretary Bo Lindqvist. Moss, the shadow health secretary, got no answer.",
        "Parliamentary Under-Secretary of State for Transport Ola Grant left; Grant, a transport minister, said nothing.",
        "Lord Marsh of Vik and Sir Ola Lie, a banker, listened. Lord Marsh left, and Sir Ola stayed.",
        "Baroness Holt of Leeds spoke. Lady Holt said so.",
    ],
)
def test_offices_that_are_right(story: str, findings: Callable[..., list[str]]) -> None:
    assert findings(story, CODES) == []


@pytest.mark.parametrize(("office", "again"), [*ONE, *TWO])
def test_the_name_is_the_bearer_s_alone(office: str, again: str) -> None:
    name = " ".join(office.split()[-2:])
    facts = Facts(
        formats.read("story.md", f"On Monday {office} came. So did {office[0].lower()}{office[1:]}, {again}.".encode()), find_model()
    )
    assert {entity.name for entity in facts.entities if entity.kind == "person"} == {name}
