"""Verbs of what is at a place."""

from __future__ import annotations

from factlint.words import word_set

LIGHT = word_set("""
    hold take START END set schedule plan be host stage organise organize give go run
    """)
"""Verbs that leave it to a noun to say what the event is."""

EVERYWHERE = word_set("""
    be have live work come make get do see grow play serve travel visit stay remain find help bring keep know lead use build
    include happen run teach study own sit stand lie call say
    """)
"""What one person does in many places."""
