"""What each change to a quotation is called: the permitted ones by nothing, the others by the label that says most."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes import Verdict, verdicts
from factlint.text import Document, Prose

SOURCE = (
    "We did not lose the grant because of the flood. The county counted 4,200 trees in the valley, and half of them are oak. "
    "I wrote to the ministry twice, and nobody there has answered me since. My sister called it “the longest winter” in her letters. "
    "Our school may close in June if the roof is not mended, and that money will not come from the parents."
)


def judged(article: str, *sources: str) -> Verdict:
    """The verdict on the only quotation of an article."""
    (verdict,) = verdicts(story(article, *sources))
    return verdict


def story(article: str, *sources: str) -> Story:
    return Story(facts("article.txt", article), tuple(Source(facts(f"{n}.txt", text)) for n, text in enumerate(sources)))


def facts(path: str, text: str) -> Facts:
    return Facts(Document(path, text, (), Prose.plain(text)))


ONE_CHANGE = [
    ("nothing, in straight marks", '"I wrote to the ministry twice, and nobody there has answered me since."', "verbatim", ""),
    ("the first letter in lower case", "“the county counted 4,200 trees in the valley,”", "verbatim", ""),
    ("a stop for the final comma", "“The county counted 4,200 trees in the valley.”", "verbatim", ""),
    ("a marked ellipsis", "“I wrote to the ministry ... and nobody there has answered me since.”", "edited", ""),
    ("a marked ellipsis, one glyph", "“I wrote to the ministry … and nobody there has answered me since.”", "edited", ""),
    ("an insertion in brackets", "“I wrote to the ministry [of education] twice, and nobody there has answered me since.”", "edited", ""),
    ("the first letter in brackets", "“[n]obody there has answered me since.”", "verbatim", ""),
    ("a bracket for a pronoun", "“[Ellen] wrote to the ministry twice, and nobody there has answered me since.”", "edited", ""),
    ("sic", "“The county counted [sic] 4,200 trees in the valley.”", "verbatim", ""),
    ("other marks for a nested quotation", "“My sister called it ‘the longest winter’ in her letters.”", "verbatim", ""),
    ("one content word", "“I wrote to the minister twice, and nobody there has answered me since.”", "altered", "content-word"),
    ("a negation dropped", "“We did lose the grant because of the flood.”", "altered", "negation"),
    ("a figure", "“The county counted 4,700 trees in the valley.”", "altered", "number"),
    (
        "two sentences spliced in silence",
        "“I wrote to the ministry twice, and nobody there has answered me since. Our school may close in June.”",
        "altered",
        "silent-omission",
    ),
    (
        "an ellipsis that turns the order round",
        "“Our school may close in June ... I wrote to the ministry twice.”",
        "spliced",
        "splice",
    ),
    (
        "an ellipsis that hides the negation",
        "“We did ... lose the grant because of the flood.”",
        "altered",
        "ellipsis-hides-negation",
    ),
    ("the end before a qualifier", "“Our school may close in June.”", "verbatim", "truncation"),
    ("invented", "“The bishop has always wanted to build his own railway.”", "missing", ""),
    ("a short fragment, true", "They had “half of them” felled.", "verbatim", ""),
    ("a short fragment, false", "They had “most of them” felled.", "short", ""),
    (
        "a dash and a space of another kind",
        "“I wrote to the ministry twice – and\u00a0nobody there has answered me since.”",
        "verbatim",
        "",
    ),
    ("words transposed", "“The valley counted 4,200 trees in the county.”", "altered", "order"),
    ("single marks, the British way", "‘The county counted 4,200 trees in the valley.’", "verbatim", ""),
]


@pytest.mark.parametrize(("article", "status", "label"), [row[1:] for row in ONE_CHANGE], ids=[row[0] for row in ONE_CHANGE])
def test_one_change_has_one_name(article: str, status: str, label: str) -> None:
    verdict = judged(article, SOURCE)
    assert (verdict.status, verdict.label) == (status, label)


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


@pytest.mark.parametrize(("article", "label"), [row[1:] for row in MORE], ids=[row[0] for row in MORE])
def test_the_most_telling_change_names_the_whole(article: str, label: str) -> None:
    assert judged(article, SOURCE).label == label


def test_no_source_is_no_verdict() -> None:
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
