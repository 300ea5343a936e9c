"""What the command line says of quotations and their sources: `factlint facts`, and `factlint check --verbose`."""

from __future__ import annotations

import json

from tests.conftest import Desk

STORY = "“There was no radio,” Ana Rask said. “We had 2 people on the shift,” she said. “It rained for the whole of that week.”\n"
SOURCE = "RASK: We had two people on the shift. There was no radio, and nobody came until the morning.\n"


def verdicts(desk: Desk, *words: str) -> list[tuple[str, str | None, str | None]]:
    """Verdict, change and source of each quotation of story.md."""
    (document,) = json.loads(desk.run("facts", "--format", "json", "--model", "none", *words, "story.md").out)
    return [(quote["verdict"], quote["change"], quote["source"] and quote["source"]["path"]) for quote in document["quotes"]]


AUDIT = "The harbor board has a budget of $5 million. Dredging takes $2 million.\n"


def test_a_figure_that_two_of_a_source_make_up_is_reported_with_its_sum(desk: Desk) -> None:
    desk.put("story.md", "The harbor board spends 40% of its budget on dredging.[^1]\n\n[^1]: Audit, audit.txt\n")
    desk.put("sources/audit.txt", AUDIT)
    (document,) = json.loads(desk.run("facts", "--format", "json", "--model", "none", "story.md").out)
    assert [(figure["text"], figure["derived"]) for figure in document["figures"]] == [
        (
            "40%",
            {
                "way": "share",
                "text": "$2 million of $5 million",
                "path": "sources/audit.txt",
                "line": 1,
                "column": 34,
                "start": 33,
                "end": 43,
                "locator": None,
                "where": "sources/audit.txt:1:34",
            },
        )
    ]
    assert "$2 million of $5 million, sources/audit.txt:1:34" in desk.run("facts", "--model", "none", "story.md").out
    screen = desk.run("check", "--model", "none", "--select", "C001", "--verbose", "story.md")
    assert "“40%” is $2 million of $5 million (sources/audit.txt:1:34)" in screen.err
    assert screen.out.count("C001") == 0


UNCHECKED = [("unchecked", None, None)] * 3


def found(path: str) -> list[tuple[str, str | None, str | None]]:
    return [("verified", None, path), ("edited", "numeral", path), ("not-in-source", None, None)]


def test_without_sources_every_quotation_is_unchecked(desk: Desk) -> None:
    desk.put("story.md", STORY)
    assert verdicts(desk) == UNCHECKED


def test_facts_compares_with_the_sources_that_check_compares_with(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("tape/day1.txt", SOURCE)
    assert verdicts(desk, "--sources", "tape") == found("tape/day1.txt")
    desk.put("factlint.yaml", "sources: [tape/*.txt]\n")
    assert verdicts(desk) == found("tape/day1.txt")
    assert verdicts(desk, "--no-config") == UNCHECKED
    desk.put("story.md", f"---\nsources: [tape/day1.txt]\n---\n\n{STORY}")
    assert verdicts(desk, "--no-config") == found("tape/day1.txt")


def test_a_folder_of_sources_beside_the_story_counts(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/day1.txt", SOURCE)
    assert verdicts(desk) == found("sources/day1.txt")


def test_the_source_of_a_verdict_has_its_place(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/day1.txt", SOURCE)
    (document,) = json.loads(desk.run("facts", "--format", "json", "--model", "none", "story.md").out)
    assert document["quotes"][0]["source"] == {
        "path": "sources/day1.txt",
        "line": 1,
        "column": 39,
        "start": 38,
        "end": 56,
        "text": "There was no radio",
        "locator": None,
        "where": "sources/day1.txt:1:39",
    }


def test_facts_as_text_end_each_quotation_with_its_verdict(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("sources/day1.txt", SOURCE)
    quotes = [line.rpartition("; ")[2] for line in desk.run("facts", "--model", "none", "story.md").out.splitlines() if ": quote: " in line]
    assert quotes == ["verified, sources/day1.txt:1:39]", "edited (numeral), sources/day1.txt:1:7]", "not in the sources]"]


def test_sources_that_are_not_there_are_an_error(desk: Desk) -> None:
    desk.put("story.md", STORY)
    assert desk.run("facts", "--sources", "nowhere", "story.md").code == 2


def test_verbose_counts_the_verdicts_of_each_story(desk: Desk) -> None:
    desk.put("story.md", STORY)
    desk.put("other.md", "“There was a radio,” Ana Rask said.\n")
    desk.put("none.md", "Nobody spoke.\n")
    desk.put("story.sources/day1.txt", SOURCE)
    told = desk.run("check", "--verbose", "--select", "T002", ".").err.splitlines()
    assert [line for line in told if "quote" in line] == [
        "factlint: other.md: 1 quote: 1 unchecked",
        "factlint: story.md: 3 quotes: 1 verified, 1 edited, 1 not in the sources",
    ]
