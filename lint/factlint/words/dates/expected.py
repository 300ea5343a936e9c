"""Words of what is expected, and of what happened since."""

from __future__ import annotations

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
