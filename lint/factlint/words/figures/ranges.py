"""Before two figures they show that these are not a range."""

from __future__ import annotations

BETWEEN_TWO = r"""
    gap difference divide choose choice distance talks? match(?:es)? games? meetings? agreements? fights? relations wars?
    series deals? split divided balance ratio swung varied alternat\w+
    """
"""After "between" two figures are not a range where one of them is before: "the gap between 9 and 4"; patterns for `any_of`."""
