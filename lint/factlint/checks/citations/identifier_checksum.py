"""Identifiers whose check digit or form is wrong: ISBN, ISSN, ORCID, CAS, IBAN, DOI, PMID, arXiv, clinical trials."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("kind", "identifier", "problem")

_NAMES = {"isbn": "ISBN", "issn": "ISSN", "orcid": "ORCID iD", "cas": "CAS number", "iban": "IBAN"}
_NAMES |= {"doi": "DOI", "pmid": "PMID", "arxiv": "arXiv number", "nct": "trial number"}


def check(story: Story, params: Params) -> Iterator[Hit]:
    """What cannot be right, where a label or the address says what it is; a number that is all zeros is a placeholder, not a slip."""
    document = story.article.document
    for citation in story.citations:
        for kind, value in citation.identifiers.items():
            problem = _PROBLEMS[kind](value) if re.search(r"[1-9]", value) else ""
            if problem:
                written = " ".join(document[citation.span].split()) if citation.kind == "identifier" else value
                yield Hit(citation.place or citation.span, {"kind": _NAMES[kind], "identifier": written, "problem": problem})


def _isbn(value: str) -> str:
    from stdnum import ean, isbn

    if len(value) not in (10, 13):
        return f"has {len(value)} digits, an ISBN has 10 or 13"
    if "X" in value[:-1] or (len(value) == 13 and not value.isdigit()):
        return "has an X where a digit belongs"
    if len(value) == 13 and not value.startswith(("978", "979")):
        return "starts with neither 978 nor 979"
    right = ean.calc_check_digit(value[:-1]) if len(value) == 13 else isbn._calc_isbn10_check_digit(value[:-1])
    return _digit(value, right)


def _issn(value: str) -> str:
    from stdnum import issn

    if not re.fullmatch(r"\d{7}[\dX]", value):
        return f"has {len(value)} digits, an ISSN has 8" if len(value) != 8 else "has an X where a digit belongs"
    return _digit(value, issn.calc_check_digit(value[:-1]))


def _orcid(value: str) -> str:
    from stdnum.iso7064 import mod_11_2

    if not re.fullmatch(r"\d{15}[\dX]", value):
        return f"has {len(value)} digits, an ORCID iD has 16" if len(value) != 16 else "has an X where a digit belongs"
    return _digit(value, mod_11_2.calc_check_digit(value[:-1]))


def _cas(value: str) -> str:
    from stdnum import casrn

    digits = value.replace("-", "")
    return _digit(digits, casrn.calc_check_digit(digits[:-1]))


def _iban(value: str) -> str:
    from stdnum.exceptions import ValidationError
    from stdnum.iso7064 import mod_97_10

    try:
        mod_97_10.validate(value[4:] + value[:4])
    except ValidationError:
        return "has check digits that do not fit the rest"
    return ""


def _digit(value: str, right: str) -> str:
    return "" if value[-1] == right else f"ends in {value[-1]}, its check digit would be {right}"


def _doi(value: str) -> str:
    if not re.match(r"10\.\d{4,9}(?:\.\d+)*(?:/|\Z)", value) and not re.match(r"10/[a-z0-9]+\Z", value, re.IGNORECASE):
        return "does not start with 10. and a number of at least four digits"
    return "" if "/" in value else "has nothing after the number of its registrant"


def _pmid(value: str) -> str:
    return "" if len(value) <= 8 else f"has {len(value)} digits, a PMID has at most 8"


def _arxiv(value: str) -> str:
    number = re.match(r"(\d\d)(\d\d)\.(\d+)", value)
    if number is None:
        return ""
    year, month, serial = int(number[1]), int(number[2]), number[3]
    if not 1 <= month <= 12:
        return f"has {number[2]} where the month belongs"
    digits = 4 if year < 15 else 5
    return "" if len(serial) == digits else f"has {len(serial)} digits after the point, where {digits} belong"


def _nct(value: str) -> str:
    digits = len(value) - 3
    return "" if digits == 8 else f"has {digits} digits, a trial number has 8"


_PROBLEMS: dict[str, Callable[[str], str]] = {
    "isbn": _isbn,
    "issn": _issn,
    "orcid": _orcid,
    "cas": _cas,
    "iban": _iban,
    "doi": _doi,
    "pmid": _pmid,
    "arxiv": _arxiv,
    "nct": _nct,
}
