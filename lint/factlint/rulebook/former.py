"""Names that rules, checks and packs had before. They still work, and a notice gives the name of today."""

from __future__ import annotations

CHECKS = {
    "adjacent-speakers": "quotes-of-two-speakers-adjacent",
    "age-birth": "age-birth-mismatch",
    "ambiguous-pronoun": "ambiguous-he-said",
    "anniversary": "anniversary-mismatch",
    "anonymous-opinion": "anonymous-attack-or-opinion",
    "attribution-lost": "attribution-lost-on-repeat",
    "caption-conflict": "caption-body-conflict",
    "century": "decade-century-conflict",
    "clock-zone": "time-zone-or-clock",
    "currency-rate": "currency-conversion",
    "date-format": "date-format-mixed",
    "date-order": "order-violation",
    "denial-unreported": "denial-not-reported",
    "editor-note": "editor-note-left",
    "figure-twice": "figure-conflict-internal",
    "figure-unsupported": "citation-does-not-support",
    "first-reference": "first-reference-incomplete",
    "gender-switch": "pronoun-or-honorific-switch",
    "headline-figure": "headline-figure-not-in-body",
    "headline-hedge": "headline-drops-hedge",
    "headline-name": "headline-name-mismatch",
    "headline-overreach": "headline-or-lead-overreach",
    "headline-quote": "headline-quote-not-in-body",
    "interested-source": "interested-source-unlabelled",
    "legal-status": "legal-status-conflict",
    "list-count": "list-count-mismatch",
    "name-gazetteer": "gazetteer-misspelling",
    "name-variant": "name-variant-in-article",
    "name-variant-source": "name-variant-vs-source",
    "party-label": "party-label-conflict",
    "poll-facts": "poll-facts-missing",
    "pull-quote": "pull-quote-drift",
    "quote-brackets": "bracket-substitution",
    "quote-missing": "quote-not-in-source",
    "relative-date": "relative-date-unanchored",
    "scare-quotes": "scare-quote-density",
    "shared-surname": "shared-surname-ambiguity",
    "shares-over": "shares-over-100",
    "social-post": "social-post-as-source",
    "source-missing": "source-file-missing",
    "statistics-sanity": "ci-p-sanity",
    "summary-bullets": "summary-bullets-mismatch",
    "table-mismatch": "table-text-mismatch",
    "translated-quote": "translated-quote-unmarked",
    "two-works": "contains-two-works",
    "undated-report": "undated-report-cited",
    "weekday-date": "weekday-date-mismatch",
    "wire-credit": "wire-credit-missing",
    "work-type": "work-type-unlabelled",
}
"""Of checks, which now have the id of their rule."""

RULES = {
    **CHECKS,
    "anonymous-source-policy": "anonymous-source",
    "headline-drops-hedge-or-source": "headline-drops-hedge",
    "unattributed-figure": "figure-unattributed",
    "unattributed-superlative": "superlative-unattributed",
}
"""Of rules."""

PACKS = {
    "arithmetic": ("figures",),
    "chronology": ("dates",),
    "consistency": ("figures", "headlines", "names"),
    "quotes-form": ("quotes",),
    "structure": ("headlines", "quotes"),
    "support": ("citations",),
}
"""Of shipped packs, whose rules may be in several packs today."""


def notice(old: str, new: str) -> str:
    """What is said of a name that is out of use."""
    return f"'{old}' is now called '{new}'"
