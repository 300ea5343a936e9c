"""Identifiers with a check digit: made right, and with any single digit changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import casrn, ean, iban, isbn, issn
from stdnum.iso7064 import mod_11_2
from tests.conftest import Reader


@dataclass(frozen=True)
class Kind:
    """How an identifier is written, for a number without its check digit."""

    label: str
    digits: int
    written: Callable[[str], str]
    first: str = ""
    catches: bool = True
    """Its check digit shows every change of one digit."""


def _grouped(number: str, *sizes: int) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(number[at : at + size])
        at += size
    return "-".join(parts)


def _iban(number: str) -> str:
    bare = f"DE{number}"
    for check in range(98, 1, -1):
        made = f"DE{check:02}{number}"
        if iban.mod_97_10.is_valid(made[4:] + made[:4]):
            return made
    raise AssertionError(bare)


KINDS = (
    Kind("ISBN ", 9, lambda n: _grouped(f"978{n}{ean.calc_check_digit('978' + n)}", 3, 1, 3, 5, 1)),
    Kind("ISBN ", 9, lambda n: _grouped(n + isbn._calc_isbn10_check_digit(n), 1, 3, 5, 1)),
    Kind("ISSN ", 7, lambda n: _grouped(n + issn.calc_check_digit(n), 4, 4)),
    Kind("ORCID ", 15, lambda n: _grouped(n + mod_11_2.calc_check_digit(n), 4, 4, 4, 4)),
    Kind("IBAN ", 18, _iban),
    Kind("CAS number ", 7, lambda n: f"{n[:5]}-{n[5:]}-{casrn.calc_check_digit(n)}", catches=False),
)


@pytest.mark.parametrize("kind", KINDS, ids=["ISBN-13", "ISBN-10", "ISSN", "ORCID", "IBAN", "CAS"])
def test_right_ones_pass_and_a_changed_digit_is_caught(findings: Reader, kind: Kind) -> None:
    @given(st.text("0123456789", min_size=kind.digits, max_size=kind.digits).filter(lambda n: len(set(n)) > 3 and n[0] != "0"), st.data())
    def holds(number: str, data: st.DataObject) -> None:
        right = kind.written(number)
        assert findings(f"The record ({kind.label}{right}) is public.\n", "C007") == []
        # The prefix of a book's number and the first digits of an account say what it is.
        first = 4 if right.startswith(("978", "DE")) else 0
        at = data.draw(st.sampled_from([n for n, character in enumerate(right) if character.isdigit() and n >= first]))
        other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != right[at]]))
        wrong = f"{right[:at]}{other}{right[at + 1 :]}"
        made = findings(f"The record ({kind.label}{wrong}) is public.\n", "C007")
        assert made == ["C007 line 1"] or not kind.catches

    holds()


def test_what_a_check_digit_of_a_substance_can_show(findings: Reader) -> None:
    """Its weights are 1 to 9 modulo ten: a change of one digit shows where the weight has no factor in common with ten."""
    assert findings("CAS number 7732-18-5 is water.\n", "C007") == []
    caught = [other for other in "0123456789" if other != "8" and findings(f"CAS number 7732-1{other}-5 is water.\n", "C007")]
    assert caught == list("012345679")
