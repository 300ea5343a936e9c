"""Words that come and go when a sentence is written anew."""

from __future__ import annotations

from factlint.words import word_set

HELPERS = word_set("""
    do does did done has have had is are was were be been being will would can could should may might must ever any
    """)
"""Verbs that come and go when a sentence is written anew."""

PADDING = word_set("""
    the a an of other another additional his her its their was were is are has have had been
    """)
"""Small words that come and go when a sentence is written anew."""
