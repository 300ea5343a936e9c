"""What is between figures of two clauses."""

from __future__ import annotations

CLAUSE_OPENS = """
    and but while which who where when as with including up down compared
    """
"""They open a clause that has its own figures."""

DEFINITE = """
    the those these all all_the of_the its their his her other another remaining only first last
    """
"""Before a figure they show that it was given before."""
