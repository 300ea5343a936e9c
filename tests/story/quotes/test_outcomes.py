"""The verdict on each quotation, in one word: what the declared sources say of it, and what they cannot say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story import Source, Story, Unread
from factlint.story.quotes import verdicts
from factlint.story.quotes.outcomes import counted, outcomes

EVIDENCE = (
    "RASK: We had two people on the night shift. There was no radio, and nobody came until the morning.\n\n"
    "DAHL: The second engine left the yard at four. I wrote to the ministry twice, and nobody has answered me."
)


def read(name: str, text: str, *, modelled: bool = True) -> Facts:
    return Facts(formats.read(name, text.encode()), find_model("auto") if modelled else None)


def story(article: str, *sources: str, kind: str = "transcript") -> Story:
    """An article with sources day1.txt, day2.txt …"""
    named = enumerate(sources, 1)
    return Story(read("story.md", article), tuple(Source(read(f"day{number}.txt", text), kind=kind) for number, text in named))


def answers(made: Story) -> list[str]:
    return [one.answer for one in outcomes(made)]


ANSWERS = [
    ("the same words", "“We had two people on the night shift.”", "verified", ""),
    ("the same words in other glyphs", '"We had two people on the night shift," Rask said.', "verified", "edge-punctuation"),
    ("another form of a word", "“The second engine leaves the yard at four,” Dahl said.", "altered", "inflection"),
    ("an ellipsis", "“The second engine ... at four,” Dahl said.", "edited", "ellipsis"),
    ("a numeral", "“We had 2 people on the night shift,” Rask said.", "edited", "numeral"),
    ("another word", "“We had two women on the night shift,” Rask said.", "altered", "content-word"),
    ("a negation", "“There was a radio, and nobody came until the morning,” Rask said.", "altered", "negation"),
    (
        "the other way round",
        "“Nobody came until the morning ... we had two people on the night shift,” Rask said.",
        "out-of-order",
        "splice",
    ),
    ("words moved", "“We had two night people on the shift,” Rask said.", "out-of-order", "order"),
    (
        "of somebody else",
        "“I wrote to the ministry twice, and nobody has answered me,” Per Rask said.",
        "other-speaker",
        "edge-punctuation",
    ),
    (
        "of him, and the speaker is named in the paragraph",
        "Dahl keeps the shift; Per Rask had 54 hours to his 50. “I wrote to the ministry twice, and nobody has answered me,” he said.",
        "verified",
        "edge-punctuation",
    ),
    (
        "of him, and the speaker is not named there",
        "Per Rask had 54 hours. “I wrote to the ministry twice, and nobody has answered me,” he said.",
        "other-speaker",
        "edge-punctuation",
    ),
    ("not said", "“It rained on the harbour for the whole of that week,” Rask said.", "not-in-source", ""),
    ("a few words that are not there", "It was “a mess”, Rask said.", "unchecked", ""),
    ("a few words that are there", "There was “no radio”, Rask said.", "verified", ""),
    ("a title", "Rask has read *“Night Shift at the Harbour”* twice.", "unchecked", ""),
]


@pytest.mark.parametrize(("article", "answer", "change"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS])
def test_a_quotation_has_one_verdict(article: str, answer: str, change: str) -> None:
    (one,) = outcomes(story(article, EVIDENCE))
    assert (one.answer, one.change) == (answer, change)


def test_the_passage_is_where_the_source_has_the_words() -> None:
    (one,) = outcomes(story("“There was no radio,” Rask said.", EVIDENCE))
    assert one.source is not None
    assert one.passage is not None
    assert one.source.facts.document[one.passage] == "There was no radio"


def test_halves_of_two_sources_are_spliced() -> None:
    made = story(
        "“There was no radio that night. The engine left at four,” Rask said.", "There was no radio that night.", "The engine left at four."
    )
    assert answers(made) == ["spliced"]


def test_words_that_another_source_has_than_the_one_noted() -> None:
    article = "“Nobody came until the morning,” Rask told the inquiry.[^1]\n\n[^1]: Day 2, day2.txt\n"
    made = story(article, EVIDENCE, "The panel heard from the fire service, which sent two engines and a boat on the night.")
    (one,) = outcomes(made)
    assert (one.answer, one.source and one.source.facts.document.path) == ("other-source", "day1.txt")


GERMAN = (
    "Der Ausschuss hörte am Montag die Feuerwehr, die in der Nacht zwei Wagen und ein Boot geschickt hatte. Der Leiter der Wache sagte, "
    "dass er die Leute im Haus nicht erreicht habe. Am Nachmittag war der Betreiber an der Reihe, der zu den Vorwürfen schwieg und "
    "sich auf seine Anwälte berief."
)
UNCHECKED = "“We had two people on the night shift,” Rask said. “It rained for the whole of that week.”"


def test_nothing_is_verified_or_missed_without_a_source() -> None:
    assert answers(story(UNCHECKED)) == ["unchecked", "unchecked"]
    peer = Source(read("peer.md", UNCHECKED), peer=True)
    assert answers(Story(read("story.md", UNCHECKED), peers=(peer,))) == ["unchecked", "unchecked"]


@pytest.mark.parametrize(
    "made",
    [
        replace(story(UNCHECKED, EVIDENCE), unread=(Unread("day9.pdf", "is a PDF"),)),
        story(UNCHECKED, EVIDENCE, "Subscribe to read the whole story."),
        story(
            UNCHECKED,
            EVIDENCE,
            GERMAN,
        ),
        story(UNCHECKED, EVIDENCE, kind="translation"),
    ],
    ids=["unread", "behind a wall", "in another language", "translated"],
)
def test_what_is_not_found_is_unchecked_where_a_source_could_not_be_read(made: Story) -> None:
    assert answers(made) == ["verified", "unchecked"]


def test_a_few_words_are_missing_where_the_sources_are_all_there_is() -> None:
    made = story("It was “a mess”, Rask said.", EVIDENCE)
    assert answers(replace(made, complete=True)) == ["not-in-source"]


def test_without_a_model_speakers_are_not_compared() -> None:
    article = read("story.md", "“I wrote to the ministry twice, and nobody has answered me,” Per Rask said.", modelled=False)
    assert answers(Story(article, (Source(read("day1.txt", EVIDENCE, modelled=False)),))) == ["verified"]


def test_verdicts_are_counted_the_good_ones_first() -> None:
    article = (
        "“There was no radio,” Rask said. “We had two women on the night shift,” Dahl said. “We had 2 people on the night shift.” "
        "It was “so so”."
    )
    assert counted(outcomes(story(article, EVIDENCE))) == "4 quotes: 1 verified, 1 edited, 1 altered, 1 unchecked"
    assert counted(outcomes(story("“We had two people on the night shift,” Rask said."))) == "1 quote: 1 unchecked"
    assert counted(outcomes(story("Nobody spoke.", EVIDENCE))) == ""


def test_of_very_many_passages_that_say_nearly_the_same_the_closest_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form with another number in each paragraph: more of them than are laid beside a quotation."""
    form = "DAHL: We will not close pier number {} before the {} bridge over the canal is paid for."
    paragraphs = [form.format(100 + n, "narrow" if n == 77 else f"bridge{n}") for n in range(150)]
    made = story(
        "“We will not close pier number 177 before the wooden bridge over the canal is paid for,” Dahl said.", "\n\n".join(paragraphs)
    )
    looked: list[int] = []
    align = verdicts.align

    def counted(*given: Any) -> Any:
        looked.append(given[4])
        return align(*given)

    monkeypatch.setattr(verdicts, "align", counted)
    (verdict,) = verdicts.verdicts(made)
    assert (verdict.status, verdict.label) == ("altered", "content-word")
    (piece,) = verdict.pieces
    assert piece.passage.surface(piece.other_start, piece.other_end) == paragraphs[77].removeprefix("DAHL: ").removesuffix(".")
    assert len(looked) <= verdicts.MOST


MARKED = [
    ("outside the marks before", "With the second tide, every boat of the old fleet went out to sea again", "edited", "edge-punctuation"),
    ("outside the marks after", "every boat of the old fleet went out to sea again with no lamp lit", "edited", "edge-punctuation"),
    ("within the marks", "because of the tide, every boat of the new fleet went out to sea again", "altered", "content-word"),
    ("both", "With the second tide, every boat of the new fleet went out to sea again", "altered", "content-word"),
]


@pytest.mark.parametrize(("said", "answer", "label"), [pytest.param(*row[1:], id=row[0]) for row in MARKED])
def test_what_an_article_has_outside_its_marks_is_not_what_was_said(said: str, answer: str, label: str) -> None:
    source = "Rask said that, because of the second tide, “every boat of the old fleet went out to sea again” without a lamp lit."
    (one,) = outcomes(story(f"“{said},” Rask said.", source, kind="article"))
    assert (one.answer, one.change) == (answer, label)


BETWEEN = [
    (
        "the reporter's words",
        "re-counted our boats, and we have seen no reason that the old fleet should stay ashore",
        "edited",
        "punctuation",
    ),
    (
        "the speaker's word",
        "re-counted our boats, and we have seen no reason that the new fleet should stay ashore",
        "altered",
        "content-word",
    ),
]


@pytest.mark.parametrize(("said", "answer", "label"), [pytest.param(*row[1:], id=row[0]) for row in BETWEEN])
def test_what_an_article_has_between_two_quotations_is_not_what_was_said(said: str, answer: str, label: str) -> None:
    source = "The spokesman said the port had “re-counted” its boats and seen “no reason that the old fleet should stay ashore”."
    (one,) = outcomes(story(f"“We have {said},” Rask said.", source, kind="article"))
    assert (one.answer, one.change) == (answer, label)


def test_a_name_between_two_quotations_is_no_telling_of_the_rest() -> None:
    source = "“The old fleet should stay ashore,” Rask said, “until the ice has gone from the harbour.”"
    (one,) = outcomes(
        story("“The old fleet should stay ashore with us until the ice has gone from the harbour,” Rask said.", source, kind="article")
    )
    assert one.answer == "altered"


def test_a_pronoun_before_the_words_of_a_source_in_marks_is_that_of_its_reporter() -> None:
    source = "Rask said that she “will always bring the old boats home before the ice”."
    (one,) = outcomes(story("“I will always bring the old boats home before the ice,” Rask said.", source, kind="article"))
    assert one.answer == "edited"
