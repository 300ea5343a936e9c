"""Who is asked."""

from __future__ import annotations

ASKED = """
    adults voters people respondents residents households Americans Britons members students women men
    """
"""Who is asked in a poll."""

GROUPS = """
    adults voters people respondents residents Americans Britons Canadians citizens members students participants likely
    registered interviews
    """
"""Who a sample is of."""
