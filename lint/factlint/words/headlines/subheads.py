"""Who does what in a subheading; headlines of lists and of numbers."""

from __future__ import annotations

from factlint.words import ordered, word_set

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

COLLECTED = """
    share reveal explain describe tell remember react who that you every we
    """
"""After people in a headline they show that each of them says something."""

LISTED = """
    things ways reasons takeaways tips questions facts charts lessons steps myths photos moments stories ideas signs rules
    best worst key other more big new top essential simple easy books films movies recipes places maps graphics numbers
    podcasts answers examples terms
    """
"""What a headline counts that the text lists."""

NUMBERS_IN_WORDS = ordered("""
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
    trillion
    """)
"""Numbers that a block may repeat in words."""
