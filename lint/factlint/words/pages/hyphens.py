"""Halves of words that keep their hyphen at the end of a line."""

from __future__ import annotations

from factlint.words import word_set

FIRST_HALVES = word_set("""
    well self non ex anti half part full long short high low old new co pro semi quasi vice mid all cross so by one two
    three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third fourth
    fifth state city county federal year month week day hour left right far near hard soft open closed late early multi
    ultra post pre
    """)
"""First halves of words that keep their hyphen."""

LAST_HALVES = word_set("""
    known based led free wide like time term year years day days month months week weeks old olds up off in out to and or of
    the by thirds quarters fifths run owned called elect general in-law law made paid called related backed funded one two
    three four five six seven eight nine hour hours mile miles foot feet level scale
    """)
"""Last halves of words that keep their hyphen."""
