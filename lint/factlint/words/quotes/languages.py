"""Languages that remarks are translated from."""

from __future__ import annotations

LANGUAGES = """
    spanish french german italian portuguese catalan russian ukrainian polish dutch danish swedish norwegian finnish turkish
    arabic hebrew persian farsi hindi urdu bengali tamil chinese mandarin cantonese japanese korean greek hungarian czech
    serbian romanian swahili pashto dari
    """
"""Languages of remarks that were translated."""

SAID_IN = """
    english his_native her_native french german spanish italian portuguese russian ukrainian polish dutch danish swedish
    norwegian turkish arabic hebrew persian farsi hindi urdu chinese mandarin cantonese japanese korean greek hungarian
    czech [a-z]+-language
    """
"""Languages, after "in", that say that a remark was translated or was not."""
