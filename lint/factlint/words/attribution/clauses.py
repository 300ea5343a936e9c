"""Words that open a clause."""

from __future__ import annotations

from factlint.words import word_set

CLAUSE_TIMES = word_set("""
    after before since until when while once because although though if unless
    """)
"""Conjunctions of time, cause and condition: the clause after them is not what is said."""
