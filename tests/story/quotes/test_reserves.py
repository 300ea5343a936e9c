"""Quotations that one outlet stops before a qualifier, or begins after one, and those that are only shortened."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes.align import changes
from factlint.story.quotes.peers import disagreements
from factlint.story.quotes.verdicts import verdicts
from factlint.text import Document, Prose


def facts(path: str, text: str) -> Facts:
    return Facts(Document(path, text, (), Prose.plain(text)))


def found(article: str, peer: str) -> list[tuple[str, str, str]]:
    """Each disagreement with a peer: its label, and what is only here and only there."""
    made = disagreements(Story(facts("article.txt", article), (), (Source(facts("a.txt", peer), peer=True),)))
    return [(one.alignment.label, change.mine, change.theirs) for one in made for change in changes(one.alignment)]


CUT = [
    ("There was nothing wrong with the winch", ", that I knew of"),
    ("There was nothing wrong with the winch", " as far as I know"),
    ("The fund stays committed to the new ferry", ", subject to the audit"),
    ("This is a matter for the two harbours", ", for now"),
    ("We would call the strike off tonight", " for a decent offer"),
    ("We would sell the old ferry tomorrow", " without a second thought"),
    ("The night boat will sail again in March", ", if the ice lets us"),
    ("The night boat will sail again in March", " unless the bank says no"),
    ("The night boat will sail again in March", ", provided that the bank agrees"),
    ("The night boat will sail again in March", " – weather permitting"),
    ("The night boat will sail again in March", ", I hope"),
    ("The night boat will sail again in March", ", but I cannot promise it"),
    ("The night boat will sail again in March", ", though it may be April"),
    ("Every skipper has been paid in full", ", except the two at Vik"),
    ("The harbour board has agreed to the sale", " in principle"),
    ("We have found no oil on the beaches", " so far"),
    ("We have no plans to sell the ferries", " right now"),
    ("He never took a crown", " he believed was not his"),
    ("She answered every question", " that was put to her in writing"),
    ("People say that we were asleep that night", ", and we were"),
    ("The books of the harbour are in order", ", or so I was told"),
]
"""What one outlet quotes, and what the other goes on with."""


@pytest.mark.parametrize(("said", "reserve"), CUT)
@pytest.mark.parametrize("frame", ["“{},” Rask said.", '"{}," Rask told the radio.', "Rask said: “{}.”", "Rask said that “{}”."])
def test_cut_before_a_qualifier(said: str, reserve: str, frame: str) -> None:
    cut, full = frame.format(said), f"“{said}{reserve},” Rask said at noon."
    words = reserve.strip(" ,–")
    assert found(cut, full) == [("truncation", "", words)]
    assert found(full, cut) == [("truncation", words, "")]


@pytest.mark.parametrize(("marks", "expected"), [(False, []), (True, ["truncation"])])
def test_where_the_sentences_of_a_recording_end_nobody_knows(marks: bool, expected: list[str]) -> None:
    stop = "." if marks else ""
    before, after = (f"{part}{stop} " * 12 for part in ("we went down to the harbour then", "it is a timely topic and we spoke of it"))
    source = f"{before}the paper helpfully gave me the topic of this day{stop and ','} I think{stop} {after}"
    made = verdicts(
        Story(facts("article.txt", "“The paper helpfully gave me the topic of this day,” he said."), (Source(facts("a.txt", source)),))
    )
    assert [one.label for one in made if one.label] == expected


OPENED = [
    ("We believe", "The whole crew has been brought ashore", "opening-cut"),
    ("I do not think that", "The harbour board knew of the debt", "denial-cut"),
    ("I don’t think", "The harbour board knew of the debt", "denial-cut"),
    ("As far as I know,", "The whole crew has been brought ashore", "opening-cut"),
    ("Perhaps", "The whole crew has been brought ashore", "opening-cut"),
    ("If the ice lets us,", "The night boat will sail again in March", "opening-cut"),
    ("We were told that", "The night boat will sail again in March", "opening-cut"),
    ("They say that", "The night boat will sail again in March", "opening-cut"),
    ("Almost", "Nobody on the crew was paid in full", "opening-cut"),
    ("Only", "Some of the crew were paid in full", "opening-cut"),
    ("Not", "Everybody on the crew was paid in full", "denial-cut"),
    ("Hardly", "Anybody on the crew was paid in full", "denial-cut"),
    ("It is not true that", "The board has sold the ferries abroad", "denial-cut"),
    ("It’s simply not true that", "The board has sold the ferries abroad", "denial-cut"),
    ("Nobody believes that", "The board has sold the ferries abroad", "denial-cut"),
    ("We never said that", "The board has sold the ferries abroad", "denial-cut"),
    ("There is no evidence that", "The board has sold the ferries abroad", "denial-cut"),
    ("I doubt that", "The board has sold the ferries abroad", "denial-cut"),
]
"""What a sentence opens with, what a quotation has of it, and the label where that is from a source."""


@pytest.mark.parametrize(("reserve", "said", "label"), OPENED)
def test_begun_after_a_qualifier(reserve: str, said: str, label: str) -> None:
    cut, full = f"“{said},” Rask said.", f"Rask said: “{reserve} {said[0].lower()}{said[1:]}.”"
    words = reserve.rstrip(",")
    assert found(cut, full) == [("truncation", "", words)]
    assert found(full, cut) == [("truncation", words, "")]


@pytest.mark.parametrize(("reserve", "said", "label"), OPENED)
@pytest.mark.parametrize("turn", ["RASK: {}", "{}", "Rask told the board: “{}”"])
def test_begun_after_a_qualifier_of_the_source(reserve: str, said: str, label: str, turn: str) -> None:
    sentence = turn.format(f"{reserve} {said[0].lower()}{said[1:]}.")
    source = Source(facts("tape.txt", f"{sentence} The rest of the meeting was about the quay."))
    assert [one.label for one in verdicts(Story(facts("article.txt", f"“{said},” Rask said."), (source,)))] == [label]


LATE = [
    ("And", "The night boat will sail again in March"),
    ("Yes,", "The night boat will sail again in March"),
    ("After the storm", "The night boat will sail again in March"),
    ("There is no doubt that", "The night boat will sail again in March"),
    ("I told them that", "The night boat will sail again in March"),
]


@pytest.mark.parametrize(("before", "said"), LATE)
def test_begun_late_without_loss(before: str, said: str) -> None:
    source = Source(facts("tape.txt", f"RASK: {before} {said[0].lower()}{said[1:]}. The rest of the meeting was about the quay."))
    assert [one.label for one in verdicts(Story(facts("article.txt", f"“{said},” Rask said."), (source,)))] == [""]


@pytest.mark.parametrize(
    "article",
    [
        pytest.param("It is not true, Rask said, that “the board has sold the ferries abroad”.", id="denied outside the marks"),
        pytest.param("“The board has sold the ferries abroad” is simply not true, Rask said.", id="denied after it"),
        pytest.param("Rask denied that “the board has sold the ferries abroad”.", id="part of another sentence"),
    ],
)
def test_the_denial_is_there(article: str) -> None:
    source = Source(facts("tape.txt", "RASK: It is not true that the board has sold the ferries abroad."))
    assert [one.label for one in verdicts(Story(facts("article.txt", article), (source,)))] == [""]


SHORTENED = [
    ("The night boat will sail again in March", ", on the first Monday"),
    ("The night boat will sail again in March", " from the old quay at Vik"),
    ("The night boat will sail again in March", ", ladies and gentlemen"),
    ("The night boat will sail again in March", ", and the crew will be the same"),
    ("The night boat will sail again in March", ", which everybody here has waited for"),
    ("The night boat will sail again in March", ". If the ice lets us, it will be sooner"),
    ("The night boat will sail again in March", ", but that is good news"),
    ("The night boat will sail again in March", ", but the lighthouse keeper may not"),
    ("Every skipper has been paid in full", ", although some cooks would not say so"),
    ("I asked the harbour master at Vik", " if he had seen the boat"),
    ("It was the worst storm of the year", ", if you will"),
    ("We would like to thank the crew", " for the night"),
    ("I think that this is a great day for Vik", " today"),
    ("We will fight this in the court", " for the people of Vik"),
]


@pytest.mark.parametrize(("said", "rest"), SHORTENED)
def test_shortened_without_loss(said: str, rest: str) -> None:
    cut, full = f"“{said},” Rask said.", f"Rask said: “{said}{rest}.”"
    assert found(cut, full) == found(full, cut) == []


FULL = "Rask said: “The night boat will sail again in March, if the ice lets us.”"


@pytest.mark.parametrize(
    "article",
    [
        pytest.param("“The night boat will sail again in March,” Rask said, if the ice lets it.", id="reported in the sentence"),
        pytest.param("“The night boat will sail again in March,” Rask said.\n\nThat is, if the ice lets it.", id="in the next paragraph"),
        pytest.param("“The night boat will sail again in March,” Rask said, “if the ice lets us.”", id="quoted on"),
        pytest.param("“The night boat will sail again in March ...” Rask said.", id="an ellipsis"),
        pytest.param("“The night boat will sail again in March,” Rask said.\n\n" + FULL, id="quoted in full as well"),
        pytest.param("The boat, Rask said, “will sail again in March” if the ice lets it.", id="a fragment"),
    ],
)
def test_the_qualifier_is_there(article: str) -> None:
    assert found(article, FULL) == []


def test_a_lower_case_beginning_is_part_of_another_sentence() -> None:
    assert (
        found("Rask believes “the whole crew has been brought ashore”.", "“We believe the whole crew has been brought ashore,” he said.")
        == []
    )


@pytest.mark.parametrize(("said", "reserve"), CUT)
def test_cut_before_a_qualifier_of_the_source(said: str, reserve: str) -> None:
    source = Source(facts("tape.txt", f"RASK: {said}{reserve}. The rest of the meeting was about the quay."))
    label = "truncation" if len(said.split()) > 4 else ""
    assert [one.label for one in verdicts(Story(facts("article.txt", f"“{said},” Rask said."), (source,)))] == [label]


@pytest.mark.parametrize(("said", "rest"), SHORTENED)
def test_shortened_from_the_source(said: str, rest: str) -> None:
    source = Source(facts("tape.txt", f"RASK: {said}{rest}. The rest of the meeting was about the quay."))
    assert [one.label for one in verdicts(Story(facts("article.txt", f"“{said},” Rask said."), (source,)))] == [""]


def test_captions_without_a_full_stop_end_no_sentence() -> None:
    said = "The night boat will sail again in March"
    tape = f"{said.lower()} if you ask me about the quay that is " + "another matter and we will come to it in a minute " * 9
    source = Source(facts("tape.txt", tape))
    assert [one.label for one in verdicts(Story(facts("article.txt", f"“{said},” Rask said."), (source,)))] == [""]
