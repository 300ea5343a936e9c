"""How soon an editor wants to see a finding: by severity, by what editors made of findings of its kind, by its weight in the story."""

from __future__ import annotations

from itertools import islice

from factlint.facts import Facts
from factlint.finding import Severity
from factlint.rulebook.rule import Rule
from factlint.text import Span

FAMILIES = {"X": 90, "Q": 80, "F": 78, "D": 76, "R": 70, "N": 68, "C": 62, "P": 60, "A": 52, "H": 48, "T": 40}
"""The usefulness of rules that give none, by the letter of their code: quotations and numbers before form."""

_OTHER = 50
_HEADLINE, _DEK, _LEAD, _BODY = 30, 26, 22, 10
_STEP = 100 + _HEADLINE + 1
_LEADING = 2
"""Paragraphs that are read first."""


def rank(article: Facts, span: Span, rule: Rule, label: str, severity: Severity) -> int:
    """From 0, for a finding that comes last; a more severe finding always has the higher rank."""
    usual = FAMILIES.get(rule.code[:1], _OTHER)
    return _STEP * severity + rule.usefulness.get(label, rule.usefulness.get("all", usual)) + _weight(article, span)


def _weight(article: Facts, span: Span) -> int:
    block = article.block(span)
    if block is None or block.kind not in ("headline", "dek", "body"):
        return 0
    if block.kind != "body":
        return _HEADLINE if block.kind == "headline" else _DEK
    leading = islice((other for other in article.blocks if other.kind == "body"), _LEADING)
    return _LEAD if block in leading else _BODY
