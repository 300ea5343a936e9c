"""Ranks of people who have no name in a report, from the lower to the higher."""

from __future__ import annotations

UNNAMED_RANKS = {
    "community support officer": "(?:police_)?community_support_officer PCSO",
    "special constable": "special_constable",
    "trainee detective": "(?:trainee|student|probationary|junior)_(?:detective|police)(?:_constable|_officer)? probationer",
    "detective constable": "detective_constable DC",
    "detective sergeant": "detective_sergeant DS",
    "detective inspector": "detective_inspector DI",
    "chief inspector": "(?:detective_)?chief_inspector DCI",
    "superintendent": "(?:detective_|chief_)*superintendent",
    "inspector": "(?:police_)?inspector",
    "sergeant": "(?:police_|staff_)?sergeant",
    "police constable": "(?:police_)?constable PC patrolman",
    "corporal": "(?:lance_)?corporal",
    "lieutenant": "(?:first_|second_)?lieutenant",
    "captain": "captain",
    "major": "army_major",
    "colonel": "(?:lieutenant_)?colonel",
    "private": "(?:army_)?private_soldier",
}
"""A rank → its names, patterns for `any_of`; a more special one comes before the one it contains."""
