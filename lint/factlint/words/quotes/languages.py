"""Languages that remarks are translated from."""

from __future__ import annotations

LANGUAGES = """
    spanish french german italian portuguese catalan russian ukrainian polish dutch danish swedish norwegian finnish turkish
    arabic hebrew persian farsi hindi urdu bengali tamil chinese mandarin cantonese japanese korean greek hungarian czech
    serbian romanian swahili pashto dari
    """
"""Languages of remarks that were translated."""
