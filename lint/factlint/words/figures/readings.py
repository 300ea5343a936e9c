"""What is read off an instrument, and what is a difference."""

from __future__ import annotations

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
