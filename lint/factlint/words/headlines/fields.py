"""Fields of a page that repeat its headline."""

from __future__ import annotations

REPEATING = """
    excerpt abstract teaser blurb lede summary dek deck standfirst subtitle newsletter slug permalink
"""
"""Fields whose value says again what the headline says."""
