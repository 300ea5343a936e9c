"""Transcripts whose turns are in one block: who has the word, in every form of breaks and labels."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.story import Source
from factlint.story.quotes.transcripts import turn_at, turns

TURNS = [
    ("t.html", "<p>CHAIR: We begin. Who has it?<br><br>OLA DAHL: I have it. It was dark.<br><br>ADA LUND: Read it.</p>"),
    ("t.html", "<p>CHAIR: We begin. Who has it?<br>OLA DAHL: I have it. It was dark.<br>ADA LUND: Read it.</p>"),
    ("t.html", "<p><b>Ola Dahl:</b> I have it.<br/><br/>It was dark.<br/><b>Ada Lund:</b> Read it.</p>"),
    ("t.html", "<p><strong>Ola Dahl</strong>: I have it.</p><p>It was dark.</p><p><strong>Ada Lund</strong>: Read it.</p>"),
    ("t.html", "<p>Mr. Dahl: I have it. It was dark.<br>Ms. Lund: Read it.</p>"),
    ("t.html", "<p>Mr. DAHL. I have it. It was dark.<br><br>Ms. LUND. Read it.</p>"),
    ("t.html", "<p>The CHAIRMAN. Who has it?</p><p>Mr. DAHL. I have it. It was dark.</p><p>Ms. LUND. Read it.</p>"),
    ("t.md", "**Ola Dahl:** I have it. It is long.\\\nIt was dark.\\\n**Ada Lund:** Read it.\n"),
    ("t.md", "**Ola Dahl:** I have it. It is long.<br>It was dark.<br>**Ada Lund:** Read it.\n"),
    ("t.md", "**Ola B. Dahl:** I have it.  \nIt was dark.  \n**Ada Lund:** Read it.\n"),
    ("t.txt", "CHAIR: Who has it?\n\nOLA DAHL: I have it.\n\nIt was dark.\n\nADA LUND: Read it.\n"),
    ("t.txt", "OLA DAHL, Vik head coach:\n\nI have it.\n\nIt was dark.\n\nADA LUND, manager:\n\nRead it.\n"),
    ("t.txt", "OLA DAHL, Vik head coach:\nI have it. It was dark.\n\nADA LUND, manager:\nRead it.\n"),
    ("t.txt", "Sen. Dahl: I have it. It was dark. Sen. Lund: Read it.\n"),
    ("t.txt", "Mr. Dahl. I have it. It was dark.\n\nMs. Lund. Read it.\n"),
    ("t.txt", "Mr. Dahl. I have it. It was dark.\nMs. Lund. Read it.\n"),
    ("t.txt", "OLA DAHL\nI have it. It was dark.\n\nADA LUND\nRead it.\n\nOLA DAHL\nI do.\n\nADA LUND\nNo.\n"),
    ("t.html", "<p>OLAF DAHL<br>I have it. It was dark.</p><p>ADA LUND<br>Read it.</p><p>OLAF DAHL<br>I do.</p><p>ADA LUND<br>No.</p>"),
    ("t.html", "<p>ANN DAHL<br>I have it. It was dark.<br><br>JOE LUND<br/>Read it.<br></p>"),
    (
        "t.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ola Dahl, County Clerk>It was dark.\n\n00:03.000 --> 00:04.000\n<v Ada Lund>Read it.\n",
    ),
    (
        "t.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ola Dahl, student>It was dark.\n\n00:03.000 --> 00:04.000\n<v Ada Lund>Read it.\n",
    ),
    (
        "t.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nOla Dahl, student: It was dark.\n\n2\n00:00:03,000 --> 00:00:04,000\nAda Lund: Read it.\n",
    ),
    ("t.txt", "Ola Dahl\n0:01\nI have it. It was dark.\n\nAda Lund\n0:09\nRead it.\n"),
    ("t.txt", "Ola Dahl, student\n00:00:01\nIt was dark.\n\nAda Lund\n00:00:09\nRead it.\n\nOLA DAHL\n00:00:12\nI do.\n"),
    ("t.txt", "Ola Dahl, County Clerk: It was dark.\n\nAda Lund (she/her): Read it.\n"),
    ("t.txt", "Ola Dahl – Vik Ltd.: It was dark.\n\nAda Lund | Vik: Read it.\n"),
    ("t.txt", "Ola Dahl, chief of St. Ann's, Vik: It was dark.\n\nAda Lund - Vik: Read it.\n"),
    ("t.md", "**Ann Dahl**  \nI have it. It was dark.\n\n**Joe Lund**  \nRead it.\n"),
    ("t.txt", "ANN DAHL — I have it. It was dark.\n\nJOE LUND - Read it.\n"),
    ("t.txt", ">> OLA DAHL: I have it. It was dark.\n\n>>> ADA LUND: Read it.\n"),
    ("t.html", "<p>Ola Dahl (Vik West) (Lab): I have it. It was dark.</p><p>Ada Lund (Moss) (Con): Read it.</p>"),
    ("t.html", "<p>The Minister for Fisheries (Mr Ola Dahl): It was dark.</p><p>The Chair (Ada Lund): Read it.</p>"),
    ("t.txt", "OLA DAHL: I have it.\n\nOne thing I know: it was wet. It was dark.\n\nADA LUND: Read it.\n"),
    ("t.txt", "Zork Dahl:\nIt was dark.\n\nJoe Lund:\nRead it.\n\nZork Dahl:\nI do.\n"),
    (
        "t.html",
        "OLA DAHL, CNN ANCHOR: I have it. Where is it?<br><br>ANN DAHL, PILOT: It was dark.<br><br>ADA LUND, CNN CORRESPONDENT: Read it.",
    ),
    ("t.html", "<p>MS. DAHL: I have it. It was dark.</p><p><b>Q</b>  Who has it?</p><p>MS. LUND: Read it.</p>"),
    *(
        ("t.html", f"<p>HON. O. DAHL (Minister for the\nHarbour){mark} I have it.</p><p>It was dark.</p><p>Hon. A. LUND{mark} Read it.</p>")
        for mark in (".-", ".–", ".—", ". –")
    ),
    ("t.txt", "THE CHAIR (Mr. Dahl): It was dark.\n\nMS. LUND: Read it.\n"),
    *(
        (
            "t.html",
            f"<p>Ann Dahl: I have it.</p>{'<p>We went on.</p>' * long}<p>It was dark.</p><p>Joe Lund: Read it.</p><p>Ann Dahl: Yes.</p>",
        )
        for long in (3, 9)
    ),
]


@pytest.mark.parametrize("label", ["Remember: It was dark.", "Zork Dahl:\nIt was dark.", "THE ROADS:\n\nIt was dark."])
def test_nobody_is_known_to_speak_after_a_word_that_may_be_a_name(label: str) -> None:
    text = f"OLA DAHL: I have it.\n\n{label}\n\nADA LUND: Read it.\n"
    assert [turn.name for turn in turns(Source(Facts(formats.read("t.txt", text.encode()), None)))] == ["OLA DAHL", "", "ADA LUND"]


@pytest.mark.parametrize("blank", [" ", "  ", "\u00a0 "])
def test_a_question_without_a_mark(blank: str) -> None:
    text = f"<p>MS. DAHL: I have it.</p><p>Q{blank}It was dark?</p><p>MS. DAHL: Yes.</p><p>A boat sank.</p>"
    assert [turn.name for turn in turns(Source(Facts(formats.read("t.html", text.encode()), None)))] == ["MS. DAHL", "Q", "MS. DAHL"]


QA = ["Did it sink?", "It was dark, I heard it. We ran.", "And then?", "We ran."]
SIDES = [
    ("t.html", "<p>{}</p>", "<br>", "{}. {}"),
    ("t.html", "<p>{}</p>", "<br/>\n", "{}: {}"),
    ("t.html", "<p>{}</p>", "<br />", "<b>{}.</b> {}"),
    ("t.html", "{}", "", "<p><b>{}:</b> {}</p>"),
    ("t.md", "{}", "  \n", "**{}.** {}"),
    ("t.md", "{}", "\\\n", "{}: {}"),
    ("t.txt", "{}", "\n", "{}. {}"),
    ("t.txt", "{}", "\n", "{}\t{}"),
    ("t.txt", "{}", "\n\n", "        {}     {}"),
]


@pytest.mark.parametrize(("name", "page", "between", "turn"), SIDES)
def test_questions_and_answers(name: str, page: str, between: str, turn: str) -> None:
    text = page.format(between.join(turn.format("QA"[at % 2], words) for at, words in enumerate(QA)))
    facts = Facts(formats.read(name, text.encode()), None)
    found = turns(Source(facts))
    assert [turn.name for turn in found] == ["Q", "A", "Q", "A"]
    assert [facts.document[facts.prose.span(turn.span)] for turn in found] == ["Q", "A", "Q", "A"]


NONE = [
    ("t.html", "<p>Did it sink?<br>A. Dahl heard it.<br>A. Lund did not.</p>"),
    ("t.html", "<p>Q. Did it sink? It was on plan\nA. It was dark.</p>"),
    ("t.txt", "METHODS.- It was dark.\n\nRESULTS.- It was wet.\n"),
    ("t.txt", "KEY FACTS:\nIt was dark.\n\nWHAT NEXT:\nIt is wet.\n\nKEY FACTS:\nIt was late.\n"),
    ("t.txt", "NORTH VIK — It was dark.\n\nSOUTH VIK — It was wet.\n"),
    (
        "t.txt",
        "Ola Dahl: clerk since May.\n\nIt was dark.\n\nIt was wet.\n\nIt was late.\n\nAda Lund: mayor of Moss.\n\nIt was.\n\nIt is.\n",
    ),
    ("t.txt", "As Ola Dahl, the mayor, put it: “It was dark.”\n\nAda Lund, who was there, said: “No.”\n"),
    ("t.txt", "Ola Dahl, the mayor, was clear: “It was dark.”\n\nAda Lund, the clerk, agreed: “No.”\n"),
    ("t.txt", "THE BUDGET:\n\nIt was dark.\n\nTHE ROADS:\n\nIt was wet.\n"),
    ("t.txt", "THE BUDGET\nIt was dark.\n\nTHE ROADS\nIt was wet.\n"),
    ("t.txt", "Ann Dahl\n\nIt was dark when Joe Lund\ncame home. Joe Lund saw it.\n"),
    ("t.txt", "Where: Vik. When: Friday. It was dark. Cost: 5 crowns.\n"),
    ("t.txt", "The mayor was clear. It was dark. One thing is sure: the pier is shut.\n"),
    ("t.html", "<p>It was dark. Mr. Dahl. He had it.</p>"),
    ("t.txt", "Dahl continued: “It was dark.”\n\nHe concluded: “It was wet.”\n\nOla Dahl added: “It was late.”\n"),
]


@pytest.mark.parametrize(("name", "text"), TURNS)
def test_the_answer_is_the_speakers_before_it(name: str, text: str) -> None:
    facts = Facts(formats.read(name, text.encode()), None)
    found = turns(Source(facts))
    at = facts.prose.text.index("It was dark")
    turn, following = turn_at(found, at), turn_at(found, facts.prose.text.index("Read it"))
    assert turn is not None and turn.name.split()[-1].upper() == "DAHL"
    assert following is not None and following.name.split()[-1].upper() == "LUND"


@pytest.mark.parametrize(("name", "text"), NONE)
def test_no_turns(name: str, text: str) -> None:
    assert turns(Source(Facts(formats.read(name, text.encode()), None))) == ()
