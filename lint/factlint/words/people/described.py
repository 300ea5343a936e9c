"""What people are called in place of a name, or beside one."""

from __future__ import annotations

AGED = """
        man|woman|boy|girl|teenager|teen|child|driver|father|mother|son|daughter|brother|sister|husband|wife|grandfather|grandmother
        |officer|victim|suspect|student|resident|passenger|cyclist|pedestrian|motorcyclist|nurse|teacher|soldier|farmer|widow|widower
    """
"""Who has an age before or after the word: "a driver, 41"."""

EPONYMS = """
    administration government regime campaign presidency family camp team era years loyalists? allies supporters
    """
"""What is named after somebody: "the Rask administration"; patterns for `any_of`."""

OF_AN_AGE = """
    adults? people persons? anyone anybody everyone those children men women drivers? voters? workers? patients? residents?
    buyers?
    """
"""Who is of a number of years: "adults over 50"; patterns for `any_of`."""
