"""How roughly a figure is meant."""

from __future__ import annotations

ROUGHLY = """
    about around roughly approximately some nearly almost over under just well more_than less_than fewer_than at_least close_to
    """
"""Before a figure, a multiple, a rate, a share or a length of time; there may be two of them: "just over"."""
