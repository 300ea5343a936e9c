"""What begins, ends and comes round again, and how long it takes."""

from __future__ import annotations

from factlint.words import ordered

STARTED = """
    opened founded established launched began started joined hired created built wed married elected appointed formed
    took_office took_over incorporated moved_in
    """
"""What began something."""

ENDED = """
    closed shut(?:_down)? ended retired left stepped_down resigned disbanded dissolved folded divorced quit finished
    """
"""What ended something; patterns for `any_of`."""

BREAKS = """
    and who which that but before after when until since while had [a-z]{3,}ed
    """
"""Between two years they show that these are of different things."""

RUNS_OUT = """
    ends? ended ending expires? expired runs_out lapses closes? closed to until through
    """
"""Before the day by which a time is over; patterns for `any_of`."""

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

REPEATED = ordered("""
    again second third fourth twice annual annually every anniversary term season edition former latest
    """)
"""Words for what happens more than once."""

FEASTS = r"""
    Christmas New_Year['’]s Easter Thanksgiving Boxing Independence Memorial Labor Labour Veterans Armistice Bastille
    Presidents Valentine['’]s Mother['’]s Father['’]s St\.?_Patrick['’]s Columbus Election
    """
"""Days with a name of their own, before "Day"; patterns for `any_of`."""
