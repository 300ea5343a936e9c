"""What an assistant says of its work."""

from __future__ import annotations

COPY_ASKED_FOR = """
    article story piece text paragraph draft passage section summary headline lede lead copy report rewrite version caption
    """
"""What an assistant was asked for."""

REWORKED = """
    revised rewritten reworked updated edited corrected polished improved condensed shortened shorter longer expanded
    tightened streamlined refined clean(?:ed-up)?
    """
"""What it did with it; patterns for `any_of`."""

REQUESTS = """
    add write rewrite draft shorten expand make turn provide adjust create help
    """
"""What it offers to do next."""
