"""Trades."""

from __future__ import annotations

from factlint.words import word_set

ONE_NAMED = word_set("""
    singer rapper dancer musician artist drummer guitarist bassist actor actress comedian footballer striker midfielder
    forward goalkeeper defender player member
    """)
"""Trades whose people go by one name."""
