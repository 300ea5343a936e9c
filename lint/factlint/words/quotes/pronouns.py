"""Pronouns that may mean a speaker, and people who are meant by one."""

from __future__ import annotations

from factlint.words import word_set

OTHER_PRONOUNS = word_set("""
    i you it we they them us me who whom their its my our themselves itself
    """)
"""Pronouns that mean neither one man nor one woman."""

PERSONS = word_set("""
    man woman boy girl billionaire nominee politician businessman businesswoman diplomat host guest
    """)
"""Nouns for somebody who speaks, besides the roles."""
