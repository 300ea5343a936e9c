"""Each target of the fuzzers, tried with Hypothesis; what they found before is tried again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.fuzz.pieces import pieces
from tests.fuzz.targets import TARGETS

FOUND = [
    ("dates", b"\x00---\ndate: 2019-05-04\n---\n\nOn 31 Feb it rained."),
    ("dates", b"\x00---\ndate: 9999-12-31\n---\n\nOn 30 February and on 4 May it rained."),
    ("dates", b"\x00---\ndate: 0001-01-01\n---\n\nOn 4 May it rained."),
    ("formats", b"\x01&#8/"),
    ("rules", b" change: !: x"),
    ("rules", b"change: {? [a] : off}"),
    ("configuration", b"rules: {? [a] : off}"),
    ("configuration", b"overrides: [{paths: [a], rules: {? {a: b} : off}}]"),
]
"""Inputs that failed once."""


@pytest.mark.parametrize("target", [name for name in TARGETS if name != "names"])
@settings(max_examples=40)
@given(data=st.data())
def test_no_bytes_do_harm(target: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(pieces(target)), max_size=40))
    first = data.draw(st.integers(0, 255))
    noise = data.draw(st.binary(max_size=4))
    TARGETS[target](bytes([first]) + "".join(words).encode("utf-8", "surrogatepass") + noise)


@settings(max_examples=15)
@given(words=st.lists(st.sampled_from(pieces("names")), max_size=40))
def test_no_words_break_the_names(words: list[str]) -> None:
    TARGETS["names"](b"\x00" + "".join(words).encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(("target", "data"), FOUND)
def test_what_was_found_before(target: str, data: bytes) -> None:
    TARGETS[target](data)
