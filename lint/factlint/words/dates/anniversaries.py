"""What has anniversaries, and what is around them."""

from __future__ import annotations

MADE = """
    founded opened established launched created built formed started constructed erected begun completed incorporated
    chartered
    """
"""What was done in the year that a thing is counted from."""

SOMEBODY = """
    m[ae]n wom[ae]n boys? girls? child children teenagers? mother father son daughter driver victim suspect
    """
"""Who is so many years old: a birthday, not an anniversary; patterns for `any_of`."""

NOT_NOW = r"""
    will would next upcoming ahead plans? planned planning prepar\w+ approach\w* near(?:s|ing)? before coming about_to by
    until to last had after previous earlier since when during then
    """
"""In a sentence they show that the anniversary is not of the day of the story; patterns for `any_of`."""
