from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.story.reporters import has_a_reporter, names_a_reporter

NAMED = [
    "It will fail, Lin Abara said.",
    "“It will fail,” said Lin Abara.",
    "Abara, who modelled it, says it will fail.",
    "It will fail, according to the town of Ostrand.",
    "It will fail, said harbor master and diver Lin Abara.",
    "Citing Abara, the paper went on.",
]
REPORTED = [
    "The court heard that the pump had failed.",
    "The inquiry was later told that the pump had failed.",
    "The company said it will fail.",
    "It will fail, she said.",
    "On Friday police arrested him.",
    "It will fail, according to the lawsuit.",
]
NOBODY = [
    "It will fail.",
    "Experts say it will fail.",
    "It will fail, according to media reports.",
    "The pump, which Abara has claimed was cut, failed.",
    "Critics say Ostrand will fail.",
]


@pytest.mark.parametrize("words", NAMED)
def test_somebody_is_named_beside_a_word_of_saying(words: str) -> None:
    assert names_a_reporter(words)


@pytest.mark.parametrize("words", [*REPORTED, *NOBODY])
def test_nobody_is_named(words: str) -> None:
    assert not names_a_reporter(words)


@pytest.mark.parametrize("words", [*NAMED, *REPORTED])
def test_somebody_can_be_asked(words: str) -> None:
    assert has_a_reporter(words)


@pytest.mark.parametrize("words", NOBODY)
def test_nobody_can_be_asked(words: str) -> None:
    assert not has_a_reporter(words)


@given(st.text())
def test_any_text_can_be_read(words: str) -> None:
    assert has_a_reporter(words) >= names_a_reporter(words)
