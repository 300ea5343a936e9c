"""Particles of surnames."""

from __future__ import annotations

BETWEEN_NAMES = """
    de da di del van von der den bin al la le ten ter el
    """
"""Particles between a first name and a surname."""
