"""Persons and offices in headlines and captions."""

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

LESS = """
    former(?:ly)? ex deputy vice acting assistant interim retired onetime one-time associate aspiring would-be fake
    suspended
    """
"""Before an office they show that somebody does not have it; patterns for `any_of`."""

OFFICES = """
    mayor minister governor senator congressman congresswoman lawmaker councillor councilman councilwoman president
    chancellor premier sheriff treasurer secretary judge prosecutor director chairman chairwoman chief commissioner
    superintendent principal headteacher teacher coach captain ambassador officer deputy soldier priest pastor bishop
    manager executive ceo editor banker spy
    """
"""Offices that a headline gives somebody."""

CONTESTS = """
    race election candidates? hopefuls? pick nominee contest debate job post seat search pay salary contract corruption
    scandal probe investigation inquiry trial case lawsuit report of who which in
    """
"""After an office they show that it is somebody's aim or business; patterns for `any_of`."""

AIDES = """
    aides? advis[eo]rs? allies ally deputy deputies brother sister wife husband son daughter father mother campaign manager
    chief_of_staff rivals? opponents? predecessor successor party government critics? supporters? friends? colleagues?
    minister team
    """
"""People near to somebody in an office; patterns for `any_of`."""
