"""Things that have a day: documents that are dated, and what is held on a day."""

from __future__ import annotations

from factlint.words import word_set

DATED_THINGS = word_set("memo memorandum letter email e-mail report order filing will contract invoice note complaint")
"""Documents: "the memo, dated April 3"."""
_HELD = """
    hearing rematch funeral inquest election elections referendum summit ceremony inauguration verdict sentencing execution premiere
    wedding burial memorial by-election byelection primary runoff run-off debate autopsy inspection day_of_mourning
    """
IN_FORCE = "takes?_effect comes?_into_(?:force|effect) goes?_into_(?:force|effect) enters?_into_force taking_effect coming_into_force"
"""What a law or an agreement does on a day; patterns for `any_of`."""
THINGS_WITH_A_DAY = " ".join((*sorted(DATED_THINGS), _HELD, IN_FORCE))
"""They and what is held once; patterns for `any_of`."""
OTHER_DAYS = """
    first second third next previous earlier another last final initial preliminary postponed moved rescheduled originally instead
    until delayed again
    """
"""They show that there are several such things, or that the day was another before; patterns for `any_of`."""
