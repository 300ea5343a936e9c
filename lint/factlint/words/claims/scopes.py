"""How far a superlative goes: words of doubt, of all time, and places by their size."""

from __future__ import annotations

from factlint.words import word_set

HEDGED = r"""
    believed thought considered arguably perhaps possibly probably likely reportedly nearly almost said_to_be one_of to_[\w’']+_knowledge
    to_the_[\w-]+['’]s?_knowledge as_far_as
    """
"""Before a superlative they make it less than a plain statement; patterns for `any_of`."""

FOREVER = r"""
    ever in_(?:its|their|his|her|the)_(?:[\w’'-]+_){0,2}history of_all_time on_record all-time in_history since_records_began
    since_the_\w+_(?:began|opened|started)
    in_living_memory
    """
"""Without limit of time; patterns for `any_of`."""

REALMS_BY_SIZE = {
    1: "town village borough parish city neighbourhood neighborhood street hospital school company firm council",
    2: "county state province district region north-?(?:east|west) south-?(?:east|west) midlands area shire",
    3: r"country nation national nationwide britain uk u\.k\. england scotland wales ireland america u\.s\. united_states australia canada",
    4: "europe european continent north_america africa asia western_world hemisphere",
    5: "world worldwide globe global earth anywhere",
}
"""Places by their size; patterns for `any_of`."""

ALIKE = tuple(
    frozenset(word.replace("_", " ") for word in word_set(line))
    for line in """
    biggest largest
    strongest best
    deadliest bloodiest
    costliest dearest
    smallest lowest least fewest
    fastest quickest
    most_expensive costliest record
    toughest strictest
    wealthiest richest
    """.strip().splitlines()
)
"""Superlatives that mean the same."""

BARE_TIMES = word_set("year years time times day days month months season seasons week weeks period ever")
"""Words that say nothing of what is the largest."""
