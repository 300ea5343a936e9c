"""Words of bodies that have places in their names."""

from __future__ import annotations

from factlint.words import word_set

INSTITUTIONS = word_set("""
    institute university college school commission council agency authority association federation society bureau centre
    center foundation fund union league court ministry department
    """)
"""Bodies that are not outlets, whatever their names have in common."""
