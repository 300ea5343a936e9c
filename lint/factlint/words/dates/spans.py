"""What begins and ends, and how long it takes."""

from __future__ import annotations

BEFORE_TIME = """
    a an the about some nearly almost more_than over just under at_least roughly around of total mere span period stretch
    """
"""Before a length of time."""

STARTED = """
    opened founded established launched began started joined hired created built wed married elected appointed formed
    took_office took_over incorporated moved_in
    """
"""What began something."""

ENDED = """
    closed shut(?:_down)? ended retired left stepped_down resigned disbanded dissolved folded divorced quit finished
    """
"""What ended something; patterns for `any_of`."""

BREAKS = """
    and who which that but before after when until since while had [a-z]{3,}ed
    """
"""Between two years they show that these are of different things."""

RUNS_OUT = """
    ends? ended ending expires? expired runs_out lapses closes? closed to until through
    """
"""Before the day by which a time is over; patterns for `any_of`."""
