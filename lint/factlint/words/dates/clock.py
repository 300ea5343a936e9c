"""Zones of time, and what a number of minutes is of."""

from __future__ import annotations

ZONES = {
    "GMT": (0,), "UTC": (0,), "BST": (60,), "CET": (60,), "CEST": (120,), "EET": (120,), "EEST": (180,), "MSK": (180,),
    "JST": (540,), "KST": (540,), "AEST": (600,), "AEDT": (660,), "EST": (-300,), "EDT": (-240,), "ET": (-300, -240),
    "CDT": (-300,), "MST": (-420,), "MDT": (-360,), "MT": (-420, -360), "PST": (-480,), "PDT": (-420,),
    "PT": (-480, -420), "CT": (-360, -300), "Eastern": (-300, -240), "Pacific": (-480, -420),
}  # fmt: skip
"""Minutes ahead of UTC; a zone that goes by either of two clocks has both. BST is read as British, beside GMT only."""

PLAYED = """
    video audio clip recording podcast episode webinar presentation mark jump skip track song film stream half quarter
    period
    """
"""What minutes and seconds are counted in."""
