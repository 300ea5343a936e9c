"""First and third persons, as they change when a quotation is written as speech."""

from __future__ import annotations

from factlint.words import word_set

FIRST = word_set("""
    i i'm i've i'd me my mine we we're we've us our ours
    """)
"""Pronouns of the first person."""

THIRD = word_set("""
    he he's he'd him his she she's she'd her hers they they're they've them their theirs
    """)
"""Pronouns of the third person."""
