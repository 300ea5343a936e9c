"""Words that begin with an apostrophe."""

from __future__ import annotations

ELISIONS = r"""
    \d\ds? em til tis twas cause cuz n round bout neath nuff er s m re ll ve d t
    """
"""Words and endings after an apostrophe that is no quotation mark."""
