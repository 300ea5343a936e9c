"""In a sentence about somebody's place they show that it is, or may be, of another time."""

from __future__ import annotations

STATUS_TIMES = r"""
    when while before after during ago years? won last predecessor succeed\w* under earlier had administration era
    """
"""In a sentence about an office they show that it is, or may be, of another time; patterns for `any_of`."""
