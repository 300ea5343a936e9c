"""What a text refers to on its page, and elements that show it."""

from __future__ import annotations

THINGS = """
    charts? graphs? graphics? infographic tables? maps? photos? pictures? images? video embed screenshots?
    """
"""What a text says can be seen on its page; patterns for `any_of`."""

ELEMENTS = """
    img figure picture video iframe embed object svg canvas script table blockquote div aside
    """
"""Elements of HTML that show something."""
