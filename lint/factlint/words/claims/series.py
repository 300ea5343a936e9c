"""Words of what goes up or down from year to year, and of goals that are met or missed."""

from __future__ import annotations

RISES = """
    rises? rose risen increases? increased gains? growth grew jumps? climbs? climbed hikes? raises?
    """
"""A value is more than the one before; patterns for `any_of`."""

FALLS = """
    falls? fell fallen drops? dropped declines? declined decreases? decreased cuts? reductions? dips? shrank slides?
    """
"""A value is less than the one before; patterns for `any_of`."""

GOALS = "targets? goals? objectives? plan planned standard quota"
"""What was to be reached; patterns for `any_of`."""

MISSED = "miss(?:ed|es|ing)? short failed falls? not_(?:met|reached) below behind"
"""It was not reached; patterns for `any_of`."""

OF_BEFORE = """
    from against compared previous(?:ly)? earlier ago last than then used_to formerly was were had year-earlier prior up down
    rose fell risen fallen increased? decreased? rise fall increase decrease until
    """
"""In a sentence that may be on a year before the last one; patterns for `any_of`."""

A_YEAR_BEFORE = """
    a_year_ago a_year_earlier a_year_before last_year the_year_before the_previous_year
    the_same_(?:month|quarter|period)_(?:last_year|of_last_year)
    12_months_(?:ago|earlier) twelve_months_(?:ago|earlier)
    """
"""The same time of the year before; patterns for `any_of`."""

ADDED_UP = """
    both plus including includ(?:e|es|ed) making makes? made of_(?:them|whom|which) as_well_as came_to comes_to adds? added
    """
"""Where something may have been added up; patterns for `any_of`."""

WORSE = "worse better higher lower more less up down"
"""Before "than", of a level; patterns for `any_of`."""

TWO_COMPARED = "more fewer less higher lower larger smaller bigger longer shorter greater ahead further times"
"""Before "than", of two things that are compared; patterns for `any_of`."""
