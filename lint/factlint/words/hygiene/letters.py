"""Names of bodies with an abbreviation for a word, and of characters."""

from __future__ import annotations

from factlint.words import ordered

BODIES = r"""
    Open\b Weekly\b Foods\b Airways\b Steel\b Bank\b Bancorp\b News\b Today\b Soccer\b Magazine\b Cellular\b Women\b Dry\b
    Uncut\b
    """
"""After "US" they show that it is part of a name; patterns for `any_of`."""

ENTITIES = r"""
    amp nbsp quot apos lt gt [lr][sd]quo [mn]dash hellip [aeiou]acute [aou]uml [ae]grave ccedil ntilde euro pound #\d{2,5}
    #x[0-9A-Fa-f]{2,5}
    """
"""Names of characters in HTML; patterns for `any_of`."""

WITH_OR_WITHOUT_STOPS = ordered("US USA UK UN EU UAE DC FBI CIA IRS NFL NBA NHL NCAA")
"""Abbreviations that are written with stops by some."""
