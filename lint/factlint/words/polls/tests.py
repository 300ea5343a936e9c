"""Words of a statistical test, and of its result."""

from __future__ import annotations

TESTS = r"""
    significan\w* p[-_]values? CI confidence hazard odds risk ratio correlat\w* regression trial test statistic\w* study
    cohort
    """
"""They show that "p" and "CI" are of statistics; patterns for `any_of`."""

DENIED = r"""
    not no non n['’]t nor neither without never fail\w* lack\w* in-?significant\w* un\w+ than
    """
"""They show that a result was not significant; patterns for `any_of`."""
