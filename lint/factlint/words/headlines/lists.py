"""Headlines of lists, and of what others were asked."""

from __future__ import annotations

COLLECTED = """
    share reveal explain describe tell remember react who that you every we
    """
"""After people in a headline they show that each of them says something."""

LISTED = """
    things ways reasons takeaways tips questions facts charts lessons steps myths photos moments stories ideas signs rules
    best worst key other more big new top essential simple easy books films movies recipes places maps graphics numbers
    podcasts answers examples terms
    """
"""What a headline counts that the text lists."""
