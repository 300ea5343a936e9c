"""Days that have a name."""

from __future__ import annotations

FEASTS = r"""
    Christmas New_Year['’]s Easter Thanksgiving Boxing Independence Memorial Labor Labour Veterans Armistice Bastille
    Presidents Valentine['’]s Mother['’]s Father['’]s St\.?_Patrick['’]s Columbus Election
    """
"""Days with a name of their own, before "Day"; patterns for `any_of`."""
