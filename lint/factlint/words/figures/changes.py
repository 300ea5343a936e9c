"""Words of up and down, and of what is compared; what is read off an instrument."""

from __future__ import annotations

MONIES = """
    dollar euro pound yen yuan rupee rouble ruble lira rand peso real franc krona currency naira won
    """
"""Money that itself rises or falls against another."""

UPWARD = """
    up rise rising growing grow growth increase climb jump gain surge hike raise spike
    """
"""Words of a rise besides its verbs."""

DOWNWARD = """
    down falling dropping fall drop decline decrease reduction plunge cut dip slide slump slip
    """
"""Words of a fall besides its verbs."""

YIELDED = """
    at for got get paid received earned shed yield yielded produce produced @
    """
"""Between a number of things and the money for all of them."""

OTHER_RATE = r"""
    median weighted excluding adjusted seasonal\w* annuali[sz]ed compared previous\w* earlier last_year up_from down_from
    versus rolling normal\w* usual\w* record instead rather not age-adjusted nationwide national against with_tips peak
    top_speed maximum up_to as_many_as as_much_as
    """
"""In a sentence they show that a rate is not the plain quotient of its figures; patterns for `any_of`."""

DIFFERENCES = r"""
    warm\w* rise\w* rose risen increas\w* cool\w* higher lower hotter colder above below drop\w* fell gain\w* change\w* by
    up down
    """
"""Words beside a difference between two temperatures; patterns for `any_of`."""

MOVED = r"""
    rose rises? rising fell falls? falling dropp?\w* climb\w* plung\w* soar\w* cooled dipp?\w* increas\w* decreas\w* went
    down up high low temperatures?
    """
"""Words by which a reading moved; patterns for `any_of`."""
