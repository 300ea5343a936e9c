"""How soon an editor wants to see a finding: by severity, by what editors made of findings of its kind, by its weight in the story."""

from __future__ import annotations

from itertools import islice

from factlint.facts import Facts
from factlint.finding import Severity
from factlint.text import Span

USE = {
    "A001": 31, "A002": 64, "A003": 75, "A004": 58, "A011": 72, "F004": 45, "H006": 28, "H009": 32, "N001": 68, "N009": 66, "Q012": 40,
    "Q015": 90,
}  # fmt: skip
"""Percent of the findings of a rule that a person reading published copy would act on, half of those that can be argued about counted in;
only of rules with two findings or more there."""

FAMILIES = {"X": 90, "Q": 80, "F": 78, "D": 76, "R": 70, "N": 68, "C": 62, "P": 60, "A": 52, "H": 48, "T": 40}
"""The same for other rules, by the letter of their code: quotations and numbers before form."""

_OTHER = 50
_HEADLINE, _DEK, _LEAD, _BODY = 30, 26, 22, 10
_LEADING = 2
"""Paragraphs that are read first."""


def rank(article: Facts, span: Span, code: str, severity: Severity) -> int:
    """From 0, for a finding that comes last, to 420; a more severe finding has always the higher rank."""
    return 130 * severity + USE.get(code, FAMILIES.get(code[:1], _OTHER)) + _weight(article, span)


def _weight(article: Facts, span: Span) -> int:
    block = article.block(span)
    if block is None or block.kind not in ("headline", "dek", "body"):
        return 0
    if block.kind != "body":
        return _HEADLINE if block.kind == "headline" else _DEK
    leading = islice((other for other in article.blocks if other.kind == "body"), _LEADING)
    return _LEAD if block in leading else _BODY
