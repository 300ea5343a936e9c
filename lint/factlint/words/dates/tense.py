"""Words that show whether a sentence looks ahead or back, and that it has other days."""

from __future__ import annotations

COMING = """
    will won[’']t shall (?:is|are|was|were)_(?:set|scheduled|due|expected|slated|planned)_(?:to|for) going_to plans?_to
    to_be upcoming deadline begins starts opens takes_place coming
    """
"""A sentence with one of them is about a day to come; patterns for `any_of`."""

GONE = """
    was were had did said told went came met held took gave made got began saw found won lost sent wrote led died left
    became ran ruled signed voted published killed [a-z]{3,}ed since last ago
    """
"""A sentence with one of them is about a day that is past."""

FORESEEN = """
    expected set due scheduled slated projected supposed planned on_track likely poised forecast
    """
"""What is said of what is to come."""

HAPPENS = """
    open reopen begin start end close expire launch arrive retire finish resume return convene vote meet run compete host
    build be become publish release complete replace debut play travel move take_place take_effect come_into_force
    go_into_effect go_on_sale stand_trial
    """
"""What is to happen on a day."""

SINCE = """
    who which whose that when where since after said was were had did would could once then promised planned called_for
    wanted expected_in signed built made passed born held won set_in hit seen approved adopted enacted elected founded
    established created introduced killed because if levels? compared from_its below above
    """
"""Words of a sentence that looks back at what was expected; patterns for `any_of`."""

DATED_BY = r"""
    hearing trial court appear\w* scheduled set until till before release\w* would will expected plan\w* due anniversary
    then and who days? weeks? months? years?
    """
"""In a sentence they show that its day is of something else, or that there is another; patterns for `any_of`."""
