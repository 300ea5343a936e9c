"""What a dateline has, and what looks like one."""

from __future__ import annotations

WIRES = """
    AP Associated_Press Reuters REUTERS AFP UPI ANSA dpa DPA EFE PA PTI TASS Tass Xinhua Bloomberg CNN CBC VOA KNA epd
    Interfax Kyodo
    """
"""Agencies, as a dateline names them."""

NO_TOWN = """
    BREAKING UPDATED? NEWS EXCLUSIVE ANALYSIS OPINION WATCH LIVE CORRECTION NOTE FILE PHOTO VIDEO THE A AN Q I EVEN NOT
    """
"""Capitals that open a paragraph and are no town; patterns for `any_of`."""
