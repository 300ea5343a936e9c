"""Relatives and partners."""

from __future__ import annotations

KIN = """
    wife husband widow widower son daughter mother father sister brother girlfriend boyfriend partner fiancee fiancé fiancée
    """
"""Relatives and partners who are named after the word."""

CHILDREN_AND_OTHERS = """
    daughters? sons? boys? girls? child children victims? wife husband mother father brother sister
    """
"""After a name and a mark they show that the age is somebody else's; patterns for `any_of`."""
