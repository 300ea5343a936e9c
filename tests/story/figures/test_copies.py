"""Which sentences are copies of one another, what takes the place of what, and when two dates clash."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given as property_of
from hypothesis import strategies as st

from factlint.facts import Facts
from factlint.facts.model import Date
from factlint.story import Source, Story
from factlint.story.figures.ages import age_conflicts
from factlint.story.figures.copies import clash, copied
from factlint.story.figures.dates import disagreements
from factlint.story.figures.sentences import GivenDay, GivenFigure, copies, pairs, read
from factlint.story.figures.support import Derived, unsupported
from factlint.story.figures.within import twice
from factlint.text import Document, Prose, Span


def facts(text: str, path: str = "story.md") -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(path, text, prose.blocks, prose))


def said(item: GivenFigure | GivenDay) -> str:
    return item.facts.prose.words(item.span)


def test_numbers_of_a_sentence_are_tokens_without_value() -> None:
    [sentence] = read(facts("On June 4, 2019, some 300 boats left in 2018.")).sentences
    assert sentence.tokens == ("on", "@", "some", "#", "boats", "left", "in", "@")
    assert [said(sentence.numbers[place]) for place in sorted(sentence.numbers)] == ["June 4, 2019", "300", "2018"]


@pytest.mark.parametrize(
    ("mine", "other", "expected"),
    [
        (
            "The dam cost the valley $40 million in 2015.",
            "The dam cost the valley $50 million in 2016.",
            [("$40 million", "$50 million"), ("2015", "2016")],
        ),
        (
            "The dam cost the valley $40 million in 2015, he wrote.",
            "The old dam cost the valley $50 million in 2016, she wrote.",
            [("$40 million", "$50 million"), ("2015", "2016")],
        ),
        ("The dam cost the valley $40 million.", "The dam cost the valley, in 2016, $50 million.", [("$40 million", "$50 million")]),
    ],
)
def test_figures_and_dates_of_copies_have_the_same_place(mine: str, other: str, expected: list[tuple[str, str]]) -> None:
    [one], [two] = read(facts(mine)).sentences, read(facts(other)).sentences
    assert [(said(a), said(b)) for a, b in pairs(one, two)] == expected


@pytest.mark.parametrize(
    ("mine", "other", "expected"),
    [
        ("The ferry carried 300 people on Sunday.", "The ferry carried 200 people on Friday.", True),
        ("The ferry carried 300 people from Hallow to Quell.", "It carried 300 people from Hallow to Quell, the ferry.", True),
        ("The ferry carried 300 people on Sunday.", "The storm drove 300 people from Hallow.", False),
        ("In 2015 it was 300.", "In 2016 it was 200.", False),
    ],
)
def test_copies_have_nearly_all_words_in_common(mine: str, other: str, expected: bool) -> None:
    [one] = read(facts(mine)).sentences
    assert bool(copies(one, read(facts(other)))) is expected


def test_lines_that_differ_in_their_numbers_alone_have_no_counterpart() -> None:
    story = Story(
        facts("Turnout in the district reached 41 percent."),
        (Source(facts("Turnout in the district reached 42 percent.\n\nTurnout in the district reached 43 percent.", "a.txt")),),
    )
    assert copied(story) == ()


def test_the_copy_that_agrees_is_the_counterpart() -> None:
    story = Story(
        facts("Turnout in the district reached 43 percent."),
        (Source(facts("Turnout in the district reached 42 percent.\n\nTurnout in the district reached 43 percent.", "a.txt")),),
    )
    [copy] = copied(story)
    assert [relation for *_, relation in copy.figures] == ["same"]


def day(first: date | None = None, last: date | None = None, **parts: object) -> Date:
    return Date(Span(0, 1), first, last or first, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (day(year=2014), day(year=2015), "year"),
        (day(year=2014, month=6), day(year=2014, month=7), "month"),
        (day(month=6, day=4), day(month=6, day=5), "day"),
        (day(month=6, day=4, year=2014), day(month=6, day=4), "same"),
        (day(month=6), day(year=2014), "same"),
        (day(weekday="Monday", relative=True), day(weekday="Friday", relative=True), "weekday"),
        (day(weekday="Monday", month=6, day=4), day(weekday="Tuesday", month=6, day=4), "weekday"),
        (day(date(2014, 1, 1), date(2014, 12, 31), relative=True), day(date(2015, 3, 2), year=2015, month=3, day=2), "time"),
        (day(date(2015, 3, 1), relative=True), day(date(2015, 3, 2), year=2015, month=3, day=2), "same"),
        (day(relative=True), day(year=2015), "same"),
    ],
)
def test_dates_clash_in_the_first_part_that_both_have(one: Date, other: Date, expected: str) -> None:
    assert (clash(one, other), clash(other, one)) == (expected, expected)


PIECES = "12 |boats |$5 |nearly |in 2015 |on June 4 |28-19 |the 3rd |Piet Vole, 41, |43-year-old |of |. |\n\n|killed |Monday |9".split("|")
TEXTS = st.text() | st.lists(st.sampled_from(PIECES)).map("".join)


@property_of(TEXTS, TEXTS)
def test_comparing_never_fails(text: str, other: str) -> None:
    story = Story(facts(text), (Source(facts(other, "other.txt")),))
    for found in (*disagreements(story), *age_conflicts(story)):
        assert found is not None
    for one in twice(story):
        assert one.mine.figure.value != one.other.figure.value
    for absent in unsupported(story):
        spans = (absent.span,) if isinstance(absent, Derived) else absent.spans
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@property_of(TEXTS)
def test_a_text_agrees_with_its_copy(text: str) -> None:
    story = Story(facts(text), (Source(facts(text, "copy.txt")),))
    assert [found for found in disagreements(story) if found.source] == []
    assert [found for found in age_conflicts(story) if found.source] == []
    assert unsupported(story) == ()
