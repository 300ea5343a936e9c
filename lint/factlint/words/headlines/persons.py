"""Persons in headlines and captions."""

from __future__ import annotations

from factlint.words import word_set

WORDS_TOO = word_set("""
    will may mark bill rob sue grant chase rose hope faith grace joy dean drew jack nick art frank june august april summer
    pat ray gene miles case guy max van don ken jay angel christian jordan chance trace wade reed page jean ann violet ivy
    iris lance troy
    """)
"""First names that in a headline with capitals throughout are as often another word."""

ONE_HOLDER = word_set("""
    mayor governor president premier minister chancellor master chief sheriff executive bishop archbishop ceo coach king
    queen secretary superintendent treasurer headteacher principal headmaster manager
    """)
"""Offices that a story's town, state or firm has one holder of."""

MORE_HEADS = word_set("""
    master mistress keeper warden curator captain teacher headteacher head chef ranger pilot boss
    """)
"""Heads of roles in captions, besides those everywhere."""

ELSEWHERE = """
    former ex then late deputy acting shadow next new incoming outgoing elect candidates? predecessor successor archive file
    both other another unrelated
    """
"""A caption of another time, or of somebody who has the office elsewhere; patterns for `any_of`."""
