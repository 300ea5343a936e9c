"""What a number of minutes is of."""

from __future__ import annotations

PLAYED = """
    video audio clip recording podcast episode webinar presentation mark jump skip track song film stream half quarter
    period
    """
"""What minutes and seconds are counted in."""
