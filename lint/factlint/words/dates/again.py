"""What happens more than once."""

from __future__ import annotations

from factlint.words import ordered

REPEATED = ordered("""
    again second third fourth twice annual annually every anniversary term season edition former latest
    """)
"""Words for what happens more than once."""
