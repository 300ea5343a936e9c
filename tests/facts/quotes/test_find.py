"""Quotations: marks of all kinds, over paragraphs, and what is wrong with them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts.model import Quote
from factlint.facts.quotes.find import find_quotes
from factlint.text import Section, Span, paragraphs


def quotes(text: str) -> list[Quote]:
    return list(find_quotes(text, tuple(paragraphs(text)))[0])


def words(text: str) -> list[str]:
    return [text[quote.inner.start : quote.inner.end] for quote in quotes(text)]


def problems(text: str) -> list[tuple[str, int]]:
    return [(mark.problem, mark.span.start) for mark in find_quotes(text, tuple(paragraphs(text)))[1]]


WORDS = [
    ("“We won,” he said. “We lost.”", ["We won,", "We lost."]),
    ('"We won," he said. "We lost."', ["We won,", "We lost."]),
    ('“We won,” he said. “We lost."', ["We won,", "We lost."]),
    ('"We won,” he said.', ["We won,"]),
    ("The mayor spoke of «a long night» and „a short day“.", ["a long night", "a short day"]),
    ("‘We will stay,’ she said. ‘The dogs’ owner,’ he said, ‘has left.’", ["We will stay,", "The dogs’ owner,", "has left."]),
    ("'We will stay,' she said. 'The dogs' owner,' he said, 'has left.'", ["We will stay,", "The dogs' owner,", "has left."]),
    ('She is 6\'2" tall and the pipe is 12" wide.', []),
    ("“She is 6'2\" tall,” he said.", ["She is 6'2\" tall,"]),
    ("It was “so ’90s,” and so ‘90s, she said.", ["so ’90s,"]),
    ("the States’ “attempts”", ["attempts"]),
    ("Rock ’n’ roll was the boys' own.", []),
    ("(“Yes,” she said.)", ["Yes,"]),
    ("It was—“finally”—over.", ["finally"]),
    ("He said:“No.”She left.", ["No."]),
    ('said,"We will go"and left', ["We will go"]),
    ("“Stop” “Go”", ["Stop", "Go"]),
    ("''We won,'' he said. ''We lost.''", ["We won,", "We lost."]),
    ("``We won,'' he said. ``We lost.''", ["We won,", "We lost."]),
    ("''He told us, 'Go home.''' She left.", ["He told us, 'Go home.'"]),
    ("It was ''too late'' (or ''too soon'') for ''$5 a day.''", ["too late", "too soon", "$5 a day."]),
    ("The field was set to ''; then to ''.", []),
    ("'''Lund''' is a town.", []),
    ('“Then he asked, ‘Why now",’” Lund said.', ['Then he asked, ‘Why now",’']),
    ('"I read “Emma” and “Persuasion” twice," he said.', ["I read “Emma” and “Persuasion” twice,"]),
    ('"I read “Emma,” “Sanditon” and then “Persuasion.”"', ["I read “Emma,” “Sanditon” and then “Persuasion.”"]),
    ('"I read “Emma” twice.\n\n"And “Persuasion” once," he said.', ["I read “Emma” twice.", "And “Persuasion” once,"]),
    ('“No." Lund said. "Never,” she said.', ["No.", "Never,"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_the_words_between_the_marks_are_found(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_single_marks_in_a_headline_are_quotation_marks() -> None:
    text = "Mayor calls plan ‘a folly’\n\n“It is a folly,” she said of the ‘plan’."
    blocks = (Section(Span(0, 26), "headline"), Section(Span(28, len(text)), "body"))
    found, marks = find_quotes(text, blocks)
    assert [text[quote.inner.start : quote.inner.end] for quote in found] == ["a folly", "It is a folly,"]
    assert marks == ()


NESTED = [
    "“He said “no” to me,” she said.",
    "“He said ‘no’ to me,” she said.",
    '"He said "no" to me," she said.',
    '"He said “no” to me," she said.',
    '“He said "no" to me,” she said.',
    "''He said 'no' to me,'' she said.",
]


@pytest.mark.parametrize("text", NESTED)
def test_a_quotation_within_one_is_nested(text: str) -> None:
    (quote,) = quotes(text)
    assert [text[inner.start : inner.end] for inner in quote.nested] == ["no"]


def test_a_quotation_goes_on_in_the_next_paragraph_that_opens_with_a_mark() -> None:
    text = "“First,” Ada Lind said. “It burned.\n\n“Then it fell.\n\n“That was all,” she said.\n\n“Go.”"
    assert [quote.utterance for quote in quotes(text)] == [1, 2, 2, 2, 3]
    assert problems(text) == []


def test_an_interrupted_sentence_is_one_utterance() -> None:
    assert [quote.utterance for quote in quotes("“It is,” he said, “a long day.” “Yes,” she said.")] == [1, 1, 2]


PROBLEMS = [
    ("“We will appeal. The hearing resumed Monday.", [("unclosed", 0)]),
    ("“We will appeal. The hearing resumed. “It is late,” he said.", [("unclosed", 0)]),
    ("“We will appeal.\n\nThe hearing resumed Monday.", [("unclosed", 0)]),
    ("We will appeal,” she said.", [("unopened", 15)]),
    ('“We lost."', [("mixed", 9)]),
    ("a “word“ here", [("reversed", 7)]),
    ("a ”word” here", [("reversed", 2)]),
    ("“First.\n\n“Second.”", []),
    ("He is 6'2\" tall; the '90s; the States’ plan", []),
    ("‘Missing’ voters and the dogs' home", []),
]


@pytest.mark.parametrize(("text", "expected"), PROBLEMS)
def test_marks_without_a_fitting_partner_are_reported(text: str, expected: list[tuple[str, int]]) -> None:
    assert problems(text) == expected


def test_a_bad_pair_does_not_reach_into_the_next_paragraph() -> None:
    assert words("“We will appeal.\n\nHe left.\n\n“Fine,” she said.") == ["We will appeal.", "Fine,"]


def test_a_block_quotation_is_one_quotation_without_its_source_line() -> None:
    text = "We were never told a thing. — Ada Lind, resident"
    found, _ = find_quotes(text, (Section(Span(0, len(text)), "blockquote"),))
    assert [(text[q.inner.start : q.inner.end], q.block) for q in found] == [("We were never told a thing.", True)]


KINDS = [
    ("“We will appeal,” she said.", ["speech"]),
    ("Asked again, he said, “Yes.”", ["speech"]),
    ("She called the plan a “reckless gamble” on Monday.", ["fragment"]),
    ("He said the “works that were planned have been finished,” and left.", ["fragment"]),
    ("The so-so “smart” meters broke.", ["scare"]),
    ("Her novel “The Long Way Home” sold well.", ["title"]),
    ("Josef “Pepi” Lind won.", ["title"]),
    ("“It is,” he said, “a long day.”", ["speech", "speech"]),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_quotations_are_kept_apart_by_kind(text: str, expected: list[str]) -> None:
    assert [quote.kind for quote in quotes(text)] == expected


MARKED = st.lists(st.sampled_from([*"ab 9s.,—-(“”„\"«»‘’'‹›‚″éＡ😀", "\n\n", "''", "``", "'''", "’’", " said "]), max_size=80).map("".join)


@given(st.one_of(MARKED, st.text(max_size=60)), st.sampled_from(["body", "headline", "blockquote", "caption"]))
@settings(deadline=None)
def test_any_text_gives_quotations_within_their_blocks_that_do_not_overlap(text: str, kind: str) -> None:
    blocks = tuple(paragraphs(text, kind))
    found, marks = find_quotes(text, blocks)
    end = 0
    for index, quote in enumerate(found):
        assert quote.index == index
        assert quote.span.start >= end
        assert quote.inner in quote.span
        assert all(nested in quote.span for nested in quote.nested)
        assert any(quote.span in block.span for block in blocks)
        end = quote.span.end
    assert all(0 <= mark.span.start < mark.span.end <= len(text) for mark in marks)


@pytest.mark.parametrize(
    "mark",
    ['"', "“", "”", "'", "‘", "' ", '" ', "‘a ", "a’ ", "“a", "'a' ", "''", "''a ", " ''a", "``a'' ", '“"a', '"a “b” ', '"a\n\n', "s’ ‘"],
)
def test_time_grows_with_the_length_of_a_text_of_marks(mark: str) -> None:
    text = mark * (100_000 // len(mark))
    blocks = tuple(paragraphs(text))
    start = time.process_time()
    find_quotes(text, blocks)
    assert time.process_time() - start < 20  # quadratic pairing took minutes
