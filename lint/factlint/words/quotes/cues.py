"""Verbs beside quotations, for each of those who look for one."""

from __future__ import annotations

SPOKE = """
    said says told wrote writes spoke speaking tweeted posted answered replied added
    """
"""Before "in" and a language they show that the words were spoken in it."""
