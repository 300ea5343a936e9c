"""What each change to a quotation is called: the permitted ones by nothing, the others by the label that says most."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes.outcomes import outcomes
from factlint.story.quotes.verdicts import Verdict, permitted_edits, verdicts
from factlint.text import Document, Prose

SOURCE = (
    "We did not lose the grant because of the flood. The county counted 4,200 trees in the valley, and half of them are oak. "
    "I wrote to the ministry twice, and nobody there has answered me since. My sister called it “the longest winter” in her letters. "
    "Our school may close in June if the roof is not mended, and that money will not come from the parents. "
    "It was the longest winter in our – well, in my time."
)


def judged(article: str, *sources: str) -> Verdict:
    """The verdict on the only quotation of an article."""
    (verdict,) = verdicts(story(article, *sources))
    return verdict


def story(article: str, *sources: str) -> Story:
    return Story(facts("article.txt", article), tuple(Source(facts(f"{n}.txt", text)) for n, text in enumerate(sources)))


def facts(path: str, text: str) -> Facts:
    return Facts(Document(path, text, (), Prose.plain(text)))


V, E = "verified", "edited"
TICKET = "“I wrote to the ministry twice, and nobody there has answered me since"
ONE_CHANGE = [
    ("1 nothing, in straight marks", f'"{TICKET[1:]}."', [(V, "")]),
    ("2 the first letter in lower case", "“the county counted 4,200 trees in the valley,”", [(V, "first-letter")]),
    ("3 a stop for the final comma", "“The county counted 4,200 trees in the valley.”", [(V, "edge-punctuation")]),
    ("4 a marked ellipsis", "“I wrote to the ministry ... and nobody there has answered me since.”", [(E, "ellipsis")]),
    ("5 a marked ellipsis, one glyph", "“I wrote to the ministry … and nobody there has answered me since.”", [(E, "ellipsis")]),
    (
        "6 an insertion in brackets",
        "“I wrote to the ministry [of education] twice, and nobody there has answered me since.”",
        [(E, "gloss")],
    ),
    ("7 the first letter in brackets", "“[n]obody there has answered me since.”", [(V, "first-letter")]),
    ("8 a bracket for a pronoun", f"“[Ellen]{TICKET[2:]}.”", [(E, "substitution")]),
    ("9 sic", "“The county counted [sic] 4,200 trees in the valley,”", [(V, "sic")]),
    ("10 other marks for a nested quotation", "“My sister called it ‘the longest winter’ in her letters.”", [(V, "glyph")]),
    ("11 one content word", "“I wrote to the minister twice, and nobody there has answered me since.”", [("altered", "content-word")]),
    ("12 a negation dropped", "“We did lose the grant because of the flood.”", [("altered", "negation")]),
    ("13 a figure", "“The county counted 4,700 trees in the valley.”", [("altered", "number")]),
    ("14 two sentences spliced in silence", f"{TICKET}. Our school may close in June.”", [("altered", "silent-omission")]),
    (
        "15 an ellipsis that turns the order round",
        "“Our school may close in June ... I wrote to the ministry twice.”",
        [("out-of-order", "splice")],
    ),
    (
        "16 an ellipsis that hides the negation",
        "“We did ... lose the grant because of the flood.”",
        [("altered", "ellipsis-hides-negation")],
    ),
    ("17 the end before a qualifier", "“Our school may close in June,” Rask said.", [("altered", "truncation")]),
    ("18 invented", "“The bishop has always wanted to build his own railway.”", [("not-in-source", "")]),
    ("19 a short fragment, true", "They had “half of them” felled.", [(V, "")]),
    ("20 a short fragment, false", "They had “most of them” felled.", [("unchecked", "")]),
    (
        "21 two paragraphs of one utterance",
        f"{TICKET}.\n\n“My sister called it ‘the longest winter’ in her letters.”",
        [(V, ""), (V, "glyph")],
    ),
    ("22 a dash of another kind", "“the longest winter in our — well, in my time”", [(V, "glyph")]),
    ("23 words transposed", "“The valley counted 4,200 trees in the county.”", [("out-of-order", "order")]),
    ("24 single marks, the British way", "‘The county counted 4,200 trees in the valley,’", [(V, "")]),
]
"""Twenty-four articles, each with one change to a quotation: the verdict of the source, and the label of the change."""


@pytest.mark.parametrize(("article", "expected"), [row[1:] for row in ONE_CHANGE], ids=[row[0] for row in ONE_CHANGE])
def test_one_change_has_one_verdict_and_one_label(article: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.answer, one.change) for one in outcomes(story(article, SOURCE))] == expected


def test_a_short_fragment_is_false_where_the_source_is_all_there_is() -> None:
    made = replace(story("They had “most of them” felled, Rask said.", SOURCE), complete=True)
    assert [one.answer for one in outcomes(made)] == ["not-in-source"]


EDITS = [
    ("“We didn’t lose the grant because of the flood.”", "contraction"),
    ("“The county counted four thousand two hundred trees in the valley.”", "numeral"),
    ("“Our school may close in June if [it] is not mended.”", "substitution"),
    ("“Our school may close in June if [nothing happens] is not mended.”", "substitution"),
    ("“[The school up in Vik] may close in June if the roof is not mended.”", "substitution"),
    ("“The county counted [what stood there], and half of them are oak.”", "replacement"),
    ("“Our school MAY close in June if the roof is not mended.”", "capitals"),
    ("“Our school may close in June, if the roof is not mended.”", "punctuation"),
]


@pytest.mark.parametrize(("article", "label"), EDITS)
def test_a_permitted_edit_has_a_label_too(article: str, label: str) -> None:
    verdict = judged(article, SOURCE)
    assert (verdict.label, permitted_edits(verdict)[0].label) == ("", label)


WRITTEN = [
    ("“The US sent 5 engineers,”", "The United States sent 5 engineers.", "abbreviation"),
    ("“I wrote to Gov. Dahl about it,”", "I wrote to Governor Dahl about it.", "abbreviation"),
    ("“It is towards the harbor that we look,”", "It is towards the harbour that we look.", "spelling"),
    ("“It was OK with me at the time,”", "It was okay with me at the time.", "spelling"),
    ("“Some 40 percent of us stayed there,”", "Some 40% of us stayed there.", "numeral"),
    ("“That cost us $3 million in all,”", "That cost us three million dollars in all.", "numeral"),
    ("“It was, I think, a very good year,”", "It was, you know, I think, a very good year.", "filler"),
    ("“Because I do not want to sell the pier,”", "Because I I do not want to sell the pier.", "filler"),
    ("“And we were there for a year,”", "And we were we were there for a year.", "filler"),
    ("“It took us 15 minutes to walk there,”", "It took us 15 min to walk there.", "spelling"),
    ("“The boat weighs 30 pounds at most,”", "The boat weighs 30 lbs at most.", "numeral"),
    ("“It runs an hour late on most days,”", "It runs an hr late on most days.", "spelling"),
    ("“We expect[ed] to see them on Monday,”", "We expect to see them on Monday.", "gloss"),
    ("“That d*** pier has to go this year,”", "That damn pier has to go this year.", "gloss"),
    ("“We had no time to lose that night,”", "We had no time (laughs) to lose that night.", "gloss"),
    ("“We had no time to lose that night,”", "We had no time (BELLS RINGING OUTSIDE) to lose that night.", "gloss"),
]


@pytest.mark.parametrize(("article", "source", "label"), WRITTEN)
def test_another_way_of_writing_the_same_words_has_a_label(article: str, source: str, label: str) -> None:
    verdict = judged(article, source)
    assert (verdict.label, permitted_edits(verdict)[0].label) == ("", label)


@pytest.mark.parametrize(
    ("article", "source", "label"),
    [
        ("“It took us 15 hours to walk there,”", "It took us 15 min to walk there.", "content-word"),
        ("“We had no time to lose that night,”", "We had no no time to lose that night.", "negation"),
        ("“I I do not want to sell the pier,”", "I do not want to sell the pier.", "function-word"),
    ],
)
def test_what_is_said_twice_and_units_change_the_words_elsewhere(article: str, source: str, label: str) -> None:
    assert judged(article, source).label == label


def test_a_place_with_the_same_wording_is_taken_before_one_that_was_edited() -> None:
    verdict = judged("“We have not lost the grant,”", "We've not lost the grant.", "They said: We have not lost the grant.")
    assert (verdict.status, [source.facts.document.path for source in verdict.sources]) == ("verbatim", ["1.txt"])


def test_each_paragraph_of_an_utterance_is_judged() -> None:
    article = (
        "“We did not lose the grant because of the flood. The county counted 4,200 trees in the valley, and half of them are oak.\n\n"
        "“I wrote to the ministry twice, and nobody there has answered me since,” Rask said."
    )
    first, second = article.replace("flood", "war"), article.replace("twice", "once")
    assert [verdict.label for verdict in verdicts(story(article, SOURCE))] == ["", ""]
    assert [verdict.label for verdict in verdicts(story(first, SOURCE))] == ["content-word", ""]
    assert [verdict.label for verdict in verdicts(story(second, SOURCE))] == ["", "content-word"]


MORE = [
    ("a modal", "“Our school will close in June if the roof is not mended.”", "modal"),
    ("a negation put in", "“I did not write to the ministry twice, and nobody there has answered me since.”", "negation"),
    ("a quantity word", "“The county counted 4,200 trees in the valley, and all of them are oak.”", "quantifier"),
    ("an ending", "“The county counts 4,200 trees in the valley, and half of them are oak.”", "inflection"),
    ("a little word", "“The county counted 4,200 trees in that valley, and half of them are oak.”", "function-word"),
    ("a word put in", "“The county proudly counted 4,200 trees in the valley, and half of them are oak.”", "addition"),
    ("a capital word for another", "“I wrote to the Ministry twice, and nobody at Odda has answered me since.”", "content-word"),
    ("a condition cut from the middle", "“Our school may close in June, and that money will not come from the parents.”", "condition"),
    ("words cut from the middle", "“The county counted 4,200 trees, and half of them are oak.”", "silent-omission"),
]


DENIED = [
    ("“The crew was unhappy with the plan that year.”", "The crew was happy with the plan that year.", "negation"),
    ("“The crew was not happy with the plan that year.”", "The crew was unhappy with the plan that year.", "content-word"),
    ("“The crew wasn’t unhappy with the plan that year.”", "The crew was unhappy with the plan that year.", "negation"),
    ("“The crew was uncertain of the plan that year.”", "The crew was unhappy with the plan that year.", "content-word"),
]


@pytest.mark.parametrize(("article", "source", "label"), DENIED)
def test_a_prefix_that_denies_counts_as_a_negation(article: str, source: str, label: str) -> None:
    assert judged(article, source).label == label


@pytest.mark.parametrize(("article", "label"), [row[1:] for row in MORE], ids=[row[0] for row in MORE])
def test_the_most_telling_change_names_the_whole(article: str, label: str) -> None:
    assert judged(article, SOURCE).label == label


def test_without_a_source_there_is_no_verdict() -> None:
    assert judged("“I wrote to the ministry twice,” she said.").status == "unchecked"


def test_halves_of_two_documents_are_a_composite() -> None:
    verdict = judged(
        "“The county counted 4,200 trees in the valley. Nobody asked the foresters.”",
        "The county counted 4,200 trees in the valley.",
        "Nobody asked the foresters.",
    )
    assert (verdict.status, [source.facts.document.path for source in verdict.sources]) == ("composite", ["0.txt", "1.txt"])


def test_a_verbatim_place_settles_a_similar_one() -> None:
    twice = "They said we did not lose the grant. Rask: We did lose the grant because of the flood."
    assert judged("“We did lose the grant because of the flood,” Rask said.", SOURCE, twice).status == "verbatim"


STOPS = [
    (
        "the word at the end of a sentence",
        "“We raised the price, and buyers told us no,” said Rask.",
        "We raised the price, and buyers told us no.",
        "verbatim",
    ),
    ("a number", "“He sailed in boat number 5 that day,” said Rask.", "He sailed in boat No. 5 that day.", "edited"),
    ("a number, close by", "“He sailed in boat number 5 that day,” said Rask.", "He sailed in boat No.5 that day.", "edited"),
    (
        "the word before another sentence",
        "“They told us no, and 5 of us left the hall,” said Rask.",
        "They told us no. And 5 of us left the hall.",
        "verbatim",
    ),
    ("what would mar it", "“Rain is what the day would mar,” said Rask.", "Rain is what the day would mar.", "verbatim"),
    ("the month", "“We open on March 5 in the old hall,” said Rask.", "We open on Mar. 5 in the old hall.", "edited"),
    (
        "another answer",
        "“We raised the price, and buyers told us yes,” said Rask.",
        "We raised the price, and buyers told us no.",
        "altered",
    ),
]


@pytest.mark.parametrize(("quote", "source", "status"), [case[1:] for case in STOPS], ids=[case[0] for case in STOPS])
def test_short_forms_that_are_words_too(quote: str, source: str, status: str) -> None:
    assert judged(quote, source).status == status
