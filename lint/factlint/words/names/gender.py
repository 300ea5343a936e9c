"""Words that show whether somebody is a man or a woman."""

from __future__ import annotations

from factlint.words import word_set

TITLES_OF_MEN = word_set("mr sir lord king prince father brother pope")
TITLES_OF_WOMEN = word_set("mrs ms miss dame lady queen princess sister")

WOMAN_NOUNS = """
    wife widow mother daughter sister actress grandmother aunt niece girl lady her
    """
"""Nouns for a woman in what is said of a person."""

MEN_AND_WOMEN = """
    man woman boy girl husband wife mother father son daughter brother sister he she
    """
"""Nouns and pronouns for one man or one woman."""
