"""What figures count, and what cannot be more than all."""

from __future__ import annotations

from factlint.words import word_set

IN_METRES = word_set("""
    waves walls hurdles races heats sprints poles fences boats ships yachts vessels dinghies trenches tunnels towers masts
    chimneys swells cliffs drops ropes cables pylons pools lanes columns craters holes lengths dashes relays strips
    stretches pipes antennas statues trees turbines blades skyscrapers buildings stands platforms spans
    """)
"""Things whose length is given before them: "10m waves"."""

OF_TIME = r"""
    seconds? minutes? hours? days? nights? weeks? months? years? decades? [ap]\.?m states? countries counties cities places
    games matches
    """
"""What "of" is followed by where a number is not a share of it; patterns for `any_of`."""

SCORED = word_set("""
    vote votes decision ruling win loss victory defeat split record majority margin score verdict lead draw tie start season
    """)
"""What two numbers with a dash are the result of: "a 5-4 vote"."""

NO_PLURAL = word_set("""
    texas illinois arkansas kansas massachusetts paris wales james charles thomas williams jones adams harris davis lewis
    business previous hours
    """)
"""They end in s and are no plural."""

PLACES = """
    branches offices cities towns villages countries states counties provinces districts regions ports sites locations
    campuses plants factories stores shops schools stations centers centres hospitals courts rallies stops markets islands
    """
"""What a list of places is introduced as: "in three cities"."""

SORTS = word_set("""
    man woman child boy girl adult minor male female passenger crew civilian soldier member
    """)
"""Sorts of people that a count of people is divided into."""

JOURNEYS = """
    trip journey drive flight route ride run race voyage leg walk course crossing trek
    """
"""What takes a distance and a time."""

NTH_TIMES = """
    time day week month quarter year season minute hour anniversary birthday century
    """
"""What is counted again each time: "for the 12th month"."""

SHARED = """
    voters respondents people residents members adults students patients women men children households citizens employees
    pupils readers
    """
"""Of whom a share cannot be more than all."""

BEFORE_COUNT = """
    of were was had has have is are about killed injured hurt
    """
"""Before a number they show that it counts people."""

SIGNED = """
    profits? earnings income margins? returns? net loss(?:es)? growth surplus deficit balance cash results? rates? yields?
    below_zero negative
    """
"""What can be less than nothing; patterns for `any_of`."""

WORKED_OUT = """
    total altogether combined average mean median sum together difference about nearly roughly almost over more_than
    less_than times half twice double rows? columns?
    """
"""Words of what a text works out from its table; patterns for `any_of`."""
