"""What shows that a sentence has other days."""

from __future__ import annotations

DATED_BY = r"""
    hearing trial court appear\w* scheduled set until till before release\w* would will expected plan\w* due anniversary
    then and who days? weeks? months? years?
    """
"""In a sentence they show that its day is of something else, or that there is another; patterns for `any_of`."""
