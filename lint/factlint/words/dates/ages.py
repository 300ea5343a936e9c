"""What is around an age and a day of birth."""

from __future__ import annotations

AFTER_AN_AGE = """
    in on after from of at when following and with surrounded leaving while by
    """
"""After "at 84" they show that it was an age."""

NOT_BESIDE_BIRTH = """
    and who where moved raised grew after before since until died while but from that which when he she [a-z]{3,}ed years?
    days?
    """
"""Between an age and a day of birth they show that these are of different times or people; patterns for `any_of`."""
