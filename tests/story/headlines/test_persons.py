"""The wrong person in a caption, headline, title or subhead: another first name, or another surname with the story's office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CODES = "H003 H007 N001 N002 N007 N012"
BODY = (
    "The harbour master, Mark Shelby, cut the ribbon on Monday. Dr Ian Ruiz, the harbour doctor, and Prime Minister Ana Kroll watched."
    " Senator Jo Fell did not come. Mayor Tessa Holm spoke for an hour. Shelby said the piles were new."
)
WRONG_CAPTIONS = [
    "Mark Russell, the harbour master, on Monday.",
    "Dr Ana Ruiz, the harbour doctor, on Monday.",
    "Prime Minister Ina Kroll on Monday.",
    "Jo Fall, the senator, in May.",
    "Harbour master Mark Russell cuts the ribbon.",
    "John Shelby cuts the ribbon at the pier.",
    "The harbour master, Mark Russell, at the pier.",
    "Mayor Tessa Hill speaks at the pier.",
    "Mayor Tanya Holm speaks at the pier.",
    "Sen. Jo Fall listens.",
    "Harbour doctor Peter Ruiz watches.",
    "Mark Shelton, harbour master, cuts the ribbon.",
    "Left to right: Mark Russell, the harbour master, and Ana Kroll, the prime minister.",
    "Mayor Hill speaks at the pier.",
    "Prime Minister Anna Kroll on Monday.",
    "Tessa Hill, the mayor, speaks.",
    "Jon Fell, the senator, listens.",
]
RIGHT_CAPTIONS = [
    "Mark Shelby, the harbour master, on Monday.",
    "Dr Ian Ruiz, the harbour doctor, on Monday.",
    "Prime Minister Ana Kroll on Monday.",
    "Jo Fell, the senator, in May.",
    "Mayor Holm speaks at the pier.",
    "Mark Shelby and his wife, Ana Shelby, at the pier.",
    "Mark Russell, a fisherman, at the pier.",
    "The deputy harbour master, Mark Russell, at the pier.",
    "Senator Ann Moss listens.",
    "Photo by John Shelby",
    "Boats at the pier. (John Shelby/Agency)",
    "Ana and Ian Ruiz at the pier.",
    "Former Mayor Tessa Hill in 2009.",
    "Mayor Joan Hill of Dunmore at the pier.",
    "Ruiz Pharmacy on Pier Street.",
    "Joanna Fell, the senator, listens.",
    "Dr. I. Ruiz watches.",
    "Her brother Paul Holm watches.",
    "Mark Twain’s house at the pier.",
    "Ana Sol, the pilot, watches.",
]
WRONG_HEADS = [
    "Mark Russell, harbour master, cuts ribbon at new pier",
    "John Shelby cuts ribbon at new pier",
    "Prime Minister Ina Kroll opens pier",
    "Mayor Tessa Hill Speaks At Pier For An Hour",
    "Senator Jo Fall stays away from pier",
    "Harbour Master Mark Russell Cuts Ribbon At Pier",
    "Dr Ana Ruiz watches as pier opens",
    "Mayor Hill speaks for an hour at pier",
    "Peter Ruiz watches as pier opens again",
    "Ina Kroll Opens Pier As Senator Stays Away",
]
RIGHT_HEADS = [
    "Mark Shelby cuts ribbon at new pier",
    "Harbour Master Mark Shelby Cuts Ribbon At Pier",
    "Will Shelby Resign Over The Pier?",
    "Prime Minister Ana Kroll opens pier",
    "Mayor Holm Speaks At Pier For An Hour",
    "Mayor Says Pier Is Open",
    "Says Shelby: Pier Is Safe",
    "Bill Shelby For The Pier, Says Mayor",
    "Mayor Hails New Pier",
    "Shelby’s pier opens",
    "Jo Fell stays away",
    "How Ana Kroll And Tessa Holm Opened The Pier",
]


def _captioned(caption: str) -> list[str]:
    figure = f"<figure><img src='a.jpg' alt=''><figcaption>{caption}</figcaption></figure>"
    return [
        f"# Pier reopens\n\n{BODY}\n\n![{caption}](a.jpg)",
        f"# Pier reopens\n\n{BODY}\n\n![](a.jpg)\n\n*{caption}*",
        f"# Pier reopens\n\n{BODY}\n\n![](a.jpg)\n*{caption}*",
        f"<html><body><article><h1>Pier reopens</h1><p>{BODY}</p>{figure}</article></body></html>",
        f"<article><h1>Pier reopens</h1>{figure}<p>{BODY}</p></article>",
    ]


def _headed(head: str) -> list[str]:
    return [
        f"# {head}\n\n{BODY}",
        f'---\ntitle: "{head}"\n---\n\n{BODY}',
        f"<article><h1>{head}</h1><p>{BODY}</p></article>",
        f"# Pier reopens\n\nThe pier is open.\n\n## {head}\n\n{BODY}",
    ]


PLACED = "The mayor of Vik, Ann Boyd, quit on Monday. Mrs Boyd, who won in 2019, said she was tired."
WRONG_ABOVE = ["Ann Reed, mayor of Vik, quits", "Mrs Reed quits after defeat", "Mayor Ann Reed quits"]
RIGHT_ABOVE = [
    "Ann Boyd, mayor of Vik, quits",
    "Mrs Boyd quits",
    "Ann Reed, mayor of Moss, mourns her",
    "Mr Reed follows",
    "Mrs Reed, a voter",
]


@pytest.mark.parametrize("head", WRONG_ABOVE)
def test_an_office_with_its_place_or_a_form_of_address_is_somebodys(head: str, findings: Callable[..., list[str]]) -> None:
    assert [len(findings(story, CODES)) for story in (f"# {head}\n\n{PLACED}", f"<h1>{head}</h1><p>{PLACED}</p>")] == [1, 1]


@pytest.mark.parametrize("head", RIGHT_ABOVE)
def test_the_same_with_the_right_name_or_of_somebody_else(head: str, findings: Callable[..., list[str]]) -> None:
    assert findings(f"# {head}\n\n{PLACED}", CODES) == []


@pytest.mark.parametrize("caption", WRONG_CAPTIONS)
def test_a_caption_with_somebody_else(caption: str, findings: Callable[..., list[str]]) -> None:
    for story in _captioned(caption):
        assert len(findings(story, CODES)) == 1


@pytest.mark.parametrize("caption", RIGHT_CAPTIONS)
def test_a_caption_that_is_right(caption: str, findings: Callable[..., list[str]]) -> None:
    for story in _captioned(caption):
        assert findings(story, CODES) == []


@pytest.mark.parametrize("head", WRONG_HEADS)
def test_a_headline_with_somebody_else(head: str, findings: Callable[..., list[str]]) -> None:
    for story in _headed(head):
        assert len(findings(story, CODES)) == 1


@pytest.mark.parametrize("head", RIGHT_HEADS)
def test_a_headline_that_is_right(head: str, findings: Callable[..., list[str]]) -> None:
    for story in _headed(head):
        assert findings(story, CODES) == []


@pytest.mark.parametrize(
    "caption", ["Mark Russell, the harbour master, on Monday.", "Dr Ana Ruiz, the harbour doctor.", "Jo Fall, the senator, in May."]
)
def test_a_story_of_one_paragraph_above_a_picture(caption: str, findings: Callable[..., list[str]]) -> None:
    text = BODY.removesuffix(" Mayor Tessa Holm spoke for an hour. Shelby said the piles were new.")
    figure = f"<figure><img src='a.jpg' alt=''><figcaption>{caption}</figcaption></figure>"
    assert findings(f"<article><h1>Pier reopens</h1><p>{text}</p>{figure}</article>", CODES) == ["H007 line 1"]


OFFICES = [
    *("Premier", "Chief Minister", "Union Home Minister", "Lok Sabha Speaker", "Treasurer", "Governor-General", "Lieutenant Governor"),
    *("Deputy Prime Minister", "Attorney General", "Police Chief", "Fire Chief", "Chief Constable", "Sheriff", "City Manager"),
    *("School Superintendent", "Council Leader", "Health Secretary", "Foreign Secretary", "Archbishop", "Chief Executive", "Head Teacher"),
    *("Shadow Chancellor", "First Minister", "Secretary of State", "Secretary of Defense", "Minister for Transport", "Opposition Leader"),
    *("District Attorney", "Chief Justice", "Managing Director", "Vice President", "Rear Admiral", "Headmistress", "Monsignor"),
]


@pytest.mark.parametrize("office", OFFICES)
def test_every_office(office: str, findings: Callable[..., list[str]]) -> None:
    later = "opened the new pier on Monday. The band played for an hour. Whitlock said it had cost less than planned."
    for body in (f"{office} Karen Whitlock {later}", f"Karen Whitlock, the {office.lower()}, {later}"):
        for wrong in (f"{office} Karen Whitmore", f"Karen Whitmore, the {office.lower()},", "Sharon Whitlock", f"{office} Sharon Whitlock"):
            assert len(findings(f"# Pier opens\n\n{body}\n\n![{wrong} cuts the ribbon.](a.jpg)", CODES)) == 1
            assert len(findings(f"# {wrong} opens new pier\n\n{body}", CODES)) == 1
        for right in (f"{office} Karen Whitlock", f"Karen Whitlock, the {office.lower()},", f"{office} Whitlock", "Whitlock"):
            assert findings(f"# {right} opens new pier\n\n{body}\n\n![{right} cuts the ribbon.](a.jpg)", CODES) == []


MAYOR = "Mayor Karen Whitlock opened the new pier on Monday. The band played. Whitlock said it had cost less than planned."


@pytest.mark.parametrize(
    ("body", "caption", "count"),
    [
        (MAYOR, "Mayor Sharon Moss at the pier.", 1),
        (MAYOR, "Sharon Moss, the mayor, at the pier.", 1),
        (MAYOR, "Odda Mayor Sharon Moss at the pier.", 0),
        (MAYOR, "Sharon Moss, the mayor of Vik, at the pier.", 0),
        (MAYOR, "Former Mayor Sharon Moss at the pier.", 0),
        (MAYOR, "Then-Mayor Sharon Moss at the pier in 1999.", 0),
        (MAYOR, "Sharon Moss, press secretary, at the pier.", 0),
        (f"{MAYOR} Mayor Sharon Moss of Vik sang.", "Mayor Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "Councillor"), "Councillor Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "Coach"), "Assistant Coach Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "Transport Secretary"), "Press Secretary Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "Defence Minister"), "Shadow Defence Minister Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "Defence Minister"), "French Defence Minister Sharon Moss at the pier.", 0),
        (MAYOR.replace("Mayor", "The Secretary of State for Defence,"), "Defence Secretary Sharon Moss at the pier.", 1),
        (MAYOR.replace("Mayor", "Chancellor of the Exchequer"), "Chancellor Karen Whitmore at the pier.", 1),
        (MAYOR.replace("Karen", "Robert"), "Bob Whitlock at the pier.", 0),
        (MAYOR.replace("Karen", "Robert “Jo”"), "Jo Whitlock at the pier.", 0),
    ],
)
def test_another_holder_of_the_office(body: str, caption: str, count: int, findings: Callable[..., list[str]]) -> None:
    for story in _captioned(caption):
        assert len(findings(story.replace(BODY, body), CODES)) == count
