"""What is before words that somebody is only said to be called."""

from __future__ import annotations

SAID_TO_BE = """
    an? the this his her its their of as is was called dubbed
    """
"""Before marks they show that the words are a name or a label; patterns for `any_of`."""
