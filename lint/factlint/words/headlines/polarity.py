"""Words by which a headline says the opposite, and after which it may not."""

from __future__ import annotations

from factlint.words import ordered, word_set

CUT = ordered("""
    does is was are were did has have had would could should must need do ca wo ai
    """)
"""Verbs that "n't" is cut off from."""

TURNS = word_set("""
    if whether unless until but instead rather only just yet although though while however except longer despite than nor
    neither or because why who what when how should would could may might
    """)
"""Words after which a sentence may say otherwise without saying the opposite."""
