"""So many of a total: what is between the two numbers, and what is counted under two names."""

from __future__ import annotations

TOTAL_OF = "of out_of from"
"""Between a number and its total; for `any_of`."""

BEFORE_TOTALS = "the its their his her our all a an possible last past available total first some"
"""Before the total; for `any_of`."""

SAME_PARTS = {"seat": "seat", "ward": "seat", "constituency": "seat"}
"""What is counted → the name that two outlets' words for it share."""
