"""What has words on it that nobody says."""

from __future__ import annotations

SHOWN = """
    sign signs banner banners placard placards poster posters plaque label lyric lyrics song sang sing sings chant chants
    chanted chanting verse poem prayer hymn slogan slogans motto means meaning defined definition example examples asks
    question questions survey respondents answers excerpt excerpts transcript interview edited condensed comments quotes
    quotations
    """
"""What has words on it that nobody says; patterns for `any_of`."""
