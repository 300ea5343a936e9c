"""What cannot be more than all, and what can be less than nothing."""

from __future__ import annotations

SHARED = """
    voters respondents people residents members adults students patients women men children households citizens employees
    pupils readers
    """
"""Of whom a share cannot be more than all."""

BEFORE_COUNT = """
    of were was had has have is are about killed injured hurt
    """
"""Before a number they show that it counts people."""

SIGNED = """
    profits? earnings income margins? returns? net loss(?:es)? growth surplus deficit balance cash results? rates? yields?
    below_zero negative
    """
"""What can be less than nothing; patterns for `any_of`."""
