"""Words by which a text says what is not in its table."""

from __future__ import annotations

WORKED_OUT = """
    total altogether combined average mean median sum together difference about nearly roughly almost over more_than
    less_than times half twice double rows? columns?
    """
"""Words of what a text works out from its table; patterns for `any_of`."""
