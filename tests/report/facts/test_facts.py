"""The facts of a document as plain values and as lines."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.report.facts.lines import lines
from factlint.report.facts.values import values

KEYS = [
    "path",
    "words",
    "model",
    "sections",
    "quotes",
    "single_quotes",
    "attributions",
    "figures",
    "dates",
    "names",
    "entities",
    "citations",
]


def read(text: str, name: str = "a.md") -> Facts:
    return Facts(formats.read(name, text.encode("utf-8", "replace")))


@pytest.mark.parametrize(
    ("words", "low", "high", "low_open", "high_open", "value"),
    [
        ("It cost $100 billion.", "100000000000", "100000000000", False, False, "100000000000"),
        ("It cost more than $110 billion.", "110000000000", None, True, False, "110000000000"),
        ("It cost nearly $100.", "90", "100", False, True, "100"),
        ("It cost $4.20.", "4.2", "4.2", False, False, "4.2"),
    ],
)
def test_numbers_are_plain_digits(words: str, low: str, high: str | None, low_open: bool, high_open: bool, value: str) -> None:
    (figure,) = values(read(words))["figures"]
    assert (figure["low"], figure["high"], figure["low_open"], figure["high_open"], figure["value"]) == (
        low,
        high,
        low_open,
        high_open,
        value,
    )


def test_figures_within_quotations_are_kept_apart() -> None:
    found = values(read("It was $4. “We paid $5,” Ana said. Then $6. “And $7,” she said.\n"))
    assert [(figure["text"], figure["quoted"]) for figure in found["figures"]] == [("$4", False), ("$5", True), ("$6", False), ("$7", True)]


def test_nested_quotations_are_under_inner() -> None:
    text = "“He said ‘we will not sell it’ to me,” Ana said.\n"
    (quote,) = values(read(text))["quotes"]
    assert [(inner["text"], text[inner["start"] : inner["end"]]) for inner in quote["inner"]] == [
        ("we will not sell it", "we will not sell it")
    ]


def test_quotations_in_single_marks_where_double_ones_are_the_rule_are_separate() -> None:
    found = values(read("# Mayor calls the plan ‘a folly’\n\n“It is a folly,” Ana said. ''I said so,'' she added. ‘So-called’ plans.\n"))
    assert [quote["text"] for quote in found["quotes"]] == ["It is a folly,"]
    assert [quote["text"] for quote in found["single_quotes"]] == ["a folly", "I said so,"]
    british = values(read("# Mayor calls the plan ‘a folly’\n\n‘It is a folly,’ Ana said. ‘I said so.’\n"))
    assert [quote["text"] for quote in british["quotes"]] == ["It is a folly,", "I said so."]


def test_citations_are_links_footnotes_references_keys_and_bare_ones() -> None:
    text = (
        "[The minutes](https://a.example/m) say so,[^1] as [the audit][a] does [@tan2020, p. 3]; "
        "see https://b.example, ISBN 978-0-306-40615-7.\n\n"
        "![Boats](boats.png)\n\n[^1]: Page 3.\n\n[a]: https://c.example\n"
    )
    found = values(read(text))["citations"]
    assert [(citation["kind"], citation["target"]) for citation in found] == [
        ("link", "https://a.example/m"),
        ("footnote", "Page 3."),
        ("link", "https://c.example"),
        ("citekey", "tan2020"),
        ("bare", "https://b.example"),
        ("bare", "9780306406157"),
        ("link", "boats.png"),
        ("reference", "Page 3."),
        ("bare", "https://c.example"),
    ]


def test_lines_do_not_steer_a_terminal() -> None:
    assert "\x1b" not in "".join(lines(read("“We \x1b[31m paid $5,” Ana said.\n")))


@given(st.text(max_size=300))
def test_any_text_gives_facts_whose_words_are_where_they_say(text: str) -> None:
    try:
        facts = read(text)
    except formats.Unreadable:
        return
    found = json.loads(json.dumps(values(facts)))
    assert list(found) == KEYS
    for key in ("quotes", "figures", "dates"):
        assert all(facts.document.text[fact["start"] : fact["end"]] == fact["text"] for fact in found[key])
    assert list(lines(facts))
