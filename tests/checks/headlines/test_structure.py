"""The checks of what an article says twice: no text makes them fail, hits lie in the file, long files take their time once."""

from __future__ import annotations

import time
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import checks, formats
from factlint.facts import Facts
from factlint.story import Story

NAMES = (
    "headline-quote-not-in-body quote-echo pull-quote-drift summary-bullets-mismatch metadata-drift missing-referent"
    " contains-two-works caption-form spelling-variety doubled-text abbreviation-mixed headline-or-lead-overreach"
    " subhead-unsupported work-type-unlabelled dateline-form placeholder editor-note-left chatbot-residue encoding"
    " conflict-markers duplicate-block boilerplate-residue"
).split()
WORDS = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "'",
            "’",
            "\n\n",
            "\n",
            "# ",
            "> ",
            "- ",
            "---\n",
            "title: ",
            "og_title: ",
            "——————",
            "the",
            "the",
            "not",
            "boats",
            "14",
            "$4 million",
            "U.S.",
            "US",
            "Ostrowski",
            "Ostorwski",
            "(Facebook)",
            "see chart below",
            "harbour",
            "harbor",
            "[",
            "]",
            "…",
            "said",
            ",",
            ".",
        ]
    ),
    max_size=60,
).map(" ".join)


@pytest.mark.parametrize("name", NAMES)
@given(text=WORDS | st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=120), suffix=st.sampled_from([".md", ".txt", ".html"]))
@settings(max_examples=20, deadline=None)
def test_no_text_makes_a_check_fail(name: str, text: str, suffix: str) -> None:
    check = checks.load(name)
    document = formats.read(f"story{suffix}", text.encode("utf-8", "ignore"))
    for hit in check.check(Story(Facts(document)), check.Params()):
        assert 0 <= hit.span.start < hit.span.end <= len(document.text)
        assert all(value is not None for value in hit.values.values())
        assert set(hit.values) >= set(check.VALUES)


LONG = (
    "“We will not sell the harbour to the bank before winter,” she said.\n\n" * 300,
    "# ‘We sold the harbour to a bank’\n\n" + "“We will not sell the harbour to the bank before winter,” she said.\n\n" * 300,
    "the " * 60_000,
    "---\nog_title: " + " " * 200_000 + "\n---\nBoats.",
    "> We will sell the harbour\n\n“We will not sell the harbour,” she said.\n\n" * 200,
    "US U.S. " * 30_000,
    "(see " + "photo " * 60_000,
    "# Brandt warns\n\n" + "a" * 200_000 + "’s aide warned.",
    "[check " * 30_000,
    "[is this " + "right " * 60_000,
    "{{" * 50_000,
    "I " * 80_000,
)


@lru_cache(maxsize=2)
def read(text: str) -> Facts:
    """The facts of a long text, those that checks share already looked for."""
    facts = Facts(formats.read("story.md", text.encode()))
    assert facts.quotes is not None and facts.figures is not None and facts.sentences is not None
    return facts


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:20].strip())
def test_long_files_take_their_time_once(name: str, text: str) -> None:
    check = checks.load(name)
    facts = read(text)
    start = time.process_time()
    list(check.check(Story(facts), check.Params()))
    assert time.process_time() - start < 20
