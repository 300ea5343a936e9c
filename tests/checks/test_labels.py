"""The kinds of sections and the labels of checks: declared once, each with a line of text, and all that there are."""

from __future__ import annotations

import typing

import pytest

from factlint import checks
from factlint.text import SECTIONS, SectionKind


def test_every_kind_of_section_says_what_it_is() -> None:
    assert tuple(SECTIONS) == typing.get_args(SectionKind)


@pytest.mark.parametrize("name", checks.known())
def test_every_label_says_what_it_means_in_a_line(name: str) -> None:
    said = checks.labels(name)
    assert [label for label, text in said.items() if not text or "\n" in text or text.endswith(".")] == []


def test_what_a_check_must_be_given_is_said_beside_it() -> None:
    needed = {name: checks.needs(name) for name in checks.known() if checks.needs(name)}
    assert needed == {
        "name-variant-vs-source": "archive",
        "stealth-edit": "history",
        "headline-correction-sync": "history",
        "dead-link": "network",
    }
