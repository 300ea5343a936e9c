"""The fact-check sheet: its rows, its formats, and what checkers wrote."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from tests.conftest import Desk

from factlint.report.sheet.rows import Sheet, SheetRow
from factlint.story import Story
from factlint.text import Document

STORY = """---
title: The yard stays
date: 2024-05-04
---
The board will keep the yard, which cost $4.2 million and employs 318 people, the chairman, Tomas Dahl, said on May 3.

“We would rule out selling the yard before the winter,” he said. “The captain knew every rock between the island and the town.”

Marta Lindgren, the harbour master, said $7 million and $8 million, $15 million in all, was spent. It is the largest yard in the world.

“Nobody has asked us what we think of it,” said Ola Vik, who gave <script>alert(1)</script> 75 crowns.
"""
MINUTES = """TOMAS DAHL, CHAIRMAN: We would not rule out selling the yard before the winter. The captain knew every rock between the
island and the town. The yard cost $4.6 million and employs 318 people.

MARTA LINDGRAN, HARBOUR MASTER: On May 3 we spent $7 million on boats and $8 million on barges.
"""
ROWS = [
    (5, "$4.2 million", "figure", "conflicts"),
    (5, "318", "figure", "supported"),
    (5, "Tomas Dahl", "name", "supported"),
    (5, "May 3", "date", "supported"),
    (7, "We would rule out selling the yard before the winter,", "quote", "conflicts"),
    (7, "The captain knew every rock between the island and the town.", "quote", "supported"),
    (9, "Marta Lindgren", "name", "conflicts"),
    (9, "$7 million", "figure", "supported"),
    (9, "$8 million", "figure", "supported"),
    (9, "$15 million", "figure", "derived"),
    (9, "the largest yard in the world", "superlative", "not found"),
    (11, "Nobody has asked us what we think of it,", "quote", "not found"),
    (11, "Ola Vik", "name", "not found"),
    (11, "75", "figure", "not found"),
]


@pytest.fixture
def story(desk: Desk) -> Desk:
    desk.put("story.md", STORY)
    desk.put("sources/minutes.txt", MINUTES)
    return desk


def claims(desk: Desk, *options: str) -> list[dict[str, object]]:
    (found,) = json.loads(desk.run("sheet", "--no-cache", "--format", "json", *options, "story.md").out)
    return list(found["claims"])


def test_every_claim_has_a_row_with_its_verdict(story: Desk) -> None:
    found = claims(story)
    assert [(row["line"], row["words"], row["kind"], row["verdict"]) for row in found] == ROWS
    by_words = {row["words"]: row for row in found}
    cost = by_words["$4.2 million"]
    assert (cost["evidence"], cost["where"], cost["detail"]) == ("$4.6 million", "sources/minutes.txt:2:36", "differs")
    sold = by_words["We would rule out selling the yard before the winter,"]
    assert (sold["who"], sold["detail"]) == ("Tomas Dahl", "altered: negation")
    assert sold["evidence"] == "We would not rule out selling the yard before the winter"
    assert by_words["$15 million"]["detail"] == "$7 million + $8 million"


def test_facts_have_the_same_verdicts(story: Desk) -> None:
    found = json.loads(story.run("facts", "--no-cache", "--format", "jsonl", "story.md").out)
    verdicts = {row["words"]: (row["verdict"], row["where"]) for row in claims(story) if row["kind"] in ("figure", "date", "name")}
    facts = [fact for key in ("figures", "dates", "names") for fact in found[key] if fact["verdict"]]
    assert {fact["text"]: (fact["verdict"], fact["source"]["where"] if fact["source"] else "") for fact in facts} == verdicts


def test_without_a_source_all_is_unchecked(desk: Desk) -> None:
    desk.put("story.md", STORY)
    assert {row["verdict"] for row in claims(desk)} == {"unchecked"}


def test_where_a_source_cannot_be_read_nothing_is_called_missing(story: Desk) -> None:
    story.put("sources/scan.pdf", b"%PDF-1.4\n")
    assert {row["verdict"] for row in claims(story)} == {"conflicts", "supported", "derived", "unchecked"}


def test_the_markdown_is_a_table(story: Desk) -> None:
    printed = story.run("sheet", "--no-cache", "story.md").out
    lines = printed.splitlines()
    assert lines[:3] == [
        "# Fact-check sheet: story.md",
        "",
        "14 claims: 6 supported, 1 derived, 3 conflicts, 4 not found. Compared with sources/minutes.txt.",
    ]
    assert lines[4].startswith("| Line | Claim | Kind | Speaker or source | Verdict | Words of the evidence | Where | Status |")
    assert sum(line.startswith("| 5 |") for line in lines) == 4


def test_the_page_is_whole_and_harmless(story: Desk) -> None:
    story.run("sheet", "--no-cache", "--output", "sheet.html", "story.md")
    page = (story.path / "sheet.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>")
    assert not re.search(r"<script|src=|href=|@import|url\(|\son\w+=", page)
    assert page.count("<tr class=") == len(ROWS)


def test_words_of_a_story_are_neither_formula_nor_markup(desk: Desk) -> None:
    desk.put(
        "story.md",
        "“=HYPERLINK(1) is what we said of it, and <b>more | so</b>,” said Ola Vik.\n\n“+1 is a good thing for us all here,” he said.\n",
    )
    printed = desk.run("sheet", "--no-cache", "--format", "csv", "story.md").out
    cells = [cell for row in csv.reader(io.StringIO(printed)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "| more" not in desk.run("sheet", "--no-cache", "story.md").out
    desk.run("sheet", "--no-cache", "--output", "sheet.xlsx", "story.md")
    book = openpyxl.load_workbook(desk.path / "sheet.xlsx")
    assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row if cell.value} == {"s"}


def test_what_the_checker_wrote_is_kept(story: Desk) -> None:
    story.run("sheet", "--no-cache", "--output", "sheet.csv", "story.md")
    path = story.path / "sheet.csv"
    table = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    for row in table:
        if row["Claim"] in ("Ola Vik", "75"):
            row |= {"Status": "checked", "Checker": "A. Moe", "Note": "called, “yes”", "Source contacted": "=Vik"}
    out = io.StringIO()
    writer = csv.DictWriter(out, list(table[0]))
    writer.writeheader()
    writer.writerows(table)
    path.write_text(out.getvalue(), encoding="utf-8-sig")
    # A paragraph comes in above, and one of the two claims goes.
    story.put("story.md", STORY.replace("The board will keep", "It met.\n\nThe board will keep").replace(" 75 crowns", " much"))
    screen = story.run("sheet", "--no-cache", "--update", "sheet.csv", "story.md")
    assert (screen.code, screen.out) == (0, "")
    found = {row["Claim"]: row for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))}
    keys = ("Line", "Verdict", "Status", "Checker", "Note", "Source contacted")
    assert [found["Ola Vik"][key] for key in keys] == ["13", "not found", "checked", "A. Moe", "called, “yes”", "'=Vik"]
    assert [found["75"][key] for key in keys] == ["0", "no longer in the story", "checked", "A. Moe", "called, “yes”", "'=Vik"]
    assert found["$4.2 million"]["Status"] == ""
    # And once more, nothing changes.
    before = path.read_bytes()
    story.run("sheet", "--no-cache", "--update", "sheet.csv", "story.md")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a,b\n1,2\n", "factlint: --update old.csv: has no columns 'Story' and 'Id', so it is not a sheet that factlint made\n"),
        (b"\xff\xfe\x00", "factlint: --update old.csv: is not UTF-8 text\n"),
    ],
)
def test_another_table_is_not_a_sheet(story: Desk, content: bytes, message: str) -> None:
    old = story.put("old.csv", content)
    screen = story.run("sheet", "--update", "old.csv", "story.md")
    assert (screen.code, screen.err) == (2, message)
    assert old.read_bytes() == content


def test_a_story_that_cannot_be_read_does_not_end_the_others(story: Desk) -> None:
    story.put("bad.md", b"\x00")
    screen = story.run("sheet", "--no-cache", "bad.md", "story.md")
    assert screen.code == 1 and "bad.md:1:1: cannot be read" in screen.err and "# Fact-check sheet: story.md" in screen.out


def test_several_stories_are_in_one_page(story: Desk) -> None:
    story.put("other.md", "It cost $5 million, the board said.\n")
    story.run("sheet", "--no-cache", "--output", "sheet.html", "story.md", "other.md")
    page = Path("sheet.html").read_text(encoding="utf-8")
    assert re.findall(r"<h2>(.*?)</h2>", page) == ["story.md", "other.md"]


BY_HAND = {
    "ferry/2024-05-15-terminal.md": """\
2 figure conflicts $4.2 million
10 figure conflicts $4.2 million
10 date conflicts Monday, May 14, 2024
10 superlative unchecked the largest public work in the history of the county
12 name supported Marguerite Oduya
12 quote conflicts We will close the old pier before the new one is open,
14 name conflicts Tomás Lindquist
14 quote conflicts The steel arrived late, and the divers could not work in March,
14 date supported March
14 figure conflicts 300
16 quote conflicts The contract was a gamble, and the people who signed it knew that it was a gamble,
16 quote supported rather explain a delay than an accident,
18 name unchecked Haldane
18 date conflicts June 31
20 quote unchecked Nobody asked the people who work on the water, and nobody wrote down what they would have said,
20 name supported Ruth Okafor
24 date supported May 14, 2024
25 date supported 1931
""",
    "caracas/2019-03-25-coast-courier.txt": """\
5 date unchecked over the weekend
5 name unchecked Nicolas Maduro
7 figure unchecked Two aircraft
7 date unchecked Saturday
7 figure unchecked nearly 100 troops
7 figure unchecked about 35 tons
7 quote unchecked nothing mysterious.
9 figure unchecked 100 troops
11 name unchecked Ilse Marrow
11 quote unchecked We do not believe
11 quote unchecked The spare parts are the message.
""",
    "caracas/2019-07-22-northern-dispatch.txt": """\
3 name unchecked Sergey Ryabkov
3 figure unchecked two days
3 name unchecked Nicolas Maduro
5 date unchecked Sunday
5 quote conflicts tasks that faced the groups that have been working here
7 figure conflicts some $100 billion
7 quote unchecked Economic terror has been unleashed,
7 quote conflicts attempts to topple the legitimate government.
9 name unchecked Elliott Abrams
9 date unchecked last week
11 name unchecked Ilse Marrow
11 quote conflicts I would not call this a new alliance, and I would not call it a bluff,
11 quote unchecked It is a repair contract with flags on it.
13 quote unchecked Nobody in Moscow wants to pay for a second one,
""",
    "caracas/2019-07-23-harbour-ledger.md": """\
7 name unchecked Sergey Ryabkov
7 name unchecked Nicolás Maduro
9 quote conflicts tasks faced by the groups that have been working here
9 figure conflicts $110 billion
9 quote conflicts attempts to overthrow the legitimate government.
11 figure unchecked USD $17 billion
13 name unchecked Ilse Marrow
13 quote conflicts I would call this a new alliance, and I would not call it a bluff,
13 quote unchecked It is a repair contract.
15 quote unchecked Someone has to pay for these flights,
15 name unchecked Elliott Abrams
15 date conflicts Tuesday, July 22, 2019
""",
}
"""Every claim of the seeds that a checker would look up, with the verdict: written down by reading the stories, what is in sources/, the
calendar and, for the three outlets, one another's stories. One of the three sources of the ferry story is missing: what the others do
not have is unchecked. Of a long claim its first words."""


@pytest.mark.parametrize("name", BY_HAND)
def test_the_sheet_of_the_seeds_has_every_claim_of_a_list_made_by_hand(desk: Desk, name: str) -> None:
    made = desk.run("sheet", "--no-cache", "--format", "csv", str(Path(__file__).parents[3] / "seeds" / name)).out
    rows = list(csv.DictReader(io.StringIO(made.removeprefix("\ufeff"))))
    expected = [re.fullmatch(r"(\d+) (\w+) (supported|conflicts|unchecked) (.*)", line) for line in BY_HAND[name].splitlines()]
    assert [(row["Line"], row["Kind"], row["Verdict"]) for row in rows] == [(one[1], one[2], one[3]) for one in expected if one]
    words = [(row["Claim"].strip("“”"), one[4]) for row, one in zip(rows, expected, strict=True) if one]
    assert [pair for pair in words if not pair[0].startswith(pair[1]) and pair[0] not in pair[1]] == []


@pytest.mark.parametrize("error", [ZeroDivisionError("by nothing"), RecursionError("too deep"), MemoryError()])
def test_a_fault_on_one_story_does_not_end_the_others(story: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    from factlint.report.sheet import rows

    real = rows.sheet

    def broken(made: Story, earlier: Mapping[str, SheetRow]) -> Sheet:
        if made.article.document.path == "bad.md":
            raise error
        return real(made, earlier)

    monkeypatch.setattr(rows, "sheet", broken)
    story.put("bad.md", "It cost $5 million, the board said.\n")
    screen = story.run("sheet", "--no-cache", "bad.md", "story.md", "none.md")
    said = f"{type(error).__name__}: {error}"
    assert screen.err.splitlines() == [
        f"factlint: bad.md:1:1: internal error: reading this file failed: {said}; please report it",
        "factlint: none.md: no such file or folder",
    ]
    assert screen.code == 3 and "# Fact-check sheet: story.md" in screen.out


def test_a_fault_on_a_source_is_said_and_the_sheet_is_made(story: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint import formats

    real = formats.read

    def broken(path: str, *words: Any) -> Document:
        if path.endswith("minutes.txt"):
            raise ZeroDivisionError("by nothing")
        return real(path, *words)

    monkeypatch.setattr(formats, "read", broken)
    for command in ("sheet", "facts"):
        screen = story.run(command, "--no-cache", "story.md")
        said = "sources/minutes.txt:1:1: internal error: reading this file failed: ZeroDivisionError: by nothing; please report it"
        assert (screen.code, screen.err, "$4.2 million" in screen.out) == (3, f"factlint: {said}\n", True)


def test_notes_of_a_story_that_cannot_be_read_now_are_not_overwritten(story: Desk) -> None:
    story.run("sheet", "--no-cache", "--output", "sheet.csv", "story.md")
    path = story.path / "sheet.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    rows[0]["Note"] = "called"
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")
    before = path.read_bytes()
    story.put("story.md", b"\x00")
    story.put("other.md", "It cost $5 million, the board said.\n")
    screen = story.run("sheet", "--no-cache", "--update", "sheet.csv", "story.md", "other.md")
    told = "factlint: sheet.csv has notes on story.md, which could not be read or is not in this run; nothing was written"
    assert (screen.code, screen.err.splitlines()[-1]) == (2, told)
    assert path.read_bytes() == before
    screen = story.run("sheet", "--no-cache", "--update", "sheet.csv", "--output", "new.csv", "other.md")
    assert (screen.code, screen.err) == (0, "factlint: not in this run, and left out of the sheet: story.md\n")


def test_standard_input_is_a_story(story: Desk) -> None:
    made = story.run("sheet", "--no-cache", "--model", "none", "--format", "json", "-", stdin="It cost $5 million, the board said.\n")
    assert [(sheet["path"], [claim["words"] for claim in sheet["claims"]]) for sheet in json.loads(made.out)] == [("-", ["$5 million"])]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_not_a_file_is_not_an_earlier_sheet(story: Desk) -> None:
    os.mkfifo("pipe.csv")
    for name, what in (("pipe.csv", "a named pipe"), ("/dev/zero", "a device or socket"), ("sources", "a folder")):
        screen = story.run("sheet", "--no-cache", "--update", name, "story.md")
        assert (screen.code, screen.err) == (2, f"factlint: --update {name}: cannot be read: this is {what}, not a file\n")
