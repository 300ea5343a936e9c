"""Bodies and people before whom, or by whom, something is said."""

from __future__ import annotations

HEARD_BY = """
    assembly board chamber commission committee council court hearing inquest inquiry judge jurors? jury magistrates? panel
    tribunal
    """
"""Bodies before which something was said: "the court heard"; patterns for `any_of`."""
