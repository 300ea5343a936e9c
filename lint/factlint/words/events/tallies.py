"""Words of votes and of scores."""

from __future__ import annotations

VOTING = """
    votes? voted voting ballot passed passes approved approves confirmed rejected defeated failed fails carried adopted
    ratified backed endorsed acquitted overrode sustained ruled ruling tally roll_call margin_of cleared advanced blocked
    agreed impeached censured
    """
"""Words beside which two numbers are those of a vote; patterns for `any_of`."""

PLAYS = """
    game games match matches season goals? innings? score scored beat win wins lead leads points? odds half set sets record
    aged?
    """
"""Words beside which two numbers are a score, a record or a range; patterns for `any_of`."""
