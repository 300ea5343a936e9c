"""Which of several prices, costs or counts of one thing a figure is."""

from __future__ import annotations

SORTS_OF_PRICES = {
    "EXPECTED": """
        reckoned_on budgeted asked asking guide_price originally initially at_first first_estimated first_put had_hoped
        had_expected was_meant_to
        """,
    "CLAIMED": "claims_(?:worth|of|totall?ing|for) (?:was|were|been)_claimed lodged applied_for",
    "PREMIUM": "premium commission with_fees including_fees after_fees",
    "PART": "(?:first|second|third|opening|initial)_(?:phase|stage|section|instal+ment|tranche) phase_(?:one|two|1|2|I|II)",
}
"""The sort → the words of the sentence that show it; patterns for `any_of`. A price without any of them is the one that was paid."""

LEFT_OUT = "all_but all_except everyone_but everybody_but all_bar"
"""Before a count they show that it is of the others; patterns for `any_of`."""
