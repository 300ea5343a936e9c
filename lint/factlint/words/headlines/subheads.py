"""Who does what in a subheading, and what only looks so."""

from __future__ import annotations

from factlint.words import word_set

AFTER_VERB = """
    in out up down off over back away the an? its his her their no
    """
"""After a word they show that it is a verb."""

NOT_AN_AGENT = """
    [A-Z][a-z]+ing Next First Last More What When Where This That These Those Some Many Most Other Just
    """
"""They open a subheading and are nobody who does something."""

NO_VERB = word_set("""
    is was has does goes this its his needs times years days ways points lessons tips questions gets
    """)
"""They end in s and are no verb that says what somebody does."""
