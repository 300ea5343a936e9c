"""Words of numbers in headlines."""

from __future__ import annotations

from factlint.words import ordered

NUMBERS_IN_WORDS = ordered("""
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
    trillion
    """)
"""Numbers that a block may repeat in words."""
