"""Identifiers of publications, people and accounts, where a label or an address says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span
from factlint.words.patterns import alternatives


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number as it is, and without the marks that only group its digits."""

    span: Span
    kind: str
    """doi, isbn, issn, orcid, pmid, arxiv, nct, cas or iban."""
    value: str


# Digits in groups: hyphens of all sorts, single spaces, and one line end where the number is broken.
_JOINT = r"(?:[-‐‑–−]\s?|[^\S\r\n]?(?:\r\n|\r|\n)?[^\S\r\n]?)"
_LABELLED = lazy.regex(
    alternatives(
        (
            "ISBN",
            rf"\bISBN(?:[-‐‑ ]?1[03])?(?:\ (?:number|no\.))?[:#]?\s{{0,2}}(?P<isbn>\d(?:{_JOINT}[\dXx]){{5,16}})(?![\w])",
            "ISBN 978-3-16-148410-0",
        ),
        (
            "ISSN",
            r"\b(?:e-?|p-?)?ISSN(?:-L)?(?:\ \((?:print|online|electronic)\))?[:#]?\s{0,2}(?P<issn>\d{3,5}[-‐‑–−]\d{2,4}[\dXx]?)"
            r"(?![\w-])",
            "ISSN 2049-3630",
        ),
        ("ORCID", r"\bORCID(?:\ i[dD])?:?\s{0,2}(?P<orcid>\d{4}(?:[-‐‑–−]?\d{2,5}){2,3}[\dXx]?)(?![\w-])", "ORCID 0000-0002-1825-0097"),
        ("DOI", r'\b(?:doi|DOI)(?::\s?|\ )(?P<doi>\d{1,3}\.\d+(?:\.\d+)*/[^\s<>"”“\0]+|10\.\d{4,9}(?=[\s.,;)]))', "doi:10.1000/182"),
        ("PubMed", r"\bPMID:?\s?(?P<pmid>\d+)\b", "PMID: 12345"),
        ("arXiv", r"\barXiv:\s?(?P<arxiv>\d{4}\.\d{3,6}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{5,9})(?!\w)", "arXiv:1501.00001"),
        ("a clinical trial", r"\b(?P<nct>NCT\d{6,11})\b", "NCT00000102"),
        ("CAS", r"\bCAS(?:\ (?:Registry\ )?(?:[Nn]umber|[Nn]o\.|RN))?:?\s(?P<cas>\d{2,7}-\d{2}-\d)(?![\w-])", "CAS No. 58-08-2"),
        ("IBAN", r"\bIBAN:?\s{0,2}(?P<iban>[A-Z]{2}\d{2}(?:\ ?[A-Z0-9]){8,30})(?![A-Za-z0-9])", "IBAN GB82 WEST 1234 5698 7654 32"),
    ),
    re.VERBOSE,
    signs=("ISBN", "ISSN", "ORCID", "doi", "DOI", "PMID", "arXiv", "NCT", "CAS", "IBAN"),
)
_GROUPING = lazy.regex(r"[\s\-‐‑–−]+")
_TAIL = ".,;:!?'\"’”)]}*_"

_ADDRESSED = lazy.regex(
    alternatives(
        ("DOI", r"(?:dx\.)?doi\.org/(?P<doi>\d+(?:\.\d+)*/[^\s?#]+)", "https://doi.org/10.1000/182"),
        ("ORCID", r"orcid\.org/(?P<orcid>[\dXx-]{8,24})(?=$|[/?#])", "https://orcid.org/0000-0002-1825-0097"),
        ("arXiv", r"arxiv\.org/(?:abs|pdf)/(?P<arxiv>\d{4}\.\d{3,6}|[a-z-]+(?:\.[A-Z]{2})?/\d{5,9})", "https://arxiv.org/abs/1501.00001"),
        ("PubMed", r"(?:pubmed\.)?ncbi\.nlm\.nih\.gov/(?:pubmed/)?(?P<pmid>\d+)(?=$|[/?#])", "https://pubmed.ncbi.nlm.nih.gov/12345"),
        (
            "a clinical trial",
            r"clinicaltrials\.gov/(?:study|show|ct2/show)/(?P<nct>NCT\d+)(?=$|[/?#])",
            "https://clinicaltrials.gov/study/NCT00000102",
        ),
        ("ISSN", r"portal\.issn\.org/resource/ISSN/(?P<issn>[\dXx-]+)(?=$|[/?#])", "https://portal.issn.org/resource/ISSN/2049-3630"),
        before=r"(?:^|//|\.)(?:",
        after=")",
    ),
    re.IGNORECASE,
)


def find_identifiers(text: str) -> Iterator[Identifier]:
    """The labelled identifiers of a text in order, right or wrong; a number without a label is only a number."""
    for found in _LABELLED.finditer(text):
        kind = found.lastgroup or ""
        start, end = found.span(kind)
        surface = text[start:end]
        if kind == "doi":
            surface = trimmed(surface)
        elif kind in ("isbn", "iban"):
            surface = _grouped(surface, kind)
        value = surface if kind in ("doi", "arxiv", "cas") else _GROUPING.sub("", surface).upper()
        yield Identifier(Span(start, start + len(surface)), kind, value)


def of_address(address: str) -> dict[str, str]:
    """The identifiers that a web address is made of: {"doi": "10.1000/182"} for https://doi.org/10.1000/182."""
    found = _ADDRESSED.search(address)
    if found is None or found.lastgroup is None:
        return {}
    value = found[found.lastgroup]
    return {found.lastgroup: unquote(value) if found.lastgroup in ("doi", "arxiv") else value.replace("-", "").upper()}


def trimmed(address: str) -> str:
    """An address in running text without the punctuation of its sentence; a parenthesis it opened itself stays closed."""
    opened, closed = address.count("("), address.count(")")
    end = len(address)
    while end and address[end - 1] in _TAIL:
        if address[end - 1] == ")":
            if closed <= opened:
                break
            closed -= 1
        end -= 1
    return address[:end]


def _grouped(surface: str, kind: str) -> str:
    """The number without the figures that follow it by chance: "ISBN 0-306-40615-2 2015" ends before the year."""
    parts = list(re.finditer(r"[^\s]+", surface))
    wanted = (13, 10) if kind == "isbn" else range(34, 14, -1)
    lengths = {len(_GROUPING.sub("", surface[: part.end()])): part.end() for part in parts}
    for length in wanted:
        if length in lengths and (kind == "isbn" or length == max(lengths)):
            return surface[: lengths[length]]
    return surface[: parts[0].end()] if parts and "-" in parts[0][0] else surface
