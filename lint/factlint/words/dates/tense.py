"""Words that show whether a sentence looks ahead or back."""

from __future__ import annotations

COMING = """
    will won[’']t shall (?:is|are|was|were)_(?:set|scheduled|due|expected|slated|planned)_(?:to|for) going_to plans?_to
    to_be upcoming deadline begins starts opens takes_place coming
    """
"""A sentence with one of them is about a day to come; patterns for `any_of`."""

GONE = """
    was were had did said told went came met held took gave made got began saw found won lost sent wrote led died left
    became ran ruled signed voted published killed [a-z]{3,}ed since last ago
    """
"""A sentence with one of them is about a day that is past."""
